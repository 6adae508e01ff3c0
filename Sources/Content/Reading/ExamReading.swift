import Training

extension ContentReader {
  func readExam(_ file: YAMLMapping) -> Exam? {
    let id = declaredID(.exam, file.required("exam"))
    let title = text(file.required("title"))
    let course = referred(.course, file.required("course"), in: courses)
    let minutes = file.required("minutes")?.wholeNumber(in: 1...240)
    let passMarkValue = file.required("passMark")
    let passMark = passMarkValue?.percent(in: 1...100)
    if let id, let passMarkValue { passMarks[id] = passMarkValue.place }
    let criticals = file.optional("criticalsMustBeRight").map(\.yesOrNo) ?? false
    let policy = readPolicy(file)
    let draws = readDraws(file)
    let included = readIncluded(file, draws: draws)
    guard let id, let title, let minutes, let passMark, let criticals, let draws else {
      return nil
    }
    let topics = Set(draws.map(\.topic))
    return Exam(
      id: id, title: title, minutes: minutes, passMark: passMark,
      criticalsMustBeRight: criticals, policy: policy,
      asksCertainty: course?.asksCertainty ?? false, draws: draws, included: included,
      pool: itemsInOrder.filter {
        topics.contains($0.topic) && (included.contains($0.id) || !unexamined.contains($0.id))
      })
  }

  private func readPolicy(_ file: YAMLMapping) -> ExamPolicy {
    let usual = ExamPolicy()
    func number(_ key: String, _ range: ClosedRange<Int>, _ usual: Int) -> Int {
      file.optional(key).map { $0.wholeNumber(in: range) ?? usual } ?? usual
    }
    return ExamPolicy(
      attempts: number("attempts", 1...20, usual.attempts),
      coolDownDays: number("coolDownDays", 0...365, usual.coolDownDays),
      interruptions: number("interruptions", 0...20, usual.interruptions),
      reveal: file.optional("reveal").map { $0.oneOf(ExamPolicy.Reveal.self) ?? usual.reveal }
        ?? usual.reveal)
  }

  private func readDraws(_ file: YAMLMapping) -> [Exam.Draw]? {
    guard let value = file.required("draw"), let list = value.list else { return nil }
    if !(1...50).contains(list.count) {
      value.complain(.wrongCount(.draws, found: list.count, least: 1, most: 50))
    }
    checkDistinct(list.compactMap { $0.member("topic") }, Problem.Kind.listedTwice)
    return list.compactMap(readDraw)
  }

  private func readDraw(_ value: YAMLValue) -> Exam.Draw? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let topic = entry.required("topic")?.id
    let count = entry.required("count")?.wholeNumber(in: 1...100)
    guard let topic, let count else { return nil }
    let found = itemsInOrder.count { $0.topic == topic && !unexamined.contains($0.id) }
    if found < count, hasEveryItem {
      let topics = found == 0 ? Set(itemsInOrder.map(\.topic)).sorted() : []
      value.complain(
        .tooFewItems(
          topic: topic, found: found, wanted: count,
          nearest: EditDistance.nearest(to: topic, among: topics)))
    }
    let draw = Exam.Draw(topic: topic, count: count)
    draws.append((draw, value.place))
    return draw
  }

  private func readIncluded(_ file: YAMLMapping, draws: [Exam.Draw]?) -> [String] {
    guard let value = file.optional("include") else { return [] }
    checkDistinct(value.list ?? [], Problem.Kind.listedTwice)
    let items = (value.list ?? []).compactMap { entry -> Item? in
      guard let item = referred(.item, entry, in: self.items) else { return nil }
      if let draws, !draws.contains(where: { $0.topic == item.topic }) {
        entry.complain(.includedOutsideDraw(item: item.id))
      }
      return item
    }
    for draw in draws ?? [] {
      let included = items.count { $0.topic == draw.topic }
      if included > draw.count {
        value.complain(
          .moreIncludedThanDrawn(topic: draw.topic, included: included, drawn: draw.count))
      }
    }
    return items.map(\.id)
  }
}
