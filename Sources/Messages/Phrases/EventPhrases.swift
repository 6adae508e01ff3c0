import Records
import Training

/// What happened, a sentence for each event, for the export of somebody's record.
package struct EventPhrases: Sendable {
  package let title: @Sendable (EmployeeID, _ name: String) -> String
  package let heading: @Sendable (_ count: Int) -> String
  package let simulated: String
  package let sentence: @Sendable (EventBody) -> String
}
