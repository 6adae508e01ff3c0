import Testing

@testable import Training

struct StoreNameTests {
  @Test func `a number or a name, on one line`() {
    #expect(StoreName(" 023 ")?.text == "023")
    #expect(StoreName("人民路店\r\n（二楼）")?.text == "人民路店 （二楼）")
    #expect(StoreName(String(repeating: "店", count: 60)) != nil)
  }

  @Test(arguments: ["", "\u{3000}", "\u{200B}", String(repeating: "店", count: 61)])
  func `what is no name is refused`(typed: String) {
    #expect(StoreName(typed) == nil)
  }
}
