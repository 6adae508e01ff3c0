import Training

extension ContentReader {
  /// How much is drilled, how well it is to be remembered, and how early before a renewal.
  func readRefreshers(_ file: YAMLMapping) -> RefresherPolicy? {
    let minutes = file.required("minutes")?.wholeNumber(in: RefresherPolicy.minutesAllowed)
    let newItems = file.required("newItems")?.wholeNumber(in: RefresherPolicy.newItemsAllowed)
    let retention = file.required("retention").flatMap { value in
      pair(value, "critical", "ordinary") { $0.percent(in: RefresherPolicy.retentionAllowed) }
    }
    let caps = file.required("caps")?.mapping.flatMap { entry in
      defer { entry.close() }
      return both(entry, "critical", "ordinary") {
        $0.wholeNumber(in: RefresherPolicy.capsAllowed)
      }
    }
    let ramp = file.required("ramp").flatMap { value in
      pair(value, "from", "to") { $0.wholeNumber(in: RefresherPolicy.rampAllowed) }
    }
    guard let minutes, let newItems, let retention, let caps, let ramp else { return nil }
    return RefresherPolicy(
      minutes: minutes, newItems: newItems,
      retention: RefresherPolicy.Pair(critical: retention.0, ordinary: retention.1),
      caps: RefresherPolicy.Pair(critical: caps.0, ordinary: caps.1),
      rampDays: ramp.0, rampEnds: ramp.1)
  }

  /// Two numbers, the first of which must not be less.
  private func pair(
    _ value: YAMLValue, _ first: String, _ second: String, _ read: (YAMLValue) -> Int?
  ) -> (Int, Int)? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    guard let numbers = both(entry, first, second, read) else { return nil }
    guard numbers.0 >= numbers.1 else {
      (entry.optional(first) ?? value).complain(.lessThan(first, other: second))
      return nil
    }
    return numbers
  }

  private func both(
    _ entry: YAMLMapping, _ first: String, _ second: String, _ read: (YAMLValue) -> Int?
  ) -> (Int, Int)? {
    let numbers = (entry.required(first).flatMap(read), entry.required(second).flatMap(read))
    guard let one = numbers.0, let other = numbers.1 else { return nil }
    return (one, other)
  }
}
