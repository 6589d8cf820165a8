"""What recall found of what was wanted, with what it missed taken from the day's manifest."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from features.catalog.sets import TRAVEL
from features.errors import ContractError
from features.spec import FeatureSet
from sojourn.world.reach import FOUND, ONLY, reached
from tests.ranking.samples import toy_samples

DAY = date(2026, 10, 7)
SET = FeatureSet("toy", ("recall_hot_score", "recall_history_score"), TRAVEL.catalog)


def test_shares_are_of_all_that_was_wanted_and_sources_are_told_apart(tmp_path: Path) -> None:
    # Five candidates, of which three were wanted: by hot, by history, and by both.
    x = np.array([[0.5, 0], [0, 0.5], [0.2, 0.2], [0.9, 0], [0.1, 0]])
    made = replace(toy_samples([[1, 1, 4, 0, 0]], x=x), feature_set=SET)
    folder = tmp_path / "samples" / f"ds={DAY}"
    folder.mkdir(parents=True)
    manifest = {"warnings": {"replay: positives": 4}}  # one was missed
    (folder / "_manifest.json").write_text(json.dumps(manifest))

    found = reached(tmp_path, made, [DAY], ("toy", "held out"))

    values = {(r.segment, r.metric): r.value for r in found}
    assert values == {
        ("overall", FOUND): 3 / 4,
        ("source=hot", FOUND): 2 / 4,
        ("source=history", FOUND): 2 / 4,
        ("source=hot", ONLY): 1 / 4,
        ("source=history", ONLY): 1 / 4,
    }
    assert {r.n for r in found} == {4}


def test_a_day_without_a_manifest_says_what_to_make(tmp_path: Path) -> None:
    made = replace(toy_samples([[1]], x=np.array([[0.5, 0.0]])), feature_set=SET)

    with pytest.raises(ContractError, match="make the samples of 2026-10-07 again"):
        reached(tmp_path, made, [DAY], ("toy", "held out"))
