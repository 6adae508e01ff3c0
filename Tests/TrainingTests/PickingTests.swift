import Samples
import Testing

@testable import Training

struct PickingTests {
  private let texts = [
    Samples.both("挂断，告诉主管", "Hang up, tell the supervisor"),
    Samples.both("挂断，接着干活", "Hang up and go on working"),
    Samples.both("不刷，先查", "Do not charge: look first"),
  ]

  @Test(arguments: [
    "3", "３", "c", "Ｃ", "三", "选3", "我选三", "第三个", "第3项", "3号", "答案是3", "option 3",
    "不刷", "不刷，先查", "do not charge", "DO NOT",
  ])
  func `a label or a beginning that only one has is understood`(reply: String) {
    #expect(Picking.position(of: reply, in: texts) == 2)
  }

  @Test(arguments: ["", "不", "挂断", "hang up", "先查", "4", "0", "13", "选", "刷不", "charge"])
  func `what means none or several picks nothing`(reply: String) {
    #expect(Picking.position(of: reply, in: texts) == nil)
  }
}
