"""What is left of something learned: `rehearsal` and PyPI's fsrs say the same after each review.

memory.py check REHEARSAL [SEED]: of the committed histories and of such as are drawn here
memory.py time < histories: how long fsrs takes for histories as `rehearsal reviews --timed` reads them
"""

import json
import math
import random
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from importlib.metadata import version
from pathlib import Path

from fsrs import Card, Rating, Scheduler, State
from memory_histories import histories

COMMITTED = Path(__file__).resolve().parents[1] / "TrainingTests/Memory/fsrs.txt"
COUNT = 4_000
SEED = 20261126
TOLERANCE = 1e-9
SHOWN = 3
BEGIN = datetime(2026, 1, 1, 8, tzinfo=timezone.utc)
FIGURES = ["retrievability", "stability", "difficulty"]


def scheduler(history):
    chosen = {"parameters": history["weights"]} if "weights" in history else {}
    return Scheduler(
        **chosen, desired_retention=history["retention"], maximum_interval=history["maximum"],
        learning_steps=[timedelta(seconds=step) for step in history.get("learning", [])],
        relearning_steps=[timedelta(seconds=step) for step in history.get("relearning", [])],
        enable_fuzzing=False)


def states(history, draw):
    """What fsrs says after each review; the hour of a review is drawn, for only whole days are to count."""
    model, card, at = scheduler(history), Card(), BEGIN
    for review in history["reviews"]:
        at += timedelta(days=review["days"], seconds=draw.randrange(86400))
        before = model.get_card_retrievability(card, at)
        card, _ = model.review_card(card, Rating(review["recall"]), at)
        yield {
            "retrievability": before, "stability": card.stability, "difficulty": card.difficulty,
            "phase": card.state.value, "step": card.step, "wait": (card.due - at).total_seconds(),
        }


def error(ours, theirs):
    """The greatest relative error of a state's figures; no number when anything else differs."""
    if ours.keys() - {"step"} != theirs.keys() - {"step"}:
        return math.inf
    if any(ours.get(key) != theirs[key] for key in theirs.keys() - set(FIGURES)):
        return math.inf
    return max(abs(ours[key] - theirs[key]) / (abs(theirs[key]) or 1) for key in FIGURES)


def committed():
    """The histories of the file that the tests read, and what it says after each review."""
    def seconds(field):
        return [] if field == "-" else [int(step) for step in field.split(",")]

    found = []
    for line in COMMITTED.read_text(encoding="utf-8").splitlines():
        kind, *fields = line.split()
        if kind == ">":
            found.append(({
                "retention": float(fields[1]), "maximum": int(fields[2]), "learning": seconds(fields[3]),
                "relearning": seconds(fields[4]), "reviews": [],
            }, []))
        elif kind != "#":
            history, said = found[-1]
            days, retrievability, stability, difficulty, phase, step, wait = fields
            history["reviews"].append({"recall": int(kind), "days": int(days)})
            said.append({
                "retrievability": float(retrievability), "stability": float(stability),
                "difficulty": float(difficulty), "phase": int(phase),
                "step": None if step == "-" else int(step), "wait": float(wait),
            })
    return found


def rehearsed(program, drawn):
    lines = "".join(json.dumps(history) + "\n" for history in drawn)
    done = subprocess.run([program, "reviews"], input=lines, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def compare(what, drawn, said, seed):
    """The greatest relative error, and what differs by more than may be."""
    draw, worst, different, phases = random.Random(seed), 0.0, [], set()
    if len(drawn) != len(said):
        return worst, [f"{what}: {len(said)} answers to {len(drawn)} histories"], phases
    for number, (history, ours) in enumerate(zip(drawn, said), 1):
        theirs = list(states(history, draw))
        if len(ours) != len(theirs):
            different.append(f"{what} {number}: {len(ours)} states after {len(theirs)} reviews")
        for place, (one, other) in enumerate(zip(ours, theirs), 1):
            phases.add(State(other["phase"]))
            off = error(one, other)
            if off > TOLERANCE:
                different.append(f"{what} {number}, review {place} of {json.dumps(history)}:\n"
                                 f"  {one}\n  fsrs: {other}")
            else:
                worst = max(worst, off)
    return worst, different, phases


def check(program, seed):
    drawn = histories(COUNT, seed)
    kept = committed()
    worst, different, phases = compare("history", drawn, rehearsed(program, drawn), seed)
    _, others, _ = compare(COMMITTED.name, *zip(*kept), seed)
    if different or others:
        return "\n".join((different + others)[:SHOWN])
    if len(phases) < len(State) or len(kept) < 600:
        return "the histories try too little"
    reviews = sum(len(history["reviews"]) for history in drawn)
    print(f"{reviews} reviews: rehearsal and fsrs {version('fsrs')} say the same, within {worst:.1e};"
          f" {len(kept)} committed histories are theirs")
    return 0


def timed(lines):
    prepared = []
    for history in map(json.loads, lines):
        at, reviews = BEGIN, []
        for review in history["reviews"]:
            at += timedelta(days=review["days"])
            reviews.append((Rating(review["recall"]), at))
        prepared.append((scheduler(history), Card(), reviews))
    stability = 0.0
    begin = time.perf_counter()
    for model, card, reviews in prepared:
        for recall, at in reviews:
            card, _ = model.review_card(card, recall, at)
        stability += card.stability
    seconds = time.perf_counter() - begin
    print(json.dumps({
        "reviews": sum(len(reviews) for _, _, reviews in prepared), "seconds": seconds,
        "stability": stability}))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["check", program]:
            sys.exit(check(program, SEED))
        case ["check", program, seed]:
            sys.exit(check(program, int(seed)))
        case ["time"]:
            timed(sys.stdin)
        case _:
            sys.exit(__doc__)
