import Foundation
import Training

/// `rehearsal choose`: how long it takes to choose among very many things to drill.
enum Choose {
  static let usage = "choose [COUNT]"
  private static let runs = 21

  /// Medians, in milliseconds.
  struct Timing: Encodable {
    let refreshers: Int
    /// All that is due, in order.
    let dues: Double
    /// The day's plan, from the log on.
    let plan: Double
    /// The next thing to be asked after one was answered: log, schedule and plan anew.
    let next: Double
    /// By which others see that it is the same work.
    let due: Int
    let planned: Int
  }

  static func run(_ arguments: ArraySlice<String>) throws {
    let count = arguments.isEmpty ? 10_000 : arguments.first.flatMap { Int($0) } ?? 0
    guard arguments.count <= 1, (1...1_000_000).contains(count) else {
      throw Misuse(usages: [usage])
    }
    try JSONLines.write([timing(count)])
  }

  private static func timing(_ count: Int) -> Timing {
    let today = Day(number: 20_800)
    let catalogue = catalogue(count)
    let log = log(catalogue, until: today)
    func schedule(_ log: MemoryLog) -> RefresherSchedule {
      RefresherSchedule(
        catalogue,
        RefresherSchedule.Person(
          employee: .nobody, log: log, lessons: ["lesson"],
          renewals: ["signature": Day(number: today.number + 30)]), on: today)
    }
    var (due, planned) = (0, 0)
    let dues = median {
      due = schedule(log).dues().prefix { $0.day <= today }.count
    }
    let plan = median { planned = RefresherPlan(schedule(log)).planned.count }
    var asked = log
    let next = median {
      guard let first = RefresherPlan(schedule(asked)).planned.first else { return }
      asked.fold(answer(first.refresher.what, isRight: true), on: today)
    }
    return Timing(
      refreshers: count, dues: dues, plan: plan, next: next, due: due, planned: planned)
  }

  private static func median(_ work: () -> Void) -> Double {
    let times = (0..<runs).map { _ in ContinuousClock().measure(work) / .milliseconds(1) }
    return times.sorted()[runs / 2]
  }

  private static func catalogue(_ count: Int) -> RefresherCatalogue {
    RefresherCatalogue(
      refreshers: (0..<count).map { number in
        Refresher(
          what: Remembered(.item, "question-of-topic-\(number)"),
          title: LocalizedText([.zh: "题", .en: "Question"]), topic: "topic-\(number % 40)",
          isCritical: number % 3 == 0, cap: number % 3 == 0 ? 90 : 180, seconds: 20 + number % 16,
          form: "form-\(number % 9)", clauses: ["clause-\(number / 2)"],
          certifications: [number % 2 == 0 ? "signature" : "incidents"], lesson: "lesson")
      },
      changes: [
        ClauseChange(
          clause: "clause-7", number: "1.7", text: LocalizedText([:]),
          changed: Day(number: 20_790), within: 30, lessons: [])
      ])
  }

  /// Each asked some times over two years.
  private static func log(_ catalogue: RefresherCatalogue, until today: Day) -> MemoryLog {
    var (log, chance) = (MemoryLog(), Chance(Seed(9)))
    for refresher in catalogue.refreshers {
      var day = today.number - chance.number(200...700)
      while day < today.number {
        log.fold(answer(refresher.what, isRight: chance.happens(0.9)), on: Day(number: day))
        day += chance.number(5...120)
      }
    }
    return log
  }

  private static func answer(_ what: Remembered, isRight: Bool) -> Fact {
    .answered(
      Fact.Answered(
        item: what.id, revision: "", given: [], credit: isRight ? .one : .zero, hints: 0,
        seconds: 9, expected: 12))
  }
}
