"""Patches: values of a scenario, replaced or added by their paths."""

import pytest

from features.errors import SpecError
from serving.settings.patches import patched


def test_a_patch_replaces_and_adds_without_touching_the_original() -> None:
    table = {"recall": {"hot": {"quota": 1}}, "candidates": 5}

    result = patched(table, {"recall.hot.quota": 2, "rerank.variety.window": 3}, "x")

    assert result == {
        "recall": {"hot": {"quota": 2}},
        "candidates": 5,
        "rerank": {"variety": {"window": 3}},
    }
    assert table == {"recall": {"hot": {"quota": 1}}, "candidates": 5}


def test_a_patch_into_a_value_is_refused() -> None:
    with pytest.raises(SpecError, match=r"patch 'candidates\.x': 'candidates' is 5, not a table"):
        patched({"candidates": 5}, {"candidates.x": 1}, "channel_home.toml")
