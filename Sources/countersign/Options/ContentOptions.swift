import ArgumentParser
import Content
import Foundation
import Messages
import Records
import Training

/// The options of every command that needs the training content.
struct ContentOptions: ParsableArguments {
  @OptionGroup var records: RecordOptions

  @Option(help: "Folder that holds content/ and scenarios/. 培训内容所在的文件夹。")
  var content: String?

  var words: Phrasebook { records.words }
  var homeFolder: URL { records.homeFolder }

  /// Which release the content is, and whether it was changed since.
  func release() throws -> ContentRelease? { ContentRelease.of(folder: try contentFolder()) }

  /// Opens the content with the store's own values; says what is wrong, and exits, if that cannot be.
  ///
  /// What somebody signs or shows to others is never taken from the compiled content, which anybody may
  /// have edited.
  func library(fromCache: Bool = true) throws -> Library {
    let values = Home(homeFolder).storeValues
    let store = FileManager.default.fileExists(atPath: values.path) ? values : nil
    let folder = try contentFolder()
    switch Library.open(
      folder: folder, store: store, cacheFolder: fromCache ? Folders.cache : nil,
      builder: Folders.builder)
    {
    case .ready(let library): return library
    case .broken(let problems):
      let typed = Folders.typedContent(content)
      let shown = problems.prefix(5)
      for problem in shown {
        complain(oneLine(words.problems.line(problem, in: typed ?? folder.path)))
      }
      complain(words.check.broken(problems.count, shown.count, typed))
      throw ExitCode.failure
    }
  }

  /// Says what of the store's drills cannot be understood and is done without, and whose days off are
  /// nobody's.
  func tellSpared(in workspace: Workspace) {
    let spared = workspace.library.spared
    for problem in spared.prefix(3) { complain(oneLine(words.problems.line(problem))) }
    if !spared.isEmpty { complain(words.check.spared(spared.count)) }
    let home = workspace.home
    // Where there is no such file, no start waits for what can be drilled.
    guard FileManager.default.fileExists(atPath: home.storeValues.path) else { return }
    for id in workspace.refreshers.policy.off.keys.sorted(by: { $0.text < $1.text })
    where !home.knows(id) {
      complain(words.check.nobodyOff(id.text, home.numbersNear(id).map(\.text)))
    }
  }

  /// The index of content that is without errors, for what is only told beside something else.
  func readableIndex() -> ContentIndex? {
    guard let folder = Folders.contentCandidates(named: content).first(where: Folders.holdsContent),
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: Folders.cache, builder: Folders.builder)
    else { return nil }
    return library.index
  }

  func contentFolder() throws -> URL {
    let looked = Folders.contentCandidates(named: content)
    guard let found = looked.first(where: Folders.holdsContent) else {
      complain(words.commands.contentNotFound(looked.map(\.path)))
      throw ExitCode.failure
    }
    return found
  }
}
