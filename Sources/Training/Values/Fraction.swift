/// An exact score: a fraction of integers in lowest terms, so that no rounding decides a pass.
package struct Fraction: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  package static let zero = Fraction(0)
  package static let one = Fraction(1)

  /// `denominator` is not zero.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    self.init(wide: Int128(numerator), Int128(denominator))
  }

  /// In lowest terms; beyond what an `Int` holds, as no score is, the nearest there is.
  private init(wide numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction has a denominator")
    let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = Int(clamping: sign * numerator / Int128(divisor))
    self.denominator = Int(clamping: sign * denominator / Int128(divisor))
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    b == 0 ? max(a, 1) : greatestCommonDivisor(b, a % b)
  }
}

extension Fraction: Comparable {
  package static func < (a: Fraction, b: Fraction) -> Bool {
    a.wideNumerator * b.wideDenominator < b.wideNumerator * a.wideDenominator
  }
}

extension Fraction {
  private var wideNumerator: Int128 { Int128(numerator) }
  private var wideDenominator: Int128 { Int128(denominator) }

  package static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      wide: a.wideNumerator * b.wideDenominator + b.wideNumerator * a.wideDenominator,
      a.wideDenominator * b.wideDenominator)
  }

  package static func - (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      wide: a.wideNumerator * b.wideDenominator - b.wideNumerator * a.wideDenominator,
      a.wideDenominator * b.wideDenominator)
  }

  package static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      wide: a.wideNumerator * b.wideNumerator, a.wideDenominator * b.wideDenominator)
  }

  package var magnitude: Fraction {
    Fraction(wide: abs(wideNumerator), wideDenominator)
  }

  /// Whether this share reaches `mark` per cent; exactly the mark does.
  package func reaches(percent mark: Int) -> Bool {
    wideNumerator * 100 >= Int128(mark) * wideDenominator
  }

  /// Tenths of a per cent, rounded down, so that 79.99 % is never shown as 80.
  package var permille: Int {
    let scaled = wideNumerator * 1000
    return Int(
      clamping: scaled >= 0
        ? scaled / wideDenominator : -((-scaled + wideDenominator - 1) / wideDenominator))
  }
}

/// As JSON a fraction is text, `"17/20"`.
extension Fraction: TextCodable {
  package var description: String { "\(numerator)/\(denominator)" }

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1],
      denominator > 0, numerator > .min
    else { return nil }
    self.init(numerator, denominator)
  }
}
