"""Who may work today: what the program answered in the cases that the tests recorded is what the page says.

A line is a case: of a term, one question; of a person, one on each day in its answers. Days are texts.
"""

import json
import sys
from pathlib import Path

from certification_rules import LEVELS, answer, read, term, written

ROOT = Path(__file__).resolve().parents[2]
CASES = ".build/test-homes/certification-cases.jsonl"
FEWEST = 100_000
SHOWN = 3

# The members that hold a day; `met` holds several.
DAYS = {
    "day", "completed", "signed", "from", "until", "renewableFrom", "graceUntil", "base", "since", "changed",
    "deadline", "retrainBy", "countsFrom",
}


def dated(value, day):
    """The same, with `day` of each day in it."""
    if isinstance(value, list):
        return [dated(one, day) for one in value]
    if not isinstance(value, dict):
        return value
    return {key: day(one) if key in DAYS else [day(met) for met in one] if key == "met" else dated(one, day)
            for key, one in value.items()}


def without_none(value):
    if not isinstance(value, dict):
        return value
    return {key: without_none(one) for key, one in value.items() if one is not None}


def questions(case):
    """What was asked in a case, what the program answered, and what the page says."""
    for told in case["answers"]:
        if case["case"] == "term":
            asked = {"completed": told["completed"], "signed": told["signed"]}
            found = term(case["certification"], case.get("before"), told["completed"])
            yield told, asked | {"term": found | {"from": told["signed"]}}
        else:
            asked = {"day": told["day"]}
            yield told, asked | without_none(answer(case, told["day"]))


def kinds(case, told):
    """What is to come up somewhere, so that cases which try too little are noticed."""
    yield "mode", case["certification"]["mode"]
    if case["case"] == "term":
        return
    way = told["progress"]
    yield "status", told.get("status")
    yield "standing", told.get("standing")
    yield "way", f"{way['path']}, {way['state']}"
    yield from (("did", fact["did"]) for fact in case["facts"])
    yield from (("asked", it["kind"]) for it in case["certification"]["requirements"])


WANTED = {
    "mode": ["completion", "previous expiry", "fixed"],
    "status": [None, "revoked", "suspended", "retraining overdue", "expired", "in grace", "renewal due", "valid"],
    "standing": [None, *LEVELS],
    "way": ["renewal, not yet", *(f"{path}, {state}" for path in ["first", "renewal", "again"]
                                  for state in ["not started", "underway", "ready to sign"])],
    "did": ["certificate", "suspended", "reinstated", "revoked", "waived", "lesson", "scenario", "practice", "drill", "item", "exam",
            "observation", "acceptance"],
    "asked": ["lessons", "scenarios", "practices", "escalations", "items", "exam", "observation", "acknowledgment"],
}


def difference(line, case, told, found):
    case = {key: one for key, one in case.items() if key != "answers"}
    case, told, found = (json.dumps(dated(one, written), sort_keys=True) for one in (case, told, found))
    return f"line {line}: {case}\n  the program: {told}\n  the page:    {found}"


def main(path):
    if not path.exists():
        return f"{path}: no cases are recorded there; make test first"
    agreed, different, seen = 0, [], set()
    with path.open(encoding="utf-8") as lines:
        for line, text in enumerate(lines, 1):
            case = dated(json.loads(text), read)
            for told, found in questions(case):
                seen.update(kinds(case, told))
                if told == found:
                    agreed += 1
                else:
                    different.append(difference(line, case, told, found))
            if len(different) >= SHOWN:
                break
    if different:
        return "\n".join(different[:SHOWN])
    if missing := [(sort, one) for sort, every in WANTED.items() for one in every if (sort, one) not in seen]:
        return "\n".join(f"{path}: {sort} {one}: no case has it" for sort, one in missing)
    if agreed < FEWEST:
        return f"{path}: {agreed} cases are too few"
    print(f"{agreed} cases: the program and docs/CERTIFICATION.md give the same terms, standings and ways")
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(f"{__doc__}\n\ncertification.py [file of cases]")
    sys.exit(main(ROOT / (sys.argv[1] if len(sys.argv) == 2 else CASES)))
