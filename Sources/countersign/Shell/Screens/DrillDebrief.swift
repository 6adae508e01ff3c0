import Console
import Messages
import Training

/// Shows what a drill mended, what it did not, and what comes when.
struct DrillDebrief {
  private let words: Phrasebook
  private let output: Output
  private let result: DrillResult

  init(_ words: Phrasebook, _ output: Output, _ result: DrillResult) {
    (self.words, self.output, self.result) = (words, output, result)
  }

  private var phrases: RefresherPhrases { words.refreshers }

  func show() {
    output.paragraph(output.style.strong(phrases.result(result)))
    if result.left > 0 { output.paragraph(phrases.left(result.left)) }
  }

  /// With the days, by the schedule after it.
  func show(_ schedule: RefresherSchedule) {
    let isCram = result.drill.purpose == .cram
    list(result.helped, under: phrases.helped, isCram ? nil : schedule)
    list(result.repaired, under: phrases.repaired, isCram ? nil : schedule)
    list(result.missed, under: phrases.missed, isCram ? nil : schedule)
    guard !isCram else { return output.paragraph(phrases.scheduleUntouched) }
    let days = result.right.compactMap { due($0, schedule)?.day }.sorted()
    if let first = days.first, let last = days.last {
      output.paragraph(phrases.rightAgain(days.count, first, last, schedule.today))
    }
    let ahead = RefresherForecast(schedule, days: 15).days.dropFirst().first { $0.count > 0 }
    if let ahead {
      output.paragraph(
        phrases.ahead(ahead.day, schedule.today, ahead.count, ahead.minutes))
    }
  }

  private func list(_ items: [String], under heading: String, _ schedule: RefresherSchedule?) {
    guard !items.isEmpty else { return }
    output.paragraph(heading)
    for item in items {
      let stem = result.drill.due(of: item)?.refresher.title.text(in: words.language) ?? item
      let day = schedule.flatMap { due(item, $0)?.day }
      let again = day.map { " → " + phrases.again($0, schedule?.today ?? $0) } ?? ""
      let short = stem.trimmed.replacing("\n", with: " ")
        .shortened(to: 64)
      output.paragraph("- " + short + again, firstIndent: "  ", indent: "    ")
    }
  }

  private func due(_ item: String, _ schedule: RefresherSchedule) -> Due? {
    schedule.catalogue.refreshers.first { $0.what == Remembered(.item, item) }
      .flatMap { schedule.due($0) }
  }
}

extension ActivityConversation {
  /// What comes when, and what is left of the day.
  func offerMore(after result: DrillResult) {
    let schedule = visit.schedule
    DrillDebrief(words, output, result).show(schedule)
    output.line("")
    guard result.drill.purpose == .due,
      let next = RefresherPlan(schedule).planned.first(where: { !$0.refresher.isItem })
    else { return visit.showMainMenu() }
    let refresher = next.refresher
    visit.shell.show(menu: [
      Shell.MenuEntry(
        words.refreshers.goOn(
          refresher.title.text(in: words.language), refresher.what.kind,
          RefresherPlan.minutes(refresher.seconds)),
        also: Shell.yeses + ["fx", "next", "drill"]
      ) { [visit] in try visit.begin(whole: next) },
      Shell.MenuEntry(words.endings.toMenu) { [visit] in
        visit.showMainMenu()
        return .goOn
      },
    ])
  }
}
