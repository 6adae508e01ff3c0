/// An exact score: a fraction of integers in lowest terms, so that no rounding decides a pass.
package struct Fraction: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  package static let zero = Fraction(0)
  package static let one = Fraction(1)

  /// `denominator` is not zero.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction has a denominator")
    let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int(divisor)
    self.denominator = sign * denominator / Int(divisor)
  }

  private static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    b == 0 ? max(a, 1) : greatestCommonDivisor(b, a % b)
  }
}

extension Fraction: Comparable {
  package static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
}

extension Fraction {
  package static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  package static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, b.denominator)
  }

  package var magnitude: Fraction { Fraction(abs(numerator), denominator) }

  package static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// Whether this share reaches `mark` per cent; exactly the mark does.
  package func reaches(percent mark: Int) -> Bool {
    numerator * 100 >= mark * denominator
  }

  /// Tenths of a per cent, rounded down, so that 79.99 % is never shown as 80.
  package var permille: Int {
    let scaled = numerator * 1000
    return scaled >= 0 ? scaled / denominator : -((-scaled + denominator - 1) / denominator)
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
