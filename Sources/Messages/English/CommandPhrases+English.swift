import Training

extension CommandPhrases {
  static let english = CommandPhrases(
    contentNotFound: {
      "The training content (the folders content and scenarios) was not found. Looked in: "
        + "\($0.joined(separator: ", ")). Name the folder that holds them with --content, or run make install again."
    },
    contentBroken: {
      "The training content has \($0) \($0 == 1 ? "error" : "errors"), and nothing can be taught until they are mended. "
        + "These are the first; countersign check shows them all."
    },
    checkPassed: { "\($0) files checked, no problems." },
    checkFailed: { errors, warnings in
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")."
    },
    badReleaseName: {
      "‘\($0)’ cannot name a release: use up to 40 letters, digits, dots and hyphens, such as 2026.11."
    },
    released: { name, files in
      "Release \(name) is written down in content/release.txt: \(files) files."
    },
    notReleased: { "Release \($0) was not written down: mend the errors first." },
    noSuchFolder: { "\($0): no such folder. Name the folder that holds content and scenarios." },
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
      "There is no records folder \($0). Look at --home or COUNTERSIGN_HOME; running countersign for the first time makes it."
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
    unwritten: "The output was not written whole: the disk is full, or the reading program ended.",
    unknownCode: {
      "There is no code ‘\($0)’. They are C001 to C0\($1); without a code, all are listed."
    },
    wrongExample: { "Wrong (\($0)):" },
    rightExample: "Right:")
}
