import Training

extension PracticePhrases {
  static let english = PracticePhrases(
    mode: name,
    modeSummary: { mode in
      switch mode {
      case .guided: "every step is told"
      case .prompted: "you do it, and may ask"
      case .alone: "no help, and it counts"
      }
    },
    suggested: " (best next)",
    askMode: { "How do you want to practise “\($0)”?" },
    pickSituation: "pick",
    pickSituationSummary: "choose what happens",
    askSituation: { "“\($0)”: what happens at the counter?" },
    standIn: { $0 == "customer" ? "the customer" : "…" },
    nothingThere: "The training content has nothing to practise yet.",
    done: { day, mode, passed, score in
      switch mode {
      case .guided: "done \(day), guided"
      case .prompted: "done \(day), prompted, \(percent(score))"
      case .alone: "\(passed ? "passed" : "not passed") \(day), alone, \(percent(score))"
      }
    },
    intro: { title, mode, minutes in
      let how =
        switch mode {
        case .guided:
          "Every step is told; go through it once. What goes wrong is told at once."
        case .prompted:
          "Think of the next step yourself; /hint tells it. What goes wrong is told at once."
        case .alone:
          "No hints and no looking up. Do what you would do at the till; you hear at the end how it went."
        }
      return
        "Practice “\(title)” (\(name(mode))), about \(minutes) \(minutes == 1 ? "minute" : "minutes").\n\(how)"
    },
    inStory: { mode, finish in
      "Now it is in your hands: no choosing here, you do it at the terminal."
        + (mode == .alone ? " There are no hints." : " /hint tells the next step.")
        + (finish.map { " When you have finished, type \($0), and the story goes on." } ?? "")
    },
    begunIn: { "This one is \(name($0))." },
    prompt: "do › ",
    amountPrompt: "amount › ",
    display: "Terminal",
    sample: "example",
    next: { "Next: \($0) (\($1))" },
    stuck: { "“\($0)” can’t be done any more." },
    nothingLeft: "Everything is done.",
    stepsLeft: {
      "There is still something to do: \($0) (\($1)). /pause leaves, and you can go on later."
    },
    due: { "to pay: ¥\($0)" },
    allDone: { "Type \($0) (\($1)) to finish and see how it went." },
    nothingHappens: "Nothing happens.",
    sameActs: "You can do the same as above; Return lists it again.",
    typeAmount: { "\($0): how much? As in 128.50. Or do something else instead." },
    actHelp: { number in
      "Type a number, a name, or how it begins."
        + (number.map { " An amount goes on the same line, as in \($0) 128.50." } ?? "")
    },
    noSuchAct: { typed, near in
      (near.isEmpty
        ? "There is no act ‘\(typed)’. Return shows what you can do, ? all the names."
        : "There is no act ‘\(typed)’. Did you mean \(near.joined(separator: " or "))?")
        + " (Nothing was recorded.)"
    },
    several: { "Which one: \($0.joined(separator: ", "))? (Nothing was recorded.)" },
    amountAlone: { "An amount goes behind its act: \($0) \($1). (Nothing was recorded.)" },
    secretTyped: { act in
      "Passwords and PINs are typed by their owners only; don't type one here."
        + (act.map { " Have the supervisor type theirs: \($0)." } ?? "")
        + " (Nothing was recorded.)"
    },
    notNow: {
      "‘\($0)’ cannot be done now: what it needs is not at hand. (Nothing was recorded.)"
    },
    noHintAlone:
      "There are no hints when you work alone: do what you would do at the till. You hear at the end how it went.",
    noLookupAlone:
      "You cannot look things up when you work alone; do it afterwards. (Not taken as an act.)",
    noWayBack:
      "What is done is done, as at the till: go on from here. To leave, type /pause. (Not taken as an act.)",
    notKnowing: { mode in
      switch mode {
      case .guided: "Just do what ‘Next’ says; /hint says it again. (Not taken as an act.)"
      case .prompted: "Never mind: /hint tells the next step. (Not taken as an act.)"
      case .alone:
        "Do what you would do at the till; you hear at the end how it went. To be shown it first, type /pause and choose guided. (Not taken as an act.)"
      }
    },
    commandHelp: { mode in
      let hint =
        switch mode {
        case .guided: [(names: "/hint", summary: "says the next step again")]
        case .prompted: [(names: "/hint", summary: "tells the next step (it is counted)")]
        case .alone: [(names: String, summary: String)]()
        }
      let lookup = (names: "/lookup", summary: "a code, a word, a rule, as in /lookup 68")
      return hint + (mode == .alone ? [] : [lookup]) + [
        ("/pause", "leave; next time you go on from this step"),
        ("/flag", "something wrong with this practice? tell the trainer"),
        ("Return", "shows the terminal and the acts again"),
      ]
    },
    flagReasons: [
      "the steps are wrong", "the terminal does not behave like that", "I don't understand it",
      "our shop does it differently", "something else",
    ],
    flagEmpty: "Nothing typed, nothing sent. Go on where you were.",
    flagged: "Thanks, your trainer will see it. Go on where you were.",
    kind: kind,
    wrongObject: wrong,
    misstep: { misstep in
      let about =
        if case .forbidden(let forbidden) = misstep.kind {
          forbidden.why
        } else {
          misstep.step?.title
        }
      return kind(misstep.kind) + ": " + (about?.text(in: .en) ?? "")
    },
    correction: { kind, what, owed in
      switch kind {
      case .omitted: "Omitted: “\(what)” was not done."
      case .tooEarly(_, refused: true): "Too early: “\(what)” does not work yet."
      case .tooEarly(_, refused: false):
        owed.isEmpty
          ? "Too early: nobody needs “\(what)” yet, and it is still to be done then."
          : "Too early: before “\(what)” comes “\(owed.joined(separator: "”, “"))”."
      case .repeated: "Repeated: “\(what)” was done already."
      case .late: "Late: “\(what)” took too long to come."
      case .forbidden: "Forbidden: “\(what)” is not to be done."
      case .notDue: "Not due: this sale does not need “\(what)”."
      case .wrongObject:
        "Wrong object: “\(what)” with the wrong amount or the wrong slip. Look again."
      }
    },
    gap: " ",
    forbidden: { "Forbidden: \($0)" },
    why: { "Why: \($0)" },
    verdict: { title, mode, assessment in
      let score = "\(percent(assessment.score)) (\(assessment.passMark)% needed)"
      return "“\(title)”, \(name(mode)): "
        + (assessment.passed
          ? "passed, \(score)."
          : assessment.failures.isEmpty
            ? "not passed, \(score)."
            : "not passed. \(assessment.failures.count == 1 ? "A critical error fails" : "\(assessment.failures.count) critical errors fail") it whatever the score; \(score).")
    },
    failure: { failure, act in
      switch failure {
      case .omitted(let step): "Critical: “\(step.title.text(in: .en))” was left out."
      case .order(let first, let step):
        "Critical: “\(step.title.text(in: .en))” without “\(first.title.text(in: .en))” before it."
      case .forbidden: "Critical: “\(act)”, which is forbidden here."
      }
    },
    expected: "To be done",
    actual: "What you did",
    outcome: "Result",
    problem: "Problem",
    step: { state in
      switch state {
      case .done: "✓ done"
      case .early: "! too early"
      case .omitted: "✗ omitted"
      case .forbidden: "✗ forbidden"
      }
    },
    noEffect: "no effect",
    harmless: { $0 == 1 ? "(one more that does no harm)" : "(\($0) more that do no harm)" },
    missteps: "What to change:",
    nothingMissed: "Every step was right, and in order.",
    times: { " (\($0) times)" },
    hints: {
      $0 == 1 ? "You asked once for the next step." : "You asked \($0) times for the next step."
    },
    again: "do it again",
    goOnWith: { "go on: \(name($0))" },
    otherMode: "practise it another way")

  private static func kind(_ kind: Misstep.Kind) -> String {
    switch kind {
    case .omitted: "omitted"
    case .tooEarly: "too early"
    case .repeated: "repeated"
    case .late: "late"
    case .forbidden: "forbidden"
    case .notDue: "not due"
    case .wrongObject: wrong
    }
  }

  private static let wrong = "wrong object"

  private static func name(_ mode: Practice.Mode) -> String {
    switch mode {
    case .guided: "guided"
    case .prompted: "prompted"
    case .alone: "alone"
    }
  }
}
