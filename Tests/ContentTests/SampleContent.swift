import Foundation
import Samples

/// A small content folder without problems, of which tests change one file.
struct SampleContent {
  var files: [String: String] = [
    "content/store.yaml": """
    format: 1
    exampleMark: {zh: （示例：…）, en: " (example: …)"}
    values:
      hotline: {meaning: {zh: 电话, en: number}, example: "95559"}
    """,
    "content/courses/c/course.yaml": """
    format: 1
    course: c
    title: {zh: 课程, en: Course}
    lessons: [first]
    """,
    "content/courses/c/clauses.yaml": """
    format: 1
    clauses:
      - id: rule
        number: "1.1"
        text: {zh: 规则, en: Rule}
        certainty: confirmed
        source: {zh: 出处, en: Source}
        asOf: 2018-06
        changed: 2026-06-01
        retrain: 30
    """,
    "content/courses/c/lessons/first.yaml": """
    format: 1
    lesson: first
    title: {zh: 第一课, en: First}
    minutes: 5
    cards:
      - id: card
        title: {zh: 卡片, en: Card}
        text: {zh: "一\\n二\\n三", en: "call {{hotline}}\\ntwo\\nthree"}
        clauses: [rule]
        check: choice
    """,
    "content/courses/c/items/all.yaml": SampleContent.items,
    "content/exams/exam.yaml": """
    format: 1
    exam: exam
    title: {zh: 考试, en: Exam}
    course: c
    minutes: 10
    passMark: 80
    draw:
      - {topic: first, count: 2}
    include: [words]
    """,
    "scenarios/story.yaml": SampleContent.story,
    "content/observations/sale.yaml": """
    format: 1
    observation: sale
    title: {zh: 观察, en: Watched}
    points:
      - {id: amount, text: {zh: 报金额, en: Says the amount}, critical: true}
      - {id: card, text: {zh: 还卡, en: Gives the card back}}
    """,
    "content/certifications/level.yaml": SampleContent.certification,
    "content/terminals/till.yaml": SampleContent.terminal,
    "content/procedures/sale.yaml": SampleContent.procedure,
    "content/courses/c/items/more.yaml": """
    format: 1
    items:
      - id: several
        kind: multiple-choice
        topic: more
        stem: {zh: 哪些, en: Which}
        clause: rule
        options:
          - {id: a, right: true, text: {zh: 甲, en: A}}
          - {id: b, right: true, text: {zh: 乙, en: B}}
          - {id: c, text: {zh: 丙, en: C}}
      - id: number
        kind: numeric
        topic: more
        stem: {zh: "[[n]] 是几", en: "What is [[n]]"}
        clause: rule
        validFrom: 2026-01-01
        vary: {n: {draw: number, from: 1, to: 9}}
        answer: "[[n]]"
    """,
    "content/refreshers.yaml": """
    format: 1
    minutes: 4
    newItems: 2
    retention: {critical: 95, ordinary: 90}
    caps: {critical: 60, ordinary: 120}
    ramp: {from: 50, to: 10}
    """,
    "content/response-codes.yaml": """
    format: 1
    source: {zh: 码表, en: A list}
    asOf: 2016
    codes:
      - code: "51"
        meaning: {zh: 余额不足, en: insufficient funds}
        initials: yebz
        again: never
        action: {zh: 换卡, en: another card}
    """,
    "scenarios/more.yaml": """
    format: 1
    scenario: more
    title: {zh: 再来, en: More}
    summary: {zh: 一句, en: One sentence}
    course: c
    minutes: 3
    start: one
    nodes:
      - {id: one, ask: several, right: two, wrong: two}
      - {id: two, ask: number, right: end, wrong: end}
      - id: end
        ending: acceptable
        title: {zh: 完, en: End}
        tell: {zh: 完, en: End}
        debrief: {zh: 完, en: End}
    """,
  ]

  static let items = """
    format: 1
    items:
      - id: choice
        kind: single-choice
        topic: first
        stem: {zh: 题, en: Stem}
        clause: rule
        options:
          - {id: a, right: true, text: {zh: 甲, en: A}}
          - {id: b, text: {zh: 乙, en: B}}
      - id: words
        kind: short-text
        topic: first
        stem: {zh: 写, en: Write}
        clause: rule
        answer: {zh: 人, en: person}
        accepts: [人, person]
      - id: order
        kind: ordering
        topic: first
        stem: {zh: 排, en: Order}
        clause: rule
        elements:
          - {id: x, text: {zh: 一, en: one}}
          - {id: y, text: {zh: 二, en: two}}
          - {id: z, text: {zh: 三, en: three}}
    """

  static let certification = """
    format: 1
    certification: level
    title: {zh: 一级, en: Level}
    meaning: {zh: 会收款, en: Can sell}
    validity:
      mode: fixed
      base: 2026-03-31
      months: 12
      windowDays: 60
      graceDays: 14
      minimumActiveDays: 90
    lapsed: no
    requires:
      - {id: lessons, lessons: [first]}
      - {id: scenarios, scenarios: [story, more]}
      - {id: criticals, items: [choice, number], days: 2}
      - {id: exam, exam: exam, proctored: true}
      - {id: seen, observation: sale, level: 4}
      - {id: rules, accept: {zh: 我记住了, en: I will}}
    renewals:
      - - {id: exam, exam: exam}
      - - {id: all, course: c}
        - {id: words, topic: first}
    assigned:
      - {roles: [learner, trainer], within: 14, since: 2026-01-01, meanwhile: no}
      - {roles: [manager], within: 30}
    """

  static let story = """
    format: 1
    scenario: story
    title: {zh: 故事, en: Story}
    summary: {zh: 一句, en: One sentence}
    course: c
    minutes: 3
    flags: [told]
    counters:
      patience: {start: 1, from: 0, to: 1}
    start: open
    nodes:
      - id: open
        choose: {zh: 怎么办, en: What now}
        choices:
          - {id: tell, text: {zh: 说, en: Tell}, points: 1, set: [told], to: quiz}
          - {id: wait, text: {zh: 等, en: Wait}, add: {patience: -1}, to: quiz}
      - id: quiz
        ask: choice
        right: [{when: told, to: well}, {to: badly}]
        wrong: badly
      - id: well
        ending: good
        title: {zh: 好, en: Good}
        tell: {zh: 好, en: Good}
        debrief: {zh: 好, en: Good}
      - id: badly
        ending: bad
        title: {zh: 坏, en: Bad}
        tell: {zh: 坏, en: Bad}
        debrief: {zh: 坏, en: Bad}
    """

  /// The content with `old` replaced in `file`; `old` must be there.
  func replacing(_ old: String, in file: String, with new: String) throws -> SampleContent {
    guard let text = files[file], text.contains(old) else { throw CocoaError(.fileReadUnknown) }
    var copy = self
    copy.files[file] = text.replacingOccurrences(of: old, with: new)
    return copy
  }

  /// Writes the files to a folder of their own.
  func written() throws -> URL {
    let folder = Scratch.path("content")
    for (path, text) in files { try write(Data(text.utf8), to: path, in: folder) }
    return folder
  }

  func write(_ data: Data, to path: String, in folder: URL) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }
}
