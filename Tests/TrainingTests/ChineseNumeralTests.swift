import Testing

@testable import Training

struct ChineseNumeralTests {
  @Test(arguments: [
    ("零", 0), ("五", 5), ("十", 10), ("十五", 15), ("二十", 20), ("九十九", 99), ("一百", 100),
    ("一百零一", 101), ("一百一", 110), ("一百一十", 110), ("两百五十", 250), ("一千零一", 1001),
    ("一千零一十", 1010), ("三千五", 3500), ("一万", 10_000), ("一万零三百", 10_300), ("一万二", 12_000),
    ("十二万三千四百五十六", 123_456), ("一亿", 100_000_000), ("壹佰贰拾捌", 128), ("〇〇", 0), ("一二八", 128),
    ("二〇二六", 2026),
  ])
  func `numerals are read`(text: String, value: Int) {
    #expect(ChineseNumeral.value(of: text) == value)
  }

  @Test(arguments: ["", "百", "百五", "五五百", "一百二百", "一十百", "万", "五个", "一百 五", "十十", "一亿亿"])
  func `what is no numeral is refused`(text: String) {
    #expect(ChineseNumeral.value(of: text) == nil)
  }

  @Test func `every number up to ten thousand, written out, is read back`() {
    let digits = Array("零一二三四五六七八九")
    func written(_ number: Int) -> String {
      var text = ""
      var isGap = false
      for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number / unit % 10
        if digit == 0 {
          isGap = !text.isEmpty
        } else {
          text += (isGap ? "零" : "") + String(digits[digit]) + name
          isGap = false
        }
      }
      return text
    }
    for number in 1..<10_000 { #expect(ChineseNumeral.value(of: written(number)) == number) }
  }
}
