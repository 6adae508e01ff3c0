/// An amount in 分, hundredths of a yuan.
package struct Money: Hashable, Sendable, Comparable {
  package let fen: Int

  package init(fen: Int) {
    self.fen = fen
  }

  package static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }

  package var yuan: Fraction { Fraction(fen, 100) }

  /// Nil when `yuan` has parts of a 分.
  package init?(yuan: Fraction) {
    let fen = yuan * Fraction(100)
    guard fen.denominator == 1 else { return nil }
    self.fen = fen.numerator
  }
}

/// As text an amount is `128.50`, in yuan.
extension Money: TextCodable {
  package var description: String {
    let (yuan, rest) = abs(fen).quotientAndRemainder(dividingBy: 100)
    return "\(fen < 0 ? "-" : "")\(yuan).\(padded(rest, 2))"
  }

  package init?(_ text: String) {
    guard let yuan = TypedNumber.value(of: text), let money = Money(yuan: yuan) else { return nil }
    self = money
  }
}

extension Money {
  /// Reads an amount the ways people at a till type it: `128.5`, `128。50`, `￥128.50`, `128块5`,
  /// `128元5角`, `一百二十八元五角`, `1,280`, `12850分`; nil for anything else.
  package init?(typed: String) {
    var text = ReplyFolding.halfWidth(typed).precomposedStringWithCompatibilityMapping.lowercased()
      .filter { !$0.isWhitespace }
    for sign in ["¥", "￥", "rmb", "cny", "人民币"] where text.hasPrefix(sign) {
      text.removeFirst(sign.count)
    }
    for sign in ["整", "正", "rmb", "cny", "yuan"] where text.hasSuffix(sign) {
      text.removeLast(sign.count)
    }
    guard !text.isEmpty, let parts = Money.parts(of: text) else { return nil }
    var sum = Fraction.zero
    for (digits, unit) in parts {
      // 128元零5分: the 零 only says that 角 are left out.
      let digits =
        digits.count > 1 && "零〇".contains(digits.first ?? " ") ? String(digits.dropFirst()) : digits
      guard let value = TypedNumber.value(of: digits), value >= .zero else { return nil }
      sum = sum + value * unit
    }
    guard let money = Money(yuan: sum) else { return nil }
    self = money
  }

  private static let units: [(names: String, worth: Fraction)] = [
    ("元块圆", .one), ("角毛", Fraction(1, 10)), ("分", Fraction(1, 100)),
  ]

  /// Each number with what its unit is worth in yuan; units fall, and only the last may be unsaid.
  private static func parts(of text: String) -> [(digits: String, worth: Fraction)]? {
    var parts: [(String, Fraction)] = []
    var digits = ""
    var latest: Int?
    for character in text {
      guard let unit = units.firstIndex(where: { $0.names.contains(character) }) else {
        digits.append(character)
        continue
      }
      // 块钱, as in 128块钱, says 块 once.
      guard !digits.isEmpty, unit > latest ?? -1 else { return nil }
      parts.append((digits, units[unit].worth))
      (digits, latest) = ("", unit)
    }
    digits = digits == "钱" ? "" : digits
    guard !digits.isEmpty else { return parts.isEmpty ? nil : parts }
    guard let latest else { return [(digits, .one)] }
    guard latest < 2, let worth = worthUnsaid(digits, after: latest) else { return nil }
    return parts + [(digits, worth)]
  }

  /// `128块5` is 5 角, `128块50` and `128块05` are hundredths, `3角5` is 5 分.
  private static func worthUnsaid(_ digits: String, after unit: Int) -> Fraction? {
    guard !digits.contains("."), !digits.contains(",") else { return nil }
    let startsWithZero = "0零〇".contains(digits.first ?? " ")
    switch (unit, digits.count) {
    case (0, 1): return startsWithZero ? nil : Fraction(1, 10)
    case (0, 2): return Fraction(1, 100)
    case (1, 1): return Fraction(1, 100)
    default: return nil
    }
  }
}
