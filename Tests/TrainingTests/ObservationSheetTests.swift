import Samples
import Testing

@testable import Training

struct ObservationSheetTests {
  private let form = ObservationForm(
    id: "f", title: Samples.both("收银", "At the till"),
    points: [("amount", true), ("signature", true)].map { id, critical in
      ObservationForm.Point(id: id, text: Samples.both(id, id), critical: critical)
    })

  private func sheet(_ numbers: String...) throws -> ObservationSheet {
    ObservationSheet(form, of: try numbers.map { try #require(EmployeeID($0)) })
  }

  private func outcomes(
    _ sheet: ObservationSheet, of number: String
  ) throws -> [String: ObservationForm.Outcome] {
    sheet.outcomes(of: try #require(EmployeeID(number)))
  }

  @Test(
    arguments: [
      ("1", .done), (" １ ", .done), ("y", .done), ("做到", .done), ("2", .missed), ("N", .missed),
      ("没做到", .missed), ("3", .notSeen), ("-", .notSeen), ("没看到", .notSeen),
    ] as [(String, ObservationForm.Outcome)])
  func `one tick is for everybody`(typed: String, outcome: ObservationForm.Outcome) throws {
    let ticked = try #require(try sheet("1001", "1002").ticked(typed))
    for number in ["1001", "1002"] {
      #expect(try outcomes(ticked, of: number) == ["amount": outcome])
    }
    #expect(ticked.number == 2 && ticked.point?.id == "signature")
  }

  @Test(arguments: ["1002", "1002,1002", " １００２ "])
  func `of several, those who missed it are named`(typed: String) throws {
    let ticked = try #require(try sheet("1001", "1002").ticked(typed))
    #expect(try outcomes(ticked, of: "1001") == ["amount": .done])
    #expect(try outcomes(ticked, of: "1002") == ["amount": .missed])
  }

  @Test func `whose number is a tick is meant by it only beside others`() throws {
    let people = try sheet("1", "2", "1001")
    #expect(try outcomes(#require(people.ticked("1")), of: "1") == ["amount": .done])
    let both = try #require(people.ticked("1 1001"))
    #expect(try outcomes(both, of: "1") == ["amount": .missed])
    #expect(try outcomes(both, of: "2") == ["amount": .done])
  }

  @Test(arguments: ["", "4", "1003", "1001 1003", "1001 x/y", "maybe"])
  func `what is no tick changes nothing`(typed: String) throws {
    #expect(try sheet("1001", "1002").ticked(typed) == nil)
  }

  @Test func `who is alone on the sheet is not named: it could be a slip`() throws {
    #expect(try sheet("1001").ticked("1001") == nil)
  }

  @Test func `a full sheet takes no more, and the last tick can be taken back`() throws {
    let one = try #require(try sheet("1001").ticked("1"))
    let full = try #require(one.ticked("2"))
    #expect(full.point == nil && full.ticked("1") == nil)
    let empty = try sheet("1001")
    #expect(full.goneBack == one && one.goneBack.goneBack == empty)
  }

  @Test func `only a critical point that nobody was seen at counts as not seen`() throws {
    let first = try #require(try sheet("1001", "1002").ticked("3"))
    #expect(try #require(first.ticked("1002")).criticalsNotSeen == 1)
    #expect(try #require(first.ticked("3")).criticalsNotSeen == 2)
  }
}
