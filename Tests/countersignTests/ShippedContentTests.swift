import Content
import Foundation
import Testing
import Training

@testable import Console

/// What the checker cannot see: how the content looks on a narrow screen.
@Suite struct ShippedContentTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func library() throws -> Library {
    let opening = Library.open(
      folder: Self.root, store: nil, cacheFolder: nil, builder: "test")
    guard case .ready(let library) = opening else {
      Issue.record("the content has problems: run countersign check")
      throw CocoaError(.fileReadCorruptFile)
    }
    return library
  }

  private func lessons() throws -> [Lesson] {
    let library = try library()
    return library.index.lessons.compactMap { library.lesson($0.id) }
  }

  @Test func theListOfTheReleaseIsOfWhatIsThere() throws {
    let release = try #require(ContentRelease.of(folder: Self.root))
    #expect(
      release.changed == [],
      "run countersign check --release \(release.name) . and commit content/release.txt")
  }

  @Test(arguments: Language.allCases)
  func drawingsFitAndTheirBoxesClose(_ language: Language) throws {
    let drawings = try lessons().flatMap(\.cards).compactMap { $0.drawing?.text(in: language) }
    #expect(!drawings.isEmpty)
    for drawing in drawings {
      let lines = drawing.split(separator: "\n").map(String.init)
      for line in lines { #expect(line.displayWidth <= 36, "\(line)") }
      let box = lines.filter { $0.hasPrefix("+") || $0.hasPrefix("|") }
      #expect(Set(box.map(\.displayWidth)).count <= 1, "\(drawing)")
    }
  }

  @Test(arguments: Language.allCases)
  func cardsStayShort(_ language: Language) throws {
    for card in try lessons().flatMap(\.cards) {
      let lines = card.text.text(in: language).split(separator: "\n").flatMap {
        wrapped(String($0), to: 76)
      }
      #expect(lines.count <= 10, "\(card.id)")
    }
  }
}
