"""Histories of reviews drawn at random, as `rehearsal reviews` reads them; needs nothing but Python."""

import random

STEPS = [([], []), ([60, 600], [600]), ([30], []), ([], [300]), ([45, 300, 1800], [120, 900])]
# Of FSRS-6: the least and the most that each weight may be, and what it is published as.
WEIGHTS = [
    (0.001, 100, 0.212), (0.001, 100, 1.2931), (0.001, 100, 2.3065), (0.001, 100, 8.2956), (1, 10, 6.4133),
    (0.001, 4, 0.8334), (0.001, 4, 3.0194), (0.001, 0.75, 0.001), (0, 4.5, 1.8722), (0, 0.8, 0.1666),
    (0.001, 3.5, 0.796), (0.001, 5, 1.4835), (0.001, 0.25, 0.0614), (0.001, 0.9, 0.2629), (0, 4, 1.6483),
    (0, 1, 0.6014), (1, 6, 1.8729), (0, 2, 0.5425), (0, 2, 0.0912), (0, 0.8, 0.0658), (0.1, 0.8, 0.1542),
]


def weights(draw):
    """None for the published ones; near them; or anywhere within the bounds, these too."""
    kind = draw.random()
    if kind < 0.5:
        return None
    if kind < 0.75:
        return [min(max(usual * draw.uniform(0.6, 1.6), least), most) for least, most, usual in WEIGHTS]
    return [draw.choice([least, most, draw.uniform(least, most), usual]) for least, most, usual in WEIGHTS]


def days(draw):
    return draw.choice([0, 0, 1, 1, 2, 3, draw.randint(0, 15), draw.randint(0, 90), draw.randint(0, 1500)])


def history(draw):
    learning, relearning = draw.choice(STEPS[:2] if draw.random() < 0.8 else STEPS)
    # Steady hands, and such that know nothing or all.
    chances = draw.choice([(1, 1, 4, 1), (1, 1, 1, 1), (6, 1, 1, 0), (0, 0, 1, 5), (0, 1, 8, 1)])
    recalls = draw.choices([1, 2, 3, 4], chances, k=draw.randint(1, 30))
    drawn = {
        "retention": draw.choice([0.9, 0.9, 0.9, 0.7, 0.8, 0.85, 0.95, 0.97, draw.uniform(0.5, 0.99)]),
        "maximum": draw.choice([36500, 36500, 3650, 365, 90, 30, 1]),
        "learning": learning,
        "relearning": relearning,
        "reviews": [
            {"recall": recall, "days": days(draw) if number else 0} for number, recall in enumerate(recalls)],
    }
    chosen = weights(draw)
    return drawn if chosen is None else drawn | {"weights": chosen}


def histories(count, seed):
    draw = random.Random(seed)
    return [history(draw) for _ in range(count)]


def usual(reviews, seed):
    """Histories of ten reviews by the published weights, without steps: so many reviews in all."""
    draw = random.Random(seed)
    return [
        {"retention": 0.9, "maximum": 365, "reviews": [
            {"recall": draw.choices([1, 2, 3, 4], (1, 1, 6, 1))[0], "days": days(draw) if number else 0}
            for number in range(10)]}
        for _ in range(reviews // 10)]
