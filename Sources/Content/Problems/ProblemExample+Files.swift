import Training

private let course = "content/courses/c/course.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"
private let items = "content/courses/c/items/all.yaml"
private let refreshers = "content/refreshers.yaml"
private let own = "store.yaml"
private let clauses = "content/courses/c/clauses.yaml"

extension ProblemExample {
  /// Files, and how YAML is written.
  static let ofFiles = [
    ProblemExample(
      .unreadable(reason: "permission denied"), in: lesson, wrong: "--------- first.yaml",
      right: "-rw-r--r-- first.yaml", isOfWhole: true),
    ProblemExample(
      .notUTF8(offset: 21), in: course, wrong: "title: (GBK, UTF-16 …)", right: "title: (UTF-8)",
      isOfWhole: true),
    ProblemExample(
      .tooLarge(bytes: 1_200_000, limit: 1_000_000), in: items, wrong: "all.yaml     1.2 MB",
      right: "one.yaml     0.6 MB\ntwo.yaml     0.6 MB", isOfWhole: true),
    ProblemExample(
      .strayFile(betterName: nil), in: "content/courses/c/item/all.yaml",
      wrong: "content/courses/c/item/all.yaml",
      right: "content/courses/c/items/all.yaml", isOfWhole: true),
    ProblemExample(
      .nothingHere, in: "content", wrong: "countersign check content",
      right: "countersign check .", isOfWhole: true),
    ProblemExample(
      .noCourse, in: "content/courses", wrong: "content/courses/c/courses.yml",
      right: "content/courses/c/course.yaml", isOfWhole: true),
    ProblemExample(
      .nestedTooDeeply(limit: 40), in: items, wrong: "- - - - - - - - - - - - - - - …",
      right: "- …", isOfWhole: true),
    ProblemExample(
      .slip(.openBrace), in: course, wrong: "title: {zh: 课程, en: Course",
      right: "title: {zh: 课程, en: Course}"),
    ProblemExample(
      .anchorOrAlias, in: items, wrong: "stem: &a {zh: 题, en: Stem}",
      right: "stem: {zh: 题, en: Stem}"),
    ProblemExample(
      .duplicateKey("title"), in: course,
      wrong: "title: {zh: 课程, en: Course}\ntitle: {zh: 新课程, en: New course}",
      right: "title: {zh: 课程, en: Course}"),
    ProblemExample(
      .tag("!local"), in: course, wrong: "course: !local c", right: "course: c"),
    ProblemExample(
      .newerFormat(2, known: 1), in: course, wrong: "format: 2", right: "format: 1"),
  ]

  /// Keys and values of any file.
  static let ofValues = [
    ProblemExample(
      .wrongType(.wholeNumber), in: lesson, wrong: "minutes: five", right: "minutes: 5"),
    ProblemExample(
      .missingKey("minutes"), in: lesson, wrong: "title: {zh: 第一课, en: First}\ncards:",
      right: "title: {zh: 第一课, en: First}\nminutes: 5\ncards:"),
    ProblemExample(
      .unknownKey("minuts", nearest: "minutes"), in: lesson, wrong: "minuts: 5",
      right: "minutes: 5"),
    ProblemExample(.badID("Order 1"), in: items, wrong: "id: Order 1", right: "id: order"),
    ProblemExample(
      .doubledID("choice", first: Place(file: items, line: 3, column: 9)), in: items,
      wrong: "- id: choice\n  kind: short-text", right: "- id: words\n  kind: short-text"),
    ProblemExample(
      .dangling(.clause, id: "rull", nearest: "rule"), in: lesson, wrong: "clauses: [rull]",
      right: "clauses: [rule]"),
    ProblemExample(
      .missingTranslation(.en), in: lesson, wrong: "title: {zh: 第一课}",
      right: "title: {zh: 第一课, en: First}"),
    ProblemExample(
      .emptyText, in: lesson, wrong: "title: {zh: 第一课, en: \"\"}",
      right: "title: {zh: 第一课, en: First}"),
    ProblemExample(
      .outOfRange(least: 1, most: 120), in: lesson, wrong: "minutes: 500", right: "minutes: 5"),
    ProblemExample(
      .notOneOf("sure", allowed: ["confirmed", "customary", "varies"]), in: clauses,
      wrong: "certainty: sure", right: "certainty: confirmed"),
    ProblemExample(
      .wrongCount(.lines, found: 1, least: 3, most: 8), in: lesson,
      wrong: "text: {zh: 一行, en: \"one line\"}",
      right: "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}}\\ntwo\\nthree\"}"),
    ProblemExample(
      .unknownStoreValue("hotlin", nearest: "hotline"), in: lesson,
      wrong: "text: {zh: \"一\\n二\\n三\", en: \"call {{hotlin}}\\ntwo\\nthree\"}",
      right: "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}}\\ntwo\\nthree\"}"),
    ProblemExample(
      .looseBraces, in: lesson,
      wrong: "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}\\ntwo\\nthree\"}",
      right: "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}}\\ntwo\\nthree\"}"),
    ProblemExample(
      .cardNumber, in: items, wrong: "stem: {zh: 卡号 4111 1111 1111 1111, en: Stem}",
      right: "stem: {zh: 题, en: Stem}"),
    ProblemExample(
      .controlCharacter("U+1B"), in: items, wrong: "stem: {zh: \"\\e[2J\", en: Stem}",
      right: "stem: {zh: 题, en: Stem}"),
    ProblemExample(
      .badDate("lately"), in: clauses, wrong: "asOf: lately", right: "asOf: 2018-06"),
    ProblemExample(
      .badDay("2026"), in: "content/courses/c/items/more.yaml", wrong: "validFrom: 2026",
      right: "validFrom: 2026-01-01"),
    ProblemExample(
      .listedTwice("first", first: Place(file: course, line: 4, column: 11)), in: course,
      wrong: "lessons: [first, first]", right: "lessons: [first]"),
    ProblemExample(
      .doubledNumber("1.1", first: Place(file: clauses, line: 4, column: 13)), in: clauses,
      wrong: "number: \"1.1\"\ntext: {zh: 别的, en: Another}",
      right: "number: \"1.2\"\ntext: {zh: 别的, en: Another}", isOfWhole: true),
    ProblemExample(
      .futureDate("2099-05"), in: clauses, wrong: "asOf: 2099-05", right: "asOf: 2018-06"),
    ProblemExample(
      .unlistedLesson("second"), in: course, wrong: "lessons: [first]",
      right: "lessons: [first, second]", isOfWhole: true),
    ProblemExample(
      .lessThan("critical", other: "ordinary"), in: refreshers,
      wrong: "retention: {critical: 80, ordinary: 90}",
      right: "retention: {critical: 95, ordinary: 90}"),
  ]

  /// A store's own values and days, which lie in no content folder.
  static let ofStores = [
    ProblemExample(
      .badDaysOff("sundey", nearest: "sunday"), in: own, wrong: "closed: [sundey, 2027-02]",
      right: "closed: [sunday, 2027-05-01, 2027-02-05..2027-02-11]", isOfWhole: true),
    ProblemExample(
      .badEmployee("王芳"), in: own, wrong: "off: {王芳: [monday]}",
      right: "off: {\"1001\": [monday]}", isOfWhole: true),
    ProblemExample(
      .wordyValue(
        key: "esign_timeout_s", text: "两分钟", question: Place(file: items, line: 30, column: 13)),
      in: own, wrong: "esign_timeout_s: {value: 两分钟, confirmedBy: 陈店长, confirmedOn: 2026-11-24}",
      right: "esign_timeout_s: {value: \"120\", confirmedBy: 陈店长, confirmedOn: 2026-11-24}",
      isOfWhole: true),
    ProblemExample(
      .noWorkDay, in: own, wrong: "closed: [周一, 周二, 周三, 周四, 周五, 周六, 周日]",
      right: "closed: [周日]", isOfWhole: true),
  ]
}
