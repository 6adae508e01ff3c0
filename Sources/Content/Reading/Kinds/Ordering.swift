import Training

extension Ordering: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> Ordering? {
    guard let value = entry.required("elements"), let list = value.list else { return nil }
    if !(3...7).contains(list.count) {
      value.complain(.wrongCount(.elements, found: list.count, least: 3, most: 7))
    }
    reader.checkDistinct(list.compactMap { $0.member("id") })
    reader.checkDifferent(list.compactMap { $0.member("text") })
    let elements = list.compactMap { reader.offer($0) }
    return elements.count == list.count ? Ordering(elements: elements) : nil
  }
}
