import Foundation

/// A small disk in memory, mounted where only programs started through it see it: it can be really
/// full, or really read-only.
final class MemoryDisk: @unchecked Sendable {
  private let holder = Process()
  private let folder: URL
  private let keeping = Pipe()

  /// Nil where the system does not let us mount.
  init?(at folder: URL, _ options: String) throws {
    self.folder = folder
    let (answer, silence) = (Pipe(), FileHandle(forWritingAtPath: "/dev/null"))
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    holder.arguments = [
      "-m", "sh", "-c", #"mount -t tmpfs -o "$2" none "$1" && echo mounted && exec cat"#, "sh",
      folder.path, options,
    ]
    (holder.standardInput, holder.standardOutput, holder.standardError) = (
      keeping, answer, silence
    )
    do { try holder.run() } catch { return nil }
    try answer.fileHandleForWriting.close()
    guard answer.fileHandleForReading.availableData == Data("mounted\n".utf8) else { return nil }
  }

  deinit {
    // What holds the disk ends with its input, and the disk with it.
    try? keeping.fileHandleForWriting.close()
    holder.waitUntilExit()
  }

  /// What starts a program that sees the disk.
  var prefix: [String] { ["/usr/bin/nsenter", "-t", "\(holder.processIdentifier)", "-m", "--"] }

  /// Where somebody who does not see the disk finds what is on it.
  func outside(_ url: URL) -> URL {
    URL(fileURLWithPath: "/proc/\(holder.processIdentifier)/root\(url.path)")
  }

  func remount(_ options: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: prefix[0])
    process.arguments = prefix.dropFirst() + ["mount", "-o", "remount,\(options)", folder.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EBUSY) }
  }
}
