import Testing

@testable import countersign

struct DrillWishTests {
  @Test(arguments: [
    ([], false, false, ""), (["--cram"], true, false, ""), (["突击", "2"], true, false, "2"),
    (["漏签", "顾客"], false, false, "漏签 顾客"), (["--topic", "slip"], false, false, "slip"),
    (["topic"], false, true, ""), (["列表"], false, true, ""), (["Cram", "topic"], true, true, ""),
  ])
  func `words behind drill ask for a lesson, for the list of lessons, or for cramming`(
    words: [String], cram: Bool, topics: Bool, topic: String
  ) {
    let wish = DrillWish(words)
    #expect(wish.isCram == cram && wish.asksForTopics == topics && wish.topic == topic)
  }
}
