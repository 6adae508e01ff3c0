import Content
import Foundation
import Testing
import Training

struct StoreValuesTests {
  private static let own = """
    format: 1
    values:
      hotline: {value: "95559", confirmedBy: Chen, confirmedOn: 2026-11-20}
    """

  private func library(_ content: SampleContent, store: String? = nil) throws -> Library {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appending(path: "own.yaml")
    if let store { try Data(store.utf8).write(to: own) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: store == nil ? nil : own, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library
  }

  private func card(_ content: SampleContent, store: String? = nil) throws -> String? {
    try library(content, store: store).lesson("first")?.cards.first?.text.text(in: .en)
  }

  @Test func `an example is marked at the end of its text, a confirmed value is not`() throws {
    #expect(try card(SampleContent()) == "call 95559\ntwo\nthree (example: 95559)")
    #expect(try card(SampleContent(), store: Self.own) == "call 95559\ntwo\nthree")
  }

  @Test func `what is the same everywhere is never an example, and a store may still differ`()
    throws
  {
    let content = try SampleContent().replacing(
      #"example: "95559""#, in: "content/store.yaml",
      with: #"example: "95559", everywhere: true"#)
    #expect(try card(content) == "call 95559\ntwo\nthree")
    #expect(try library(content).index.unconfirmedValues.isEmpty)
    let own = Self.own.replacing("95559", with: "95588")
    #expect(try card(content, store: own) == "call 95588\ntwo\nthree")
  }

  @Test func `what nobody should dial is not shown until it is confirmed`() throws {
    let content = try SampleContent().replacing(
      #"example: "95559""#, in: "content/store.yaml",
      with: #"example: "95559", unconfirmed: {zh: 没有, en: none yet}"#)
    #expect(try card(content) == "call none yet\ntwo\nthree")
    #expect(try card(content, store: Self.own) == "call 95559\ntwo\nthree")
    let states = [try library(content), try library(content, store: Self.own)].map {
      $0.jobAid().storeValues.map(\.state)
    }
    #expect(states == [[.missing], [.confirmed]])
    #expect(try library(SampleContent()).jobAid().storeValues.map(\.state) == [.example])
  }

  @Test func `a value that a question reckons with and that is no number is told where it stands`()
    throws
  {
    let content = try SampleContent().replacing(
      #"answer: "[[n]]""#, in: "content/courses/c/items/more.yaml",
      with: #"answer: "[[n]] - {{hotline}}""#)
    #expect(try CheckedContent.problems(content, own: Self.own) == [])
    let own = Self.own.replacing("95559", with: "ring the bell")
    let told = try CheckedContent.problems(content, own: own)
    #expect(told.count == 1)
    #expect(
      told.first?.contains(
        "own.yaml:3:20: error[C080]: ‘ring the bell’ is no number, and the question at content/courses/c/items/more.yaml:19:13 reckons with ‘hotline’;"
      ) == true, "\(told)")
  }

  @Test func `an example that is no number is told in the content's file`() throws {
    let content = try SampleContent().replacing(
      #"answer: "[[n]]""#, in: "content/courses/c/items/more.yaml",
      with: #"answer: "[[n]] - {{hotline}}""#
    ).replacing("95559", in: "content/store.yaml", with: "five")
    #expect(
      try CheckedContent.problems(content).map { String($0.prefix(38)) } == [
        "content/store.yaml:4:12: error[C080]: "
      ])
  }

  @Test(arguments: [
    ("2026-11-23", true), ("2026-11-25", false), ("2026-12", false), ("2026", true),
  ])
  func `a value that is said to be confirmed on a day to come is told`(
    day: String, isKnown: Bool
  ) throws {
    let own = Self.own.replacing("2026-11-20", with: day)
    let told = try CheckedContent.problems(SampleContent(), own: own)
    #expect(told.map { $0.contains("own.yaml:3:61: warning[C066]") } == (isKnown ? [] : [true]))
  }

  @Test func `no exam draws a question about a value that nobody has confirmed`() throws {
    let content = try SampleContent().replacing(
      "{id: z, text: {zh: 三, en: three}}", in: "content/courses/c/items/all.yaml",
      with: "{id: z, text: {zh: 三, en: \"{{hotline}}\"}}")
    #expect(try library(content).exam("exam")?.pool.map(\.id) == ["choice", "words"])
    let confirmed = try library(content, store: Self.own).exam("exam")?.pool.map(\.id)
    #expect(confirmed == ["choice", "words", "order"])
  }

  @Test func `a question that is always asked is asked all the same`() throws {
    let content = try SampleContent().replacing(
      "stem: {zh: 写, en: Write}", in: "content/courses/c/items/all.yaml",
      with: "stem: {zh: 写, en: \"Write {{hotline}}\"}")
    #expect(try library(content).exam("exam")?.pool.map(\.id).contains("words") == true)
  }
}
