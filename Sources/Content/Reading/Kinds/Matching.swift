import Training

extension Matching: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> Matching? {
    guard let value = entry.required("pairs"), let list = value.list else { return nil }
    if !(3...6).contains(list.count) {
      value.complain(.wrongCount(.pairs, found: list.count, least: 3, most: 6))
    }
    let pairs = list.compactMap { pair -> Pair? in
      guard let entry = pair.mapping else { return nil }
      defer { entry.close() }
      let id = entry.required("id")?.id
      let left = reader.text(entry.required("left"))
      let right = reader.text(entry.required("right"))
      guard let id, let left, let right else { return nil }
      return Pair(id: id, left: left, right: right)
    }
    let extraValue = entry.optional("extra")
    let extra = (extraValue?.list ?? []).compactMap { reader.offer($0) }
    if extra.count > 3 {
      extraValue?.complain(.wrongCount(.options, found: extra.count, least: 0, most: 3))
    }
    reader.checkDistinct((list + (extraValue?.list ?? [])).compactMap { $0.member("id") })
    reader.checkDifferent(list.compactMap { $0.member("left") })
    reader.checkDifferent(
      list.compactMap { $0.member("right") }
        + (extraValue?.elements ?? []).compactMap { $0.member("text") })
    return pairs.count == list.count ? Matching(pairs: pairs, extra: extra) : nil
  }
}

extension ContentReader {
  /// An entry of an id and a text.
  func offer(_ value: YAMLValue) -> Offer? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let text = text(entry.required("text"))
    guard let id, let text else { return nil }
    return Offer(id: id, text: text)
  }
}
