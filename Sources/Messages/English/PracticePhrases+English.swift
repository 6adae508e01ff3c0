import Training

extension PracticePhrases {
  static let english = PracticePhrases(
    intro: { title, mode, minutes in
      let how =
        switch mode {
        case .guided: "Guided: every step is told."
        case .prompted: "Prompted: /hint tells the next step."
        case .alone: "Alone: as in an exam, you hear at the end how it went."
        }
      return "Practice “\(title)”, about \(minutes) min. \(how)"
    },
    next: { "Next: \($0)" },
    nothingHappens: "Nothing happens.",
    display: "Terminal",
    typeAmount: { "\($0): type the amount in yuan, such as 128.50" },
    misstep: { misstep in
      switch misstep.kind {
      case .omitted(let step): "left out: \(step.title.text(in: .en))"
      case .tooEarly(let step, _): "too early: \(step.title.text(in: .en))"
      case .repeated(let step): "once too often: \(step.title.text(in: .en))"
      case .late(let step): "late: \(step.title.text(in: .en))"
      case .forbidden(let forbidden): "not to be done: \(forbidden.why.text(in: .en))"
      case .notDue(let step): "not needed here: \(step.title.text(in: .en))"
      case .wrongObject(let step): "the wrong thing: \(step.title.text(in: .en))"
      }
    },
    verdict: { assessment in
      "\(percent(assessment.score)), " + (assessment.passed ? "passed" : "not passed")
    },
    failure: { failure in
      switch failure {
      case .omitted(let step): "Critical step left out: \(step.title.text(in: .en))"
      case .order(let first, let step):
        "Critical order: first “\(first.title.text(in: .en))”, then “\(step.title.text(in: .en))”"
      case .forbidden(let forbidden): "Never: \(forbidden.why.text(in: .en))"
      }
    },
    expected: "What was to be done",
    actual: "What you did",
    missteps: "What to change",
    nothingMissed: "Every step was right.")
}
