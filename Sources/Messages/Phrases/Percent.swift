import Training

/// `91.7%`: the nearest tenth, but never rounded up to a whole per cent, so that a score just under
/// the mark never looks like the mark.
func percent(_ score: Fraction) -> String {
  let nearest = (score + Fraction(1, 2000)).permille
  let permille = nearest % 10 == 0 ? score.permille : nearest
  return permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
}

/// Points out of `count`: `11/12`, and parts of points as a decimal rounded down, `9.4/12`.
func points(_ score: Fraction, of count: Int) -> String {
  let points = score * Fraction(count)
  let tenths = (points.numerator * 10) / points.denominator
  return tenths % 10 == 0 ? "\(tenths / 10)/\(count)" : "\(tenths / 10).\(tenths % 10)/\(count)"
}
