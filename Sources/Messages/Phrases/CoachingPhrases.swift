import Training

/// What trainers are told of who forgets the same again and again, and of who follows no drills.
package struct CoachingPhrases: Sendable {
  package let title: String
  /// How something leaves the list.
  package let howItEnds: String
  package let nobody: String
  /// How often it was asked and forgotten, and when it was asked last.
  package let history: @Sendable (_ asked: Int, _ forgotten: Int, _ latest: Day) -> String
  /// What was answered when it was wrong last.
  package let wrong: @Sendable (Day, _ answer: String) -> String
  /// The same of a question whose values are drawn anew each time, so that no answer tells much.
  package let wrongDrawn: @Sendable (Day) -> String
  package let right: @Sendable (_ answer: String) -> String
  /// An example, as its values are drawn anew each time.
  package let rightDrawn: @Sendable (_ answer: String) -> String
  /// Where a question is taught; the card is nil where none is known.
  package let lesson: @Sendable (_ lesson: String, _ card: String?) -> String
  /// What to do about what is forgotten of a kind.
  package let advice: @Sendable (Remembered.Kind) -> String
  /// Over what several people forget.
  package let sharedHeading: String
  package let shared: @Sendable (_ entry: String, _ people: [String]) -> String
  /// Over those who have had something to drill for so many working days and did not drill.
  package let absentHeading: @Sendable (_ days: Int) -> String
  package let nobodyAbsent: @Sendable (_ days: Int) -> String
  /// With the minutes that a day's drill takes.
  package let absentAdvice: @Sendable (_ minutes: Int) -> String
  package let latestHeader: String
  package let dueHeader: String
  package let sinceHeader: String
  /// How long ago the last drill was; nil: there was none.
  package let ago: @Sendable (_ days: Int?) -> String
  /// In a spreadsheet.
  package let forgottenCell: String
  package let absentCell: String
}
