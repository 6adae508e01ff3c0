import Foundation
import Samples
import Testing
import Training

@testable import Records

@Suite struct AmendmentTests {
  private let test: TestHome
  private let manager: EmployeeID

  init() throws {
    test = try TestHome()
    manager = try #require(EmployeeID("9001"))
  }

  /// Two questions, the first answered with the option that is right only by the corrected key.
  private func sit(_ subject: Subject, isSimulated: Bool = false) throws {
    let record = try test.record(isSimulated: isSimulated)
    var session = try record.begin(subject, seed: Samples.seed, at: test.now())
    while case .item(let item, _, _)? = session.activity.prompt?.question {
      let option = item.id == "i0" ? "wrong" : "right"
      _ = try record.take(.line(session.number(of: option)), in: &session, at: test.now())
    }
    try record.save()
  }

  private var key: CorrectedKey {
    let choice = SingleChoice(
      options: Samples.choice.options.map {
        ChoiceOption(
          id: $0.id, text: $0.text, right: $0.id == "wrong", feedback: $0.feedback,
          pinned: $0.pinned)
      })
    return CorrectedKey(Samples.item("i0", choice))
  }

  private func amend() throws -> Int {
    try Amendment.write(
      in: test.record(), by: key, reason: "答案写错了", at: test.now(), by: manager)
  }

  @Test func `an exam is amended once, and counts as amended`() throws {
    try sit(.exam(Samples.form(2)))
    #expect(try test.record().card.exams["exam"]?.last?.result?.passed == false)
    #expect(try amend() == 1)
    let attempt = try #require(try test.record().card.exams["exam"]?.last)
    #expect(attempt.result?.passed == true && attempt.original?.passed == false)
    #expect(try test.record().card.history.exams["exam"]?.last?.passed == true)
    #expect(try amend() == 0)
    let kept = try Archive(test.home.archive).bytes(key.item.revision)
    #expect(try CanonicalJSON.decoded(Item.self, from: kept).id == "i0")
    let record = try EmployeeRecord.reading(test.employee, in: test.home)
    let sitting = try #require(
      ExamSitting.all(of: test.employee, in: try record.events()).first)
    #expect(sitting.ended?.passed == false && sitting.result?.passed == true)
    #expect(sitting.answers.map(\.item).sorted() == ["i0", "i1"])
    #expect(try sitting.form(in: Archive(test.home.archive)).items.count == 2)
  }

  @Test func `mock exams, simulated ones and ones not ended are left alone`() throws {
    try sit(.mock(Samples.form(2)))
    try sit(.exam(Samples.form(2)), isSimulated: true)
    let record = try test.record()
    var session = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    _ = try record.take(.line(session.number(of: "wrong")), in: &session, at: test.now())
    #expect(try amend() == 0)
    let sittings = ExamSitting.all(of: test.employee, in: try record.events())
    #expect(sittings.count == 1 && sittings[0].result == nil && sittings[0].minutes == nil)
  }

  @Test func `whose archive lost what was asked is for a person to decide`() throws {
    try sit(.exam(Samples.form(2)))
    test.isDamaged = true
    try FileManager.default.removeItem(at: test.home.archive)
    let found = try Amendment.all(in: try test.record(), by: key)
    #expect(found.map(\.outcome) == [.undecided(.notInArchive)])
    #expect(found.first?.body(by: key, reason: "?") == nil)
  }
}
