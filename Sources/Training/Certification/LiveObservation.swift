/// A form being ticked while one person works: each point when it is seen, in whatever order.
package struct LiveObservation: Hashable, Sendable {
  package let form: ObservationForm
  private var ticks: [Tick] = []

  package init(_ form: ObservationForm) {
    self.form = form
  }

  package enum Tick: Hashable, Sendable {
    /// It was seen; of what must not happen: it happened.
    case seen(ObservationForm.Point)
    case noOccasion(ObservationForm.Point)

    package var point: ObservationForm.Point {
      switch self {
      case .seen(let point), .noOccasion(let point): point
      }
    }
  }

  /// What a line means.
  package enum Line: Hashable, Sendable {
    case ticks([Tick])
    case whatIsLeft, takeBack, over
    /// This part of it means nothing here.
    case unreadable(String)
  }

  /// What a tick says about the work.
  package enum News: Hashable, Sendable {
    case inOrder
    case tooEarly([Owed])
    case happened
    case noOccasion
    /// It was ticked before, and nothing changed.
    case already
  }

  /// A point that should have been seen before another one.
  package struct Owed: Hashable, Sendable {
    package let first: ObservationForm.Point
    package let step: ObservationForm.Point
    package let isCritical: Bool
  }

  /// Reads `3`, `1 2 3`, `一、二`, `-4` (no occasion), `-` alone (none for whatever is left of the steps that
  /// not every sale needs), an empty line or `=` (what is left), `0` (take back), `完` or `done`.
  package func reading(_ typed: String) -> Line {
    let text = ReplyFolding.halfWidth(typed).trimmed.lowercased()
    switch text {
    case "", "=": return .whatIsLeft
    case "0": return .takeBack
    case "完", "完了", "看完", "看完了", "结束", "done", "over", "end", "wc": return .over
    case "-", "–", "—", "−":
      let unneeded = left.filter { $0.role == .ifNeeded }
      return unneeded.isEmpty ? .unreadable(text) : .ticks(unneeded.map { .noOccasion($0) })
    default: break
    }
    var ticks: [Tick] = []
    let words = text.replacing(/([-–—−])\s+/) { $0.1 }.split { " \t,，、;；。.".contains($0) }
    for word in words {
      guard let tick = tick(String(word)) else { return .unreadable(String(word)) }
      ticks.append(tick)
    }
    return ticks.isEmpty ? .unreadable(text) : .ticks(ticks)
  }

  private func tick(_ word: String) -> Tick? {
    let isSeen = !"-–—−".contains(word.first ?? " ")
    let digits = isSeen ? word : String(word.dropFirst())
    guard let number = Int(digits) ?? ChineseNumeral.value(of: digits),
      form.points.indices.contains(number - 1)
    else { return nil }
    let point = form.points[number - 1]
    // What must not happen always has its occasion.
    guard isSeen || point.role != .never else { return nil }
    return isSeen ? .seen(point) : .noOccasion(point)
  }

  package func ticked(_ tick: Tick) -> (next: LiveObservation, news: News) {
    var next = self
    next.ticks.append(tick)
    switch tick {
    case .seen(let point):
      guard !order.contains(point.id) else { return (self, .already) }
      if point.role == .never { return (next, .happened) }
      let owed = owed(before: point, after: order)
      return (next, owed.isEmpty ? .inOrder : .tooEarly(owed))
    case .noOccasion(let point):
      guard !order.contains(point.id), !notSeen.contains(point.id) else { return (self, .already) }
      return (next, .noOccasion)
    }
  }

  /// The last tick taken back, and which it was; nil where there is none.
  package var takingBack: (next: LiveObservation, tick: Tick)? {
    guard let last = ticks.last else { return nil }
    var before = self
    before.ticks.removeLast()
    return (before, last)
  }

  /// The ids of what was seen, in order; what must not happen among them.
  package var order: [String] {
    ticks.compactMap { if case .seen(let point) = $0 { point.id } else { nil } }
  }

  private var notSeen: Set<String> {
    Set(ticks.compactMap { if case .noOccasion(let point) = $0 { point.id } else { nil } })
      .subtracting(order)
  }

  /// What counts as missed if nothing more is seen.
  package var left: [ObservationForm.Point] {
    form.points.filter { outcome(of: $0) == .missed && $0.role != .never }
  }

  /// What happened that must not.
  package var happened: [ObservationForm.Point] {
    form.points.filter { $0.role == .never && order.contains($0.id) }
  }

  package var outcomes: [String: ObservationForm.Outcome] {
    Dictionary(form.points.map { ($0.id, outcome(of: $0)) }) { first, _ in first }
  }

  /// Critical points there was no occasion for.
  package var criticalsNotSeen: Int {
    form.points.count { $0.critical && notSeen.contains($0.id) }
  }

  /// Where the order was wrong, by all that is known at the end.
  package var disorder: [Owed] {
    order.enumerated().flatMap { index, id in
      form.points.filter { $0.id == id }.flatMap {
        owed(before: $0, after: Array(order.prefix(index)))
      }
    }
  }

  private func owed(
    before point: ObservationForm.Point, after order: [String]
  ) -> [Owed] {
    form.owed(before: point.id, after: order, notSeen: notSeen).map {
      Owed(first: $0.point, step: point, isCritical: $0.isCritical)
    }
  }

  private func outcome(of point: ObservationForm.Point) -> ObservationForm.Outcome {
    let isSeen = order.contains(point.id)
    return switch point.role {
    case .never: isSeen ? .missed : .done
    case .optional: isSeen ? .done : .notSeen
    default: isSeen ? .done : notSeen.contains(point.id) ? .notSeen : .missed
    }
  }
}
