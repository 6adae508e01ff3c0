import Training

/// `91.7%`: the nearest tenth, but never rounded up to a whole per cent, so that a score just under
/// the mark never looks like the mark.
func percent(_ score: Fraction) -> String {
  let nearest = (score + Fraction(1, 2000)).permille
  let permille = nearest % 10 == 0 ? score.permille : nearest
  return permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
}

/// Points out of `count`: `11/12`, and parts of points to the nearest hundredth, but never rounded up to
/// a whole point: `9.67/12`.
func points(_ score: Fraction, of count: Int) -> String {
  let points = score * Fraction(count)
  let nearest = (points * Fraction(200) + .one) * Fraction(1, 2)
  let hundredths = nearest.numerator / nearest.denominator
  let shown =
    hundredths % 100 == 0 ? points.numerator * 100 / points.denominator : hundredths
  guard shown % 100 != 0 else { return "\(shown / 100)/\(count)" }
  let decimals =
    shown % 10 == 0 ? String(shown / 10 % 10) : String(100 + shown % 100).dropFirst().description
  return "\(shown / 100).\(decimals)/\(count)"
}
