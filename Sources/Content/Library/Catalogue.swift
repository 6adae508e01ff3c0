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
}

/// A course: its lessons in the order to learn them.
package struct Course: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let lessons: [String]
  package let asksCertainty: Bool
}
