/// A course: its lessons in the order to learn them.
package struct Course: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let lessons: [String]
  package let asksCertainty: Bool

  package init(id: String, title: LocalizedText, lessons: [String], asksCertainty: Bool) {
    (self.id, self.title, self.lessons) = (id, title, lessons)
    self.asksCertainty = asksCertainty
  }
}
