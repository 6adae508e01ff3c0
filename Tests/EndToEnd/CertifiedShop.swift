import Foundation
import Samples

/// A store that is set up, with content of its own that asks for one lesson and one exam of two
/// questions; tests change the content.
final class CertifiedShop {
  let store: TestStore
  private let content: URL
  private static let (learnerPIN, items) = ("135790", "content/courses/small/items/small.yaml")
  private static let clauses = "content/courses/small/clauses.yaml"

  /// Wang Fang (1001) is on the list, and the key to `line` says that `isRight` is right.
  init(lineIs isRight: Bool, _ source: String = #fileID) throws {
    store = try TestStore(source)
    content = Scratch.path("shop-content")
    for (path, text) in Self.files { try write(text, to: path) }
    try setLine(isRight)
    let added = try run("employees", "add", "1001", "王芳", secrets: TestStore.pin)
    guard added.status == 0 else { throw TestStore.Failure(message: added.errors) }
  }

  deinit { try? FileManager.default.removeItem(at: content) }

  func run(
    _ arguments: String..., secrets: String..., columns: Int = 80
  ) throws -> (output: String, errors: String, status: Int32) {
    try run(arguments, secrets: secrets, columns: columns)
  }

  func run(
    _ arguments: [String], secrets: [String] = [], columns: Int = 80
  ) throws -> (output: String, errors: String, status: Int32) {
    try Built.run(
      arguments + (secrets.isEmpty ? [] : ["--secret-fd", "0"]),
      input: secrets.map { $0 + "\n" }.joined(), home: store.home,
      environment: ["COUNTERSIGN_CONTENT": content.path, "COLUMNS": String(columns)])
  }

  func visit(_ lines: String...) throws -> String {
    try Built.run(
      [], input: lines.map { $0 + "\n" }.joined(), home: store.home,
      environment: ["COUNTERSIGN_CONTENT": content.path]
    ).output
  }

  /// The trainer on a terminal.
  func window() throws -> PseudoTerminal {
    try PseudoTerminal(
      ["--lang", "zh"], home: store.home, environment: ["COUNTERSIGN_CONTENT": content.path])
  }

  /// The exam may be sat so many times before a pause.
  func allowAttempts(_ count: Int) throws {
    let exam = "content/exams/small.yaml"
    try write((Self.files[exam] ?? "") + "\nattempts: \(count)\n", to: exam)
  }

  /// Wang Fang goes through the lesson and sits the exam, saying that both statements are true.
  func sit() throws -> String {
    try visit("1001", Self.learnerPIN, Self.learnerPIN, "xx 1", "1", "ks", "1", "1", "1", "tc")
  }

  func sign() throws {
    let signed = try run("certificate", "sign", "1001", secrets: TestStore.signingPassphrase)
    guard signed.status == 0 else { throw TestStore.Failure(message: signed.errors) }
  }

  func journal() throws -> Data { try Data(contentsOf: store.journal("1001")) }

  /// What the key to the question `line` says, and how the question is put.
  func setLine(_ isRight: Bool, stem: String = "有签名栏，就请持卡人签。") throws {
    try write(Self.items(isRight, stem), to: Self.items)
  }

  /// The rule changed on a day, written as content has it.
  func changeRule(on day: String) throws {
    let text = Self.files[Self.clauses] ?? ""
    try write(text + "    changed: \(day)\n    retrain: 10\n", to: Self.clauses)
  }

  private func write(_ text: String, to path: String) throws {
    let url = content.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private static func items(_ lineIs: Bool, _ stem: String) -> String {
    """
    format: 1
    items:
      - id: again
        kind: true-false
        topic: small
        stem: {zh: 再刷就是第二笔扣款。, en: Charging again is a second debit.}
        clause: rule
        statementIs: true
      - id: line
        kind: true-false
        topic: small
        stem: {zh: \(stem), en: "Where there is a line, it is signed."}
        clause: rule
        statementIs: \(lineIs)

    """
  }

  private static let files = [
    "content/store.yaml": """
    format: 1
    exampleMark: {zh: （示例：…）, en: " (example: …)"}
    values:
      hotline: {meaning: {zh: 电话, en: number}, example: "95559"}
    """,
    "content/courses/small/course.yaml": """
    format: 1
    course: small
    title: {zh: 小课程, en: A small course}
    lessons: [small]
    """,
    clauses: """
    format: 1
    clauses:
      - id: rule
        number: "1.1"
        text: {zh: 有签名栏就请持卡人签。, en: A line is signed.}
        certainty: confirmed
        source: {zh: 收银培训资料, en: Cashier training decks}
        asOf: 2019

    """,
    "content/courses/small/lessons/small.yaml": """
    format: 1
    lesson: small
    title: {zh: 再刷, en: Charging again}
    minutes: 5
    cards:
      - id: card
        title: {zh: 再刷一次, en: Charging again}
        text: {zh: "漏签了，\\n不能再刷一次：\\n再刷就是第二笔扣款。", en: "One\\ntwo\\nthree"}
        clauses: [rule]
        check: again
    """,
    "content/exams/small.yaml": """
    format: 1
    exam: small-exam
    title: {zh: 小考, en: Small exam}
    course: small
    minutes: 10
    passMark: 80
    draw: [{topic: small, count: 2}]
    """,
    "content/certifications/level.yaml": """
    format: 1
    certification: level
    title: {zh: 一级, en: Level}
    meaning: {zh: 会收款, en: Can sell}
    validity: {mode: completion, months: 12, windowDays: 60, graceDays: 14}
    lapsed: no
    requires:
      - {id: lessons, lessons: [small]}
      - {id: exam, exam: small-exam}
    assigned:
      - {roles: [learner], within: 14, meanwhile: supervised}
    """,
  ]
}
