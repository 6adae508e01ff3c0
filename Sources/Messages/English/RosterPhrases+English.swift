import Records
import Training

extension RosterPhrases {
  static let english = RosterPhrases(
    title: "People",
    nobody:
      "Nobody is on the list yet. Add somebody: countersign employees add NUMBER NAME; or let people sign in and register themselves.",
    number: "Number",
    name: "Name",
    role: "Role",
    store: "Store",
    hired: "Hired",
    state: "State",
    roleName: { $0.word(in: .en) },
    unconfirmed: "name unconfirmed",
    between: ", ",
    here: "active",
    hasLeft: { "left as of \($0)" },
    willLeave: { "active, leaves on \($0)" },
    unreadableRecord: { "The record of \($0) cannot be read. \($1)" },
    unreadable: "cannot be read; run countersign doctor",
    reasonWas: { "reason: \($0)" },
    refusal: { refusal in
      switch refusal {
      case .unknown(let id, let near):
        near.isEmpty
          ? "There is no record for \(id). The list of people has all numbers."
          : "There is no record for \(id). Near it: \(near.map(\.text).joined(separator: ", "))."
      case .isThere(let id, let name):
        "Number \(id) is \(name)'s already. To put the name right, use confirm."
      case .hasLeft(let id, let day):
        "\(id) has been gone since \(day). To undo that, use enable."
      case .hasNotLeft(let id): "\(id) has not left, so there is nothing to undo."
      case .lastManager(let id):
        "\(id) is the last manager. Make somebody else manager first."
      case .badName(let typed):
        "‘\(typed)’ cannot be a name: 1 to 40 characters, at least one of them a letter."
      case .reasonNames:
        "The reason stays in the store's journal for ever, so it cannot have the name or number in it. Say, for instance: asked for it in writing."
      case .noPINYet(let id):
        "\(id) has no PIN yet. Whoever is to manage signs in once and chooses one, then gets the role."
      case .reasonMissing: "Say why, so that it can be understood later."
      }
    },
    doubtfulName: {
      "‘\($0)’ does not look like one person's name: no digits, please. Nothing was changed; type it again."
    },
    nameForNumber: {
      "‘\($0)’ looks like a name. The number comes first and has a digit in it, then the name: 1005 Tom Baker."
    },
    added: { id, name, confirmed in
      "Added \(id) \(name)"
        + (confirmed ? ". They choose a PIN when they first sign in." : " (name unconfirmed).")
    },
    confirmed: { "Confirmed: \($0) is \($1)." },
    changed: { id, name, role, store in
      "\(id) \(name): \(role.word(in: .en))" + (store.map { ", \($0)" } ?? "") + "."
    },
    disabled: {
      "\($0) \($1) has left as of \($2) and cannot sign in from that day. The record stays as it is."
    },
    keyStillValid: {
      "Their signing key \($0) is still valid. Revoke it: countersign keys revoke \($0) --reason left"
    },
    enabled: { "\($0) \($1) can sign in again." },
    nobodyMeant: "There is nobody whose PIN to reset. Name a number, or use --missing.",
    pinReset: { "The PIN of \($0) \($1) is void. They should sign in soon and choose a new one." },
    onlyManagers: "Only a manager may do that. Ask the manager to sign in, or to do it for you.",
    onlyTrainers: "Only a trainer or a manager may do that.",
    badRole: { "There is no role ‘\($0)’: say learner, trainer, manager or author." },
    confirmFirst: "They will manage the whole store. To confirm, your own PIN: ",
    notChanged: "Nothing was changed.",
    newPINFor: { "\($0), choose a new PIN now." },
    aboutOne: { "About \($0)" },
    confirmEntry: { "confirm: \($0) is \($1)" },
    shellUsage: [
      ("employees add 1005 Li Qiang", "somebody new"),
      ("employees confirm 1005 Li Qiang", "the name is right (or is put right)"),
      ("employees disable 1005 reason", "has left, and cannot sign in"),
      ("employees enable 1005 reason", "is back, or it was a mistake"),
      ("employees role 1005 trainer", "learner, trainer, manager, author"),
      ("employees transfer 1005 West", "works in another store now"),
      ("employees reset-pin 1005 reason", "has forgotten the PIN"),
      ("employees 1005", "one person"),
      ("employees import /path/list.csv", "from a spreadsheet"),
      ("employees export 1005", "everything on record"),
      ("employees erase 1005 reason", "delete for good, by law"),
    ],
    shellUsageIntro: "You can type:",
    namePrompt: { "Name of \($0): " },
    reasonPrompt: "Reason: ",
    storePrompt: "To which store: ",
    unreadableText: { problem in
      switch problem {
      case .workbook:
        "That is a workbook of the spreadsheet program (xlsx). Save it as CSV and import that."
      case .notText(let offset, let line):
        "That is no text file (line \(line), byte \(offset)). Save it as CSV and import that."
      case .undecodable(let offset, let line):
        "Line \(line) (byte \(offset)) is neither UTF-8 nor GBK. Save it as CSV UTF-8 and import that."
      case .noConverter:
        "This machine cannot read GBK. Save it as CSV UTF-8 and import that."
      }
    },
    importProblem: { problem in "line \(problem.line): \(fault(problem.fault))" },
    ignoredColumn: {
      $0.header.isEmpty
        ? "Column \($0.position) has no header and was not read."
        : "Column \($0.position), ‘\($0.header)’, is none of ours and was not read."
    },
    zerosMissing: {
      "Note: \($0) differs from \($1), who is here, only by zeros in front, and is taken for somebody else. If the spreadsheet dropped them, format the column as text and import again."
    },
    lettersInNumber: {
      "Note: there are letters in the number \($0). If \($1) was meant, disable it and add the right one."
    },
    importProblems: { bad, good in
      "\(bad) \(bad == 1 ? "problem" : "problems"), so nobody was imported. Mend the file; or leave out the bad rows with --skip-bad (\(good) \(good == 1 ? "row is" : "rows are") right)."
    },
    imported: { added, changed, same in
      let told =
        (added == 0 ? [] : ["\(added) added"])
        + (changed.isEmpty
          ? [] : ["\(changed.count) changed (\(changed.map(\.text).joined(separator: ", ")))"])
        + (same == 0 ? [] : ["\(same) as before"])
      return told.joined(separator: ", ") + "."
    },
    mustCertify: { deadlines in
      deadlines.map {
        "\($0.people) \($0.people == 1 ? "person has" : "people have") to be certified by \($0.day)"
      }.joined(separator: ", ")
        + ". Whoever holds a certificate on paper need not sit again: a manager who has seen it takes it over with countersign certificate import NUMBER (see --help)."
    },
    sameName: {
      "Note: \($0) is on the list already (\($1.map(\.text).joined(separator: ", "))). Another person: nothing to do. The same one: disable one of the two."
    },
    importSkipped: { "\($0) \($0 == 1 ? "problem was" : "problems were") skipped (listed above)." },
    fileNotRead: { "\($0) cannot be read: \($1)." },
    eraseWarning: { id, name, lines in
      "Everything on record about \(id) \(name) (\(lines) lines) will be deleted for good. The reason you give stays on record for ever: do not name the person in it. Older backups, and folders that a restore left behind (…before-restore…), still hold it and must be seen to."
    },
    erasePrompt: "To delete it, type the number once more: ",
    notErased: "Nothing was deleted.",
    eraseUnconfirmed: { "Nothing was deleted. To do it, add --confirm \($0) and a reason." },
    erased: {
      "The record of \($0) is deleted. The store's journal keeps one line about it, with nothing personal in it."
    },
    fileThere: { "There is a file \($0) already; nothing was written. Choose another name." },
    exported: { "Written to \($0). It is personal: give it to that person only." })

  private static func fault(_ fault: RosterProblem.Fault) -> String {
    switch fault {
    case .empty: "there is nobody in the file."
    case .missingColumn(let column, let headers):
      "there is no column ‘\(column.header(in: .en))’. The headers are: \(headers.joined(separator: ", "))."
    case .doubledColumn(let column):
      "the column ‘\(column.header(in: .en))’ is there twice."
    case .unclosedQuote: "a quote is not closed."
    case .textAfterQuote: "there is text after a closing quote."
    case .tooManyCells(let found, let headers):
      "\(found) cells and only \(headers) headers. A cell with a comma in it needs quotes."
    case .badNumber(let typed): "‘\(typed)’ is no employee number: 1 to 20 digits or letters."
    case .changedNumber(let typed):
      "the spreadsheet changed the number to ‘\(typed)’. Format the column as text and type it again."
    case .badName(let typed): "‘\(typed)’ cannot be a name: 1 to 40 characters, one a letter."
    case .badRole(let typed):
      "there is no role ‘\(typed)’: say learner, trainer, manager or author."
    case .badStore(let typed): "the store's name ‘\(typed)’ is too long: 60 characters at most."
    case .badDay(let column, let typed):
      TypedDay.noDay(in: typed) == nil
        ? "‘\(typed)’ (\(column.header(in: .en))) is no date: write it as 2026-11-25."
        : "‘\(typed)’ (\(column.header(in: .en))) is in no calendar."
    case .leftBeforeHired(let hired, let left): "left (\(left)) before being hired (\(hired))."
    case .doubledNumber(let id, let lines):
      "number \(id) is there \(lines.count) times (lines \(lines.map(String.init).joined(separator: ", "))); none of them was taken."
    }
  }
}
