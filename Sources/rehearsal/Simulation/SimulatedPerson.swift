import Training

/// Who works in a simulated store, when, and how they take drills.
struct SimulatedPerson {
  let employee: EmployeeID
  let hired: Day
  let off: WorkDays
  /// Holds the certification for incidents too.
  let isTrainer: Bool
  /// On how much of their working days they drill.
  let diligence: Diligence
  let seed: Seed

  enum Diligence: CaseIterable {
    case everyDay, oneDayInFour

    var chance: Double {
      switch self {
      case .everyDay: 1
      case .oneDayInFour: 0.25
      }
    }
  }

  /// Number `number`, from 0, of a store that is simulated for `years` from `start`.
  init(_ number: Int, from start: Day, years: Int, seed: Seed) {
    self.seed = seed.derived(for: "person \(number)")
    employee = EmployeeID(String(1001 + number)) ?? .nobody
    isTrainer = number % 5 == 0
    diligence = number % 4 == 3 ? .oneDayInFour : .everyDay
    var chance = Chance(self.seed.derived(for: "days"))
    hired = Day(number: start.number + chance.number(0...364))
    let first = chance.number(1...7)
    let leave = (0...years).map { year in
      let from = start.number + year * 365 + chance.number(0...350)
      return WorkDays.Span(from: Day(number: from), to: Day(number: from + 13))
    }
    off = WorkDays(weekdaysOff: [first, first % 7 + 1], daysOff: leave)
  }

  var certifications: [String] {
    isTrainer ? ["signature", "incidents", "yearly"] : ["signature", "yearly"]
  }
}
