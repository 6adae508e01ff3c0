import Content
import Foundation
import Samples
import Testing
import Training

/// The shipped procedures, done right and with each critical error, by those who wrote the runs down.
struct PracticeScriptTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "PracticeScripts")

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txt") }.sorted() ?? []

  /// Read once: that takes longer than all the runs.
  private static let practices: [String: Practice] = {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard
      case .ready(let library) = Library.open(
        folder: root, store: nil, cacheFolder: nil, builder: "test")
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: library.index.procedures.compactMap { entry in
        library.practice(entry.id, .alone).map { ("\(entry.id).txt", $0) }
      })
  }()

  private func scripts(_ file: String) throws -> [PracticeScript] {
    try PracticeScript.runs(
      in: String(contentsOf: Self.folder.appending(path: file), encoding: .utf8))
  }

  @Test func `each procedure has a file of runs, and each file its procedure`() {
    #expect(!Self.files.isEmpty && Set(Self.practices.keys) == Set(Self.files))
  }

  @Test(arguments: files)
  func `each run comes out as written, and each critical error has one`(_ file: String) throws {
    let practice = try #require(Self.practices[file])
    let machine = TerminalMachine(practice.terminal)
    let scripts = try scripts(file)
    for script in scripts {
      let played = try script.played(practice.procedure, on: machine)
      #expect(
        played == script.expected,
        "\(file), “\(script.heading)”: it should say\n\(played.joined(separator: "\n"))")
      #expect(
        script.failures.count <= 1 || script.because != nil,
        "\(file), “\(script.heading)”: why does it fail for more than one reason?")
    }
    let untold = practice.procedure.untold(by: scripts)
    #expect(untold.isEmpty, "\(file): \(untold.joined(separator: "; "))")
    #expect(Set(scripts.map(\.heading)).count == scripts.count, "\(file): a heading stands twice")
  }

  @Test func `a critical error without a run is noticed, and so is a situation`() throws {
    let procedure = Samples.procedure
    let all = procedure.untold(by: [])
    #expect(all.count == procedure.situations.count + procedure.criticalErrors.count)
    let right = """
      As it should be
      situation: \(procedure.situations[0].id)
        finish
      score: 100 % (1), passed
      failures: none
      errors: none
      """
    let wrong = """
      Something left out
      situation: \(procedure.situations[0].id)
        finish
      score: 50 % (1/2), not passed
      failures: \(procedure.criticalErrors[0]), another
      errors: none
      """
    #expect(try untold(right + "\n\n" + wrong).count == all.count - 1)
    #expect(try untold(right + "\n\n" + wrong + "\nbecause: so it is").count == all.count - 2)
  }

  private func untold(_ text: String) throws -> [String] {
    Samples.procedure.untold(by: try PracticeScript.runs(in: text))
  }

  @Test(arguments: [
    "No situation\n  finish", "Nothing typed\nsituation: approved", "What is this\nresult: good",
  ])
  func `a run that is not complete is refused`(_ text: String) {
    #expect(throws: PracticeScript.Fault.self) { try PracticeScript.runs(in: text) }
  }
}
