import Samples
import Testing

@testable import Training

struct LikenessTests {
  @Test func `texts of much the same words are close, in whichever language`() {
    let one = Samples.both("收好存根，查这笔成没成，马上告诉主管", "Keep the copy, look the sale up")
    #expect(Likeness.isClose(one, Samples.both("收好存根，查这笔成没成", "Something else entirely")))
    #expect(Likeness.isClose(one, Samples.both("挂电话", "Look the sale up, keep the copy safe")))
    #expect(!Likeness.isClose(one, Samples.both("挂电话，别回拨", "Hang up at once, never call back")))
  }

  @Test func `the same text is the same in one language`() {
    #expect(Likeness.isSame(Samples.both("当天", "today"), Samples.both("当天。", "the same day")))
    #expect(!Likeness.isSame(Samples.both("当天", "today"), Samples.both("马上", "at once")))
  }

  @Test func `what is called by the same words is shared`() {
    let (one, other) = (
      Samples.incident("a", also: ["走了没签"]), Samples.incident("b", also: ["走了没签", "x"])
    )
    #expect(Likeness.isShared(one.naming, other.naming))
    #expect(!Likeness.isShared(one.naming, Samples.incident("c").naming))
  }
}
