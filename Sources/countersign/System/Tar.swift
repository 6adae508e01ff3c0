import Foundation
import Records

/// Packs and unpacks `.tar.gz` files through the system's `tar`.
enum Tar {
  enum Failure: Error {
    case noProgram
    /// In tar's own words.
    case failed(String)
  }

  /// More than this is listed of no archive.
  private static let listingLimit = 256 << 20

  /// Packs a folder that is in `parent` into a file that is open for writing.
  static func pack(_ folder: String, in parent: URL, into file: FileHandle) throws {
    // Whose files they are here means nothing elsewhere.
    let anonymous = ["--owner=0", "--group=0", "--numeric-owner"]
    try run(
      ["-cz", "--format=gnu", "--sort=name"] + anonymous
        + ["-C", parent.path, "-f", "-", "--", folder], output: file)
  }

  /// What is in a file, which is read to its end, so that damage is found.
  static func members(of file: URL) throws -> [BackupMember] {
    let listing = try run(
      ["-tvz", "-P", "--numeric-owner", "--quoting-style=escape", "-f", "-"],
      input: FileHandle(forReadingFrom: file))
    return try listing.split(separator: "\n").map { line in
      guard let member = member(String(line)) else { throw Failure.failed(String(line)) }
      return member
    }
  }

  static func unpack(_ file: URL, into folder: URL) throws {
    try run(
      ["-xz", "--no-same-owner", "--no-same-permissions", "-C", folder.path, "-f", "-"],
      input: FileHandle(forReadingFrom: file))
  }

  /// Reads `-rw------- 0/0  123 2026-11-24 09:00 folder/file`.
  static func member(_ line: String) -> BackupMember? {
    let form = #/(\S)(\S+) +\S+ +([\d,]+) +\S+ +[\d:]+ (.+)/#
    guard let match = line.wholeMatch(of: form) else { return nil }
    let (type, permissions, path) = (match.1, match.2, String(match.4))
    // What its owner cannot read could not be checked, or removed again.
    let kind: BackupMember.Kind =
      switch type {
      case "-" where permissions.hasPrefix("rw"): .file
      case "d" where permissions.hasPrefix("rwx"): .folder
      default: .other
      }
    return BackupMember(kind, path, size: Int(match.3) ?? .max)
  }

  /// Runs tar; returns what it printed, complaints included, unless that went into `output`.
  @discardableResult
  private static func run(
    _ arguments: [String], input: FileHandle = .nullDevice, output: FileHandle? = nil
  ) throws -> String {
    guard let program = SystemProgram.path(of: "tar") else { throw Failure.noProgram }
    let (process, printed) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // What somebody set for their own archives must not change ours.
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
      .filter { !["TAR_OPTIONS", "GZIP", "POSIXLY_CORRECT"].contains($0.key) }
    process.standardInput = input
    process.standardError = printed
    if let output { process.standardOutput = output } else { process.standardOutput = printed }
    do {
      try process.run()
    } catch {
      throw Failure.failed(error.localizedDescription)
    }
    var bytes = Data()
    while let more = try printed.fileHandleForReading.read(upToCount: 1 << 16), !more.isEmpty {
      bytes += more
      guard bytes.count <= listingLimit else {
        process.terminate()
        throw BackupProblem.tooLarge
      }
    }
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure.failed(complaint(in: text))
    }
    return text
  }

  /// The first line in which a program complains: the later ones follow from it.
  private static func complaint(in text: String) -> String {
    let lines = text.split(separator: "\n").map(String.init)
    return lines.first { $0.hasPrefix("tar: ") || $0.hasPrefix("tar (") || $0.hasPrefix("gzip: ") }
      ?? lines.last ?? "tar"
  }
}
