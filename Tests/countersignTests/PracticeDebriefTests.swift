import Samples
import Testing

@testable import Training
@testable import countersign

/// What is told when a practice is over.
struct PracticeDebriefTests {
  private func debrief(
    _ typed: [String], _ mode: Practice.Mode = .alone, situation: String = "approved",
    columns: Int = 80
  ) throws -> String {
    let played = PlayedPractice(
      Samples.practice(mode, situation), .en, columns, typing: typed + ["finish"])
    let text = played.text
    let start = try #require(text.range(of: "it is over"))
    return String(text[start.upperBound...])
  }

  private let flawless = ["1 AMOUNT", "2", "3", "5", "give copy"]

  @Test func `without a mistake there is nothing to change, and no column for problems`() throws {
    let told = try debrief(flawless)
    #expect(told.contains("“A sale”, alone: passed, 100% (80% needed)."))
    #expect(told.contains("Every step was right, and in order."))
    #expect(!told.contains("Problem") && !told.contains("What to change"))
  }

  @Test func `what fails a run whatever the score is told first`() throws {
    let told = try debrief(["1 AMOUNT", "2", "5"])
    let failure = try #require(told.range(of: "- Critical: “have it signed” was left out."))
    let lists = try #require(told.range(of: "To be done"))
    #expect(failure.upperBound < lists.lowerBound)
    #expect(told.contains("not passed. A critical error fails it whatever the score"))
  }

  @Test func `each difference is told once, with how often, why, and its rule`() throws {
    let told = try debrief(["chat", "1 AMOUNT", "chat", "chat", "2", "5"])
    #expect(
      told.components(separatedBy: "Forbidden: “chat” is not to be done. (2 times)").count == 2)
    #expect(told.contains("Why: it distracts"))
    #expect(told.contains("    Rule 1.1: rule"))
  }

  /// The sample, where the card must not be presented.
  private func withoutCard(_ situation: String) -> Practice {
    let procedure = Samples.procedure
    return Practice(
      procedure: Procedure(
        id: procedure.id, title: procedure.title, summary: procedure.summary,
        minutes: procedure.minutes, terminal: procedure.terminal, passMark: procedure.passMark,
        situations: procedure.situations, acts: procedure.acts, steps: procedure.steps,
        forbidden: [
          Procedure.Forbidden(
            id: "present", act: "present-card", severity: .fail,
            why: Samples.both("不行", "not today"), clause: Samples.clause)
        ], penalties: procedure.penalties),
      terminal: Samples.terminal, mode: .alone, situation: situation)
  }

  @Test func `what was done only when it was forbidden is not called left out`() {
    let told = PlayedPractice(
      withoutCard("declined"), .en, 40, typing: ["1 AMOUNT", "2", "finish"]
    ).text
    #expect(told.contains("✗ forbidden  2 do present"))
    #expect(!told.contains("Omitted: “do present”"))
  }

  @Test func `a rule is told in full once`() {
    let told = PlayedPractice(
      withoutCard("approved"), .en, 80, typing: ["1 AMOUNT", "2", "finish"]
    ).text
    #expect(told.components(separatedBy: "Rule 1.1: rule").count == 2, "\(told)")
    #expect(told.contains("    Based on rule 1.1"))
  }

  @Test func `acts that changed nothing are counted where there are many`() throws {
    let chats = Array(repeating: "chat", count: 12)
    let told = try debrief(chats + flawless)
    #expect(told.contains("(12 more that do no harm)"))
    #expect(told.contains("13 key amount") && !told.contains("12 chat"))
    #expect(try debrief(Array(chats.prefix(3)) + flawless).contains("3 chat"))
  }

  @Test func `a long debrief ends with the verdict again`() throws {
    let verdict = "“A sale”, alone: "
    #expect(
      try debrief(["1 AMOUNT", "5", "2", "5", "chat"], columns: 40).components(separatedBy: verdict)
        .count == 3)
    #expect(try debrief(flawless).components(separatedBy: verdict).count == 2)
  }

  @Test func `how often the next step was asked for is told`() {
    var run = PracticeRun(
      Samples.practice(.prompted), seed: Samples.seed, at: Samples.start)
    run = run.replying(.hint, at: Samples.start).next
    run = run.replying(.line("finish"), at: Samples.start).next
    let played = PlayedPractice(Samples.practice(.prompted), .zh, 80, typing: [])
    let told = played.printed { output in
      if let ending = run.ending {
        EndingScreen(.of(.zh), output, waiting: 0).show(ending)
      }
    }
    #expect(told.contains("问了 1 次下一步。"))
  }
}
