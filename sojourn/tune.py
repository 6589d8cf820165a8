"""Records of what was chosen by backtest, and what the choice gained."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from offline.tuning.choice import Choice, Trial, described
from offline.tuning.tune import Span, Tuned
from ranking.reading import lake_name
from ranking.records import OURS, Record
from sojourn.results.scoring import mean_record

NOW: Final = "as it was"
BEST: Final = "best tried"
GAIN: Final = "gain"
QUOTA: Final = "recall by quota"


def tune_records(lake: Path, span: Span, tuned: Tuned) -> list[Record]:
    """For each choice what it reached on its own days and on later ones, beside what was; then how
    deep each source must be followed."""
    data, known = lake_name(lake), f"{span.first}..{span.last}"
    found: list[Record] = []
    for choice in tuned.choices:
        name = f"{choice.job}, tried on {known}"
        verdict = "kept; best was" if choice.is_kept else "chosen"
        segment = f"tuning days: {verdict} {described(choice.best)}"
        found += _trial(data, name, choice, segment, choice.tuning)
        if choice.later is not None:
            found += _trial(data, name, choice, f"later days until {span.until}", choice.later)
    protocol = f"each source alone, {known}"
    for source, curve in tuned.curves.items():
        for quota, value in curve.items():
            segment = f"source={source} quota={quota}"
            found.append(Record(data, protocol, segment, QUOTA, OURS, value, None, tuned.requests))
    return found


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
