import Console
import Content
import Foundation
import Messages
import Samples
import Testing

@testable import Training
@testable import countersign

/// The simulated terminal, its slips and the debrief, as they stand on the screen.
struct PracticeScreenTests {
  @Test(arguments: Language.allCases, [40, 80])
  func `a practice looks as recorded`(_ language: Language, _ columns: Int) throws {
    // A chat, a wrong amount, a refusal, the merchant copy given away.
    let typed = [
      "chat", "1 5", "1 AMOUNT", "sk", "5", "sign pad", "confirm", "8", "7", "give copy", "finish",
    ]
    let text = PlayedPractice(Samples.practice(.prompted), language, columns, typing: typed).text
    #expect(
      try Golden("practice.\(language.rawValue).\(columns).txt").difference(from: text) == nil)
    for line in text.split(separator: "\n") {
      #expect(String(line).displayWidth <= columns, "\(line)")
    }
  }

  @Test func `who is guided is told the next step, and how to finish`() {
    let played = PlayedPractice(
      Samples.practice(.guided, "declined"), .zh, 80, typing: ["1 AMOUNT", "sk"])
    #expect(played.text.contains("下一步：做key（1）\n") && played.text.contains("下一步：做present（2）\n"))
    #expect(played.text.contains("该做的都做完了。输入 9（做 finish）结束，看讲评。"))
  }

  @Test func `who works alone hears of no mistake before the end`() {
    let played = PlayedPractice(
      Samples.practice(.alone), .en, 80, typing: ["1 5", "confirm", "chat"])
    #expect(!played.text.contains("Wrong object") && !played.text.contains("Too early"))
    #expect(!played.text.contains("Next:"))
  }

  @Test func `acts that take many lines are named again only where that is asked for`() {
    let toPaper = ["1 AMOUNT", "sk", "3", "5", "chat"]
    let narrow = PlayedPractice(Samples.practice(.prompted), .en, 40, typing: toPaper)
    #expect(narrow.text.hasSuffix("You can do the same as above; Return\nlists it again.\n"))
    let wide = PlayedPractice(Samples.practice(.prompted), .en, 80, typing: toPaper)
    #expect(!wide.text.contains("same as above"))
  }

  @Test func `help lists each act with its names, and hints only where there are any`() {
    func help(_ mode: Practice.Mode) -> String {
      let played = PlayedPractice(Samples.practice(mode), .zh, 80, typing: [])
      guard case .act(let scene)? = played.run.prompt?.question else { return "" }
      return played.printed { PracticeScreen(.of(.zh), $0).showHelp(scene) }
    }
    #expect(help(.prompted).contains("1 做 key-amount · srje · 金额"))
    #expect(help(.prompted).contains("/提示") && help(.guided).contains("/提示"))
    #expect(!help(.alone).contains("/提示") && !help(.alone).contains("/查"))
  }
}

/// The shipped procedures on the smallest screens.
struct ShippedPracticeScreenTests {
  @Test(arguments: Language.allCases, [40, 80])
  func `terminal and acts fit on one screen, and no line is cut`(
    _ language: Language, columns: Int
  ) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let opening = Library.open(folder: root, store: nil, cacheFolder: nil, builder: "test")
    guard case .ready(let library) = opening else {
      Issue.record("the content has problems: run countersign check")
      return
    }
    let procedures = library.index.procedures.compactMap { library.procedure($0.id) }
    #expect(!procedures.isEmpty)
    for procedure in procedures {
      for situation in procedure.situations {
        let practice = try #require(
          library.practice(procedure.id, .guided, situation: situation.id))
        let played = PlayedPractice(
          practice, language, columns, typing: Self.asGuided(practice, situation, language))
        #expect(played.run.ending != nil, "\(procedure.id), \(situation.id): not to the end")
        // A narrow window shows a list of acts in one column; what was told before may scroll away.
        #expect(played.tallest <= (columns == 40 ? 24 : 20), "\(procedure.id), \(situation.id)")
        for line in played.text.split(separator: "\n") {
          #expect(String(line).displayWidth <= columns, "\(procedure.id): \(line)")
        }
      }
    }
  }

  /// What somebody types who does as they are told.
  private static func asGuided(
    _ practice: Practice, _ situation: Situation, _ language: Language
  ) -> [String] {
    let sale = Sale(
      at: practice.terminal, size: situation.size, codes: situation.codes, seed: Samples.seed)
    let play = GuidedPlay(
      practice.procedure, on: TerminalMachine(practice.terminal), from: situation, sale)
    return play.acts.compactMap { practice.terminal.act($0) }.map { act in
      act.name.text(in: language) + (act.asksAmount == nil ? "" : " \(sale.amount)")
    }
  }
}

/// A practice played on a screen of so many columns, the sale's amount typed for `AMOUNT`.
struct PlayedPractice {
  private let columns: Int
  private(set) var run: PracticeRun
  private(set) var text = ""
  /// The lines of terminal and acts, where they were most.
  private(set) var tallest = 0

  init(
    _ practice: Practice, _ language: Language, _ columns: Int, typing lines: [String]
  ) {
    self.columns = columns
    let words = Phrasebook.of(language)
    run = PracticeRun(practice, seed: Samples.seed, at: Samples.start)
    text = printed { ActivityScreen(words, $0).show(run.prompt, at: Samples.start) }
    var listed = run.numbers
    for line in lines {
      let line = line.replacing("AMOUNT", with: run.sale.amount.description)
      let (next, _, feedback) = run.replying(.line(line), at: Samples.start)
      run = next
      let isNew = run.numbers != listed
      if case .act(let scene)? = run.prompt?.question {
        let scene = printed { PracticeScreen(words, $0).show(scene, listingActs: true) }
        tallest = max(tallest, scene.split(separator: "\n").count)
      }
      listed = run.numbers
      text += "\(words.practice.prompt)\(line)\n"
      text += printed { output in
        let screen = ActivityScreen(words, output)
        screen.show(feedback)
        screen.show(run.prompt, at: Samples.start, listingActs: isNew)
        if let ending = run.ending {
          EndingScreen(words, output, waiting: 0).show(ending)
        }
      }
    }
  }

  func printed(_ show: (Output) -> Void) -> String {
    var text = ""
    show(Output(write: { text += $0 }, columns: { columns }, style: .plain))
    return text
  }
}

extension PracticeRun {
  fileprivate var numbers: [Int] {
    guard case .act(let scene)? = prompt?.question else { return [] }
    return scene.offers.map(\.number)
  }
}
