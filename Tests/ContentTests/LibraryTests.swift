import Content
import Foundation
import Samples
import Testing
import Training

struct LibraryTests {
  private func opened(
    _ folder: URL, store: URL? = nil, cache: URL? = nil, by builder: String = "test"
  ) throws -> Library {
    switch Library.open(folder: folder, store: store, cacheFolder: cache, builder: builder) {
    case .ready(let library): return library
    case .broken: throw CocoaError(.fileReadCorruptFile)
    }
  }

  @Test func `a store value is put in, marked as an example until it is confirmed`() throws {
    let folder = try SampleContent().written()
    let store = Scratch.path("store")
    let before = try #require(try opened(folder).lesson("first"))
    #expect(
      before.cards[0].text.text(in: .en)
        == "call 95559\ntwo\nthree (example: 95559)")
    try Data(
      """
      format: 1
      values:
        hotline: {value: "12345", confirmedBy: Chen, confirmedOn: 2026-11-20}
      """.utf8
    ).write(to: store)
    let after = try #require(try opened(folder, store: store).lesson("first"))
    #expect(after.cards[0].text.text(in: .en).hasPrefix("call 12345\n"))
  }

  @Test func `what comes from the cache equals what was compiled`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    let compiled = try opened(folder, cache: cache)
    let cached = try opened(folder, cache: cache)
    #expect(cached.observationForms() == compiled.observationForms())
    #expect(cached.procedure("sale") == compiled.procedure("sale"))
    #expect(!cached.observationForms().isEmpty && cached.procedure("sale") != nil)
    #expect(
      try CanonicalJSON.encoded(compiled.lesson("first"))
        == CanonicalJSON.encoded(cached.lesson("first")))
    #expect(
      try CanonicalJSON.encoded(compiled.scenario("story"))
        == CanonicalJSON.encoded(cached.scenario("story")))
    #expect(
      try CanonicalJSON.encoded(compiled.exam("exam")) == CanonicalJSON.encoded(cached.exam("exam"))
    )
  }

  @Test func `a changed file is compiled anew`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    _ = try opened(folder, cache: cache)
    let changed = try SampleContent().replacing(
      "en: First", in: "content/courses/c/lessons/first.yaml", with: "en: Changed")
    try changed.write(
      Data((changed.files["content/courses/c/lessons/first.yaml"] ?? "").utf8),
      to: "content/courses/c/lessons/first.yaml", in: folder)
    #expect(try opened(folder, cache: cache).index.lessons[0].title.text(in: .en) == "Changed")
  }

  @Test func `a file of the same length that changed in the same second is compiled anew`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    let path = "content/courses/c/lessons/first.yaml"
    let file = folder.appending(path: path)
    func date(_ nanoseconds: Int) {
      let time = timespec(tv_sec: 1_800_000_000, tv_nsec: nanoseconds)
      #expect(utimensat(AT_FDCWD, file.path, [time, time], 0) == 0)
    }
    date(1)
    _ = try opened(folder, cache: cache)
    let changed = try SampleContent().replacing("en: First", in: path, with: "en: Third")
    try changed.write(Data((changed.files[path] ?? "").utf8), to: path, in: folder)
    date(2)
    #expect(try opened(folder, cache: cache).index.lessons[0].title.text(in: .en) == "Third")
  }

  @Test func `what another program compiled is not taken`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    _ = try opened(folder, cache: cache)
    for file in FileManager.default.enumerator(atPath: cache.path)?.allObjects as? [String] ?? []
    where file.hasSuffix("lesson-first.json") {
      let url = cache.appending(path: file)
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(text.replacing("First", with: "Older").utf8).write(to: url)
    }
    func title(by builder: String) throws -> String? {
      try opened(folder, cache: cache, by: builder).lesson("first")?.title.text(in: .en)
    }
    #expect(try title(by: "test") == "Older")
    #expect(try title(by: "newer") == "First")
  }

  @Test func `a damaged cache is as good as none`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    _ = try opened(folder, cache: cache)
    for file in FileManager.default.enumerator(atPath: cache.path)?.allObjects as? [String] ?? []
    where file.hasSuffix(".json") {
      try Data("{".utf8).write(to: cache.appending(path: file))
    }
    #expect(try opened(folder, cache: cache).lesson("first") != nil)
  }

  @Test func `an index that is damaged is compiled anew, now and for the next start`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    _ = try opened(folder, cache: cache)
    func indexFile() -> URL? {
      let names = FileManager.default.enumerator(atPath: cache.path)?.allObjects as? [String] ?? []
      return names.first { $0.hasSuffix("index.json") }.map { cache.appending(path: $0) }
    }
    let file = try #require(indexFile())
    try Data(contentsOf: file).dropLast().write(to: file)
    #expect(try opened(folder, cache: cache).index.lessons.map(\.id) == ["first"])
    #expect(indexFile() == nil)
    _ = try opened(folder, cache: cache)
    let index = try Data(contentsOf: #require(indexFile()))
    #expect(
      try CanonicalJSON.decoded(ContentIndex.self, from: index).lessons.map(\.id) == ["first"])
  }

  @Test func `the index is that of the content as it was opened`() throws {
    let folder = try SampleContent().written()
    let cache = Scratch.path("cache")
    _ = try opened(folder, cache: cache)
    let before = try opened(folder, cache: cache)
    let path = "content/courses/c/lessons/first.yaml"
    let changed = try SampleContent().replacing("en: First", in: path, with: "en: Changed")
    try changed.write(Data((changed.files[path] ?? "").utf8), to: path, in: folder)
    let after = try opened(folder, cache: cache)
    #expect(before.index.lessons[0].title.text(in: .en) == "First")
    #expect(after.index.lessons[0].title.text(in: .en) == "Changed")
  }

  @Test func `content with errors is not taught`() throws {
    let folder = try SampleContent().replacing(
      "right: true", in: "content/courses/c/items/all.yaml", with: "right: false"
    ).written()
    guard
      case .broken(let problems) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else {
      Issue.record("opened")
      return
    }
    #expect(!problems.isEmpty)
  }

  @Test func `an item's revision is the digest of what it asks and changes with it`() throws {
    let item = try #require(try opened(SampleContent().written()).lesson("first")).cards[0].check
    let changed = try #require(
      try opened(
        SampleContent().replacing(
          "en: Stem", in: "content/courses/c/items/all.yaml", with: "en: Other"
        ).written()
      ).lesson("first")
    ).cards[0].check
    #expect(item.revision.count == 64)
    #expect(item.revision != changed.revision)
  }
}
