/// What a step of an activity established; every figure on a screen or on paper is folded from these.
package enum Fact: Hashable, Sendable {
  case hinted(Hinted)
  case answered(Answered)
  case certain(Certain)
  case chose(Chose)
  case lessonCompleted(LessonCompleted)
  case scenarioEnded(ScenarioEnded)
  case examEnded(ExamEnded)
  case mistakesReviewed(MistakesReviewed)
  case drillEnded(DrillEnded)
  case acted(Acted)
  case practiceEnded(PracticeEnded)
  case practised(Practised)
  case escalationEnded(EscalationEnded)

  package struct Hinted: Codable, Hashable, Sendable {
    package let item: String
    package let number: Int
  }

  package struct Answered: Codable, Hashable, Sendable {
    package let item: String
    /// The SHA-256 of the item as it was asked.
    package let revision: String
    package let given: [String]
    package let credit: Fraction
    package let hints: Int
    /// Whole seconds from the question to the answer.
    package let seconds: Int
    /// Whole seconds that reading and answering takes; nil in records of before it was written.
    package var expected: Int?

    package init(
      item: String, revision: String, given: [String], credit: Fraction, hints: Int, seconds: Int,
      expected: Int? = nil
    ) {
      (self.item, self.revision, self.given) = (item, revision, given)
      (self.credit, self.hints) = (credit, hints)
      (self.seconds, self.expected) = (seconds, expected)
    }
  }

  /// How sure somebody was of the answer they gave last.
  package struct Certain: Codable, Hashable, Sendable {
    package let item: String
    package let certainty: Certainty
  }

  package struct MistakesReviewed: Codable, Hashable, Sendable {
    /// Right at the first try, of all.
    package let right: Int
    package let count: Int
  }

  package struct Chose: Codable, Hashable, Sendable {
    package let node: String
    package let choice: String
    package let points: Int
    /// The most that could be had here.
    package let best: Int
    package let severity: Severity?
    package let seconds: Int
  }

  package struct LessonCompleted: Codable, Hashable, Sendable {
    package let lesson: String
    /// Checks right at the first try, of all.
    package let right: Int
    package let count: Int
  }

  package struct ScenarioEnded: Codable, Hashable, Sendable {
    package let scenario: String
    package let ending: String
    package let standing: Standing
    package let points: Int
    /// The most that could be had at the decisions met.
    package let best: Int
    package let criticalFailures: [String]

    package var score: Fraction { best == 0 ? .one : Fraction(points, best) }

    package init(
      scenario: String, ending: String, standing: Standing, points: Int, best: Int,
      criticalFailures: [String]
    ) {
      (self.scenario, self.ending, self.standing) = (scenario, ending, standing)
      (self.points, self.best, self.criticalFailures) = (points, best, criticalFailures)
    }
  }

  package struct ExamEnded: Codable, Hashable, Sendable {
    package let exam: String
    package let score: Fraction
    package let count: Int
    package let passMark: Int
    package let passed: Bool
    package let criticalsMissed: [String]
    package let ranOutOfTime: Bool
    /// False for a mock exam.
    package let counts: Bool
  }
}

extension Fact.ScenarioEnded {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    scenario = try container.decode(String.self, forKey: .scenario)
    ending = try container.decode(String.self, forKey: .ending)
    standing = try container.decode(Standing.self, forKey: .standing)
    criticalFailures = try container.decode([String].self, forKey: .criticalFailures)
    // The oldest records hold the score and not the points it was made of.
    if let score = try container.decodeIfPresent(Fraction.self, forKey: .score) {
      (points, best) = (score.numerator, score.denominator)
    } else {
      points = try container.decode(Int.self, forKey: .points)
      best = try container.decode(Int.self, forKey: .best)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scenario, forKey: .scenario)
    try container.encode(ending, forKey: .ending)
    try container.encode(standing, forKey: .standing)
    try container.encode(points, forKey: .points)
    try container.encode(best, forKey: .best)
    try container.encode(criticalFailures, forKey: .criticalFailures)
  }

  private enum CodingKeys: String, CodingKey {
    case scenario, ending, standing, points, best, score, criticalFailures
  }
}

/// As JSON a fact is an object with its name as the only key: `{"answered":{…}}`.
extension Fact: Codable {
  private enum Key: String, CodingKey {
    case hinted, answered, certain, chose, lessonCompleted, scenarioEnded, examEnded
    case mistakesReviewed, drillEnded, acted, practiceEnded, practised, escalationEnded
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "unknown fact"))
    }
    switch key {
    case .hinted: self = .hinted(try container.decode(Hinted.self, forKey: key))
    case .answered: self = .answered(try container.decode(Answered.self, forKey: key))
    case .certain: self = .certain(try container.decode(Certain.self, forKey: key))
    case .mistakesReviewed:
      self = .mistakesReviewed(try container.decode(MistakesReviewed.self, forKey: key))
    case .drillEnded: self = .drillEnded(try container.decode(DrillEnded.self, forKey: key))
    case .chose: self = .chose(try container.decode(Chose.self, forKey: key))
    case .lessonCompleted:
      self = .lessonCompleted(try container.decode(LessonCompleted.self, forKey: key))
    case .scenarioEnded:
      self = .scenarioEnded(try container.decode(ScenarioEnded.self, forKey: key))
    case .examEnded: self = .examEnded(try container.decode(ExamEnded.self, forKey: key))
    case .acted: self = .acted(try container.decode(Acted.self, forKey: key))
    case .practiceEnded:
      self = .practiceEnded(try container.decode(PracticeEnded.self, forKey: key))
    case .practised: self = .practised(try container.decode(Practised.self, forKey: key))
    case .escalationEnded:
      self = .escalationEnded(try container.decode(EscalationEnded.self, forKey: key))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .hinted(let fact): try container.encode(fact, forKey: .hinted)
    case .answered(let fact): try container.encode(fact, forKey: .answered)
    case .certain(let fact): try container.encode(fact, forKey: .certain)
    case .mistakesReviewed(let fact): try container.encode(fact, forKey: .mistakesReviewed)
    case .drillEnded(let fact): try container.encode(fact, forKey: .drillEnded)
    case .acted(let fact): try container.encode(fact, forKey: .acted)
    case .practiceEnded(let fact): try container.encode(fact, forKey: .practiceEnded)
    case .practised(let fact): try container.encode(fact, forKey: .practised)
    case .escalationEnded(let fact): try container.encode(fact, forKey: .escalationEnded)
    case .chose(let fact): try container.encode(fact, forKey: .chose)
    case .lessonCompleted(let fact): try container.encode(fact, forKey: .lessonCompleted)
    case .scenarioEnded(let fact): try container.encode(fact, forKey: .scenarioEnded)
    case .examEnded(let fact): try container.encode(fact, forKey: .examEnded)
    }
  }
}

extension Fact {
  /// Whether an activity can have established it: no more right than asked, no score above full marks,
  /// and nothing passed below its mark.
  package var isPossible: Bool {
    words.allSatisfy(VisibleText.isLine) && isWithinBounds
  }

  /// The names and the typed words in it.
  private var words: [String] {
    switch self {
    case .hinted(let hinted): [hinted.item]
    case .answered(let answered): [answered.item] + answered.given
    case .certain(let certain): [certain.item]
    case .chose(let chose): [chose.node, chose.choice]
    case .lessonCompleted(let ended): [ended.lesson]
    case .scenarioEnded(let ended): [ended.scenario, ended.ending] + ended.criticalFailures
    case .examEnded(let ended): [ended.exam] + ended.criticalsMissed
    case .mistakesReviewed, .drillEnded: []
    case .acted(let acted): [acted.act]
    case .practiceEnded(let ended): [ended.procedure, ended.situation] + ended.failures
    case .practised(let done): [done.node, done.procedure, done.situation] + done.failures
    case .escalationEnded(let ended): [ended.incident] + ended.failures
    }
  }

  private var isWithinBounds: Bool {
    switch self {
    case .answered(let answered):
      Fact.isShare(answered.credit) && (answered.expected.map((1...600).contains) ?? true)
    case .lessonCompleted(let ended): (0...max(ended.count, 0)).contains(ended.right)
    case .mistakesReviewed(let ended): (0...max(ended.count, 0)).contains(ended.right)
    case .drillEnded(let ended):
      (0...max(ended.count, 0)).contains(ended.right)
        && (0...max(ended.count - ended.right, 0)).contains(ended.repaired)
        && ended.left >= 0 && ended.seconds >= 0
    case .scenarioEnded(let ended): ended.points <= ended.best
    case .examEnded(let ended):
      Fact.isShare(ended.score) && (0...100).contains(ended.passMark)
        && (!ended.passed || ended.score.reaches(percent: ended.passMark))
    case .practiceEnded(let ended):
      Fact.isShare(ended.score) && (0...100).contains(ended.passMark)
        && ended.missteps >= 0 && ended.hints >= 0 && (ended.mode != .alone || ended.hints == 0)
        && (!ended.passed || ended.failures.isEmpty && ended.score.reaches(percent: ended.passMark))
    case .practised(let done):
      Fact.isShare(done.score) && done.points <= done.best
        && (done.outcome == .failed) == !done.failures.isEmpty
    case .escalationEnded(let ended):
      Fact.isShare(ended.score) && (0...100).contains(ended.passMark)
        && (1...4).contains(ended.severity) && (0...max(ended.count, 0)).contains(ended.right)
        && (!ended.passed || ended.failures.isEmpty && ended.score.reaches(percent: ended.passMark))
    case .hinted, .certain, .chose, .acted: true
    }
  }

  private static func isShare(_ fraction: Fraction) -> Bool {
    fraction >= .zero && fraction <= .one
  }
}
