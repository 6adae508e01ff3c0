import Content
import Foundation
import Integrity
import Testing

private let list = "content/release.txt"
private let exam = "content/exams/exam.yaml"

struct ContentReleaseTests {
  /// A content folder that was released, removed with the test.
  private final class Released {
    let folder: URL

    init(name: String = "2026.11") throws {
      folder = try SampleContent().written()
      try ContentRelease.write(name: name, in: folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var release: ContentRelease? { ContentRelease.of(folder: folder) }

    func url(_ path: String) -> URL { folder.appending(path: path) }

    func write(_ text: String, to path: String) throws {
      try SampleContent().write(Data(text.utf8), to: path, in: folder)
    }

    func text(_ path: String) throws -> String {
      try String(contentsOf: url(path), encoding: .utf8)
    }
  }

  @Test func `what was just released is not modified`() throws {
    let released = try Released()
    let release = try #require(released.release)
    #expect(release.name == "2026.11" && release.changed == [] && !release.isModified)
    #expect(release.digest == Digest(of: try Data(contentsOf: released.url(list))))
  }

  @Test func `content that nobody released has no release`() throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(ContentRelease.of(folder: folder) == nil)
    #expect(ContentRelease.of(folder: folder.appending(path: "nowhere")) == nil)
  }

  @Test func `what differs, is missing or was added is told`() throws {
    let released = try Released()
    try released.write(try released.text(exam) + "\n", to: exam)
    try FileManager.default.removeItem(at: released.url("scenarios/more.yaml"))
    try released.write("format: 1", to: "content/exams/new.yaml")
    try released.write("x", to: "content/notes.md")
    #expect(
      released.release?.changed == [
        "content/exams/exam.yaml", "content/exams/new.yaml", "scenarios/more.yaml",
      ])
  }

  @Test func `the list is what sha256sum checks, in the order of the paths`() throws {
    let released = try Released()
    let lines = try released.text(list).split(separator: "\n")
    #expect(lines[0] == "countersign-content 2026.11")
    let paths = lines.dropFirst().map { String($0.dropFirst(66)) }
    #expect(paths == SampleContent().files.keys.sorted())
    for (line, path) in zip(lines.dropFirst(), paths) {
      let digest = Digest(of: try Data(contentsOf: released.url(path)))
      #expect(line == "\(digest.hex)  \(path)")
    }
  }

  @Test func `the translations that were looked at, and the store's values, are no part of it`()
    throws
  {
    let released = try Released()
    try released.write("# Pairs", to: "content/translations.txt")
    #expect(released.release?.isModified == false)
    #expect(!CheckedContent.lines(in: released.folder).contains { $0.contains("release") })
  }

  @Test(arguments: [
    "", "\n", "2026.11\n", "countersign-content\n", "countersign-content \n",
    "countersign-content 2026 11\n", "Countersign-content 2026.11\n",
    "countersign-content 二〇二六\n", "countersign-content \u{1B}[2J\n",
    "countersign-content " + String(repeating: "1", count: 41) + "\n",
  ])
  func `a list that names no release is none`(_ text: String) throws {
    let released = try Released()
    try released.write(text, to: list)
    #expect(released.release == nil)
  }

  @Test(arguments: [
    "x", "0  content/exams/exam.yaml", String(repeating: "G", count: 64) + "  a",
    String(repeating: "0", count: 64) + " *content/exams/exam.yaml",
    String(repeating: "0", count: 64) + "  ", "", "签",
  ])
  func `a line that nobody can read is a change to the list`(_ line: String) throws {
    let released = try Released()
    try released.write(try released.text(list) + line + "\n", to: list)
    #expect(released.release?.changed == [list])
  }

  @Test func `a path that is listed twice, or leads elsewhere, is a change`() throws {
    let released = try Released()
    let text = try released.text(list)
    let line = try #require(text.split(separator: "\n").last)
    try released.write(text + line + "\n", to: list)
    #expect(released.release?.changed == [list])
    let elsewhere = "../../../../etc/passwd"
    try released.write(text + String(repeating: "0", count: 64) + "  \(elsewhere)\n", to: list)
    #expect(released.release?.changed == [elsewhere])
  }

  @Test func `pipes, folders and files of any bytes are taken for what they are`() throws {
    let released = try Released()
    try FileManager.default.removeItem(at: released.url(exam))
    #expect(mkfifo(released.url(exam).path, 0o600) == 0)
    try SampleContent().write(
      Data([0xFF, 0xFE, 0x00]), to: "content/store.yaml", in: released.folder)
    #expect(released.release?.changed == [exam, "content/store.yaml"])
    // What cannot be read cannot be released either.
    try ContentRelease.write(name: "next", in: released.folder)
    #expect(released.release?.changed == [exam, list])
    try FileManager.default.removeItem(at: released.url(list))
    #expect(mkfifo(released.url(list).path, 0o600) == 0)
    #expect(released.release == nil)
    try FileManager.default.removeItem(at: released.url(list))
    try FileManager.default.createDirectory(
      at: released.url(list), withIntermediateDirectories: false)
    #expect(released.release == nil)
    #expect(throws: (any Error).self) {
      try ContentRelease.write(name: "next", in: released.folder)
    }
  }

  @Test func `a name is letters, digits, dots and hyphens`() {
    for name in ["2026.11", "a", "2026.11-rc.1", String(repeating: "x", count: 40)] {
      #expect(ContentRelease.isName(name), "\(name)")
    }
    for name in ["", " ", "a b", "a/b", "一", "a\n", String(repeating: "x", count: 41), "a_b", "@["]
    {
      #expect(!ContentRelease.isName(name), "\(name)")
    }
  }
}
