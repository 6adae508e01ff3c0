import Training

extension Ordering: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> Ordering? {
    guard let value = entry.required("elements"), let list = value.list else { return nil }
    var ids: [YAMLValue] = []
    if !(3...7).contains(list.count) {
      value.complain(.wrongCount(.elements, found: list.count, least: 3, most: 7))
    }
    let elements = list.compactMap { element -> Offer? in
      guard let entry = element.mapping else { return nil }
      defer { entry.close() }
      let id = entry.required("id")
      let text = reader.text(entry.required("text"))
      guard let id, let name = id.id, let text else { return nil }
      ids.append(id)
      return Offer(id: name, text: text)
    }
    reader.checkDistinct(ids)
    return elements.count == list.count ? Ordering(elements: elements) : nil
  }
}
