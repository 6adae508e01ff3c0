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
    /// `[[title]]`: it is what another incident begins with.
    case firstElsewhere
    /// Whom to tell in any case.
    case ladder
    /// `[[when]]`: whom to tell if something is so.
    case ladderIf
    /// `[[who]]`, `[[when]]`: somebody who is told only if something is so.
    case rung
    /// `[[who]]`
    case latest
    /// `[[who]]`, `[[when]]`: the same of somebody who is told only if something is so.
    case latestIf
    case say, sayInOrder
    /// An option where nothing is to be said.
    case nothing
    case keep
    /// What was left out, and what does not belong.
    case keepThisToo, keepElsewhere
    /// `[[who]]`, `[[asks]]`
    case asked
    /// `[[who]]`, `[[when]]`, `[[asks]]`: the first that is asked, where they are rung only if something is so.
    case askedLater
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
    /// To those who neither agree nor refuse.
    case refusalUnclear
    /// What was done by telling a card number, or a secret.
    case toldCard, toldSecret
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
