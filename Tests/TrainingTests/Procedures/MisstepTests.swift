import Samples
import Testing

@testable import Training

struct MisstepTests {
  private static let step = Procedure.Step(
    id: "s", title: Samples.both("s", "s"), acts: ["s"])

  private static let kinds: [Misstep.Kind] =
    [
      .omitted(step), .tooEarly(step, refused: true), .tooEarly(step, refused: false),
      .repeated(step), .late(step), .notDue(step), .wrongObject(step),
    ]
    + Procedure.Forbidden.Severity.allCases.map {
      .forbidden(
        Procedure.Forbidden(id: "s", act: "s", severity: $0, why: Samples.both("?", "?")))
    }

  @Test func `what a class takes off is what the page says`() throws {
    let classes = try ProcedurePage().classes
    #expect(classes.count == Self.kinds.count)
    for kind in Self.kinds {
      let name = String(kind.described.dropLast(2))
      let penalty = Misstep(kind: kind, deed: 0).penalty(Procedure.Penalties())
      #expect(try penalty == #require(classes[name], "\(name)"))
    }
  }

  @Test func `all but what is forbidden is about a step`() {
    for kind in Self.kinds {
      let step = Misstep(kind: kind, deed: nil).step
      if case .forbidden = kind { #expect(step == nil) } else { #expect(step == Self.step) }
    }
  }
}
