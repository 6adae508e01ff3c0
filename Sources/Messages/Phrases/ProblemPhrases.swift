import Content
import Foundation
import Training

/// The sentence for each content problem, and how to mend it.
package struct ProblemPhrases: Sendable {
  package let sentence: @Sendable (Problem.Kind) -> String
  /// `folder` is what was checked, as somebody typed it.
  package let mend: @Sendable (_ kind: Problem.Kind, _ folder: String) -> String
  /// What a code is about, whichever example of it there is.
  package let title: @Sendable (Problem.Kind) -> String
  package let slip: @Sendable (YAMLSlip) -> String
  package let slipMend: @Sendable (YAMLSlip) -> String
  /// Between sentence and mend.
  package let separator: String
  /// Behind a problem for which all of the store's drills are left out.
  package let drillsLeftOut: String

  /// `file:line:column: error[C012]: sentence; how to mend it`; up to the code the same in every
  /// language, for editors. Files are named as seen from where `folder` was typed.
  package func line(_ problem: Problem, in folder: String = ".") -> String {
    let seen = problem.seen(from: folder)
    return "\(seen.place): \(seen.severity)[\(seen.code)]: " + sentence(seen.kind) + separator
      + (seen.sparing == .allDrills ? drillsLeftOut + separator : "") + mend(seen.kind, folder)
  }

  /// A slip of YAML and how to mend it.
  package func line(_ slip: YAMLSlip) -> String { self.slip(slip) + separator + slipMend(slip) }
}

/// A folder as a shell takes it for one word.
func shellWord(_ folder: String) -> String {
  let isPlain = folder.allSatisfy { $0.isLetter || $0.isNumber || "/._-~+".contains($0) }
  return isPlain && !folder.isEmpty
    ? folder : "'" + folder.replacing("'", with: "'\\''") + "'"
}

/// The month and day of what is written like a day and is none, if there is such a month.
func impossibleDay(_ text: String) -> (month: Int, day: Int)? {
  guard let match = text.wholeMatch(of: /[0-9]{4}-([0-9]{2})-([0-9]{2})/),
    let month = Int(match.1), let day = Int(match.2), (1...12).contains(month)
  else { return nil }
  return (month, day)
}
