import Training

/// Plays procedures and walks through terminals, to find what only shows when they are used.
struct Rehearsal {
  private let reader: ContentReader
  private let log: ProblemLog
  private let catalogue: Catalogue

  init(_ reader: ContentReader, _ catalogue: Catalogue) {
    (self.reader, log, self.catalogue) = (reader, reader.log, catalogue)
  }

  func give() {
    for terminal in catalogue.terminals {
      let machine = TerminalMachine(terminal)
      let procedures = catalogue.procedures.filter { $0.terminal == terminal.id }
      for procedure in procedures {
        play(procedure, machine)
        walk(procedure, machine)
      }
      walk(machine, procedures)
    }
  }

  /// Whoever always does what is due next gets full marks, whatever they begin with.
  private func play(_ procedure: Procedure, _ machine: TerminalMachine) {
    for situation in procedure.situations {
      let plays = situation.sales(at: machine.terminal).map {
        GuidedPlay(procedure, on: machine, from: situation, $0)
      }
      guard let failed = plays.first(where: { !$0.isFlawless }) else { continue }
      log.add(
        .guideFails(situation: situation.id, step: failed.stuck?.id),
        at: places(procedure)?.situations[situation.id] ?? Place(file: ""))
    }
  }

  /// What is asked for can hold, and each step can be done.
  private func walk(_ procedure: Procedure, _ machine: TerminalMachine) {
    guard let places = places(procedure) else { return }
    var unmet = places.conditions.map { (test: machine.test($0.key), place: $0.value) }
    var taken: Set<String> = []
    let walk = TerminalWalk(
      machine, from: starts(procedure.situations, machine), acts: procedure.acts,
      visiting: { state in unmet.removeAll { $0.test.holds(in: state) } },
      taking: { taken.insert(machine.terminal.acts[$0].id) })
    guard walk.findings != [.tooManyStates] else {
      log.add(.tooManyStates(limit: TerminalWalk.stateLimit), at: places.whole)
      return
    }
    for condition in unmet { log.add(.neverHolds, at: condition.place) }
    for step in procedure.steps where taken.isDisjoint(with: step.acts) {
      log.add(.neverPossible(step: step.id), at: places.steps[step.id] ?? places.whole)
    }
  }

  /// From everything that some procedure begins with, every state has a way home, and none is one that
  /// must not be.
  private func walk(_ machine: TerminalMachine, _ procedures: [Procedure]) {
    let terminal = machine.terminal
    let walk = TerminalWalk(
      machine, from: starts(procedures.flatMap(\.situations), machine))
    for finding in walk.findings {
      switch finding {
      case .noWayHome(let screen, let path):
        log.add(
          .noWayHome(screen: screen, path: path),
          at: reader.screenPlaces[screen] ?? Place(file: ""))
      case .taboo(let index, let path):
        let place = reader.tabooPlaces.indices.contains(index) ? reader.tabooPlaces[index] : nil
        log.add(.tabooReached(path: path), at: place ?? Place(file: ""))
      case .tooManyStates:
        log.add(
          .tooManyStates(limit: TerminalWalk.stateLimit),
          at: reader.screenPlaces[terminal.home.first ?? ""] ?? Place(file: ""))
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
