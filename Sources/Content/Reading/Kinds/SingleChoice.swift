import Training

extension SingleChoice: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> SingleChoice? {
    guard let options = ChoiceOption.readAll(entry, by: reader) else { return nil }
    ChoiceOption.checkOneRight(options, entry)
    return SingleChoice(options: options)
  }
}
