"""Metrics by hand, against plain loops, and under what must not change them."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from features.errors import ContractError
from features.schema import F64, Ids
from ranking import metrics


@st.composite
def rankings(draw: st.DrawFn) -> tuple[F64, F64, Ids, Ids]:
    """(gains, scores, items, offsets) of some requests, ties likely."""
    sizes = draw(st.lists(st.integers(1, 8), min_size=1, max_size=6))
    offsets = np.r_[0, np.cumsum(sizes)].astype(np.int64)
    rows = int(offsets[-1])
    gains = draw(arrays(np.float64, rows, elements=st.sampled_from([0.0, 0.0, 1.0, 3.0, 15.0])))
    scores = draw(arrays(np.float64, rows, elements=st.sampled_from([-1.0, 0.0, 0.5, 2.0])))
    items = np.concatenate([draw(st.permutations(range(1, n + 1))) for n in sizes])
    return gains, scores, items.astype(np.int64), offsets


def requests_of(offsets: Ids) -> list[slice]:
    return [slice(a, b) for a, b in pairwise(offsets.tolist())]


def test_ndcg_is_discounted_gain_over_the_best_there_could_be() -> None:
    gains, scores = np.array([0.0, 1.0, 3.0]), np.array([3.0, 2.0, 1.0])
    order = metrics.ranked(scores, np.array([1, 2, 3]), np.array([0, 3]))

    (value,) = metrics.ndcg(gains, order, np.array([0, 3]), 10)

    reached = 1 / math.log2(3) + 3 / math.log2(4)
    best = 3 / math.log2(2) + 1 / math.log2(3)
    assert value == pytest.approx(reached / best)


def test_ndcg_sees_no_further_than_k() -> None:
    gains, scores = np.array([0.0, 1.0]), np.array([2.0, 1.0])
    offsets = np.array([0, 2])
    order = metrics.ranked(scores, np.array([1, 2]), offsets)

    assert metrics.ndcg(gains, order, offsets, 1).tolist() == [0.0]


def test_ties_go_to_the_lower_item_id_and_nan_comes_last() -> None:
    scores = np.array([1.0, np.nan, 1.0, -np.inf, 5.0])
    items = np.array([30, 10, 20, 40, 50])

    order = metrics.ranked(scores, items, np.array([0, 5]))

    assert items[order].tolist() == [50, 20, 30, 10, 40]


def test_each_request_is_ranked_by_itself() -> None:
    gains = np.array([0.0, 1.0, 1.0, 0.0, 0.0])
    scores = np.array([1.0, 2.0, 1.0, 2.0, 9.0])
    offsets = np.array([0, 2, 5])
    order = metrics.ranked(scores, np.arange(5), offsets)

    assert metrics.reciprocal_rank(gains, order, offsets).tolist() == [1.0, 1 / 3]
    assert metrics.recall(gains, order, offsets, 2).tolist() == [1.0, 0.0]
    assert metrics.request_auc(gains, scores, offsets).tolist() == [1.0, 0.0]


def test_a_request_without_a_positive_has_no_value() -> None:
    gains, offsets = np.array([0.0, 0.0, 1.0]), np.array([0, 2, 3])
    order = metrics.ranked(np.zeros(3), np.arange(3), offsets)

    for values in (
        metrics.ndcg(gains, order, offsets, 10),
        metrics.reciprocal_rank(gains, order, offsets),
        metrics.recall(gains, order, offsets, 10),
    ):
        assert math.isnan(values[0])
        assert values[1] == 1.0
    assert np.isnan(metrics.request_auc(gains, np.zeros(3), offsets)).all()


def test_auc_counts_a_tie_half_and_a_row_as_often_as_its_user() -> None:
    positive = np.array([True, False, False])
    auc = metrics.PooledAuc(positive, np.array([2.0, 2.0, 1.0]), np.array([0, 1, 2]))

    assert auc.of(np.ones(3)) == 0.75
    assert auc.of(np.array([1.0, 3.0, 1.0])) == (3 * 0.5 + 1) / 4
    assert auc.of(np.array([1.0, 1.0, 0.0])) == 0.5
    assert math.isnan(auc.of(np.array([0.0, 1.0, 1.0])))


def test_coverage_is_the_share_of_items_that_anybody_was_shown() -> None:
    assert metrics.coverage(np.array([1, 1, 2]), np.array([1, 2, 3, 4, 4])) == 0.5
    assert math.isnan(metrics.coverage(np.array([]), np.array([])))


def test_only_the_first_places_of_each_request_are_shown() -> None:
    order, offsets = np.array([2, 0, 1, 4, 3]), np.array([0, 3, 5])

    assert metrics.shown_first(order, offsets, 2).tolist() == [2, 0, 4, 3]
    assert metrics.shown_first(order, offsets, 1).tolist() == [2, 4]


@given(st.lists(st.tuples(st.integers(1, 8), st.integers(0, 4)), min_size=1, max_size=30))
def test_the_error_of_coverage_is_the_jackknife_written_out(pairs: list[tuple[int, int]]) -> None:
    shown, users = np.array(pairs).T
    candidates = np.r_[np.arange(1, 11), np.arange(1, 4)]  # some stand in several requests
    everyone = np.unique(users)

    found = metrics.coverage_se(shown, users, candidates)

    without = [metrics.coverage(shown[users != u], candidates) for u in everyone]
    squares = sum((w - np.mean(without)) ** 2 for w in without)
    expected = math.sqrt((everyone.size - 1) / everyone.size * squares)
    assert found == pytest.approx(expected if everyone.size > 1 else math.nan, nan_ok=True)


@pytest.mark.parametrize("offsets", [[], [0, 2, 2, 3], [1, 3], [0, 2], [0, 4]])
def test_offsets_that_do_not_cut_the_rows_are_refused(offsets: list[int]) -> None:
    with pytest.raises(ContractError, match="offsets must rise from 0 to the number of rows, 3"):
        metrics.check_offsets(np.array(offsets, dtype=np.int64), 3)


@pytest.mark.parametrize("offsets", [[0, 3], [0, 1, 3], [0, 2, 3], [0, 1, 2, 3]])
def test_offsets_that_cut_the_rows_are_taken(offsets: list[int]) -> None:
    metrics.check_offsets(np.array(offsets, dtype=np.int64), 3)


@given(rankings())
def test_every_metric_equals_a_plain_loop(case: tuple[F64, F64, Ids, Ids]) -> None:
    gains, scores, items, offsets = case
    order = metrics.ranked(scores, items, offsets)
    found = (
        metrics.ndcg(gains, order, offsets, 3),
        metrics.reciprocal_rank(gains, order, offsets),
        metrics.recall(gains, order, offsets, 3),
        metrics.request_auc(gains, scores, offsets),
    )

    expected = [
        _by_loop(gains[r], scores[r], items[r], k=3) for r in requests_of(np.asarray(offsets))
    ]
    np.testing.assert_allclose(np.array(expected).T, np.array(found), rtol=1e-12)


@given(rankings())
def test_pooled_auc_equals_all_pairs(case: tuple[F64, F64, Ids, Ids]) -> None:
    gains, scores, _, _ = case
    won = [(p > n) + 0.5 * (p == n) for p in scores[gains > 0] for n in scores[gains == 0]]

    everyone = np.zeros(gains.size, dtype=np.int64)
    found = metrics.PooledAuc(gains > 0, scores, everyone).of(np.ones(1))

    np.testing.assert_allclose(np.mean(won) if won else np.nan, found, rtol=1e-12)


@given(rankings())
def test_values_stay_between_0_and_1_and_the_best_order_has_1(
    case: tuple[F64, F64, Ids, Ids],
) -> None:
    gains, scores, items, offsets = case
    by_score = metrics.ndcg(gains, metrics.ranked(scores, items, offsets), offsets, 5)
    by_gain = metrics.ndcg(gains, metrics.ranked(gains, items, offsets), offsets, 5)
    known = ~np.isnan(by_score)

    assert ((by_score[known] >= 0) & (by_score[known] <= 1 + 1e-12)).all()
    np.testing.assert_allclose(by_gain[known], 1.0)


@given(rankings(), st.integers(0, 2**32))
def test_the_order_of_rows_in_a_request_does_not_matter(
    case: tuple[F64, F64, Ids, Ids], seed: int
) -> None:
    gains, scores, items, offsets = case
    rng = np.random.default_rng(seed)
    shuffled = np.concatenate([rng.permutation(np.r_[r]) for r in requests_of(offsets)])

    def all_of(rows: Ids) -> list[F64]:
        order = metrics.ranked(scores[rows], items[rows], offsets)
        return [
            metrics.ndcg(gains[rows], order, offsets, 4),
            metrics.reciprocal_rank(gains[rows], order, offsets),
            metrics.request_auc(gains[rows], scores[rows], offsets),
        ]

    np.testing.assert_allclose(all_of(np.arange(gains.size)), all_of(shuffled))


def _by_loop(gains: F64, scores: F64, items: Ids, k: int) -> list[float]:
    best = sorted(range(len(gains)), key=lambda i: (-scores[i], items[i]))
    ideal = sorted(gains, reverse=True)
    positives = [i for i in best if gains[i] > 0]
    if not positives:
        return [math.nan] * 4

    def dcg(values: list[float]) -> float:
        return sum(g / math.log2(place + 2) for place, g in enumerate(values[:k]))

    pairs = [
        (scores[p] > scores[n]) + 0.5 * (scores[p] == scores[n])
        for p in positives
        for n in best
        if gains[n] == 0
    ]
    return [
        dcg([gains[i] for i in best]) / dcg(ideal),
        1 / (best.index(positives[0]) + 1),
        len([i for i in best[:k] if gains[i] > 0]) / len(positives),
        float(np.mean(pairs)) if pairs else math.nan,
    ]
