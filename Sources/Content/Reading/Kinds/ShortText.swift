import Training

extension ShortText: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> ShortText? {
    let answerValue = entry.required("answer")
    let answer = reader.text(answerValue)
    let form = entry.optional("form").flatMap { reader.text($0) }
    let value = entry.required("accepts")
    let listed = forms(value, reader)
    let accepts = listed.map { $0 + unlisted(answerValue, $0, reader) }
    let nearMisses = entry.optionalList("nearMisses") { miss -> NearMiss? in
      guard let entry = miss.mapping else { return nil }
      defer { entry.close() }
      let value = entry.required("accepts")
      let forms = forms(value, reader)
      let feedback = reader.text(entry.required("feedback"))
      guard let value, let forms, let feedback else { return nil }
      for form in forms where (accepts ?? []).contains(where: { isSame($0, form) }) {
        value.complain(.acceptedAndMissed(form))
      }
      return NearMiss(accepts: forms, feedback: feedback)
    }
    guard let answer, let accepts, let listed, let value else { return nil }
    if listed.isEmpty { value.complain(.noRightAnswer(.accepts)) }
    let isTypeable = { (form: String) in
      form.utf8.allSatisfy { $0 < 0x80 } && !ReplyFolding.folded(form).isEmpty
    }
    if !listed.isEmpty, !listed.contains(where: isTypeable) { value.complain(.notTypeable) }
    return ShortText(answer: answer, form: form, accepts: accepts, nearMisses: nearMisses)
  }

  /// What is shown as the right answer is one, whether it is among `listed` or not.
  private static func unlisted(
    _ answer: YAMLValue?, _ listed: [String], _ reader: ContentReader
  ) -> [String] {
    guard let answer else { return [] }
    let shown = answer.spoken.sorted { $0.key < $1.key }.map(\.value)
      .map { reader.values.expandedPlainly($0.trimmed, at: answer) }
    return shown.reduce(into: []) { new, form in
      if !(listed + new).contains(where: { isSame($0, form) }) { new.append(form) }
    }
  }

  private static func forms(_ value: YAMLValue?, _ reader: ContentReader) -> [String]? {
    value?.list?.compactMap { value in
      value.string.map { reader.values.expandedPlainly($0, at: value) }
    }
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    ReplyFolding.folded(a) == ReplyFolding.folded(b)
  }
}
