"""The schemas of docs/schemas: they are valid, the content fits them, and what is broken does not."""

import copy
import json
import re
import sys
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker, SchemaError
from referencing import Registry, Resource

from record_samples import RECORD_SAMPLES

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "docs/schemas"

# Which schema a file of the content is for, by where it lies.
PLACES = [
    ("store", "content/store.yaml"),
    ("refreshers", "content/refreshers.yaml"),
    ("response-codes", "content/response-codes.yaml"),
    ("glossary", "content/glossary.yaml"),
    ("incidents", "content/escalation/*.yaml"),
    ("course", "content/courses/*/course.yaml"),
    ("clauses", "content/courses/*/clauses.yaml"),
    ("lesson", "content/courses/*/lessons/*.yaml"),
    ("items", "content/courses/*/items/*.yaml"),
    ("exam", "content/exams/*.yaml"),
    ("observation", "content/observations/*.yaml"),
    ("terminal", "content/terminals/*.yaml"),
    ("procedure", "content/procedures/*.yaml"),
    ("certification", "content/certifications/*.yaml"),
    ("scenario", "scenarios/*.yaml"),
]


class Loader(yaml.BaseLoader):
    """YAML as editors see it (the core schema of YAML 1.2), with truth as the program wants it.

    A plain scalar is null, `true` or `false`, or a decimal number; everything else is text, days and
    `yes` among it. A number where text is wanted is an error, for AUTHORING.md says to quote digits.
    Where one may stand without quotes, as a year in `asOf` or an amount, the schema allows a number.
    """

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        doubled = next((key for key in keys if keys.count(key) > 1), None)
        if doubled is not None:
            raise yaml.constructor.ConstructorError(
                None, None, f"‘{doubled}’ stands here twice", node.start_mark
            )
        # Keys are names, whatever they look like.
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


def add_scalar(kind, pattern, first, read):
    tag = f"tag:yaml.org,2002:{kind}"
    Loader.add_implicit_resolver(tag, re.compile(pattern), first)
    Loader.add_constructor(tag, lambda loader, node: read(node.value))


Loader.add_constructor("tag:yaml.org,2002:map", Loader.construct_mapping)
add_scalar("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""], lambda text: None)
add_scalar("bool", r"^(?:true|false)$", ["t", "f"], lambda text: text == "true")
add_scalar("int", r"^[-+]?[0-9]+$", list("-+0123456789"), int)
FLOAT = r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"
add_scalar("float", FLOAT, list("-+.0123456789"), float)


def loaded(text):
    return yaml.load(text, Loader)


def formats():
    """What a pattern cannot tell: days and times there are, and shares in lowest terms."""
    checker = FormatChecker(["date"])

    @checker.checks("date-time", ValueError)
    def is_time(value):
        return not isinstance(value, str) or bool(datetime.fromisoformat(value))

    @checker.checks("share", (ValueError, ZeroDivisionError))
    def is_share(value):
        if not isinstance(value, str):
            return True
        share = Fraction(value)
        return 0 <= share <= 1 and f"{share.numerator}/{share.denominator}" == value

    return checker


def without_deprecated(schema):
    """The schema of what is written today, without what only the oldest records hold."""
    if isinstance(schema, list):
        return [without_deprecated(part) for part in schema if not is_deprecated(part)]
    if isinstance(schema, dict):
        return {key: without_deprecated(part) for key, part in schema.items() if not is_deprecated(part)}
    return schema


def is_deprecated(schema):
    return isinstance(schema, dict) and schema.get("deprecated") is True


def validators(prepare=lambda schema: schema):
    schemas = {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.json")}
    for name, schema in sorted(schemas.items()):
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            sys.exit(f"docs/schemas/{name}: {error.json_path}: {error.message}")
    schemas = {name: prepare(schema) for name, schema in schemas.items()}
    registry = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in schemas.items()
    )
    checker = formats()
    return {
        name.removesuffix(".schema.json"): Draft202012Validator(
            schema, registry=registry, format_checker=checker
        )
        for name, schema in schemas.items()
    }


def message(error):
    """What is wrong, without the whole of what it is wrong with."""
    if error.validator == "pattern":
        return error.schema.get("patternErrorMessage", error.message)
    if "errorMessage" in error.schema:
        return error.schema["errorMessage"]
    shown = repr(error.instance)
    return error.message if len(shown) < 60 else error.message.replace(shown, f"{shown[:50]}…")


def complaints(validator, document):
    """Path and message of each error, without those that several ways through a schema repeat."""
    found = {}
    for error in validator.iter_errors(document):
        found[error.json_path, message(error)] = None
    return list(found)


def check_content(validators):
    files = {path: name for name, glob in PLACES for path in sorted(ROOT.glob(glob))}
    problems = 0
    for folder in ("content", "scenarios"):
        for path in sorted((ROOT / folder).rglob("*.y*ml")):
            shown = path.relative_to(ROOT)
            if path not in files:
                print(f"{shown}: no schema is for this place")
                problems += 1
                continue
            try:
                document = loaded(path.read_text("utf-8-sig"))
            except yaml.YAMLError as error:
                print(f"{shown}: {error}")
                problems += 1
                continue
            for place, text in complaints(validators[files[path]], document):
                print(f"{shown}: {place}: {text}")
                problems += 1
    for name, glob in PLACES:
        if name not in files.values():
            print(f"{glob}: no such file, so {name} was not tried")
            problems += 1
    return problems


# Of each schema a sample it accepts; which keys of it may be left out (everywhere, or at a path); which
# are names of the author's; and what is to be refused when it is put at a path. All other keys must be
# there.
HEAD = "format: 1\n"
ORIGIN = HEAD + "source: {zh: 出处, en: source}\nasOf: 2018\n"
ITEM = HEAD + """
items:
  - id: an-item
    topic: a-topic
    critical: true
    stem: {zh: "题 [[paid]]", en: "stem [[paid]]"}
    clause: a-clause
    hints: [{zh: 提示, en: hint}, everywhere]
    explanation: {zh: 解析, en: explanation}
    validFrom: 2026-01-01
    validUntil: "2026-12-31"
    vary:
      paid: {draw: money, from: 100, to: "900.50", step: 0.5}
      slips: {draw: number, from: -2, to: 9, step: 1}
      sold-on: {draw: day, from: 2026-01-05, to: 2026-03-20}
"""
ITEM_OPTIONAL = "critical hints explanation validFrom validUntil vary step zh en"
ITEM_NAMES = "paid slips sold-on"
ITEM_BROKEN = [
    ("items.0.id", "An-Item"), ("items.0.clause", "1.1"), ("items.0.kind", "essay"),
    ("items.0.topic", "-a"), ("items.0.id", "a" * 61), ("items.0.hints", ["a", "b", "c", "d"]),
    ("items.0.validFrom", "2026-01"), ("items.0.validUntil", "2026-02-30"),
    ("items.0.stem", {"zh": "题", "fr": "énoncé"}), ("items.0.stem", {}), ("items.0.stem", " "),
    ("items.0.vary.paid.step", 0), ("items.0.vary.paid.from", "much"),
    ("items.0.vary.slips.step", 0), ("items.0.vary.slips.from", 1.5),
    ("items.0.vary.slips.to", 1000001), ("items.0.vary.sold-on.step", 1),
    ("items.0.vary.sold-on.from", "2026-01"), ("items.0.vary.paid.draw", "text"),
    ("items.0.vary.Paid", {"draw": "number", "from": 1, "to": 2}),
]


def item(kind, own, optional="", broken=()):
    return ("items", ITEM + f"    kind: {kind}\n" + own, f"{ITEM_OPTIONAL} {optional}", ITEM_NAMES,
            ITEM_BROKEN + [(f"items.0.{path}", value) for path, value in broken])


OPTION = {"id": "other", "right": True, "text": "another"}
OFFER = {"id": "more", "text": "more"}
SAMPLES = [
    ("terminal", ORIGIN.replace("asOf: 2018\n", 'asOf: "2026-11"\nreviewBy: 2027-01-01\n') + """
terminal: till
title: {zh: 终端, en: Till}
limit: "{{a_limit}}"
over: over-limit
customers: [{zh: 赵先生, en: Mr Zhao}]
facts: [over-limit, paid]
faults: [{id: pad-dead, title: {zh: 坏了, en: dead}}]
counters:
  redos: {start: 0, from: 0, to: 3}
answers: [{codes: ["51"], sets: paid}]
home: [ready]
never: [{when: {all: [paid, {not: over-limit}]}, why: {zh: 不该, en: never}}]
screens:
  - id: ready
    shows: {zh: 待机, en: READY}
    timer: {after: 150, tell: {zh: 超时, en: time}, to: ready, set: [paid], clear: [paid], add: {redos: 1}, print: [copy], restart: true}
slips:
  - id: copy
    title: {zh: 存根, en: Copy}
    lines: [{label: {zh: 金额, en: Amount}, text: "[[amount]]", when: paid}]
acts:
  - id: key-amount
    name: {zh: 输入金额, en: key the amount}
    also: [金额]
    asks: amount
    wrongObject: {tell: {zh: 不对, en: no}}
    seconds: 10
    when: {any: [paid, {counter: redos, atLeast: 1, atMost: 3}]}
    ends: false
    outcomes: [{on: [ready], when: paid, refused: true, wrong: false, tell: {zh: 好, en: ok}}]
  - {id: finish, name: {zh: 完, en: done}, outcomes: [{to: ready}]}
""", "reviewBy faults counters never timer screens.0.timer.tell acts.0.outcomes.0.tell screens.0.timer.to acts.1.outcomes.0.to set clear add print restart label slips.0.lines.0.when acts.0.when acts.0.outcomes.0.when also asks wrongObject seconds ends on refused wrong all any not counter atLeast atMost zh en", "redos", [
        ("terminal", "Till"), ("limit", "much"), ("answers.0.codes", [51]), ("acts.0.asks", "card"),
        ("acts.0.seconds", -1), ("screens.0.timer.after", "soon"), ("facts", []),
    ]),
    ("procedure", HEAD + """
procedure: sale
title: {zh: 收款, en: Sale}
summary: {zh: 收一笔, en: Take one}
minutes: 4
position: 2
course: a-course
terminal: till
pass: 80
situations:
  - {id: plain, tell: {zh: 来了, en: Here}, screen: ready, facts: [paid], faults: [pad-dead], answer: ["51"], amount: under}
acts: [key-amount, finish]
steps:
  - id: key-amount
    title: {zh: 输入金额, en: Key it}
    acts: [key-amount]
    after: [{step: other, critical: true}, another]
    when: paid
    critical: true
    optional: false
    repeat: 3
    within: 300
    weight: 2
    why: {zh: 为什么, en: why}
    clause: a-clause
forbidden:
  - {act: finish, id: early, when: {not: paid}, severity: fail, why: {zh: 不行, en: no}, clause: a-clause}
penalties: {refused: 2, repeated: 5, late: 5, notDue: 2, wrongObject: 10, minor: 10, serious: 25}
""", "position facts faults answer amount steps.0.acts after critical when optional repeat within weight steps.0.why clause forbidden forbidden.0.id not penalties refused repeated late notDue wrongObject minor serious zh en", "", [
        ("procedure", "Sale"), ("pass", 101), ("steps.0.weight", 0), ("situations.0.amount", "much"),
        ("forbidden.0.severity", "grave"), ("situations.0.answer", [51]),
    ]),
    ("store", HEAD + """
exampleMark: {zh: （示例：…）, en: " (example: …)"}
values:
  a_hotline: {meaning: {zh: 电话, en: hotline}, example: "95559", unconfirmed: {zh: 没有, en: none}}
""", "unconfirmed zh en", "a_hotline", [
        ("format", 2), ("format", "1"), ("values.a_hotline.example", 95559),
        ("values.{x}", {"meaning": "x", "example": "y"}),
        ("values.a_hotline", {"value": "95559", "confirmedBy": "陈店长", "confirmedOn": "2026"}),
    ]),
    ("refreshers", HEAD + """
minutes: 5
newItems: 3
retention: {critical: 95, ordinary: 90}
caps: {critical: 90, ordinary: 180}
ramp: {from: 60, to: 14}
""", "", "", [
        ("minutes", 0), ("minutes", 31), ("newItems", 21), ("newItems", 2.5), ("retention.critical", 98),
        ("retention.ordinary", "90"), ("caps.critical", 6), ("caps.ordinary", 731), ("ramp.to", -1), ("ramp.from", 366),
    ]),
    ("own-store", HEAD + """
drills:
  minutes: 5
  newItems: 0
  closed: [sunday, 周一, 2027-02-05..2027-02-11, 2027-05-01]
  off: {"1001": [Monday, 星期天]}
values:
  a_hotline: {value: "95559", confirmedBy: 陈店长, confirmedOn: 2026-11-20}
""", "drills values minutes newItems closed off", "a_hotline 1001", [
        ("drills.minutes", 31), ("drills.closed", ["sundey"]), ("drills.closed", ["2027-02"]), ("drills.closed", [5]),
        ("drills.closed", ["2027-02-05..2027-02"]), ("drills.off.王芳", ["sunday"]), ("drills.off.1001", "sunday"),
        ("format", 0), ("values.a_hotline.value", 95559), ("values.a_hotline.confirmedOn", "昨天"),
        ("exampleMark", "x"),
    ]),
    ("response-codes", ORIGIN + """
questions: {topic: codes, meaning: "[[code]]?", action: {zh: "[[code]]", en: "[[code]]"}, examined: ["51"]}
codes:
  - {code: "51", meaning: {zh: 余额不足, en: no funds}, initials: yebz, again: after-query,
     action: {zh: 换卡, en: another card}, also: [没钱, "51号"]}
""", "questions examined zh en also", "", [
        ("questions.examined", [51]), ("codes.0.code", 51), ("codes.0.code", "5"), ("codes.0.code", "a0"),
        ("codes.0.initials", "YEBZ"), ("codes.0.again", "always"), ("questions.topic", "Codes"),
        ("asOf", "2018-13"), ("asOf", "18"), ("asOf", 18), ("codes.0.also", [51]),
    ]),
    ("glossary", ORIGIN + """
terms:
  - {id: a-term, term: {zh: 词, en: term}, initials: c, text: {zh: 释义, en: meaning}, also: [字]}
""", "also zh en", "", [
        ("terms.0.id", "a_term"), ("terms.0.id", "1st"), ("terms.0.initials", "c y"),
        ("asOf", "2018-06-1"), ("questions", {"topic": "a"}),
    ]),
    ("incidents", ORIGIN + """
questions: {topic: incidents, first: "[[title]]?", never: "[[title]]?"}
again: {1: 7, 2: 14, 3: 30, 4: 60}
contacts:
  supervisor: {zh: 主管, en: supervisor}
  manager: {zh: 店长, en: manager}
times:
  at-once: {zh: 马上, en: at once}
  same-day: {zh: 当天, en: the same day}
evidence:
  slip: {zh: 签购单, en: slip}
  receipt: {zh: 小票, en: receipt}
neverKept:
  photo: {text: {zh: 照片, en: photo}, why: {zh: 因为, en: because}}
numbers: {merchant-number: a, terminal-number: b, batch: c, voucher: d, reference: e, amount: f, last-four: g}
sayings:
  a: {fault: promise, text: {zh: 话, en: saying}, why: {zh: 因为, en: because}}
  b: {fault: tone, text: {zh: 话二, en: saying two}, why: {zh: 因为, en: because}}
  c: {fault: secret, text: {zh: 话三, en: saying three}, why: {zh: 因为, en: because}}
card:
  rules: [{zh: 先停, en: stop}]
  numbers: [acquirer_hotline]
  ready: [{zh: 商户号, en: merchant number}]
  say: {zh: 我是, en: this is}
  genuine: [{zh: 自己拨, en: dial yourself}]
  never: [{zh: 密码, en: a PIN}]
  names: {supervisor: {zh: 主管, en: supervisor}}
  times: {at-once: {zh: 马上, en: now}}
  firsts: {an-incident: {zh: 查, en: look}}
incidents:
  - id: an-incident
    title: {zh: 事, en: something}
    initials: s
    severity: 2
    first: {zh: 先, en: first}
    contacts: [{who: supervisor, within: at-once, give: [reference, last-four], if: {zh: 要是, en: if so}}]
    say: {zh: 说, en: say}
    notSay: [a, b, c]
    keep: [slip, receipt]
    note: {zh: 注, en: note}
    never: {zh: 绝不, en: never}
    also: [别的]
""", "questions incidents.0.say keep note also give if zh en card card.names card.times firsts",
        "supervisor manager at-once same-day slip receipt photo a b c an-incident", [
        ("card.rules", []), ("card.numbers", ["The hotline"]), ("card.firsts.A", "x"), ("card.tell", "x"),
        ("incidents.0.id", "An incident"), ("incidents.0.severity", 5), ("incidents.0.severity", 0),
        ("incidents.0.contacts.0.who", "当班主管"), ("contacts.Supervisor", "x"), ("incidents.0.contacts", []),
        ("incidents.0.initials", ""), ("questions.topic", ""), ("incidents.0.notSay", ["a", "b"]),
        ("incidents.0.say", ["one", "two"]), ("sayings.a.fault", "lie"), ("again.1", 0), ("again.5", 7),
        ("incidents.0.contacts.0.give", ["pin"]), ("incidents.0.contacts.0.within", "at once"), ("numbers.pin", "x"),
    ]),
    ("course", HEAD + """
course: a-course
title: {zh: 课程, en: course}
lessons: [one, two]
asksCertainty: true
""", "asksCertainty zh en", "", [
        ("course", "A-course"), ("lessons", []), ("lessons", ["one", "one"]), ("lessons", ["One"]),
        ("asksCertainty", "yes"),
    ]),
    ("clauses", HEAD + """
clauses:
  - {id: a-clause, number: "1.1", text: {zh: 条文, en: text}, certainty: varies,
     source: {zh: 出处, en: source}, asOf: 2018-06, reviewBy: 2027-06-30}
""", "reviewBy zh en", "", [
        ("clauses.0.changed", "2026-06-01"), ("clauses.0.retrain", 30),
        ("clauses.0.id", "a.clause"), ("clauses.0.number", 1.1), ("clauses.0.certainty", "sure"),
        ("clauses.0.asOf", "June 2018"), ("clauses.0.reviewBy", "2027"),
    ]),
    ("clauses", HEAD + """
clauses:
  - {id: a-clause, number: "1.1", text: {zh: 条文, en: text}, certainty: confirmed,
     source: {zh: 出处, en: source}, asOf: 2018, changed: 2026-06-01, retrain: 30}
""", "zh en", "", [
        ("clauses.0.changed", "2026-06"), ("clauses.0.retrain", 0), ("clauses.0.retrain", 367),
        ("clauses.0.retrain", 1.5),
    ]),
    ("lesson", HEAD + """
lesson: a-lesson
title: {zh: 课, en: lesson}
minutes: 5
cards:
  - id: a-card
    title: {zh: 卡, en: card}
    text: {zh: "一\\n二\\n三\\n", en: "1\\n\\n2\\n3\\n4\\n5\\n6\\n7\\n8\\n"}
    drawing: {zh: "[ ]", en: "[ ]"}
    clauses: [a-clause]
    check: an-item
""", "drawing zh en", "", [
        ("lesson", "a lesson"), ("minutes", 0), ("minutes", 121), ("minutes", 2.5),
        ("cards", []), ("cards.0.id", ""), ("cards.0.check", "An-item"), ("cards.0.clauses", ["1.1"]),
        ("cards.0.text", "一\n二\n"), ("cards.0.text.zh", "\n".join("123456789")),
    ]),
    item("single-choice", """
    options:
      - {id: a, right: true, text: {zh: 甲, en: a}, feedback: {zh: 对, en: yes}}
      - {id: b, pinned: true, text: {zh: 乙, en: b}}
""", "pinned feedback", [
        ("options.0.right", False), ("options.1.right", True), ("options", [OPTION]),
        ("options.1.id", "B"), ("options.1.value", 1), ("answer", 1),
    ]),
    item("multiple-choice", """
    options:
      - {id: a, right: true, text: {zh: 甲, en: a}, feedback: {zh: 对, en: yes}}
      - {id: b, right: true, text: {zh: 乙, en: b}, pinned: false}
      - {id: c, text: {zh: 丙, en: c}}
""", "pinned feedback right", [
        ("options.2.right", True), ("options", [OFFER, OFFER]), ("options", [OPTION, OFFER] * 5),
        ("options.2.id", "?"), ("statementIs", True),
    ]),
    item("true-false", """
    statementIs: false
    whenTrue: {zh: 错, en: wrong}
    whenFalse: {zh: 对, en: right}
""", "whenTrue whenFalse", [("statementIs", "false"), ("statementIs", 0), ("options", [OPTION])]),
    item("short-text", """
    answer: {zh: 持卡人, en: the cardholder}
    form: {zh: 三个字, en: a word}
    accepts: [持卡人, chikaren, "12"]
    nearMisses: [{accepts: [顾客], feedback: {zh: 不是, en: no}}]
""", "form nearMisses", [
        ("accepts", []), ("accepts", ["持卡人"]), ("accepts", ["ckr", 12]), ("unit", "元"),
        ("nearMisses.0.value", 3),
    ]),
    item("numeric", """
    answer: "[[slips]] - 1"
    tolerance: 0.5
    unit: {zh: 秒, en: seconds}
    nearMisses: [{value: 15, feedback: {zh: 不是, en: no}}, {value: "{{x_s}}", feedback: no}]
""", "tolerance unit nearMisses", [
        ("answer", "some"), ("answer", "-"), ("answer", "[[A]]"), ("tolerance", "±1"),
        ("nearMisses.0.value", "x"), ("accepts", ["1"]),
    ]),
    item("money", """
    answer: "368.00"
    tolerance: 一
    nearMisses: [{value: "[[paid]] - [[paid]]", feedback: {zh: 不是, en: no}}]
""", "tolerance nearMisses", [
        ("unit", "元"), ("answer", "much"), ("nearMisses.0.accepts", ["1"]),
    ]),
    item("matching", """
    pairs:
      - {id: a, left: {zh: 甲, en: a}, right: {zh: 一, en: one}}
      - {id: b, left: {zh: 乙, en: b}, right: {zh: 二, en: two}}
      - {id: c, left: {zh: 丙, en: c}, right: {zh: 三, en: three}}
    extra: [{id: d, text: {zh: 四, en: four}}]
""", "extra", [("pairs", []), ("pairs.0.id", "A"), ("extra", [OFFER] * 4), ("elements", [OFFER] * 3)]),
    item("ordering", """
    elements: [{id: a, text: {zh: 一, en: one}}, {id: b, text: two}, {id: c, text: three}]
""", "", [("elements", [OFFER] * 2), ("elements", [OFFER] * 8), ("elements.0.id", "1"), ("pairs", [])]),
    item("spot-the-error", """
    document:
      title: {zh: 存根（示例）, en: copy (example)}
      lines:
        - {id: a, label: {zh: 金额, en: AMOUNT}, value: "￥368.00"}
        - {id: b, label: SIGN, value: "____", wrong: true, feedback: {zh: 空的, en: empty}}
        - {id: c, value: {zh: 商户存根, en: MERCHANT COPY}}
""", "label feedback", [
        ("document.lines.0.wrong", True), ("document.lines.1.wrong", False), ("document.lines", []),
        ("document.lines.0.id", "a b"), ("document.lines.0.value", 368),
    ]),
    ("exam", HEAD + """
exam: an-exam
title: {zh: 考试, en: exam}
course: a-course
minutes: 20
passMark: 80
criticalsMustBeRight: true
attempts: 3
coolDownDays: 7
interruptions: 3
reveal: missed
draw: [{topic: a-topic, count: 6}]
include: [an-item]
""", "criticalsMustBeRight attempts coolDownDays interruptions reveal include zh en", "", [
        ("exam", "exam 1"), ("course", ""), ("minutes", 241), ("passMark", 101), ("passMark", "80"),
        ("attempts", 0), ("coolDownDays", -1), ("interruptions", 21), ("reveal", "all"), ("draw", []),
        ("draw.0.count", 0), ("draw.0.topic", "A"), ("include", ["a", "a"]), ("include", ["A"]),
    ]),
    ("observation", HEAD + """
observation: a-form
title: {zh: 观察, en: watched}
points:
  - {id: a-point, text: {zh: 报金额, en: says the amount}, critical: true}
  - {id: another, text: {zh: 还卡, en: gives the card back}}
procedure: a-procedure
""", "critical zh en points procedure", "", [
        ("observation", "a form"), ("procedure", "A"), ("points", []), ("points.0.id", "A"), ("points.0.critical", "yes"),
        ("points", [{"id": "p", "text": "t"}] * 21), ("points.1.text", " "), ("points.1.level", 4),
    ]),
    ("certification", HEAD + """
certification: a-certification
title: {zh: 一级, en: level 1}
meaning: {zh: 会收款, en: can sell}
renewalMeaning: {zh: 还会收款, en: can still sell}
validity: {mode: fixed, base: 2026-03-31, months: 12, windowDays: 60, graceDays: 14,
  minimumActiveDays: 90}
lapsed: no
requires:
  - {id: lessons, lessons: [one, two]}
  - {id: course, course: a-course}
  - {id: scenarios, scenarios: [one]}
  - {id: counter, practice: [one]}
  - {id: items, items: [one], days: 2}
  - {id: topic, topic: a-topic, days: 1}
  - {id: exam, exam: an-exam, proctored: true}
  - {id: seen, observation: a-form, level: 4, times: 2}
  - {id: rules, accept: {zh: 我记住了, en: I will}}
  - {id: drills, escalate: [one]}
  - {id: urgent, escalate: {severity: 1}}
renewals:
  - - {id: exam, exam: an-exam}
  - - {id: exam, exam: an-exam}
    - {id: rules, accept: everywhere}
assigned:
  - {roles: [learner, trainer], within: 14, since: 2026-01-01, meanwhile: alone}
""", "renewalMeaning lapsed days proctored times renewals assigned since meanwhile zh en", "", [
        ("certification", "Level 1"), ("validity.mode", "completion"), ("validity.mode", "Fixed"),
        ("validity.base", "2026-03"), ("validity.base", "2026-02-30"), ("validity.months", 0),
        ("validity.months", 121), ("validity.windowDays", -1), ("validity.graceDays", 367),
        ("validity.minimumActiveDays", "90"), ("lapsed", "alone"), ("lapsed", False),
        ("requires", []), ("requires.0.lessons", []), ("requires.0.lessons", ["a", "a"]),
        ("requires.0.lessons", ["A"]), ("requires.0.days", 1), ("requires.0.exam", "an-exam"),
        ("requires.0", {"id": "none"}), ("requires.1.course", "A"), ("requires.2.scenarios", "one"),
        ("requires.3.practice", []), ("requires.3.practice", ["A"]), ("requires.3.practice", ["a", "a"]),
        ("requires.4.days", 0), ("requires.4.days", 11), ("requires.4.topic", "a-topic"),
        ("requires.5.topic", "A topic"), ("requires.6.proctored", "yes"), ("requires.6.level", 4),
        ("requires.7.level", 0), ("requires.7.level", 6), ("requires.7.times", 11),
        ("requires.9.escalate", []), ("requires.9.escalate", ["a", "a"]), ("requires.9.escalate", {}),
        ("requires.10.escalate.severity", 5), ("requires.10.escalate.mode", "alone"),
        ("requires.8.accept", ""), ("requires.8.id", "Rules"), ("renewals", []), ("renewals", [[]]),
        ("renewals.0", {"id": "exam", "exam": "an-exam"}), ("assigned.0.roles", []),
        ("assigned.0.roles", ["cashier"]), ("assigned.0.roles", ["learner", "learner"]),
        ("assigned.0.within", 731), ("assigned.0.within", -1), ("assigned.0.since", "2026"),
        ("assigned.0.meanwhile", "never"),
    ]),
    ("scenario", HEAD + """
scenario: a-scenario
title: {zh: 情景, en: scenario}
summary: {zh: 简介, en: summary}
course: a-course
minutes: 5
flags: [told]
counters: {patience: {start: 3, from: 0, to: 3}}
start: one
nodes:
  - {id: one, tell: {zh: 说, en: told}, next: [{when: told, to: two}, {to: three}]}
  - id: two
    choose: {zh: 选, en: choose}
    choices:
      - id: a
        text: {zh: 甲, en: a}
        points: 2
        severity: critical
        when: {all: [told, {not: told}, {any: [{counter: patience, atLeast: 1}]}]}
        set: [told]
        clear: [told]
        add: {patience: -1}
        to: three
        feedback: {zh: 好, en: good}
        clause: a-clause
      - {id: b, text: {zh: 乙, en: b}, to: three, when: {counter: patience, atLeast: 1, atMost: 2}}
  - {id: three, ask: an-item, right: four, wrong: one}
  - {id: four, ending: good, title: {zh: 完, en: end}, tell: {zh: 完, en: end}, debrief: {zh: 盘, en: so}}
  - id: five
    practise: a-procedure
    mode: prompted
    situation: {tell: {zh: 来, en: so}, screen: ready, facts: [told], faults: [jam], answer: ["00"], amount: "980.00",
      customer: {zh: 邱, en: Qiu}}
    points: 4
    set: [told]
    passed: four
    short: [{when: told, to: two}, {to: three}]
    failed: one
  - {id: six, practise: a-procedure, situation: usual, passed: four, short: four, failed: four}
""", "flags counters points severity when set clear add feedback clause zh en mode facts faults answer amount customer "
     "nodes.1.choices.1.when.atLeast nodes.1.choices.1.when.atMost", "patience", [
        ("scenario", "A"), ("minutes", 0), ("start", "One"), ("flags", ["told", "told"]),
        ("flags", ["Told"]), ("counters.patience.to", 1001),
        ("counters.P", {"start": 0, "from": 0, "to": 1}),
        ("nodes", []), ("nodes.0.id", "1"), ("nodes.0.next", []), ("nodes.0.next", "To two"),
        ("nodes.0.ending", "good"), ("nodes.0.choices", []), ("nodes.1.choices", [OFFER]),
        ("nodes.1.choices.0.points", 11), ("nodes.1.choices.0.severity", "bad"),
        ("nodes.1.choices.0.add.patience", 1001), ("nodes.1.choices.0.when", {}),
        ("nodes.1.choices.0.when", {"not": "a", "any": ["b"]}),
        ("nodes.1.choices.0.when", {"counter": "patience"}), ("nodes.1.choices.0.when", "Told"),
        ("nodes.1.choices.0.when", {"all": ["told", {"none": "told"}]}),
        ("nodes.2.next", "four"), ("nodes.2.ask", "An item"), ("nodes.3.ending", "fine"),
        ("nodes.4.mode", "guided"), ("nodes.4.points", 11), ("nodes.4.tell", {"zh": "说", "en": "so"}),
        ("nodes.4.situation.id", "own"), ("nodes.4.situation.amount", "much"), ("nodes.4.situation.amount", 0),
        ("nodes.4.situation", []), ("nodes.4.failed", []), ("nodes.5.situation", "Usual"), ("nodes.5.practise", "A"),
    ]),
]


def at(document, path):
    for step in path:
        document = document[step]
    return document


def changed(document, path, value):
    """The document with `value` at `path`; with nothing there when it is `changed` itself."""
    document = copy.deepcopy(document)
    if not path:
        return value
    if value is changed:
        del at(document, path[:-1])[path[-1]]
    else:
        at(document, path[:-1])[path[-1]] = value
    return document


def paths(document, path=()):
    """Paths to every value in a document."""
    yield path
    steps = enumerate(document) if isinstance(document, list) else ()
    for step, value in document.items() if isinstance(document, dict) else steps:
        yield from paths(value, (*path, step))


def is_in_languages(value):
    return isinstance(value, dict) and value.keys() <= {"zh", "en"}


def variants(sample, optional, names, broken):
    """The sample changed in many ways: whether it is to be accepted, what was changed, the document."""
    for path in paths(sample):
        value, shown = at(sample, path), ".".join(map(str, path)) or "the file"
        if isinstance(value, dict):
            yield False, f"an unknown key in {shown}", changed(sample, (*path, "unheard-of"), True)
        # A null is nowhere right, and of the wrong type are lists of lists, and words for truth.
        yield False, f"null for {shown}", changed(sample, path, None)
        yield False, f"a list of lists for {shown}", changed(sample, path, [[]])
        if not isinstance(value, bool):
            yield False, f"true for {shown}", changed(sample, path, True)
        # Where a text in languages stands, one string for all of them is right too.
        if not isinstance(value, str) and not is_in_languages(value):
            yield False, f"a word for {shown}", changed(sample, path, "No word!")
        if path and isinstance(path[-1], str) and path[-1] not in names:
            yield path[-1] in optional or shown in optional, f"no {shown}", changed(sample, path, changed)
    for path, value in broken:
        steps = [int(step) if step.isdigit() else step for step in path.split(".")]
        yield False, f"{path} as {value!r}", changed(sample, steps, value)


def kind_of(schema, sample):
    """Which of the kinds that a schema knows a sample is of."""
    if schema == "items":
        sample = sample["items"][0]
    kinds = [sample[key] for key in ("type", "kind") if key in sample]
    return kinds or (sorted(sample.keys() & {"cards", "nodes", "exam", "terminal"}) if schema == "archive" else [])


def check_refusals(validators):
    problems, count = 0, 0
    samples = SAMPLES + RECORD_SAMPLES
    for schema, text, optional, names, broken in samples:
        sample, validator = loaded(text), validators[schema]
        kind = " ".join([schema, *kind_of(schema, sample)])
        for place, why in complaints(validator, sample):
            print(f"{kind}: its sample is refused: {place}: {why}")
            problems += 1
        for wanted, what, document in variants(sample, optional.split(), names.split(), broken):
            count += 1
            if validator.is_valid(document) != wanted:
                print(f"{kind}: {'refuses' if wanted else 'accepts'} {what}")
                problems += 1
    untried = validators.keys() - {schema for schema, *_ in samples} - {"common", "common-records", "common-reports"}
    for schema in sorted(untried):
        print(f"{schema}: has no sample")
    return problems + len(untried), count


def main():
    tried = validators(without_deprecated)
    in_content = check_content(tried)
    in_refusals, count = check_refusals(tried)
    if in_content or in_refusals:
        return 1
    print(f"{len(tried)} schemas: the content fits them, {count} changed samples are told apart")
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(__doc__)
    sys.exit(main())
