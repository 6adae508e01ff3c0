import Training

extension LookupPhrases {
  static let english = LookupPhrases(
    ask: "Look up (code, word, pinyin initials): ",
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
      case 1: "S1 fraud or danger: act now"
      case 2: "S2 money or evidence at risk today"
      case 3: "S3 can be mended at the till"
      default: "S4 good to know"
      }
    },
    first: "First: ",
    contacts: "Tell: ",
    contact: { "\($0) (\($1))" },
    say: "You can say: ",
    evidence: "Keep: ",
    never: "Remember: ",
    unconfirmed: " (example; no manager has confirmed it)",
    alsoFound: { "Also: \($0.joined(separator: "; "))" },
    several: { "‘\($0)’ could be one of these; type a number:" },
    severalListed: { "‘\($0)’ could be one of these; look it up by the whole word:" },
    severalInside: { "‘\($0)’ could be one of these; type /lookup and a number, as in /lookup 2:" },
    nothing: { words, suggestions in
      suggestions.isEmpty
        ? "Nothing found for ‘\(words)’. Try a response code (68), a word (void) or pinyin initials (dd)."
        : "Nothing found for ‘\(words)’. Did you mean \(suggestions.joined(separator: " or "))?"
    },
    nothingToFind: "There is nothing to look up: the content has no codes, glossary or incidents.")
}
