import Training

extension SpotTheError: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> SpotTheError? {
    guard let document = entry.required("document")?.mapping else { return nil }
    defer { document.close() }
    let title = reader.text(document.required("title"))
    guard let value = document.required("lines"), let list = value.list else { return nil }
    if !(3...14).contains(list.count) {
      value.complain(.wrongCount(.documentLines, found: list.count, least: 3, most: 14))
    }
    reader.checkDistinct(list.compactMap { $0.member("id") })
    let lines = list.compactMap { readLine($0, by: reader) }
    guard let title, lines.count == list.count else { return nil }
    value.checkOne(lines.count(where: \.wrong), marked: .wrong)
    let slip = SpotTheError(title: title, lines: lines)
    reader.documents.append((slip, value.place))
    return slip
  }

  private static func readLine(_ value: YAMLValue, by reader: ContentReader) -> Line? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let label = entry.optional("label").flatMap { reader.text($0) }
    let text = reader.text(entry.required("value"))
    let wrong = entry.optional("wrong").map(\.yesOrNo) ?? false
    let feedback = entry.optional("feedback").flatMap { reader.text($0) }
    guard let id, let text, let wrong else { return nil }
    return Line(
      line: DocumentLine(id: id, label: label, value: text), wrong: wrong, feedback: feedback)
  }
}
