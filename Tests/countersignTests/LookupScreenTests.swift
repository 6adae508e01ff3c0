import Content
import Foundation
import Messages
import Testing
import Training

@testable import Console
@testable import countersign

/// What is looked up is read in one glance, on the smallest screen.
struct LookupScreenTests {
  @Test(arguments: Language.allCases, [40, 80])
  func `every entry takes less than a screenful`(_ language: Language, columns: Int) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let opening = Library.open(folder: root, store: nil, cacheFolder: nil, builder: "test")
    guard case .ready(let library) = opening else {
      Issue.record("the content has problems: run countersign check")
      return
    }
    let entries = library.jobAid().entries
    #expect(entries.count > 150)
    for entry in entries {
      var lines: [String] = []
      let output = Output(
        write: { lines.append($0) }, columns: { columns }, style: .plain)
      let screen = LookupScreen(Phrasebook.of(language), output)
      screen.show(entry)
      output.paragraph(Phrasebook.of(language).lookups.others(.numbers))
      screen.numbered(screen.listed(entries))
      // 24 rows, less the line typed and the next prompt; on a narrow screen an incident takes two.
      let most = if case .incident = entry { columns < 80 ? 44 : 24 } else { 22 }
      #expect(lines.count <= most, "\(lines.joined())")
      for line in lines { #expect(String(line.dropLast()).displayWidth <= columns, "\(line)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `what a list says to type finds just that`(_ language: Language) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let opening = Library.open(folder: root, store: nil, cacheFolder: nil, builder: "test")
    guard case .ready(let library) = opening else {
      Issue.record("the content has problems: run countersign check")
      return
    }
    let jobAid = library.jobAid()
    for entry in jobAid.entries {
      let key = jobAid.key(of: entry, in: language)
      guard case .found(let found, _) = Lookup.of(key, in: jobAid) else {
        Issue.record("\(key) is several things")
        continue
      }
      #expect(found == entry, "\(key)")
    }
  }
}
