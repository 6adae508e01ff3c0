import Training

extension TrueFalse: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> TrueFalse? {
    let isTrue = entry.required("statementIs")?.yesOrNo
    let whenTrue = entry.optional("whenTrue").flatMap { reader.text($0) }
    let whenFalse = entry.optional("whenFalse").flatMap { reader.text($0) }
    guard let isTrue else { return nil }
    return TrueFalse(isTrue: isTrue, whenTrue: whenTrue, whenFalse: whenFalse)
  }
}
