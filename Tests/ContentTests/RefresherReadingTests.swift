import Content
import Foundation
import Testing
import Training

/// How much is drilled, as content/refreshers.yaml says.
struct RefresherReadingTests {
  private static let file = "content/refreshers.yaml"

  private func policy(_ content: SampleContent) throws -> RefresherPolicy {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try policy(in: folder)
  }

  private func policy(in folder: URL) throws -> RefresherPolicy {
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.refreshers().policy
  }

  @Test func `every number comes from the file`() throws {
    #expect(
      try policy(SampleContent())
        == RefresherPolicy(
          minutes: 4, newItems: 2, retention: .init(critical: 95, ordinary: 90),
          caps: .init(critical: 60, ordinary: 120), rampDays: 50, rampEnds: 10))
  }

  @Test func `without the file the usual holds, which is what the shipped one says`() throws {
    var content = SampleContent()
    content.files[Self.file] = nil
    #expect(try policy(content) == RefresherPolicy())
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    #expect(FileManager.default.fileExists(atPath: root.appending(path: Self.file).path))
    #expect(try policy(in: root) == RefresherPolicy())
  }

  @Test(arguments: [
    ("minutes: 4", "minutes: 0", "2:10: error[C021]"),
    ("minutes: 4", "minutes: 31", "2:10: error[C021]"),
    ("minutes: 4", "minutes: five", "2:10: error[C007]"),
    ("minutes: 4\n", "", "1:1: error[C008]"),
    ("minutes: 4", "minutes: 4\nhours: 1", "3:1: error[C009]"),
    ("newItems: 2", "newItems: -1", "3:11: error[C021]"),
    ("newItems: 2", "newItems: 21", "3:11: error[C021]"),
    ("critical: 95", "critical: 98", "4:23: error[C021]"),
    ("ordinary: 90}", "ordinary: 69}", "4:37: error[C021]"),
    ("critical: 95", "critical: 89", "4:23: error[C079]"),
    ("{critical: 95, ordinary: 90}", "90", "4:12: error[C007]"),
    ("critical: 60", "critical: 6", "5:18: error[C021]"),
    ("ordinary: 120}", "ordinary: 731}", "5:32: error[C021]"),
    ("from: 50", "from: 9", "6:14: error[C079]"),
    ("to: 10", "to: -1", "6:22: error[C021]"),
    ("format: 1", "format: 2", "1:9: error[C010]"),
  ])
  func `what cannot be is told where it stands`(
    right: String, wrong: String, told: String
  ) throws {
    let content = try SampleContent().replacing(right, in: Self.file, with: wrong)
    let problems = try CheckedContent.problems(content)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(Self.file):\(told)") == true, "\(problems)")
  }

  @Test func `as much for the critical as for the rest will do, and a critical cap may be longer`()
    throws
  {
    let content = try SampleContent()
      .replacing("critical: 95", in: Self.file, with: "critical: 90")
      .replacing("critical: 60", in: Self.file, with: "critical: 121")
      .replacing("from: 50", in: Self.file, with: "from: 10")
    #expect(try CheckedContent.problems(content) == [])
  }
}
