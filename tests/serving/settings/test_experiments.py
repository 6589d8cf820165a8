"""Layers and variants: dates, forcing, patches that may not meet, and what contradicts itself."""

import itertools
from datetime import date, timedelta

import pytest

from features.errors import SpecError
from serving.settings.experiments import HELD_OUT, HOLDOUT, bucket_of, read_experiments, unit_of
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


def test_a_layer_may_run_for_one_day_from_a_day_on_or_until_one() -> None:
    days = [DAY - timedelta(days=1), DAY, DAY + timedelta(days=1)]
    for dates, runs in (
        ({"starts": DAY, "ends": DAY}, [False, True, False]),
        ({"starts": DAY}, [False, True, True]),
        ({"ends": DAY}, [True, True, False]),
        ({}, [True, True, True]),
    ):
        tried = experiments(a=layer("s", **dates))

        assert ["a" in tried.assign("user:1", day, {}, CHANNEL_HOME) for day in days] == runs


def test_variants_may_own_buckets_in_any_order() -> None:
    variants = {"late": {"buckets": [[9_000, 10_000], [0, 9]]}, "early": {"buckets": [[9, 9_000]]}}
    tried = experiments(a={"salt": "s", "variants": variants})

    seen = {tried.layers["a"].variant_of(f"user:{unit}") for unit in range(200)}

    assert seen == {"late", "early"}  # every bucket is somebody's


def test_a_forced_variant_wins_over_bucket_and_dates() -> None:
    tried = experiments(a=layer("s", ends=date(2020, 1, 1)))

    assert tried.assign("user:1", DAY, {"a": "new"}, CHANNEL_HOME) == {"a": "new"}
    runs = experiments(a=layer("s"))
    forced = [runs.assign(f"user:{u}", DAY, {"a": "new"}, CHANNEL_HOME) for u in range(1, 21)]
    assert forced == [{"a": "new"}] * 20  # of whom half would see the other one
    assert tried.fault_of_forced({"a": "new"}) == ""
    assert "did you mean 'new'" in tried.fault_of_forced({"a": "neww"})
    assert "unknown layer 'b'" in tried.fault_of_forced({"b": "new"})


def test_a_tester_sees_what_they_force_though_held_out_and_the_other_layers_beside_it() -> None:
    table = {"holdout": {"share": 0.5}, "layers": {"a": layer("s"), "b": layer("t")}}
    tried = read_experiments(table, "experiments.toml")
    units = (f"user:{u}" for u in range(1, 100))
    held_out = next(u for u in units if HOLDOUT in tried.assign(u, DAY, {}, CHANNEL_HOME))

    seen = tried.assign(held_out, DAY, {"b": "new"}, CHANNEL_HOME)

    assert tried.assign(held_out, DAY, {}, CHANNEL_HOME) == {HOLDOUT: HELD_OUT}
    assert (list(seen), seen["b"]) == (["a", "b"], "new")  # as they are written


def test_a_hold_out_of_nobody_holds_nobody_out() -> None:
    tried = experiments(a=layer("s"))
    units = (f"user:{u}" for u in itertools.count(1))
    first = next(u for u in units if bucket_of(HOLDOUT, u) == 0)

    assert HOLDOUT not in tried.assign(first, DAY, {}, CHANNEL_HOME)


def test_a_unit_keeps_its_bucket_for_good() -> None:
    """Another hash would move everybody in the midst of every experiment that runs."""
    assert [bucket_of("ranker", f"user:{u}") for u in (1, 2, 3)] == [773, 4200, 4720]
    assert bucket_of(HOLDOUT, "session:5") == 9776


def test_a_variant_that_patches_nothing_changes_nothing() -> None:
    empty = {"buckets": [[0, 10_000]], "patch": {CHANNEL_HOME: {}}}
    tried = experiments(a={"salt": "s", "variants": {"same": empty}})

    assert tried.assign("user:1", DAY, {}, CHANNEL_HOME) == {"a": "same"}
    assert tried.changing(CHANNEL_HOME, {"a": "same"}) == frozenset()
    assert [found.variants for found in tried.combinations(CHANNEL_HOME)] == [frozenset()]
    assert tried.patching(CHANNEL_HOME) == ()


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
        (
            {
                "a": {
                    "salt": "s",
                    "variants": {"x": _owns(5, 9), "y": _owns(20, 30), "z": _owns(0, 6)},
                }
            },
            "variants 'z' and 'x' both own bucket 5",
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
