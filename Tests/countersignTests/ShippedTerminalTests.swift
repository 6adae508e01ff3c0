import Content
import Foundation
import Samples
import Testing
import Training

/// What the shipped terminal does with each kind of sale and each answer.
@Suite struct ShippedTerminalTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func machine(limit: String? = nil) throws -> TerminalMachine {
    let scratch = Scratch.path("limit")
    var store: URL?
    if let limit {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
      let file = scratch.appending(path: "store.yaml")
      try Data(
        """
        format: 1
        values:
          nosign_limit_rmb: {value: "\(limit)", confirmedBy: "1001", confirmedOn: 2026-11-01}
        """.utf8
      ).write(to: file)
      store = file
    }
    defer { try? FileManager.default.removeItem(at: scratch) }
    guard
      case .ready(let library) = Library.open(
        folder: Self.root, store: store, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    let practice = try #require(library.practice("sale-with-signature", .alone))
    return TerminalMachine(practice.terminal)
  }

  /// The state after these acts, each of which takes effect.
  private func state(
    after acts: [String], on machine: TerminalMachine, facts: [String]
  ) throws -> TerminalState {
    try acts.reduce(machine.state(on: "ready", facts: ["signed-in"] + facts)) { state, act in
      let index = try #require(machine.terminal.acts.firstIndex { $0.id == act })
      let happening = machine.performing(index, in: state)
      #expect(happening.effect == .took, "\(act) after \(facts)")
      return happening.state
    }
  }

  /// Inserted and swiped cards are signed for, whatever the amount and whether or not a PIN was typed;
  /// tapped ones unless the store takes part and the amount is within the limit; a device that verified
  /// its user, electronic cash and codes never.
  @Test func whichSalesNeedASignature() throws {
    let machine = try machine()
    var tried = 0
    for way in ["insert", "swipe", "tap", "phone", "qr", "phone-verified", "electronic-cash"] {
      for isOver in [false, true] {
        for isEnrolled in [false, true] {
          for hasPIN in [false, true] {
            var facts: [String] =
              switch way {
              case "phone-verified": ["wants-phone", "phone-verified"]
              case "electronic-cash": ["wants-tap", "electronic-cash"]
              default: ["wants-\(way)"]
              }
            facts += isOver ? ["over-limit"] : []
            facts += isEnrolled ? ["enrolled"] : []
            facts += hasPIN ? ["pin-asked"] : []
            let isDue =
              switch way {
              case "insert", "swipe": true
              case "tap", "phone": isOver || !isEnrolled
              default: false
              }
            try expect(isDue, machine, facts + ["answer-approved"])
            tried += 1
          }
        }
      }
    }
    #expect(tried == 56)
  }

  private func expect(_ isDue: Bool, _ machine: TerminalMachine, _ facts: [String]) throws {
    var acts = ["key-amount", "take-payment"]
    let paid = try state(after: acts, on: machine, facts: facts)
    if machine.screen(of: paid).id == "enter-pin" { acts.append("let-customer-enter-pin") }
    let approved = try state(after: acts + ["read-result"], on: machine, facts: facts)
    let flags = machine.circumstances(of: approved).flags
    #expect(flags.contains("approved"), "\(facts)")
    #expect(flags.contains("signature-due") == isDue, "\(facts)")
    #expect((machine.screen(of: approved).id == "sign-here") == isDue, "\(facts)")
    // The slip says why none is needed, and asks for none where it is not.
    let slip = try #require(machine.terminal.slips.first { $0.id == "merchant-copy" })
    let lines = slip.lines.filter {
      $0.when?.holds(in: machine.circumstances(of: approved)) ?? true
    }.map { $0.text.text(in: .zh) }
    #expect(lines.contains { $0.contains("免签") || $0.contains("无需签名") } == !isDue, "\(facts)")
    #expect(lines.contains { $0.contains("持卡人签名") } == isDue, "\(facts)")
  }

  /// Every code has a meaning of its own, and only 00 is an approval.
  @Test func whatFollowsEachResponseCode() throws {
    let machine = try machine()
    let unknown: Set<String> = ["09", "68", "90", "96", "98"]
    #expect(machine.terminal.answers.count > 40)
    for answer in machine.terminal.answers {
      let result = try state(
        after: ["key-amount", "take-payment", "read-result"], on: machine,
        facts: ["wants-insert", answer.fact])
      let flags = machine.circumstances(of: result).flags
      #expect(flags.contains("approved") == (answer.code == "00"), "\(answer.code)")
      // What is a duplicate is not known either, until the first is looked up.
      #expect(
        flags.contains("result-unknown") == (unknown.contains(answer.code) || answer.code == "94"),
        "\(answer.code)")
    }
  }

  @Test(arguments: ["300", "1000"])
  func theStoresOwnLimitDividesTheAmounts(_ limit: String) throws {
    let terminal = try machine(limit: limit).terminal
    let yuan = try #require(Int(limit))
    #expect(terminal.limit == Money(fen: yuan * 100))
    for seed in 0..<UInt64(200) {
      let under = Sale(at: terminal, size: .under, codes: [], seed: Seed(seed))
      let over = Sale(at: terminal, size: .over, codes: [], seed: Seed(seed))
      #expect(under.amount <= terminal.limit && over.amount > terminal.limit)
      #expect(under.facts(at: terminal) == [] && over.facts(at: terminal) == ["over-limit"])
    }
  }
}
