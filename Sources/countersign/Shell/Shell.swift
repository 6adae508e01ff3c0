import Console
import Foundation
import Messages
import Records
import Training

/// The conversation with the people at one terminal, from the first prompt to the last word.
final class Shell {
  let workspace: Workspace
  let reader: any LineReader
  let output: Output
  var words: Phrasebook
  /// What a number picks: the entries of the menu just shown; none once a list was done with.
  var menu: [MenuEntry] = []
  /// Whether that is the main menu, which stays; a list is put away by whatever else is done.
  private(set) var isMainMenu = false
  /// Counts the menus shown, so that one can tell whether something brought its own.
  private(set) var menusShown = 0
  /// What was looked up last, where it could be several things and numbers are answers.
  var listed: [JobAid.Entry] = []
  /// What was offered to be drilled last, in the order of the list.
  var drillsListed: [JobAid.Entry] = []
  /// The language that was asked for just now, which goes before the one that somebody chose once.
  var languageAsked: Language?
  /// No right secret came: what is typed next may be the secret, and is not said again.
  var isAfterMissedSecret = false
  /// What the first visit begins with, as if it had been typed.
  var opening: [String] = []
  /// Nobody went on reading for the length of the idle limit.
  private var wasLeftAlone = false
  private let environment: [String: String]
  private let startLanguage: Phrasebook
  /// So long nobody may type before the PIN is asked again.
  let idleLimit: Duration

  /// `languageAsked` is nil where the store's language or the environment's was taken.
  init(
    _ workspace: Workspace, reader: any LineReader, output: Output, words: Phrasebook,
    languageAsked: Language? = nil, environment: [String: String], idleLimit: Duration
  ) {
    (self.workspace, self.reader, self.output) = (workspace, reader, output)
    (self.words, startLanguage, self.environment) = (words, words, environment)
    (self.languageAsked, self.idleLimit) = (languageAsked, idleLimit)
    output.pager?.wait = { [unowned self] in waitForReader() }
  }

  /// A screen is full: Return goes on. What else is typed is no reply to what was not read yet.
  private func waitForReader() {
    while true {
      let prompt = output.style.inPrompt(words.shell.morePrompt)
      switch reader.readLine(prompt: prompt, timeLimit: idleLimit) {
      case .interrupted: output.pager?.skip()
      case .line(let typed):
        let text = ReplyFolding.halfWidth(typed).trimmed.lowercased()
        if ["q", "0", "quit", "tc"].contains(text) { output.pager?.skip() }
        guard ["?", "help", "bz", "帮助"].contains(text) else {
          if !text.isEmpty, output.pager?.isSkipped == false {
            output.paragraph(words.shell.typedTooEarly)
          }
          return
        }
        output.paragraph(words.shell.moreHelp)
        continue
      case .timedOut: wasLeftAlone = true
      case .endOfInput: break
      }
      return
    }
  }

  /// How the conversation goes on after something was done.
  enum Flow {
    case goOn, signOut, quit
  }

  struct MenuEntry {
    let label: String
    let detail: String
    /// Other words for it.
    let also: [String]
    let action: () throws -> Flow

    init(
      _ label: String, _ detail: String = "", also: [String] = [],
      action: @escaping () throws -> Flow
    ) {
      (self.label, self.detail, self.also, self.action) = (label, detail, also, action)
    }
  }

  func run() {
    open()
    while true {
      words = startLanguage
      let asked = languageAsked
      guard let record = signIn() else { break }
      words = (languageAsked ?? record.card.language).map(Phrasebook.of) ?? words
      languageAsked = asked
      reader.useHistory(at: workspace.home.history(of: record.employee).path)
      let flow = Visit(self, record).run()
      reader.useHistory(at: nil)
      reader.completions = { _, _ in [] }
      if case .quit = flow { return }
      output.paragraph(words.shell.switched)
    }
    output.paragraph(words.shell.goodbye)
  }

  private func open() {
    output.paragraph(output.style.strong(words.shell.banner(Countersign.version)))
    output.paragraph(words.shell.bannerKeys)
    if workspace.isSimulated {
      output.paragraph(words.shell.simulated(workspace.clock.now().day))
    }
    if environment["TERM"] == "linux", words.language == .zh {
      output.paragraph(words.shell.linuxConsole)
    }
    if workspace.home.isOnNetwork { output.paragraph(words.shell.networkDisk) }
    if !workspace.store.isSetUp, !workspace.isSimulated, workspace.home.everybody().isEmpty {
      output.paragraph(words.shell.setUpFirst)
    }
    output.paragraph(words.shell.firstVisit)
  }

  /// Reads a line; full card numbers in it are masked, and control characters dropped.
  func ask(_ prompt: String, timeLimit: Duration? = nil) -> LineInput {
    defer { wasLeftAlone = false }
    if wasLeftAlone, timeLimit == idleLimit { return .timedOut }
    let input = reader.readLine(
      prompt: output.style.inPrompt(wrappedPrompt(prompt, to: output.columns())),
      timeLimit: timeLimit)
    output.pager?.restart()
    guard case .line(let typed) = input else { return input }
    let line = typed.withoutControls.replacing("\n", with: " ")
    let masked = CardNumber.masked(line)
    if masked != line { output.paragraph(words.activities.masked) }
    return .line(masked)
  }

  /// Asks for a secret, unseen.
  func askSecret(_ prompt: String) -> LineInput {
    output.pager?.restart()
    return reader.readSecret(prompt: wrappedPrompt(prompt, to: output.columns()))
  }

  /// Shows `entries` numbered, and makes them what numbers pick.
  func show(menu entries: [MenuEntry], isMain: Bool = false) {
    (menu, isMainMenu, menusShown) = (entries, isMain, menusShown + 1)
    let width = entries.map(\.label.displayWidth).max() ?? 0
    let widest = entries.map { 6 + width + $0.detail.displayWidth }.max() ?? 0
    output.unbroken { output in
      for (index, entry) in entries.enumerated() {
        let label = widest <= output.columns() ? entry.label.padded(to: width) : entry.label
        let detail = entry.detail.isEmpty ? "" : "  \(entry.detail)"
        output.paragraph("\(index + 1) \(label)\(detail)", firstIndent: "  ", indent: "    ")
      }
    }
  }

  /// From here on numbers pick nothing, unless it is from the main menu.
  func putListAway() {
    if !isMainMenu { menu = [] }
  }

  /// The entry of the menu just shown that `typed` means: its number, or words that only it begins
  /// with. A lone letter is none: letters are what commands are shortened to.
  func entry(meantBy typed: String) -> MenuEntry? {
    if let number = Int(typed) {
      return number >= 1 && number <= menu.count ? menu[number - 1] : nil
    }
    let word = ReplyFolding.folded(typed)
    if let entry = menu.first(where: { $0.also.contains(word) }) { return entry }
    if word.count == 1, word.allSatisfy(\.isASCII) { return nil }
    return Picking.position(of: typed, in: menu.map { LocalizedText(everywhere: $0.label) })
      .map { menu[$0] }
  }

  /// Says what went wrong with the records, and that nothing acknowledged is lost.
  func explain(_ error: any Error) {
    output.paragraph(words.records.explanation(error))
  }
}
