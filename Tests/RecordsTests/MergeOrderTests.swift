import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

/// Whatever is done at tills that are apart, and however they are merged then, all tell the same.
struct MergeOrderTests {
  @Test(arguments: 1...12)
  func `tills that merged tell the same, and nothing is lost or doubled`(number: UInt64) throws {
    var chance = Seed(number).generator
    let tills = try TestTills(Bool.random(using: &chance) ? 2 : 3)
    let everywhere = tills.homes.indices
    try tills.add()
    for _ in 0..<Int.random(in: 0...4, using: &chance) { try random(tills, 0, &chance) }
    for till in everywhere.dropFirst() {
      // Most have a copy; some added the same person themselves, and found it out.
      if Int.random(in: 0...3, using: &chance) > 0 {
        try tills.copy(0, to: till)
      } else {
        try tills.add(try tills.record(0).card.name, at: till)
        try tills.mergeAll(rounds: 1)
      }
    }
    // As programs that run on while others write and merge.
    let running = try everywhere.map { try tills.record($0) }
    for _ in 0..<24 {
      let till = everywhere.randomElement(using: &chance) ?? 0
      switch Int.random(in: 0...9, using: &chance) {
      case 0:
        let other = everywhere.filter { $0 != till }.randomElement(using: &chance) ?? 1
        try tills.merge(other, into: till)
      case 1:
        tills.wrong[till] = [-86_400, -400, 0, 0.25, 7200].randomElement(using: &chance) ?? 0
      case 2: try random(tills, till, &chance)
      case 3:
        try tills.invent(
          .languageChosen(EventBody.LanguageChosen(language: .en)), at: till,
          days: Double.random(in: -9...9, using: &chance))
      case 4:
        let home = tills.homes[till]
        try home.keep(home.headsList(on: tills.now(till).day).list)
      default: try random(tills, till, &chance, in: running[till])
      }
    }
    try tills.mergeAll()

    let all = Set(tills.written.joined()).union(tills.invented)
    for till in everywhere {
      let ids = try tills.ids(till)
      #expect(ids.count == all.count && Set(ids) == all)
      #expect(try tills.card(till) == tills.card(0))
      for written in tills.written {
        #expect(ids.filter(Set(written).contains) == written, "each till's own order is kept")
      }
      try running[till].refresh()
      #expect(try running[till].card.text == tills.card(0), "a running program tells the same")
      #expect(
        try Verification(in: tills.homes[till]).isGood, "nothing that was noted is reproached")
    }
    let before = try everywhere.map(tills.journal)
    try tills.mergeAll(rounds: 1)
    #expect(try everywhere.map(tills.journal) == before, "merging again adds nothing")
  }

  /// Something that a person does at a till, in the record of a running program or a new one's.
  private func random(
    _ tills: TestTills, _ till: Int, _ chance: inout SeededGenerator,
    in record: EmployeeRecord? = nil
  ) throws {
    let record = try record ?? tills.record(till)
    try record.refresh()
    try tills.append(body(record.card, record.run, &chance), at: till, in: record)
    if Bool.random(using: &chance) { try record.save() }
  }

  private func body(
    _ card: Scorecard, _ run: UUID, _ chance: inout SeededGenerator
  ) -> EventBody {
    let open = card.open.randomElement(using: &chance)?.started
    let number = Int.random(in: 0...9, using: &chance)
    let day = Timestamp(date: Samples.start, offset: 0).day
    switch number {
    case 0: return .languageChosen(EventBody.LanguageChosen(language: .zh))
    case 1: return .languageChosen(EventBody.LanguageChosen(language: .en))
    case 2: return .confirmed(EventBody.Confirmed(name: "王芳\(chance.next() % 9)"))
    case 3:
      return .employed(
        EventBody.Employed(role: Role.allCases.randomElement(using: &chance), from: day))
    case 4: return .left(EventBody.Left(from: day, reason: "\(chance.next())"))
    case 5: return .returned(EventBody.Returned(from: day, reason: "back"))
    case 6:
      if let flag = card.flags.randomElement(using: &chance) {
        return .flagAnswered(EventBody.FlagAnswered(flag: flag.id, words: "\(chance.next())"))
      }
      return .flagged(
        EventBody.Flagged(session: UUID(), about: "i", revision: nil, words: "“wrong”\\"))
    case 7, 8, 9:
      guard let open else { break }
      return replied(open, &chance)
    default: break
    }
    return .started(
      EventBody.Started(
        session: UUID(), run: run, kind: .exam, subject: "exam", content: "", seed: Samples.seed))
  }

  /// A reply that may end the exam.
  private func replied(
    _ open: EventBody.Started, _ chance: inout SeededGenerator
  ) -> EventBody {
    let isRight = Bool.random(using: &chance)
    let answered = Fact.Answered(
      item: "i\(chance.next() % 3)", revision: "r", given: ["“quoted”"],
      credit: isRight ? .one : .zero, hints: 0, seconds: 1)
    let score = Fraction(Int(chance.next() % 9), 9)
    let ended = Fact.ExamEnded(
      exam: open.subject, score: score, count: 9, passMark: 80,
      passed: score.reaches(percent: 80), criticalsMissed: [], ranOutOfTime: false, counts: true)
    return .replied(
      EventBody.Replied(
        session: open.session, step: 0, reply: .line("\\1\""),
        facts: [.answered(answered)] + (Bool.random(using: &chance) ? [.examEnded(ended)] : [])))
  }
}
