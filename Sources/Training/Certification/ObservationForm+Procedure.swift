extension ObservationForm {
  /// What there is to see of a procedure done at `terminal`: its steps, in an order in which they can be
  /// done, and what must never happen.
  package static func points(of procedure: Procedure, at terminal: Terminal?) -> [Point] {
    let steps = procedure.ordered.map { step in
      Point(
        id: step.id, text: step.title.withoutDrawnValues, critical: step.critical,
        role: step.optional ? .optional : step.when == nil ? .step : .ifNeeded,
        after: step.after.isEmpty ? nil : step.after)
    }
    let names = Set(steps.map(\.id))
    // Saying that a run is over is nobody's deed at a till.
    let never = procedure.forbidden.filter {
      $0.severity == .fail && !names.contains($0.id) && terminal?.act($0.act)?.ends != true
    }
    return steps
      + never.map { rule in
        Point(
          id: rule.id, text: rule.text(at: terminal).withoutDrawnValues, critical: true,
          role: .never)
      }
  }

  /// What was seen in this order, judged as a run of the procedure is.
  package func assessed(_ order: [String], notSeen: Set<String>) -> Assessment {
    checklist.assessed(trace(order, notSeen: notSeen))
  }

  /// The steps that should have been seen before `step`, when `order` was seen and no more.
  func owed(
    before step: String, after order: [String], notSeen: Set<String>
  ) -> [(point: Point, isCritical: Bool)] {
    let procedure = checklist
    guard let step = procedure.step(step) else { return [] }
    let owed = procedure.owed(before: step, in: trace(order, notSeen: notSeen))
    return points.filter { owed.contains($0.id) }.map { point in
      (point, step.after.contains(Procedure.Edge(step: point.id, critical: true)))
    }
  }

  /// The points as a procedure: each is done by an act of its name and is due when it has an occasion.
  private var checklist: Procedure {
    Procedure(
      id: id, title: title, summary: title, minutes: 1, terminal: "", passMark: 0, situations: [],
      acts: points.map(\.id),
      steps: points.filter { $0.role != .never }.map { point in
        Procedure.Step(
          id: point.id, title: point.text, acts: [point.id], after: point.after ?? [],
          when: .flag(point.id), critical: point.critical, optional: point.role == .optional)
      },
      forbidden: points.filter { $0.role == .never }.map { point in
        Procedure.Forbidden(id: point.id, act: point.id, severity: .fail, why: point.text)
      },
      penalties: Procedure.Penalties())
  }

  /// Time is nobody's here: all at once.
  private func trace(_ order: [String], notSeen: Set<String>) -> Trace {
    let occasions = Circumstances(flags: Set(points.map(\.id)).subtracting(notSeen))
    var trace = Trace(from: occasions)
    for id in order { trace.append(id, .took, second: 0, then: occasions) }
    return trace
  }
}

extension LocalizedText {
  /// At a real sale nothing is drawn.
  fileprivate var withoutDrawnValues: LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: languages.map {
          ($0, text(in: $0).replacing(/\[\[[^\[\]]*\]\]/, with: "…"))
        }))
  }
}

extension Procedure.Forbidden {
  /// The act by its name at `terminal`, and what is wrong with it.
  fileprivate func text(at terminal: Terminal?) -> LocalizedText {
    guard let name = terminal?.act(act)?.name else { return why }
    return LocalizedText(
      Dictionary(
        uniqueKeysWithValues: why.languages.map { language in
          let colon = language == .zh ? "：" : ": "
          return (language, name.text(in: language) + colon + why.text(in: language))
        }))
  }
}
