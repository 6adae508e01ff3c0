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

  @Argument(help: "The folder to check (default: the program's own content).")
  var folder: String?

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
    let words = Phrasebook.of(
      lang ?? Language.of(environment: ProcessInfo.processInfo.environment))
    if let release, !ContentRelease.isName(release) {
      complain(words.commands.badReleaseName(release))
      throw ExitCode.validationFailure
    }
    let root = try root(words)
    if acceptTranslations { try writing(words) { try Checker.acceptTranslations(in: root) } }
    let problems = Checker.problems(
      in: root, store: ownValues, today: Clock().now().day, displayWidth: \.displayWidth)
    for problem in problems { try say(oneLine(words.problems.line(problem)), words.commands) }
    let errors = problems.count { $0.severity == .error }
    try release.map { try write($0, in: root, errors: errors, words) }
    if problems.isEmpty {
      try say(words.commands.checkPassed(Checker.fileCount(in: root)), words.commands)
    } else {
      complain(words.commands.checkFailed(errors, problems.count - errors))
    }
    if folder == nil { try tellUnconfirmedValues(of: root, words) }
    if !problems.isEmpty { throw ExitCode.failure }
  }

  /// What still is the content's example in this store, each with its key, its meaning and the example.
  private func tellUnconfirmedValues(of root: URL, _ words: Phrasebook) throws {
    let values = Checker.unconfirmedValues(in: root, store: ownValues)
    guard !values.isEmpty else { return }
    let file = Home(Folders.home(named: nil)).storeValues.path
    try sayWrapped(words.commands.unconfirmedValues(values.count, file), words.commands)
    for value in values {
      let (meaning, text) = (value.meaning, value.text)
      try sayWrapped(
        "  "
          + words.commands.unconfirmedValue(
            value.key, meaning.text(in: words.language), text.text(in: words.language)),
        words.commands)
    }
  }

  private func write(_ release: String, in root: URL, errors: Int, _ words: Phrasebook) throws {
    guard errors == 0 else { return complain(words.commands.notReleased(release)) }
    try writing(words) { try ContentRelease.write(name: release, in: root) }
    complain(words.commands.released(release, Checker.fileCount(in: root)))
  }

  private func writing(_ words: Phrasebook, _ write: () throws -> Void) throws {
    do {
      try write()
    } catch {
      complain(words.records.explanation(error))
      throw ExitCode.failure
    }
  }

  /// The store's own values, when the program's own content is checked.
  private var ownValues: URL? {
    let values = Home(Folders.home(named: nil)).storeValues
    return folder == nil && FileManager.default.fileExists(atPath: values.path) ? values : nil
  }

  private func root(_ words: Phrasebook) throws -> URL {
    guard let folder else {
      let looked = Folders.contentCandidates(named: nil)
      guard let found = looked.first(where: Folders.holdsContent) else {
        complain(words.commands.contentNotFound(looked.map(\.path)))
        throw ExitCode.failure
      }
      return found
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      complain(words.commands.noSuchFolder(folder))
      throw ExitCode.validationFailure
    }
    return URL(fileURLWithPath: folder)
  }
}
