import Foundation
import Testing

/// Rules that changed, and who is to learn them again.
struct ImpactTests {
  private struct Report: Decodable {
    let changes: [Change]

    struct Change: Decodable {
      let number: String
      let by: String
      let people: [Person]
    }

    struct Person: Decodable {
      let employee: String
      let missing: [String]
      let overdue: Bool
    }
  }

  private func report(_ shop: CertifiedShop, today: String? = nil) throws -> Report {
    let json =
      if let today {
        try shop.run("impact", "--format", "json", "--today", today)
      } else {
        try shop.run("impact", "--format", "json")
      }
    #expect(json.status == 0, "\(json.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
  }

  @Test func `without a change it says so`() throws {
    let shop = try CertifiedShop(lineIs: true)
    #expect(try shop.run("impact").output.contains("没有变更过的规则"))
    #expect(try report(shop).changes.isEmpty)
  }

  @Test func `who was certified before the change is to learn it again, and overdue after`() throws
  {
    let shop = try CertifiedShop(lineIs: true)
    _ = try shop.sit()
    try shop.sign()
    try shop.changeRule(on: "2099-03-01")
    let early = try #require(try report(shop).changes.first)
    #expect(early.number == "1.1" && early.by == "2099-03-11")
    #expect(early.people.map(\.employee) == ["1001"])
    #expect(early.people.map(\.missing) == [["small"]] && early.people.first?.overdue == false)
    let late = try #require(try report(shop, today: "2099-03-12").changes.first)
    #expect(late.people.first?.overdue == true)
    let text = try shop.run("impact").output
    #expect(text.contains("1001") && text.contains("还没到变更的日子"), "\(text)")
    let csv = try shop.run("impact", "--format", "csv").output
    #expect(csv.contains("1.1") && csv.contains("2099-03-11") && csv.contains("王芳"), "\(csv)")
  }

  @Test func `who was certified since the change has nothing to do`() throws {
    let shop = try CertifiedShop(lineIs: true)
    try shop.changeRule(on: "2020-03-01")
    _ = try shop.sit()
    try shop.sign()
    #expect(try report(shop).changes.map(\.people.count) == [0])
    #expect(try shop.run("impact").output.contains("没有人是在变更以前"))
  }
}
