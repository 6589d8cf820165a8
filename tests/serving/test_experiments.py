"""Layers and variants: dates, forcing, patches that may not meet, and what contradicts itself."""

from datetime import date

import pytest

from features.errors import SpecError
from serving.experiments import read_experiments, unit_of
from tests.serving.layered import CHANNEL_HOME, DAY, experiments, layer, patching


def test_a_layer_runs_between_its_dates_only() -> None:
    tried = experiments(a=layer("s", starts=date(2026, 5, 1), ends=date(2026, 5, 20)))
    days = [date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 20), date(2026, 5, 21)]

    assert ["a" in tried.assign("user:1", day, {}, CHANNEL_HOME) for day in days] == [
        False,
        True,
        True,
        False,
    ]


def test_a_forced_variant_wins_over_bucket_and_dates() -> None:
    tried = experiments(a=layer("s", ends=date(2020, 1, 1)))

    assert tried.assign("user:1", DAY, {"a": "new"}, CHANNEL_HOME) == {"a": "new"}
    assert tried.fault_of_forced({"a": "new"}) == ""
    assert "did you mean 'new'" in tried.fault_of_forced({"a": "neww"})
    assert "unknown layer 'b'" in tried.fault_of_forced({"b": "new"})


def test_the_anonymous_are_told_apart_by_session_then_by_request() -> None:
    assert unit_of(7, 5, "r") == "user:7"
    assert unit_of(0, 5, "r") == "session:5"
    assert unit_of(0, None, "r") == "request:r"


@pytest.mark.parametrize("path", ["recall.hot.quota", "recall.hot", "recall"])
def test_two_layers_may_not_patch_one_path(path: str) -> None:
    with pytest.raises(
        SpecError, match=f"layers 'a' and 'b' both patch 'channel_home' at '{path}'"
    ):
        experiments(a=patching("s", "recall.hot.quota"), b=patching("t", path))


def test_two_layers_may_patch_neighbouring_paths() -> None:
    tried = experiments(
        a=patching("s", "recall.hot.quota"), b=patching("t", "recall.hot_spots.quota")
    )

    assert tried.patching("channel_home") == ("a", "b")


def test_combinations_hold_every_set_of_changing_variants() -> None:
    tried = experiments(
        a=patching("s", "recall.hot.quota"), b=patching("t", "candidates"), c=layer("u")
    )

    found = {c.variants: c.patch for c in tried.combinations("channel_home")}

    a, b = ("a", "new"), ("b", "new")
    assert found == {
        frozenset(): {},
        frozenset({a}): {"recall.hot.quota": 1},
        frozenset({b}): {"candidates": 1},
        frozenset({a, b}): {"recall.hot.quota": 1, "candidates": 1},
    }
    assert tried.changing("channel_home", {"a": "new", "c": "control"}) == {a}


def _owns(start: int, end: int) -> dict[str, object]:
    return {"buckets": [[start, end]]}


@pytest.mark.parametrize(
    ("layers", "problem"),
    [
        ({"a": layer("s"), "b": layer("s")}, "layers 'a' and 'b' share the salt 's'"),
        ({"holdout": layer("s")}, "the name is taken by the hold-out"),
        (
            {
                "a": {
                    "salt": "s",
                    "variants": {"x": {"buckets": [[0, 9]]}, "y": {"buckets": [[8, 9]]}},
                }
            },
            "variants 'x' and 'y' both own bucket 8",
        ),
        ({"a": {"salt": "s", "variants": {"x": _owns(5, 5)}}}, "are empty"),
        ({"a": {"salt": "s", "variants": {"x": _owns(0, 10_001)}}}, "10000"),
        ({"a": layer("s", starts=date(2026, 2, 1), ends=date(2026, 1, 1))}, "before it starts"),
        ({"a": {"salt": "s", "variants": {}}}, "at least 1"),
        ({"a": {**layer("s"), "slat": 1}}, "did you mean 'layers.a.salt'"),
    ],
)
def test_experiments_that_contradict_themselves_are_refused(
    layers: dict[str, object], problem: str
) -> None:
    with pytest.raises(SpecError, match=problem):
        read_experiments({"layers": layers}, "experiments.toml")
