import Training

extension ContentReader {
  func readScenario(_ file: YAMLMapping) -> Scenario? {
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
      nodes: Set(
        (file.optional("nodes")?.node.sequence ?? []).compactMap { $0["id"]?.scalar?.string }))
    let startValue = file.required("start")
    let start = target(startValue, names)
    var places: [String: Place] = [:]
    var choices: [String: Place] = [:]
    let nodes = file.counted("nodes", as: .nodes, in: 2...200) {
      ScenarioNodeReading(reader: self, names: names).node($0, &places, &choices)
    }
    guard let id, let title, let summary, let minutes, let start, let nodes,
      nodes.count == names.nodes.count
    else { return nil }
    let scenario = Scenario(
      id: id, title: title, summary: summary, minutes: minutes, counters: names.counters,
      start: start, nodes: nodes)
    for finding in ScenarioExploration(of: scenario).findings {
      tell(finding, nodes: places, choices: choices, otherwise: startValue?.place ?? file.place)
    }
    return scenario
  }

  private func tell(
    _ finding: ScenarioExploration.Finding, nodes: [String: Place], choices: [String: Place],
    otherwise: Place
  ) {
    switch finding {
    case .unreachable(let node): log.add(.unreachable(node: node), at: nodes[node] ?? otherwise)
    case .deadEnd(let node): log.add(.deadEnd(node: node), at: nodes[node] ?? otherwise)
    case .noWayOut(let node): log.add(.noWayOut(node: node), at: nodes[node] ?? otherwise)
    case .criticalEndsWell(let node):
      log.add(.criticalEndsWell(ending: node), at: nodes[node] ?? otherwise)
    case .neverOffered(let choice):
      log.add(.neverOffered(choice: choice), at: choices[choice] ?? otherwise)
    case .tooManyStates:
      log.add(.tooManyStates(limit: ScenarioExploration.stateLimit), at: otherwise)
    }
  }

  private func readFlags(_ value: YAMLValue?) -> Set<String> {
    guard let list = value?.list else { return [] }
    checkDistinct(list, Problem.Kind.listedTwice)
    return Set(list.compactMap(\.id))
  }

  private func readCounters(_ value: YAMLValue?) -> [String: Scenario.Counter] {
    var counters: [String: Scenario.Counter] = [:]
    for (key, value) in value?.mapping?.named ?? [] {
      guard let name = key.id, let entry = value.mapping else { continue }
      let bounds = -1000...1000
      let lowest = entry.required("from")?.wholeNumber(in: bounds)
      let highest = entry.required("to")?.wholeNumber(in: (lowest ?? -1000)...1000)
      let range = lowest.flatMap { low in highest.map { low...$0 } } ?? bounds
      let start = entry.required("start")?.wholeNumber(in: range)
      if let lowest, let highest, let start {
        counters[name] = Scenario.Counter(start: start, lowest: lowest, highest: highest)
      }
      entry.close()
    }
    return counters
  }

  func target(_ value: YAMLValue?, _ names: ScenarioNames) -> String? {
    guard let value, let id = value.id else { return nil }
    guard names.nodes.contains(id) else {
      value.complain(
        .dangling(
          .node, id: id, nearest: EditDistance.nearest(to: id, among: names.nodes.sorted())))
      return nil
    }
    return id
  }
}

/// The names a scenario declares, for its nodes to refer to.
struct ScenarioNames {
  let flags: Set<String>
  let counters: [String: Scenario.Counter]
  /// Every counter that is named, well or ill defined.
  let declaredCounters: Set<String>
  let nodes: Set<String>
}
