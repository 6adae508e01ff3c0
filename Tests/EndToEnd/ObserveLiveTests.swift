import Foundation
import Samples
import Testing

/// A trainer ticks a procedure while somebody works, at the till.
final class ObserveLiveTests {
  private let store: TestStore
  private let content = Scratch.path("live-content")

  init() throws {
    store = try TestStore()
    try FileManager.default.copyItem(
      at: Built.root.appending(path: "Tests/EndToEnd/Counter"), to: content)
    let folder = content.appending(path: "content/observations")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try """
    format: 1
    observation: watched
    title: {zh: 看一单, en: A sale watched}
    procedure: small-sale
    points:
      - {id: greets, text: {zh: 打招呼, en: Says hello}}
    """.write(to: folder.appending(path: "watched.yaml"), atomically: true, encoding: .utf8)
    try store.add("1001", "王芳")
  }

  deinit { try? FileManager.default.removeItem(at: content) }

  private func visit(_ lines: String..., language: String = "zh") throws -> String {
    try Built.run(
      ["--lang", language, "--content", content.path],
      input: (["9001", TestStore.pin] + lines + ["tc"]).map { $0 + "\n" }.joined(),
      home: store.home, environment: ["COLUMNS": "80"]
    ).output
  }

  private func observed() throws -> [String] {
    try String(contentsOf: store.journal("1001"), encoding: .utf8).split(separator: "\n")
      .map(String.init).filter { $0.contains(#""type":"observed""#) }
  }

  @Test func `the numbers are typed as it happens, and the order is on record`() throws {
    let visit = try visit("带教 1001", "１ 2 3", "五", "完", "-4", "2", "6", "wc", "4", "1")
    #expect(visit.contains("1 输入金额 …\n"), "\(visit)")
    #expect(visit.contains("3 请顾客签名（关键）（需要时）\n"))
    #expect(visit.contains("下面的绝不能发生"))
    #expect(visit.contains("已记下：王芳《看一单》"))
    let event = try #require(observed().first)
    #expect(event.contains(#""order":["key","pay","sign","goods","greets"]"#), "\(event)")
    #expect(event.contains(#""check":"notSeen""#) && event.contains(#""goods-first":"done""#))
    let told = try store.run("verify", "--lang", "en")
    #expect(told.status == 0, "\(told)")
  }

  @Test func `what was done too early is told at once, and bounds the level`() throws {
    let visit = try visit(
      "observe 1001", "2 1", "3 4 5 6", "done", "4", "2", "1", language: "en")
    #expect(
      visit.contains("Out of order: “Ask for payment” came before “Key …” (critical)."), "\(visit)")
    #expect(visit.contains("level 2 at most"))
    #expect(try observed().first?.contains(#""level":2"#) == true)
  }

  @Test func `on the command line it stays as it was`() throws {
    let done = try Built.run(
      [
        "observe", "1001", "--form", "watched", "--level", "3", "--unseen", "sign,check",
        "--missed", "greets", "--content", content.path, "--as", "9001", "--secret-fd", "0",
      ], input: TestStore.pin + "\n", home: store.home)
    #expect(done.status == 0, "\(done)")
    let event = try #require(observed().first)
    #expect(!event.contains(#""order""#) && event.contains(#""goods-first":"done""#))
  }
}
