"""Who may work today, written from docs/CERTIFICATION.md alone; see certification.py."""

import re
from functools import cache


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def length(year, month):
    return [31, 29 if leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]


def days_before(year):
    past = year - 1
    return 365 * past + past // 4 - past // 100 + past // 400


def number(year, month, day):
    """1 January of year 1 is 1."""
    return days_before(year) + sum(length(year, earlier) for earlier in range(1, month)) + day


def parts(day):
    year = day // 366
    while days_before(year + 1) < day:
        year += 1
    rest, month = day - days_before(year), 1
    while rest > length(year, month):
        rest -= length(year, month)
        month += 1
    return year, month, rest


@cache
def read(text):
    return None if text is None else number(*map(int, re.fullmatch(r"(\d+)-(\d\d)-(\d\d)", text).groups()))


def written(day):
    return None if day is None else "{:04}-{:02}-{:02}".format(*parts(day))


def add_months(day, months):
    year, month, of_month = parts(day)
    ahead = month - 1 + months
    year, month = year + ahead // 12, ahead % 12 + 1
    return number(year, month, min(of_month, length(year, month)))


def smallest_period(base, months, needed):
    """Of a fixed day: the smallest period that expires on or after the day needed."""
    period = (needed - base) // (31 * months) - 1
    while add_months(base, period * months) < needed:
        period += 1
    while add_months(base, (period - 1) * months) >= needed:
        period -= 1
    return period


def term(policy, before, completed):
    months = policy["months"]
    if policy["mode"] == "fixed":
        base = policy["base"]
        period = smallest_period(base, months, completed + policy["minimum"])
    elif policy["mode"] == "previous expiry" and before and completed <= before["graceUntil"]:
        if before["months"] == months:
            base, period = before["base"], before["period"] + 1
        else:
            base, period = before["until"], 1
    else:
        base, period = completed, 1
    until = add_months(base, period * months)
    return {
        "completed": completed, "base": base, "period": period, "months": months, "until": until,
        "renewableFrom": until - policy["window"], "graceUntil": until + policy["grace"],
    }


# What a certificate is worth.

LEVELS = ["no", "supervised", "alone"]


def by_dates(term, day):
    if day > term["graceUntil"]:
        return "expired"
    if day > term["until"]:
        return "in grace"
    return "renewal due" if day >= term["renewableFrom"] else "valid"


def in_force(suspension, day):
    start, end = suspension
    return start <= day and (end is None or day < end)


def reinstate(suspensions, day):
    present = [one for one in suspensions if in_force(one, day)]
    if present:
        present[-1][1] = day
    else:
        suspensions[:] = [one for one in suspensions if one[0] <= day]


def status(certificate, retrain_by, day):
    if certificate["revoked"] is not None and day >= certificate["revoked"]:
        return "revoked"
    if any(in_force(suspension, day) for suspension in certificate["suspensions"]):
        return "suspended"
    if retrain_by is not None and day > retrain_by:
        return "retraining overdue"
    return by_dates(certificate["term"], day)


def allowed(status, term, lapsed, day):
    standings = {
        "revoked": "no", "suspended": "no", "expired": lapsed, "in grace": "supervised",
        "renewal due": "alone", "valid": "alone",
    }
    if status != "retraining overdue":
        return standings[status]
    return min("supervised", standings[by_dates(term, day)], key=LEVELS.index)


def certificates_of(facts):
    """In the order in which they were recorded."""
    found = {}
    for fact in facts:
        match fact["did"]:
            case "certificate":
                found.setdefault(fact["name"], {"term": fact["term"], "suspensions": [], "revoked": None})
            case "suspended":
                found[fact["name"]]["suspensions"].append([fact["day"], None])
            case "reinstated":
                reinstate(found[fact["name"]]["suspensions"], fact["day"])
            case "revoked":
                earlier = found[fact["name"]]["revoked"]
                found[fact["name"]]["revoked"] = fact["day"] if earlier is None else min(earlier, fact["day"])
    return list(found.values())


def asked_lessons(certification):
    lists = [certification["requirements"], *certification["renewals"]]
    return {one for asked in lists for it in asked if it["kind"] == "lessons" for one in it["ids"]}


def retrain_by(case, certificate, day):
    """The earliest last day of the changes that are open."""
    asked, last_days = asked_lessons(case["certification"]), []
    for change in case["changes"]:
        changed = change["changed"]
        learned = {fact["what"] for fact in case["facts"]
                   if fact["did"] == "lesson" and changed <= fact["day"] <= day}
        if certificate["term"]["completed"] < changed <= day and set(change["lessons"]) & asked - learned:
            last_days.append(changed + change["within"])
    return min(last_days, default=None)


def earliest(days):
    return min((day for day in days if day is not None), default=None)


def item_met(facts, days):
    right = []
    for fact in facts:
        if not fact["right"]:
            right = []
        elif fact["day"] not in right:
            right.append(fact["day"])
    return sorted(right)[days - 1] if len(right) >= days else None


def met(it, facts):
    """The day on which a requirement was met by these facts, waivers aside, and whether it was begun."""

    def of(did, what):
        return [fact for fact in facts if fact["did"] == did and fact["what"] == what]

    def first(found):
        return earliest(fact["day"] for fact in found)

    match it["kind"]:
        case "lessons":
            days = [first(of("lesson", one)) for one in it["ids"]]
        case "scenarios":
            days = [first(of("scenario", one)) for one in it["ids"]]
        case "practices":
            days = [first(of("practice", one)) for one in it["ids"]]
        case "escalations":
            days = [first(of("drill", one)) for one in it["ids"]]
        case "items":
            days = [item_met(of("item", one), it["days"]) for one in it["ids"]]
        case "exam":
            sat = of("exam", it["of"])
            good = [one for one in sat if one["passed"] and (one["proctored"] or not it["proctored"])]
            return first(good), bool(sat)
        case "observation":
            seen = sorted(one["day"] for one in of("observation", it["of"]) if one["level"] >= it["level"])
            return (seen[it["times"] - 1] if len(seen) >= it["times"] else None), bool(seen)
        case "acknowledgment":
            days = [first(one for one in of("acceptance", it["of"]) if one["revision"] == it["revision"])]
    return (None if None in days else max(days)), any(day is not None for day in days)


def attempt(case, path, asked, since, before, day):
    facts = [fact for fact in case["facts"] if fact["day"] <= day and (since is None or fact["day"] >= since)]
    days, begun = [], False
    for it in asked:
        done, some = met(it, facts)
        waived = [fact["day"] for fact in facts if fact["did"] == "waived" and fact["what"] == it["id"]]
        days.append(earliest([done, *waived]))
        begun = begun or some or bool(waived)
    answer = {"path": path, "countsFrom": since, "met": days, "state": "underway" if begun else "not started"}
    if None not in days:
        completed = max(days)
        answer["state"] = "ready to sign"
        answer["term"] = {"from": day, **term(case["certification"], before, completed)}
    return answer


def again(case, path, since, day):
    """Everything, from a day on; and once more after each term that was over before it was signed."""
    while True:
        answer = attempt(case, path, case["certification"]["requirements"], since, None, day)
        if answer["state"] != "ready to sign" or answer["term"]["until"] >= day:
            return answer
        path, since = "again", answer["term"]["until"] + 1


def progress(case, held, day):
    if not held:
        return again(case, "first", None, day)
    certificate, certification = held[-1], case["certification"]
    before = certificate["term"]
    if certificate["revoked"] is not None and day >= certificate["revoked"]:
        return again(case, "again", certificate["revoked"] + 1, day)
    opens = before["renewableFrom"]
    if day < opens:
        return {"path": "renewal", "countsFrom": opens, "met": [], "state": "not yet"}
    lists = certification["renewals"] or [certification["requirements"]]
    turn = before["period"] if certification["mode"] == "fixed" else len(held) - 1
    renewal = attempt(case, "renewal", lists[turn % len(lists)], opens, before, day)
    if renewal["state"] == "ready to sign" and renewal["term"]["completed"] <= before["graceUntil"]:
        over = renewal["term"]["until"]
        return renewal if day <= over else again(case, "again", over + 1, day)
    return renewal if day <= before["graceUntil"] else again(case, "again", opens, day)


def answer(case, day):
    held = [one for one in certificates_of(case["facts"]) if one["term"]["from"] <= day]
    held.sort(key=lambda one: one["term"]["from"])
    lapsed = case["certification"]["lapsed"]
    found = {"status": None, "standing": None, "deadline": None, "retrainBy": None}
    if held:
        found["retrainBy"] = retrain_by(case, held[-1], day)
        found["status"] = status(held[-1], found["retrainBy"], day)
        found["standing"] = allowed(found["status"], held[-1]["term"], lapsed, day)
    elif rule := case.get("assignment"):
        found["deadline"] = max(case["since"], rule.get("since", case["since"])) + rule["within"]
        found["standing"] = rule["meanwhile"] if day <= found["deadline"] else lapsed
    return found | {"progress": progress(case, held, day)}
