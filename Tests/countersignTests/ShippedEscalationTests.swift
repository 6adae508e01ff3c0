import Console
import Content
import Foundation
import Messages
import Samples
import Testing

@testable import Training
@testable import countersign

/// The shipped incidents, each drilled by somebody who knows the table.
@Suite struct ShippedEscalationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let seeds = 0..<12 as Range<UInt64>

  private func library(store: String? = nil) throws -> Library {
    let own = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: own) }
    if let store { try Data(store.utf8).write(to: own) }
    guard
      case .ready(let library) = Library.open(
        folder: Self.root, store: store == nil ? nil : own, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library
  }

  /// Every drill of a library with every seed.
  private func drills(_ library: Library) throws -> [(Incident, EscalationDrill)] {
    try library.jobAid().incidents.flatMap { incident in
      try Self.seeds.map { seed in
        (incident, try #require(library.drill(incident.id, .spoken, seed: Seed(seed))))
      }
    }
  }

  @Test func `whoever knows passes each of them with full marks`() throws {
    let library = try library()
    #expect(library.jobAid().incidents.count == 26)
    for (incident, drill) in try drills(library) {
      let seed = Seed(99)
      var run: any Activity = EscalationRun(drill, seed: seed, at: Samples.start)
      var facts: [Fact] = []
      while case .item(let item, _, _)? = run.prompt?.question {
        let line = item.interaction.examples(seed: seed.derived(for: item.id)).right.first ?? ""
        let (next, more, _) = run.replying(.line(line), at: Samples.start)
        #expect(!more.isEmpty, "\(item.id): \(line)")
        guard !more.isEmpty else { break }
        (run, facts) = (next, facts + more)
      }
      guard case .escalationEnded(let ended)? = facts.last else {
        Issue.record("\(incident.id) does not end")
        continue
      }
      #expect(ended.passed && ended.score == .one && ended.severity == incident.severity)
    }
  }

  @Test func `each has the questions of all kinds that its entry has something for`() throws {
    for (incident, drill) in try drills(library()) {
      let parts = drill.questions.map {
        String($0.item.id.dropFirst("escalate-\(incident.id)-".count))
      }
      #expect(parts.starts(with: ["first", "ladder", "latest"]), "\(incident.id)")
      #expect(parts.contains("say") && parts.contains("in-order") == (incident.say.count > 1))
      #expect(parts.contains("keep") == !incident.keep.isEmpty, "\(incident.id)")
      let isCalled = incident.contacts.contains { !$0.give.isEmpty }
      #expect(parts.contains("secret") == isCalled, "\(incident.id)")
      #expect((4...11).contains(parts.count))
      #expect(drill.questions.allSatisfy { $0.item.revision.count == 64 })
    }
  }

  @Test func `no distractor is right, or says what another option says`() throws {
    for (incident, drill) in try drills(library()) {
      for question in drill.questions {
        let options =
          (question.item.interaction as? SingleChoice)?.options
          ?? (question.item.interaction as? MultipleChoice)?.options ?? []
        for language in Language.allCases {
          let texts = options.map { ReplyFolding.folded($0.text.text(in: language)) }
          #expect(Set(texts).count == texts.count, "\(question.item.id): \(texts)")
        }
        if question.item.interaction is SingleChoice {
          #expect(options.count(where: \.right) == 1 && options.count >= 3, "\(question.item.id)")
        }
        if let ladder = question.item.interaction as? Ladder {
          let called = Set(incident.contacts.map(\.who.id))
          #expect(called.isDisjoint(with: ladder.others.map(\.id)), "\(question.item.id)")
          #expect(!ladder.others.isEmpty)
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every sentence is there, with nothing left to fill in and no whole card number`(
    language: Language
  ) throws {
    for (_, drill) in try drills(library()) {
      for question in drill.questions {
        let item = question.item
        let texts =
          [item.stem] + item.interaction.shown(seed: Seed(1)).offers.map(\.text)
          + (question.slip.map { [$0.title] + $0.lines.map(\.value) } ?? [])
          + question.fatal.flatMap { [$0.what, $0.why].compactMap(\.self) }
        for text in texts.map({ $0.text(in: language) }) {
          #expect(
            !text.isEmpty && !text.contains("[[") && !text.contains("]]"), "\(item.id): \(text)")
          #expect(!CardNumber.isIn(text), "\(item.id)")
        }
      }
    }
  }

  @Test func `each can fail at once by what is said or kept`() throws {
    for (incident, drill) in try drills(library()) {
      let fatal = drill.questions.flatMap(\.fatal)
      #expect(!fatal.isEmpty, "\(incident.id)")
      let says = incident.notSay.contains { $0.fault.isFatal }
      #expect(
        drill.questions.contains { $0.item.id.hasSuffix("-say") && !$0.fatal.isEmpty } == says)
    }
  }

  @Test func `a value of the store changes drill and card`() throws {
    let store = """
      format: 1
      values:
        escalation_minutes_unsigned: {value: "47", confirmedBy: "9001", confirmedOn: 2026-11-01}
      """
    func told(_ library: Library) throws -> (drill: String, card: String) {
      let incident = try #require(
        library.jobAid().incidents.first { $0.id == "customer-gone-reachable" })
      let drills = try Self.seeds.map { seed in
        try #require(library.drill(incident.id, .spoken, seed: Seed(seed)))
      }
      let options = drills.flatMap(\.questions)
        .compactMap { $0.item.interaction as? SingleChoice }.flatMap(\.options)
      var card: [String] = []
      let output = Output(write: { card.append($0) }, columns: { 80 }, style: .plain)
      LookupScreen(.of(.zh), output).show(.incident(incident))
      return (options.map { $0.text.text(in: .zh) }.joined(), card.joined())
    }
    let (plain, own) = (try told(library()), try told(library(store: store)))
    #expect(!plain.drill.contains("47 分钟内") && !plain.card.contains("47 分钟内"))
    #expect(own.drill.contains("47 分钟内") && own.card.contains("47 分钟内"))
  }
}
