import Foundation
import Testing
import Training

@testable import Records

struct EmploymentTests {
  private func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

  private func employment(_ bodies: EventBody...) -> Employment {
    var employment = Employment()
    for body in bodies {
      switch body {
      case .employed(let employed): employment.apply(employed)
      case .left(let left): employment.apply(left)
      case .returned(let returned): employment.apply(returned)
      default: break
      }
    }
    return employment
  }

  private func role(_ role: Role, from number: Int) -> EventBody {
    .employed(EventBody.Employed(role: role, from: day(number)))
  }

  private func left(_ number: Int) -> EventBody {
    .left(EventBody.Left(from: day(number), reason: "x"))
  }

  private func returned(_ number: Int) -> EventBody {
    .returned(EventBody.Returned(from: day(number), reason: "x"))
  }

  @Test func `a role begins on its day, whenever it was said`() {
    let employment = employment(
      role(.trainer, from: 10), role(.manager, from: 20), role(.author, from: 5))
    #expect(
      [4, 5, 9, 10, 19, 20, 99].map { employment.role(on: day($0)) }
        == [.learner, .author, .author, .trainer, .trainer, .manager, .manager])
  }

  @Test func `of two roles for one day the one said later counts`() {
    #expect(
      employment(role(.trainer, from: 1), role(.learner, from: 1)).role(on: day(1)) == .learner)
  }

  @Test func `an absence ends on the day they are back, and one called off never was`() {
    let away = employment(left(3), returned(5))
    #expect((2...5).map { away.absence(on: day($0)) == nil } == [true, false, false, true])
    #expect(away.leaving == nil)
    let calledOff = employment(left(9), returned(4))
    #expect(calledOff.absences.isEmpty)
    let twice = employment(left(3), returned(5), left(8))
    #expect(
      (3...8).map { twice.absence(on: day($0)) == nil } == [false, false, true, true, true, false])
    #expect(twice.leaving?.from == day(8))
  }

  @Test func `the same days after a file as before`() throws {
    let before = employment(role(.trainer, from: 2), left(3), returned(5), left(8))
    let data = try JSONEncoder().encode(before)
    #expect(try JSONDecoder().decode(Employment.self, from: data) == before)
  }
}
