import Foundation

/// Reads files as they lie: what stands in their place may come from anywhere.
enum PlainFile {
  /// More than any file of ours but a journal has.
  static let largest = 64 << 20

  /// The bytes of the file itself, never of what a link points to, and never of a pipe or a device.
  static func read(_ url: URL, upTo limit: Int = largest) throws -> Data {
    do {
      let file = try Descriptor(path: url.path, O_RDONLY)
      let length = try file.length()
      guard length <= limit else { throw SystemFailure(errno: EFBIG) }
      return try file.read(0..<length)
    } catch let failure as SystemFailure {
      throw JournalError.notRead(errno: failure.errno)
    }
  }

  /// All bytes of a file that may be missing, however many; nil where there is none.
  static func readIfThere(_ path: String) throws -> Data? {
    do {
      let file = try Descriptor(path: path, O_RDONLY)
      return try file.read(0..<file.length())
    } catch let failure as SystemFailure {
      if failure.errno == ENOENT { return nil }
      throw FileError.notRead(path: path, errno: failure.errno)
    }
  }

  /// Whether a file stands there that `read` would open.
  static func isThere(_ url: URL) -> Bool {
    var status = stat()
    return lstat(url.path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
