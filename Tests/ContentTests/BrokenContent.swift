import Testing

private let items = "content/courses/c/items/all.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"
private let clauses = "content/courses/c/clauses.yaml"
private let course = "content/courses/c/course.yaml"
private let exam = "content/exams/exam.yaml"
private let store = "content/store.yaml"
private let story = "scenarios/story.yaml"

/// One broken content folder: what is replaced in which file, and the lines that `check` prints.
struct BrokenContent: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let lines: [String]

  init(_ file: String, _ old: String, _ new: String, _ lines: String...) {
    (self.file, self.old, self.new, self.lines) = (file, old, new, lines)
  }

  var testDescription: String { lines.first ?? new }
}

extension BrokenContent {
  /// At least one slip for each thing that can be wrong in a file.
  static let table: [BrokenContent] = [
    BrokenContent(
      items, "topic: first\n    stem: {zh: 题", "topik: first\n    stem: {zh: 题",
      "\(items):5:5: error[C009]: unknown key ‘topik’; did you mean ‘topic’?"),
    BrokenContent(
      items, "id: words", "id: choice",
      "\(items):11:9: error[C012]: the id ‘choice’ is used twice, here and at \(items):3:9; change the one written last"
    ),
    BrokenContent(
      items, "{id: b,", "{id: a,",
      "\(items):10:14: error[C012]: the id ‘a’ is used twice, here and at \(items):9:14; change the one written last"
    ),
    BrokenContent(
      items, "clause: rule\n    options", "clause: rull\n    options",
      "\(items):7:13: error[C013]: there is no clause ‘rull’; did you mean ‘rule’?"),
    BrokenContent(
      items, "stem: {zh: 题, en: Stem}", "stem: {zh: 题}",
      "\(items):6:11: warning[C014]: no English text (en); add ‘en:’"),
    BrokenContent(
      items, "stem: {zh: 题, en: Stem}", "stem: {zh: '', en: Stem}",
      "\(items):6:16: error[C015]: the text is empty; write it, or remove the key"),
    BrokenContent(
      items, "right: true", "right: false",
      "\(items):9:7: error[C016]: no answer is right; mark one with right: true"
    ),
    BrokenContent(
      items, "{id: b, text", "{id: b, right: true, text",
      "\(items):10:24: error[C017]: more than one answer is right; leave right: true on one only"),
    BrokenContent(
      items, "      - {id: z, text: {zh: 三, en: three}}", "",
      "\(items):24:7: error[C018]: 2 elements where 3 to 7 are allowed; add or remove some"),
    BrokenContent(
      items, "accepts: [人, person]", "accepts: [人]",
      "\(items):17:14: error[C019]: no accepted form can be typed without an input method; add pinyin, its initials, English or a number"
    ),
    BrokenContent(
      items, "accepts: [人, person]",
      "accepts: [人, person]\n    nearMisses: [{accepts: [ＰＥＲＳＯＮ], feedback: {zh: 差, en: near}}]",
      "\(items):18:28: error[C020]: ‘ＰＥＲＳＯＮ’ is both accepted and a near miss; remove it from one of the two"
    ),
    BrokenContent(
      items, "kind: ordering", "kind: sorting",
      "\(items):19:11: error[C022]: ‘sorting’ is not one of single-choice, multiple-choice, true-false, short-text, numeric, money, matching, ordering, spot-the-error; copy one of these"
    ),
    BrokenContent(
      items, "right: true", "right: maybe",
      "\(items):9:24: error[C007]: true or false is wanted here; write true or false"),
    BrokenContent(
      items, "zh: 题", "zh: 卡号 4111 1111 1111 1111",
      "\(items):6:16: error[C024]: this looks like a full card number; write only the last four digits, as in **** 1234"
    ),
    BrokenContent(
      items, "zh: 题", "zh: \"a\\e[2Jb\"",
      "\(items):6:16: error[C039]: the text holds the control character U+1B; remove it"),
    BrokenContent(
      items, "zh: 题", "zh: \"a\\u2066b\"",
      "\(items):6:16: error[C039]: the text holds the control character U+2066; remove it"),
    BrokenContent(
      items, "id: order", "id: \(String(repeating: "o", count: 61))",
      "\(items):18:9: error[C011]: ‘\(String(repeating: "o", count: 61))’ cannot be an id; begin with a lower-case letter and use only those, digits and hyphens"
    ),
    BrokenContent(
      items, "id: order", "id: Order!",
      "\(items):18:9: error[C011]: ‘Order!’ cannot be an id; begin with a lower-case letter and use only those, digits and hyphens"
    ),
    BrokenContent(
      items, "stem: {zh: 题, en: Stem}", "stem: &a {zh: 题, en: Stem}",
      "\(items):6:11: error[C005]: anchors (&) and aliases (*) are not allowed; write the content out; if it is meant as text, quote it"
    ),
    BrokenContent(
      items, "stem: {zh: 题, en: Stem}", "stem: *nowhere",
      "\(items):6:11: error[C005]: anchors (&) and aliases (*) are not allowed; write the content out; if it is meant as text, quote it"
    ),
    BrokenContent(
      lesson, "minutes: 5", "minutes: soon",
      "\(lesson):4:10: error[C007]: a whole number is wanted here; as in 5"),
    BrokenContent(
      lesson, "minutes: 5", "minutes: 500",
      "\(lesson):4:10: error[C021]: the number must be from 1 to 120; write one from 1 to 120"),
    BrokenContent(
      lesson, "    check: choice",
      """
          check: choice
        - id: card
          title: {zh: 又一张, en: Another}
          text: {zh: "一\\n二\\n三", en: "one\\ntwo\\nthree"}
          clauses: [rule]
          check: choice
      """,
      "\(lesson):11:9: error[C012]: the id ‘card’ is used twice, here and at \(lesson):6:9; change the one written last"
    ),
    BrokenContent(
      lesson, "check: choice", "check: choise",
      "\(lesson):10:12: error[C013]: there is no item ‘choise’; did you mean ‘choice’?"),
    BrokenContent(
      lesson, "zh: \"一\\n二\\n三\"", "zh: 一行",
      "\(lesson):8:11: error[C018]: 1 lines where 3 to 8 are allowed; add or remove some"),
    BrokenContent(
      lesson, "{{hotline}}", "{{hotlin}}",
      "\(lesson):8:11: error[C023]: there is no store value ‘hotlin’; did you mean ‘hotline’?"),
    BrokenContent(
      lesson, "clauses: [rule]", "clauses: rule",
      "\(lesson):9:14: error[C007]: a list is wanted here; as in [a, b]"),
    BrokenContent(
      clauses, "asOf: 2018-06", "asOf: lately",
      "\(clauses):8:11: error[C025]: ‘lately’ is no date; write it like 2026-12-31, 2026-12 or 2026"
    ),
    BrokenContent(
      clauses, "certainty: confirmed", "certainty: sure",
      "\(clauses):6:16: error[C022]: ‘sure’ is not one of confirmed, customary, varies; copy one of these"
    ),
    BrokenContent(
      course, "lessons: [first]", "lessons: [last]",
      "\(course):4:11: error[C013]: there is no lesson ‘last’; rename or remove it"),
    BrokenContent(
      course, "format: 1", "format: 2",
      "\(course):1:9: error[C010]: format 2 is newer than this program knows (1); update countersign"
    ),
    BrokenContent(
      course, "title: {zh: 课程, en: Course}", "title: {zh: 课程, en: Course}\ntitle: again",
      "\(course):4:1: error[C006]: the key ‘title’ stands here twice; remove one or merge them"),
    BrokenContent(
      course, "title: {zh: 课程, en: Course}",
      "title: {zh: 课程, en: Course, \"zh\": 课}\n'title': again\nlessonz: []",
      "\(course):3:29: error[C006]: the key ‘zh’ stands here twice; remove one or merge them",
      "\(course):4:1: error[C006]: the key ‘title’ stands here twice; remove one or merge them",
      "\(course):5:1: error[C009]: unknown key ‘lessonz’; did you mean ‘lessons’?"),
    BrokenContent(
      course, "course: c", "course: !local c",
      "\(course):2:9: error[C040]: the tag !local is not allowed; remove it"),
    BrokenContent(
      course, "lessons: [first]", "lessons: [first, first]",
      "\(course):4:18: error[C041]: ‘first’ is listed already, at \(course):4:11; remove it"),
    BrokenContent(
      course, "title: {zh: 课程, en: Course}", "title: {zh: 课程, en: Course",
      "\(course):3:8: error[C004]: the brace or bracket is never closed; add ‘}’ or ‘]’"
    ),
    BrokenContent(
      exam, "course: c", "course: d",
      "\(exam):4:9: error[C013]: there is no course ‘d’; rename or remove it"),
    BrokenContent(
      exam, "  - {topic: first, count: 2}",
      "  - {topic: first, count: 2}\n  - {topic: first, count: 1}",
      "\(exam):9:13: error[C041]: ‘first’ is listed already, at \(exam):8:13; remove it"),
    BrokenContent(
      exam, "include: [words]", "include: [choice, choice]",
      "\(exam):9:19: error[C041]: ‘choice’ is listed already, at \(exam):9:11; remove it"),
    BrokenContent(
      story, "course: c", "course: d",
      "\(story):5:9: error[C013]: there is no course ‘d’; rename or remove it"),
    BrokenContent(
      story, "flags: [told]", "flags: [told, told]",
      "\(story):7:15: error[C041]: ‘told’ is listed already, at \(story):7:9; remove it"),
    BrokenContent(
      exam, "draw:\n  - {topic: first, count: 2}", "draw: []",
      "\(exam):7:7: error[C018]: 0 draws where 1 to 50 are allowed; add or remove some"),
    BrokenContent(
      story, "wrong: badly", "wrong: []",
      "\(story):20:12: error[C018]: 0 branches where 1 to 20 are allowed; add or remove some"),
    BrokenContent(
      story, "patience: {start: 1, from: 0, to: 1}", "patience: {start: 1, from: 2, to: 1}",
      "\(story):9:37: error[C021]: the number must be from 2 to 1000; write one from 2 to 1000"),
    BrokenContent(
      story, "id: quiz\n", "id: open\n",
      "\(story):17:9: error[C012]: the id ‘open’ is used twice, here and at \(story):12:9; change the one written last"
    ),
    BrokenContent(
      lesson, "title: {zh: 第一课, en: First}", "title: {}",
      "\(lesson):3:8: error[C015]: the text is empty; write it, or remove the key"),
    BrokenContent(
      lesson, "title: {zh: 第一课, en: First}", "title: {zh: 第一课, en: ~}",
      "\(lesson):3:22: error[C015]: the text is empty; write it, or remove the key"),
    BrokenContent(
      lesson, "title: {zh: 第一课, en: First}", "&k title: {zh: 第一课, en: First}",
      "\(lesson):3:1: error[C005]: anchors (&) and aliases (*) are not allowed; write the content out; if it is meant as text, quote it"
    ),
    BrokenContent(
      lesson, "{{hotline}}", "{{hotline",
      "\(lesson):8:11: error[C047]: ‘{{’ and ‘}}’ are not in pairs; write {{name}}, with plain braces"
    ),
    BrokenContent(
      lesson, "    check: choice",
      """
          check: choice
        - id: more
          title: {zh: 又一张, en: Another}
          text: {zh: "一\\n二\\n三", en: "one\\ntwo\\nthree"}
          clauses: [rule]
          check: choice
      """,
      "\(lesson):15:12: error[C041]: ‘choice’ is listed already, at \(lesson):10:12; remove it"),
    BrokenContent(
      items, "accepts: [人, person]", "accepts: [人, \"{{hotlin}}\", person]",
      "\(items):17:18: error[C023]: there is no store value ‘hotlin’; did you mean ‘hotline’?"),
    BrokenContent(
      items, "kind: ordering", "kind: ordering\n    vary: {n: {draw: number, from: 3, to: 1}}",
      "\(items):20:15: error[C045]: the range is empty: it ends before it begins; swap its ends"),
    BrokenContent(
      items, "stem: {zh: 排, en: Order}", "stem: {zh: \"排 [[n]]\", en: Order}",
      "\(items):21:11: error[C013]: there is no variable ‘n’; rename or remove it"),
    BrokenContent(
      items, "kind: ordering", "kind: ordering\n    vary: {n: {draw: number, from: 1, to: 3}}",
      "\(items):22:11: error[C044]: nothing uses ‘[[n]]’; use it in a text of the item, or remove it"
    ),
    BrokenContent(
      items, "kind: ordering",
      "kind: ordering\n    validFrom: 2026-12-01\n    validUntil: 2026-11-30",
      "\(items):21:17: error[C045]: the range is empty: it ends before it begins; swap its ends"),
    BrokenContent(
      items, "kind: ordering", "kind: ordering\n    validFrom: soon",
      "\(items):20:16: error[C046]: ‘soon’ is no day; write it like 2026-12-31"),
    BrokenContent(
      items,
      "kind: short-text\n    topic: first\n    stem: {zh: 写, en: Write}\n    clause: rule\n    answer: {zh: 人, en: person}\n    accepts: [人, person]",
      "kind: numeric\n    topic: first\n    stem: {zh: 写, en: Write}\n    clause: rule\n    answer: many",
      "\(items):16:13: error[C043]: ‘many’ is no number; write 150, 128.50 or \"[[a]] - [[b]]\""),
    BrokenContent(
      items, "{id: b, text", "{id: b, right: true, text",
      "\(items):10:24: error[C017]: more than one answer is right; leave right: true on one only"),
    BrokenContent(
      exam, "count: 2", "count: 9",
      "\(exam):8:5: error[C032]: topic ‘first’ has 3 items, and 9 are to be drawn; draw fewer or write more"
    ),
    BrokenContent(
      exam, "include: [words]", "include: [choice, words, order]",
      "\(exam):9:10: error[C034]: topic ‘first’ includes 3 items but draws only 2; draw more or include fewer"
    ),
    BrokenContent(
      exam, "passMark: 80", "passMark: 101",
      "\(exam):6:11: error[C021]: the number must be from 1 to 100; write one from 1 to 100"),
    BrokenContent(
      store, "example: \"95559\"", "exampel: \"95559\"",
      "\(store):4:44: error[C009]: unknown key ‘exampel’; did you mean ‘example’?"),
    BrokenContent(
      story, "wrong: badly", "wrong: sadly",
      "\(story):20:12: error[C013]: there is no node ‘sadly’; did you mean ‘badly’?"),
    BrokenContent(
      story, "[{when: told, to: well}, {to: badly}]", "badly",
      "\(story):21:9: error[C026]: node ‘well’ cannot be reached; lead a branch to it, or remove it"
    ),
    BrokenContent(
      story, "{to: badly}]", "{when: told, to: badly}]",
      "\(story):19:12: error[C031]: the last branch has a condition, so there may be no way on; end with a branch that has no ‘when’"
    ),
    BrokenContent(
      story, "set: [told]", "set: [tolld]",
      "\(story):15:62: error[C013]: there is no flag ‘tolld’; did you mean ‘told’?"),
    BrokenContent(
      story, "add: {patience: -1}", "add: {patients: -1}",
      "\(story):16:51: error[C013]: there is no counter ‘patients’; did you mean ‘patience’?"),
    BrokenContent(
      story, "points: 1, set", "points: 1, severity: critical, set",
      "\(story):21:9: error[C030]: the good ending ‘well’ can be reached after a critical failure (way: tell right); lead the failure elsewhere, or make the ending less than good"
    ),
    BrokenContent(
      story, "points: 1, set", "points: 1, when: told, set",
      "\(story):15:14: error[C029]: choice ‘open/tell’ is never offered (where it would stand, way: none, it is the start); look at its ‘when’, or remove it",
      "\(story):21:9: error[C026]: node ‘well’ cannot be reached (where it might follow, way: wait); lead a branch to it, or remove it"
    ),
  ]
}
