import Training

/// `91.6%`, rounded down, so that a score just under the mark never looks like the mark.
func percent(_ score: Fraction) -> String {
  let permille = score.permille
  return permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
}

/// Points out of `count`, exactly: `11/12`, `9.4/12`, or where no short decimal is exact `7/9`.
func points(_ score: Fraction, of count: Int) -> String {
  let hundredths = score * Fraction(count * 100)
  guard hundredths.denominator == 1 else { return score.description }
  let (whole, rest) = hundredths.numerator.quotientAndRemainder(dividingBy: 100)
  let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
  return rest == 0 ? "\(whole)/\(count)" : "\(whole).\(decimals)/\(count)"
}
