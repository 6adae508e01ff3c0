import ArgumentParser
import Console
import Foundation
import Integrity
import Messages
import Records
import Training

/// Sets a store up, or shows and changes its settings.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Set the store up: name, manager, PIN, keys. 设置门店。",
    discussion: """
      Asks for what is not given. Secrets are asked in this order: the manager's PIN, the root \
      passphrase, the manager's signing passphrase. On a store that is set up already it shows the \
      settings, or changes those that are given.
      """)

  @OptionGroup var options: RecordOptions
  @OptionGroup var acting: ActingOptions

  @Option(help: "Name of the store. 店名。")
  var name: String?

  @Option(help: "Language of the screen: zh or en. 屏幕语言。")
  var language: Language?

  @Option(help: "Time zone, such as Asia/Shanghai. 时区。")
  var timeZone: String?

  @Option(help: "Number of the first manager. 店长工号。")
  var manager: String?

  @Option(help: "Name of the first manager. 店长姓名。")
  var managerName: String?

  func run() throws {
    let desk = try Desk(options, acting, makingHome: true)
    if let setUp = desk.store.facts.setUp { return try change(setUp, desk) }
    var setup = StoreSetup(desk, Interview(desk.words), self)
    try setup.run()
  }

  private func change(_ setUp: StoreEventBody.SetUp, _ desk: Desk) throws {
    let (words, now) = (desk.words.store, desk.store.facts.settings ?? setUp.settings)
    guard name != nil || language != nil || timeZone != nil else {
      complain(words.isSetUp(now.name, desk.store.facts.setUpAt?.day ?? desk.now.day))
      return try say(words.settings(now.name, now.language, now.timeZone), desk.words.commands)
    }
    if let timeZone, !Clock.isKnown(timeZone: timeZone) {
      throw desk.refuse(words.badZone(oneLine(timeZone)), .validationFailure)
    }
    let newName = try name.map { typed in
      guard let name = StoreName(typed) else {
        throw desk.refuse(words.badStoreName, .validationFailure)
      }
      return name.text
    }
    let actor = try desk.actor()
    try desk.told {
      try desk.store.append(
        .settingsChanged(
          StoreEventBody.Settings(
            name: newName ?? now.name, language: language ?? now.language,
            timeZone: timeZone ?? now.timeZone)), at: desk.now, by: actor)
    }
    complain(words.settingsChanged)
  }
}
