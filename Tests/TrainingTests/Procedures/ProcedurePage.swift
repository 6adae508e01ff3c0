import Foundation
import Samples
import Testing

@testable import Training

/// docs/PROCEDURES.md, read: its procedures, its classes, and its worked runs.
struct ProcedurePage {
  private let tables: [[(line: Int, cells: [String])]]

  struct Run {
    let line: Int
    let procedure: String
    let trace: Trace
    /// Due, weight, pairs, errors, per cent off, score, failures, passed; as they stand there.
    let expected: [String]
  }

  init() throws {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/PROCEDURES.md")
    var tables: [[(Int, [String])]] = [[]]
    for (index, line) in try String(contentsOf: page, encoding: .utf8)
      .components(separatedBy: "\n").enumerated()
    {
      if line.hasPrefix("| "), line.hasSuffix(" |") {
        let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        tables[tables.count - 1].append((index + 1, cells))
      } else if tables.last?.isEmpty == false {
        tables.append([])
      }
    }
    self.tables = tables.filter { !$0.isEmpty }
    text = try String(contentsOf: page, encoding: .utf8)
  }

  private let text: String

  private func rows(_ header: String) throws -> [(line: Int, cells: [String])] {
    let table = try #require(tables.first { $0[0].cells[0] == header }, "\(header)")
    return Array(table.dropFirst(2))
  }

  /// The per cent that each class takes off.
  var classes: [String: Int] {
    get throws {
      Dictionary(
        uniqueKeysWithValues: try rows("class").map {
          ($0.cells[0], try #require(Int($0.cells[2].dropLast(2))))
        })
    }
  }

  var procedures: [String: Procedure] {
    get throws {
      let names = tables.compactMap { table -> String? in
        let header = table[0].cells[0]
        return header.hasSuffix(": step") ? String(header.dropLast(6)) : nil
      }
      return Dictionary(
        uniqueKeysWithValues: try names.map { name in
          let steps = try rows("\(name): step").map { try Self.step($0.cells) }
          let mark = try #require(
            text.firstMatch(of: try Regex("Procedure `\(name)`, pass mark ([0-9]+) %"))?.output[1]
              .substring.flatMap { Int($0) })
          let forbidden = tables.first { $0[0].cells[0] == "\(name): forbidden" }
          return (
            name,
            Procedure.test(
              steps,
              forbidden: try forbidden?.dropFirst(2).map { try Self.forbidden($0.cells) } ?? [],
              passMark: mark)
          )
        })
    }
  }

  private static func step(_ cells: [String]) throws -> Procedure.Step {
    try #require(cells.count == 6)
    let besides = words(cells[5].replacing(",", with: ""))
    func number(after word: String) -> Int? {
      besides.firstIndex(of: word).flatMap { Int(besides[$0 + 1]) }
    }
    return Procedure.Step(
      id: cells[0], title: Samples.both(cells[0], cells[0]), acts: words(cells[1]),
      after: words(cells[2]).map {
        Procedure.Edge(step: $0.replacing("!", with: ""), critical: $0.hasSuffix("!"))
      },
      when: cells[3] == "–" ? nil : .flag(cells[3]), critical: besides.contains("critical"),
      optional: besides.contains("optional"), repeats: number(after: "repeat") ?? 1,
      within: number(after: "within"), weight: try #require(Int(cells[4])))
  }

  private static func forbidden(_ cells: [String]) throws -> Procedure.Forbidden {
    try #require(cells.count == 4)
    return Procedure.Forbidden(
      id: cells[0], act: cells[1], when: cells[2] == "–" ? nil : .flag(cells[2]),
      severity: try #require(Procedure.Forbidden.Severity(rawValue: cells[3])),
      why: Samples.both("?", "?"))
  }

  var runs: [Run] {
    get throws {
      try rows("procedure").map { line, cells in
        try #require(cells.count == 10, "line \(line)")
        return Run(
          line: line, procedure: cells[0], trace: try Self.trace(cells[1]),
          expected: Array(cells[2...]))
      }
    }
  }

  private static func words(_ cell: String) -> [String] {
    cell == "–" ? [] : cell.components(separatedBy: " ")
  }

  private static func trace(_ cell: String) throws -> Trace {
    var trace = Trace(from: Circumstances())
    var second = 0
    for word in words(cell) {
      var now = trace.now
      switch (word.first, word.last) {
      case ("+", _): now.flags.insert(String(word.dropFirst()))
      case ("-", _): now.flags.remove(String(word.dropFirst()))
      case (let digit?, "s") where digit.isNumber:
        second += try #require(Int(word.dropLast()))
        continue
      default:
        second += 10
        let effects: [Character: ActEffect] = ["?": .refused, "!": .wrong]
        trace.append(
          word.trimmingCharacters(in: ["?", "!"]), effects[word.last ?? " "] ?? .took,
          second: second, then: now)
        continue
      }
      trace.passed(second: second, then: now)
    }
    return trace
  }

  /// An assessment in the words of the page.
  static func described(_ assessment: Assessment) -> [String] {
    func list(_ words: [String], _ separator: String) -> String {
      words.isEmpty ? "–" : words.joined(separator: separator)
    }
    let score = assessment.score
    return [
      list(assessment.due.map(\.id), " "),
      "\(assessment.weightDone) of \(assessment.weightDue)",
      "\(assessment.pairsInOrder) of \(assessment.pairs)",
      list(assessment.missteps.map(\.kind.described), ", "), "\(assessment.penalty)",
      score.denominator == 1 ? "\(score.numerator)" : "\(score)",
      list(assessment.failures.map(\.id), ", "), assessment.passed ? "yes" : "no",
    ]
  }
}
