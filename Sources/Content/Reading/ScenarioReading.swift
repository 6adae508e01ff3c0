import Training

extension ContentReader {
  func readScenario(_ file: YAMLMapping) -> Scenario? {
    let errors = log.errorCount
    let id = declaredID(.scenario, file.required("scenario"))
    let title = text(file.required("title"))
    let summary = text(file.required("summary"))
    _ = referred(.course, file.required("course"), in: courses)
    let minutes = file.required("minutes")?.wholeNumber(in: 1...120)
    let counters = file.optional("counters")
    let names = ScenarioNames(
      flags: readFlags(file.optional("flags")),
      counters: readCounters(counters),
      declaredCounters: Set((counters?.node.mapping?.map { $0.key } ?? []).compactMap(\.string)),
      nodes: nodeNames(file.optional("nodes")))
    let startValue = file.required("start")
    let start = target(startValue, names)
    var places: [String: Place] = [:]
    var choices: [String: Place] = [:]
    let nodes = file.counted("nodes", as: .nodes, in: 2...200) {
      ScenarioNodeReading(reader: self, names: names).node($0, &places, &choices)
    }
    guard let id, let title, let summary, let minutes, let start, let nodes,
      nodes.count == names.nodes?.count
    else { return nil }
    let practised = practised(in: nodes)
    let scenario = Scenario(
      id: id, title: title, summary: summary, minutes: minutes, counters: names.counters,
      start: start, nodes: nodes, procedures: practised,
      terminals: Set(practised.map(\.terminal)).sorted().compactMap { terminals[$0] })
    // What could not be read would be missed on every way through.
    guard log.errorCount == errors else { return scenario }
    scenarioPlaces[id] = ScenarioPlaces(
      nodes: places, choices: choices, start: startValue?.place ?? file.place)
    let findings = explore(ScenarioMoves(scenario, trusting: true))
    // What nobody comes to may be where a flag is asked for.
    for flag in findings.isEmpty ? file.optional("flags")?.elements ?? [] : [] {
      guard let name = flag.node.scalar?.string, !scenario.tests(flag: name) else { continue }
      flag.complain(.unusedFlag(name))
    }
    return scenario
  }

  /// Each procedure once that some node asks for, by id.
  private func practised(in nodes: [ScenarioNode]) -> [Procedure] {
    let ids = nodes.compactMap { node in
      if case .practise(let exercise) = node.content { exercise.procedure } else { nil }
    }
    return Set(ids).sorted().compactMap { procedures[$0] }
  }

  /// Tells what exploring finds wrong.
  @discardableResult
  func explore(_ moves: ScenarioMoves) -> [ScenarioFinding] {
    let findings = ScenarioExploration(of: moves).findings
    guard let places = scenarioPlaces[moves.scenario.id] else { return findings }
    for finding in findings { log.add(Problem.Kind(finding), at: places.place(of: finding)) }
    return findings
  }

  /// The ids of the nodes; nil when one has none, for then nobody knows what others mean.
  private func nodeNames(_ value: YAMLValue?) -> Set<String>? {
    let elements = value?.elements ?? []
    let names = elements.compactMap { $0.member("id")?.node.scalar?.string }
    return names.count == elements.count ? Set(names) : nil
  }

  private func readFlags(_ value: YAMLValue?) -> Set<String> {
    guard let list = value?.list else { return [] }
    checkDistinct(list, Problem.Kind.listedTwice)
    return Set(list.compactMap(\.id))
  }

  private func readCounters(_ value: YAMLValue?) -> [String: Counter] {
    var counters: [String: Counter] = [:]
    for (key, value) in value?.mapping?.named ?? [] {
      guard let name = key.id, let entry = value.mapping else { continue }
      let bounds = -1000...1000
      let lowest = entry.required("from")?.wholeNumber(in: bounds)
      let highest = entry.required("to")?.wholeNumber(in: (lowest ?? -1000)...1000)
      let range = lowest.flatMap { low in highest.map { low...$0 } } ?? bounds
      let start = entry.required("start")?.wholeNumber(in: range)
      if let lowest, let highest, let start {
        counters[name] = Counter(start: start, lowest: lowest, highest: highest)
      }
      entry.close()
    }
    return counters
  }

  func target(_ value: YAMLValue?, _ names: ScenarioNames) -> String? {
    guard let value, let id = value.id else { return nil }
    guard let nodes = names.nodes else { return id }
    guard nodes.contains(id) else {
      value.complain(
        .dangling(.node, id: id, nearest: EditDistance.nearest(to: id, among: nodes.sorted())))
      return nil
    }
    return id
  }
}

/// Where the parts of a scenario stand.
struct ScenarioPlaces: Sendable {
  let nodes: [String: Place]
  /// By `node/choice`.
  let choices: [String: Place]
  let start: Place

  func place(of finding: ScenarioFinding) -> Place {
    let place: Place? =
      switch finding.kind {
      case .unreachable(let node), .deadEnd(let node), .criticalEndsWell(let node),
        .bestFails(let node):
        nodes[node]
      case .endless(let circle), .noWayOut(let circle): circle.first.flatMap { nodes[$0] }
      case .neverOffered(let choice): choices[choice]
      case .tooManyStates: nil
      }
    return place ?? start
  }
}

/// The names a scenario declares, for its nodes to refer to.
struct ScenarioNames {
  let flags: Set<String>
  let counters: [String: Counter]
  /// Every counter that is named, well or ill defined.
  let declaredCounters: Set<String>
  /// Nil when the names are not all known.
  let nodes: Set<String>?
}

extension Scenario {
  /// Whether some branch or choice depends on `flag`.
  fileprivate func tests(flag: String) -> Bool {
    nodes.flatMap { node -> [Condition?] in
      let branches = node.branches.map(\.condition)
      guard case .choose(_, let choices) = node.content else { return branches }
      return branches + choices.map(\.condition)
    }.contains { $0?.names(flag: flag) ?? false }
  }
}

extension Condition {
  fileprivate func names(flag: String) -> Bool {
    switch self {
    case .flag(let name): name == flag
    case .not(let condition): condition.names(flag: flag)
    case .all(let conditions), .any(let conditions): conditions.contains { $0.names(flag: flag) }
    case .atLeast, .atMost: false
    }
  }
}
