import ArgumentParser
import Content
import Foundation
import Messages
import Records
import Training

/// The options that every command which works with records understands.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: "Folder of the records. 记录文件夹。(default: $COUNTERSIGN_HOME, or the XDG data folder)")
  var home: String?

  @Option(help: "Folder that holds content/ and scenarios/. 培训内容所在的文件夹。")
  var content: String?

  @Option(help: "Language: zh or en. 语言。")
  var lang: Language?

  @Option(help: "Take this day for today; the session is marked as simulated. 模拟日期，如 2026-11-24。")
  var today: String?

  @Option(help: "Draw and shuffle by this number; the session is marked as simulated. 模拟随机数种子。")
  var seed: UInt64?

  var words: Phrasebook {
    Phrasebook.of(lang ?? Self.language(of: ProcessInfo.processInfo.environment))
  }

  /// Opens everything the program works with; says what is wrong, and exits, if that cannot be.
  ///
  /// Who only reads makes no folder, and simulates nothing but the day.
  func workspace(readingOnly: Bool = false) throws -> Workspace {
    let words = words
    let clock = try clock(words)
    let folder = try contentFolder(words)
    let home = try readingOnly ? existingHome(words) : openHome(words)
    let store =
      FileManager.default.fileExists(atPath: home.storeValues.path) ? home.storeValues : nil
    switch Library.open(
      folder: folder, store: store, cacheFolder: Folders.cache, builder: Folders.builder)
    {
    case .ready(let library):
      return Workspace(
        library: library, home: home, clock: clock, fixedSeed: seed.map { Seed($0) },
        isSimulated: !readingOnly && (today != nil || seed != nil))
    case .broken(let problems):
      for problem in problems.prefix(5) { complain(oneLine(words.problems.line(problem))) }
      complain(words.commands.contentBroken(problems.count))
      throw ExitCode.failure
    }
  }

  private func clock(_ words: Phrasebook) throws -> Clock {
    guard let today else { return Clock() }
    guard let day = Day(today) else {
      complain(words.commands.badDay(today))
      throw ExitCode.validationFailure
    }
    return Clock(simulating: day)
  }

  private func contentFolder(_ words: Phrasebook) throws -> URL {
    let looked = Folders.contentCandidates(named: content)
    guard let found = looked.first(where: Folders.holdsContent) else {
      complain(words.commands.contentNotFound(looked.map(\.path)))
      throw ExitCode.failure
    }
    return found
  }

  private func existingHome(_ words: Phrasebook) throws -> Home {
    let home = Home(Folders.home(named: home))
    guard FileManager.default.fileExists(atPath: home.root.path) else {
      complain(words.commands.noHome(home.root.path))
      throw ExitCode.failure
    }
    return home
  }

  private func openHome(_ words: Phrasebook) throws -> Home {
    let home = Home(Folders.home(named: home))
    do {
      try home.prepare()
      return home
    } catch {
      complain(words.commands.homeUnusable(home.root.path, words.records.explanation(error)))
      throw ExitCode.failure
    }
  }

  /// Chinese, unless the environment asks for a language, and it is another one.
  static func language(of environment: [String: String]) -> Language {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    return locale.lowercased().hasPrefix("en") ? .en : .zh
  }
}

extension Language: ExpressibleByArgument {}
