import Messages
import Records
import Training

/// Why things come again and how they were graded, in lines for one person.
struct RefresherExplanation {
  let schedule: RefresherSchedule
  let log: MemoryLog
  let words: Phrasebook

  /// What `typed` means: an id, or words of a stem or title. What was never asked has nothing to be
  /// explained, and is found only where nothing else is.
  func found(by typed: String) -> [Refresher] {
    let all = schedule.catalogue.refreshers
    if let named = all.first(where: { $0.what.id == typed || $0.what.description == typed }) {
      return [named]
    }
    let word = ReplyFolding.folded(typed)
    let containing = all.filter { refresher in
      refresher.title.languages.contains {
        ReplyFolding.folded(refresher.title.text(in: $0)).contains(word)
      }
    }
    let asked = containing.filter { log.recollections[$0.what] != nil }
    return asked.isEmpty ? Array(containing.prefix(1)) : asked
  }

  /// The day on which something was answered last, and what; nil where nothing ever was.
  var latest: (day: Day, answered: [Refresher])? {
    log.latest.map { tally in
      (
        tally.day,
        schedule.catalogue.refreshers.filter {
          log.recollections[$0.what]?.latest.day == tally.day
        }
      )
    }
  }

  func title(of refresher: Refresher, shortenedTo width: Int = 64) -> String {
    refresher.title.text(in: words.language).trimmed.replacing("\n", with: " ")
      .shortened(to: width)
  }

  /// How it was graded last and when it comes again; not `briefly`, its reason and what is left of it
  /// too.
  func lines(of refresher: Refresher, briefly: Bool) -> [String] {
    let phrases = words.refreshers
    guard let known = log.recollections[refresher.what], let due = schedule.due(refresher) else {
      return [phrases.neverAsked(title(of: refresher))]
    }
    let grade = phrases.gradedAndAgain(known, due)
    return briefly ? [grade] : [grade, phrases.comesAgain(due), phrases.memory(known)]
  }

  /// The latest answers, each with its grade.
  func history(_ past: [PastRetrieval]) -> [String] {
    guard !past.isEmpty else { return [] }
    let shown = past.suffix(RefresherExplanation.mostPast)
    return [words.refreshers.history(shown.count, past.count)]
      + shown.map { "- " + words.refreshers.past($0) }
  }

  private static let mostPast = 5

  /// By what all of it was reckoned.
  var note: String { words.refreshers.rulesNote(log.basis) }
}
