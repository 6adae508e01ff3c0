import Samples
import Testing

@testable import Training

struct ObservationFormProcedureTests {
  /// Key, present!, sign if needed, confirm if needed, give; and the merchant copy, which must stay.
  static let form = ObservationForm(
    id: "f", title: Samples.both("收银", "At the till"),
    points: ObservationForm.points(of: Samples.procedure, at: Samples.terminal), procedure: "sale")

  @Test func `the points are the steps, and what fails a run`() {
    let points = Self.form.points
    #expect(points.map(\.id) == ["key", "present", "sign", "confirm", "give", "merchant-copy"])
    #expect(points.map(\.role) == [.step, .step, .ifNeeded, .ifNeeded, .ifNeeded, .never])
    #expect(points.map(\.critical) == [false, false, true, false, false, true])
    #expect(points[1].after == [Procedure.Edge(step: "key", critical: true)])
    #expect(points[0].after == nil)
    #expect(points[2].text.text(in: .en) == "have it signed")
    #expect(points[5].text.text(in: .en) == "give merchant copy: it must stay")
    #expect(points[5].text.text(in: .zh) == "做 give-merchant-copy：存根要留")
  }

  @Test func `what a practice would draw is left open`() {
    let step = Procedure.Step(
      id: "a", title: Samples.both("输入金额 [[amount]]", "Key [[amount]] for [[customer]]"),
      acts: ["a"])
    let text = ObservationForm.points(of: .test([step]), at: nil).first?.text
    #expect(text == Samples.both("输入金额 …", "Key … for …"))
  }

  @Test func `steps stand in an order in which they can be done`() {
    let listed = Procedure.test(Samples.procedure.steps.reversed())
    let ids = ObservationForm.points(of: listed, at: nil).map(\.id)
    for step in listed.steps {
      for edge in step.after {
        #expect(
          (ids.firstIndex(of: edge.step) ?? 9) < (ids.firstIndex(of: step.id) ?? 0), "\(step.id)")
      }
    }
  }

  @Test(
    arguments: [
      (["key", "present", "sign", "confirm", "give"], [], "", 0),
      (["present", "key", "sign", "confirm", "give"], [], "key>present", 0),
      (["present", "sign", "confirm", "give"], ["key"], "", 0),
      (["present"], [], "key>present", 4),
      (["key", "present", "confirm", "sign", "give"], [], "", 0),
      (["key", "present", "give", "sign"], ["confirm"], "sign>give", 0),
      (["key", "present", "sign", "merchant-copy"], ["confirm", "give"], "merchant-copy", 0),
    ] as [([String], Set<String>, String, Int)])
  func `what was seen is judged as a run is`(
    order: [String], notSeen: Set<String>, failures: String, omitted: Int
  ) {
    let assessment = Self.form.assessed(order, notSeen: notSeen)
    let found = assessment.failures.filter { if case .omitted = $0 { false } else { true } }
    #expect(found.map(\.id).joined(separator: " ") == failures)
    #expect(assessment.due.count == 5 - notSeen.count)
    #expect(
      assessment.missteps.count { if case .omitted = $0.kind { true } else { false } } == omitted)
  }

  @Test func `what is owed before a step reaches past what nobody needed`() {
    func owed(_ step: String, _ order: [String], _ notSeen: Set<String>) -> [String] {
      Self.form.owed(before: step, after: order, notSeen: notSeen)
        .map { $0.point.id + ($0.isCritical ? "!" : "") }
    }
    #expect(owed("give", ["key", "present"], []) == ["sign!", "confirm"])
    #expect(owed("give", ["key", "present"], ["sign"]) == ["confirm"])
    #expect(owed("give", ["key"], ["sign", "confirm"]) == ["present"])
    #expect(owed("present", [], []) == ["key!"])
    #expect(owed("key", [], []) == [])
    #expect(owed("ghost", [], []) == [])
  }

  @Test func `a critical step in the wrong order bounds the level as a critical miss does`() {
    let form = Self.form
    let done = Dictionary(
      uniqueKeysWithValues: form.points.map { ($0.id, ObservationForm.Outcome.done) })
    let right = ["key", "present", "sign", "confirm", "give"]
    #expect(form.highestLevel(after: done, order: right) == .teaches)
    #expect(form.highestLevel(after: done) == .teaches)
    let harmless = ["key", "present", "confirm", "sign", "give"]
    #expect(form.highestLevel(after: done, order: harmless) == .teaches)
    let wrong = ["present", "key", "sign", "confirm", "give"]
    #expect(form.highestLevel(after: done, order: wrong) == .directSupervision)
    let happened = done.merging(["merchant-copy": .missed]) { $1 }
    #expect(form.highestLevel(after: happened) == .directSupervision)
    // There was no occasion for the first: nothing came too early.
    let without = done.merging(["key": .notSeen]) { $1 }
    #expect(form.highestLevel(after: without, order: ["present"]) == .teaches)
  }

  @Test func `a form without a procedure is written as before`() throws {
    let form = ObservationForm(
      id: "f", title: Samples.both("a", "b"),
      points: [ObservationForm.Point(id: "p", text: Samples.both("a", "b"), critical: true)])
    let json = String(decoding: try CanonicalJSON.encoded(form), as: UTF8.self)
    #expect(
      json
        == #"{"id":"f","points":[{"critical":true,"id":"p","text":{"en":"b","zh":"a"}}],"#
        + #""title":{"en":"b","zh":"a"}}"#)
    let data = try CanonicalJSON.encoded(Self.form)
    #expect(try CanonicalJSON.decoded(ObservationForm.self, from: data) == Self.form)
  }
}
