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
  var words: Phrasebook { RecordOptions.words(lang, homeFolder) }

  /// The same of arguments that could not be understood.
  static func words(amid arguments: [String]) -> Phrasebook {
    func value(of option: String) -> String? {
      let joined = arguments.first { $0.hasPrefix(option + "=") }
      if let joined { return String(joined.dropFirst(option.count + 1)) }
      let place = arguments.firstIndex(of: option).map { $0 + 1 }
      return place.flatMap { $0 < arguments.count ? arguments[$0] : nil }
    }
    return words(
      value(of: "--lang").flatMap(Language.init(rawValue:)),
      Folders.home(named: value(of: "--home")))
  }

  static func words(_ lang: Language?, _ home: URL) -> Phrasebook {
    Phrasebook.of(
      lang ?? (try? StoreRecord(in: Home(home)))?.facts.settings?.language
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
