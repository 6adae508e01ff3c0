import Testing

@testable import Training

struct TraceTests {
  @Test func `each deed knows what held just before it`() throws {
    var trace = Trace(from: Circumstances(flags: ["a"]))
    #expect(trace.now.flags == ["a"])
    trace.append("x", .took, second: 3, then: Circumstances(flags: ["b"]))
    trace.passed(second: 5, then: Circumstances(flags: ["c"]))
    trace.append("y", .refused, second: 9, then: Circumstances(flags: ["d"]))
    #expect(trace.deeds.map { trace.circumstances(before: $0).flags } == [["a"], ["c"]])
    #expect(trace.now.flags == ["d"])
    #expect(trace.moments.map(\.second) == [0, 3, 5, 9])
    #expect(try CanonicalJSON.decoded(Trace.self, from: CanonicalJSON.encoded(trace)) == trace)
  }
}
