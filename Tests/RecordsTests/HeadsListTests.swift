import Foundation
import Integrity
import Testing

@testable import Records
@testable import Training

struct HeadsListTests {
  private let list: HeadsList
  private let store: UUID
  private let day: Day

  init() throws {
    store = try #require(UUID(uuidString: "6F9619FF-8B86-4D01-B42D-00CF4FC964FF"))
    day = try #require(Day("2026-11-25"))
    list = HeadsList(
      store: store, day: day,
      entries: ["b", "a", "c"].enumerated().map { index, text in
        HeadsList.Entry(
          journal: Digest(of: Data(text.utf8)),
          head: JournalHead(
            length: 100 + index, lines: index + 1, digest: Digest(of: Data("\(index)".utf8))))
      })
  }

  @Test func `its text says all, each journal by its first line, in their order`() {
    #expect(
      list.text == """
        countersign heads 1
        store 6F9619FF-8B86-4D01-B42D-00CF4FC964FF
        day 2026-11-25
        2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6 3 102 \
        d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35
        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d 1 100 \
        5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9
        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb 2 101 \
        6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b

        """)
    #expect(list.digest == Digest(of: Data(list.text.utf8)))
    #expect(list.fileName == "2026-11-25-\(list.digest.hex.prefix(8)).txt")
    #expect(list.lineCount == 6)
  }

  @Test func `it is read back, with and without a store and journals`() {
    for list in [
      list, HeadsList(store: nil, day: day, entries: list.entries),
      HeadsList(store: store, day: day, entries: []), HeadsList(store: nil, day: day, entries: []),
    ] {
      #expect(HeadsList(text: list.text) == list)
    }
  }

  @Test func `nothing but what is written is read`() {
    let text = list.text
    var changed = [
      "", "\n", "\n\n\n\n", String(text.dropLast()), text + "\n", text + "x", "\u{FEFF}" + text,
      text.replacing("\n", with: "\r\n"), text.replacing(" 3 102", with: "  3 102"),
      text.replacing(" 3 102", with: " +3 102"), text.replacing(" 3 102", with: " 03 102"),
      text.replacing(" 3 102", with: " ３ 102"), text.replacing("heads 1", with: "heads 2"),
      text.replacing("6F96", with: "6f96"), text.replacing("2026-11-25", with: "2026-11-31"),
      text.replacing("store 6", with: "store  6"), text.replacing("2e7d", with: "2E7D"),
    ]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices.dropLast() {
      // With a journal more or fewer it is a list still.
      guard index < 3 else { continue }
      changed.append((lines[..<index] + lines[(index + 1)...]).joined(separator: "\n"))
      changed.append((lines[...index] + lines[index...]).joined(separator: "\n"))
    }
    for text in changed { #expect(HeadsList(text: text) == nil, "\(text)") }
    let swapped = lines[..<3] + [lines[4], lines[3]] + lines[5...]
    #expect(HeadsList(text: swapped.joined(separator: "\n")) == nil)
  }

  @Test func `two journals with one beginning stand in the order of what they became`() {
    let more = HeadsList.Entry(
      journal: list.entries[0].journal,
      head: JournalHead(length: 999, lines: 4, digest: Digest(of: Data())))
    let one = HeadsList(store: store, day: day, entries: list.entries + [more])
    #expect(one == HeadsList(store: store, day: day, entries: [more] + list.entries))
    #expect(HeadsList(text: one.text) == one)
  }

  @Test(arguments: [
    "0 102", "-1 102", "3 0", "3 -102", "3 2", "-9223372036854775808 102",
    "3 -9223372036854775808", "9223372036854775807 9223372036854775807",
    "9223372036854775808 9223372036854775808", "3 1099511627777",
  ])
  func `heads that no journal can have are none`(numbers: String) {
    #expect(HeadsList(text: list.text.replacing("3 102", with: numbers)) == nil)
  }
}
