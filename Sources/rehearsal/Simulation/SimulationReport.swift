import Foundation
import Training

/// A simulation as a page of Markdown.
struct SimulationReport {
  let simulation: Simulation

  var text: String {
    ([introduction] + simulation.figures.map(group) + [doubts]).joined(separator: "\n\n") + "\n"
  }

  private var introduction: String {
    """
    # Drills, simulated

    `make simulation` writes this page: \(simulation.people) people, \(simulation.years) years, seed \(simulation.seed). The same seed gives the same page.

    Everybody forgets by weights of their own: those of FSRS-6 drawn about the published ones (a deviation of 15 %, within their bounds), and a stability that lasts 0.5 to 1.6 times as long. The schedule knows nothing of that; it sees answers. Somebody who does not know an answer guesses it right one time in four, or takes a hint; somebody who knows it slips three times in a hundred. People are hired over the first year, have two days off a week and a fortnight's leave a year. There are 180 questions, a third of them critical, 12 procedures, 12 scenarios and 26 incidents; every year one clause changes. Every fifth person holds the certification for incidents too. One renewal is on a fixed date, one by the expiry before, one by completion, each after 12 months; the exam is sat two weeks before the certificate ends and signed up to seven days after everything was there. Facts, memory, schedule, plan and certificates are the program's own code.

    The promise, which a test holds on a smaller store: of who drills every working day the mean distance between what was predicted and what was recalled is at most \(Simulation.promisedGap) points, and no certificate lapses.

    *Recalled* is what the learner's own memory gave, without luck; *right* is what the record shows, without a hint, guesses and slips in it.
    """
  }

  private func group(_ figures: Figures) -> String {
    let title =
      switch figures.diligence {
      case .everyDay: "## Who drills every working day"
      case .oneDayInFour: "## Who drills one working day in four"
      }
    return [
      title + "\n\n\(figures.people) people, \(figures.retrieved.count) retrievals on a later day.",
      calibration(figures), kinds(figures), retention(figures), minutes(figures),
      waits(figures), certificates(figures),
    ].joined(separator: "\n\n")
  }

  private var doubts: String {
    """
    ## What it does not show

    People who were made up are no people: they never cheat, never tire, and what they forget follows the same kind of curve as the schedule's, if with other numbers. What is drilled at the till by itself, day after day, is not counted as remembered. Exams draw from the questions that drills ask.
    """
  }
}

extension SimulationReport {
  private func calibration(_ figures: Figures) -> String {
    let calibration = Calibration(figures.retrieved)
    let rows = calibration.groups.map {
      [
        percent($0.predicted), percent($0.recalled), percent($0.right),
        bar($0.predicted, $0.recalled),
      ]
    }
    return """
      ### Predicted and so

      Ten groups of as many retrievals, the lowest predictions first. Mean distance from what was recalled: \(points(calibration.gap)); from what was right: \(points(calibration.gapToRight)). Of one person, over everything they were asked, what was predicted is \(points(mean(figures.gaps))) from what they recalled on average, and \(points(figures.gaps.max() ?? 0)) at the most: people who forget faster than the model know less than it says.

      ```
      \(Chart.table(["predicted", "recalled", "right", "40 %" + String(repeating: " ", count: 22) + "100 %"], rows))
      ```

      `|` is what was predicted, `o` what was recalled, `*` both.
      """
  }

  private func kinds(_ figures: Figures) -> String {
    let rows = Remembered.Kind.allCases.compactMap { kind -> String? in
      let retrieved = figures.retrieved.filter { $0.kind == kind }
      guard !retrieved.isEmpty else { return nil }
      let count = Double(retrieved.count)
      let predicted = retrieved.reduce(0) { $0 + $1.predicted } / count
      let recalled = Double(retrieved.filter(\.isRecalled).count) / count
      let right = Double(retrieved.filter(\.isRight).count) / count
      let gap = points(Calibration(retrieved).gap)
      return
        "| \(kind.rawValue) | \(retrieved.count) | \(percent(predicted)) | \(percent(recalled)) | \(percent(right)) | \(gap) |"
    }
    return """
      | kind | retrievals | predicted | recalled | right | distance |
      | --- | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func retention(_ figures: Figures) -> String {
    let rows = Figures.Occasion.allCases.map { occasion -> String in
      let all = figures.retentions[occasion] ?? []
      let name =
        switch occasion {
        case .anyDay: "the first of a month"
        case .renewalDay: "the renewal day, of what that certificate rests on"
        }
      let worst = all.map(\.truth).min() ?? 0
      return
        "| \(name) | \(percent(mean(all.map(\.predicted)))) | \(percent(mean(all.map(\.truth)))) | \(percent(worst)) |"
    }
    return """
      What is left of all questions learned, on average:

      | on | by the schedule | in truth | the least anybody had |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func minutes(_ figures: Figures) -> String {
    func line(_ name: String, _ seconds: [Int]) -> String {
      "| \(name) | \(minutes(seconds, 0.5)) | \(minutes(seconds, 0.95)) | \(minutes(seconds, 1)) |"
    }
    let planned = Figures.Period.allCases.map { figures.planned[$0] ?? [] }
    return """
      | minutes a drill day | median | 95 of 100 | most |
      | --- | --- | --- | --- |
      \(line("planned, in somebody's first two years", planned[0]))
      \(line("planned, later", planned[1]))
      \(line("spent, misses again too", figures.spent))

      Planned over the budget of 5 minutes: \(figures.drillsOverBudget) of \(figures.spent.count) days, each with one thing alone that takes longer (\(figures.drillsOverBudgetOfMore) with more).
      """
  }

  private func waits(_ figures: Figures) -> String {
    let rows = Figures.Period.allCases.flatMap { period in
      Remembered.Kind.allCases.compactMap { kind -> String? in
        guard let waits = figures.waits[period]?[kind] else { return nil }
        let name = period == .twoYears ? "first two years" : "later"
        return
          "| \(kind.rawValue), \(name) | \(waits.asked.count) | \(share(waits.asked, 0.5)) | \(share(waits.asked, 0.95)) | \(waits.longest) |"
      }
    }
    return """
      | days from due to asked | asked | median | 95 of 100 | longest |
      | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func certificates(_ figures: Figures) -> String {
    func line(_ name: String, _ sittings: Figures.Sittings) -> String {
      "| \(name) | \(sittings.all) | \(ratio(sittings.passed, sittings.all)) | \(ratio(sittings.passedAtFirst, sittings.firstTries)) |"
    }
    let days = figures.days
    return """
      | exams | sat | passed | at the first try |
      | --- | --- | --- | --- |
      \(line("for a first certificate", figures.first))
      \(line("for a renewal", figures.renewals))

      Days with a certificate: \(days.held + days.inGrace + days.lapsed); in grace \(days.inGrace), lapsed \(days.lapsed). Leeches at the end: \(figures.leeches) of \(figures.known) things known.
      """
  }
}

extension SimulationReport {
  private func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }

  private func points(_ gap: Double) -> String { String(format: "%.1f points", gap * 100) }

  private func mean(_ shares: [Double]) -> Double {
    shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }

  private func ratio(_ part: Int, _ all: Int) -> String {
    all == 0 ? "–" : percent(Double(part) / Double(all))
  }

  /// The value that so large a share of them does not exceed.
  private func share(_ values: [Int], _ share: Double) -> Int {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  private func minutes(_ seconds: [Int], _ share: Double) -> String {
    String(format: "%.1f", Double(self.share(seconds, share)) / 60)
  }

  /// From 40 to 100 %, two per cent a column.
  private func bar(_ predicted: Double, _ recalled: Double) -> String {
    func column(_ share: Double) -> Int { min(30, max(0, Int(((share - 0.4) * 50).rounded()))) }
    var columns = [Character](repeating: "·", count: 31)
    columns[column(predicted)] = "|"
    columns[column(recalled)] = column(recalled) == column(predicted) ? "*" : "o"
    return String(columns)
  }
}
