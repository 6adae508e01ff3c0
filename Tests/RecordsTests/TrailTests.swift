import Foundation
import Samples
import Testing
import Training

@testable import Records

@Suite struct TrailTests {
  private let test: TestHome
  private let trainer: EmployeeID

  init() throws {
    test = try TestHome()
    trainer = try #require(EmployeeID("2001"))
  }

  private func trail() throws -> Trail {
    let record = try EmployeeRecord.reading(test.employee, in: test.home)
    return Trail(of: test.employee, try record.events())
  }

  private func today() -> Day { test.now().day }

  @Test func `lessons, answers and exams carry the session that they were in`() throws {
    let record = try test.record()
    for subject in [Subject.lesson(Samples.lesson), .exam(Samples.form(2))] {
      var session = try record.begin(subject, seed: Samples.seed, at: test.now())
      try record.finish(&session, at: test.now)
    }
    let trail = try trail()
    #expect(trail.lessons.map(\.fact.lesson) == ["lesson"])
    #expect(trail.lessons.first?.started.kind == .lesson)
    #expect(trail.answers.count == 5 && trail.sittings.count == 1)
    let ground = trail.ground(
      Requirement(id: "exam", .exam("exam", proctored: false)), of: "level", isWaived: false,
      from: nil, on: today())
    guard case .exam(let sitting) = ground.evidence else {
      Issue.record("\(ground.evidence)")
      return
    }
    #expect(sitting.answers.count == 2)
    let proctored = trail.ground(
      Requirement(id: "exam", .exam("exam", proctored: true)), of: "level", isWaived: false,
      from: nil, on: today())
    guard case .none = proctored.evidence else {
      Issue.record("\(proctored.evidence)")
      return
    }
  }

  @Test func `a practice counts that was passed alone, and the first of them`() throws {
    let record = try test.record()
    for mode in [Practice.Mode.guided, .alone, .alone] {
      try record.drill(mode, at: test.now)
    }
    try record.drill(.alone, doing: ["finish"], at: test.now)
    let trail = try trail()
    #expect(trail.practices.map(\.ended.passed) == [true, true, true, false])
    let ground = trail.ground(
      Requirement(id: "practice", .practices(["drill"])), of: "level", isWaived: false, from: nil,
      on: today())
    guard case .practices(let sittings) = ground.evidence else {
      Issue.record("\(ground.evidence)")
      return
    }
    #expect(sittings.map(\.started.session) == [trail.practices[1].started.session])
  }

  @Test func `an observation counts by its own day, and at its level or above`() throws {
    let (record, now) = (try test.record(), test.now())
    let form = ObservationForm(
      id: "sale", title: Samples.both("一笔", "One"),
      points: [ObservationForm.Point(id: "a", text: Samples.both("看", "see"), critical: false)])
    let content = try Archive(test.home.archive).keep(form).hex
    for (days, level) in [(0, Entrustment.alone), (3, .watches), (5, .teaches)] {
      try record.append(
        .observed(
          EventBody.Observed(
            form: "sale", content: content, occurredOn: Day(number: now.day.number - days),
            level: level, outcomes: [:])), at: now, by: trainer)
    }
    let ground = try trail().ground(
      Requirement(id: "seen", .observation("sale", level: .alone, times: 1)), of: "level",
      isWaived: false, from: nil, on: now.day)
    guard case .observations(let acts) = ground.evidence else {
      Issue.record("\(ground.evidence)")
      return
    }
    #expect(acts.map(\.body.level) == [.teaches] && acts.map(\.by) == [trainer])
  }

  @Test func `an item counts from the first right answer since it was missed`() throws {
    let record = try test.record()
    for answer in ["right", "wrong", "right"] {
      var session = try record.begin(
        .exam(Samples.form(1)), seed: Samples.seed, at: test.now())
      _ = try record.take(.line(session.number(of: answer)), in: &session, at: test.now())
    }
    let ground = try trail().ground(
      Requirement(id: "items", .items(["i0"], days: 1)), of: "level", isWaived: false, from: nil,
      on: today())
    guard case .items(let done) = ground.evidence else {
      Issue.record("\(ground.evidence)")
      return
    }
    let last = try trail().answers.last
    #expect(done.count == 1 && done.first?.at == last?.at)
  }

  @Test func `a requirement that nothing on record meets has no evidence, waived or not`() throws {
    try test.record().append(.pinSet, at: test.now())
    for isWaived in [true, false] {
      let ground = try trail().ground(
        Requirement(id: "exam", .exam("exam", proctored: false)), of: "level",
        isWaived: isWaived, from: nil, on: today())
      guard case .none = ground.evidence else {
        Issue.record("\(ground.evidence)")
        return
      }
    }
  }
}
