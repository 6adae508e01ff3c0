@testable import Training

/// The same questions answered in the plainest way: every way walked to its end, one after the other.
///
/// Branches, conditions and effects are understood anew here, and nothing is looked up by number.
struct NaiveExploration {
  struct Place: Hashable {
    var node: String
    var flags: Set<String> = []
    var counter = 0
    var hasFailed = false
  }

  /// A way that ends.
  struct Way: Hashable {
    var place: Place
    var points = 0
    var best = 0
    var mistakes = 0
    var words: [String] = []
  }

  private let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  /// Every place that can be come to.
  var places: Set<Place> {
    var known: Set<Place> = [Place(node: scenario.start)]
    while true {
      let more = known.union(known.flatMap { place in ways(on: Way(place: place)).map(\.place) })
      guard more.count > known.count else { return known }
      known = more
    }
  }

  /// The places from which no ending can be come to.
  var lost: Set<Place> {
    let places = places
    var safe = places.filter { closing($0.node) != nil }
    while true {
      let more = places.filter { place in
        safe.contains(place)
          || ways(on: Way(place: place)).contains { safe.contains($0.place) }
      }
      guard more.count > safe.count else { return places.subtracting(safe) }
      safe = more
    }
  }

  /// Every way to an ending, of a scenario that goes only forward.
  var ended: [Way] { ended(from: Way(place: Place(node: scenario.start))) }

  func closing(_ node: String) -> Closing? {
    if case .end(let closing)? = scenario.node(node)?.content { closing } else { nil }
  }

  private func ended(from way: Way) -> [Way] {
    closing(way.place.node) != nil ? [way] : ways(on: way).flatMap(ended)
  }

  private func ways(on way: Way) -> [Way] {
    switch scenario.node(way.place.node)?.content {
    case .tell(_, let next): return [led(way, next)]
    case .ask(_, let right, let wrong):
      var (well, badly) = (led(way, right), led(way, wrong))
      well.words.append("right")
      badly.words.append("wrong")
      badly.mistakes += 1
      return [well, badly]
    case .choose(_, let choices):
      let offered = choices.filter { isSo($0.condition, way.place) }
      return offered.map { choice in
        var after = way
        after.words.append(choice.id)
        after.points += choice.points
        after.best += offered.map(\.points).max() ?? 0
        if choice.severity != nil { after.mistakes += 1 }
        if choice.severity == .critical { after.place.hasFailed = true }
        for effect in choice.effects { apply(effect, to: &after.place) }
        return led(after, choice.to)
      }
    case .practise, .end, nil: return []
    }
  }

  private func led(_ way: Way, _ branches: [Branch]) -> Way {
    var after = way
    for branch in branches.reversed() where isSo(branch.condition, way.place) {
      after.place.node = branch.target
    }
    return after
  }

  private func apply(_ effect: Effect, to place: inout Place) {
    switch effect {
    case .set(let flag): place.flags.insert(flag)
    case .clear(let flag): place.flags.remove(flag)
    case .add(let amount, _): place.counter = [0, place.counter + amount, 2].sorted()[1]
    }
  }

  private func isSo(_ condition: Condition?, _ place: Place) -> Bool {
    switch condition {
    case nil: true
    case .flag(let flag): place.flags.contains(flag)
    case .not(let other): !isSo(other, place)
    case .all(let all): !all.contains { !isSo($0, place) }
    case .any(let any): any.contains { isSo($0, place) }
    case .atLeast(let bound, _): place.counter >= bound
    case .atMost(let bound, _): place.counter <= bound
    }
  }
}
