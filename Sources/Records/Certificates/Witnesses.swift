import Training

/// Who was what on which day, as the journals of those who signed and watched have it, and which lines
/// are in them; read once each.
final class Witnesses {
  private let home: Home
  private var cards: [EmployeeID: Scorecard?] = [:]
  private var lines: [EmployeeID: HeldLines] = [:]

  init(_ home: Home) {
    self.home = home
  }

  /// The role of somebody on a day; nil of whom nothing is on record, as of somebody erased since.
  func role(of employee: EmployeeID, on day: Day) -> Role? { card(of: employee)?.role(on: day) }

  /// Whether anybody else was here on a day.
  func isAlone(_ employee: EmployeeID, on day: Day) -> Bool {
    !home.everybody().contains { other in
      guard other != employee, let card = card(of: other), let post = card.post(on: day) else {
        return false
      }
      return post.since <= day && card.isHere(on: day)
    }
  }

  /// The lines of somebody's journal.
  func lines(of employee: EmployeeID) -> HeldLines {
    if let known = lines[employee] { return known }
    let held = HeldLines(of: home.journal(of: employee))
    lines[employee] = held
    return held
  }

  private func card(of employee: EmployeeID) -> Scorecard? {
    if let known = cards[employee] { return known }
    let card = home.knows(employee) ? try? EmployeeRecord.reading(employee, in: home).card : nil
    cards[employee] = .some(card)
    return card
  }
}
