"""Layers, variants, buckets: uniform, independent, exclusive, and never reshuffled."""

import itertools
from collections import Counter
from datetime import date

import numpy as np
import pytest
from scipy.stats import chi2_contingency, chisquare

from features.errors import SpecError
from features.schema import Audience
from serving.experiments import (
    BUCKETS,
    Experiments,
    bucket_of,
    read_experiments,
    unit_of,
)
from serving.patches import patched

DAY = date(2026, 5, 20)
HOME = "channel_home"
USERS = 20_000
TAIL = 1e-4  # of a chi-square: one failure in 10,000 seeds, and the seed is fixed


def experiments(**layers: object) -> Experiments:
    return read_experiments({"layers": layers}, "experiments.toml")


def layer(salt: str, end: int = BUCKETS, **more: object) -> dict[str, object]:
    half = end // 2
    variants = {"control": {"buckets": [[0, half]]}, "new": {"buckets": [[half, end]]}}
    return {"salt": salt, "variants": variants, **more}


def variants_of(tried: Experiments, name: str, users: int = USERS) -> list[str | None]:
    return [tried.assign(f"user:{u}", DAY, {}, HOME).get(name) for u in range(users)]


@pytest.mark.parametrize("salt", ["salt", "1", "recall-mix-1", "盐", "holdout"])
@pytest.mark.parametrize("kind", ["user:{}", "session:{}", "request:{:024x}"])
def test_buckets_are_uniform(salt: str, kind: str) -> None:
    """Over hundredths of all buckets, for ids that follow one another, as ids do."""
    buckets = np.array([bucket_of(salt, kind.format(u)) for u in range(USERS)])

    for counts in (np.bincount(buckets // 100, minlength=100), np.bincount(buckets % 100)):
        assert len(counts) == 100
        assert chisquare(counts).pvalue > TAIL
    assert buckets.min() >= 0
    assert buckets.max() < BUCKETS


def test_every_single_bucket_gets_its_share() -> None:
    counts = np.bincount([bucket_of("s", f"user:{u}") for u in range(200_000)], minlength=BUCKETS)

    assert len(counts) == BUCKETS
    assert chisquare(counts).pvalue > TAIL  # 20 users a bucket


SALTS = ("holdout", "a", "b", "ranker-1", "ranker-2", "loop-ranker-1", "matrix-log")


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(SALTS, 2)))
def test_layers_are_independent_of_one_another(one: str, other: str) -> None:
    """Tenths of one layer against tenths of another: who is in an arm here is anywhere there."""
    table = np.zeros((10, 10), dtype=np.int64)
    for u in range(USERS):
        unit = f"user:{u}"
        table[bucket_of(one, unit) // 1_000, bucket_of(other, unit) // 1_000] += 1

    assert chi2_contingency(table).pvalue > TAIL


def test_an_arm_of_one_layer_meets_the_arms_of_another_in_their_shares() -> None:
    tried = experiments(a=layer("salt-a"), b=layer("salt-b"))
    pairs = Counter(zip(variants_of(tried, "a"), variants_of(tried, "b"), strict=True))
    table = [[pairs[a, b] for b in ("control", "new")] for a in ("control", "new")]

    assert chi2_contingency(table).pvalue > TAIL


def test_a_new_salt_shuffles_everybody_anew() -> None:
    """Who saw a former experiment of a layer is spread over the next one's arms."""
    before = variants_of(experiments(a=layer("round-1")), "a")
    after = variants_of(experiments(a=layer("round-2")), "a")
    pairs = Counter(zip(before, after, strict=True))

    assert (
        chi2_contingency(
            [[pairs[a, b] for b in ("control", "new")] for a in ("control", "new")]
        ).pvalue
        > TAIL
    )


def test_a_unit_always_sees_the_same_variant() -> None:
    tried = experiments(a=layer("salt-a"))

    assert variants_of(tried, "a", 500) == variants_of(tried, "a", 500)


def test_a_ramp_adds_units_and_moves_none() -> None:
    small = variants_of(experiments(a=_ramp(500)), "a")
    large = variants_of(experiments(a=_ramp(2_000)), "a")

    moved = [(s, b) for s, b in zip(small, large, strict=True) if s is not None and s != b]
    assert moved == []
    assert sum(v is not None for v in large) > 3 * sum(v is not None for v in small)


def _ramp(share: int) -> dict[str, object]:
    variants = {
        "control": {"buckets": [[0, share]]},
        "new": {"buckets": [[5_000, 5_000 + share]]},
    }
    return {"salt": "ramp", "variants": variants}


@pytest.mark.slow
def test_the_hold_out_sees_no_experiment() -> None:
    tried = read_experiments(
        {"holdout": {"share": 0.1, "salt": "out"}, "layers": {"a": layer("salt-a")}}, "x"
    )
    seen = [tried.assign(f"user:{u}", DAY, {}, HOME) for u in range(USERS)]

    held_out = [v for v in seen if v == {"holdout": "held_out"}]
    assert abs(len(held_out) / USERS - 0.1) < 4 * np.sqrt(0.1 * 0.9 / USERS)
    assert all("a" in v for v in seen if v not in held_out)


def test_a_layer_runs_between_its_dates_only() -> None:
    tried = experiments(a=layer("s", starts=date(2026, 5, 1), ends=date(2026, 5, 20)))
    days = [date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 20), date(2026, 5, 21)]

    assert ["a" in tried.assign("user:1", day, {}, HOME) for day in days] == [
        False,
        True,
        True,
        False,
    ]


def test_a_forced_variant_wins_over_bucket_and_dates() -> None:
    tried = experiments(a=layer("s", ends=date(2020, 1, 1)))

    assert tried.assign("user:1", DAY, {"a": "new"}, HOME) == {"a": "new"}
    assert tried.fault_of_forced({"a": "new"}) == ""
    assert "did you mean 'new'" in tried.fault_of_forced({"a": "neww"})
    assert "unknown layer 'b'" in tried.fault_of_forced({"b": "new"})


def test_the_anonymous_are_told_apart_by_session_then_by_request() -> None:
    assert unit_of(7, 5, "r") == "user:7"
    assert unit_of(0, 5, "r") == "session:5"
    assert unit_of(0, None, "r") == "request:r"


def patching(salt: str, path: str) -> dict[str, object]:
    patch = {"channel_home": {path: 1}}
    return {"salt": salt, "variants": {"new": {"buckets": [[0, 10]], "patch": patch}}}


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


def targeted(**target: object) -> Experiments:
    return experiments(a=layer("salt-a"), b=layer("salt-b", target=target))


@pytest.mark.parametrize(
    ("target", "audience", "city", "is_meant"),
    [
        ({"audiences": ["visitor"]}, Audience.VISITOR, 11, True),
        ({"audiences": ["visitor"]}, Audience.LOCAL, 11, False),
        ({"cities": [11, 12]}, Audience.LOCAL, 12, True),
        ({"cities": [11]}, Audience.VISITOR, 21, False),
        ({"audiences": ["visitor"], "cities": [11]}, Audience.VISITOR, 21, False),
    ],
)
def test_a_layer_with_a_target_is_for_those_it_names(
    target: dict[str, object], audience: Audience, city: int, is_meant: bool
) -> None:
    tried = targeted(**target)
    at_admission = tried.assign("user:1", DAY, {}, HOME)
    later = tried.assign_targeted("user:1", DAY, at_admission, HOME, audience, city)

    assert set(at_admission) == {"a"}
    assert ("b" in later) == is_meant
    assert later["a"] == at_admission["a"]


def test_a_target_leaves_the_held_out_alone_and_a_tester_gets_what_they_force() -> None:
    tried = experiments(b=layer("salt-b", target={"audiences": ["local"]}))
    held_out = {"holdout": "held_out"}

    assert tried.assign_targeted("user:1", DAY, held_out, HOME, Audience.LOCAL, 11) == held_out
    assert tried.assign("user:1", DAY, {"b": "new"}, HOME) == {"b": "new"}
    forced = tried.assign_targeted("user:1", DAY, {"b": "new"}, HOME, Audience.VISITOR, 1)
    assert forced == {"b": "new"}


@pytest.mark.parametrize("path", ["page.size", "budget.total_ms"])
def test_a_layer_with_a_target_may_not_patch_what_is_settled_before(path: str) -> None:
    with pytest.raises(SpecError, match="before anybody knows who asks"):
        experiments(a={**patching("s", path), "target": {"audiences": ["local"]}})


def test_a_layer_for_a_placement_is_seen_there_alone() -> None:
    tried = experiments(
        a=layer("salt-a", target={"placements": [HOME]}),
        b=layer("salt-b", target={"placements": [HOME], "audiences": ["visitor"]}),
    )

    def seen(placement: str, audience: Audience) -> set[str]:
        early = tried.assign("user:1", DAY, {}, placement)
        return set(tried.assign_targeted("user:1", DAY, early, placement, audience, 11))

    assert seen(HOME, Audience.VISITOR) == {"a", "b"}
    assert seen(HOME, Audience.LOCAL) == {"a"}
    assert seen("poi_detail", Audience.VISITOR) == set()


def test_a_layer_for_a_placement_may_patch_it_alone_and_all_of_it() -> None:
    on_page = {**patching("s", "page.size"), "target": {"placements": [HOME]}}

    assert experiments(a=on_page).patching(HOME) == ("a",)
    with pytest.raises(SpecError, match=r"variants patch .'channel_home'., but target.placements"):
        experiments(a={**on_page, "target": {"placements": ["poi_detail"]}})


def test_a_unit_falls_into_the_range_that_holds_its_bucket_and_into_no_gap() -> None:
    ranges = {"one": [[0, 100], [5_000, 5_001]], "two": [[100, 2_000]], "three": [[9_000, 10_000]]}
    variants = {name: {"buckets": buckets} for name, buckets in ranges.items()}
    tried = read_experiments({"layers": {"a": {"salt": "s", "variants": variants}}}, "x")

    for unit in (f"user:{u}" for u in range(USERS)):
        bucket = bucket_of("s", unit)
        owner = [n for n, found in ranges.items() if any(a <= bucket < b for a, b in found)]

        assert [tried.layers["a"].variant_of(unit)] == (owner or [None])
