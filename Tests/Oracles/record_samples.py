"""Of each kind of record a sample its schema accepts, and what is to be refused in it; see schemas.py."""

ID = "0F8FAD5B-D9CB-469F-A165-70867728950E"
SHA = "ab" * 32
AT = "2026-11-24T09:00:00.000+08:00"
PEM = f"-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEA{'Ab+/' * 10}Ab+=\\n-----END PUBLIC KEY-----\\n"
STATEMENT = f'{{text: "{{}}", key: root, signature: "{"A" * 86}=="}}'
NAMES_BROKEN = ["", " ", "two\nlines", "a" * 301]
WRONG_TIMES = [
    "2026-11-24", "2026-11-24T09:00:00+08:00", "2026-11-24T09:00:00.000Z", "2026-11-24T09:00:00.000-00:00",
    "2026-02-30T09:00:00.000+08:00", "2026-11-24T24:00:00.000+08:00", "2026-11-24 09:00:00.000+08:00",
]
WRONG_SHAS = [SHA.upper(), SHA[1:], SHA + "0"]
WRONG_SHARES = ["1", "1.0", "2/4", "5/4", "-1/2", "0/2", "1/0", "01/2"]
WRONG_NUMBERS = ["", "a1", "-1", "1 2", "../1", "1" * 21, "１", 1001]


def each(path, values):
    return [(path, value) for value in values]


LINE = f"""
v: 1
seq: 2
id: {ID}
at: {AT}
after: {AT}
clock: back
by: "1001"
prev: "{SHA}"
"""
LINE_BROKEN = [
    ("v", 2), ("v", "1"), ("seq", 0), ("seq", 1.5), ("clock", "forward"), ("type", "unheardOf"),
    ("id", ID.lower()), ("id", ID[1:]),
    *each("at", WRONG_TIMES), *each("after", WRONG_TIMES), *each("by", WRONG_NUMBERS), *each("prev", WRONG_SHAS),
]


def event(kind, body="", optional="", broken=()):
    return ("event", LINE + f"simulated: true\ntype: {kind}\n" + body, f"after clock simulated {optional}", "",
            [*LINE_BROKEN, ("simulated", False), *broken])


def store_event(kind, body="", optional="", broken=()):
    return ("store-event", LINE + f"type: {kind}\n" + body, f"after clock {optional}", "",
            [*LINE_BROKEN, *broken])


BASIS = """{model: {algorithm: fsrs-6, weights: [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
  0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]}, rules: 1, dayBegins: 4}"""
RETRIEVAL = "{day: 2026-11-24, rule: right, credit: 1/1, hints: 0, seconds: 9, budgeted: 22, isFluent: true}"
DRILL_ENDED = "{right: 4, repaired: 1, count: 6, left: 2, seconds: 140}"
SETTINGS = "{name: 城南店, language: zh, timeZone: Asia/Shanghai}"
SESSION = f"session: {ID}\n"
STARTED = f"""{{session: {ID}, run: {ID}, kind: exam, subject: an-exam, content: "{SHA}", seed: "7", scorer: 1}}"""
PRACTICE_ENDED = """{procedure: a-procedure, mode: alone, situation: usual, score: 11/12, passMark: 80, passed: false,
   failures: [charge-again, key-amount>give-card], missteps: 2, hints: 0}"""
ESCALATION_ENDED = """{incident: an-incident, severity: 2, score: 11/12, passMark: 80, passed: false,
 failures: [promise-refund], right: 5, count: 6}"""
SCENARIO_ENDED = """{scenario: a-scenario, ending: gone, standing: bad, points: 8, best: 16,
   criticalFailures: [charge-again]}"""
EXAM_ENDED = """{exam: an-exam, score: 11/12, count: 12, passMark: 80, passed: true, criticalsMissed: [an-item],
   ranOutOfTime: false, counts: true}"""
STARTED_BROKEN = [
    ("kind", "game"), ("subject", "An exam"), ("content", ""), ("seed", 7), ("seed", "-7"), ("seed", "07"),
    ("run", "1"), ("scorer", 0), ("scorer", "1"),
]
TERM = """{completed: 2026-03-02, from: 2026-03-02, until: 2027-03-02, renewableFrom: 2027-01-01, graceUntil: 2027-03-16,
   base: 2026-03-02, period: 1, months: 12}"""
TERM_BROKEN = [
    ("term.months", 0), ("term.months", 1201), ("term.period", 100001), ("term.until", "2027-02-29"),
    ("term.until", "12027-03-02"), ("term.base", ""), ("term.from", "today"), ("term.graceDays", 14),
]
CHANGED = f'''file: "{SHA}", act: suspended, from: 2026-06-01, reason: 丢了钥匙, statement: {STATEMENT}'''
WAIVED = f'''certification: a-certification, requirement: exam, reason: testedOut, words: 现场考过, statement: {STATEMENT}'''
STATEMENT_BROKEN = [("statement.key", "9001"), ("statement.text", ""), ("statement.signature", "AAAA")]
CERTIFICATE_BROKEN = [
    *each("certification", ["", "A", "../x", "a/b", "a" * 61]), *each("key", ["root", "9001", "9001-0"]),
    ("kind", "second"), *TERM_BROKEN,
]

EVENTS = [
    event("added", 'name: 王芳\nconfirmed: false\nemployee: "1001"', "employee",
          [*each("name", NAMES_BROKEN), ("confirmed", "no"), *each("employee", WRONG_NUMBERS)]),
    event("languageChosen", "language: zh", "", [("language", "fr"), ("language", "ZH")]),
    event("started", STARTED[1:-1].replace(", ", "\n"), "scorer", STARTED_BROKEN),
    event("replied", SESSION + f"""
step: 0
reply: {{line: "1"}}
facts:
  - hinted: {{item: an-item, number: 1}}
  - answered: {{item: an-item, revision: "{SHA}", given: [right], credit: 5/6, hints: 0, seconds: 12, expected: 9}}
  - certain: {{item: an-item, certainty: think-so}}
  - chose: {{node: desk, choice: wait, points: 0, best: 2, severity: critical, seconds: 3}}
  - lessonCompleted: {{lesson: a-lesson, right: 4, count: 5}}
  - scenarioEnded: {SCENARIO_ENDED}
  - examEnded: {EXAM_ENDED}
  - mistakesReviewed: {{right: 2, count: 3}}
  - acted: {{act: key-amount, amount: "128.50", effect: wrong}}
  - practiceEnded: {PRACTICE_ENDED}
  - practised: {{node: till, procedure: a-procedure, situation: till, outcome: failed, score: 5/6, points: 0,
     best: 4, failures: [key>sign]}}
  - escalationEnded: {ESCALATION_ENDED}
  - drillEnded: {DRILL_ENDED}
""", "facts.3.chose.severity amount effect expected", [
        ("facts.12.drillEnded.right", -1), ("facts.12.drillEnded.seconds", "12"), ("facts.1.answered.expected", 0),
        ("step", -1), ("facts", []), ("reply", {}), ("reply", {"line": "1", "hint": True}),
        ("reply", {"hint": False}), ("reply", {"timeUp": "yes"}), ("reply", {"line": 1}),
        ("facts.0", {}), ("facts.0.hinted.number", 0), ("facts.0.hinted.item", "An item"),
        ("facts.1.answered.revision", ""), ("facts.1.answered.given", []),
        ("facts.1.answered.given", [1]), ("facts.1.answered.seconds", -1),
        *each("facts.1.answered.credit", WRONG_SHARES), ("facts.2.certain.certainty", "probably"),
        ("facts.3.chose.severity", "bad"), ("facts.3.chose.points", -1),
        ("facts.4.lessonCompleted.count", 0), ("facts.5.scenarioEnded.standing", "fine"),
        ("facts.6.examEnded.passMark", 101), *each("facts.6.examEnded.score", WRONG_SHARES),
        ("facts.0", {"hinted": {"item": "a", "number": 1}, "unheardOf": {}}),
        ("facts.8.acted.act", "Key amount"), ("facts.8.acted.amount", "128.5"), ("facts.8.acted.effect", "failed"),
        ("facts.9.practiceEnded.mode", "asleep"), ("facts.9.practiceEnded.passMark", 101),
        ("facts.9.practiceEnded.failures", ["a>b>c"]), ("facts.9.practiceEnded.missteps", -1),
        *each("facts.9.practiceEnded.score", WRONG_SHARES),
        ("facts.10.practised.outcome", "so-so"), ("facts.10.practised.points", 11),
        ("facts.10.practised.failures", ["a>b>c"]), ("facts.10.practised.best", -1),
        *each("facts.10.practised.score", WRONG_SHARES),
        ("facts.11.escalationEnded.severity", 5), ("facts.11.escalationEnded.count", 0),
        ("facts.11.escalationEnded.failures", ["A saying"]), *each("facts.11.escalationEnded.score", WRONG_SHARES),
    ]),
    event("paused", SESSION, "", [("session", ID.lower())]),
    event("resumed", SESSION + f"run: {ID}", "", [("run", "")]),
    event("abandoned", SESSION),
    event("flagged", SESSION + f"""
about: a-scenario/desk
revision: "{SHA}"
answer: [right]
words: 选项都不对
""", "revision answer", [
        ("about", "a/b/c"), ("about", "/desk"), *each("revision", WRONG_SHAS), ("answer", []),
        ("answer", "right"), ("words", ""), ("words", "a" * 501),
    ]),
    event("flagAnswered", f"flag: {ID}\nwords: 已改", "", [("flag", "1001-1"), ("words", " ")]),
    event("flagAnswerRead", f"flag: {ID}"),
    event("confirmed", "name: 王芳", "", each("name", NAMES_BROKEN)),
    event("employed", "role: trainer\nstore: 城南店\nfrom: 2026-11-24\nhired: 2026-11-01",
          "role store hired", [
        ("role", "boss"), ("store", ""), ("store", "a" * 61), ("from", "2026-02-30"), ("hired", "2026"),
    ]),
    event("left", "from: 2026-11-24\nreason: 离职", "", [("from", "today"), ("reason", "")]),
    event("returned", "from: 2026-11-24\nreason: 回来了", "", [("from", ""), ("reason", "a" * 501)]),
    event("pinSet", "", "", [("pin", "2580")]),
    event("pinReset", "reason: 忘了", "", [("reason", "")]),
    event("acknowledged", f'text: a-certification/promise\nrevision: "{SHA}"', "", [
        ("text", "a-promise"), ("text", "A/promise"), *each("revision", WRONG_SHAS)]),
    event("observed", f"""
form: a-form
content: "{SHA}"
occurredOn: 2026-11-20
level: 4
outcomes: {{asks: done, waits: notSeen}}
order: [asks, reads]
remark: 很稳
""", "remark asks waits order", [
        ("form", ""), ("occurredOn", "2026-11-31"), ("level", 0), ("level", 6), ("level", "4"),
        ("outcomes.asks", "yes"), ("outcomes", {"A point": "done"}), ("outcomes", []), ("remark", ""),
        ("order", "asks"), ("order", ["asks", "asks"]), ("order", ["A point"]), *each("content", WRONG_SHAS),
    ]),
    event("proctored", SESSION + f"statement: {STATEMENT}", "statement", [
        ("session", ID.lower()), *STATEMENT_BROKEN]),
    event("certificateSigned", f"""
file: "{SHA}"
certification: a-certification
content: "{SHA}"
term: {TERM}
kind: first
key: 9001-1
proctored: true
selfAttested: false
""", "proctored", [*each("file", WRONG_SHAS), *each("content", WRONG_SHAS), ("proctored", "yes"), *CERTIFICATE_BROKEN]),
    event("certificateChanged", CHANGED.replace(", ", "\n", 4), "", [
        ("act", "lost"), ("from", ""), ("reason", ""), ("reason", "a" * 501), *each("file", WRONG_SHAS),
        *STATEMENT_BROKEN,
    ]),
    event("waived", WAIVED.replace(", ", "\n", 4), "", [
        ("certification", ""), ("requirement", "The exam"), ("reason", "luck"), ("words", ""),
        ("words", "a" * 501), *STATEMENT_BROKEN,
    ]),
    event("regraded", SESSION + f"""
item: an-item
revision: "{SHA}"
credit: 1/1
result: {EXAM_ENDED}
reason: 答案写错了
""", "", [
        ("item", ""), *each("revision", WRONG_SHAS), *each("credit", WRONG_SHARES), ("reason", ""),
        ("result.passMark", 101), ("result.score", "2/1"),
    ]),
    event("merged", 'line: "{}"', "", [("line", "")]),
    event("tornTail", f'offset: 0\nbytes: 5\nsha256: "{SHA}"', "", [
        ("offset", -1), ("bytes", 0), *each("sha256", WRONG_SHAS),
    ]),
]

STORE_EVENTS = [
    store_event("setUp", f"""
store: {ID}
settings: {SETTINGS}
manager: "9001"
rootKey: "{PEM}"
""", "", [
        ("store", "1"), *each("manager", WRONG_NUMBERS), ("settings.language", "fr"),
        ("settings.timeZone", "Asia Shanghai"), ("settings.name", ""), ("rootKey", ""),
        ("rootKey", "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n"),
        ("simulated", True),
    ]),
    store_event("settingsChanged", SETTINGS[1:-1].replace(", ", "\n"), "", [("timeZone", "/etc")]),
    store_event("keyCertified", f'key: 9001-1\nsigner: "9001"\npublicKey: "{PEM}"\ncertificate: "{SHA}"',
                "", [("key", "root"), ("key", "9001"), ("key", "9001-0"), *each("certificate", WRONG_SHAS)]),
    store_event("keyRevoked", f"key: 9001-1\nreason: 丢了\nstatement: {STATEMENT}", "", [
        ("key", "root"), ("reason", ""), ("statement.key", ""), ("statement.text", ""),
        ("statement.signature", "AAAA"),
    ]),
    store_event("passphraseChanged", "key: root\nwith: recoverySheet", "", [("with", "luck")]),
    store_event("headsSigned", f'list: "{SHA}"\nday: 2026-11-24\nkey: 9001-1', "", [
        ("key", "root"), ("day", "2026"), *each("list", WRONG_SHAS)]),
    store_event("erased", f'journal: "{SHA}"\nlines: 12\nreason: 本人要求\nstatement: {STATEMENT}',
                "statement", [("journal", "1001"), ("lines", -1), ("employee", "1001")]),
    store_event("merged", 'line: "{}"'),
    store_event("tornTail", f'offset: 0\nbytes: 5\nsha256: "{SHA}"'),
]

HEAD = f'{{length: 900, lines: 3, digest: "{SHA}"}}'
SCORECARD = ("scorecard", f"""
head: {HEAD}
seal: "{SHA}"
card:
  v: 11
  employee: "1001"
  name: 王芳
  isConfirmed: true
  addedOn: 2026-11-01
  employment: {{hired: 2026-11-01, roles: [{{from: 2026-11-01, role: learner}}],
    stores: [{{from: 2026-11-01, store: 城南店, isTransfer: false}}], absences: [{{from: 2026-12-01, until: 2026-12-05, reason: 离职, author: "9001"}}]}}
  hasPIN: false
  language: zh
  lessons:
    a-lesson: {{firstAt: {AT}, latestAt: {AT}, bestRight: 4, count: 5, times: 2}}
  memory:
    basis: {BASIS}
    recollections:
      item:an-item: {{memory: {{stability: 2.5, difficulty: 5}}, latest: {RETRIEVAL}, opening: {RETRIEVAL}, expected: 0.9, before: 2026-11-20,
        first: 2026-11-18, count: 3, lapses: 1, streak: 2}}
    latest: {{day: 2026-11-24, seconds: 9, new: 0, count: 1, wholes: ["scenario:a-scenario"]}}
  drills: {{latestAt: {AT}, latest: {DRILL_ENDED}, times: 2}}
  practices:
    a-procedure:
      {{latestAt: {AT}, latest: {PRACTICE_ENDED}, guided: 1, prompted: 0, alone: 2, criticalRuns: 2,
       best: {{at: {AT}, ended: {PRACTICE_ENDED}}}, firstPass: {{at: {AT}, ended: {PRACTICE_ENDED}}}}}
  escalations:
    an-incident:
      {{latestAt: {AT}, latest: {ESCALATION_ENDED}, times: 3, fatalRuns: 1,
       firstPass: {{at: {AT}, ended: {ESCALATION_ENDED}}}, lastPass: {{at: {AT}, ended: {ESCALATION_ENDED}}}}}
  scenarios:
    a-scenario:
      {{latestAt: {AT}, latest: {SCENARIO_ENDED}, bestAt: {AT}, best: {SCENARIO_ENDED}, times: 1,
       criticalRuns: 1}}
  exams:
    an-exam:
      - {{session: {ID}, startedAt: {AT}, endedAt: {AT}, result: {EXAM_ENDED}, interruptions: 1,
         proctor: "9001", original: {EXAM_ENDED}}}
  mocks:
    an-exam: {{latestAt: {AT}, latest: {EXAM_ENDED}, times: 1}}
  items:
    an-item:
      {{asked: 3, right: 2, latestAt: {AT}, latestCredit: 1/2,
       mistake: {{since: {AT}, rightDays: [2026-11-25], wasSure: false}}}}
  open:
    - {{started: {STARTED}, startedAt: {AT}, latestAt: {AT}, steps: 0}}
  flags:
    - {{id: {ID}, at: {AT}, about: an-item, revision: "{SHA}", answer: [a], words: 不对,
       reply: {{at: {AT}, by: "9001", words: 已改, wasRead: false}}}}
  history:
    lessons: {{a-lesson: [2026-11-20, 2026-11-20]}}
    practices: {{a-procedure: [2026-11-21]}}
    escalations: {{an-incident: [2026-11-21]}}
    scenarios: {{a-scenario: [2026-11-21]}}
    exams: {{an-exam: [{{session: {ID}, day: 2026-11-22, passed: true, proctor: "9001"}}]}}
    items: {{an-item: [{{day: 2026-11-20, missed: false, right: true}}]}}
    observations: [{{form: a-form, day: 2026-11-20, level: 4, observer: "2001"}}]
    acceptances: [{{text: a-certification/promise, revision: "{SHA}", day: 2026-11-21}}]
    waivers: []
    certificates:
      - {{file: "{SHA}", certification: a-certification, term: {TERM}, kind: first, signer: "9001", key: 9001-1,
         isProctored: true, isSelfAttested: false, suspensions: []}}
  acts:
    - {{at: {AT}, by: "9001", kind: {{changed: {{_0: {{{CHANGED}}}}}}}}}
    - {{at: {AT}, by: "9001", kind: {{waived: {{_0: {{{WAIVED}}}}}}}}}
  latestAt: {AT}
  latestMoment: {AT}
""", "language expected before card.memory.latest card.drills card.flags.0.revision answer card.latestAt latestMoment mistake reply card.employment.hired"
    " card.employment.absences.0.until scorer addedOn proctor original isProctored"
    " card.practices.a-procedure.best firstPass lastPass", "a-lesson a-procedure an-incident a-scenario an-exam an-item item:an-item", [
    ("card.memory.basis.model.weights", [1, 2]), ("card.memory.basis.model.algorithm", "sm-2"), ("card.memory.recollections", {"an-item": {}}),
    ("card.memory.recollections.item:an-item.memory.difficulty", 11), ("card.memory.recollections.item:an-item.latest.rule", "lucky"),
    ("card.memory.latest.wholes", ["9"]), ("card.drills.times", 0),
    ("card.v", 10), ("card.v", 12), ("card.practices.a-procedure.guided", -1), ("card.practices.Procedure", {}),
    ("card.practices.a-procedure.best.ended.mode", ""), ("card.history.practices.a-procedure", []),
    ("card.history.lessons.a-lesson", []), ("card.history.items", {"An item": []}), ("card.history.items.an-item.0.right", "yes"),
    ("card.history.exams.an-exam.0.passed", "yes"), ("card.history.observations.0.level", 0),
    ("card.history.waivers", [{}]), ("card.history.certificates.0.suspensions", [{}]),
    *[(f"card.history.certificates.0.{path}", value) for path, value in CERTIFICATE_BROKEN],
    ("card.acts.0.kind", {}), ("card.acts.0.kind.changed._0.act", "lost"), ("card.acts.1.by", ""),
    ("card.acts.1.kind.waived._0.reason", "luck"), ("card.addedOn", "2026"), ("card.employee", "a"), ("card.employment.roles.0.role", "boss"),
    ("card.lessons.Lesson", {}), ("card.lessons.a-lesson.count", 0),
    ("card.scenarios.a-scenario.best.standing", ""), ("card.exams.an-exam", []),
    ("card.exams.an-exam.0.interruptions", -1), ("card.mocks.an-exam.times", 0),
    ("card.items.an-item.latestCredit", "1/1.0"), ("card.items.an-item.mistake.rightDays", ["2026"]),
    ("card.open.0.started.kind", ""), ("card.open.0.steps", -1), ("card.flags.0.words", ""),
    ("card.flags.0.reply.by", ""), ("head.digest", ""), ("head.lines", -1), ("seal", "no"),
    *each("card.latestAt", WRONG_TIMES),
])

CERTIFICATE_FILE = f"""
format: 1
store: {ID}
storeName: 城南店
employee: "1001"
name: 王芳
certification: a-certification
title: {{zh: 电子签名, en: Electronic signature}}
content: "{SHA}"
meaning: {{zh: 我看着学完的。, en: I saw it learned.}}
term: {TERM}
proctored: true
selfAttested: false
signer: "9001"
signerName: 陈静
key: 9001-1
signedAt: {AT}
head: {HEAD}
release: {{name: "2026.1", manifest: "{SHA}", locallyModified: false}}
"""
# What every report about certification says of itself.
REPORT_FRAME = f"""
asOf: 2026-11-24
known: 2026-11-20
madeAt: {AT}
version: 0.1.0
simulated: false
store: 城东店
leavers: 1
doubtful: [{{employee: "1002", readable: false, reason: 读不了}}]
heads: {{journals: 3, lines: 72, digest: "{SHA}"}}
content: {{release: "2026.11", modified: true}}
unconfirmedValues: [{{zh: 热线, en: hotline}}]
"""
REPORT_OPTIONAL = "known store heads release zh en"
REPORT_BROKEN = [
    ("asOf", "2026"), ("known", "2026-13-01"), ("version", "one"), ("leavers", -1), ("doubtful.0.reason", ""),
    ("heads.digest", SHA.upper()), ("content.release", ""), ("unconfirmedValues.0", {}),
]
WORDS = "{zh: 字, en: text}"
CERTIFICATE = f"""{{file: "{SHA}", kind: renewal, completed: 2026-03-02, from: 2026-03-03, until: 2027-03-02,
         renewableFrom: 2027-01-01, graceUntil: 2027-03-16, signer: "9001", key: 9001-1, proctored: true,
         selfAttested: false}}"""
PROGRESS = """{path: renewal, state: underway, countsFrom: 2026-09-01, completed: 2026-11-18, until: 2027-11-18,
         missing: [{kind: observation, subjects: [till], days: 2, sittings: 1, level: 4, times: 2, seen: 1}]}"""
PROGRESS_OPTIONAL = "countsFrom days sittings times seen"

FILES = [
    ("secret", f"""
format: 1
pin: "$argon2id$v=19$m=65536,t=2,p=1${'A' * 22}${'b' * 43}"
failures: 2
latestFailure: 2026-11-24T01:00:00.000+00:00
""", "latestFailure", "", [
        ("format", 2), ("pin", "2580"), ("pin", f"$2b$10${'a' * 53}"), ("failures", -1),
        ("failures", 1002), ("latestFailure", AT),
    ]),
    ("locked-key", f"""
format: 1
key: root
secret: {{kdf: argon2id13, operations: 3, memory: 268435456, salt: "{'A' * 22}==", nonce: "{'A' * 32}",
 sealed: "{'A' * 64}"}}
""", "", "", [
        ("key", "Root"), ("secret.kdf", "scrypt"), ("secret.operations", 0), ("secret.memory", 0),
        ("secret.salt", "AAAA"), ("secret.nonce", "A" * 31), ("secret.sealed", "A" * 43 + "="),
    ]),
    ("key-certificate", f"""
format: 1
store: {ID}
storeName: 城南店
key: 9001-1
signer: "9001"
publicKey: "{PEM}"
fingerprint: "{SHA}"
from: 2026-11-24
""", "", "", [
        ("key", "root"), ("signer", "a"), ("from", "2026-11"), ("fingerprint", SHA.upper()),
        ("publicKey", "PEM"),
    ]),
    ("certificate", CERTIFICATE_FILE + "kind: first\nmet: [{requirement: exam, on: 2026-03-02, waived: testedOut}]",
     "release proctored waived zh en", "", [
        ("met", []), ("met.0.waived", "luck"), ("met.0.on", ""), ("renews", SHA), ("evidence", "旧证"), ("format", 2),
        ("store", ID.lower()), ("signer", ""), ("name", "two\nlines"), ("meaning", {}), ("release.manifest", ""),
        ("release.locallyModified", "no"), ("head.lines", -1), *each("content", WRONG_SHAS),
        *each("signedAt", WRONG_TIMES), *CERTIFICATE_BROKEN,
    ]),
    ("certificate", CERTIFICATE_FILE + f"kind: renewal\nmet: [{{requirement: exam, on: 2026-03-02}}]\nrenews: '{SHA}'",
     "release proctored zh en", "", [("renews", "1"), ("evidence", "旧证"), ("kind", "first")]),
    ("certificate", CERTIFICATE_FILE + "kind: imported\nmet: []\nevidence: 红色夹子里的 118 号", "release proctored zh en", "", [
        ("evidence", ""), ("evidence", "a" * 501), ("renews", SHA), ("met", [{"requirement": "exam", "on": "2026-03-02"}]),
    ]),
    ("report-certification", REPORT_FRAME + f"""
report: certification
format: 2
employees:
  - employee: "1001"
    name: 王芳
    nameConfirmed: true
    role: learner
    store: 城东店
    standing: supervised
    certifications:
      - certification: signature-1
        state: inGrace
        day: 2026-11-29
        standing: supervised
        certificate: {CERTIFICATE}
        progress: {PROGRESS}
        deadline: 2026-12-10
        overdue: false
        retraining: {{clauses: [a-clause], lessons: [a-lesson], by: 2026-10-31}}
    lessons: [{{lesson: a-lesson, completedAt: {AT}, rightAtFirst: 4, count: 5}}]
    practices:
      - {{procedure: a-procedure, guided: 1, prompted: 0, alone: 2, criticalRuns: 1, latestAt: {AT}, passedAt: {AT},
         best: {{endedAt: {AT}, situation: usual, score: 11/12, permille: 916, passMark: 80, passed: true,
          failures: [charge-again], missteps: 1}}}}
    escalations:
      - {{incident: an-incident, runs: 2, fatalRuns: 1, latestAt: {AT}, passedAt: {AT}, latestPassAt: {AT}, latest: {ESCALATION_ENDED}}}
    scenarios:
      - {{scenario: a-scenario, endedAt: {AT}, standing: good, points: 14, best: 16, score: 7/8, permille: 875,
         criticalFailures: [charge-again], runs: 2, criticalRuns: 1}}
    exams:
      - {{exam: an-exam, attempts: 1, interruptions: 0, endedAt: {AT}, score: 11/12, permille: 916,
         questions: 12, passMark: 80, passed: true, proctored: true, proctor: "9001"}}
    observations: [{{form: till, day: 2026-11-20, level: 4, observer: "2001"}}]
    acceptances: [{{text: a-certification/promise, revision: "{SHA}", day: 2026-11-20}}]
    waivers: [{{certification: signature-1, requirement: lessons, reason: testedOut, day: 2026-11-20, author: "9001", words: 现场考过}}]
    unfinished: {{lessons: [a-lesson], practices: [a-procedure], scenarios: [a-scenario], exams: [an-exam]}}
    flags: 1
    journal: {HEAD}
""", f"{REPORT_OPTIONAL} {PROGRESS_OPTIONAL} employees.0.standing employees.0.certifications.0.standing "
        "employees.0.certifications.0.certificate.proctored "
        "employees.0.certifications.0.day employees.0.certifications.0.progress.missing.0.level "
        "certificate deadline retraining journal passedAt latestPassAt employees.0.practices.0.best", "", [
        *REPORT_BROKEN, ("report", "flags"), ("format", 1), ("employees.0.standing", "perhaps"),
        ("employees.0.certifications.0.state", "fine"),
        ("employees.0.certifications.0.certificate.kind", "second"),
        ("employees.0.certifications.0.certificate.key", "root"),
        ("employees.0.certifications.0.progress.path", "third"),
        ("employees.0.certifications.0.progress.missing.0.subjects", []),
        ("employees.0.certifications.0.progress.missing.0.level", 6),
        ("employees.0.certifications.0.retraining.lessons", []),
        ("employees.0.exams.0.proctored", False), ("employees.0.exams.0.permille", 1001),
        ("employees.0.scenarios.0.standing", ""), ("employees.0.observations.0.level", 0),
        ("employees.0.waivers.0.reason", "kindness"), ("employees.0.flags", -1),
        *each("employees.0.scenarios.0.score", WRONG_SHARES), ("employees.0.practices.0.alone", -1),
        ("employees.0.escalations.0.runs", 0), ("employees.0.escalations.0.latest.severity", 0),
        ("employees.0.practices.0.best.failures", ["A step"]), *each("employees.0.practices.0.best.score", WRONG_SHARES),
    ]),
    ("report-today", REPORT_FRAME + """
report: today
format: 1
people: [{employee: "1001", name: 王芳, nameConfirmed: true, role: learner, store: 城东店, standing: alone,
 certification: signature-1, state: valid, day: 2027-11-20}]
""", f"{REPORT_OPTIONAL} day", "", [
        *REPORT_BROKEN, ("report", "matrix"), ("people.0.standing", "perhaps"), ("people.0.state", "fine"),
        ("people.0.role", "boss"), ("people.0.certification", "Signature 1"),
    ]),
    ("report-matrix", REPORT_FRAME + """
report: matrix
format: 1
certifications: [{certification: signature-1, title: {zh: 电子签名, en: Electronic signature}}]
people:
  - {employee: "1001", name: 王芳, nameConfirmed: true, role: learner, store: 城东店, standing: alone,
     cells: [{certification: signature-1, state: valid, day: 2027-11-20, standing: alone}]}
""", f"{REPORT_OPTIONAL} day standing", "", [
        *REPORT_BROKEN, ("report", "today"), ("people.0.cells.0.state", "fine"),
        ("people.0.cells.0.standing", "perhaps"), ("certifications.0.certification", "Signature 1"),
    ]),
    ("report-expiring", REPORT_FRAME + f"""
report: expiring
format: 1
within: 60
entries:
  - {{employee: "1001", name: 王芳, nameConfirmed: true, certification: signature-1, event: expiry, day: 2026-11-15,
     daysLeft: -9, progress: {PROGRESS}}}
""", f"{REPORT_OPTIONAL} {PROGRESS_OPTIONAL} entries.0.progress.missing.0.level", "", [
        *REPORT_BROKEN, ("report", "today"), ("within", -1), ("entries.0.event", "end"),
        ("entries.0.daysLeft", 0.5), ("entries.0.day", "2026"),
    ]),
    ("report-due", REPORT_FRAME + f"""
report: due
format: 1
drillDay: 2026-11-24
people:
  - employee: "1001"
    name: 王芳
    nameConfirmed: true
    dayOff: false
    minutes: 5
    planned:
      - {{what: "item:code-98", title: {WORDS}, critical: true, day: 2026-11-20, seconds: 27, latest: 2026-11-01,
         leftPercent: 82, reason: memory, retentionPercent: 95}}
      - {{what: "procedure:sale", title: {WORDS}, critical: false, day: 2026-11-24, seconds: 240, reason: cap, everyDays: 90}}
      - {{what: "item:a", title: {WORDS}, critical: false, day: 2026-11-24, seconds: 20, reason: renewal,
         certification: {WORDS}, reasonDay: 2026-12-10}}
    waiting:
      - {{what: "item:b", title: {WORDS}, critical: false, day: 2026-11-24, seconds: 20, reason: changedClause, clause: "2.3",
         reasonDay: 2026-10-01}}
      - {{what: "item:c", title: {WORDS}, critical: false, day: 2026-11-24, seconds: 20, reason: new}}
    overdueSince: 2026-11-20
    ends: [{{certification: signature-1, event: expiry, day: 2026-11-15, daysLeft: -9}}]
    forecast: [{{day: 2026-11-24, dayOff: false, count: 5, minutes: 5, waiting: 2}}]
""", f"{REPORT_OPTIONAL} latest leftPercent overdueSince", "", [
        *REPORT_BROKEN, ("report", "today"), ("drillDay", "2026"), ("people.0.minutes", -1),
        ("people.0.planned.0.what", "code-98"), ("people.0.planned.0.leftPercent", 101),
        ("people.0.planned.0.reason", "whim"), ("people.0.planned.0.reason", "cap"), ("people.0.planned.1.everyDays", 0),
        ("people.0.planned.2.reasonDay", ""), ("people.0.waiting.0.clause", ""), ("people.0.ends.0.event", "end"),
        ("people.0.forecast.0.count", -1),
    ]),
    ("report-coaching", REPORT_FRAME + f"""
report: coaching
format: 1
patience: 7
learners:
  - employee: "1001"
    name: 王芳
    nameConfirmed: true
    forgotten:
      - {{what: "item:who-rings", title: {WORDS}, critical: false, asked: 9, forgotten: 4, latest: 2026-11-20,
         wrong: {{day: 2026-11-20, answer: 你来打}}, rightAnswer: 主管, clause: a-rule, lesson: customer-gone}}
absent: [{{employee: "1002", name: 李强, nameConfirmed: false, latestDrill: 2026-11-02, due: 4, since: 2026-11-10}}]
""", f"{REPORT_OPTIONAL} wrong answer rightAnswer clause lesson latestDrill", "", [
        *REPORT_BROKEN, ("report", "due"), ("patience", 0), ("learners.0.forgotten", []),
        ("learners.0.forgotten.0.forgotten", 3), ("learners.0.forgotten.0.what", "a"),
        ("learners.0.forgotten.0.wrong.day", "2026"), ("absent.0.due", 0), ("absent.0.since", ""),
    ]),
    ("report-sheet", REPORT_FRAME + """
report: sheet
format: 1
title: 新规则
place: 二楼
trainer: 赵敏
day: 2026-11-24
people: [{employee: "1001", name: 王芳, nameConfirmed: true}]
""", f"{REPORT_OPTIONAL} title place trainer day", "", [
        *REPORT_BROKEN, ("report", "today"), ("title", " "), ("day", "2026"), ("people.0.employee", "a"),
    ]),
    ("report-card", f"""
report: card
format: 1
version: 0.1.0
asOf: 2026-11-24
store: 城东店
rules: [{{zh: 先停, en: stop}}]
incidents:
  - incident: an-incident
    severity: 1
    title: {{zh: 事, en: something}}
    first: {{zh: 先查, en: look}}
    short: {{zh: 查, en: look}}
    ladder: [{{who: acquirer, name: {{zh: 收单行, en: acquirer}}, within: {{zh: 马上, en: at once}},
              when: {{zh: 要是, en: if so}}, give: [reference, last-four]}}]
    keep: [{{zh: 单子, en: slip}}]
    never: {{zh: 不, en: no}}
numbers: [{{key: acquirer_hotline, meaning: {{zh: 电话, en: number}}, text: {{zh: 没有, en: none}}, state: missing}}]
ready: [{{zh: 商户号, en: number}}]
say: {{zh: 我是, en: this is}}
genuine: [{{zh: 自己拨, en: dial}}]
never: [{{zh: 密码, en: PIN}}]
""", "store when say zh en", "", [
        ("report", "sheet"), ("format", 2), ("asOf", "2026"), ("incidents", []), ("incidents.0.severity", 5),
        ("incidents.0.ladder.0.give", ["pin"]), ("numbers.0.state", "known"), ("numbers.0.key", "Hotline"),
    ]),
    ("report-transcript", REPORT_FRAME + f"""
report: transcript
format: 1
people:
  - employee: "1001"
    name: 王芳
    nameConfirmed: true
    role: learner
    store: 城东店
    standing: no
    hired: 2026-11-01
    certificates: [{CERTIFICATE}]
    entries:
      - {{day: 2026-11-24, at: {AT}, kind: exam, subject: an-exam, role: learner, store: 城东店, reason: 病假,
         requirement: lessons, standing: good, score: 7/8, permille: 875, right: 4, count: 5, times: 2, passed: true,
         endedAt: {AT}, interruptions: 1, open: false, by: "9001", level: 4, words: 不对, file: "{SHA}"}}
    journal: {HEAD}
""", f"{REPORT_OPTIONAL} standing hired journal at subject requirement score permille right count times "
        "people.0.certificates.0.proctored "
        "passed endedAt interruptions open by level words "
        "people.0.entries.0.file people.0.entries.0.role people.0.entries.0.reason", "", [
        *REPORT_BROKEN, ("report", "today"), ("people.0.entries.0.kind", "feast"),
        ("people.0.entries.0.subject", "An item"), ("people.0.entries.0.level", 6),
        ("people.0.certificates.0.kind", "second"), ("people.0.entries.0.at", "2026-11-24"),
    ]),
    ("report-flags", f"""
report: flags
format: 1
flags:
  - {{flag: 1001-1, employee: "1001", at: {AT}, about: an-item, revision: "{SHA}", answer: [a], words: 不对,
     reply: {{at: {AT}, by: "9001", words: 已改, wasRead: false}}}}
""", "revision answer reply", "", [
        ("report", "certification"), ("flags.0.flag", "1001"), ("flags.0.flag", "1001-0"),
        ("flags.0.about", "An item"), ("flags.0.reply.words", ""),
    ]),
]

FILES += [
    ("report-explore", """
report: explore
format: 1
version: 0.1.0
scenarios:
  - scenario: a-story
    file: my/scenarios/a-story.yaml
    states: 6
    transitions: 7
    unopened: 0
    nodes: [{node: open, kind: ending, standing: bad, passes: false, reached: true, path: [a-choice, right], plays: 3}]
    best: {path: [a-choice], ending: open, standing: bad, passes: false, points: 1, best: 2}
    scores: {lowest: {points: 0, best: 2, ending: open, path: [a-choice]},
     highest: {points: 2, best: 2, ending: open, path: []}, explored: 9, unopened: 0}
    play: {plays: 1000, unended: 0}
    findings: [{code: C027, severity: error, line: 3, column: 5, node: open, choice: open/a-choice, circle: [on], path: [a-choice]}]
errors: [{file: my/scenarios/broken.yaml, line: 4, column: 9, code: C012}]
unreadable: [my/scenarios/broken.yaml]
""", "scenarios.0.nodes.0.standing scenarios.0.nodes.0.passes scenarios.0.nodes.0.path scenarios.0.nodes.0.plays scenarios.0.play "
     "scenarios.0.best lowest highest choice circle scenarios.0.findings.0.node scenarios.0.findings.0.path", "", [
        ("report", "flags"), ("version", "one"), ("scenarios.0.states", 0), ("errors.0.line", 0),
        ("scenarios.0.nodes.0.kind", "play"), ("scenarios.0.nodes.0.standing", "fine"),
        ("scenarios.0.nodes.0.path.0", "Right"), ("scenarios.0.play.plays", 0), ("scenarios.0.best.passes", "no"),
        ("scenarios.0.scores.lowest.best", 0), ("scenarios.0.findings.0.code", "27"), ("errors.0.code", "12"), ("scenarios.0.findings.0.column", 0),
        ("scenarios.0.findings.0.choice", "a-choice"), ("scenarios.0.findings.0.circle", []),
        ("scenarios.0.findings.0.severity", "bad"), ("unreadable.0", ""), ("scenarios.0.file", ""),
    ]),
    ("report-roster", f"""
report: roster
format: 1
day: 2026-11-24
people: [{{employee: "1001", name: 王芳, nameConfirmed: true, role: learner, store: 城南店, hired: 2026-11-01,
 left: 2026-12-01}}]
unreadable: ["1002"]
""", "store hired left", "", [
        ("report", "flags"), ("people.0.role", "boss"), ("people.0.left", "2026"), ("unreadable.0", "a"),
    ]),
    ("report-impact", f"""
report: impact
format: 1
day: 2026-11-24
simulated: false
changes:
  - clause: a-rule
    number: "1.1"
    changed: 2026-11-01
    by: 2026-12-01
    lessons: [a-lesson, another]
    people: [{{employee: "1001", name: 王芳, certification: level, lessons: [a-lesson], missing: [], done: 2026-11-05,
     overdue: false}}]
doubtful: [{{employee: "1002", readable: false, reason: 读不了}}]
""", "done", "", [
        ("report", "flags"), ("changes.0.by", "2026"), ("changes.0.people.0.lessons", []),
        ("changes.0.people.0.certification", "A level"), ("doubtful.0.reason", ""),
    ]),
    ("report-evidence", f"""
report: evidence
format: 1
employee: "1001"
name: 王芳
nameConfirmed: true
day: 2026-11-24
madeAt: {AT}
simulated: false
role: learner
absentFrom: 2026-11-20
certifications:
  - certification: level
    title: 一级
    known: {{standing: alone, reason: 有效, certificate: "{SHA}"}}
    knownThen: {{reason: 没有证书}}
    recordedLater: [{{at: {AT}, by: "9001", what: 重新判分}}]
    certificate: {{file: employees/1001/certificates/level.json, name: 王方, meaning: {{zh: 会, en: can}},
     acts: [{{act: suspended, from: 2026-11-21, reason: 盘点差错, by: "9001", at: {AT}}}], sha256: "{SHA}", checkCode: 7F3K-9QWT, kind: first,
     term: {{completed: 2026-11-20, from: 2026-11-20, until: 2027-11-20, renewableFrom: 2027-09-20,
      graceUntil: 2027-12-04, base: 2026-11-20, period: 1, months: 12}},
     signer: "9001", signedAt: {AT}, key: 9001-1, fingerprint: "{SHA}", proctored: true, selfAttested: false,
     release: {{name: "2026.1", manifest: "{SHA}", locallyModified: false}}, evidence: 旧证}}
    attempts: [{{exam: an-exam, session: {ID}, begun: {AT}, ended: {AT}, passed: true, proctor: "9001"}}]
    grounds:
      - requirement: exam
        on: 2026-11-20
        exam: {{exam: an-exam, session: {ID}, content: "{SHA}", scorer: 1, begun: {AT}, ended: {AT}, minutes: 9,
         interruptions: 0, proctor: "9001", proctorSigned: true, result: {EXAM_ENDED}, original: {EXAM_ENDED},
         questions: [{{item: an-item, revision: "{SHA}", stem: 题, answer: 对, given: ["true"], credit: 1/1,
          original: 0/1, critical: true, seconds: 5}}]}}
      - {{requirement: lessons, on: 2026-11-20, lessons: [{{lesson: a-lesson, session: {ID}, content: "{SHA}", at: {AT},
         right: 4, count: 5}}]}}
      - {{requirement: scenarios, on: 2026-11-20, scenarios: [{{session: {ID}, content: "{SHA}", at: {AT},
         ended: {SCENARIO_ENDED}}}]}}
      - {{requirement: practice, on: 2026-11-20, practices: [{{session: {ID}, content: "{SHA}", at: {AT},
         ended: {PRACTICE_ENDED}, replayed: true, omitted: [keep-slip],
         acts: [{{act: key-amount, amount: "128.50", effect: took, missteps: [{{kind: late, about: key-amount}}]}}]}}]}}
      - {{requirement: items, on: 2026-11-20, items: [{{item: an-item, revision: "{SHA}", session: {ID}, at: {AT}}}]}}
      - {{requirement: seen, on: 2026-11-20, observations: [{{form: sale, content: "{SHA}", occurredOn: 2026-11-19,
         recordedAt: {AT}, observer: "9001", level: 4, outcomes: {{amount: done}}, remark: 稳}}]}}
      - {{requirement: drills, on: 2026-11-20, escalations: [{{session: {ID}, content: "{SHA}", at: {AT},
         ended: {ESCALATION_ENDED}, replayed: true,
         answers: [{{item: an-incident-first, revision: "{SHA}", given: [right], credit: 1/1}}]}}]}}
      - {{requirement: promise, on: 2026-11-20, acceptance: {{at: {AT}, text: promise, revision: "{SHA}"}}}}
      - {{requirement: other, on: 2026-11-20, waiver: {{at: {AT}, by: "9001", reason: testedOut, words: 会, key: 9001-1}}}}
    missing: [考试]
faults: [不算数]
journal: {{head: {HEAD}, whole: true, signedLines: 3, signedOn: 2026-11-23, signedBy: 9001-1,
 signedList: 2026-11-23-abababab.txt, root: "{SHA}"}}
notInArchive: ["{SHA}"]
limits: [没有人监考]
""", (
    "zh en role absentFrom certificate known knownThen recordedLater release evidence lessons scenarios practices escalations items observations replayed omitted amount certifications.0.grounds.3.practices.0.acts.0.missteps "
    "acceptance waiver minutes proctor proctorSigned result original stem answer certifications.0.grounds.0.exam.questions.0.given seconds remark signedOn signedBy "
    "signedList root certifications.0.attempts.0.ended certifications.0.certificate.proctored certifications.0.known.standing certifications.0.grounds.0.exam "
    "certifications.0.grounds.0.exam.ended certifications.0.grounds.5.observations.0.outcomes.amount"
), "", [
        ("report", "flags"), ("certifications.0.known.standing", "maybe"),
        ("certifications.0.certificate.acts.0.act", "ended"), ("certifications.0.certificate.acts.0.by", ""),
        ("certifications.0.attempts.0.passed", "yes"),
        ("certifications.0.certificate.checkCode", "7F3K"), ("certifications.0.certificate.kind", "second"),
        ("certifications.0.grounds.0.exam.scorer", 0), ("certifications.0.grounds.5.observations.0.level", 6),
        ("certifications.0.grounds.3.practices.0.acts.0.missteps.0.kind", "slow"), ("certifications.0.grounds.3.practices.0.acts.0.effect", ""),
        *each("certifications.0.grounds.0.exam.questions.0.credit", WRONG_SHARES),
        ("journal.signedList", "../x.txt"), ("notInArchive.0", "a"),
    ]),
    ("export-person", f"""
export: person
format: 1
employee: "1001"
day: 2026-11-24
scorecard: {{v: 11, employee: "1001", name: 王芳, isConfirmed: true, employment: {{roles: [], stores: [], absences: []}}, hasPIN: false,
 lessons: {{}}, memory: {{basis: {BASIS}, recollections: {{}}}}, practices: {{}}, escalations: {{}}, scenarios: {{}}, exams: {{}}, mocks: {{}}, items: {{}}, open: [], flags: [], acts: [], history: {{lessons: {{}}, practices: {{}}, escalations: {{}},
 scenarios: {{}}, exams: {{}}, items: {{}}, observations: [], acceptances: [], waivers: [], certificates: []}}}}
journal: [{{v: 1, seq: 1, id: {ID}, at: {AT}, by: "1001", prev: "{SHA}", type: pinSet}}]
""", "", "", [("export", "store"), ("scorecard.v", 4), ("journal.0.type", "pin"), ("employee", "a")]),
    ("backup", f"""
format: 1
made: {AT}
program: 0.1.0
journals: [{{path: employees/1001/journal.jsonl, head: {HEAD}, brokenAt: 4}}, {{path: store.jsonl, head: {HEAD}}}]
""", "brokenAt", "", [
        ("format", 2), ("program", "new"), ("journals.0.path", "../journal.jsonl"),
        ("journals.0.brokenAt", 0), ("journals.0.head.lines", -1),
    ]),
]

TEXT = "{zh: 字, en: text}"
CLAUSE = f"""{{id: a-clause, number: "1.1", text: {TEXT}, certainty: varies, source: {TEXT}, asOf: "2018"}}"""
ITEM = f"""id: an-item
topic: a-topic
critical: false
stem: {TEXT}
clause: {CLAUSE}
hints: [{TEXT}]
explanation: {TEXT}
variables:
  - {{name: paid, range: {{money: {{from: 100, to: 900, step: 50}}}}}}
  - {{name: slips, range: {{wholeNumber: {{from: -2, to: 9, step: 1}}}}}}
  - {{name: sold-on, range: {{day: {{from: 2026-01-05, to: 2026-03-20}}}}}}
validFrom: 2026-01-01
validUntil: 2026-12-31
"""
ITEM_OPTIONAL = "explanation variables validFrom validUntil zh en"
CHOICE = f"""{{options: [{{id: a, text: {TEXT}, right: true, feedback: {TEXT}, pinned: false}},
 {{id: b, text: {TEXT}, right: false, pinned: true}}]}}"""
OFFER = {"id": "more", "text": {"zh": "多", "en": "more"}}
ASKED = f"""{{id: an-item, topic: a-topic, critical: true, stem: {TEXT}, kind: single-choice,
 interaction: {CHOICE}, clause: {CLAUSE}, hints: [], revision: "{SHA}"}}"""
ASKED_BROKEN = [("revision", ""), ("kind", "essay"), ("interaction", {}), ("revision", SHA.upper())]


def item(kind, interaction, optional="", broken=()):
    return ("archive", ITEM + f"kind: {kind}\ninteraction: {interaction}", f"{ITEM_OPTIONAL} {optional}", "", [
        ("kind", "essay"), ("id", "An item"), ("revision", SHA), ("stem", "a word"), ("stem", {"fr": "mot"}),
        ("hints", [OFFER["text"]] * 4), ("variables", []), ("variables.0.range.money.step", 0),
        ("variables.0.range", {"text": {}}), ("clause.certainty", "sure"), ("clause.asOf", 2018),
        ("validFrom", "2026"), *[(f"interaction.{path}", value) for path, value in broken]])


def inside(path, broken):
    return [(f"{path}.{step}", value) for step, value in broken]


ARCHIVE = [
    item("single-choice", CHOICE, "feedback", [
        ("options.0.right", False), ("options.1.right", True), ("options", []), ("answer", 1),
        ("options.1.id", "B"), ("options.1.pinned", "yes"),
    ]),
    item("multiple-choice", CHOICE, "feedback", [("options.0.right", False), ("options", [])]),
    item("true-false", f"{{isTrue: false, whenTrue: {TEXT}, whenFalse: {TEXT}}}", "whenTrue whenFalse", [
        ("isTrue", "false"), ("options", []),
    ]),
    item("short-text", f"""{{answer: {TEXT}, form: {TEXT}, accepts: [持卡人],
 nearMisses: [{{accepts: [顾客], feedback: {TEXT}}}]}}""", "form", [
        ("accepts", []), ("accepts", [12]), ("nearMisses.0.feedback", {}),
    ]),
    item("numeric", f"""{{answer: {{text: "[[slips]] - 1"}}, tolerance: {{text: "0"}}, unit: {TEXT},
 nearMisses: [{{value: {{text: "15"}}, feedback: {TEXT}}}]}}""", "unit", [
        ("answer.text", "some"), ("answer", "1"), ("tolerance.text", ""), ("nearMisses.0.value.text", "x"),
    ]),
    item("money", f"""{{answer: {{text: "368.00"}}, tolerance: {{text: "0"}},
 nearMisses: [{{value: {{text: "15"}}, feedback: {TEXT}}}]}}""", "", [("unit", OFFER["text"])]),
    item("matching", f"""{{pairs: [{{id: a, left: {TEXT}, right: {TEXT}}},
 {{id: b, left: {TEXT}, right: {TEXT}}}], extra: [{{id: c, text: {TEXT}}}]}}""", "", [
        ("pairs", []), ("pairs.0.id", "A"), ("extra.0.text", "c"),
    ]),
    item("ordering", f"{{elements: [{', '.join(f'{{id: {id}, text: {TEXT}}}' for id in 'abc')}]}}", "", [
        ("elements", [OFFER] * 2), ("elements", [OFFER] * 8), ("elements.0.id", "1"),
    ]),
    item("ladder", f"{{rungs: [{{id: a, text: {TEXT}}}], others: [{{id: b, text: {TEXT}}}]}}", "", [
        ("rungs", []), ("rungs.0.id", "1"),
    ]),
    item("read-out", f"""{{answer: "1234", isAmount: false, form: {TEXT}, others: [{{digits: "000123", feedback: {TEXT}}}],
 cardStart: "622848", almost: {TEXT}, why: {TEXT}}}""", "", [
        ("answer", "12 34"), ("others.0.digits", "1-2"), ("cardStart", "62"),
    ]),
    item("refusal", f"{{answer: {TEXT}, form: {TEXT}, why: {TEXT}, unclear: {TEXT}}}", "unclear", [("answer", "no")]),
    item("spot-the-error", f"""{{title: {TEXT}, lines: [
 {{line: {{id: a, label: {TEXT}, value: {TEXT}}}, wrong: true, feedback: {TEXT}}},
 {{line: {{id: b, value: {TEXT}}}, wrong: false}}]}}""", "label feedback", [
        ("lines.0.wrong", False), ("lines.1.wrong", True), ("lines.0.line.id", ""),
    ]),
    ("archive", f"""
id: a-lesson
title: {TEXT}
minutes: 5
cards: [{{id: a-card, title: {TEXT}, text: {TEXT}, drawing: {TEXT}, clauses: [{CLAUSE}], check: {ASKED}}}]
asksCertainty: true
mostMisses: 3
""", "drawing asksCertainty mostMisses zh en feedback", "", [
        ("minutes", 0), ("cards", []), ("asksCertainty", False), ("mostMisses", 0), *inside("cards.0.check", ASKED_BROKEN),
    ]),
    ("archive", f"""
exam: an-exam
title: {TEXT}
minutes: 20
passMark: 80
criticalsMustBeRight: true
items: [{ASKED}]
reveal: missed
asksCertainty: true
""", "reveal asksCertainty zh en feedback", "", [
        ("passMark", 101), ("items", []), ("reveal", "all"), *inside("items.0", ASKED_BROKEN),
    ]),
    ("archive", f"""
incident: an-incident
title: {TEXT}
severity: 2
passMark: 80
questions:
  - item: {ASKED}
    slip: {{slip: hotline, title: {TEXT}, lines: [{{id: amount, label: {TEXT}, value: {TEXT}}}]}}
    fatal: [{{given: card-number, what: {TEXT}, why: {TEXT}}}]
""", "questions.0.slip label what zh en feedback", "", [
        ("severity", 5), ("passMark", 101), ("questions", []), ("questions.0.fatal.0.given", "A saying"),
        ("questions.0.slip.lines", []), *inside("questions.0.item", ASKED_BROKEN),
    ]),
    ("archive", f"""
purpose: due
items: [{ASKED}]
dues:
  - refresher: {{what: "item:an-item", title: {TEXT}, topic: a-topic, isCritical: true, cap: 90, seconds: 24,
      form: numeric, clauses: [a-clause], certifications: [a-certification], lesson: a-lesson}}
    day: 2026-11-24
    asOf: 2026-11-25
    reason: {{memory: {{retention: 95}}}}
    left: 0.91
    latest: 2026-11-20
    latestRule: right
    lapses: 0
seconds: 300
basis: {BASIS}
""", "zh en feedback lesson left latest latestRule", "", [
        ("purpose", "fun"), ("items", []), ("dues.0.reason", {}), ("dues.0.reason", {"cap": {"days": 0}}),
        ("dues.0.reason", {"new": {"a": 1}}), ("dues.0.left", 2), ("dues.0.refresher.what", "an-item"), ("seconds", 0),
        *inside("items.0", ASKED_BROKEN),
    ]),
    ("archive", f"items: [{ASKED}]\nmostMisses: 3", "mostMisses zh en feedback", "", [("items", []), ("mostMisses", 0), *inside("items.0", ASKED_BROKEN)]),
    ("archive", f"""
id: a-scenario
title: {TEXT}
summary: {TEXT}
minutes: 5
counters: {{patience: {{start: 3, lowest: 0, highest: 3}}}}
start: open
nodes:
  - {{id: open, content: {{tell: {{_0: {TEXT}, next: [{{condition: {{flag: {{_0: told}}}}, target: ask}},
     {{target: choose}}]}}}}}}
  - id: choose
    content:
      choose:
        _0: {TEXT}
        choices:
          - {{id: a, text: {TEXT}, points: 2, severity: minor, to: [{{target: ask}}], feedback: {TEXT},
             clause: {CLAUSE},
             effects: [{{set: {{_0: told}}}}, {{clear: {{_0: told}}}}, {{add: {{_0: -1, to: patience}}}}],
             condition: {{all: {{_0: [{{not: {{_0: {{flag: {{_0: told}}}}}}}}, {{any: {{_0: [
               {{atLeast: {{_0: 1, counter: patience}}}}, {{atMost: {{_0: 2, counter: patience}}}}]}}}}]}}}}}}
          - {{id: b, text: {TEXT}, points: 0, effects: [], to: [{{target: end}}]}}
  - {{id: ask, content: {{ask: {{_0: {ASKED}, right: [{{target: end}}], wrong: [{{target: end}}]}}}}}}
  - {{id: end, content: {{end: {{_0: {{standing: good, title: {TEXT}, text: {TEXT}, debrief: {TEXT}}}}}}}}}
  - id: till
    content:
      practise:
        _0:
          procedure: a-procedure
          mode: alone
          situation: {{id: till, tell: {TEXT}, screen: ready, facts: [told], codes: ["00"], size: any, amount: "980.00",
            customer: {TEXT}}}
          points: 4
          effects: [{{set: {{_0: told}}}}]
          passed: [{{target: end}}]
          short: [{{target: end}}]
          failed: [{{target: end}}]
""", "condition severity feedback zh en amount customer nodes.1.content.choose.choices.0.clause", "patience", [
        ("nodes", []), ("nodes.0.content", {}), ("nodes.0.content.tell.next", []), ("start", ""),
        ("nodes.1.content.choose.choices", []), ("nodes.1.content.choose.choices.0.points", 11),
        ("nodes.1.content.choose.choices.0.effects.0", {}),
        ("nodes.1.content.choose.choices.0.condition", {"flag": {"_0": "a"}, "not": {"_0": {}}}),
        ("nodes.1.content.choose.choices.0.condition", {"flag": "told"}),
        ("nodes.4.content.practise._0.mode", "guided"), ("nodes.4.content.practise._0.short", []),
        ("nodes.4.content.practise._0.situation.amount", "980"), ("nodes.4.content.practise._0.points", -1),
        ("procedures", []), ("terminals", []),
        ("nodes.3.content.end._0.standing", "fine"), *inside("nodes.2.content.ask._0", ASKED_BROKEN),
    ]),
]

ARCHIVE += [
    ("archive", f"""
mode: alone
situation: usual
procedure:
  id: a-procedure
  title: {TEXT}
  summary: {TEXT}
  minutes: 4
  terminal: a-terminal
  passMark: 80
  situations: [{{id: usual, tell: {TEXT}, screen: ready, facts: [told], codes: ["00"], size: over}}]
  acts: [key-amount]
  steps:
    - {{id: key-amount, title: {TEXT}, acts: [key-amount], after: [{{step: another, critical: true}}],
       when: {{flag: {{_0: told}}}}, critical: true, optional: false, repeats: 1, within: 60, weight: 2, why: {TEXT},
       clause: {CLAUSE}}}
  forbidden:
    - {{id: twice, act: key-amount, when: {{flag: {{_0: told}}}}, severity: fail, why: {TEXT}, clause: {CLAUSE}}}
  penalties: {{refused: 2, repeated: 5, late: 5, notDue: 5, wrongObject: 10, minor: 10, serious: 25}}
terminal:
  id: a-terminal
  title: {TEXT}
  facts: [told]
  faults: [{{id: jam, title: {TEXT}}}]
  counters: {{slips: {{start: 0, lowest: 0, highest: 3}}}}
  answers: [{{code: "00", meaning: {TEXT}, fact: told}}]
  limit: "1000.00"
  over: over-limit
  customers: [{TEXT}]
  home: [ready]
  never: [{{when: {{flag: {{_0: told}}}}, why: {TEXT}}}]
  screens:
    - {{id: ready, shows: {TEXT}, timer: {{after: 60, change: {{tell: {TEXT}, screen: ready, effects: [{{set: {{_0: told}}}}],
       printed: [slip], restarts: false}}}}}}
  slips: [{{id: slip, title: {TEXT}, lines: [{{label: {TEXT}, text: {TEXT}, when: {{flag: {{_0: told}}}}}}]}}]
  acts:
    - {{id: key-amount, name: {TEXT}, initials: srje, also: [amount], asksAmount: {{tell: {TEXT}}}, seconds: 5,
       when: {{flag: {{_0: told}}}}, ends: false,
       outcomes: [{{on: [ready], when: {{flag: {{_0: told}}}}, effect: took,
        change: {{tell: {TEXT}, screen: ready, effects: [], printed: [], restarts: true}}}}]}}
""", "situation within timer asksAmount label on zh en procedure.steps.0.when procedure.steps.0.why procedure.steps.0.clause "
     "procedure.forbidden.0.when procedure.forbidden.0.clause terminal.slips.0.lines.0.when terminal.acts.0.when "
     "terminal.acts.0.outcomes.0.when terminal.screens.0.timer.change.tell terminal.screens.0.timer.change.screen "
     "terminal.acts.0.outcomes.0.change.tell terminal.acts.0.outcomes.0.change.screen", "slips procedure", [
        ("mode", "asleep"), ("procedure.passMark", 101), ("procedure.situations", []), ("procedure.steps", []),
        ("procedure.situations.0.size", "huge"), ("procedure.steps.0.weight", 11), ("procedure.steps.0.acts", []),
        ("procedure.forbidden.0.severity", "bad"), ("procedure.penalties.late", 101),
        ("terminal.limit", "1000"), ("terminal.answers.0.code", "0"), ("terminal.screens", []), ("terminal.home", []),
        ("terminal.acts.0.initials", "SR"), ("terminal.acts.0.outcomes.0.effect", ""),
        ("terminal.screens.0.timer.after", 0), ("terminal.counters.slips", {}), ("terminal.acts.0.seconds", -1),
    ]),
    ("archive", f"""
id: a-certification
title: {TEXT}
meaning: {TEXT}
renewalMeaning: {TEXT}
requirements:
  - {{id: lessons, kind: {{lessons: {{_0: [a-lesson]}}}}}}
  - {{id: cards, kind: {{items: {{_0: [an-item], days: 2}}}}}}
  - {{id: incidents, kind: {{scenarios: {{_0: [a-scenario]}}}}}}
  - {{id: counter, kind: {{practices: {{_0: [a-procedure]}}}}}}
  - {{id: exam, kind: {{exam: {{_0: an-exam, proctored: true}}}}}}
  - {{id: at-work, kind: {{observation: {{_0: a-form, level: 4, times: 1}}}}}}
  - {{id: promise, kind: {{acknowledgment: {{_0: {{id: a-certification/promise, text: {TEXT}, revision: "{SHA}"}}}}}}}}
  - {{id: drills, kind: {{escalations: {{_0: [an-incident]}}}}}}
renewals: [[{{id: exam, kind: {{exam: {{_0: an-exam, proctored: false}}}}}}]]
validity: {{mode: {{fixed: {{base: 2026-03-31}}}}, months: 12, windowDays: 60, graceDays: 14, minimumActiveDays: 90}}
lapsed: supervised
""", "renewalMeaning zh en", "", [
        ("revision", SHA), ("requirements", []), ("renewals", [[]]), ("lapsed", "maybe"), ("meaning", ""),
        ("validity.months", 0), ("validity.windowDays", -1), ("validity.mode", {}), ("validity.mode", {"never": {}}),
        ("validity.mode", {"completion": {"base": "2026-03-31"}}), ("validity.mode.fixed.base", ""),
        ("requirements.0.kind", {}), ("requirements.0.kind.lessons._0", []), ("requirements.1.kind.items.days", 0),
        ("requirements.3.kind.practices._0", []), ("requirements.7.kind.escalations._0", []), ("requirements.4.kind.exam.proctored", "yes"),
        ("requirements.5.kind.observation.level", 6),
        ("requirements.6.kind.acknowledgment._0.revision", ""), ("requirements.0.id", "Lessons"),
    ]),
    ("archive", f"""
id: a-form
title: {TEXT}
points:
  - {{id: asks, text: {TEXT}, critical: true}}
  - {{id: waits, text: {TEXT}, critical: false, role: ifNeeded, after: [{{step: asks, critical: true}}]}}
procedure: a-procedure
""", "zh en role after procedure", "", [
        ("procedure", ""), ("points.1.role", "maybe"), ("points.1.after", []), ("points.1.after", ["asks"]),
        ("points.1.after.0.critical", "yes"),
        ("points", []), ("points.0.critical", "yes"), ("points.0.id", ""), ("title", ""), ("revision", SHA),
    ]),
]

RECORD_SAMPLES = [*EVENTS, *STORE_EVENTS, SCORECARD, *FILES, *ARCHIVE]
