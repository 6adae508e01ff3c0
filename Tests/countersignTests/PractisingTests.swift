import Testing

@testable import Training
@testable import countersign

struct PractisingTests {
  @Test(arguments: Practice.Mode.allCases)
  func `each way to practise has names of its own`(_ mode: Practice.Mode) {
    for name in mode.names { #expect(Practice.Mode(named: name) == mode, "\(name)") }
  }

  @Test(arguments: [
    ("ＤＬ", Practice.Mode.alone), ("Guided", .guided), ("提示", .prompted), ("2", nil), ("学习", nil),
  ])
  func `a mode is named in any language`(_ typed: String, _ mode: Practice.Mode?) {
    #expect(Practice.Mode(named: typed) == mode)
  }

  @Test func `help grows less from one to the next`() {
    #expect(Practice.Mode.guided.following == .alone)
    #expect(Practice.Mode.prompted.following == .alone)
    #expect(Practice.Mode.alone.following == nil)
  }
}
