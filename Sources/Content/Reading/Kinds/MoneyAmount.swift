import Training

extension MoneyAmount: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> MoneyAmount? {
    let answer = reader.formula(entry.required("answer"))
    let tolerance = entry.optional("tolerance").map { reader.formula($0) } ?? Formula("0")
    let nearMisses = NumericNearMiss.readAll(entry, by: reader)
    for key in ["answer", "tolerance"] {
      guard let value = entry.optional(key), let text = value.node.scalar?.string else { continue }
      if text.contains(/\.\d{3}/) { value.complain(.wrongType(.money)) }
    }
    guard let answer, let tolerance else { return nil }
    return MoneyAmount(answer: answer, tolerance: tolerance, nearMisses: nearMisses)
  }
}
