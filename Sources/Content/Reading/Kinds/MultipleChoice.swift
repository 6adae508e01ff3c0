import Training

extension MultipleChoice: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> MultipleChoice? {
    guard let options = ChoiceOption.readAll(entry, by: reader) else { return nil }
    let rights = options.count(where: \.right)
    if rights == 0 { entry.optional("options")?.complain(.noRightAnswer(.right)) }
    if rights == options.count { entry.optional("options")?.complain(.noDistractor) }
    return MultipleChoice(options: options)
  }
}
