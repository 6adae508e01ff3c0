import Training

/// Plays procedures and walks through terminals, to find what only shows when they are used.
struct Rehearsal {
  private let reader: ContentReader
  private let log: ProblemLog
  private let catalogue: Catalogue
  private let displayWidth: (String) -> Int

  /// A display is so wide, and a slip.
  private static let displayColumns = 30
  private static let slipColumns = 34

  init(
    _ reader: ContentReader, _ catalogue: Catalogue, displayWidth: @escaping (String) -> Int
  ) {
    (self.reader, log, self.catalogue) = (reader, reader.log, catalogue)
    self.displayWidth = displayWidth
  }

  func give(walking: Bool) {
    for (place, text) in reader.displays {
      tellWide(text, limit: Self.displayColumns, at: place)
    }
    for (place, line) in reader.slipLines {
      tellWide(line, limit: Self.slipColumns, at: place)
    }
    for terminal in catalogue.terminals {
      let machine = TerminalMachine(terminal)
      let procedures = catalogue.procedures.filter { $0.terminal == terminal.id }
      for procedure in procedures {
        for situation in procedure.situations {
          play(
            procedure, from: situation, machine,
            at: places(procedure)?.situations[situation.id] ?? Place(file: ""))
        }
        for (id, situation, place) in reader.ownSituations where id == procedure.id {
          play(procedure, from: situation, machine, at: place)
        }
        if walking { walk(procedure, machine) }
      }
      if walking { walk(machine, procedures) }
    }
    // Where the guide fails nobody can pass, and what stands behind that is its fault.
    guard log.errorCount == 0 else { return }
    for scenario in catalogue.scenarios where !scenario.procedures.isEmpty {
      reader.explore(ScenarioMoves(scenario))
    }
  }

  private func tellWide(_ text: LocalizedText, limit: Int, at place: Place) {
    for language in text.languages {
      let widths = text.text(in: language).split(separator: "\n").map { displayWidth(String($0)) }
      guard let widest = widths.max(), widest > limit else { continue }
      log.add(.tooWide(columns: widest, limit: limit, language), at: place)
    }
  }

  /// Whoever always does what is due next gets full marks, whatever they begin with.
  private func play(
    _ procedure: Procedure, from situation: Situation, _ machine: TerminalMachine, at place: Place
  ) {
    let plays = situation.sales(at: machine.terminal).map {
      GuidedPlay(procedure, on: machine, from: situation, $0)
    }
    guard let failed = plays.first(where: { !$0.isFlawless }) else { return }
    log.add(.guideFails(situation: situation.id, step: failed.stuck?.id), at: place)
  }

  /// What is asked for can hold, and each step can be done.
  private func walk(_ procedure: Procedure, _ machine: TerminalMachine) {
    guard let places = places(procedure) else { return }
    var taken: Set<String> = []
    let asked = places.conditions.sorted { $0.value < $1.value }
    let walk = TerminalWalk(
      machine, from: starts(procedure.situations, machine), acts: procedure.acts,
      watching: asked.map(\.key), taking: { taken.insert($0) })
    guard walk.findings != [.tooManyStates] else {
      log.add(.tooManyStates(limit: TerminalWalk.stateLimit), at: places.whole)
      return
    }
    for (index, condition) in asked.enumerated() where !walk.hasMet(index) {
      log.add(.neverHolds, at: condition.value)
    }
    for step in procedure.steps where taken.isDisjoint(with: step.acts) {
      log.add(.neverPossible(step: step.id), at: places.steps[step.id] ?? places.whole)
    }
  }

  /// From everything that some procedure begins with, every state has a way home, and none is one that
  /// must not be.
  private func walk(_ machine: TerminalMachine, _ procedures: [Procedure]) {
    let ids = Set(procedures.map(\.id))
    let ofStories = reader.ownSituations.filter { ids.contains($0.procedure) }.map(\.1)
    let starts = starts(procedures.flatMap(\.situations) + ofStories, machine)
    let terminal = machine.terminal
    for group in TerminalWalk.groups(of: terminal.never.map(\.when), on: machine) {
      for finding in TerminalWalk(machine, from: starts, watching: group).findings {
        switch finding {
        case .noWayHome(let screen, let path):
          log.add(
            .noWayHome(screen: screen, path: path),
            at: reader.screenPlaces[screen] ?? Place(file: ""))
        case .watched(let index, let path):
          let taboo = terminal.never.firstIndex { $0.when == group[index] } ?? 0
          log.add(
            .tabooReached(path: path),
            at: reader.tabooPlaces.indices.contains(taboo)
              ? reader.tabooPlaces[taboo] : Place(file: ""))
        case .tooManyStates:
          log.add(
            .tooManyStates(limit: TerminalWalk.stateLimit),
            at: reader.screenPlaces[terminal.home.first ?? ""] ?? Place(file: ""))
        }
      }
    }
  }

  private func starts(
    _ situations: [Situation], _ machine: TerminalMachine
  ) -> [TerminalState] {
    situations.flatMap { situation in
      situation.sales(at: machine.terminal).map {
        machine.state(on: situation.screen, facts: situation.facts + $0.facts(at: machine.terminal))
      }
    }
  }

  private func places(_ procedure: Procedure) -> ProcedurePlaces? {
    reader.procedurePlaces[procedure.id]
  }
}
