import Foundation
import Testing
import Training

@testable import Records

@Suite struct HomeTests {
  private let test: TestHome

  init() throws {
    test = try TestHome()
  }

  private func add(_ numbers: String...) throws {
    for number in numbers {
      let id = try #require(EmployeeID(number))
      let record = try EmployeeRecord(id, in: test.home, run: UUID(), isSimulated: false)
      try record.append(
        .added(EventBody.Added(name: number, confirmed: false)), at: test.now())
    }
  }

  @Test func everybodyIsWhoHasAJournal() throws {
    try add("1002", "0012", "12", "A7")
    let stray = test.home.employees.appending(path: "no journal")
    try FileManager.default.createDirectory(at: stray, withIntermediateDirectories: false)
    #expect(test.home.everybody().map(\.text).sorted() == ["0012", "1002", "12", "A7"])
    #expect(test.home.knows(try #require(EmployeeID("0012"))))
    #expect(!test.home.knows(try #require(EmployeeID("0013"))))
  }

  @Test func nearNumbersAreThoseOneSlipAway() throws {
    try add("1001", "1010", "2001", "9999")
    let near = test.home.numbersNear(try #require(EmployeeID("1011"))).map(\.text)
    #expect(near == ["1001", "1010"])
  }

  @Test func aHomeThatCannotBeMadeIsTold() throws {
    test.isDamaged = true
    let file = test.home.root.appending(path: "file")
    try Data().write(to: file)
    #expect(throws: FileError.self) { try Home(file.appending(path: "home")).prepare() }
  }
}
