import Console
import Messages
import Records
import Training

/// What is different at the simulated terminal: an act is no answer, and goes before all other words.
extension ActivityConversation {
  private var practiceScreen: PracticeScreen { PracticeScreen(words, output) }

  /// Shows what is asked; acts that were listed before and are the same are not listed again, unless
  /// `again` says that somebody wants to see them.
  func present(_ prompt: Prompt?, again: Bool = false) {
    var isListing = true
    if case .act(let scene)? = prompt?.question, scene.awaiting == nil {
      let numbers = scene.offers.map(\.number)
      isListing = again || numbers != actsListed
      actsListed = numbers
    }
    ActivityScreen(words, output).show(prompt, at: now.date, listingActs: isListing)
  }

  /// Takes a line at the counter: an act in full goes before any other word, and the beginning of one
  /// before the commands of the main menu.
  func act(
    _ typed: String, _ scene: Prompt.Scene, _ prompt: Prompt, _ session: inout LiveSession
  ) -> Shell.Flow? {
    if scene.awaiting != nil, let amount = Money(typed: typed) {
      // Nobody keys nothing: it is meant as a way back.
      guard amount.fen == 0 else {
        return take(.line(typed), &session)
      }
      present(prompt)
      return nil
    }
    if scene.mode == .guided, case .step(let title, let number) = scene.next,
      case .act(let act, _) = ActReading.reading(typed, among: scene.offers), act.ends
    {
      output.paragraph(words.practice.stepsLeft(title.text(in: words.language), number))
      return nil
    }
    if ActReading.isName(typed, among: scene.offers) {
      return take(.line(typed), &session)
    }
    switch InsideCommand.meant(by: typed) {
    case .command(let command): return perform(command, "", prompt, &session)
    case .goingBack where scene.awaiting != nil: present(prompt)
    case .goingBack: output.paragraph(words.practice.noWayBack)
    case .notKnowing:
      // In a story there is no other mode to begin anew in.
      let isStory = session.activity is ScenarioRun
      output.paragraph(
        isStory && scene.mode == .alone
          ? words.practice.noHintAlone : words.practice.notKnowing(scene.mode))
    case nil:
      let reading = ActReading.reading(typed, among: scene.offers)
      if case .act(_, let rest) = reading, rest.isEmpty || rest.contains(where: \.isNumber) {
        return take(.line(typed), &session)
      }
      if let looked = Shell.lookedUp(in: typed), !looked.isEmpty {
        return perform(.lookup, looked, prompt, &session)
      }
      switch reading {
      case .none where scene.awaiting == nil, .act: explain(typed, scene, session)
      case .several(let acts):
        let ids = acts.map(\.id)
        output.paragraph(
          words.practice.several(scene.offers.filter { ids.contains($0.act.id) }.map(name(of:))))
      case .none: return take(.line(typed), &session)
      }
    }
    return nil
  }

  /// What is being practised, be it in the middle of a story.
  func practice(in session: LiveSession) -> Practice? {
    (session.activity as? PracticeRun)?.practice
      ?? (session.activity as? ScenarioRun)?.practising?.practice
  }

  /// Why nothing can come of `typed`.
  private func explain(_ typed: String, _ scene: Prompt.Scene, _ session: LiveSession) {
    let phrases = words.practice
    if scene.asksSecret(in: words.language), typed.count(where: \.isNumber) >= 3 {
      // Perhaps it is the secret: it is not said again.
      let isTheirs = ["主管", "upervisor"].contains {
        scene.display.text(in: words.language).contains($0)
      }
      let keeper = scene.offers.first { isTheirs && $0.act.id == "call-supervisor" }
      output.paragraph(phrases.secretTyped(keeper.map(name(of:))))
    } else if let practice = practice(in: session),
      ActReading.isName(typed, among: practice.everything)
    {
      output.paragraph(phrases.notNow(typed.trimmed.shortened(to: 24)))
    } else if !typed.trimmed.contains(where: \.isWhitespace), let amount = Money(typed: typed),
      let act = scene.offers.first(where: { $0.act.asksAmount != nil })
    {
      output.paragraph(phrases.amountAlone(act.number, amount.description))
    } else if let verb = visit.shell.verb(in: typed) {
      output.paragraph(words.activities.meantVerb(verb.name(in: words.language), false))
    } else {
      let near = ActReading.near(typed, among: scene.offers)
      output.paragraph(
        phrases.noSuchAct(typed.trimmed.shortened(to: 24), near.map(name(of:))))
    }
  }

  private func name(of offer: Prompt.ActOffer) -> String {
    "\(offer.number) \(offer.act.name.text(in: words.language))"
  }

  /// Does what a command does at the counter; false where it does the same as everywhere.
  func performed(_ command: InsideCommand, _ scene: Prompt.Scene) -> Bool {
    switch (command, scene.mode) {
    case (.hint, .alone): output.paragraph(words.practice.noHintAlone)
    case (.lookup, .alone): output.paragraph(words.practice.noLookupAlone)
    // What stands there anyway is not counted.
    case (.hint, .guided): practiceScreen.showNext(scene)
    case (.help, _): practiceScreen.showHelp(scene)
    default: return false
    }
    return true
  }

  /// Shows what came of a reply.
  func show(_ feedback: Feedback, _ prompt: Prompt?) {
    if case .noHint(.noneLeft) = feedback, case .act(let scene)? = prompt?.question {
      practiceScreen.showNext(scene)
    } else {
      ActivityScreen(words, output).show(feedback)
    }
  }

  /// What a word at the counter may be completed to. Only that word is replaced, so that of a name whose
  /// first words stand there the rest is offered.
  func completions(ofAct word: String, in line: String) -> [Completion] {
    let before = line.dropLast(word.count).drop(while: \.isWhitespace)
    return ActReading.begun(with: line, among: offers).compactMap { offer in
      let name = offer.act.name.text(in: words.language)
      guard name.lowercased().hasPrefix(before.lowercased()) else { return nil }
      return Completion(
        text: String(name.dropFirst(before.count)),
        summary: words.language == .zh
          ? "\(offer.number) \(offer.act.initials)" : String(offer.number))
    }
  }

  /// Once more, another way, or back to the menu.
  func offerMore(after result: PracticeResult) {
    let (phrases, practice) = (words.practice, result.practice)
    guard
      let entry = visit.workspace.library.index.procedures.first(where: {
        $0.id == practice.procedure.id
      })
    else { return visit.showMainMenu() }
    let again = Shell.MenuEntry(phrases.again, also: ["r", "again", "再来", "再来一次", "zl"]) {
      [visit] in try visit.begin(entry, practice.mode)
    }
    let following = result.assessment.passed ? practice.mode.following : nil
    let goingOn = following.map { mode in
      Shell.MenuEntry(phrases.goOnWith(mode), also: mode.names) { [visit] in
        try visit.begin(entry, mode)
      }
    }
    let otherMode = Shell.MenuEntry(phrases.otherMode, also: ["m"]) { [visit] in
      visit.askHow(toPractise: entry)
    }
    let toMenu = Shell.MenuEntry(words.endings.toMenu) { [visit] in
      visit.showMainMenu()
      return .goOn
    }
    // Whoever picks the first each time goes on, and does not go round in a circle.
    let isDone = result.assessment.passed && following == nil
    visit.shell.show(
      menu: isDone
        ? [toMenu, again, otherMode] : [goingOn, again, otherMode, toMenu].compactMap(\.self))
  }
}

extension Prompt.Scene {
  /// Whether the terminal waits for a password or a PIN, which nobody at the till types for another.
  fileprivate func asksSecret(in language: Language) -> Bool {
    let display = display.text(in: language)
    return display.contains("__")
      && ["密码", "password", "PIN"].contains { display.contains($0) }
  }
}
