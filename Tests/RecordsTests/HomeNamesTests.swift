import Foundation
import Testing
import Training

@testable import Records

struct HomeNamesTests {
  private let test: TestHome

  init() throws {
    test = try TestHome()
    for (number, name) in [
      ("1001", "王芳"), ("1002", "李强"), ("1003", "李强"), ("1004", "Siobhan"),
      ("1005", "O’Neil, Siobhán"),
    ] {
      let record = try EmployeeRecord(
        try id(number), in: test.home, run: UUID(), isSimulated: false)
      try record.append(.added(EventBody.Added(name: name, confirmed: true)), at: test.now())
    }
  }

  private func id(_ text: String) throws -> EmployeeID { try #require(EmployeeID(text)) }

  @Test(arguments: [
    ("1001", "1001"), ("王芳", "1001"), (" 王 芳 ", "1001"), ("siobhan", "1004"),
    ("o'neil, siobhán", "1005"), ("7777", "7777"),
  ])
  func `a number or a name that one person has is that person`(typed: String, number: String) throws
  {
    #expect(test.home.employee(meantBy: typed) == .one(try id(number)))
  }

  @Test func `a name that several have is all of theirs, and another is nobody's`() throws {
    #expect(test.home.employee(meantBy: "李强") == .several([try id("1002"), try id("1003")]))
    #expect(test.home.employee(meantBy: "赵敏") == .nobody)
    #expect(test.home.employee(meantBy: "…") == .nobody)
  }
}
