import Training

/// A store with as much to drill as the shipped content has, and certifications in its three modes.
struct SimulatedStore {
  let catalogue: RefresherCatalogue
  let program: CertificationProgram
  /// Exams by their id: the topics that are drawn from.
  let topics: [String: ClosedRange<Int>]
  /// Seconds that each takes, of an item only reading and answering it.
  let seconds: [Remembered: Int]
  let start: Day

  static let itemsOfTopic = 20
  /// Seconds for what is said to an answer.
  static let feedback = 10
  private static let procedureMinutes = [4, 4, 3, 5, 5, 6, 6, 5, 5, 4, 4, 4]
  private static let severities =
    [Int](repeating: 1, count: 6) + [Int](repeating: 2, count: 11)
    + [Int](repeating: 3, count: 9)
  private static let again = [1: 30, 2: 60, 3: 90]

  init(people: [SimulatedPerson], from start: Day, years: Int) {
    self.start = start
    let policy = RefresherPolicy(
      off: Dictionary(people.map { ($0.employee, $0.off) }) { first, _ in first })
    let items = (0..<180).map { SimulatedStore.item($0, policy) }
    let wholes = SimulatedStore.wholes(policy)
    seconds = Dictionary(
      items.map { ($0.what, $0.seconds - SimulatedStore.feedback) }
        + wholes.map { ($0.what, $0.seconds) }
    ) { first, _ in first }
    catalogue = RefresherCatalogue(
      refreshers: items + wholes,
      changes: SimulatedStore.changes(from: start, years: years), policy: policy)
    program = CertificationProgram(certifications: SimulatedStore.certifications(from: start))
    topics = ["signature": 0...5, "incidents": 3...8]
  }

  static func item(_ number: Int) -> Remembered { Remembered(.item, "item-\(number)") }
  static func topic(_ number: Int) -> String { "lesson-\(number)" }
  static func isCritical(_ number: Int) -> Bool { number % 3 == 0 }
  static func items(of topic: Int) -> Range<Int> {
    topic * itemsOfTopic..<(topic + 1) * itemsOfTopic
  }

  private static func item(_ number: Int, _ policy: RefresherPolicy) -> Refresher {
    let topic = number / itemsOfTopic
    let certifications =
      (topic <= 5 ? ["signature"] : []) + (topic >= 3 ? ["incidents"] : [])
      + (topic <= 2 ? ["yearly"] : [])
    return Refresher(
      what: item(number), title: title("Item \(number)"), topic: self.topic(topic),
      isCritical: isCritical(number), cap: policy.caps.of(critical: isCritical(number)),
      seconds: 8 + number * 7 % 18 + feedback, form: "form-\(number % 9)",
      clauses: ["clause-\(number / 2)"], certifications: certifications,
      lesson: self.topic(topic))
  }

  private static func wholes(_ policy: RefresherPolicy) -> [Refresher] {
    func whole(_ what: Remembered, minutes: Int, cap: Int, _ certifications: [String]) -> Refresher
    {
      Refresher(
        what: what, title: title(what.id), topic: what.id, isCritical: false, cap: cap,
        seconds: minutes * 60, form: what.kind.rawValue, clauses: [],
        certifications: certifications, lesson: nil)
    }
    let procedures = procedureMinutes.enumerated().map { number, minutes in
      whole(
        Remembered(.procedure, "procedure-\(number)"), minutes: minutes,
        cap: policy.caps.critical,
        number < 3 ? ["signature"] : number < 9 ? ["incidents"] : [])
    }
    let scenarios = (0..<12).map { number in
      whole(
        Remembered(.scenario, "scenario-\(number)"), minutes: number == 1 ? 6 : 5,
        cap: policy.caps.ordinary, number < 4 ? ["signature", "incidents"] : ["incidents"])
    }
    let incidents = severities.enumerated().map { number, severity in
      whole(
        Remembered(.escalation, "incident-\(number)"), minutes: 2,
        cap: again[severity] ?? policy.caps.ordinary, severity == 1 ? ["incidents"] : [])
    }
    return procedures + scenarios + incidents
  }

  /// A clause of each year means something else from a day on.
  private static func changes(from start: Day, years: Int) -> [ClauseChange] {
    (0..<years).map { year in
      ClauseChange(
        clause: "clause-\(year * 7 % 90)", number: "1.\(year)", text: title("A rule"),
        changed: Day(number: start.number + year * 365 + 200), within: 30, lessons: [])
    }
  }

  private static func title(_ words: String) -> LocalizedText { LocalizedText([.en: words]) }
}

extension SimulatedStore {
  private static func certifications(from start: Day) -> [Certification] {
    func lessons(_ numbers: ClosedRange<Int>) -> Requirement {
      Requirement(id: "lessons", .lessons(numbers.map(topic)))
    }
    func scenarios(_ numbers: ClosedRange<Int>) -> Requirement {
      Requirement(id: "scenarios", .scenarios(numbers.map { "scenario-\($0)" }))
    }
    func procedures(_ numbers: ClosedRange<Int>) -> Requirement {
      Requirement(id: "procedures", .practices(numbers.map { "procedure-\($0)" }))
    }
    func exam(_ id: String) -> Requirement {
      Requirement(id: "exam", .exam(id, proctored: false))
    }
    let firstDate = Day(number: start.number + 150)
    return [
      Certification(
        id: "signature", title: title("Signature"), meaning: title("May sell"),
        requirements: [lessons(0...5), procedures(0...2), scenarios(0...3), exam("signature")],
        renewals: [
          [exam("signature"), lessons(2...2), scenarios(0...0)],
          [exam("signature"), lessons(3...3), scenarios(2...2)],
        ],
        validity: Validity(mode: .previousExpiry, months: 12, windowDays: 60, graceDays: 14)),
      Certification(
        id: "incidents", title: title("Incidents"), meaning: title("May handle incidents"),
        requirements: [
          lessons(3...8), scenarios(0...11), procedures(3...8),
          Requirement(id: "drills", .escalations((0..<6).map { "incident-\($0)" })),
          exam("incidents"),
        ], validity: Validity(mode: .completion, months: 12, windowDays: 60, graceDays: 14)),
      Certification(
        id: "yearly", title: title("Yearly"), meaning: title("Was refreshed"),
        requirements: [lessons(0...1), scenarios(0...0)],
        renewals: (0..<3).map { [lessons($0...$0), scenarios($0...$0)] },
        validity: Validity(
          mode: .fixed(base: firstDate), months: 12, windowDays: 60, graceDays: 30,
          minimumActiveDays: 90)),
    ]
  }
}
