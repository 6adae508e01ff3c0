import Foundation
import Testing

@testable import Training

/// The two tables of docs/CERTIFICATION.md, row for row.
struct CertificationPageTests {
  /// The rows below the header that begins with these cells, each with its line on the page.
  private static func rows(_ header: [String]) throws -> [(line: Int, cells: [String])] {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/CERTIFICATION.md")
    let lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
    let tables = lines.map { line -> [String] in
      guard line.hasPrefix("| "), line.hasSuffix("|") else { return [] }
      return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let start = try #require(tables.firstIndex { $0.starts(with: header) })
    let rows = tables.enumerated().dropFirst(start + 2).prefix { !$0.element.isEmpty }
    return rows.map { ($0.offset + 1, $0.element) }
  }

  private func validity(_ cells: [String]) throws -> Validity {
    let words = cells[0].split(separator: " ").map(String.init)
    let mode: Validity.Mode =
      switch words.first {
      case "completion": .completion
      case "previous": .previousExpiry
      default: .fixed(base: try date(#require(words.last)))
      }
    let numbers = try cells[1...4].map { try #require(Int($0)) }
    return Validity(
      mode: mode, months: numbers[0], windowDays: numbers[1], graceDays: numbers[2],
      minimumActiveDays: numbers[3])
  }

  /// Base, period, months and last day of grace.
  private func before(_ cell: String) throws -> CertificateTerm? {
    guard cell != "–" else { return nil }
    let words = cell.split(separator: " ").map(String.init)
    try #require(words.count == 4)
    let (base, graceUntil) = (try date(words[0]), try date(words[3]))
    let (period, months) = (try #require(Int(words[1])), try #require(Int(words[2])))
    let until = base.adding(months: period * months)
    return CertificateTerm(
      completed: base, from: base, until: until, renewableFrom: until, graceUntil: graceUntil,
      base: base, period: period, months: months)
  }

  @Test func `the terms are those of the page`() throws {
    let rows = try Self.rows(["mode", "months", "window", "grace", "minimum", "before"])
    #expect(rows.count >= 18)
    for (line, cells) in rows {
      let found = try validity(cells).term(
        completed: date(cells[6]), signed: date(cells[7]), after: before(cells[5]))
      let days = [found.until, found.renewableFrom, found.graceUntil].map(\.description)
      #expect(days == Array(cells[8...]), "docs/CERTIFICATION.md:\(line)")
      #expect(found.from.description == cells[7])
    }
  }

  @Test func `the statuses are those of the page`() throws {
    let rows = try Self.rows(["day", "suspended", "reinstated", "revoked", "retrain by"])
    #expect(rows.count >= 17)
    for (line, cells) in rows {
      var certificate = try Certificate.march()
      if let day = Day(cells[1]) { certificate.suspend(from: day, reason: "?") }
      if let day = Day(cells[2]) { certificate.reinstate(from: day) }
      if let day = Day(cells[3]) { certificate.revoke(from: day, reason: "?") }
      let retraining = Day(cells[4]).map { Retraining(changes: [], lessons: [], by: $0) }
      let status = CertificateStatus(
        of: certificate, retraining: retraining, on: try date(cells[0]))
      #expect(status.name == cells[5], "docs/CERTIFICATION.md:\(line)")
    }
  }

  @Test func `what a status allows is what the page says`() throws {
    let page = try Self.rows(["status", "holds when"])
    let allowed = [
      "not": WorkStanding.no, "under supervision": .supervised, "alone": .alone,
    ]
    let rows = Dictionary(uniqueKeysWithValues: page.map { ($0.cells[0], $0.cells[2]) })
    #expect(rows.count == 7)
    var certificate = try Certificate.march()
    certificate.suspend(from: try date("2028-01-01"), reason: "?")
    certificate.revoke(from: try date("2028-02-01"), reason: "?")
    for day in ["2026-03-02", "2027-01-01", "2027-03-03", "2028-01-01", "2028-02-01"] {
      let status = CertificateStatus(of: certificate, on: try date(day))
      #expect(try status.standing(lapsed: .alone) == #require(allowed[rows[status.name] ?? ""]))
    }
  }
}
