/// How an activity ended, with what its last screen needs.
package enum Ending: Sendable {
  case lesson(LessonResult)
  case scenario(ScenarioResult)
  case exam(ExamResult)
  case practice(PracticeResult)
  case escalation(EscalationResult)
  case mistakes(right: Int, of: Int)
  case drill(DrillResult)
}
