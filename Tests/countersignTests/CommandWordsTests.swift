import Testing

@testable import countersign

@Suite struct CommandWordsTests {
  @Test(arguments: [
    ("", ""), ("--lang en", "--lang en"), ("lookup 68", "lookup 68"),
    ("--lang zh lookup 68", "lookup 68 --lang zh"),
    ("--home=/x --content /y report today", "report today --home=/x --content /y"),
    ("--lang en help", "help"), ("--lang en --help", "--help"), ("help lookup", "help lookup"),
    ("查 68", "lookup 68"), ("查68", "lookup 68"), ("c dd", "lookup dd"), ("报告", "report"),
    ("报告 今日", "report today"), ("bg yl", "report matrix"), ("员工 list", "employees list"),
    ("zs show 1001", "certificate show 1001"), ("学习", "学习"), ("check", "check"),
    ("--lang", "--lang"), ("--lang en lookup -- --x", "lookup --lang en -- --x"),
    ("--today 2026-11-24 --seed 7", "--today 2026-11-24 --seed 7"),
  ])
  func wordsAreBroughtIntoTheOrderOfTheCommands(_ typed: String, _ expected: String) {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(CommandWords.arranged(arguments).joined(separator: " ") == expected)
  }
}
