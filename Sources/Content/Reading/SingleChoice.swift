import Training

extension SingleChoice: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> SingleChoice? {
    guard let value = entry.required("options") else { return nil }
    var ids: [YAMLValue] = []
    guard let list = value.list else { return nil }
    if !(2...6).contains(list.count) {
      value.complain(.wrongCount(.options, found: list.count, least: 2, most: 6))
    }
    let options = list.compactMap { option -> Option? in
      guard let entry = option.mapping else { return nil }
      defer { entry.close() }
      let id = entry.required("id")
      let text = reader.text(entry.required("text"))
      let right = entry.optional("right").map(\.yesOrNo) ?? false
      let pinned = entry.optional("pinned").map(\.yesOrNo) ?? false
      let feedback = entry.optional("feedback").flatMap { reader.text($0) }
      guard let id, let name = id.id, let text, let right, let pinned else { return nil }
      ids.append(id)
      return Option(id: name, text: text, right: right, feedback: feedback, pinned: pinned)
    }
    reader.checkDistinct(ids)
    guard options.count == list.count else { return nil }
    switch options.count(where: \.right) {
    case 0: value.complain(.noRightAnswer)
    case 1: break
    default: value.complain(.severalRightAnswers)
    }
    return SingleChoice(options: options)
  }
}
