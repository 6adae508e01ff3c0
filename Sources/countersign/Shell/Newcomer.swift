import Console
import Messages
import Records
import Training

extension Shell {
  /// Somebody whose number is not known: new, or one of those there are mistyped.
  func newcomer(_ id: EmployeeID) throws -> Found {
    var found = Found.nobody
    func entry(_ label: String, also: [String] = [], _ find: @escaping () throws -> Found)
      -> MenuEntry
    {
      MenuEntry(label, also: also) {
        found = try find()
        return .goOn
      }
    }
    let again = entry(words.shell.typeAgain, also: Shell.noes) { .nobody }
    let new = { (label: String) in
      entry(label, also: Shell.yeses + ["新", "新来的", "我是新来的", "new", "newhere"]) { [self] in
        try registered(id)
      }
    }
    let isWord = !id.text.contains(where: \.isNumber)
    if let digits = id.readAsDigits {
      output.paragraph(words.shell.lettersInNumber(id, digits))
      show(menu: [
        entry(words.shell.digitsMeant(digits)) { [self] in record(of: digits) },
        entry(words.shell.lettersMeant(id)) { [self] in try registered(id) },
      ])
    } else if isWord {
      output.paragraph(words.shell.wordForNumber(id))
      show(menu: [again, new(words.shell.wordMeant(id))])
    } else {
      output.paragraph(words.shell.unknownNumber(id))
      let (same, near) = numbersMeant(by: id)
      let known = { (id: EmployeeID) in
        entry(self.words.shell.thatIsMe(id)) { [self] in record(of: id) }
      }
      show(menu: same.map(known) + [new(words.shell.newEmployee), again] + near.map(known))
    }
    return try picked(id) { found }
  }

  /// The same number but for zeros in front, and up to three near ones, of those who are here.
  private func numbersMeant(by id: EmployeeID) -> (same: [EmployeeID], near: [EmployeeID]) {
    let home = workspace.home
    let same = home.everybody().filter { $0.withoutZeros == id.withoutZeros }
    let near = home.numbersNear(id).filter { !same.contains($0) }
    return (same.filter(isHere), near.filter(isHere))
  }

  /// A record that cannot be read is no reason to turn others away.
  private func isHere(_ id: EmployeeID) -> Bool {
    guard let card = try? workspace.record(of: id).card else { return false }
    return !card.name.isEmpty && card.isHere(on: workspace.clock.now().day)
  }

  private func picked(_ id: EmployeeID, _ found: () -> Found) throws -> Found {
    while true {
      switch ask(words.shell.pickPrompt) {
      case .endOfInput: return .quit
      case .interrupted: return .nobody
      case .timedOut: continue
      case .line(let typed):
        let text = ReplyFolding.halfWidth(typed).trimmed
        if let entry = entry(meantBy: text) {
          _ = try entry.action()
          return found()
        }
        if Verb.menuWords.contains(text.lowercased()) { return .nobody }
        if verb(in: text) == .quit { return .quit }
        // The number again, or the right one this time.
        if verb(in: text) == nil, let other = EmployeeID(text),
          text.contains(where: \.isNumber), other == id || text.count >= 3
        {
          return record(of: other)
        }
        output.paragraph(words.shell.newcomerHelp(id))
        show(menu: menu)
      }
    }
  }

  static let yeses = ["y", "yes", "是", "是的", "对", "好", "ok", "确定", "shi", "dui", "hao", "qd"]
  static let noes = [
    "n", "no", "不", "不是", "不对", "否", "不要", "不了", "算了", "bu", "fou", "buyao", "bushi",
  ]
}
