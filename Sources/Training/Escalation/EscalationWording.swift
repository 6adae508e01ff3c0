/// The sentences of a drill that are the program's and not the table's, in every language; the core itself has
/// no words.
package struct EscalationWording: Codable, Sendable {
  private let texts: [String: LocalizedText]

  /// `text` tells each part.
  package init(_ text: (Part) -> LocalizedText) {
    texts = Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, text($0)) })
  }

  package subscript(_ part: Part) -> LocalizedText { texts[part.rawValue] ?? LocalizedText([:]) }

  /// What stands in double brackets is filled in.
  package enum Part: String, Codable, CaseIterable, Sendable {
    /// `[[title]]`
    case first
    case ladder
    /// `[[who]]`, `[[when]]`: somebody who is told only if something is so.
    case rung
    /// `[[who]]`
    case latest
    case say, sayInOrder
    /// An option where nothing is to be said.
    case nothing
    case keep
    /// `[[who]]`, `[[asks]]`
    case asked
    /// `[[count]]`: so many digits.
    case digits
    case money
    /// `[[label]]`: it is that number, and not the one asked for.
    case otherNumber
    case almost
    /// Why a card number, and why a secret is never told.
    case cardIsSecret, secretIsSecret
    /// A secret is asked for, how to answer, and what is answered.
    case secretAsked, refusalForm, refusal
    case slip
    case merchantNumber, terminalNumber, batch, voucher, reference, amount, card
  }
}

extension HotlineNumber {
  /// What it is called on a slip.
  var label: EscalationWording.Part {
    switch self {
    case .merchant: .merchantNumber
    case .terminal: .terminalNumber
    case .batch: .batch
    case .voucher: .voucher
    case .reference: .reference
    case .amount: .amount
    case .lastFour: .card
    }
  }
}
