import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// What commands about people and the store work with: the home, its journal, who acts, and when.
struct Desk {
  let home: Home
  private(set) var words: Phrasebook
  let store: StoreRecord
  private(set) var secrets: Secrets
  /// Who acts, as typed; nil when nobody was named.
  let typedActor: String?
  let clock = Clock()

  var now: Timestamp { clock.now() }
  var roster: Roster { Roster(home, at: now) }

  /// Opens the home; makes it when `makingHome`, else says that there is none and exits.
  init(
    _ options: RecordOptions, as actor: String? = nil, secrets: SecretOptions? = nil,
    makingHome: Bool = false
  ) throws {
    ignoreSignalsThatWouldHideErrors()
    (words, typedActor) = (options.words, actor)
    home = Home(options.homeFolder)
    self.secrets = Secrets(descriptor: secrets?.secretFd, words.store)
    do {
      if makingHome {
        try home.prepare()
      } else if !FileManager.default.fileExists(atPath: home.root.path) {
        complain(words.commands.noHome(home.root.path))
        throw ExitCode.failure
      }
      store = try StoreRecord(in: home)
    } catch let code as ExitCode {
      throw code
    } catch {
      complain(words.commands.homeUnusable(home.root.path, words.explanation(of: error)))
      throw ExitCode.failure
    }
    Clock.useZone(of: store.facts)
  }

  init(
    _ options: RecordOptions, _ acting: ActingOptions, makingHome: Bool = false
  ) throws {
    try self.init(
      options, as: acting.actor, secrets: acting.secrets, makingHome: makingHome)
  }

  /// From here on everything is said in `language`.
  mutating func speak(_ language: Language) {
    words = Phrasebook.of(language)
    secrets = secrets.speaking(words.store)
  }

  /// Does `work`; what goes wrong is told on standard error, with exit code 1.
  func told<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let code as ExitCode {
      throw code
    } catch {
      complain(words.explanation(of: error))
      throw ExitCode.failure
    }
  }

  /// Prints a report as wide as the terminal.
  func show(_ report: Report) throws {
    let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
    try say(ReportLayout(columns: columns).text(report), terminator: "", words.commands)
  }

  func refuse(_ sentence: String, _ code: ExitCode = .failure) -> ExitCode {
    complain(sentence)
    return code
  }

  /// The number that was typed, or that of the only one who is called so; else exits with 64.
  func employee(_ typed: String) throws -> EmployeeID {
    switch home.employee(meantBy: typed) {
    case .one(let id): return id
    case .several(let namesakes):
      throw refuse(
        words.commands.namesakes(oneLine(typed), namesakes.map(\.text)), .validationFailure)
    case .nobody: return try number(typed)
    }
  }

  /// The number that was typed, of whomever, or exits with 64.
  func number(_ typed: String) throws -> EmployeeID {
    guard let id = EmployeeID(typed) else {
      throw refuse(words.commands.badEmployee(oneLine(typed)), .validationFailure)
    }
    // Nobody could give somebody another number afterwards.
    guard typed.contains(where: \.isNumber) else {
      throw refuse(words.roster.nameForNumber(id.text), .validationFailure)
    }
    return id
  }

  func day(_ typed: String?) throws -> Day? {
    guard let typed else { return nil }
    guard let day = TypedDay.day(of: typed) else {
      throw refuse(words.commands.badDay(oneLine(typed), now.day), .validationFailure)
    }
    return day
  }

  /// The store must have been set up.
  func requireSetup() throws {
    guard store.facts.isSetUp else { throw refuse(words.store.notSetUp) }
  }
}
