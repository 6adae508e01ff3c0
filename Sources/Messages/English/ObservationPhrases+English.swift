import Training

extension ObservationPhrases {
  static let english = ObservationPhrases(
    intro: { title, people in "Observation “\(title)”: \(people.joined(separator: ", "))" },
    keys: { isOnePerson in
      isOnePerson
        ? "For each point type 1 done · 2 missed · 3 no occasion; 0 goes back one; q gives up and records nothing."
        : "For each point type 1 all did it · 2 nobody did · 3 no occasion, or the numbers of those who missed it, with spaces; 0 goes back one; q gives up and records nothing."
    },
    point: { number, count, text, critical in
      "\(number)/\(count) \(text)" + (critical ? " (critical)" : "")
    },
    pointPrompt: "1/2/3: ",
    didNotHappen: { "Did not happen: \($0)" },
    live: .english,
    notUnderstood: {
      $0 ? "Type 1, 2 or 3." : "Type 1, 2, 3, or the numbers of those who missed it."
    },
    levels:
      "How far you would trust them with it: 1 watches · 2 with somebody beside them · 3 with somebody within call · 4 alone · 5 teaches it",
    levelPrompt: { employee, name in "\(employee) \(name), level 1–5: " },
    levelMeantPrompt: {
      "Record \(CertificationPhrases.english.entrustment($0))? It cannot be changed later. 1 yes, 2 another: "
    },
    oneOrTwo: "Type 1 or 2.",
    levelTooHigh: { "A critical point was missed: level \($0.rawValue) at most." },
    badLevel: { "“\($0)” is no level from 1 to 5." },
    recorded: { name, title, day, level in
      "Recorded: \(name), “\(title)”, \(day), \(CertificationPhrases.english.entrustment(level))."
    },
    givenUp: "Given up; nothing was recorded.",
    ownObservation:
      "Nobody observes themself. Where nobody else works, waive it: countersign certificate waive.",
    whichForm: { "Say what was watched: --form \($0.joined(separator: " or "))" },
    unknownForm: { "There is no form “\($0)”. There are: \($1.joined(separator: ", "))" },
    unknownPoint: { "The form has no point “\($0)”. It has: \($1.joined(separator: ", "))" },
    inTheFuture: { "\($0) is still to come; nothing can have been seen on it." },
    notHereThen: { "\($0) was not in the store on \($1); nothing can have been seen that day." },
    needsLevel:
      "Without a terminal, give --level (and --missed, --unseen where there are such points).",
    notSetUp:
      "The manager has not set the store up yet, so nobody can be observed. Tell your manager.",
    whichIntro: "What was watched?",
    whomPrompt: "Who was watched (numbers): ",
    formEntry: { title, points in "\(title) (\(points) points)" },
    proctorNumberPrompt: "Proctor's number (Return: none): ",
    proctorIntro:
      "The proctor watches from beginning to end; the PIN typed once more afterwards is their word.",
    proctoredEntry: "somebody watches it: they type their PIN first (exam proctored)",
    unknownProctor: {
      "There is no number \($0). Type the proctor's number; Return goes on without one."
    },
    mayNotProctor: { "\($0) is neither trainer nor manager, and may not proctor." },
    proctorHasNoPIN: {
      "\($1) has no PIN yet: let them sign in once as \($0) and choose one, then proctor."
    },
    missedCriticals: {
      "There was no occasion for \($0) critical \($0 == 1 ? "point" : "points"); mind that when you give the level."
    },
    toBeWatched: {
      "Waiting to be watched by you: \($0.map { "\($0) \($1)" }.joined(separator: ", ")). Type observe NUMBER when you do."
    },
    proctorMeaning: { name, exam in
      "It says: I was there throughout “\(exam)”, and \(name) sat it alone, without papers and without help."
    },
    proctored: { name, exam, proctor in
      "Recorded: “\(exam)” of \(name) was proctored by \(proctor)."
    },
    notProctored: {
      "No proctor vouched for it: the exam counts as unproctored. Today it can still be done: countersign proctor \($0) --as NUMBER"
    },
    nothingToProctor: { "\($0) finished no exam today that still lacks a proctor." },
    ownExam: "Nobody proctors their own exam.")
}
