import Training

extension ShortText: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> ShortText? {
    let answer = reader.text(entry.required("answer"))
    let form = entry.optional("form").flatMap { reader.text($0) }
    let value = entry.required("accepts")
    let accepts = forms(value, reader)
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
    guard let answer, let accepts, let value else { return nil }
    if accepts.isEmpty { value.complain(.noRightAnswer) }
    let isTypeable = { (form: String) in
      form.utf8.allSatisfy { $0 < 0x80 } && !ReplyFolding.folded(form).isEmpty
    }
    if !accepts.isEmpty, !accepts.contains(where: isTypeable) { value.complain(.notTypeable) }
    return ShortText(answer: answer, form: form, accepts: accepts, nearMisses: nearMisses)
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
