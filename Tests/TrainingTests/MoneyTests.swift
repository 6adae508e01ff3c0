import Testing

@testable import Training

struct MoneyTests {
  @Test(arguments: [
    ("128.5", 12850), ("128。50", 12850), ("１２８．５０", 12850), ("￥128.50", 12850),
    ("¥128.50", 12850), ("128块5", 12850), ("128块50", 12850), ("128块05", 12805),
    ("128元5角", 12850), ("128元5角5分", 12855), ("128元零5分", 12805), ("128块五毛", 12850),
    ("一百二十八元五角", 12850), ("壹佰贰拾捌元伍角整", 12850), ("1,280", 128_000), ("1280元", 128_000),
    ("1280 yuan", 128_000), ("12850分", 12850), ("5角", 50), ("5毛5", 55), ("3分", 3),
    ("一百二", 12000), ("两百五", 25000), ("一千零五十", 105_000), ("一万二", 1_200_000),
    ("RMB 99", 9900), ("0", 0), ("0.01", 1), ("128块钱", 12800), ("128元5", 12850), ("128块5角6", 12856),
  ])
  func `amounts are read as people type them`(typed: String, fen: Int) {
    #expect(Money(typed: typed)?.fen == fen)
  }

  @Test(arguments: [
    "", "元", "块5", "128.505", "128块567", "5角3元", "abc", "128.5.0", "-5", "12,80",
    "128元元", "5分3", "￥", "999999999999999999",
  ])
  func `what is no amount is not guessed at`(typed: String) {
    #expect(Money(typed: typed) == nil)
  }

  @Test(arguments: [(0, "0.00"), (5, "0.05"), (12850, "128.50"), (-105, "-1.05")])
  func `as text an amount has two decimals, and is read back`(fen: Int, text: String) {
    #expect(Money(fen: fen).description == text)
    #expect(Money(text)?.fen == fen)
  }
}
