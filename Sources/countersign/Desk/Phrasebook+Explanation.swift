import Messages
import Records

extension Phrasebook {
  /// What went wrong, whatever it was.
  func explanation(of error: any Error) -> String {
    switch error {
    case let refusal as Roster.Refusal: roster.refusal(refusal)
    case let error as RosterFile.Unreadable:
      roster.fileNotRead(oneLine(error.path), records.whyNotRead(error.errno))
    case let problem as SpreadsheetText.Problem: roster.unreadableText(problem)
    case let refusal as Merge.Refusal: integrity.mergeRefused(refusal)
    default: records.explanation(error)
    }
  }
}
