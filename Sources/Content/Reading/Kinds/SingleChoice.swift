import Training

extension SingleChoice: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> SingleChoice? {
    guard let options = ChoiceOption.readAll(entry, by: reader) else { return nil }
    switch options.count(where: \.right) {
    case 0: entry.optional("options")?.complain(.noRightAnswer)
    case 1: break
    default: entry.optional("options")?.complain(.severalRightAnswers)
    }
    return SingleChoice(options: options)
  }
}
