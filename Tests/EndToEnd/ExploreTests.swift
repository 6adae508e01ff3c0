import Foundation
import Samples
import Testing

/// `explore` and `scenario --replay` as whoever writes a scenario uses them.
final class ExploreTests {
  private let home = Built.newHome()
  /// A small content folder of the test's own.
  private let folder = Scratch.path("explore")
  private var story: URL { folder.appending(path: "scenarios/story.yaml") }

  init() throws {
    try FileManager.default.copyItem(
      at: Built.root.appending(path: "Tests/EndToEnd/Small"), to: folder)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "scenarios"), withIntermediateDirectories: true)
    try write(Self.sound)
  }

  deinit {
    Kept.discard(home)
    try? FileManager.default.removeItem(at: folder)
  }

  private static let sound = """
    format: 1
    scenario: story
    title: {zh: 故事, en: Story}
    summary: {zh: 一句, en: One sentence}
    course: small
    minutes: 3
    flags: [told]
    start: open
    nodes:
      - id: open
        choose: {zh: 怎么办, en: What now}
        choices:
          - {id: tell, text: {zh: 告诉主管, en: Tell the supervisor}, points: 1, set: [told], to: then}
          - {id: wait, text: {zh: 再等等, en: Wait a while}, to: then}
      - id: then
        choose: {zh: 然后呢, en: And then}
        choices:
          - {id: go-on, when: told, text: {zh: 接着办, en: Go on}, to: well}
          - {id: give-up, text: {zh: 算了, en: Give up}, to: badly}
      - {id: well, ending: good, title: {zh: 好, en: Good}, tell: {zh: 好, en: Good}, debrief: {zh: 好, en: Good}}
      - {id: badly, ending: bad, title: {zh: 坏, en: Bad}, tell: {zh: 坏, en: Bad}, debrief: {zh: 坏, en: Bad}}
    """

  private func write(_ text: String) throws { try Data(text.utf8).write(to: story) }

  private func run(
    _ arguments: String..., language: String = "en"
  ) throws -> (output: String, errors: String, status: Int32) {
    try Built.run(
      arguments + ["--lang", language], home: home,
      environment: ["COUNTERSIGN_CONTENT": folder.path])
  }

  /// Wherever a long path was broken.
  private func isTold(_ place: String, in output: String) -> Bool {
    output.replacing("\n", with: "").contains(place)
  }

  @Test func `a sound scenario is told with its endings, its best way and its scores`() throws {
    let (output, errors, status) = try run("explore")
    #expect(status == 0 && errors.isEmpty, "\(errors)")
    #expect(output.contains("“Story” (story)") && output.contains("Nothing is wrong."))
    #expect(output.contains("well (good): shortest way: tell go-on"))
    #expect(output.contains("Scores from 0/1 (0%) to 1/1 (100%)."))
    let chinese = try run("explore", "story", language: "zh").output
    #expect(chinese.contains("没有发现问题。") && chinese.contains("走法：tell go-on"))
  }

  @Test func `what is planted is found, and the command that is told shows it`() throws {
    try write(Self.sound.replacing("{id: give-up,", with: "{id: give-up, when: told,"))
    let (output, _, status) = try run("explore", "--folder", folder.path)
    #expect(
      status == 1 && isTold("scenarios/story.yaml:15:9:", in: output)
        && output.contains("error[C027]")
    )
    let told = output.replacing("\\\n", with: "").split(separator: "\n").map(String.init)
      .first { $0.hasPrefix("countersign scenario") }
    let command = try #require(told)
    #expect(command.contains("story --replay \"wait\""))
    let gone = try Built.run(
      [], home: home,
      through: "'\(Built.program.path)'" + command.trimmingPrefix("countersign") + "")
    #expect(gone.status == 0, "\(gone.errors)")
    #expect(gone.output.contains("Wait a while") && gone.output.contains("And then"))
    #expect(gone.output.contains("No choice is offered here (then)"))
    #expect(gone.output.contains("Not offered here: go-on, give-up."))
    #expect(!gone.output.contains("(1–0)"))
    let checked = try Built.run(["check", folder.path, "--lang", "en"], home: home)
    #expect(checked.status == 1 && checked.output.contains("without any choice (way: wait)"))
  }

  @Test func `a way is shown as a learner sees it`() throws {
    let (output, _, status) = try run("scenario", "story", "--replay", "tell go-on")
    #expect(status == 0)
    #expect(output.contains("answer › ") && output.contains("How it ended: Good (good)"))
    #expect(output.contains("“Story”: good, 1/1 points (100%)."))
    let chinese = try run("scenario", "story", "--replay", "tell", language: "zh").output
    #expect(chinese.contains("走法到此为止。这里可以选：go-on、give-up。"))
  }

  @Test func `commas and capitals do, and one named twice is told once`() throws {
    let gone = try run("scenario", "story", "--replay", "Tell，GO-ON")
    #expect(gone.status == 0 && gone.output.contains("How it ended: Good (good)"))
    let twice = try run("explore", "story", "story").output
    #expect(twice.components(separatedBy: "“Story” (story)").count == 2)
  }

  @Test func `a good ending after a critical failure counts as bad, and both are said`() throws {
    try write(Self.sound.replacing("points: 1, set", with: "points: 1, severity: critical, set"))
    let (output, _, status) = try run("scenario", "story", "--replay", "tell go-on")
    #expect(status == 0 && output.contains("The story calls this ending good;"))
    #expect(!output.contains("Want a better result?"))
  }

  @Test func `a word that does not fit is told with those that do`() throws {
    let (output, errors, status) = try run("scenario", "story", "--replay", "wait go-on")
    #expect(status == 1 && output.contains("Wait a while"))
    #expect(errors.contains("Word 2, ‘go-on’, does not fit. On offer here: give-up."))
    let over = try run("scenario", "story", "--replay", "wait give-up wait")
    #expect(over.status == 1 && over.errors.contains("over before word 3, ‘wait’"))
  }

  @Test func `wrong words are told with what was meant`() throws {
    let (_, errors, status) = try run("explore", "stroy")
    #expect(status == 64 && errors.contains("Did you mean ‘story’?"))
    let missing = try run("scenario", "story")
    #expect(missing.status == 64 && missing.errors.contains("--replay \"WORD …\""))
    #expect(missing.errors.contains("countersign scenario story --replay"))
    #expect(try run("scenario", "nobody").errors.contains("no scenario ‘nobody’"))
    #expect(try run("explore", "--plays", "9999999").status == 64)
    #expect(try run("explore", "--plays", "-1").errors.contains("from 0 to"))
    let path = folder.path
    #expect(try run("explore", path).errors.contains("is a folder: countersign explore --folder"))
    let within = try run("explore", "--folder", path + "/scenarios")
    #expect(within.status == 1 && within.errors.contains("--folder \(path)"))
    #expect(try run("explore", "--format", "yaml").status == 64)
  }

  @Test func `of broken scenarios only the errors are told`() throws {
    try write(Self.sound.replacing("text: {zh: 算了, en: Give up}", with: "txt: {zh: 算了}"))
    let broken = try run("explore")
    #expect(broken.status == 1 && isTold("scenarios/story.yaml:19:23:", in: broken.output))
    #expect(broken.output.contains("Mend this first"))
    #expect(!broken.output.contains("error[C027]") && !broken.output.contains("Nothing is wrong"))
    let replayed = try run("scenario", "story", "--replay", "wait")
    #expect(replayed.status == 1 && replayed.output.isEmpty)
    #expect(replayed.errors.contains("Mend this first"))
    try write("format: 1\nscenario: story")
    let named = try run("explore", "story")
    #expect(named.status == 1 && named.output.contains("error[C008]"))
    let json = try run("explore", "story", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["unreadable"] as? [String])?.count == 1 && json.status == 1)
    #expect((object["errors"] as? [Any])?.isEmpty == false)
    #expect(try run("explore", "--format", "dot").errors.contains("error["))
  }

  @Test func `other programs get JSON and drawings`() throws {
    let json = try run("explore", "--format", "json", "--plays", "10").output
    try Kept.keep(printed: json)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["report"] as? String == "explore" && object["format"] as? Int == 1)
    let scenarios = try #require(object["scenarios"] as? [[String: Any]])
    #expect(scenarios.map { $0["scenario"] as? String } == ["story"])
    #expect(try run("explore", "--format", "dot").output.hasPrefix("digraph scenarios {"))
    #expect(try run("explore", "--format", "mermaid").output.contains("|\"tell, wait\"|"))
  }
}
