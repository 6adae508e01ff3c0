import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// The options of every command that works with records.
struct RecordOptions: ParsableArguments {
  @Option(help: "Folder of the records. 记录文件夹。(default: $COUNTERSIGN_HOME, or the XDG data folder)")
  var home: String?

  @Option(help: "Language: zh or en. 语言。")
  var lang: Language?

  var homeFolder: URL { Folders.home(named: home) }

  /// As asked for; else the store's language, else the environment's.
  var words: Phrasebook {
    Phrasebook.of(
      lang ?? (try? StoreRecord(in: Home(homeFolder)))?.facts.settings?.language
        ?? Language.of(environment: ProcessInfo.processInfo.environment))
  }
}

extension Language {
  /// Chinese, unless the environment asks for a language, and it is another one.
  static func of(environment: [String: String]) -> Language {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    return locale.lowercased().hasPrefix("en") ? .en : .zh
  }
}

extension Language: ExpressibleByArgument {}
