import Training

/// `91.6%`, rounded down, so that a score just under the mark never looks like the mark.
func percent(_ score: Fraction) -> String {
  let permille = score.permille
  return permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
}

/// Points out of `count` as people write them: `11/12`, `9½/12` as `9.5/12`, else `28/3 ÷ 12`.
func points(_ score: Fraction, of count: Int) -> String {
  let points = score * Fraction(count)
  if points.denominator == 1 { return "\(points.numerator)/\(count)" }
  let (whole, rest) = points.numerator.quotientAndRemainder(dividingBy: points.denominator)
  return "\(whole) \(rest)/\(points.denominator) / \(count)"
}
