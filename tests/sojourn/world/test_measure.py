"""A lake is measured on a day that the bundle has not seen."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from features.catalog.sets import TRAVEL
from features.errors import SpecError
from ranking.manifest import MadeFrom
from sojourn.world import measure

FIRST, LAST = date(2026, 10, 3), date(2026, 10, 6)


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_a_day_that_was_trained_on_is_refused_before_anything_is_measured(
    day: date, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = MadeFrom(
        data="toy",
        first=FIRST,
        last=LAST,
        validation_first=LAST,
        train_requests=9,
        train_rows=9,
        validation_requests=9,
        without_positive=0,
        is_debiased=False,
        params={},
    )
    bundle = SimpleNamespace(made_from=made, feature_set=TRAVEL)
    monkeypatch.setattr(measure, "read_bundle", lambda folder: bundle)
    monkeypatch.setattr(measure, "evaluate_bundle", lambda *_: [])

    with pytest.raises(SpecError, match=r"the bundle was trained on 2026-10-03\.\.2026-10-06"):
        measure.world_records(tmp_path, tmp_path, day, lambda *_: None)
