import Content
import Foundation
import Testing
import Training

private let story = "scenarios/story.yaml"

struct ExerciseReadingTests {
  /// The sample content with a node `till` of these lines, to which the quiz leads.
  private func content(_ lines: String) throws -> SampleContent {
    var content = SampleContent()
    content = try content.replacing("wrong: badly", in: story, with: "wrong: till")
    content.files[story, default: ""] += "\n  - id: till\n" + lines
    return content
  }

  private static let plain = """
        practise: sale
        situation: plain
        points: 3
        set: [told]
        add: {patience: -1}
        passed: [{when: told, to: well}, {to: badly}]
        short: badly
        failed: badly
    """

  private static let own = """
        practise: sale
        mode: prompted
        situation:
          tell: {zh: "[[customer]]", en: "[[customer]]"}
          screen: ready
          amount: "980.00"
          customer: {zh: 邱先生, en: Mr Qiu}
        passed: well
        short: badly
        failed: badly
    """

  private func read(_ lines: String) throws -> Scenario {
    let folder = try content(lines).written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let opening = Library.open(folder: folder, store: nil, cacheFolder: nil, builder: "test")
    guard case .ready(let library) = opening else {
      Issue.record("\(opening)")
      throw CocoaError(.fileReadCorruptFile)
    }
    return try #require(library.scenario("story"))
  }

  private func exercise(_ scenario: Scenario) throws -> Exercise {
    guard case .practise(let exercise)? = scenario.node("till")?.content else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return exercise
  }

  /// The problems of the story, by line and column.
  private func problems(_ old: String, _ new: String, in lines: String = own) throws -> [String] {
    guard lines.contains(old) else { throw CocoaError(.fileReadUnknown) }
    let folder = try content(lines.replacing(old, with: new)).written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return CheckedContent.found(in: folder).map {
      "\($0.place.line):\($0.place.column) \($0.kind)"
    }
  }

  @Test func `an exercise has one of the procedure's situations`() throws {
    let scenario = try read(Self.plain)
    let exercise = try exercise(scenario)
    #expect(exercise.procedure == "sale" && exercise.mode == .alone && exercise.points == 3)
    #expect(exercise.situation == scenario.procedures.first?.situations.first)
    #expect(exercise.effects == [.set("told"), .add(-1, to: "patience")])
    #expect(exercise.passed.map(\.target) == ["well", "badly"])
    #expect(scenario.terminals.map(\.id) == ["till"])
  }

  @Test func `or its own, with the very sum and customer`() throws {
    let exercise = try exercise(try read(Self.own))
    #expect(exercise.mode == .prompted && exercise.points == 0)
    #expect(exercise.situation.id == "till" && exercise.situation.size == .any)
    #expect(exercise.situation.amount == Money(fen: 980_00))
    #expect(exercise.situation.customer?.text(in: .zh) == "邱先生")
    let over = try self.exercise(read(Self.own.replacing("\"980.00\"", with: "over")))
    #expect(over.situation.size == .over && over.situation.amount == nil)
  }

  @Test(arguments: [
    ("mode: prompted", "mode: guided", #"notOneOf("guided", allowed: ["alone", "prompted"])"#),
    ("practise: sale", "practise: sales", #"dangling(procedure, id: "sales", nearest: sale)"#),
    ("screen: ready", "screen: reedy", #"dangling(screen, id: "reedy", nearest: ready)"#),
    ("amount: \"980.00\"", "amount: much", #"notOneOf("much", allowed: ["under", "over", "any"])"#),
    ("amount: \"980.00\"", "amount: 9.8.0", "wrongType(Content.Problem.Expected.money)"),
    ("amount: \"980.00\"", "amount: 0", "outOfRange(least: 1, most: 1000000)"),
    ("screen: ready", "id: own\n      screen: ready", #"unknownKey("id", nearest: nil)"#),
    ("screen: ready", "facts: [pad]\n      screen: ready", #"dangling(fact, id: "pad""#),
    ("short: badly", "short: bad", #"dangling(node, id: "bad""#),
    ("passed: well", "points: 11\n    passed: well", "outOfRange(least: 0, most: 10)"),
    ("practise: sale", "practise: sale\n    ask: choice", "notOneKind"),
  ])
  func `what is wrong is told at its place`(old: String, new: String, told: String) throws {
    let problems = try problems(old, new)
    #expect(
      problems.contains {
        $0.replacing("Training.", with: "").replacing("Content.Problem.Reference.", with: "")
          .replacing("Optional(\"", with: "").replacing("\")", with: ")").contains(
            told.replacing("\")", with: ")"))
      }, "\(problems)")
  }

  @Test func `a situation that the procedure lacks, and a node without its branches, are told`()
    throws
  {
    #expect(
      try problems("situation: plain", "situation: plan", in: Self.plain).contains {
        $0.contains("dangling") && $0.contains("\"plan\"") && $0.contains("plain")
      })
    #expect(
      try problems("    failed: badly\n", "", in: Self.plain + "\n").contains {
        $0.contains("missingKey(\"failed\")")
      })
  }

  @Test func `a story's own situation is played as the guide tells it`() throws {
    #expect(try problems("screen: ready", "screen: ready", in: Self.own) == [])
    let stuck = try problems("screen: ready", "screen: sign")
    #expect(stuck.count == 1 && stuck[0].contains("guideFails(situation: \"till\""), "\(stuck)")
  }
}
