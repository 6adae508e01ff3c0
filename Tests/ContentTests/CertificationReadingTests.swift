import Content
import Foundation
import Integrity
import Testing
import Training

private let level = "content/certifications/level.yaml"
private let validity = """
  mode: fixed
    base: 2026-03-31
    months: 12
    windowDays: 60
    graceDays: 14
    minimumActiveDays: 90
  """

struct CertificationReadingTests {
  private func program(_ content: SampleContent = SampleContent()) throws -> CertificationProgram {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.index.program
  }

  private func problems(_ old: String, _ new: String) throws -> [String] {
    try CheckedContent.problems(SampleContent().replacing(old, in: level, with: new))
  }

  @Test func `everything that is written is read`() throws {
    let program = try program()
    let read = try #require(program.certification("level"))
    #expect(read.title.text(in: .en) == "Level" && read.meaning.text(in: .zh) == "会收款")
    #expect(
      read.validity
        == Validity(
          mode: .fixed(base: try #require(Day("2026-03-31"))), months: 12, windowDays: 60,
          graceDays: 14, minimumActiveDays: 90))
    #expect(read.requirements.count == 6 && read.renewals.map(\.count) == [1, 2])
    #expect(
      program.assignments == [
        Assignment(
          certification: "level", roles: [.learner, .trainer], within: 14, since: Day("2026-01-01"),
          meanwhile: .no),
        Assignment(certification: "level", roles: [.manager], within: 30),
      ])
  }

  @Test func `a renewal may say something else, and only a renewal`() throws {
    let content = try SampleContent().replacing(
      "validity:", in: level,
      with: "renewalMeaning: {zh: 还会收款, en: Can still sell}\nvalidity:")
    let (plain, read) = (
      try #require(try program().certification("level")),
      try #require(try program(content).certification("level"))
    )
    #expect(read.meaning(of: .renewal).text(in: .zh) == "还会收款")
    for kind: Certificate.Kind in [.first, .imported] {
      #expect(read.meaning(of: kind) == read.meaning)
    }
    #expect(plain.meaning(of: .renewal) == plain.meaning && plain.revision != read.revision)
    let again = try CanonicalJSON.decoded(
      Certification.self, from: CanonicalJSON.encoded(read))
    #expect(again == read)
    #expect(
      try problems("meaning:", "renewalMeaning: {zh: 还会收款}\nmeaning:").count == 1)
  }

  @Test func `what is left out is the usual`() throws {
    let least = """
      format: 1
      certification: level
      title: {zh: 一级, en: Level}
      meaning: {zh: 会收款, en: Can sell}
      validity: {mode: completion, months: 1, windowDays: 27, graceDays: 0}
      requires: [{id: exam, exam: exam}]
      """
    var content = SampleContent()
    content.files[level] = least
    let program = try program(content)
    let read = try #require(program.certification("level"))
    #expect(read.lapsed == .no && read.renewals == [] && program.assignments == [])
    #expect(read.validity == Validity(mode: .completion, months: 1, windowDays: 27))
    #expect(read.requirements == [Requirement(id: "exam", .exam("exam", proctored: false))])
  }

  @Test(arguments: [("no", WorkStanding.no), ("supervised", .supervised), ("\"no\"", .no)])
  func `an unquoted no is the word, and no truth value`(
    _ written: String, _ standing: WorkStanding
  ) throws {
    let content = try SampleContent().replacing(
      "lapsed: no", in: level, with: "lapsed: \(written)")
    #expect(try program(content).certification("level")?.lapsed == standing)
  }

  @Test(arguments: [
    ("lapsed: no", "lapsed: false", "12:9: error[C022]: ‘false’"),
    ("lapsed: no", "lapsed: alone", "12:9: error[C022]: ‘alone’"),
    ("lapsed: no", "lapsed: No", "12:9: error[C022]: ‘No’"),
    ("meanwhile: no", "meanwhile: never", "error[C022]: ‘never’"),
  ])
  func `another word is told`(_ old: String, _ new: String, _ told: String) throws {
    let lines = try problems(old, new)
    #expect(lines.count == 1 && lines[0].contains(told), "\(lines)")
  }

  @Test func `the revision is the digest of all but itself, and changes with it`() throws {
    let read = try #require(try program().certification("level"))
    #expect(read.revision == Digest(of: try CanonicalJSON.encoded(read.revised(as: ""))).hex)
    let changed = try SampleContent().replacing("en: I will", in: level, with: "en: I shall")
    #expect(try program(changed).certification("level")?.revision != read.revision)
  }

  @Test(arguments: [
    ("completion", "base"), ("completion", "minimumActiveDays"), ("previous-expiry", "base"),
    ("previous-expiry", "minimumActiveDays"),
  ])
  func `what belongs to fixed dates is told elsewhere`(_ mode: String, _ key: String) throws {
    let value = key == "base" ? "2026-03-31" : "90"
    let lines = try problems(
      validity, "mode: \(mode)\n  months: 12\n  windowDays: 60\n  graceDays: 14\n  \(key): \(value)"
    )
    #expect(lines.count == 1, "\(lines)")
    #expect(lines[0].contains("error[C059]: ‘\(key)’ has a meaning only with mode: fixed"))
  }

  @Test(arguments: ["  base: 2026-03-31\n", "\n  minimumActiveDays: 90"])
  func `fixed dates need both`(_ line: String) throws {
    let lines = try problems(line, "")
    #expect(lines.count == 1 && lines[0].contains("error[C008]"), "\(lines)")
  }

  @Test(arguments: [
    ("months: 12", "months: 0", "error[C021]: the number must be from 1 to 120"),
    ("months: 12", "months: 121", "error[C021]: the number must be from 1 to 120"),
    ("graceDays: 14", "graceDays: 276", "error[C021]: the number must be from 0 to 275"),
    ("graceDays: 14", "graceDays: -1", "error[C021]: the number must be from 0 to 275"),
    ("windowDays: 60", "windowDays: 336", "error[C021]: the number must be from 0 to 335"),
    // A window that closes a certificate before the least time it is to hold.
    ("minimumActiveDays: 90", "minimumActiveDays: 60", "error[C021]: the number must be from 61"),
    ("minimumActiveDays: 90", "minimumActiveDays: 366", "error[C021]: the number must be from 61"),
    ("base: 2026-03-31", "base: 2026-02-30", "error[C046]"),
    ("base: 2026-03-31", "base: 2026-03", "error[C046]"),
    ("mode: fixed", "mode: Fixed", "‘Fixed’ is not one of completion, previous-expiry, fixed"),
    ("within: 14", "within: 731", "error[C021]: the number must be from 0 to 730"),
    ("within: 14", "within: soon", "error[C007]"),
    ("since: 2026-01-01", "since: 2026", "error[C046]"),
    ("roles: [manager]", "roles: []", "error[C018]: 0 roles where 1 to 4 are allowed"),
    ("roles: [manager]", "roles: [cashier]", "‘cashier’ is not one of learner, trainer, manager"),
    ("roles: [manager]", "roles: [learner]", "error[C041]: ‘learner’ is listed already"),
    ("roles: [manager]", "roles: [manager, manager]", "error[C041]: ‘manager’ is listed already"),
  ])
  func `a value that cannot be meant is told`(_ old: String, _ new: String, _ told: String) throws {
    let lines = try problems(old, new)
    #expect(lines.count == 1 && lines[0].contains(told), "\(lines)")
  }

  @Test(arguments: [(1, 27), (2, 55), (12, 335), (48, 1343)])
  func `window and grace together are fewer than 28 days for each month`(
    _ months: Int, _ days: Int
  ) throws {
    for (window, grace, isTold) in [
      (days, 0, false), (days + 1, 0, true), (days - 3, 3, false), (days - 3, 4, true),
    ] {
      let lines = try problems(
        validity,
        "mode: completion\n  months: \(months)\n  windowDays: \(window)\n  graceDays: \(grace)")
      #expect(lines.isEmpty != isTold, "\(lines)")
    }
  }

  @Test func `two certifications have two ids`() throws {
    var content = SampleContent()
    content.files["content/certifications/other.yaml"] = SampleContent.certification
    #expect(
      try CheckedContent.problems(content) == [
        "content/certifications/other.yaml:2:16: error[C012]: the id ‘level’ is used twice, here and at \(level):2:16; change the one written last"
      ])
  }

  @Test func `a file that cannot be read is told once, and not by who refers to it`() throws {
    for file in [
      "content/observations/sale.yaml", "content/exams/exam.yaml", "scenarios/story.yaml",
    ] {
      var content = SampleContent()
      content.files[file]? += "\n{"
      let lines = try CheckedContent.problems(content)
      #expect(lines.count == 1 && lines[0].contains("error[C004]"), "\(lines)")
    }
  }
}
