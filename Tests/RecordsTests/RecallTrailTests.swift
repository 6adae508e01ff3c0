import Samples
import Testing
import Training

@testable import Records

@Suite struct RecallTrailTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func trail(
    _ person: SamplePerson, asOf day: String = "2026-12-31", known: String? = nil
  ) throws -> RecallTrail {
    RecallTrail(
      try person.journal(),
      within: Horizon(asOf: try self.day(day), known: try known.map { try self.day($0) }))
  }

  private func person() throws -> SamplePerson {
    var person = try SamplePerson("1001", "王芳", hired: day("2026-01-01"))
    person.answered(["a", "b"], right: false, on: try day("2026-11-01"), given: "first")
    person.answered(["a"], right: false, on: try day("2026-11-05"), inDrill: true, given: "second")
    person.answered(["a"], on: try day("2026-11-09"), inDrill: true)
    person.answered(["b"], on: try day("2026-11-20"))
    return person
  }

  @Test func `the latest wrong answer stays, whatever was right since`() throws {
    let trail = try trail(person())
    #expect(trail.misses["a"]?.given == ["second"] && trail.misses["b"]?.given == ["first"])
    #expect(trail.misses["a"]?.day.description == "2026-11-05")
    #expect(trail.misses["c"] == nil)
  }

  @Test func `a lesson is no drill`() throws {
    #expect(try trail(person()).latestDrill?.description == "2026-11-09")
  }

  @Test func `what is beyond the horizon is as if it were not there`() throws {
    let before = try trail(person(), asOf: "2026-11-06")
    #expect(before.latestDrill?.description == "2026-11-05")
    let known = try trail(person(), known: "2026-11-02")
    #expect(known.latestDrill == nil && known.misses["a"]?.given == ["first"])
  }
}
