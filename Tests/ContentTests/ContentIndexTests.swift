import Content
import Foundation
import Testing
import Training

struct ContentIndexTests {
  private func index(_ content: SampleContent = SampleContent(), store: String? = nil) throws
    -> ContentIndex
  {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appending(path: "own.yaml")
    if let store { try Data(store.utf8).write(to: own) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: store == nil ? nil : own, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.index
  }

  @Test func `it names the items that are asked for, and only those`() throws {
    let stems = try index().itemStems
    #expect(stems.keys.sorted() == ["choice", "number", "order", "words"])
    #expect(stems["choice"]?.text(in: .en) == "Stem")
    // A name with brackets in it would be no name.
    #expect(stems["number"]?.text(in: .en).wholeMatch(of: /What is [1-9]/) != nil)
  }

  @Test func `it tells what the store has not confirmed`() throws {
    let content = try SampleContent().replacing(
      "values:", in: "content/store.yaml",
      with: "values:\n  address: {meaning: {zh: 地址, en: address}, example: here}")
    #expect(try index(content).unconfirmedValues.map { $0.text(in: .en) } == ["address", "number"])
    let own = """
      format: 1
      values:
        hotline: {value: "95559", confirmedBy: Chen, confirmedOn: 2026-11-20}
      """
    #expect(
      try index(content, store: own).unconfirmedValues.map { $0.text(in: .zh) } == ["地址"])
    var none = content
    none.files["content/store.yaml"] = "format: 1\nexampleMark: \"…\"\nvalues: {}"
    for (file, text) in none.files {
      none.files[file] = text.replacing("{{hotline}}", with: "them")
    }
    #expect(try index(none).unconfirmedValues == [])
  }

  @Test func `written and read it is the same`() throws {
    let index = try index()
    let bytes = try CanonicalJSON.encoded(index)
    let read = try CanonicalJSON.decoded(ContentIndex.self, from: bytes)
    #expect(try CanonicalJSON.encoded(read) == bytes)
    #expect(read.program == index.program && read.observationForms == index.observationForms)
  }
}
