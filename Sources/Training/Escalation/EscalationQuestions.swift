/// Makes the questions of a drill from a table: the same table and seed always give the same.
struct EscalationQuestions {
  private let incident: Incident
  private let table: EscalationTable
  private let wording: EscalationWording
  private let seed: Seed

  init(
    _ incident: Incident, in table: EscalationTable, _ wording: EscalationWording, seed: Seed
  ) {
    (self.incident, self.table, self.wording) = (incident, table, wording)
    self.seed = seed
  }

  /// In the order in which things are done; what the table has too little for is left out.
  var all: [EscalationDrill.Question] {
    [first, ladder, latest, inOrder, say].compactMap(\.self) + numbers + [keep].compactMap(\.self)
  }

  private func seed(_ part: String) -> Seed { seed.derived(for: "\(incident.id) \(part)") }

  private func item(
    _ part: String, _ stem: LocalizedText, _ interaction: any Interaction,
    explanation: LocalizedText? = nil
  ) -> Item {
    Item(
      id: "escalate-\(incident.id)-\(part)", topic: "escalation", critical: false, stem: stem,
      interaction: interaction,
      clause: Clause(
        id: "incident-\(incident.id)", number: "S\(incident.severity)", text: incident.first,
        certainty: .customary,
        source: incident.origin.source, asOf: incident.origin.asOf),
      hints: [], explanation: explanation)
  }

  private func option(
    _ id: String, _ text: LocalizedText, right: Bool = false, why: LocalizedText? = nil,
    pinned: Bool = false
  ) -> ChoiceOption {
    ChoiceOption(id: id, text: text, right: right, feedback: why, pinned: pinned)
  }

  // MARK: - What first

  /// Others begin with something else; what differs in a few words would be right, too.
  private var first: EscalationDrill.Question? {
    var texts = [incident.first]
    var others: [ChoiceOption] = []
    for other in seed("first").shuffled(table.incidents) where others.count < 3 {
      guard other.id != incident.id, !Likeness.isShared(other.naming, incident.naming),
        !texts.contains(where: { Likeness.isClose($0, other.first) })
      else { continue }
      texts.append(other.first)
      others.append(
        option(
          other.id, other.first, why: wording[.firstElsewhere].naming("title", other.title)))
    }
    guard !others.isEmpty else { return nil }
    return EscalationDrill.Question(
      item: item(
        "first", wording[.first].naming("title", incident.title),
        SingleChoice(options: [option("right", incident.first, right: true)] + others)))
  }

  // MARK: - Whom, and by when

  /// Those who are told in any case; where everybody depends on something, all who depend on the same.
  private var rungs: [Incident.Rung] {
    let sure = incident.contacts.filter { $0.when == nil }
    return sure.isEmpty
      ? incident.contacts.filter { $0.when == incident.contacts.first?.when } : sure
  }

  /// All who may be told, in their order, with the times by which they are if `timed`.
  private func everybody(timed: Bool) -> LocalizedText {
    let rungs = incident.contacts.map { rung in
      let who = name(of: rung.who)
      let named =
        rung.when.map { wording[.rung].naming("who", who).naming("when", $0) } ?? who
      return (named, rung.within.text)
    }
    let languages = rungs.map(\.0.languages).reduce(Set(Language.allCases)) { $0.intersection($1) }
    return LocalizedText(
      Dictionary(
        uniqueKeysWithValues: languages.map { language in
          let parts = rungs.map { who, time in
            who.text(in: language) + (timed ? " " + time.text(in: language) : "")
          }
          return (language, parts.joined(separator: " → "))
        }))
  }

  /// Somebody without the number that stands behind a colon: it is asked who, not how.
  private func name(of who: Named) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: who.text.languages.map { language in
          (language, String(who.text.text(in: language).prefix { !"：:".contains($0) }))
        }))
  }

  private var ladder: EscalationDrill.Question? {
    let known = Set(incident.contacts.map(\.who.id))
    let stem =
      rungs.first?.when.map { wording[.ladderIf].naming("when", $0) } ?? wording[.ladder]
    let rungs = rungs.map { Offer(id: $0.who.id, text: name(of: $0.who)) }
    let others = seed("ladder").shuffled(table.contacts.filter { !known.contains($0.id) })
      .prefix(max(2, 5 - rungs.count)).map { Offer(id: $0.id, text: name(of: $0)) }
    guard rungs.count + others.count > 1 else { return nil }
    return EscalationDrill.Question(
      item: item(
        "ladder", stem, Ladder(rungs: rungs, others: Array(others)),
        // The times are asked for next.
        explanation: everybody(timed: false)))
  }

  /// Times next to the right one may come to the same: those farther away are taken first.
  private var latest: EscalationDrill.Question? {
    guard let rung = seed("rung").shuffled(rungs).first,
      let place = table.times.firstIndex(where: { $0.id == rung.within.id })
    else { return nil }
    let right = table.times[place]
    let others = seed("times").shuffled(Array(table.times.enumerated()))
      .filter { !Likeness.isSame($0.element.text, right.text) }
    let far = others.filter { abs($0.offset - place) > 1 }
    let near = others.filter { abs($0.offset - place) == 1 }
    let picked = Set((far + near).prefix(3).map(\.offset))
    guard !picked.isEmpty else { return nil }
    // In their order, as on a clock.
    let options = table.times.enumerated().filter {
      $0.offset == place || picked.contains($0.offset)
    }
    .map { option($0.element.id, $0.element.text, right: $0.offset == place, pinned: true) }
    let stem = rung.when.map { wording[.latestIf].naming("when", $0) } ?? wording[.latest]
    return EscalationDrill.Question(
      item: item(
        "latest", stem.naming("who", name(of: rung.who)), SingleChoice(options: options),
        explanation: everybody(timed: true).followed(by: note)))
  }

  /// What is to be said of times in figures, where nobody confirmed them.
  private var note: LocalizedText? {
    let hasFigures = incident.contacts.contains {
      $0.within.text.text(in: .zh).contains(where: \.isNumber)
    }
    return incident.contactNote.isEmpty || !hasFigures ? nil : incident.contactNote
  }

  // MARK: - What is said

  private var inOrder: EscalationDrill.Question? {
    guard incident.say.count > 1 else { return nil }
    return EscalationDrill.Question(
      item: item(
        "in-order", wording[.sayInOrder],
        Ordering(
          elements: incident.say.enumerated().map { Offer(id: "part-\($0 + 1)", text: $1) })))
  }

  private var say: EscalationDrill.Question? {
    let wrong = seed("say").shuffled(incident.notSay)
    let picked = wrong.filter(\.fault.isFatal).prefix(1)
    let others = (picked + wrong.filter { !picked.contains($0) }).prefix(3)
    guard !others.isEmpty else { return nil }
    let said = seed("part").shuffled(incident.say).first
    let right =
      said.map { option("right", $0, right: true) }
      ?? option("right", wording[.nothing], right: true, pinned: true)
    let options = others.map { option($0.id, $0.text, why: $0.why) } + [right]
    return EscalationDrill.Question(
      item: item("say", wording[.say], SingleChoice(options: options)),
      fatal: others.filter(\.fault.isFatal).map {
        EscalationDrill.Fatal(given: $0.id, what: $0.text, why: $0.why)
      })
  }

  // MARK: - What the hotline asks

  /// Three numbers at most, the card's among them; and something that is never told.
  private var numbers: [EscalationDrill.Question] {
    guard let rung = incident.contacts.first(where: { !$0.give.isEmpty }) else { return [] }
    let others = seed("numbers").shuffled(rung.give.filter { $0 != .lastFour })
    let picked = Set((rung.give.contains(.lastFour) ? [.lastFour] : []) + others.prefix(2))
    let slip = HotlineSlip(wording, seed: seed("slip"))
    let requests = rung.give.filter(picked.contains).compactMap { number in
      table.numbers.first { $0.number == number }
    }
    let asked = requests.enumerated().map { place, request in
      let later = place == 0 ? rung.when : nil
      let stem = later.map { wording[.askedLater].naming("when", $0) } ?? wording[.asked]
      return EscalationDrill.Question(
        item: item(
          request.number.rawValue,
          stem.naming("who", name(of: rung.who)).naming("asks", request.text),
          slip.readOut(request.number)),
        slip: slip.printed,
        fatal: [
          EscalationDrill.Fatal(
            given: ReadOut.cardNumber, what: wording[.toldCard], why: wording[.cardIsSecret])
        ])
    }
    let secret = EscalationDrill.Question(
      item: item(
        "secret", wording[.secretAsked],
        Refusal(
          answer: wording[.refusal], form: wording[.refusalForm], why: wording[.secretIsSecret],
          unclear: wording[.refusalUnclear])),
      fatal: [
        EscalationDrill.Fatal(
          given: Refusal.secret, what: wording[.toldSecret], why: wording[.secretIsSecret])
      ])
    return asked.isEmpty ? [] : asked + [secret]
  }

  // MARK: - What is kept

  private var keep: EscalationDrill.Question? {
    let kept = seed("kept").shuffled(incident.keep).prefix(4)
    guard !kept.isEmpty else { return nil }
    let known = Set(incident.keep.map(\.id))
    // What is kept nowhere is not kept here either.
    let kinds = seed("evidence").shuffled(table.evidence.filter { !known.contains($0.id) })
    let everywhere = Set(table.incidents.flatMap { $0.keep.map(\.id) })
    let others =
      (kinds.filter { !everywhere.contains($0.id) } + kinds.filter { everywhere.contains($0.id) })
      .prefix(kept.count > 2 ? 1 : 2)
    let never = seed("never").shuffled(table.neverKept).prefix(2)
    let options =
      kept.map { option($0.id, $0.text, right: true, why: wording[.keepThisToo]) }
      + others.map { option($0.id, $0.text, why: wording[.keepElsewhere]) }
      + never.map { option("never-\($0.id)", $0.text, why: $0.why) }
    return EscalationDrill.Question(
      item: item(
        "keep", wording[.keep], MultipleChoice(options: options), explanation: incident.note),
      fatal: never.map {
        EscalationDrill.Fatal(given: "never-\($0.id)", what: $0.text, why: $0.why)
      })
  }
}

extension LocalizedText {
  fileprivate func followed(by other: LocalizedText?) -> LocalizedText {
    guard let other else { return self }
    return LocalizedText(
      Dictionary(
        uniqueKeysWithValues: languages.map { ($0, text(in: $0) + other.text(in: $0)) }))
  }
}

extension EscalationDrill {
  /// A drill about `incident` of `table`.
  package init(
    _ incident: Incident, in table: EscalationTable, _ wording: EscalationWording, seed: Seed
  ) {
    self.init(
      incident: incident.id, title: incident.title, severity: incident.severity,
      passMark: EscalationDrill.usualPassMark,
      questions: EscalationQuestions(incident, in: table, wording, seed: seed).all)
  }
}
