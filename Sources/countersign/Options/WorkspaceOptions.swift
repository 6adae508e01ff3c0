import ArgumentParser
import Content
import Foundation
import Messages
import Records
import Training

/// The options of every command that works with records and content together.
struct WorkspaceOptions: ParsableArguments {
  @OptionGroup var contents: ContentOptions

  @Option(help: "Take this day for today; the session is marked as simulated. 模拟日期，如 2026-11-24。")
  var today: String?

  @Option(help: "Draw and shuffle by this number; the session is marked as simulated. 模拟随机数种子。")
  var seed: UInt64?

  var words: Phrasebook { contents.words }

  /// Opens everything the program works with; says what is wrong, and exits, if that cannot be.
  ///
  /// A report makes no folder, and counts no simulated records even where its day is simulated.
  func workspace(
    makingHome: Bool = true, countingSimulated: Bool = true, fromCache: Bool = true
  ) throws -> Workspace {
    let home = try makingHome ? openHome() : existingHome()
    let store = try store(of: home)
    Clock.useZone(of: store)
    let clock = try clock()
    let folder = try contents.contentFolder()
    return Workspace(
      library: try contents.library(fromCache: fromCache), home: home, store: store, clock: clock,
      fixedSeed: seed.map { Seed($0) },
      isSimulated: countingSimulated && (today != nil || seed != nil),
      release: { ContentRelease.of(folder: folder) },
      freshIndex: { [contents] in try contents.library(fromCache: false).index })
  }

  private func clock() throws -> Clock {
    guard let today else { return Clock() }
    guard let day = TypedDay.day(of: today) else {
      complain(words.commands.badDay(oneLine(today), Clock().now().day))
      throw ExitCode.validationFailure
    }
    return Clock(simulating: day)
  }

  private func store(of home: Home) throws -> StoreFacts {
    do {
      return try StoreRecord(in: home).facts
    } catch {
      complain(words.commands.homeUnusable(home.root.path, words.explanation(of: error)))
      throw ExitCode.failure
    }
  }

  private func existingHome() throws -> Home {
    let home = Home(contents.homeFolder)
    guard FileManager.default.fileExists(atPath: home.root.path) else {
      complain(words.commands.noHome(home.root.path))
      throw ExitCode.failure
    }
    return home
  }

  private func openHome() throws -> Home {
    let home = Home(contents.homeFolder)
    do {
      try home.prepare()
      return home
    } catch {
      complain(words.commands.homeUnusable(home.root.path, words.records.explanation(error)))
      throw ExitCode.failure
    }
  }
}
