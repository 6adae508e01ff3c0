import Testing

@testable import Training

struct CardNumberTests {
  // Published test numbers.
  @Test(arguments: [
    "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "卡号４１１１１１１１１１１１１１１１。",
    "5555555555554444", "378282246310005", "6200000000000005",
    "card 4111 1111 1111 1111 12/27", "25 4111111111111111", "2026-11-25 4111111111111111",
    "4111111111111111 4111111111111111", "4111  1111  1111  1111", "4111\t1111\t1111\t1111",
    "4111.1111.1111.1111", "4111_1111_1111_1111", "4111/1111/1111/1111",
    "4111\u{A0}1111\u{A0}1111\u{A0}1111",
    "41111111111111111227", "4111 - 1111 - 1111 - 1111", "2223003122003222", "2223 0031 2200 3222",
  ])
  func `a card number is masked but for its last four digits`(text: String) {
    #expect(CardNumber.isIn(text))
    let masked = CardNumber.masked(text)
    #expect(masked.filter { $0 == "*" }.count >= 9)
    #expect(masked.count == text.count)
    #expect(!CardNumber.isIn(masked))
  }

  @Test(arguments: [
    "123456789012345",  // a merchant number
    "4111111111111112", "1234 5678", "100200300400", "2026-11-24 09:00:00", "**** 1234",
    "000012345678 123456", "2026-11-25 14:32 368.00", "95559 95516 110 96110", "13800138000",
    "4111    1111    1111    1111",
  ])
  func `other numbers are left alone`(text: String) {
    #expect(CardNumber.masked(text) == text)
  }
}
