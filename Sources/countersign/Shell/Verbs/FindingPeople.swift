import Console
import Records
import Training

extension Visit {
  /// The number that was typed, or that of the only person of that name; nil, and told, otherwise.
  func employee(meantBy typed: String) -> EmployeeID? {
    let id = EmployeeID(typed)
    if let id, workspace.home.knows(id) { return id }
    let named = peopleNamed(typed)
    if named.count == 1 { return named[0].employee }
    if named.count > 1 {
      output.paragraph(words.shell.severalOfThatName(typed, named))
      return nil
    }
    let near = id.map(workspace.home.numbersNear) ?? []
    let digits = id?.readAsDigits.flatMap { workspace.home.knows($0) ? $0 : nil }
    let others = digits.map { digits in [digits] + near.filter { $0 != digits } } ?? near
    output.paragraph(words.shell.noSuchPerson(typed, others.map(\.text)))
    return nil
  }

  /// The people meant by words: one name of several words, or each word somebody; nil, and told, when
  /// one of them is nobody.
  func employees(meantBy typed: [String]) -> [EmployeeID]? {
    if typed.count > 1 {
      let whole = peopleNamed(typed.joined(separator: " "))
      if whole.count == 1 { return [whole[0].employee] }
    }
    var people: [EmployeeID] = []
    for word in typed {
      guard let employee = employee(meantBy: word) else { return nil }
      if !people.contains(employee) { people.append(employee) }
    }
    return people
  }

  /// Whether it is the number of somebody, or the beginning or all of a name.
  func isSomebody(_ typed: String) -> Bool {
    EmployeeID(typed).map(workspace.home.knows) ?? false
      || roster.members().contains { member in
        member.card.map {
          ReplyFolding.folded($0.name).hasPrefix(ReplyFolding.folded(typed))
        } ?? false
      }
  }

  private func peopleNamed(_ typed: String) -> [(employee: EmployeeID, name: String)] {
    let name = ReplyFolding.folded(typed)
    guard !name.isEmpty else { return [] }
    return roster.members().compactMap { member in
      member.card.flatMap { card in
        ReplyFolding.folded(card.name) == name ? (member.employee, card.name) : nil
      }
    }
  }
}
