import ArgumentParser
import Content
import Foundation
import Messages
import Training

/// The options of the commands that look at scenarios as `check` does, and at what is wrong with their files.
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
    guard !shelf.entries.isEmpty || !shelf.broken.isEmpty else {
      complain(words.explore.noScenarios(oneLine(root.shown), root.holder))
      throw ExitCode.failure
    }
    return (root, shelf)
  }

  /// What `typed` names; says so, and exits, when there is nothing of that name.
  func found(_ typed: String, in shelf: ScenarioShelf, _ root: CheckedFolder) throws
    -> ScenarioShelf.Found
  {
    let id = ReplyFolding.halfWidth(typed).trimmed.lowercased()
    if let found = shelf.found(id) { return found }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: typed, isDirectory: &isFolder), isFolder.boolValue {
      complain(words.explore.isFolder(oneLine(typed)))
      throw ExitCode.validationFailure
    }
    let known = shelf.ids
    let begun = known.filter { !id.isEmpty && $0.hasPrefix(id) }
    let nearest = begun.count == 1 ? begun[0] : EditDistance.nearest(to: id, among: known)
    complain(words.explore.unknown(oneLine(typed), nearest, known))
    throw ExitCode.validationFailure
  }

  /// The scenario that `typed` names; tells its errors, and exits, when it has any.
  func entry(_ typed: String, in shelf: ScenarioShelf, _ root: CheckedFolder) throws
    -> ScenarioShelf.Entry
  {
    switch try found(typed, in: shelf, root) {
    case .entry(let entry): return entry
    case .broken(let file):
      for error in file.errors { complain(oneLine(words.problems.line(error, in: root.shown))) }
      complain(oneLine(words.explore.mendFirst(Self.seen(file.file, from: root))))
      throw ExitCode.failure
    }
  }

  /// A file of the folder as it is seen from where the folder was typed.
  static func seen(_ file: String, from root: CheckedFolder) -> String {
    Place(file: file).seen(from: root.shown).file
  }
}

extension ScenarioShelf.Found {
  var file: String {
    switch self {
    case .entry(let entry): entry.file
    case .broken(let broken): broken.file
    }
  }
}
