import Samples
import Testing

@testable import Training

struct ObservationFormTests {
  private let form = ObservationForm(
    id: "f", title: Samples.both("收银", "At the till"),
    points: [("amount", true), ("greeting", false), ("signature", true)].map { id, critical in
      ObservationForm.Point(id: id, text: Samples.both(id, id), critical: critical)
    })

  @Test(
    arguments: [
      ([:], .teaches),
      (["amount": .done, "greeting": .missed, "signature": .done], .teaches),
      (["amount": .notSeen, "signature": .notSeen], .teaches),
      (["amount": .done, "signature": .missed], .directSupervision),
      (["amount": .missed, "greeting": .done, "signature": .done], .directSupervision),
      (["unknown": .missed], .teaches),
    ] as [([String: ObservationForm.Outcome], Entrustment)])
  func `only a critical point that was missed bounds the level`(
    outcomes: [String: ObservationForm.Outcome], highest: Entrustment
  ) {
    #expect(form.highestLevel(after: outcomes) == highest)
  }
}
