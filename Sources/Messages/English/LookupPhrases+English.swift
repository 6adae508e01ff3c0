import Training

extension LookupPhrases {
  static let english = LookupPhrases(
    ask: "Look up (code, word, pinyin): ",
    again: { again in
      switch again {
      case .never: "do not run the same sale again"
      case .once: "once more, when it is put right"
      case .later: "try later, or take another payment"
      case .afterQuery: "do not charge again before you know the sale's status"
      case .afterSignIn: "try again after signing the terminal in"
      case .byCustomer: "the customer may try again"
      }
    },
    action: "Do: ",
    severity: { level in
      switch level {
      case 1: "Emergency: fraud or danger, act now"
      case 2: "Urgent: today, or money is at risk"
      case 3: "Not urgent: fix it at the till"
      default: "Good to know"
      }
    },
    first: "First: ",
    contact: { who, within, when, give in
      "\(who) (\(within)\(when.map { ", if \($0)" } ?? ""))"
        + (give.isEmpty ? "" : "; give \(give.joined(separator: ", "))")
    },
    number: { number in
      switch number {
      case .merchant: "merchant number"
      case .terminal: "terminal number"
      case .batch: "batch number"
      case .voucher: "voucher number"
      case .reference: "reference number"
      case .amount: "amount"
      case .lastFour: "the card’s last four digits"
      }
    },
    say: "You can say: ",
    sentences: { $0.joined(separator: " ") },
    evidence: "Keep: ",
    kept: { evidence, note in evidence.joined(separator: ", ") + "." + (note.map { " \($0)" } ?? "")
    },
    never: "Remember: ",
    unconfirmed: " (example; no manager has confirmed it)",
    printing: "All of them on paper: countersign report card --print",
    word: { "Word: \($0)" },
    rule: { "Rule \($0): \($1)" },
    others: { "Also (\(pick($0))):" },
    several: { "‘\($0)’ could be one of these; \(pick($1)):" },
    near: { "Nothing found for ‘\($0)’. Did you mean one of these? To see it, \(pick($1)):" },
    nothing: { "Nothing found for ‘\($0)’. What has happened? To see it, \(pick($1)):" },
    typed: { "\($0) (\($1))" },
    nothingToFind: "There is nothing to look up: the content has no codes, glossary or incidents.")

  private static func pick(_ offer: Offer) -> String {
    switch offer {
    case .numbers: "type a number"
    case .command: "type lookup and a number, as in lookup 2 (a number alone is an answer)"
    case .keys: "look up what is in brackets"
    }
  }
}
