/// Whole numbers written in Chinese characters, plain or in the forms for cheques.
package enum ChineseNumeral {
  /// The value of `一百二十八`, `壹佰贰拾捌`, `两千零五`, `一百二` (120), `一二八`; nil for anything else.
  package static func value(of text: String) -> Int? {
    let characters = Array(text)
    guard !characters.isEmpty, characters.count <= 30 else { return nil }
    if characters.allSatisfy({ digit($0) != nil }) {
      // Said digit by digit, as a room or a voucher number.
      guard characters.count <= 12 else { return nil }
      return characters.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    }
    return grouped(characters)
  }

  private static func grouped(_ characters: [Character]) -> Int? {
    var (sum, group, pending, lastUnit): (Int, Int, Int?, Int) = (0, 0, nil, 10_000)
    var afterZero = false
    for (index, character) in characters.enumerated() {
      if let value = digit(character) {
        if value == 0 {
          guard pending == nil else { return nil }
          afterZero = true
        } else {
          guard pending == nil else { return nil }
          pending = value
        }
      } else if let unit = smallUnit(character) {
        guard unit < lastUnit, pending != nil || (unit == 10 && group == 0) else { return nil }
        group += (pending ?? 1) * unit
        (pending, lastUnit, afterZero) = (nil, unit, false)
      } else if let unit = bigUnit(character) {
        guard group + (pending ?? 0) > 0, sum == 0 || unit < 100_000_000 else { return nil }
        sum = (sum + group + (pending ?? 0)) * unit
        (group, pending, lastUnit, afterZero) = (0, nil, 10_000, false)
        if index == characters.count - 1 { return sum }
        // 一万二 means 12,000.
        if index == characters.count - 2, let last = digit(characters[index + 1]), last > 0 {
          return sum + last * unit / 10
        }
      } else {
        return nil
      }
    }
    // 一百二 means 120, 一百零二 means 102.
    let isElliptic = pending != nil && !afterZero && group > 0 && lastUnit > 10
    let rest = (pending ?? 0) * (isElliptic ? lastUnit / 10 : 1)
    guard pending != nil || !afterZero else { return nil }
    return sum + group + rest
  }

  private static func digit(_ character: Character) -> Int? {
    if let plain = Array("零一二三四五六七八九").firstIndex(of: character) { return plain }
    if let formal = Array("〇壹贰叁肆伍陆柒捌玖").firstIndex(of: character) { return formal }
    return character == "两" ? 2 : nil
  }

  private static func smallUnit(_ character: Character) -> Int? {
    switch character {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }

  private static func bigUnit(_ character: Character) -> Int? {
    switch character {
    case "万", "萬": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }
}
