import Foundation
import Samples
import Testing
import Training

@testable import Records

struct ClockJumpTests {
  private func stamp(_ seconds: TimeInterval, offset: Int = 8 * 3600) -> Timestamp {
    Timestamp(date: Samples.start + seconds, offset: offset)
  }

  @Test(arguments: [0, 1, 86_400, 180 * 86_400, -1, -299, -300])
  func `what a clock that is set right now and then does is no jump`(gap: TimeInterval) {
    #expect(ClockJump(from: stamp(0), to: stamp(gap)) == nil)
  }

  @Test(arguments: [-300.001, -301, -86_400])
  func `more than five minutes back is one`(gap: TimeInterval) {
    #expect(ClockJump(from: stamp(0), to: stamp(gap)) == .back)
  }

  @Test(arguments: [180 * 86_400 + 1, 366 * 86_400])
  func `more than half a year ahead is one`(gap: TimeInterval) {
    #expect(ClockJump(from: stamp(0), to: stamp(gap)) == .ahead)
  }

  @Test func `before the first event there is none, and a journey over zones is none`() {
    #expect(ClockJump(from: nil, to: stamp(0)) == nil)
    #expect(ClockJump(from: stamp(0), to: stamp(60, offset: -8 * 3600)) == nil)
  }

  @Test func `a record notes the jump at the event after it, once`() throws {
    let tills = try TestTills(1)
    let record = try tills.record(0)
    func chosen() throws -> Event {
      try tills.append(
        .languageChosen(EventBody.LanguageChosen(language: .en)), at: 0, in: record)
    }
    #expect(try chosen().clock == nil)
    tills.wrong[0] = 400 * 86_400
    #expect(try [chosen().clock, chosen().clock] == [.ahead, nil])
    tills.wrong[0] = 0
    #expect(try [chosen().clock, chosen().clock] == [.back, nil])
    let read = try EmployeeRecord.reading(tills.employee, in: tills.homes[0])
    #expect(try read.events().map(\.clock) == [nil, .ahead, nil, .back, nil])
  }

  @Test func `an invented day is none`() throws {
    let test = try TestHome()
    try test.record().append(
      .added(EventBody.Added(name: "王芳", confirmed: false)), at: test.now())
    let simulated = try test.record(isSimulated: true).append(
      .languageChosen(EventBody.LanguageChosen(language: .en)), at: stamp(-86_400))
    #expect(simulated.clock == nil)
    let real = try test.record().append(
      .languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    #expect(real.clock == nil && real.after == nil)
  }
}
