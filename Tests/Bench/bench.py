"""Speed as ratios beside a floor: `bench.py FOLDER` measures the programs built in FOLDER."""

import json
import os
import pty
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ORACLES = os.path.join(ROOT, "Tests/Oracles")
# Where `make oracles` puts what it needs from PyPI.
PYTHON = os.path.join(ROOT, ".venv-oracles/bin/python")
sys.path.append(ORACLES)

from memory_histories import usual

REVIEWS = 50_000
STARTS = 60
REPLIES = 120
ALLOWED_START = 2.0
ALLOWED_REPLY_MS = 5.0
ALLOWED_LOOKUP_MS = 30.0
ALLOWED_CHOICE_MS = 50.0
# Ten times as much to choose from may take a little more than ten times as long.
ALLOWED_GROWTH = 20.0
ALLOWED_REPLAY_MS = 1000.0
# On the records of one person, some 300 lines.
ON_RECORDS = [
    "verify", "doctor", "certificate", "report today", "report matrix", "report expiring",
    "report certification", "report transcript 1001", "evidence 1001",
]
PAGER = "按回车看下面 › "
# One of them can be an answer, whatever kind of question stands.
REPLIES_OF_ALL_KINDS = ["1", "2", "3", "ABC", "ABCD", "123", "1234", "12345", "签名"]


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, program, home, *arguments):
        environment = {
            "TERM": "dumb", "LANG": "C.UTF-8", "INPUTRC": "/dev/null", "PATH": "/usr/bin:/bin",
            "HOME": home, "COUNTERSIGN_HOME": home + "/home", "COUNTERSIGN_CONTENT": ROOT,
        }
        self.seen = b""
        self.child, self.controller = pty.fork()
        if self.child == 0:
            os.execve(program, [program, *arguments], environment)

    def wait_for(self, *texts):
        """Reads until one of `texts` appears; returns the moment, and which it was."""
        patterns = re.compile(b"|".join(re.escape(text.encode()) for text in (*texts, PAGER)))
        while True:
            match = patterns.search(self.seen)
            if match:
                now = time.perf_counter()
                self.seen = self.seen[match.end():]
                if match.group() == PAGER.encode():
                    self.enter("")
                    continue
                return now, match.group().decode()
            try:
                chunk = os.read(self.controller, 65536)
            except OSError:
                chunk = b""
            if not chunk:
                sys.exit(f"bench: the program ended while waiting for {texts}")
            self.seen += chunk

    def enter(self, line):
        os.write(self.controller, line.encode() + b"\r")
        return time.perf_counter()

    def end(self):
        os.close(self.controller)
        os.waitpid(self.child, 0)


def start_of_floor(program, home):
    begin = time.perf_counter()
    terminal = Terminal(program, home)
    try:
        while os.read(terminal.controller, 4096):
            pass
    except OSError:
        pass  # a terminal whose program has ended
    end = time.perf_counter()
    terminal.end()
    return end - begin


def start_to_prompt(program, home):
    begin = time.perf_counter()
    terminal = Terminal(program, home)
    end, _ = terminal.wait_for("工号: ")
    terminal.end()
    return end - begin


def fsync_of_a_line(folder, line):
    with open(os.path.join(folder, "floor"), "ab") as file:
        begin = time.perf_counter()
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
        return time.perf_counter() - begin


def reply_to_feedback(program, home):
    """From Return to the first word of the feedback, and beside each an fsync of such a line."""
    replies, floors = [], []
    terminal = Terminal(program, home)
    introduction = [("工号: ", "1001"), ("请选择: ", "1"), ("姓名: ", "王芳"), ("请选择: ", "1")]
    for prompt, line in introduction:
        terminal.wait_for(prompt)
        terminal.enter(line)
    terminal.wait_for("1001 › ")
    terminal.enter("xx 1")
    line = b"x" * 500 + b"\n"
    attempt = 0
    while len(replies) < REPLIES:
        _, prompt = terminal.wait_for("答 › ", "1001 › ")
        if prompt == "1001 › ":
            terminal.enter("xx 1")
            continue
        reply = REPLIES_OF_ALL_KINDS[attempt % len(REPLIES_OF_ALL_KINDS)]
        attempt += 1
        begin = terminal.enter(reply)
        end, feedback = terminal.wait_for("\n对。", "\n不对。", "\n部分正确", "没有记录")
        if feedback != "没有记录":
            replies.append(end - begin)
            floors.append(fsync_of_a_line(home, line))
    terminal.end()
    return replies, floors


def milliseconds(seconds):
    return f"{statistics.median(seconds) * 1000:6.2f} ms"


def check_of_content(program, home):
    begin = time.perf_counter()
    subprocess.run(
        [program, "check", ROOT], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def command(program, home, *arguments):
    """The whole process; what it has to say of the records does not matter here."""
    environment = {
        "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home,
        "COUNTERSIGN_HOME": home + "/home", "COUNTERSIGN_CONTENT": ROOT,
    }
    begin = time.perf_counter()
    subprocess.run(
        [program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=environment)
    return time.perf_counter() - begin


def reviews(*command):
    """How many reviews a second a program computes at its best, and what it ends with.

    The best, because some milliseconds are soon doubled by whatever else runs.
    """
    lines = "".join(json.dumps(history) + "\n" for history in usual(REVIEWS, seed=1))
    runs = [
        json.loads(subprocess.run(
            command, input=lines, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            check=True).stdout)
        for _ in range(9)]
    return REVIEWS / min(run["seconds"] for run in runs), runs[0]["stability"]


def row_of_reviews(program):
    rate, stability = reviews(program, "reviews", "--timed")
    name, figure = "reviews by FSRS-6", f"{rate / 1e6:.2f} M/s"
    try:
        floor, same = reviews(PYTHON, os.path.join(ORACLES, "memory.py"), "time")
    except (OSError, subprocess.CalledProcessError):
        return name, figure, "", "py-fsrs is not there: make oracles"
    if abs(stability - same) > 1e-9 * same:
        sys.exit(f"bench: rehearsal comes to stabilities of {stability} in all, py-fsrs to {same}")
    return name, figure, f"{rate / floor:.0f}", f"beside py-fsrs, {floor / 1e6:.3f} M/s; both at their best"


def rehearsed(program, *arguments):
    """The medians that `rehearsal` itself takes, in milliseconds."""
    return json.loads(subprocess.run(
        [program, *arguments], stdout=subprocess.PIPE, text=True, check=True).stdout)


def rows_of_rehearsal(program):
    """Choosing among very much, and folding a long journal anew; and whether both keep the promise."""
    many, few = rehearsed(program, "choose", "10000"), rehearsed(program, "choose", "1000")
    replay = rehearsed(program, "replay", "5000")
    growth = many["plan"] / few["plan"]
    rows = [
        ("next of 10,000 to drill", f"{many['next']:6.2f} ms", "",
         f"at most {ALLOWED_CHOICE_MS:.0f} ms; a plan {many['plan']:.1f} ms, all dues {many['dues']:.1f} ms"),
        ("plan of 10,000 beside 1,000", f"{many['plan']:6.2f} ms", f"{growth:.2f}",
         f"at most {ALLOWED_GROWTH:.0f}"),
        ("journal of 5,000 events anew", f"{replay['read']:6.2f} ms", "",
         f"at most {ALLOWED_REPLAY_MS:.0f} ms; folding alone {replay['fold']:.1f} ms"),
    ]
    kept = (many["next"] <= ALLOWED_CHOICE_MS and growth <= ALLOWED_GROWTH
            and replay["read"] <= ALLOWED_REPLAY_MS)
    return rows, kept


def main(folder):
    program, floor = (os.path.join(folder, name) for name in ("countersign", "startfloor"))
    home = tempfile.mkdtemp(prefix="countersign-bench-")
    try:
        start_to_prompt(program, home)  # compiles the content
        starts, floors = [], []
        for _ in range(STARTS):
            floors.append(start_of_floor(floor, home))
            starts.append(start_to_prompt(program, home))
        ratio = statistics.median(starts) / statistics.median(floors)
        replies, syncs = reply_to_feedback(program, home)
        over = (statistics.median(replies) - statistics.median(syncs)) * 1000
        lookups = [command(program, home, "lookup", "68") for _ in range(STARTS)]
        checks = [check_of_content(program, home) for _ in range(5)]
        others = {
            line: [command(program, home, *line.split()) for _ in range(5)] for line in ON_RECORDS}
    finally:
        shutil.rmtree(home)
    rehearsal = os.path.join(folder, "rehearsal")
    rehearsed_rows, kept = rows_of_rehearsal(rehearsal)
    rows = [
        ("empty program, same libraries", milliseconds(floors), "1.00", ""),
        ("start to first prompt", milliseconds(starts), f"{ratio:.2f}", f"at most {ALLOWED_START:.2f}"),
        ("fsync of one line", milliseconds(syncs), "1.00", ""),
        ("reply to feedback", milliseconds(replies),
         f"{statistics.median(replies) / statistics.median(syncs):.2f}",
         f"one fsync + {over:.2f} ms (at most {ALLOWED_REPLY_MS:.2f})"),
        ("lookup 68", milliseconds(lookups),
         f"{statistics.median(lookups) / statistics.median(floors):.2f}",
         f"at most {ALLOWED_LOOKUP_MS:.0f} ms"),
        ("check of all content", milliseconds(checks),
         f"{statistics.median(checks) / statistics.median(floors):.2f}", "beside the empty program"),
    ] + [
        (line, milliseconds(times),
         f"{statistics.median(times) / statistics.median(floors):.2f}", "beside the empty program")
        for line, times in others.items()
    ] + [row_of_reviews(rehearsal)] + rehearsed_rows
    print(f"{'medians':32}{'time':>11}{'ratio':>8}")
    for name, figure, beside, note in rows:
        print(f"{name:32}{figure:>11}{beside:>8}  {note}".rstrip())
    slow_lookup = statistics.median(lookups) * 1000 > ALLOWED_LOOKUP_MS
    if ratio > ALLOWED_START or over > ALLOWED_REPLY_MS or slow_lookup or not kept:
        sys.exit("bench: slower than promised; docs/performance.md says what the promise is")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
