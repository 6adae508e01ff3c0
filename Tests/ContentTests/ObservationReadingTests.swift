import Content
import Foundation
import Testing
import Training

private let sale = "content/observations/sale.yaml"

struct ObservationReadingTests {
  @Test func `a form is read`() throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    let form = try #require(library.observationForms().first { $0.id == "sale" })
    #expect(library.observationForms() == [form])
    #expect(form.title.text(in: .en) == "Watched")
    #expect(form.points.map(\.id) == ["amount", "card"])
    #expect(form.points.map(\.critical) == [true, false])
  }

  @Test(arguments: [
    ("critical: true", "critical: no", "5:66", "C007"),
    ("id: card", "id: amount", "6:10", "C012"),
    ("id: card", "id: Card", "6:10", "C011"),
    ("text: {zh: 还卡, en: Gives the card back}", "words: x", "6:16", "C009"),
    ("observation: sale", "observation: sale now", "2:14", "C011"),
  ])
  func `what cannot be meant is told`(_ old: String, _ new: String, _ place: String, _ code: String)
    throws
  {
    let lines = try CheckedContent.problems(SampleContent().replacing(old, in: sale, with: new))
    #expect(lines.contains { $0.hasPrefix("\(sale):\(place): error[\(code)]: ") }, "\(lines)")
  }

  @Test(arguments: [false, true])
  func `a procedure's steps come first, then the form's own points`(hasPoints: Bool) throws {
    let folder = try SampleContent().replacing(
      hasPoints ? "points:" : SampleContent.points, in: sale,
      with: "procedure: sale" + (hasPoints ? "\npoints:" : "")
    ).written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    let form = try #require(library.observationForms().first)
    #expect(form.procedure == "sale")
    let own = hasPoints ? ["amount", "card"] : []
    #expect(form.points.map(\.id) == ["key-amount", "sign"] + own + ["let-go"])
    #expect(form.points.compactMap(\.role) == [.step, .ifNeeded, .never])
    let last = try #require(form.points.last)
    #expect(form.points[1].critical && last.critical)
    #expect(last.text.text(in: .en) == "Let them go: Unsigned")
  }

  @Test(arguments: [
    ("points:", "procedure: sail\npoints:", "4:12", "C013"),
    ("points:", "procedure: 7\npoints:", "4:12", "C013"),
    (
      "points:\n", "procedure: sale\npoints:\n  - {id: sign, text: {zh: 签, en: Signs}}\n", "6:10",
      "C012"
    ),
    (SampleContent.points, "", "1:1", "C008"),
  ])
  func `what cannot be meant beside a procedure is told`(
    _ old: String, _ new: String, _ place: String, _ code: String
  ) throws {
    let lines = try CheckedContent.problems(SampleContent().replacing(old, in: sale, with: new))
    #expect(lines.contains { $0.hasPrefix("\(sale):\(place): error[\(code)]: ") }, "\(lines)")
  }

  @Test func `a form has one to twenty points`() throws {
    let points = (1...21).map { "  - {id: p\($0), text: {zh: 点, en: point}}" }
    for (count, isTold) in [(0, true), (1, false), (20, false), (21, true)] {
      var content = SampleContent()
      content.files[sale] =
        "format: 1\nobservation: sale\ntitle: {zh: 观察, en: Watched}\npoints:"
        + (count == 0 ? " []" : "\n" + points.prefix(count).joined(separator: "\n"))
      let lines = try CheckedContent.problems(content)
      #expect(lines.contains { $0.contains("C018") && $0.contains("points") } == isTold, "\(lines)")
    }
  }
}
