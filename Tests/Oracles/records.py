"""The records that the tests wrote: each fits its schema, hangs together, and no kind of line is missing."""

import base64
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from jsonschema import Draft202012Validator

from schemas import ROOT, complaints, loaded, validators, without_deprecated

HOMES = ROOT / (sys.argv[1] if len(sys.argv) == 2 else ".build/test-homes")
EARLIER = ROOT / "Tests/RecordsTests/Earlier"
FEWEST_HOMES = 20

CERTIFICATE = r"employees/[0-9A-Z-]+/certificates/[a-z][a-z0-9-]*-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json"

# Which schema a file of a home is for, by its path there; none where it is no JSON.
PLACES = [
    ("event", r"employees/[0-9A-Z-]+/journal\.jsonl"),
    ("scorecard", r"employees/[0-9A-Z-]+/scorecard\.json"),
    ("secret", r"employees/[0-9A-Z-]+/secret\.json"),
    ("store-event", r"store\.jsonl"),
    ("own-store", r"store\.yaml"),
    ("archive", r"archive/[0-9a-f]{64}\.json"),
    ("locked-key", r"keys/[0-9A-Za-z-]+\.key\.json"),
    ("certificate", CERTIFICATE),
    ("key-certificate", r"keys/[0-9A-Za-z-]+\.cert\.json"),
    (None, r"employees/[0-9A-Z-]+/(?:history|journal\.jsonl\.torn|scorecard\.noted-\d+-[0-9a-f]{8}\.json)"),
    (None, CERTIFICATE + r"\.sig"),
    (None, r"store\.jsonl\.torn"),
    (None, r"keys/[0-9A-Za-z-]+\.(?:pem|cert\.json\.sig)"),
    # What tests put there themselves.
    (None, r"[a-z]+\.csv|out\.json"),
    (None, r"heads/\d{4}-\d\d-\d\d-[0-9a-f]{8}\.txt(?:\.sig)?"),
]

# Kinds that no test writes yet, and why.
UNTRIED = {
    "own-store": "people write it, not the program",
}


class Problem(Exception):
    pass


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def parsed(data):
    """One JSON value in UTF-8, no key of which stands twice."""

    def once(pairs):
        keys = Counter(key for key, _ in pairs)
        if doubled := [key for key, count in keys.items() if count > 1]:
            raise Problem(f"‘{doubled[0]}’ stands here twice")
        return dict(pairs)

    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=once)
    except ValueError as error:
        raise Problem(f"no JSON: {error}") from None


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


class Home:
    """A home that a test left, and what is found out about it."""

    def __init__(self, root, validators, seen):
        self.root, self.validators, self.seen = root, validators, seen
        self.problems = []

    def complain(self, path, text):
        self.problems.append(f"{path.relative_to(self.root.parent)}: {text}")

    def check(self):
        for path in sorted(self.root.rglob("*")):
            shown = path.relative_to(self.root).as_posix()
            # What a killed program was about to put in a file's place.
            if path.is_symlink() or not (path.is_dir() or path.is_file()):
                self.complain(path, "is neither a file nor a folder")
                continue
            if path.is_dir() or shown.endswith(".tmp"):
                continue
            schema = next((name for name, place in PLACES if re.fullmatch(place, shown)), "nothing")
            if schema == "nothing":
                self.complain(path, "no schema is for this place")
                continue
            try:
                self.check_file(path, schema)
            except (Problem, OSError) as problem:
                self.complain(path, problem)
        return self.problems

    def check_file(self, path, schema):
        data = path.read_bytes()
        self.seen["file", schema or path.suffix] += 1
        if schema in ("event", "store-event"):
            return self.check_journal(path, data, schema)
        if schema is None:
            return self.check_other(path, data)
        document = loaded(data.decode("utf-8")) if schema == "own-store" else parsed(data)
        if not self.validate(path, schema, document):
            return
        if schema == "scorecard" and "seal" in document:
            self.check_scorecard(path, document)
        elif schema == "archive":
            self.check_archive(path, data, document)
        elif schema == "key-certificate":
            self.check_key_certificate(path, data, document)
        elif schema == "certificate":
            self.check_certificate(path, data, document)

    def validate(self, path, schema, document, where=""):
        """Whether it fits its schema."""
        found = complaints(self.validators[schema], document)
        for place, text in found:
            self.complain(path, f"{where}{place}: {text}")
        return not found

    def check_journal(self, path, data, schema):
        *lines, rest = data.split(b"\n")
        if rest:
            self.complain(path, "ends within a line")
        before = "0" * 64
        for number, line in enumerate(lines, 1):
            event = parsed(line)
            self.check_line(path, schema, event, f"line {number}: ")
            if isinstance(event, dict) and (event.get("prev"), event.get("seq")) != (before, number):
                self.complain(path, f"line {number}: the chain breaks")
            before = sha256(line)

    def check_line(self, path, schema, event, where):
        if not self.validate(path, schema, event, where):
            return
        self.seen["line", f"{schema} {event['type']}"] += 1
        wanted = []
        match event:
            case {"type": "merged", "line": line}:
                self.check_line(path, schema, parsed(line.encode()), f"{where}merged: ")
            case {"type": "certificateChanged"}:
                self.check_statement(path, event, {"act": event["act"], "certificate": event["file"]}, where)
            case {"type": "waived"}:
                said = {key: event[key] for key in ("certification", "requirement", "words")}
                self.check_statement(path, event, {"act": "waived", **said}, where)
            case {"type": "certificateSigned" | "observed", "content": content}:
                wanted = [content]
            case {"type": "regraded", "revision": revision}:
                wanted = [revision]
            case {"type": "started", "kind": kind, "content": content}:
                self.seen["activity", kind] += 1
                wanted = [content]
            case {"type": "replied", "reply": reply, "facts": facts}:
                self.seen["reply", *reply] += 1
                for name, fact in (pair for fact in facts for pair in fact.items()):
                    self.seen["fact", name] += 1
                    wanted += [fact["revision"]] if name == "answered" else []
        for name in wanted:
            if not (self.root / f"archive/{name}.json").exists():
                self.complain(path, f"{where}the archive lacks {name}")

    def check_statement(self, path, event, said, where):
        """A manager signed exactly what the line says, of whose journal it is, at its moment."""
        said |= {"at": event["at"], "employee": path.parent.name, "reason": event["reason"]}
        said |= {"from": event["from"]} if "from" in event else {}
        statement = event["statement"]
        if statement["text"].encode() != canonical(said):
            self.complain(path, f"{where}the statement says something else")
        signature = base64.b64decode(statement["signature"])
        if not self.is_signed(statement["key"], signature, statement["text"].encode()):
            self.complain(path, f"{where}the statement’s signature is bad")

    def is_signed(self, key, signature, data):
        try:
            pem = (self.root / f"keys/{key}.pem").read_bytes()
            load_pem_public_key(pem).verify(signature, data)
            return True
        except (OSError, InvalidSignature):
            return False

    def check_scorecard(self, path, document):
        head, card = document["head"], document["card"]
        journal = (path.parent / "journal.jsonl").read_bytes()[: head["length"]]
        *lines, rest = journal.split(b"\n")
        last = sha256(lines[-1]) if lines else "0" * 64
        if (len(journal), len(lines), last, rest) != (head["length"], head["lines"], head["digest"], b""):
            self.complain(path, "the journal is not what the head says")
        if sha256(canonical(head) + canonical(card)) != document["seal"]:
            self.complain(path, "the seal is not that of head and card")

    def check_archive(self, path, data, document):
        if sha256(data) != path.stem:
            self.complain(path, "is not named by the SHA-256 of its bytes")
        if "kind" in document:
            self.seen["item", document["kind"]] += 1
        for item in asked(document):
            alone = path.parent / f"{item['revision']}.json"
            if not alone.exists() or parsed(alone.read_bytes()) | {"revision": alone.stem} != item:
                self.complain(path, f"the archive lacks {item['id']} as it is asked here")

    def check_certificate(self, path, data, document):
        digest, owner = sha256(data), path.parents[1]
        name = f"{document['certification']}-{document['term']['from']}-{digest[:8]}.json"
        if path.name != name:
            self.complain(path, f"is not named {name}")
        if data != canonical(document) + b"\n":
            self.complain(path, "is not canonical JSON and a line feed")
        signature = path.with_name(path.name + ".sig").read_bytes()
        if not self.is_signed(document["key"], signature, data):
            self.complain(path, "the signature is bad")
        if owner.name != document["employee"]:
            self.complain(path, "lies in another person’s folder")
        journal = (owner / "journal.jsonl").read_bytes()
        named = [event for event in events(journal) if event.get("file") == digest]
        signed = next((event for event in named if event["type"] == "certificateSigned"), {})
        same = ("certification", "content", "term", "kind", "key", "proctored", "selfAttested")
        if any(signed.get(key) != document.get(key) for key in same) or signed["by"] != document["signer"]:
            self.complain(path, "the journal says something else of it")
        head = document["head"]
        last = journal[: head["length"]].removesuffix(b"\n").split(b"\n")[-1]
        merged = any(parsed(line)["type"] == "merged" for line in journal.splitlines())
        if not merged and sha256(last) != head["digest"]:
            self.complain(path, "its head is not that of the journal")

    def check_key_certificate(self, path, data, document):
        signature = path.with_name(path.name + ".sig").read_bytes()
        if not self.is_signed("root", signature, data):
            self.complain(path, "the root key did not sign it")
        journal = (self.root / "store.jsonl").read_bytes()
        if f'"certificate":"{sha256(data)}"'.encode() not in journal:
            self.complain(path, "the store’s journal does not name it")
        body = "".join(document["publicKey"].split("\n")[1:-2])
        if sha256(base64.b64decode(body)) != document["fingerprint"]:
            self.complain(path, "the fingerprint is not that of the key")

    def check_other(self, path, data):
        if path.suffix == ".sig" and len(data) != 64:
            self.complain(path, "a signature has 64 bytes")
        if path.parent.name == "heads" and path.suffix == ".txt":
            title = r"countersign heads 1\nstore (?:-|[0-9A-F-]{36})\nday \d{4}-\d\d-\d\d\n"
            rows = r"(?:[0-9a-f]{64} \d+ \d+ [0-9a-f]{64}\n)*"
            if not re.fullmatch(title + rows, data.decode()) or path.stem[11:] != sha256(data)[:8]:
                self.complain(path, "is no list of heads, or not named by its SHA-256")


def events(journal):
    """The events of a journal, those that came from other tills out of their envelopes."""
    for line in journal.splitlines():
        event = parsed(line)
        while event["type"] == "merged":
            event = parsed(event["line"].encode())
        yield event


def asked(document):
    """The questions within a lesson, a scenario or an exam."""
    if isinstance(document, dict):
        if "revision" in document and "stem" in document:
            yield document
        document = list(document.values())
    for value in document if isinstance(document, list) else []:
        yield from asked(value)


def check_reports(validators, seen):
    """What was printed for other programs, and the files that tests compare it with."""
    problems = []
    golden = (ROOT / "Tests").rglob("Golden/*.json")
    for path in sorted([*(HOMES / "printed").glob("*.json"), *golden]):
        try:
            document = parsed(path.read_bytes())
            schema = schema_of_printed(document)
            seen["file", schema] += 1
            if schema not in validators:
                raise Problem("no schema is for this report")
            problems += [f"{path.name}: {place}: {text}" for place, text in
                         complaints(validators[schema], document)]
        except Problem as problem:
            problems.append(f"{path.name}: {problem}")
    return problems


def schema_of_printed(document):
    for kind in ("report", "export"):
        if kind in document:
            return f"{kind}-{document[kind]}"
    return "backup"


def check_earlier():
    """Homes as earlier versions left them: the schemas of what is only ever added to hold for them too."""
    homes = sorted(path.parent for path in EARLIER.rglob("employees"))
    problems = [] if homes else [f"{EARLIER.relative_to(ROOT)}: no home is there"]
    tried = validators()
    # A card is made anew when its version changes.
    tried["scorecard"] = Draft202012Validator({"required": ["card"]})
    for home in homes:
        problems += Home(home, tried, Counter()).check()
    return problems


def kinds(validators):
    """Everything that the schemas say there is, so that a kind which is never written is noticed."""
    event, store, archive, shared = (
        validators[name].schema for name in ("event", "store-event", "archive", "common-records")
    )
    yield from (("line", f"event {kind}") for kind in event["properties"]["type"]["enum"])
    yield from (("line", f"store-event {kind}") for kind in store["properties"]["type"]["enum"])
    yield from (("reply", kind) for kind in event["$defs"]["reply"]["properties"])
    yield from (("fact", kind) for kind in event["$defs"]["fact"]["properties"])
    started = shared["$defs"]["started"]["properties"]
    yield from (("activity", kind) for kind in started["kind"]["enum"])
    item = archive["$defs"]["item"]["properties"]
    yield from (("item", kind) for kind in item["kind"]["enum"])
    yield from (("file", name) for name, _ in PLACES if name)
    printed = ("report-", "export-", "backup")
    yield from (("file", name) for name in validators if name.startswith(printed))


def main():
    tried, seen = validators(without_deprecated), Counter()
    homes = sorted(path.parent for path in HOMES.rglob("employees"))
    homes = [home for home in homes if any(home.rglob("*.jsonl"))]
    problems = [problem for home in homes for problem in Home(home, tried, seen).check()]
    problems += check_reports(tried, seen)
    problems += check_earlier()
    if len(homes) < FEWEST_HOMES:
        problems.append(f"only {len(homes)} homes are kept: `make test` writes them")
    wanted = list(kinds(tried))
    for sort, name in wanted:
        if not seen[sort, name] and name not in UNTRIED:
            problems.append(f"{sort} {name}: no test writes it")
    for problem in problems:
        print(problem)
    if problems:
        return 1
    count = {sort: sum(seen[key] for key in seen if key[0] == sort) for sort in ("line", "file")}
    print(f"{len(homes)} homes: {count['file']} files with {count['line']} lines fit their schemas and "
          f"each other, all {len(wanted)} kinds among them")
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(f"{__doc__}\n\nrecords.py [folder of homes]")
    sys.exit(main())
