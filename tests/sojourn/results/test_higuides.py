"""Outbound orders: the baselines by hand, and on the real orders what is claimed."""

from pathlib import Path

import numpy as np
import pytest

from features.destinations import DAY_S, Orders, Queries
from ranking import metrics
from sojourn.results import protocol
from sojourn.results.higuides import FROZEN, KEPT_UP, asked, baselines, between, hits_of_scores


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


@pytest.fixture
def orders() -> Orders:
    """Days 1 to 5: user 1 of home 9 orders 2, 2, 1; users 2 and 3 of no home order 3 each."""
    return Orders(
        user=ints(1, 1, 1, 2, 3),
        item=ints(2, 2, 1, 3, 3),
        at=ints(1, 2, 3, 4, 5) * DAY_S,
        country=ints(0, 1, 1, 1),
        continent=ints(0, 1, 1, 1),
        home=ints(0, 9, 0, 0),
    )


def test_own_history_stands_before_popularity_the_latest_first(orders: Orders) -> None:
    at = ints(9, 9) * DAY_S

    found = baselines(orders, Queries(ints(1, 2), at, at))

    own = np.argsort(-found["own history, then popularity"], axis=1, kind="stable") + 1
    assert own.tolist() == [[1, 2, 3], [3, 2, 1]]
    everyone = np.argsort(-found["global popularity"], axis=1, kind="stable") + 1
    assert everyone.tolist() == [[2, 3, 1]] * 2
    province = np.argsort(-found["by province"], axis=1, kind="stable") + 1
    assert province.tolist() == [[2, 1, 3], [2, 3, 1]]


def test_a_hit_is_among_the_first_and_ties_go_to_the_lower_id() -> None:
    scores = np.r_[np.ones(6), 0.5][None, :].repeat(2, axis=0)

    assert hits_of_scores(scores, ints(5, 6)).tolist() == [[1, 1, 1], [0, 1, 1]]


def test_later_orders_are_cases_and_a_frozen_profile_knows_the_cut(orders: Orders) -> None:
    cases = between(orders, 0.5, 1.0)  # later than the median, day 3

    frozen = asked(orders, cases, 3.0 * DAY_S)

    assert cases.tolist() == [3, 4]
    assert frozen.known_at.tolist() == [3 * DAY_S + 1] * 2
    assert asked(orders, cases, None).known_at.tolist() == [4 * DAY_S, 5 * DAY_S]


def test_the_auc_of_equal_scores_is_a_half() -> None:
    auc = metrics.PooledAuc(np.array([True, False]), np.zeros(2), ints(0, 1))

    assert auc.of(np.ones(2)) == 0.5


@pytest.mark.data
@pytest.mark.slow
def test_on_the_real_orders_we_are_above_the_baselines_of_the_same_run(data_dir: Path) -> None:
    records = protocol("higuides")(data_dir / "higuides", lambda *_: None)

    found = {(r.protocol, r.metric, r.method): r.value for r in records if r.segment == "overall"}
    own = "own history, then popularity"
    for k in ("recall@5", "recall@10", "recall@20"):
        assert found[KEPT_UP, k, "sojourn"] > found[KEPT_UP, k, own]
    # Frozen, what is in fashion at the split is not two months later: only those gain who have a
    # history, and over everybody the first five.
    assert found[FROZEN, "recall@5", "sojourn"] > found[FROZEN, "recall@5", own]
    auc = {m: v for (_, metric, m), v in found.items() if metric == "AUC"}
    assert auc["sojourn"] > auc["had a premium order"]
