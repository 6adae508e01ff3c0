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
    return options.count == list.count ? options : nil
  }
}
