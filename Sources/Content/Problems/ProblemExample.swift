import Foundation
import Training

/// What a kind of problem looks like, and how it looks when it is mended.
package struct ProblemExample: Sendable {
  /// A problem of the kind, to word it.
  package let kind: Problem.Kind
  /// Where such a thing stands, in a content folder as docs/AUTHORING.md has it.
  package let file: String
  /// Its lines begin where the first of them does, however far in that stands in a file.
  package let wrong: String
  package let right: String
  /// The example is of the file or folder as a whole, and no part of its text.
  package let isOfWhole: Bool

  init(
    _ kind: Problem.Kind, in file: String, wrong: String, right: String, isOfWhole: Bool = false
  ) {
    (self.kind, self.file, self.wrong, self.right) = (kind, file, wrong, right)
    self.isOfWhole = isOfWhole
  }

  package var problem: Problem { Problem(kind, at: Place(file: file)) }

  /// The example for a code such as `C012`, `c12`, `１２` or `error[C012]`; nil for a code there is not.
  package static func of(_ code: String) -> ProblemExample? {
    let narrow = code.applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? code
    guard
      let match = narrow.wholeMatch(of: /(?i) *(?:(?:error|warning)\[)?C?([0-9]{1,4})\]?:? */),
      let number = Int(match.1)
    else { return nil }
    return all.first { Int($0.problem.code.dropFirst()) == number }
  }

  /// One for each code. In the small content folder of the tests `right` stands in `file`; with `wrong`
  /// in its place, `check` tells the code.
  package static let all: [ProblemExample] =
    ofFiles + ofValues + ofStores + ofItems + ofJobAid + ofScenarios + ofExams + ofAdvice
    + ofCertifications + ofProcedures
}
