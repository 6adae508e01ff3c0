import Foundation

extension JournalFile {
  /// Where torn tails are kept, one after the other.
  package static func tornFile(of journal: URL) -> URL {
    URL(filePath: journal.path + ".torn")
  }

  /// Copies a torn tail to the file beside, durably, and only then cuts it off the journal.
  ///
  /// A power cut in between leaves it in both, and it is set aside again: twice is not lost.
  func setAside(_ tail: Data, of file: Descriptor, at offset: Int) throws {
    let torn = try Descriptor(
      path: JournalFile.tornFile(of: url).path, O_WRONLY | O_CREAT | O_APPEND)
    try disk.writeAll(tail, to: torn.number)
    try SystemFailure.check(disk.sync(torn.number))
    try FolderSync.sync(url.deletingLastPathComponent(), on: disk)
    try SystemFailure.check(disk.truncate(file.number, offset))
    try SystemFailure.check(disk.sync(file.number))
  }

  /// Writes bytes over themselves, and waits until they are on the disk.
  ///
  /// After a failed fsync, Linux takes its pages for clean: a later fsync succeeds without them,
  /// unless they are written again.
  func rewrite(_ file: Descriptor, _ range: Range<Int>) throws {
    let bytes = try file.read(range)
    try file.setAppending(false)
    try disk.rewriteAll(bytes, to: file.number, at: range.lowerBound)
    try file.setAppending(true)
    try SystemFailure.check(disk.sync(file.number))
  }
}
