import Training

extension Numeric: ReadableInteraction {
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> Numeric? {
    let answer = reader.formula(entry.required("answer"))
    let tolerance = entry.optional("tolerance").map { reader.formula($0) } ?? Formula("0")
    let unit = entry.optional("unit").flatMap { reader.text($0) }
    let nearMisses = NumericNearMiss.readAll(entry, by: reader)
    guard let answer, let tolerance else { return nil }
    return Numeric(answer: answer, tolerance: tolerance, unit: unit, nearMisses: nearMisses)
  }
}

extension NumericNearMiss {
  static func readAll(_ entry: YAMLMapping, by reader: ContentReader) -> [NumericNearMiss] {
    entry.optionalList("nearMisses") { miss in
      guard let entry = miss.mapping else { return nil }
      defer { entry.close() }
      let value = reader.formula(entry.required("value"))
      let feedback = reader.text(entry.required("feedback"))
      guard let value, let feedback else { return nil }
      return NumericNearMiss(value: value, feedback: feedback)
    }
  }
}

extension ContentReader {
  /// A number, or a sum of numbers and drawn values; nil, and told, for anything else.
  func formula(_ value: YAMLValue?) -> Formula? {
    guard let value, let text = value.string else { return nil }
    let formula = Formula(values.expandedPlainly(text, at: value))
    let filled = formula.names.reduce(formula.text) { $0.replacing("[[\($1)]]", with: "1") }
    guard Formula(filled).value != nil else {
      if !values.complainOfWords(in: text, at: value) { value.complain(.notANumber(text)) }
      return nil
    }
    return formula
  }
}
