"""Buckets: uniform, independent of other layers, and never reshuffled."""

import itertools
from collections import Counter
from functools import cache

import numpy as np
import pytest
from scipy.stats import chi2_contingency, chisquare

from serving.settings.experiments import BUCKETS, Experiments, bucket_of, read_experiments
from tests.serving.layered import CHANNEL_HOME, DAY, experiments, layer

USERS = 20_000
TAIL = 1e-4  # of a chi-square: one failure in 10,000 seeds, and the seed is fixed


def variants_of(tried: Experiments, name: str, users: int = USERS) -> list[str | None]:
    return [tried.assign(f"user:{u}", DAY, {}, CHANNEL_HOME).get(name) for u in range(users)]


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


@pytest.mark.slow
def test_every_single_bucket_gets_its_share() -> None:
    counts = np.bincount([bucket_of("s", f"user:{u}") for u in range(200_000)], minlength=BUCKETS)

    assert len(counts) == BUCKETS
    assert chisquare(counts).pvalue > TAIL  # 20 users a bucket


SALTS = ("holdout", "a", "b", "ranker-1", "ranker-2", "loop-ranker-1", "matrix-log")


@cache
def tenths_of(salt: str) -> np.ndarray:
    return np.array([bucket_of(salt, f"user:{u}") // 1_000 for u in range(USERS)])


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(SALTS, 2)))
def test_layers_are_independent_of_one_another(one: str, other: str) -> None:
    """Tenths of one layer against tenths of another: who is in an arm here is anywhere there."""
    table = np.zeros((10, 10), dtype=np.int64)
    np.add.at(table, (tenths_of(one), tenths_of(other)), 1)

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
    seen = [tried.assign(f"user:{u}", DAY, {}, CHANNEL_HOME) for u in range(USERS)]

    held_out = [v for v in seen if v == {"holdout": "held_out"}]
    assert abs(len(held_out) / USERS - 0.1) < 4 * np.sqrt(0.1 * 0.9 / USERS)
    assert all("a" in v for v in seen if v not in held_out)


def test_a_unit_falls_into_the_range_that_holds_its_bucket_and_into_no_gap() -> None:
    ranges = {"one": [[0, 100], [5_000, 5_001]], "two": [[100, 2_000]], "three": [[9_000, 10_000]]}
    variants = {name: {"buckets": buckets} for name, buckets in ranges.items()}
    tried = read_experiments({"layers": {"a": {"salt": "s", "variants": variants}}}, "x")

    for unit in (f"user:{u}" for u in range(USERS)):
        bucket = bucket_of("s", unit)
        owner = [n for n, found in ranges.items() if any(a <= bucket < b for a, b in found)]

        assert [tried.layers["a"].variant_of(unit)] == (owner or [None])
