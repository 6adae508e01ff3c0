import ArgumentParser
import Console
import Content
import Foundation
import Messages
import Records
import Training

/// Reads all content and prints every problem.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem of the training content. 检查培训内容，列出全部问题。",
    discussion: """
      FOLDER holds content/ and scenarios/. Each problem is a line FILE:LINE:COLUMN: error[CODE]:
      what is wrong; how to mend it. Exits with 1 if there is any. Without FOLDER it also lists the store's \
      values that still are examples.
      """)

  @Argument(
    help: "The folder to check (default: $COUNTERSIGN_CONTENT, or the program's own content).")
  var folder: String?

  @Option(help: "The same as FOLDER. 同 FOLDER。")
  var content: String?

  @Option(help: "Language: zh or en. 语言。")
  var lang: Language?

  @Flag(help: "Write down that all translations were looked at together. 记下译文都核对过。")
  var acceptTranslations = false

  @Option(
    help: ArgumentHelp(
      "Write down that this is the release NAME, unless there are errors. 记为这个版本。",
      valueName: "name"))
  var release: String?

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = RecordOptions.words(lang, Folders.home(named: nil))
    if let release, !ContentRelease.isName(release) {
      complain(words.check.badReleaseName(release))
      throw ExitCode.validationFailure
    }
    let root = try CheckedFolder(named: folder ?? content, words)
    try refuseToWriteUnasked(words)
    var findings = findings(in: root)
    if acceptTranslations {
      try accept(findings, in: root, words)
      findings = self.findings(in: root)
    }
    for problem in findings.problems { try show(problem, in: root, words) }
    if let release { try write(release, in: root, findings, words) }
    if root.isUnnamed { try tellUnconfirmedValues(of: root, words) }
    try conclude(findings, in: root, words)
  }

  /// What still is the content's example in this store, each with its key, its meaning and the example.
  private func tellUnconfirmedValues(of root: CheckedFolder, _ words: Phrasebook) throws {
    let values = Checker.unconfirmedValues(in: root.url, store: root.ownValues)
    guard !values.isEmpty else { return }
    let file = Home(Folders.home(named: nil)).storeValues.path
    try sayWrapped(words.commands.unconfirmedValues(values.count, file), words.commands)
    for value in values {
      let (meaning, text) = (value.meaning, value.text)
      try sayWrapped(
        "  "
          + (value.state == .missing
            ? words.commands.missingValue(value.key, meaning.text(in: words.language))
            : words.commands.unconfirmedValue(
              value.key, meaning.text(in: words.language), text.text(in: words.language))),
        words.commands)
    }
  }

  private var isUnnamed: Bool { folder == nil && content == nil }

  private func findings(in root: CheckedFolder) -> Checker.Findings {
    Checker.findings(
      in: root.url, store: root.ownValues, today: Clock().now().day, displayWidth: \.displayWidth,
      walking: true)
  }

  /// Content is written to only by who names its folder in the command.
  private func refuseToWriteUnasked(_ words: Phrasebook) throws {
    guard isUnnamed, acceptTranslations || release != nil else { return }
    complain(
      words.check.nameTheFolder(
        release.map { "--release \($0)" } ?? "--accept-translations"))
    throw ExitCode.validationFailure
  }

  private func show(_ problem: Problem, in root: CheckedFolder, _ words: Phrasebook) throws {
    let line = oneLine(words.problems.line(problem, in: root.shown))
    let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
    let place = oneLine("\(problem.place.seen(from: root.shown)): ")
    guard isatty(STDOUT_FILENO) == 1, line.displayWidth > columns, line.hasPrefix(place) else {
      return try say(line, words.commands)
    }
    // The place stays whole, to be copied; what is said of it is broken between words.
    try say(place, words.commands)
    try sayWrapped("  " + line.dropFirst(place.count), words.commands)
  }

  private func conclude(
    _ findings: Checker.Findings, in root: CheckedFolder, _ words: Phrasebook
  ) throws {
    let release: CheckPhrases.Release =
      ContentRelease.of(folder: root.url).map { .known($0) }
      ?? (ContentRelease.isListed(in: root.url) ? .unreadable : .none)
    let state = words.check.state(
      CheckPhrases.State(release: release, unaccepted: findings.unaccepted.count))
    guard let first = findings.problems.first else {
      try say(words.check.passed(findings.files), words.commands)
      return complain(state)
    }
    complain(words.check.failed(findings.errors, findings.problems.count - findings.errors))
    if findings.files > 0 { complain(state) }
    complain(root.holder.map(words.check.tryHolder) ?? words.check.example(first.code))
    throw ExitCode.failure
  }
}

/// What it writes.
extension CheckCommand {
  private func accept(
    _ findings: Checker.Findings, in root: CheckedFolder, _ words: Phrasebook
  ) throws {
    guard findings.errors == 0 else { return complain(words.check.notAccepted) }
    try writing(words) { try Checker.acceptTranslations(in: root.url) }
    complain(words.check.accepted(findings.unaccepted.count))
    for translation in findings.unaccepted {
      complain(oneLine("  " + words.check.acceptedPair(translation, root.shown)))
    }
  }

  private func write(
    _ name: String, in root: CheckedFolder, _ findings: Checker.Findings, _ words: Phrasebook
  ) throws {
    guard findings.errors == 0 else { return complain(words.check.notReleased(name)) }
    let before = ContentRelease.of(folder: root.url)
    try writing(words) { try ContentRelease.write(name: name, in: root.url) }
    let changes =
      (before?.new ?? []).map(words.check.newFile)
      + (before?.edited ?? []).map(words.check.editedFile)
      + (before?.removed ?? []).map(words.check.removedFile)
    for change in changes { complain(oneLine("  " + change)) }
    if let before, before.name == name, before.isModified {
      complain(words.check.releaseReused(name))
    }
    complain(words.check.released(name, findings.files))
  }

  private func writing(_ words: Phrasebook, _ write: () throws -> Void) throws {
    do {
      try write()
    } catch {
      complain(words.records.explanation(error))
      throw ExitCode.failure
    }
  }
}
