"""What a choice gained, as records."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from features.errors import SpecError
from offline.tuning.choice import Choice, Trial
from offline.tuning.tune import Span, Tuned
from sojourn.tune import BEST, GAIN, NOW, QUOTA, tune_records

SPAN = Span(date(2026, 10, 3), date(2026, 10, 4), date(2026, 10, 6))


def test_a_choice_tells_what_was_what_is_and_the_paired_gain(tmp_path: Path) -> None:
    trial = Trial(np.array([0.2, 0.4]), np.array([0.3, 0.6]), np.array([1, 2]))
    choice = Choice("hot", "worth", {"strength": 50.0}, {"strength": 5.0}, (), trial, trial)
    tuned = Tuned((choice,), {}, {"hot": {5: 0.25, 10: 0.5}}, 7)

    found = tune_records(tmp_path, SPAN, tuned)

    later = {(r.method, r.metric): r for r in found if r.segment == "later days until 2026-10-06"}
    assert later[NOW, "worth"].value == pytest.approx(0.3)
    assert later[BEST, "worth"].value == pytest.approx(0.45)
    assert later[BEST, GAIN].value == pytest.approx(0.15)
    curve = {r.segment: (r.value, r.n) for r in found if r.metric == QUOTA}
    assert curve == {"source=hot quota=5": (0.25, 7), "source=hot quota=10": (0.5, 7)}
    assert "tuning days: chosen strength 5.0" in {r.segment for r in found}


def test_days_come_in_order() -> None:
    assert SPAN.known == [date(2026, 10, 3), date(2026, 10, 4)]
    assert SPAN.unseen == [date(2026, 10, 5), date(2026, 10, 6)]


def test_days_that_are_swapped_are_named_by_their_options() -> None:
    third, fourth = date(2026, 10, 3), date(2026, 10, 4)

    with pytest.raises(SpecError, match="--from 2026-10-04 is after --until 2026-10-03; swap"):
        Span(fourth, third, None)
    with pytest.raises(SpecError, match="--later 2026-10-04 is not after --until 2026-10-04"):
        Span(third, fourth, fourth)
