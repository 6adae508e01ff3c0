/// Questions whose turn it is, each with why, and the time there is for them.
package struct Drill: Codable, Sendable {
  package let purpose: Purpose
  package let items: [Item]
  /// Why each comes, in the order of the items; empty where they were not scheduled.
  package let dues: [Due]
  /// Seconds after which nothing new is asked.
  package let seconds: Int
  /// By what the schedule was made.
  package let basis: MemoryBasis

  /// What for, which is its id too.
  package enum Purpose: String, Codable, CaseIterable, Hashable, Sendable {
    /// What is due.
    case due
    /// More than the day asks for.
    case more
    /// Questions of one topic.
    case topic
    /// To be asked at once, and to leave the schedule as it is.
    case cram
  }

  package init(
    _ purpose: Purpose, items: [Item], dues: [Due], seconds: Int, basis: MemoryBasis = .present
  ) {
    (self.purpose, self.items, self.dues) = (purpose, items, dues)
    (self.seconds, self.basis) = (seconds, basis)
  }

  /// Why `item` comes; nil where it was not scheduled.
  package func due(of item: String) -> Due? {
    dues.first { $0.refresher.what == Remembered(.item, item) }
  }

  /// So many misses in one drill set a question aside until another day.
  static let mostMisses = 2
  /// Questions that were missed are asked again for so many seconds after the time was up.
  static let secondsForMisses = 60
}

/// A drill that is over.
package struct DrillResult: Sendable {
  package let drill: Drill
  /// Items right at the first try, without a hint that says nearly all.
  package let right: [String]
  /// Right after such a hint, which counts as forgotten.
  package let helped: [String]
  /// Missed at first, and right before the end.
  package let repaired: [String]
  /// Missed, and not right before the end.
  package let missed: [String]
  /// Seconds spent on questions.
  package let seconds: Int

  /// Asked in it.
  package var count: Int { right.count + helped.count + repaired.count + missed.count }
  /// Not asked any more, because the time was up.
  package var left: Int { drill.items.count - count }

  var fact: Fact.DrillEnded {
    Fact.DrillEnded(
      right: right.count, repaired: repaired.count, count: count, left: left, seconds: seconds)
  }
}

extension Fact {
  /// A drill gone through until its end or until the time was up.
  package struct DrillEnded: Codable, Hashable, Sendable {
    /// Questions right at the first try.
    package let right: Int
    /// Missed at first, and right before the end.
    package let repaired: Int
    /// All that were asked.
    package let count: Int
    /// Planned and not asked any more.
    package let left: Int
    /// Spent on questions, interruptions left out.
    package let seconds: Int
  }
}
