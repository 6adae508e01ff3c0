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
      screen.tellOfPaper(below: entry)
      output.paragraph(Phrasebook.of(language).lookups.others(.numbers))
      screen.numbered(screen.listed(entries, below: entry))
      // 24 rows, less the line typed and the next prompt; a card pushes the first out, and on a narrow screen
      // takes a second one.
      let isCard = if case .incident = entry { true } else { false }
      #expect(lines.count <= (isCard ? (columns < 80 ? 44 : 23) : 22), "\(lines.joined())")
      for line in lines { #expect(String(line.dropLast()).displayWidth <= columns, "\(line)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `an incident's card names what is first, and each to tell on a line of its own`(
    _ language: Language
  ) throws {
    var lines: [String] = []
    let output = Output(write: { lines.append($0) }, columns: { 200 }, style: .plain)
    let both = { (zh: String, en: String) in LocalizedText([.zh: zh, .en: en]) }
    let named = { (id: String) in Named(id: id, text: both("\(id)号", id)) }
    let incident = Incident(
      id: "gone", title: both("走了", "Gone"), severity: 2, first: both("先查", "Look."),
      contacts: [
        Incident.Rung(who: named("supervisor"), within: named("now")),
        Incident.Rung(
          who: named("bank"), within: named("today"), give: [.reference, .lastFour],
          when: both("查不清", "it stays unclear")),
      ], contactNote: both("（举例）", " (example)"), say: [both("一。", "One."), both("二。", "Two.")],
      notSay: [], keep: [named("slip")], note: nil, never: both("不再刷", "Never again."),
      naming: Naming(initials: "zl", also: [], sounds: []),
      origin: Origin(source: both("出处", "Source"), asOf: "2026"))
    LookupScreen(Phrasebook.of(language), output).show(.incident(incident))
    #expect(
      lines.dropFirst().prefix(4).map { String($0.dropLast()) }
        == (language == .zh
          ? [
            ">> 先做：先查", "  1 supervisor号（now号）",
            "  2 bank号（查不清，today号）；报参考号、卡号后四位（举例）", "  可以说：一。二。",
          ]
          : [
            ">> First: Look.", "  1 supervisor (now)",
            "  2 bank (today, if it stays unclear); give reference number, the card’s last four digits (example)",
            "  You can say: One. Two.",
          ]))
    #expect(lines.count == 7)
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
