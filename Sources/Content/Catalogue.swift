import Training

/// Everything the content teaches, in memory.
package struct Catalogue: Sendable {
  package let courses: [Course]
  package let lessons: [String: Lesson]
  package let exams: [Exam]
  package let scenarios: [Scenario]
  /// Every question, in the content's order.
  package let items: [Item]
  package let jobAid: JobAid
  package let program: CertificationProgram
  package let observationForms: [ObservationForm]
  package let terminals: [Terminal]
  package let procedures: [Procedure]
  package let refresherPolicy: RefresherPolicy
}
