private let certification = "content/certifications/level.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"

extension ProblemExample {
  static let ofCertifications = [
    ProblemExample(
      .notOneKind(
        found: ["lessons", "exam"],
        allowed: [
          "lessons", "course", "practice", "escalate", "scenarios", "items", "topic", "exam",
          "observation", "accept",
        ]), in: certification, wrong: "- {id: exam, exam: exam, lessons: [first]}",
      right: "- {id: exam, exam: exam, proctored: true}"),
    ProblemExample(
      .onlyWithMode("base", mode: "fixed"), in: certification,
      wrong: "mode: completion\nbase: 2026-03-31", right: "mode: fixed\nbase: 2026-03-31"),
    ProblemExample(
      .taughtNowhere(clause: "rule"), in: lesson, wrong: "clauses: []", right: "clauses: [rule]"),
  ]
}
