import Content

/// The sentence for each content problem, and how to mend it.
package struct ProblemPhrases: Sendable {
  package let sentence: @Sendable (Problem.Kind) -> String
  package let mend: @Sendable (Problem.Kind) -> String
  /// Between sentence and mend.
  package let separator: String

  /// `file:line:column: error[C012]: sentence; how to mend it`; up to the code the same in every
  /// language, for editors.
  package func line(_ problem: Problem) -> String {
    "\(problem.place): \(problem.severity)[\(problem.code)]: "
      + sentence(problem.kind) + separator + mend(problem.kind)
  }
}
