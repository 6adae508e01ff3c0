import ArgumentParser
import Content
import Foundation
import Messages
import Training

/// The options of the commands that look at scenarios as `check` does, broken ones among them.
struct ScenarioOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("content")],
    help:
      "The folder to look at (default: $COUNTERSIGN_CONTENT, or the program's own content). 文件夹。")
  var folder: String?

  @Option(help: "Language: zh or en. 语言。")
  var lang: Language?

  @Option(help: "Draw and shuffle by this number (default: 1). 随机数种子。")
  var seed: UInt64?

  var words: Phrasebook { RecordOptions.words(lang, Folders.home(named: nil)) }
  var drawing: Seed { Seed(seed ?? 1) }

  func shelf() throws -> (folder: CheckedFolder, shelf: ScenarioShelf) {
    let root = try CheckedFolder(named: folder, words)
    let shelf = ScenarioShelf(in: root.url, store: root.ownValues)
    guard !shelf.entries.isEmpty || !shelf.unreadable.isEmpty else {
      complain(words.explore.noScenarios(oneLine(root.shown)))
      throw ExitCode.failure
    }
    return (root, shelf)
  }

  /// The scenario that `typed` names; says so, and exits, when there is none.
  func entry(_ typed: String, in shelf: ScenarioShelf, _ root: CheckedFolder) throws
    -> ScenarioShelf.Entry
  {
    let id = ReplyFolding.halfWidth(typed).trimmed.lowercased()
    if let entry = shelf.entry(id) { return entry }
    // By the name of its file, for what is within nobody knows.
    if let file = shelf.unreadable.first(where: { $0.hasSuffix("/\(id).yaml") }) {
      complain(words.explore.unreadable(Self.seen(file, from: root), root.typed))
      throw ExitCode.failure
    }
    let known = shelf.entries.map(\.scenario.id)
    let begun = known.filter { !id.isEmpty && $0.hasPrefix(id) }
    let nearest = begun.count == 1 ? begun[0] : EditDistance.nearest(to: id, among: known)
    complain(words.explore.unknown(oneLine(typed), nearest, known))
    throw ExitCode.validationFailure
  }

  /// A file of the folder as it is seen from where the folder was typed.
  static func seen(_ file: String, from root: CheckedFolder) -> String {
    Place(file: file).seen(from: root.shown).file
  }
}
