import Content
import Foundation
import Samples
import Testing

/// `check` as whoever edits the content uses it.
final class CheckTests {
  private let home = Built.newHome()
  /// A small content folder of the test's own.
  private let folder = Scratch.path("check")
  private var course: URL { folder.appending(path: "content/courses/small/course.yaml") }

  init() throws {
    try FileManager.default.copyItem(
      at: Built.root.appending(path: "Tests/EndToEnd/Small"), to: folder)
  }

  deinit {
    Kept.discard(home)
    try? FileManager.default.removeItem(at: folder)
  }

  private func check(_ arguments: String...) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(["check", "--lang", "en", folder.path] + arguments, home: home)
  }

  @Test func `a release is written down and told`() throws {
    let (output, errors, status) = try check("--release", "2026.11")
    #expect(status == 0 && output.contains("no problems"))
    #expect(errors.contains("Release 2026.11 is written down in content/release.txt: 5 files."))
    let release = try #require(ContentRelease.of(folder: folder))
    #expect(release.name == "2026.11" && !release.isModified)
    let sums = try Built.run(
      [], home: home,
      through: "cd '\(folder.path)' && tail -n +2 content/release.txt | sha256sum -c"
    )
    #expect(sums.status == 0, "\(sums.output)\(sums.errors)")
  }

  @Test func `what the store has not confirmed is listed, and only of its own content`() throws {
    let check = { (arguments: [String]) in
      try Built.run(
        ["check", "--lang", "en"] + arguments, home: self.home,
        environment: ["COUNTERSIGN_CONTENT": Built.root.path])
    }
    let listed = try check([]).output
    #expect(
      listed.contains("acquirer_hotline: the acquirer's number for merchants, not written down yet")
    )
    #expect(listed.contains("unionpay_hotline: UnionPay's number, by example 95516"))
    #expect(listed.contains(home.path + "/store.yaml"))
    #expect(try !check([Built.root.path]).output.contains("by example"))
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try Data(
      #"{format: 1, values: {acquirer_hotline: {value: "95559", confirmedBy: Chen, confirmedOn: 2026-11-20}}}"#
        .utf8
    ).write(to: home.appending(path: "store.yaml"))
    #expect(try !check([]).output.contains("acquirer_hotline: the"))
  }

  @Test func `content with errors is not released`() throws {
    try Data("format: 1".utf8).write(to: course)
    let (_, errors, status) = try check("--release", "2026.11")
    #expect(status == 1)
    #expect(errors.contains("Release 2026.11 was not written down: mend the errors first."))
    #expect(ContentRelease.of(folder: folder) == nil)
  }

  @Test func `what is only advised against can be released`() throws {
    let text = try String(contentsOf: course, encoding: .utf8)
    try Data((text + "\n").utf8).write(to: folder.appending(path: "content/stray.yaml"))
    let (output, _, status) = try check("--release", "1")
    #expect(status == 1 && output.contains("warning[C035]"))
    #expect(ContentRelease.of(folder: folder)?.isModified == false)
  }

  @Test(arguments: ["", "2026 11", "../x", "二〇二六"])
  func `a name that cannot be one is refused before anything is looked at`(_ name: String) throws {
    let (output, errors, status) = try check("--release", name)
    #expect(status == 64 && output.isEmpty && errors.contains("cannot name a release"))
    #expect(ContentRelease.of(folder: folder) == nil)
  }

  @Test func `a list that cannot be written is told`() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "content/release.txt"), withIntermediateDirectories: false)
    let (_, errors, status) = try check("--release", "2026.11")
    #expect(status == 1 && !errors.isEmpty && !errors.contains("is written down"))
  }

  @Test func `places and commands name the folder as it was typed`() throws {
    let text = try String(contentsOf: course, encoding: .utf8)
    try Data(text.replacing("course: small", with: "course: Small").utf8).write(to: course)
    let (output, errors, status) = try check()
    #expect(status == 1)
    #expect(output.hasPrefix("\(folder.path)/content/courses/small/course.yaml:2:9: error[C011]"))
    #expect(errors.contains("countersign explain C011"))
    let taught = try Built.run(
      ["--content", folder.path, "--lang", "en"], input: "q\n", home: home)
    #expect(taught.errors.contains("Then check it again: countersign check \(folder.path)"))
    #expect(!taught.errors.contains("These are the first"))
  }

  @Test func `what is no content folder is told with the one that was meant`() throws {
    for inner in ["content", "content/courses/small"] {
      let (_, errors, status) = try run("check", "\(folder.path)/\(inner)")
      #expect(status == 1 && errors.contains("Try countersign check \(folder.path)\n"))
    }
    let (_, errors, status) = try run("check", course.path)
    #expect(status == 64 && errors.contains("Try countersign check \(folder.path)\n"))
  }

  @Test(arguments: [["--accept-translations"], ["--release", "2026.11"]])
  func `the program's own content is written to only by name`(_ options: [String]) throws {
    let (output, errors, status) = try Built.run(["check", "--lang", "en"] + options, home: home)
    #expect(status == 64 && output.isEmpty && errors.contains("Name its folder at the end"))
  }

  @Test func `accepted translations are listed, and none is with errors`() throws {
    let first = try check("--accept-translations")
    #expect(first.status == 0 && first.errors.contains("translations are accepted:"))
    #expect(first.errors.contains("course.yaml:3:8: 小课程 | A small course"))
    let again = try check("--accept-translations")
    #expect(again.errors.contains("Nothing new to accept"))
    let text = try String(contentsOf: course, encoding: .utf8)
    try Data(text.replacing("A small course", with: "A course").utf8).write(to: course)
    #expect(try check().errors.contains("1 translation was never accepted."))
    try Data(text.replacing("course: small", with: "course: Small").utf8).write(to: course)
    let broken = try check("--accept-translations", "--release", "1")
    #expect(broken.status == 1 && broken.errors.contains("No translation was accepted"))
    #expect(broken.errors.contains("Release 1 was not written down"))
  }

  @Test func `a release tells what is new since the one before, and a name used twice`() throws {
    #expect(try check().errors.contains("No release of this content was written down."))
    _ = try check("--release", "1")
    #expect(try check().errors.contains("The content is release 1."))
    let text = try String(contentsOf: course, encoding: .utf8)
    try Data((text + "\n").utf8).write(to: course)
    #expect(try check().errors.contains("Since release 1: 1 changed."))
    let (_, errors, _) = try check("--release", "1")
    #expect(errors.contains("changed: content/courses/small/course.yaml"))
    #expect(errors.contains("Release 1 was written down before, for other content."))
    try Data("x".utf8).write(to: folder.appending(path: "content/release.txt"))
    #expect(try check().errors.contains("content/release.txt names no release"))
  }

  @Test func `several codes are explained at once`() throws {
    let (output, errors, status) = try run("explain", "error[C012]", "Ｃ００４", "C999")
    #expect(status == 1 && errors.contains("no code ‘C999’"))
    #expect(output.contains("C012  an id that is used twice"))
    #expect(output.contains("- the line begins with a tab; use spaces"))
  }

  private func run(_ arguments: String...) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(arguments + ["--lang", "en"], home: home)
  }
}
