import Training

extension ChoiceOption {
  /// The options of a question at `options:`; nil, and told, when they could not all be read.
  static func readAll(_ entry: YAMLMapping, by reader: ContentReader) -> [ChoiceOption]? {
    guard let value = entry.required("options"), let list = value.list else { return nil }
    if !(2...8).contains(list.count) {
      value.complain(.wrongCount(.options, found: list.count, least: 2, most: 8))
    }
    reader.checkDistinct(list.compactMap { $0.member("id") })
    let options = list.compactMap { option -> ChoiceOption? in
      guard let entry = option.mapping else { return nil }
      defer { entry.close() }
      let id = entry.required("id")?.id
      let text = reader.text(entry.required("text"))
      let right = entry.optional("right").map(\.yesOrNo) ?? false
      let pinned = entry.optional("pinned").map(\.yesOrNo) ?? false
      let feedback = entry.optional("feedback").flatMap { reader.text($0) }
      guard let id, let text, let right, let pinned else { return nil }
      return ChoiceOption(id: id, text: text, right: right, feedback: feedback, pinned: pinned)
    }
    reader.checkDifferent(list.compactMap { $0.member("text") })
    return options.count == list.count ? options : nil
  }

  /// Tells when not just one of `options` is right.
  static func checkOneRight(_ options: [ChoiceOption], _ entry: YAMLMapping) {
    guard let value = entry.optional("options") else { return }
    value.checkOne(options.count(where: \.right), marked: .right)
  }
}

extension YAMLValue {
  /// Tells when not just one element of this list is marked as the answer looked for; `count` are.
  func checkOne(_ count: Int, marked mark: Problem.AnswerMark) {
    if count == 0 { complain(.noRightAnswer(mark)) }
    guard count > 1 else { return }
    let marked = elements.compactMap { $0.member(mark.rawValue) }
      .filter { $0.node.scalar?.string == "true" }
    (marked.dropFirst().first ?? self).complain(.severalRightAnswers(mark))
  }
}
