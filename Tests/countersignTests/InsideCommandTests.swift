import Testing
import Training

@testable import countersign

@Suite struct InsideCommandTests {
  private func read(_ line: String) -> String {
    switch InsideCommand.reading(line) {
    case .answer(let answer): "answer \(answer)"
    case .command(let command, let argument): "\(command) \(argument)".trimmed
    case .unknown(let typed, let nearest): "unknown \(typed) \(nearest ?? "-")"
    }
  }

  @Test(arguments: [
    ("/hint", "hint"), ("/提示", "hint"), ("／提示", "hint"), ("、提示", "hint"), ("  /ts ", "hint"),
    ("/H", "unknown /h -"), ("/hi", "hint"), ("/暂停", "pause"), ("/bc 第二个选项也对", "flag 第二个选项也对"),
    ("?", "help"), ("？", "help"), ("/hnit", "unknown /hnit /hint"), ("/", "unknown / -"),
    ("2", "answer 2"), ("、", "answer 、"), ("、别的", "answer 、别的"), ("1/2", "answer 1/2"),
    ("what?", "answer what?"), ("", "answer "),
  ])
  func linesAreCommandsOrAnswers(_ line: String, _ expected: String) {
    #expect(read(line) == expected)
  }

  @Test(
    arguments: [
      ("提示", .command(.hint)), ("退出", .command(.pause)), ("Help", .command(.help)),
      ("bz", .command(.help)), ("zt", .command(.pause)), ("tc", .command(.pause)),
      ("ts", .command(.hint)), ("bc", .command(.flag)), ("c", nil),
      ("上一步", .goingBack), ("不知道", .notKnowing), ("I don't know", .notKnowing), ("签名", nil),
    ] as [(String, InsideCommand.Meant?)])
  func `words without a slash are understood where they are no answer`(
    _ line: String, _ meant: InsideCommand.Meant?
  ) {
    #expect(InsideCommand.meant(by: line) == meant)
  }

  @Test func onlyWhatTellsNoAnswerWorksInExams() {
    #expect(InsideCommand.allCases.filter(\.worksInExams) == [.pause, .flag, .help])
  }
}
