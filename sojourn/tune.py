"""Records of what was chosen by backtest, and what the choice gained."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from offline.tuning.choice import Choice, Trial, described, verdict_of
from offline.tuning.exploring import Explored
from offline.tuning.pages import FRONT
from offline.tuning.tune import Span, Tuned
from ranking.reading import lake_name
from ranking.records import OURS, Record
from sojourn.results.scoring import mean_record

NOW: Final = "as it was"
BEST: Final = "best tried"
GAIN: Final = "gain"
QUOTA: Final = "recall by quota"
WANTED: Final = "items wanted"
COST: Final = "items wanted that are lost"
RATES: Final = ((0.05, 0.0), (0.0, 0.02), (0.05, 0.02), (0.1, 0.05))
"""`rate` and `fresh_rate` of [exploration]; the third is what the front page has."""


def tune_records(lake: Path, span: Span, tuned: Tuned) -> list[Record]:
    """For each choice what it reached on its own days and on later ones, beside what was; then how
    deep each source must be followed, and what exploration costs."""
    data, known = lake_name(lake), f"{span.first}..{span.last}"
    found: list[Record] = []
    # Of the front page the job and the scenario are told the same.
    others = [choice for page, choice in tuned.pages.items() if page != FRONT]
    for choice in [*tuned.choices, *others]:
        name = f"{choice.job}, tried on {known}"
        verdict = verdict_of(choice).lower() + ("; best was" if choice.is_kept else "")
        segment = f"tuning days: {verdict} {described(choice.best)}"
        found += _trial(data, name, choice, segment, choice.tuning)
        if choice.later is not None:
            found += _trial(data, name, choice, f"later days until {span.until}", choice.later)
    protocol = f"each source alone, {known}"
    for source, curve in tuned.curves.items():
        for quota, value in curve.items():
            segment = f"source={source} quota={quota}"
            found.append(Record(data, protocol, segment, QUOTA, OURS, value, None, tuned.requests))
    if tuned.exploring is not None and tuned.exploring.users.size:
        found += exploration_records(data, known, tuned.exploring)
    return found


def exploration_records(data: str, known: str, found: Explored) -> Iterator[Record]:
    """Items wanted per front page, and how many of them each rate of exploration costs."""
    protocol = f"what exploration costs a front page, replayed on {known}"
    yield mean_record((data, protocol, "page", WANTED), OURS, found.page, found.users)
    for rate, fresh_rate in RATES:
        segment = f"rate {rate:g}, fresh_rate {fresh_rate:g}"
        cost = found.cost(rate, fresh_rate)
        yield mean_record((data, protocol, segment, COST), OURS, cost, found.users)


def _trial(
    data: str, protocol: str, choice: Choice, segment: str, trial: Trial
) -> Iterator[Record]:
    if not trial.now.size:
        return
    name = (data, protocol, segment, choice.measure)
    yield mean_record(name, NOW, trial.now, trial.users)
    yield mean_record(name, BEST, trial.best, trial.users)
    gain = (data, protocol, segment, GAIN)
    yield mean_record(gain, BEST, np.asarray(trial.best - trial.now), trial.users)
