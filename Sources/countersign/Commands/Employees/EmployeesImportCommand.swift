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

  @OptionGroup var contents: ContentOptions
  @OptionGroup var acting: ActingOptions

  @Flag(help: "Import the rows that are right, and leave out the others. 跳过有问题的行。")
  var skipBad = false

  @Argument(help: "The CSV file. 文件。")
  var file: String

  func run() throws {
    let desk = try Desk(contents.records, acting, makingHome: true)
    let words = desk.words.roster
    let file = try desk.told { [path = self.file] in try RosterFile(path) }
    let (good, bad) = (file.reading.rows.count, file.reading.problems.count)
    file.remarks(words, in: desk.home).forEach(complain)
    guard bad == 0 || skipBad && good > 0 else {
      throw desk.refuse(words.importProblems(bad, good))
    }
    if let manager = file.managerWithoutPIN(in: desk.home) {
      throw desk.refuse(words.refusal(.noPINYet(manager)))
    }
    let actor = desk.store.facts.isSetUp ? try desk.actor() : nil
    if actor == nil, !file.isPlain { try desk.requireSetup() }
    complain(try desk.told { try file.take(into: desk.roster, by: actor, words) })
    try tellDeadlines(of: file.people, desk)
    if bad > 0 { throw desk.refuse(words.importSkipped(bad)) }
  }

  /// By when they must be certified; where the content cannot be read, nothing is known of that.
  private func tellDeadlines(of people: [EmployeeID], _ desk: Desk) throws {
    guard let index = contents.readableIndex() else { return }
    let deadlines = Certifying(
      home: desk.home, store: desk.store, index: index, release: nil, now: desk.now,
      words: desk.words
    ).deadlines(of: people)
    if !deadlines.isEmpty { complain(desk.words.roster.mustCertify(deadlines)) }
  }
}
