import Records
import Training

/// Something that somebody forgets again and again, with what a trainer needs to talk about it.
package struct Leech: Sendable {
  package let refresher: Refresher
  package let recollection: Recollection
  /// The question, its values drawn as an example; nil for something whole.
  package let item: Item?
  /// Whether its values differ each time.
  package let isDrawn: Bool
  /// The title of the card that teaches it; nil for something whole, or where none does.
  let card: LocalizedText?
  /// The latest wrong answer, with the question as it was asked then where that is still there.
  package let miss: Miss?

  package struct Miss: Sendable {
    package let day: Day
    package let given: [String]
    package let asked: Item?
  }

  /// What was answered; nil where nothing can be said of it.
  var answer: AnswerInWords? {
    guard let miss, let asked = miss.asked, !isDrawn else { return nil }
    let answer = asked.interaction.answer(given: miss.given)
    return answer == .unknown ? nil : answer
  }
}
