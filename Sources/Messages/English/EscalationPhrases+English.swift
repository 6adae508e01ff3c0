import Training

extension EscalationPhrases {
  /// What else came of a drill that failed at once.
  private static func others(_ result: EscalationResult) -> String {
    let (others, left) = (result.answers.count - 1, result.left)
    return (others > 0 ? " Before it, \(result.right) of \(others) were fully right." : "")
      + (left > 0 ? " \(left) \(left == 1 ? "was" : "were") not asked." : "")
  }

  static let english = EscalationPhrases(
    part: { part in
      switch part {
      case .first: "‘[[title]]’: what do you do first?"
      case .firstElsewhere: "That comes first in another case: [[title]]."
      case .ladder:
        "Whom do you tell in any case, and in what order? Leave out those you tell only at times or never."
      case .ladderIf:
        "If this is so: [[when]]. Whom do you tell, in what order? Leave out those you need not tell."
      case .rung: "[[who]] ([[when]])"
      case .latest: "By when at the latest do you tell them? ([[who]])"
      case .latestIf: "If this is so: [[when]]. By when at the latest do you tell them? ([[who]])"
      case .say: "Which of these may you say?"
      case .sayInOrder: "In what order do you say this?"
      case .nothing: "None of these"
      case .keep: "Which of these do you keep and hand over?"
      case .keepThisToo: "This is kept and handed over as well."
      case .keepElsewhere: "It has nothing to do with this."
      case .askedLater:
        "Later ([[when]]) the [[who]] is rung, and you are on the phone: “[[asks]]” Type it from what stands above."
      case .asked:
        "On the phone ([[who]]): “[[asks]]” Type it from what stands above."
      case .digits: "[[count]] digits; spaces and dashes don't matter"
      case .money: "an amount, as in 128.50"
      case .otherNumber: "That is the [[label]]; they asked for something else."
      case .almost: "Nearly: read a number off digit by digit."
      case .cardIsSecret:
        "Of a card you only tell the last four digits. A real acquirer never asks for more."
      case .secretIsSecret:
        "The acquirer never asks for a PIN, a password or a code. Whoever does is a fraud: hang up."
      case .secretAsked:
        "They go on: “And the password, please, so I can check it's you.” What do you answer?"
      case .refusalForm: "your words, two or three will do"
      case .refusal: "No, I can't. (Hang up, and ring the number on your contract.)"
      case .refusalUnclear:
        "Is that a yes or a no? Say it again. To ask your supervisor, hang up first."
      case .toldCard: "telling the whole card number"
      case .toldSecret: "telling a password or a code"
      case .slip: "This sale"
      case .merchantNumber: "merchant"
      case .terminalNumber: "terminal"
      case .batch: "batch"
      case .voucher: "voucher"
      case .reference: "reference"
      case .amount: "amount"
      case .card: "card"
      }
    },
    intro: { title, questions, minutes in
      "Drill “\(title)”: \(questions) \(questions == 1 ? "question" : "questions"), about \(minutes) minutes. Answer as you would really act."
    },
    reason: { reason in
      switch reason {
      case .failed: "This one went wrong last time, so it comes first."
      case .never: "You never drilled this one; the most urgent come first."
      case .due(let day): "This one has been due again since \(day)."
      case .nothingDue(let day): "You did them all, and nothing is due before \(day)."
      }
    },
    allTheSame: { "Drill the most urgent all the same: \($0)" },
    nothingThere: "The content has no incidents, so there is nothing to drill.",
    list: "What has happened? Type a number to drill it:",
    several: { "‘\($0)’ could be one of these; type a number to drill it:" },
    notFound: { "Nothing found for ‘\($0)’. What has happened? Type a number to drill it:" },
    entry: "escalate: when things go wrong",
    entrySummary: { "what first, whom to tell, what to say (\($0) incidents)" },
    drillThis: { "Drill it: escalate \($0)" },
    noLookup:
      "In a drill you answer from memory; at the end you see the whole card.",
    position: { "Question \($0.number)/\($0.count)" },
    verdict: { title, result in
      let count = result.drill.questions.count
      let score = "\(result.right) of \(count) fully right, \(percent(result.score))"
      return result.passed
        ? "Drill “\(title)” passed: \(score)"
        : "Drill “\(title)” not passed: "
          + (result.failure == nil
            ? "\(score); you need \(result.drill.passMark)%"
            : "that is never done." + others(result))
    },
    failedAtOnce: { "Never: “\($0)”" },
    card: "This is how it is done:",
    again: "once more",
    goOn: { "next: \($0)" })
}
