import Foundation
import Integrity
import Records
import Training

/// Somebody whose journal and history are put together from what they did on which day.
package struct SamplePerson {
  package let employee: EmployeeID
  package private(set) var history = CertificationHistory()
  package private(set) var acts: [Scorecard.SignedAct] = []
  private var events: [(day: Day, body: String)] = []
  private var sessions = 0
  /// Of those events that others name, by their place.
  private var ids: [Int: UUID] = [:]
  /// Since when they have their role.
  private(set) var since: Day

  package init(
    _ number: String, _ name: String, isConfirmed: Bool = true, role: Role = .learner,
    store: String = "城东店", hired: Day
  ) throws {
    (employee, since) = (try Self.employee(number), hired)
    add(hired, #"{"type":"added","name":"\#(name)","confirmed":\#(isConfirmed)}"#)
    add(
      hired,
      #"{"type":"employed","role":"\#(role.rawValue)","store":"\#(store)","from":"\#(hired)","hired":"\#(hired)"}"#
    )
  }

  private static func employee(_ number: String) throws -> EmployeeID {
    guard let employee = EmployeeID(number) else { throw CocoaError(.coderInvalidValue) }
    return employee
  }

  private mutating func add(_ day: Day, _ body: String) { events.append((day, body)) }

  private mutating func start(_ kind: String, _ subject: String, on day: Day) -> String {
    sessions += 1
    let session = "00000000-0000-4000-8000-" + String(format: "%012d", sessions)
    add(
      day,
      #"{"type":"started","session":"\#(session)","run":"\#(session)","kind":"\#(kind)","subject":"\#(subject)","content":"","seed":"7"}"#
    )
    return session
  }

  private mutating func end(_ session: String, on day: Day, _ fact: String) {
    add(
      day,
      #"{"type":"replied","session":"\#(session)","step":0,"reply":{"line":"1"},"facts":[\#(fact)]}"#
    )
  }

  package mutating func lesson(_ id: String, on day: Day, right: Int = 5) {
    let session = start("lesson", id, on: day)
    end(session, on: day, #"{"lessonCompleted":{"lesson":"\#(id)","right":\#(right),"count":5}}"#)
    history.completed(lesson: id, on: day)
  }

  package mutating func scenario(_ id: String, on day: Day, _ standing: Standing = .good) {
    let session = start("scenario", id, on: day)
    let failures = standing == .bad ? #""charge-again""# : ""
    end(
      session, on: day,
      #"{"scenarioEnded":{"scenario":"\#(id)","ending":"e","standing":"\#(standing.rawValue)","points":\#(standing == .bad ? 8 : 14),"best":16,"criticalFailures":[\#(failures)]}}"#
    )
    if standing != .bad { history.ended(scenario: id, on: day) }
  }

  package mutating func practice(
    _ id: String, on day: Day, _ mode: Practice.Mode = .alone, _ score: String = "11/12",
    passed: Bool = true, failures: [String] = []
  ) {
    let session = start("practice", id, on: day)
    let failed = failures.map { #""\#($0)""# }.joined(separator: ",")
    end(
      session, on: day,
      #"{"practiceEnded":{"procedure":"\#(id)","mode":"\#(mode.rawValue)","situation":"insert","score":"\#(score)","passMark":80,"passed":\#(passed),"failures":[\#(failed)],"missteps":1,"hints":0}}"#
    )
    if mode == .alone, passed { history.passedAlone(procedure: id, on: day) }
  }

  /// A drill about an incident, passed or ended at once.
  package mutating func drill(_ incident: String, on day: Day, passed: Bool = true) {
    let session = start("escalation", incident, on: day)
    let failed = passed ? "" : #""promise-refund""#
    end(
      session, on: day,
      #"{"escalationEnded":{"incident":"\#(incident)","severity":2,"score":"\#(passed ? "11/12" : "1/2")","passMark":80,"passed":\#(passed),"failures":[\#(failed)],"right":\#(passed ? 8 : 4),"count":9}}"#
    )
  }

  /// Sat to its end; of a negative score nothing but the beginning.
  package mutating func exam(
    on day: Day, _ score: String = "11/12", passed: Bool = true, proctor: String? = nil,
    interruptions: Int = 0
  ) throws {
    let session = start("exam", "level-1", on: day)
    for _ in 0..<interruptions {
      add(day, #"{"type":"resumed","session":"\#(session)","run":"\#(session)"}"#)
    }
    end(
      session, on: day,
      #"{"examEnded":{"exam":"level-1","score":"\#(score)","count":12,"passMark":80,"passed":\#(passed),"criticalsMissed":[],"ranOutOfTime":false,"counts":true}}"#
    )
    history.sat(
      exam: "level-1",
      CertificationHistory.Sitting(
        session: session, day: day, passed: passed, proctor: try proctor.map(Self.employee)))
  }

  /// Begun, and neither ended nor, unless `isGivenUp`, given up.
  package mutating func beginExam(on day: Day, isGivenUp: Bool) {
    let session = start("exam", "level-1", on: day)
    if isGivenUp { add(day, #"{"type":"abandoned","session":"\#(session)"}"#) }
  }

  package mutating func observed(on day: Day, _ level: Entrustment, by observer: String) throws {
    history.observed(
      CertificationHistory.Observation(
        form: "till", day: day, level: level, observer: try Self.employee(observer)))
  }

  package mutating func accepted(on day: Day) {
    let text = SampleSurvey.promise
    history.accepted(
      CertificationHistory.Acceptance(text: text.id, revision: text.revision, day: day))
  }

  package mutating func waived(
    _ requirement: String, _ reason: CertificationHistory.Waiver.Reason, on day: Day
  ) throws {
    history.waived(
      CertificationHistory.Waiver(
        certification: "signature-1", requirement: requirement, reason: reason, day: day,
        author: try Self.employee("9001")))
  }

  package mutating func certified(
    in certification: Certification = SampleSurvey.signature, completed: Day, signed: Day? = nil,
    _ kind: Certificate.Kind = .first, by signer: String = "9001", isProctored: Bool = true
  ) throws {
    let signed = signed ?? completed
    let certificate = Certificate(
      file: Digest(of: Data("\(employee) \(signed)".utf8)).hex, certification: certification.id,
      term: certification.validity.term(completed: completed, signed: signed), kind: kind,
      signer: try Self.employee(signer), key: "\(signer)-1", isProctored: isProctored,
      isSelfAttested: signer == employee.text)
    history.issued(certificate)
  }

  /// A manager suspends, reinstates or revokes the certificate that was signed last.
  package mutating func changed(
    _ act: EventBody.CertificateChanged.Act, from day: Day, _ reason: String
  ) throws {
    guard let file = history.certificates.last?.file else { return }
    history.changeCertificate(file) { certificate in
      switch act {
      case .suspended: certificate.suspend(from: day, reason: reason)
      case .reinstated: certificate.reinstate(from: day)
      case .revoked: certificate.revoke(from: day, reason: reason)
      }
    }
    let signed = #"{"text":"","key":"9001-1","signature":""}"#
    let changed =
      #"{"file":"\#(file)","act":"\#(act.rawValue)","from":"\#(day)","reason":"\#(reason)","statement":\#(signed)}"#
    acts.append(
      try JSONDecoder().decode(
        Scorecard.SignedAct.self,
        from: Data(
          #"{"at":"\#(day)T18:30:00.000+08:00","by":"9001","kind":{"changed":{"_0":\#(changed)}}}"#
            .utf8)))
  }

  package mutating func flagged(on day: Day, _ words: String, answered: String? = nil) {
    let flag = UUID()
    ids[events.count] = flag
    add(
      day,
      #"{"type":"flagged","session":"00000000-0000-4000-8000-000000000001","about":"item","words":"\#(words)"}"#
    )
    if let answered {
      add(day, #"{"type":"flagAnswered","flag":"\#(flag)","words":"\#(answered)"}"#)
    }
  }

  package mutating func away(from day: Day, until end: Day, _ reason: String) {
    add(day, #"{"type":"left","from":"\#(day)","reason":"\#(reason)"}"#)
    add(end, #"{"type":"returned","from":"\#(end)","reason":"回来了"}"#)
  }

  package mutating func transferred(to store: String, on day: Day) {
    add(day, #"{"type":"employed","store":"\#(store)","from":"\#(day)"}"#)
  }

  package mutating func given(_ role: Role, on day: Day) {
    since = day
    add(day, #"{"type":"employed","role":"\#(role.rawValue)","from":"\#(day)"}"#)
  }

  /// Questions answered in a lesson that was left, or in a drill.
  package mutating func answered(
    _ items: [String], right: Bool = true, on day: Day, inDrill: Bool = false,
    revision: String = "", given: String = "right"
  ) {
    let session = inDrill ? start("drill", "due", on: day) : start("lesson", "why", on: day)
    for item in items {
      end(
        session, on: day,
        #"{"answered":{"item":"\#(item)","revision":"\#(revision)","given":["\#(right ? "right" : given)"],"credit":"\#(right ? "1/1" : "0/1")","hints":0,"seconds":10,"expected":12}}"#
      )
    }
  }

  /// The journal folded.
  package func card() throws -> Scorecard {
    var card = Scorecard(employee: employee)
    for event in try journal() { card.apply(event) }
    return card
  }

  /// The journal, each event a minute after the one before it on that day.
  package func journal() throws -> [Event] {
    let sorted = events.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    return try sorted.enumerated().map { index, entry in
      let (place, event) = entry
      return Event(
        seq: index + 1, id: ids[place] ?? UUID(),
        at: Timestamp(
          date: Date(
            timeIntervalSince1970: Double(event.day.number * 86_400 + 3600 + index * 60)),
          offset: 8 * 3600),
        by: employee, isSimulated: false,
        body: try JSONDecoder().decode(EventBody.self, from: Data(event.body.utf8)),
        previous: .zero)
    }
  }

  /// How far the journal goes.
  package func head() throws -> JournalHead {
    let digest = Digest(of: Data("\(employee)".utf8))
    return try JSONDecoder().decode(
      JournalHead.self,
      from: Data(
        #"{"length":\#(events.count * 200),"lines":\#(events.count),"digest":"\#(digest)"}"#.utf8))
  }
}
