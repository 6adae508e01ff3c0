import Training

extension ContentReader {
  func readClauses(_ file: YAMLMapping) {
    for value in file.required("clauses")?.list ?? [] {
      guard let entry = value.mapping else { continue }
      let id = declaredID(.clause, entry.required("id"))
      let numberValue = entry.required("number")
      let number = numberValue?.string
      if let numberValue, let number { noteNumber(number, at: numberValue) }
      let text = text(entry.required("text"))
      let certainty = entry.required("certainty")?.oneOf(Clause.Confidence.self)
      let source = self.text(entry.required("source"))
      let asOf = readAsOf(entry)
      noteReview(entry)
      let change = readChange(entry)
      entry.close()
      guard let id, let number, let text, let certainty, let source, let asOf else { continue }
      let clause = Clause(
        id: id, number: number, text: text, certainty: certainty, source: source, asOf: asOf)
      clauses[id] = clause
      if let change {
        changedClauses.append(
          ChangedClause(
            clause: clause, changed: change.changed, within: change.within, place: value.place))
      }
    }
  }

  /// Whoever looks a number up finds one clause.
  private func noteNumber(_ number: String, at value: YAMLValue) {
    if let first = clauseNumbers[number] { value.complain(.doubledNumber(number, first: first)) }
    clauseNumbers[number] = clauseNumbers[number] ?? value.place
  }

  func readLesson(_ file: YAMLMapping) {
    let id = declaredID(.lesson, file.required("lesson"))
    let title = text(file.required("title"))
    let minutes = file.required("minutes")?.wholeNumber(in: 1...120)
    let cards = file.counted("cards", as: .cards, in: 1...20) { readCard($0) }
    let listed = file.optional("cards")?.list ?? []
    checkDistinct(listed.compactMap { $0.member("id") })
    checkDistinct(listed.compactMap { $0.member("check") }, Problem.Kind.listedTwice)
    guard let id, let title, let minutes, let cards else { return }
    lessons[id] = Lesson(id: id, title: title, minutes: minutes, cards: cards)
  }

  private func readCard(_ value: YAMLValue) -> Card? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let title = text(entry.required("title"))
    let textValue = entry.required("text")
    let text = text(textValue)
    let drawingValue = entry.optional("drawing")
    let drawing = drawingValue.flatMap { self.text($0) }
    if let drawing, let drawingValue { drawings.append((drawing, drawingValue.place)) }
    let clauses = entry.list("clauses") { referred(.clause, $0, in: self.clauses) }
    let checkValue = entry.required("check")
    let check = referred(.item, checkValue, in: items)
    if let textValue { checkLines(at: textValue) }
    guard let id, let title, let text, let clauses, let check else { return nil }
    if let checkValue { cardChecks.append((id, check, checkValue.place)) }
    return Card(
      id: id, title: title, text: text, drawing: drawing, clauses: clauses, check: check)
  }

  /// As they are written: what the store puts in makes no more of them.
  private func checkLines(at value: YAMLValue) {
    guard let text = value.rawText else { return }
    for language in text.languages.sorted(by: { $0.rawValue < $1.rawValue }) {
      let lines = text.text(in: language).split(separator: "\n").count
      if !(3...8).contains(lines) {
        value.complain(.wrongCount(.lines, found: lines, least: 3, most: 8))
        return
      }
    }
  }

  func readCourse(_ file: YAMLMapping) -> Course? {
    let id = declaredID(.course, file.required("course"))
    let title = text(file.required("title"))
    let lessons = file.counted("lessons", as: .lessons, in: 1...50) {
      referred(.lesson, $0, in: self.lessons)?.id
    }
    let certainty = file.optional("asksCertainty").map(\.yesOrNo) ?? false
    checkDistinct(file.optional("lessons")?.list ?? [], Problem.Kind.listedTwice)
    guard let id, let title, let lessons, let certainty else { return nil }
    for lesson in lessons {
      self.lessons[lesson] = self.lessons[lesson]?.asking(certainty: certainty)
    }
    return Course(id: id, title: title, lessons: lessons, asksCertainty: certainty)
  }
}
