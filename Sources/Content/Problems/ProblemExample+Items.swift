import Training

private let items = "content/courses/c/items/all.yaml"
private let more = "content/courses/c/items/more.yaml"
private let codes = "content/response-codes.yaml"

extension ProblemExample {
  static let ofItems = [
    ProblemExample(
      .noRightAnswer(.right), in: items, wrong: "- {id: a, text: {zh: 甲, en: A}}",
      right: "- {id: a, right: true, text: {zh: 甲, en: A}}"),
    ProblemExample(
      .severalRightAnswers(.right), in: items,
      wrong: "- {id: b, right: true, text: {zh: 乙, en: B}}",
      right: "- {id: b, text: {zh: 乙, en: B}}"),
    ProblemExample(
      .noDistractor, in: more, wrong: "- {id: c, right: true, text: {zh: 丙, en: C}}",
      right: "- {id: c, text: {zh: 丙, en: C}}"),
    ProblemExample(
      .notTypeable, in: items, wrong: "accepts: [人]", right: "accepts: [人, person]"),
    ProblemExample(
      .acceptedAndMissed("person"), in: items,
      wrong:
        "accepts: [人, person]\nnearMisses: [{accepts: [Person], feedback: {zh: 差, en: near}}]",
      right: "accepts: [人, person]"),
    ProblemExample(
      .notANumber("many"), in: more, wrong: "answer: many", right: "answer: \"[[n]]\""),
    ProblemExample(
      .unusedVariable("m"), in: more,
      wrong: "vary: {n: {draw: number, from: 1, to: 9}, m: {draw: number, from: 1, to: 9}}",
      right: "vary: {n: {draw: number, from: 1, to: 9}}"),
    ProblemExample(
      .emptyRange, in: more, wrong: "vary: {n: {draw: number, from: 9, to: 1}}",
      right: "vary: {n: {draw: number, from: 1, to: 9}}"),
    ProblemExample(
      .sameText(first: Place(file: items, line: 9, column: 34)), in: items,
      wrong: "- {id: b, text: {zh: 甲, en: A}}", right: "- {id: b, text: {zh: 乙, en: B}}"),
  ]

  static let ofJobAid = [
    ProblemExample(.badInitials("Ye"), in: codes, wrong: "initials: Ye", right: "initials: yebz"),
    ProblemExample(.badCode("5"), in: codes, wrong: "code: \"5\"", right: "code: \"51\""),
  ]
}
