import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// Takes a list of people from a spreadsheet.
struct EmployeesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add people from a spreadsheet's CSV. 从表格导入。",
    discussion: """
      The first row names the columns: number, name, role, store, hired, left, in any order, or 工号,
      姓名, 岗位, 门店, 入职日期, 离职日期. Every bad row is told with its line, and nobody is
      imported until all are right.
      """)

  @OptionGroup var options: ContentOptions
  @OptionGroup var acting: ActingOptions

  @Flag(help: "Import the rows that are right, and leave out the others. 跳过有问题的行。")
  var skipBad = false

  @Argument(help: "The CSV file. 文件。")
  var file: String

  func run() throws {
    let desk = try Desk(options, acting, makingHome: true)
    let words = desk.words.roster
    let reading = try read(desk)
    for column in reading.ignored { complain(words.ignoredColumn(column)) }
    for problem in reading.problems {
      complain("\(oneLine(file)): " + oneLine(words.importProblem(problem)))
    }
    guard reading.problems.isEmpty || skipBad && !reading.rows.isEmpty else {
      throw desk.refuse(words.importProblems(reading.problems.count, reading.rows.count))
    }
    let entries = reading.rows.map(\.entry)
    for entry in entries where !desk.home.knows(entry.employee) {
      // Spreadsheet programs drop the zeros in front: 0012 becomes 12.
      let alike = desk.home.everybody().filter { $0.withoutZeros == entry.employee.withoutZeros }
      if let other = alike.first { complain(words.zerosMissing(entry.employee, other)) }
    }
    let isPlain = entries.allSatisfy { ($0.role ?? .learner) == .learner && $0.left == nil }
    let actor = desk.store.facts.isSetUp ? try desk.actor() : nil
    if actor == nil, !isPlain { try desk.requireSetup() }
    var (added, changed, same) = (0, 0, 0)
    for entry in entries {
      switch try desk.told({ try desk.roster.take(entry, by: actor) }) {
      case .added: added += 1
      case .changed: changed += 1
      case .same: same += 1
      }
    }
    complain(words.imported(added, changed, same))
    if !reading.problems.isEmpty { throw desk.refuse(words.importSkipped(reading.problems.count)) }
  }

  private func read(_ desk: Desk) throws -> RosterImport {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    } catch {
      let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
      throw desk.refuse(desk.words.roster.fileNotRead(oneLine(file), reason))
    }
    return try desk.told { RosterImport(CSVText(try SpreadsheetText.text(of: bytes))) }
  }
}
