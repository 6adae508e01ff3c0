import Foundation
import Samples
import Testing
import Training

private let lesson = "content/courses/c/lessons/first.yaml"
private let course = "content/courses/c/course.yaml"
private let story = "scenarios/story.yaml"

/// Files that are no content at all, or hostile: each is told, and none is waited for.
struct ContentFilesTests {
  @Test(arguments: ["\u{FEFF}", "---\n", "# a comment\n"])
  func `what editors put at the beginning of a file is no problem`(opening: String) throws {
    var content = SampleContent()
    for (file, text) in content.files {
      content.files[file] = (opening + text).replacingOccurrences(of: "\n", with: "\r\n")
    }
    #expect(try CheckedContent.problems(content) == [])
  }

  @Test func `a file that is no UTF-8 is told with the place of the first bad byte`() throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    try SampleContent().write(
      Data("format: 1\ncourse: 课".utf8) + [0xFF, 0x41], to: course, in: folder)
    #expect(
      CheckedContent.lines(in: folder).contains(
        "\(course):2:10: error[C002]: not UTF-8 text from byte 21 on; save it again as UTF-8 (Notepad: Save As, Encoding, UTF-8)"
      ))
  }

  @Test func `an absurdly large file is told and not read whole`() throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    try SampleContent().write(Data(repeating: 0x61, count: 1_000_001), to: course, in: folder)
    #expect(
      CheckedContent.lines(in: folder).contains(
        "\(course):1:1: error[C003]: the file has 1000001 bytes, over the limit of 1000000; split it into several files"
      ))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `nesting without end is told instead of exhausting the stack`(opening: String) throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = String(repeating: opening, count: 100_000)
    try SampleContent().write(Data(text.utf8), to: course, in: folder)
    #expect(
      CheckedContent.lines(in: folder).contains { $0.hasPrefix("\(course):1:1: error[C036]") })
  }

  @Test func `aliases that would unfold without end are told at once`() throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      text +=
        "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    try SampleContent().write(Data(text.utf8), to: course, in: folder)
    #expect(CheckedContent.lines(in: folder).contains { $0.contains("\(course):1:1: error[C008]") })
  }

  @Test func `a file that nothing reads is told`() throws {
    var content = SampleContent()
    content.files["content/courses/c/item/x.yaml"] = "format: 1"
    #expect(
      try CheckedContent.problems(content) == [
        "content/courses/c/item/x.yaml:1:1: warning[C035]: nothing reads a file in this place; move it where docs/AUTHORING.md says, with a name ending in .yaml"
      ])
  }

  @Test func `pipes, folders and links in the place of a file are told and never waited for`()
    throws
  {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let scenarios = folder.appending(path: "scenarios")
    #expect(mkfifo(scenarios.appending(path: "pipe.yaml").path, 0o600) == 0)
    try FileManager.default.createDirectory(
      at: scenarios.appending(path: "folder.yaml"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      at: scenarios.appending(path: "round"), withDestinationURL: folder)
    try FileManager.default.createSymbolicLink(
      at: scenarios.appending(path: "null.yaml"),
      withDestinationURL: URL(fileURLWithPath: "/dev/zero"))
    try SampleContent().write(Data("x".utf8), to: "scenarios/LOUD.YAML", in: folder)
    let lines = CheckedContent.lines(in: folder)
    for name in ["pipe.yaml", "folder.yaml", "null.yaml"] {
      #expect(lines.contains { $0.hasPrefix("scenarios/\(name):1:1: error[C001]") }, "\(name)")
    }
    for name in ["round", "LOUD.YAML"] {
      #expect(lines.contains { $0.hasPrefix("scenarios/\(name):1:1: warning[C035]") }, "\(name)")
    }
  }

  @Test func `content that learners cannot see is told`() throws {
    var content = SampleContent()
    content.files["content/courses/c/course.yaml"] = nil
    #expect(try CheckedContent.problems(content).contains { $0.contains("error[C048]") })
    content = SampleContent()
    content.files["content/courses/c/lessons/second.yaml"] =
      content.files[lesson]?.replacingOccurrences(of: "lesson: first", with: "lesson: second")
    #expect(
      try CheckedContent.problems(content) == [
        "content/courses/c/lessons/second.yaml:2:9: warning[C049]: no course lists ‘second’, so learners cannot see it; add it to the lessons of a course.yaml, or remove it"
      ])
  }

  @Test func `a drawing of dashes and brackets is no nesting`() throws {
    let content = try SampleContent().replacing(
      "    clauses: [rule]", in: lesson,
      with:
        "    drawing: |\n      ------------------------------------\n      - - - - - - [ { [ ( [ [ [ { { [ [ {\n    clauses: [rule]"
    )
    #expect(try CheckedContent.problems(content) == [])
  }

  @Test func `a control character that YAML forbids is told where it stands`() throws {
    let content = try SampleContent().replacing("zh: 卡片", in: lesson, with: "zh: 卡\u{1}片")
    let lines = try CheckedContent.problems(content)
    #expect(lines.count == 1 && lines[0].hasPrefix("\(lesson):7:18: error[C004]"), "\(lines)")
  }

  @Test func `an empty folder is told`() throws {
    let folder = Scratch.path("empty")
    #expect(CheckedContent.lines(in: folder).first?.contains("error[C037]") == true)
  }

  @Test func `no file of any bytes makes the reader crash`() throws {
    var generator = Seed(11).generator
    let base = Array(SampleContent.story.utf8)
    for _ in 0..<150 {
      var bytes = base
      for _ in 0..<(generator.next() % 12) {
        bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(
          truncatingIfNeeded: generator.next())
      }
      let folder = try SampleContent().written()
      defer { try? FileManager.default.removeItem(at: folder) }
      try SampleContent().write(Data(bytes), to: story, in: folder)
      for line in CheckedContent.lines(in: folder) { #expect(line.contains(".yaml:")) }
    }
  }
}
