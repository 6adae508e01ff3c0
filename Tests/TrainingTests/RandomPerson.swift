import Samples
import Testing

@testable import Training

/// Somebody at a till of whom a seed tells what they did, and when; mostly near days that matter.
struct RandomPerson {
  let program: CertificationProgram
  let certification: Certification
  let post: CertificationProgram.Post
  /// In the order in which they were recorded.
  private(set) var acts: [TestAct] = []

  private let manager: EmployeeID
  private var draws: Draws
  private var day: Day

  init(_ seed: Seed, of validity: Validity? = nil, steps: ClosedRange<Int> = 2...12) throws {
    var draws = Draws(seed)
    manager = try #require(EmployeeID("9001"))
    let validity = validity ?? draws.validity(years: Array(2022...2029))
    certification = Self.certification(validity, &draws)
    let start = draws.day(years: [2023, 2024, 2025])
    day = start
    post = CertificationProgram.Post(
      role: draws.one(of: [.learner, .learner, .learner, .manager]), since: start)
    program = CertificationProgram(
      certifications: [certification], assignments: [Self.assignment(start, &draws)],
      changes: (0..<draws.one(of: [0, 0, 1, 2, 3])).map { _ in Self.change(start, &draws) })
    self.draws = draws
    for _ in 0..<self.draws.number(steps) { step() }
  }

  // What is asked.

  private static func certification(_ validity: Validity, _ draws: inout Draws) -> Certification {
    func list(_ name: String, _ count: Int) -> [Requirement] {
      (0..<count).map { Requirement(id: "\(name)\($0)", kind(&draws)) }
    }
    let requirements = list("first", draws.number(1...3))
    let renewals = (0..<draws.one(of: [0, 0, 1, 2, 3])).map {
      list("list\($0)-", draws.number(1...2))
    }
    return .test(
      validity, asks: requirements, renewals: renewals,
      lapsed: draws.one(of: [.no, .no, .supervised]))
  }

  private static func kind(_ draws: inout Draws) -> Requirement.Kind {
    switch draws.number(0...8) {
    case 0: .lessons(["l1"])
    case 1: .lessons(["l1", "l2"])
    case 2: .scenarios([draws.one(of: ["s1", "s2"])])
    case 3: .items(draws.one(of: [["i1"], ["i1", "i2"]]), days: draws.number(1...3))
    case 4: .exam("e1", proctored: draws.once(in: 2))
    case 5: .practices(draws.one(of: [["p1"], ["p1", "p2"]]))
    case 6: .escalations(draws.one(of: [["d1"], ["d1", "d2"]]))
    case 7:
      .observation(
        "f1", level: draws.one(of: [.directSupervision, .alone]), times: draws.number(1...2))
    default:
      .acknowledgment(
        Acknowledgment(id: "t1", text: Samples.both("", ""), revision: draws.one(of: ["1", "2"])))
    }
  }

  private static func assignment(_ day: Day, _ draws: inout Draws) -> Assignment {
    Assignment(
      certification: "signature", roles: [.learner], within: draws.one(of: [0, 1, 14, 30, 90]),
      since: draws.once(in: 3) ? day.plus(draws.number(-40...40)) : nil,
      meanwhile: draws.one(of: WorkStanding.allCases))
  }

  private static func change(_ day: Day, _ draws: inout Draws) -> ClauseChange {
    .test(
      day.plus(draws.one(of: [-1, 0, 1, draws.number(0...200), draws.number(0...800)])),
      within: draws.one(of: [0, 1, 14, 30]),
      lessons: draws.one(of: [["l1"], ["l2"], ["l1", "l2"], ["l3"], ["l3", "l1"]]))
  }

  // What is done.

  private mutating func record(_ deed: TestAct.Deed, early: Int = 0) {
    acts.append(TestAct(day: day.plus(-early), deed: deed))
  }

  private mutating func step() {
    advance()
    switch draws.number(0...11) {
    case 0...4: doAll()
    case 5, 6: doSomething()
    case 7, 8: sign()
    case 9: judge()
    case 10: waive()
    default: if draws.once(in: 2) { takeOver() } else { doAll() }
    }
    if draws.once(in: 2) { sign() }
  }

  private mutating func advance() {
    let history = acts.history
    var days: [Day] = []
    if let term = history.certificates(for: certification.id, on: day).last?.term {
      days += [term.renewableFrom, term.until, term.graceUntil]
    }
    if let term = certification.progress(of: history, on: day).state.term {
      days.append(term.until)
    }
    days = days.map { $0.plus(draws.number(-1...1)) }.filter { $0 > day }
    if let edge = days.min(), draws.once(in: 2) {
      day = edge
    } else {
      day = day.plus(draws.one(of: [0, 0, 1, 2, draws.number(0...40), draws.number(0...400)]))
    }
  }

  private mutating func doAll() {
    let found = certification.progress(of: acts.history, on: day)
    for fulfilment in found.fulfilments where fulfilment.day == nil || draws.once(in: 8) {
      meet(fulfilment.requirement.kind)
    }
  }

  private mutating func meet(_ kind: Requirement.Kind) {
    switch kind {
    case .lessons(let ids): for id in ids { record(.lesson(id)) }
    case .scenarios(let ids): for id in ids { record(.scenario(id)) }
    case .practices(let ids): for id in ids { record(.practice(id)) }
    case .escalations(let ids): for id in ids { record(.drill(id)) }
    case .items(let ids, let days):
      for number in 0..<days {
        if number > 0 { day = day.plus(draws.number(0...2)) }
        for id in ids { record(.item(id, right: true)) }
      }
    case .exam(let id, _): record(.exam(id, passed: true, proctor: manager))
    case .observation(let form, let level, let times):
      for _ in 0..<times { observe(form, level) }
    case .acknowledgment(let text): accept(text.id, text.revision)
    }
  }

  private mutating func doSomething() {
    let early = draws.one(of: [0, 0, 0, 1, draws.number(0...30)])
    switch draws.number(0...8) {
    case 0: record(.lesson(draws.one(of: ["l1", "l2", "l3"])), early: early)
    case 1: record(.scenario(draws.one(of: ["s1", "s2"])), early: early)
    case 2, 3:
      let item = draws.one(of: ["i1", "i2"])
      for _ in 0..<draws.number(1...3) {
        record(.item(item, right: !draws.once(in: 4)), early: draws.one(of: [early, 0, 1]))
      }
    case 4:
      record(
        .exam("e1", passed: draws.once(in: 2), proctor: draws.once(in: 2) ? manager : nil),
        early: early)
    case 5: record(.practice(draws.one(of: ["p1", "p2"])), early: early)
    case 6: record(.drill(draws.one(of: ["d1", "d2"])), early: early)
    case 7: observe("f1", draws.one(of: Entrustment.allCases), early: early)
    default: accept("t1", draws.one(of: ["1", "2"]))
    }
  }

  private mutating func observe(_ form: String, _ level: Entrustment, early: Int = 0) {
    record(
      .observed(
        CertificationHistory.Observation(
          form: form, day: day.plus(-early), level: level, observer: manager)), early: early)
  }

  private mutating func accept(_ text: String, _ revision: String) {
    record(
      .accepted(CertificationHistory.Acceptance(text: text, revision: revision, day: day)))
  }

  private mutating func waive() {
    let asked = certification.requirements + certification.renewals.flatMap { $0 }
    let requirement = draws.one(of: asked).id
    for _ in 0..<draws.number(1...2) {
      let early = draws.one(of: [0, 1, draws.number(0...30)])
      record(
        .waived(
          CertificationHistory.Waiver(
            certification: certification.id, requirement: requirement, reason: .administrative,
            day: day.plus(-early), author: manager)), early: early)
    }
  }

  private mutating func sign() {
    guard let term = certification.progress(of: acts.history, on: day).state.term else { return }
    issue(term, .renewal)
  }

  private mutating func takeOver() {
    // A paper is often noted after it began to hold, and after others.
    let from = day.plus(-draws.one(of: [0, 0, 1, draws.number(0...200)]))
    let until = from.plus(draws.number(-30...400))
    let validity = certification.validity
    issue(
      CertificateTerm(
        completed: from.plus(-draws.number(0...30)), from: from, until: until,
        renewableFrom: until.plus(-validity.windowDays), graceUntil: until.plus(validity.graceDays),
        base: until, period: 0, months: draws.one(of: [validity.months, 12])), .imported)
  }

  private mutating func issue(_ term: CertificateTerm, _ kind: Certificate.Kind) {
    guard
      let certificate = try? Certificate.test(term, file: "c\(acts.count)", kind: kind)
    else { return }
    acts.append(TestAct(day: term.from, deed: .certificate(certificate)))
  }

  private mutating func judge() {
    let files = acts.certificates.map(\.file)
    guard !files.isEmpty else { return }
    let file = draws.once(in: 4) ? draws.one(of: files) : files[files.count - 1]
    for _ in 0..<draws.number(1...4) {
      let early = draws.one(of: [0, 0, 0, 1, -1, -10, draws.number(0...30)])
      switch draws.number(0...6) {
      case 0: record(.revoked(file), early: early)
      case 1...3: record(.suspended(file), early: early)
      default: record(.reinstated(file), early: early)
      }
      day = day.plus(draws.one(of: [0, 0, 1, 9]))
    }
  }

  // What is asked about them.

  func answer(on day: Day) -> CertificationAnswer {
    program.answer(for: certification, acts.history, post, on: day)
  }

  /// Days on which or next to which an answer changes.
  var edges: [Day] {
    var days = acts.map(\.day) + [post.since]
    for term in acts.certificates.map(\.term) {
      days += [term.from, term.renewableFrom, term.until, term.until, term.graceUntil]
    }
    for change in program.changes { days += [change.changed, change.by, change.by] }
    days += program.assignments.map { $0.deadline(from: post.since) }
    if let term = certification.progress(of: acts.history, on: day).state.term {
      days += [term.until, term.until, term.graceUntil]
    }
    return days
  }
}
