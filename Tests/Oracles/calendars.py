"""Calendars that the tests kept, read by PyPI's icalendar: they are valid, and say what was meant."""

import json
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar

ROOT = Path(__file__).resolve().parents[2]
CALENDARS = ".build/test-homes/calendars"
FEWEST = 3
MOST_OCTETS = 75


def wrong_with_bytes(data):
    """What RFC 5545 asks of a file before anybody reads it."""
    if not data.endswith(b"\r\n") or data.replace(b"\r\n", b"").count(b"\n") or data.replace(b"\r\n", b"").count(b"\r"):
        yield "lines do not end with CR and LF alone"
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > MOST_OCTETS:
            yield f"line {number} has {len(line)} octets"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield f"line {number} cuts a character"


def wrong_with_event(event, wanted, stamps):
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"):
        if isinstance(event.get(name), list) or event.get(name) is None:
            yield f"{name} is not there once"
            return
    if event.errors:
        yield f"icalendar complains: {event.errors}"
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    if type(start) is not date or end - start != timedelta(days=1):
        yield f"it is from {start} to {end}, and not one whole day"
    stamp = event.decoded("DTSTAMP")
    if not isinstance(stamp, datetime) or stamp.utcoffset() != timedelta(0):
        yield f"{stamp} is not in UTC"
    stamps.add(stamp)
    found = {
        "id": str(event["UID"]).removesuffix("@countersign"), "day": start.isoformat(),
        "summary": str(event["SUMMARY"]), "details": str(event.get("DESCRIPTION", "")),
    }
    if found != wanted:
        yield f"read as {found}, meant as {wanted}"


def wrong_with(path):
    data, wanted = path.read_bytes(), json.loads(path.with_suffix(".json").read_text("utf-8"))
    yield from wrong_with_bytes(data)
    calendars = Calendar.from_ical(data, multiple=True)
    if len(calendars) != 1:
        yield f"{len(calendars)} calendars are in it"
        return
    calendar = calendars[0]
    for name, value in (("VERSION", "2.0"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"), ("X-WR-CALNAME", wanted["name"])):
        if str(calendar.get(name)) != value:
            yield f"{name} is {calendar.get(name)}, not {value}"
    events, stamps = calendar.walk("VEVENT"), set()
    if len(events) != len(calendar.subcomponents) or len(events) != len(wanted["entries"]) or not events:
        yield f"{len(events)} events were read, {len(wanted['entries'])} were meant"
    for event, entry in zip(events, wanted["entries"]):
        yield from (f"{entry['id']}: {problem}" for problem in wrong_with_event(event, entry, stamps))
    if len({str(event["UID"]) for event in events}) != len(events):
        yield "two events have one UID"
    if len(stamps) > 1:
        yield f"it was made at {sorted(stamps)}"


def main(folder):
    files = sorted(folder.glob("*.ics"))
    problems = [f"{path.name}: {problem}" for path in files for problem in wrong_with(path)]
    if len(files) < FEWEST:
        problems.append(f"{folder}: only {len(files)} calendars are kept; make test first")
    if problems:
        return "\n".join(problems)
    print(f"{len(files)} calendars: icalendar reads in them what was meant")
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(f"{__doc__}\n\ncalendars.py [folder]")
    sys.exit(main(ROOT / (sys.argv[1] if len(sys.argv) == 2 else CALENDARS)))
