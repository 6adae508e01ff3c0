import Foundation
import Samples
import Testing

/// A home, and a USB stick to put backups on; both gone with the test.
final class BackupStick {
  /// Holds everything that the test makes.
  let root = Scratch.path("backups")
  var home: URL { root.appending(path: "home") }
  /// Another machine's home, which is not there at first.
  var till: URL { root.appending(path: "till") }
  var folder: URL { root.appending(path: "stick") }
  var file: URL { folder.appending(path: "备份 1.tar.gz") }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// Whether nothing half made is left anywhere.
  func isTidy() throws -> Bool {
    try !FileManager.default.subpathsOfDirectory(atPath: root.path)
      .contains { $0.contains(".countersign-") || $0.hasSuffix(".tmp") }
  }

  func run(
    _ arguments: String..., on machine: URL? = nil, environment: [String: String] = [:],
    language: String = "zh"
  ) throws -> (output: String, errors: String, status: Int32) {
    try Built.run(
      arguments + ["--lang", language], home: machine ?? home,
      environment: cache.merging(environment) { $1 })
  }

  /// Content is compiled once for all machines.
  var cache: [String: String] { ["XDG_CACHE_HOME": root.path + "/cache"] }

  /// Somebody signs in, for the first time if need be, and does a little; returns what was shown.
  @discardableResult
  func visit(
    _ number: String, _ name: String, _ lines: String..., on machine: URL? = nil
  ) throws -> String {
    let place = machine ?? home
    let isNew = !FileManager.default.fileExists(atPath: journal(place, number).path)
    let opening = [number] + (isNew ? ["1", name, "1"] : [])
    let visit = try Built.run(
      ["--lang", "zh"], input: (opening + lines).map { $0 + "\n" }.joined(), home: place,
      environment: cache)
    #expect(visit.status == 0)
    return visit.output
  }

  func journal(_ home: URL, _ number: String = "1001") -> URL {
    home.appending(path: "employees/\(number)/journal.jsonl")
  }

  func lines(_ url: URL) throws -> Int {
    try Data(contentsOf: url).count(where: { $0 == UInt8(ascii: "\n") })
  }

  func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  func mode(_ url: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
  }

  /// Runs tar by hand, as somebody else would; returns what it prints.
  @discardableResult
  func tar(_ arguments: [String]) throws -> String {
    let (process, printed) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/tar")
    process.arguments = arguments
    process.standardOutput = printed
    try process.run()
    let output = try printed.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }

  /// Where to look for programs so that a tar is found that has its caller told to end first.
  func endingTar() throws -> [String: String] {
    let bin = root.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let script = bin.appending(path: "tar")
    try Data("#!/bin/sh\nkill -TERM $PPID\nexec /bin/tar \"$@\"\n".utf8).write(to: script)
    #expect(chmod(script.path, 0o700) == 0)
    return ["PATH": bin.path + ":/usr/bin:/bin"]
  }
}
