import ArgumentParser
import Foundation
import Messages
import Records
import Reports
import Training

/// Everything on record about somebody, for them.
struct EmployeesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Everything on record about a person. 导出一个人的全部记录。",
    discussion: "Without PINs, which are in no export. JSON has the journal's lines as they are.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: RecordOptions

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "Write it to this file, open to you only. 写到文件。")
  var output: String?

  @Argument(help: "Employee number. 工号。")
  var employee: String

  func run() throws {
    let desk = try Desk(options)
    let employee = try desk.employee(employee)
    let export = try desk.told {
      _ = try desk.roster.record(of: employee)
      return try PersonExport(employee, in: desk.home, on: desk.now.day)
    }
    let text =
      switch format {
      case .text: ReportLayout(columns: 80).text(export.report(desk.words))
      case .json: try desk.told { try export.json() }
      }
    guard let output else { return try say(text, terminator: "", desk.words.commands) }
    guard !FileManager.default.fileExists(atPath: output) else {
      throw desk.refuse(desk.words.roster.fileThere(oneLine(output)))
    }
    try desk.told { try AtomicFile.write(Data(text.utf8), to: URL(fileURLWithPath: output)) }
    complain(desk.words.roster.exported(output))
  }
}
