/// What is said when records cannot be read or written, each time with what to do next.
package struct RecordPhrases: Sendable {
  package let explanation: @Sendable (any Error) -> String
  /// Why a file that somebody named cannot be read, by the system's number for it; without a stop.
  package let whyNotRead: @Sendable (_ errno: Int32) -> String
  /// After the explanation, inside an activity.
  package let answerNotSaved: String
  package let stopped: String
  /// The record is not the one that was being written to, so the visit is over.
  package let recordGone: String
  /// The scorecard knew of more lines than the journal has now.
  package let shortened: @Sendable (_ noted: Int, _ found: Int) -> String
}
