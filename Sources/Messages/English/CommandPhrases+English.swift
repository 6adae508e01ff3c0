import Training

extension CommandPhrases {
  static let english = CommandPhrases(
    contentNotFound: {
      "The training content (the folders content and scenarios) was not found. Looked in: "
        + "\($0.joined(separator: ", ")). Name the folder that holds them with --content, or run make install again."
    },
    unconfirmedValues: {
      ($0 == 1
        ? "1 of the store's values is an example" : "\($0) of the store's values are examples")
        + " nobody has confirmed. To confirm one, write a line like the last into \($1); the first two stand there once:\nformat: 1\nvalues:\n  acquirer_hotline: {value: \"THE NUMBER IN THE CONTRACT\", confirmedBy: \"WHO LOOKED\", confirmedOn: 2026-11-24}"
    },
    unconfirmedValue: { "\($0): \($1), by example \($2)" },
    missingValue: { "\($0): \($1), not written down yet" },
    homeUnusable: { path, reason in
      "The records folder \(path) cannot be used. \(reason) Or choose another with --home FOLDER."
    },
    badEmployee: {
      $0.isEmpty
        ? "Type an employee number."
        : "‘\($0)’ is not an employee number: those are 1 to 20 digits or letters."
    },
    namesakes: {
      "Several people are called ‘\($0)’; give the number: \($1.joined(separator: ", "))."
    },
    unknownEmployee: { typed, near in
      near.isEmpty
        ? "There is no record for \(typed). Without a number, the report shows everybody."
        : "There is no record for \(typed). Near it: \(near.joined(separator: ", "))."
    },
    noHome: {
      "Nothing is recorded yet: there is no records folder \($0). Start with: countersign. If there were records, look at --home or COUNTERSIGN_HOME."
    },
    numberForPrinter: {
      "\($0) is an employee number, not a printer. Put numbers first: countersign report certification \($0) --print"
    },
    reportNameFirst: {
      "Options stand behind the name of the report: countersign report \($0) …"
    },
    unknownCommand: { typed, nearest in
      "There is no command ‘\(typed)’. " + (nearest.map { "Did you mean ‘\($0)’? " } ?? "")
        + "Plain countersign opens the trainer; countersign --help lists the commands."
    },
    typedInside: {
      "‘\($0)’ is for inside the trainer: run countersign, sign in, then type \($0)."
    },
    argumentFault: { fault in
      "\(sentence(of: fault))\nUsage: \(fault.usage)"
        + (fault.example(words).map { "\nExample: \($0)" } ?? "")
    },
    unknownReport: { typed, nearest, names in
      "There is no report ‘\(typed)’, and nobody of that number or name. "
        + (nearest.map { "Did you mean ‘\($0)’? " } ?? "")
        + "The reports are: \(names.joined(separator: ", "))."
    },
    badDay: { typed, example in
      TypedDay.noDay(in: typed).map { year, month, day in
        "‘\(typed)’ is no date: "
          + ((1...12).contains(month)
            ? "month \(month) of \(year) has no day \(day)." : "there is no month \(month).")
      } ?? "‘\(typed)’ is no date. Write year, month and day; today is \(example)."
    },
    noPrintProgram:
      "The print command lp is missing. Install it with: sudo apt-get install cups-client; or keep the report in a file: leave out --print and add > report.txt",
    noPrintService:
      "The print service is not running. Start it with: sudo systemctl start cups (install cups first if there is none), or keep the report in a file.",
    unknownPrinter: { name, known in
      known.isEmpty
        ? "There is no printer ‘\(name)’; none is set up on this machine. Add one in the system first (lpadmin)."
        : "There is no printer ‘\(name)’. There is: \(known.joined(separator: ", "))."
    },
    noDefaultPrinter: { known in
      known.isEmpty
        ? "No printer is set up on this machine. Add one in the system first (lpadmin)."
        : "There is no default printer. Name one, such as --print \(known[0])."
    },
    printFailed: {
      "Printing failed: \(withoutStop($0)). The report is not lost: run it again without --print to see it."
    },
    printed: { $0.map { "Sent to printer \($0)." } ?? "Sent to the default printer." },
    unwritten: "The output was not written whole: the disk is full, or the reading program ended.")

  private static let words = ArgumentFault.Words(
    name: "\"Sam Lee\"", reason: "why", store: "\"West Street\"", file: "people", reply: "mended")

  private static func sentence(of fault: ArgumentFault) -> String {
    let purpose =
      fault.purposeInEnglish.map { " (\($0.hasSuffix(".") ? String($0.dropLast()) : $0))" } ?? ""
    switch fault.kind {
    case .missing(let what): return "\(what) is missing\(purpose)."
    case .noValue(let option): return "\(option) needs a value\(purpose)."
    case .unknownOption(let typed, let nearest):
      return "There is no option \(typed)." + (nearest.map { " Did you mean \($0)?" } ?? "")
    case .unexpected(let typed): return "‘\(typed.joined(separator: " "))’ does not belong there."
    case .unknownSubcommand(let typed, let nearest, let names):
      return "‘\(typed)’ was not understood. " + (nearest.map { "Did you mean ‘\($0)’? " } ?? "")
        + "\(fault.command) can be followed by: \(names.joined(separator: ", "))."
    case .badValue(let typed, let name, let allowed):
      return "\(name) cannot be ‘\(typed)’\(purpose)."
        + (allowed.isEmpty ? "" : " It can be: \(allowed.joined(separator: ", ")).")
    }
  }
}
