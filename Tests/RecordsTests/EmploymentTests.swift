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
      case .left(let left): employment.apply(left, by: .nobody)
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

  private func store(_ name: String, from number: Int, role: Role? = nil) -> EventBody {
    .employed(EventBody.Employed(role: role, store: name, from: day(number)))
  }

  @Test func `somebody is transferred who was here, and not who is taken on`() {
    let takenOn = employment(store("West", from: 1, role: .learner))
    #expect(takenOn.transfer(on: day(9)) == nil && takenOn.store(on: day(9)) == "West")
    let moved = employment(store("East", from: 1, role: .learner), store("West", from: 5))
    #expect(moved.transfer(on: day(4)) == nil && moved.transfer(on: day(5)) == "West")
    #expect(
      employment(role(.learner, from: 1), store("West", from: 1)).transfer(on: day(1)) == "West")
  }

  @Test func `who recorded that somebody left is known`() throws {
    let by = try #require(EmployeeID("9001"))
    var employment = Employment()
    employment.apply(EventBody.Left(from: day(3), reason: "x"), by: by)
    #expect(employment.absence(on: day(3))?.author == by)
  }

  @Test func `nobody is late by a day before records were kept here`() throws {
    var card = Scorecard(employee: try #require(EmployeeID("1001")))
    card.addedOn = day(100)
    card.employment.apply(
      EventBody.Employed(role: .learner, store: nil, from: day(3), hired: day(3)))
    #expect(card.post(on: day(200))?.since == day(3))
    #expect(StoreFacts().post(of: card, on: day(200))?.since == day(100))
    card.employment.apply(EventBody.Employed(role: .trainer, from: day(150)))
    #expect(StoreFacts().post(of: card, on: day(200))?.since == day(150))
  }

  @Test func `the same days after a file as before`() throws {
    let before = employment(role(.trainer, from: 2), left(3), returned(5), left(8))
    let data = try JSONEncoder().encode(before)
    #expect(try JSONDecoder().decode(Employment.self, from: data) == before)
  }

  private func since(_ employment: Employment, on number: Int, added: Int? = 0) -> Int? {
    employment.since(on: day(number), added: added.map(day)).map { $0.number - 20_000 }
  }

  @Test func `somebody is what they are since the record began, or since their first day`() {
    #expect(since(Employment(), on: 9) == 0)
    #expect(since(Employment(), on: 9, added: nil) == nil)
    let hired = employment(.employed(EventBody.Employed(from: day(4), hired: day(3))))
    #expect(since(hired, on: 9) == 3)
    #expect(since(hired, on: 9, added: nil) == 3)
    // A first day that is told later takes the place of the one told before.
    let corrected = employment(
      .employed(EventBody.Employed(from: day(4), hired: day(3))),
      .employed(EventBody.Employed(role: .learner, from: day(5), hired: day(-20))))
    #expect(since(corrected, on: 9) == -20)
  }

  @Test func `or since the role began, of which every day but a change counts`() {
    let employment = employment(
      role(.learner, from: 2), role(.trainer, from: 5), role(.trainer, from: 7),
      role(.learner, from: 20), role(.trainer, from: 30))
    #expect(
      [4, 5, 8, 19, 20, 29, 30].map { since(employment, on: $0) } == [0, 5, 5, 5, 20, 20, 30])
  }

  @Test func `a role that was taken back on the same day never began`() {
    let mistaken = employment(role(.trainer, from: 5), role(.learner, from: 5))
    #expect(since(mistaken, on: 9) == 0)
    let other = employment(role(.trainer, from: 5), role(.manager, from: 5))
    #expect(since(other, on: 9) == 5)
    let twice = employment(
      role(.trainer, from: 3), role(.learner, from: 5), role(.trainer, from: 5))
    #expect(since(twice, on: 9) == 3)
  }

  @Test func `or since they came back`() {
    let employment = employment(left(3), returned(6), left(10), returned(12))
    #expect([2, 4, 6, 11, 12].map { since(employment, on: $0) } == [0, 0, 6, 6, 12])
    let calledOff = self.employment(left(9), returned(4))
    #expect(since(calledOff, on: 9) == 0)
    let promoted = self.employment(left(3), role(.trainer, from: 4), returned(6))
    #expect(since(promoted, on: 9) == 6)
    let later = self.employment(left(3), returned(6), role(.trainer, from: 8))
    #expect(since(later, on: 9) == 8)
  }
}
