/// What stands under a question for the learner to answer by; the words for it are made in Messages.
package enum Presentation: Sendable {
  /// Numbered options, of which one is picked.
  case pickOne([Offer])
  /// Numbered options, of which all that are right are picked.
  case pickSeveral([Offer])
  /// Numbered elements to put in their order.
  case putInOrder([Offer])
  /// Numbered things, of which those that are meant are put in their order.
  case pickInOrder([Offer])
  /// Numbered things, each to be given the letter of what belongs to it.
  case match([Offer], to: [Offer])
  /// A slip or screen with numbered lines, one of which is wrong.
  case document(title: LocalizedText, lines: [DocumentLine])
  case trueOrFalse
  /// Words to type, perhaps with what form they have.
  case words(form: LocalizedText?)
  case number(unit: LocalizedText?)
  case money

  /// Everything that can be picked by number.
  package var offers: [Offer] {
    switch self {
    case .pickOne(let offers), .pickSeveral(let offers), .putInOrder(let offers),
      .pickInOrder(let offers), .match(let offers, _):
      offers
    case .document, .trueOrFalse, .words, .number, .money: []
    }
  }

  /// Chinese characters that stand there to be read.
  var characters: Int {
    let texts: [LocalizedText] =
      switch self {
      case .pickOne(let offers), .pickSeveral(let offers), .putInOrder(let offers),
        .pickInOrder(let offers):
        offers.map(\.text)
      case .match(let offers, let others): (offers + others).map(\.text)
      case .document(let title, let lines):
        [title] + lines.compactMap(\.label) + lines.map(\.value)
      case .words(let form): [form].compactMap(\.self)
      case .number(let unit): [unit].compactMap(\.self)
      case .trueOrFalse, .money: []
      }
    return texts.reduce(0) { $0 + $1.text(in: .zh).count }
  }
}

/// A line of a mock slip or screen: a value, most often behind a label.
package struct DocumentLine: Codable, Hashable, Sendable {
  package let id: String
  package let label: LocalizedText?
  package let value: LocalizedText

  package init(id: String, label: LocalizedText?, value: LocalizedText) {
    (self.id, self.label, self.value) = (id, label, value)
  }
}
