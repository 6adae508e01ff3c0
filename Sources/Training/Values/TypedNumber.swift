/// Reads numbers as people type them, exactly.
package enum TypedNumber {
  /// The value of `150`, `１５０`, `1,500`, `2。5`, `-3`, `一百五十`, `壹佰伍拾`, `两千三`; nil for
  /// anything else.
  package static func value(of typed: String) -> Fraction? {
    let text = ReplyFolding.halfWidth(typed).precomposedStringWithCompatibilityMapping
      .filter { !$0.isWhitespace }
      .replacing("。", with: ".").replacing("，", with: ",").replacing("点", with: ".")
    return decimal(text) ?? ChineseNumeral.value(of: text).map { Fraction($0) }
  }

  private static func decimal(_ text: String) -> Fraction? {
    let isNegative = text.hasPrefix("-")
    let unsigned = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, let wholePart = withoutGroups(whole) else {
      return nil
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !decimals.isEmpty, isDigits(decimals), decimals.count <= 6,
      let number = Int(wholePart + decimals), number <= 1_000_000_000_000
    else { return nil }
    let scale = decimals.reduce(1) { scale, _ in scale * 10 }
    return Fraction(isNegative ? -number : number, scale)
  }

  /// Digits without the commas between groups of three.
  private static func withoutGroups(_ text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard !text.isEmpty, groups.allSatisfy({ isDigits($0) && !$0.isEmpty }),
      groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
