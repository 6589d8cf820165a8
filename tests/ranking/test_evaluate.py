"""The report: every metric of every method on every segment."""

from dataclasses import replace

import numpy as np
import pytest

from features.errors import ContractError
from ranking.dataset import Samples, no_samples
from ranking.evaluate import (
    Measured,
    baselines,
    evaluate,
    independent_users,
    ndcg_difference,
    segments,
)
from tests.ranking.samples import toy_samples, toy_set

METRICS = {"ndcg@5", "ndcg@10", "mrr", "recall@10", "auc", "gauc", "coverage@10"}


def sixty() -> Samples:
    """Sixty requests of thirty users, three candidates each; which one was paid is random."""
    rng = np.random.default_rng(0)
    chosen = rng.integers(0, 3, 60)
    samples = toy_samples(
        (np.eye(3, dtype=int)[chosen] * 4).tolist(), users=(np.arange(60) // 2 + 1).tolist()
    )
    return replace(
        samples,
        placements=np.array(["channel_home", "poi_detail"])[np.arange(60) % 2],
        audiences=np.array(["local", "visitor", "unknown"])[np.arange(60) % 3],
        known_users=np.arange(60) < 50,
        popularity=rng.normal(size=180),
    )


def value(found: tuple[Measured, ...], segment: str, metric: str, method: str) -> float:
    (record,) = (
        m.record
        for m in found
        if (m.record.segment, m.record.metric, m.record.method) == (segment, metric, method)
    )
    return record.value


def test_every_segment_has_every_metric_of_every_method() -> None:
    samples = sixty()

    found = evaluate(samples, baselines(samples), "toy", "by hand", replicates=20)

    keys = {(m.record.segment, m.record.metric, m.record.method) for m in found}
    names = {
        "overall", "placement=channel_home", "placement=poi_detail", "audience=local",
        "audience=unknown", "audience=visitor", "user=known", "user=new",
    }  # fmt: skip
    assert set(segments(samples)) == names
    assert keys == {
        (s, metric, method)
        for s in names
        for metric in METRICS
        for method in ("popularity", "recall_order")
    }
    assert len(found) == len(keys)
    assert {(m.record.data, m.record.protocol) for m in found} == {("toy", "by hand")}


def test_values_are_those_worked_out_by_hand() -> None:
    samples = toy_samples([[0, 1], [4, 0, 0]], users=[1, 2])

    found = evaluate(samples, {"sojourn": -samples.recall_rank}, "toy", "p", replicates=10)

    # the first request has its viewed item second, the other one its paid item first
    assert value(found, "overall", "mrr", "sojourn") == pytest.approx((1 / 2 + 1) / 2)
    assert value(found, "overall", "ndcg@10", "sojourn") == pytest.approx((1 / np.log2(3) + 1) / 2)
    assert value(found, "overall", "recall@10", "sojourn") == 1.0
    assert value(found, "overall", "gauc", "sojourn") == pytest.approx((2 * 0 + 3 * 1) / 5)
    assert value(found, "overall", "coverage@10", "sojourn") == 1.0
    # positives -2 and -1, negatives -1, -2 and -3: pairs won 1 + 2, tied 1 + 1 of 6
    assert value(found, "overall", "auc", "sojourn") == pytest.approx((3 + 1) / 6)


@pytest.mark.parametrize(("place", "seen_by"), [(5, 2), (6, 1), (10, 1), (11, 0)])
def test_a_metric_looks_as_far_down_as_its_name_says(place: int, seen_by: int) -> None:
    samples = toy_samples([[4 * (item == place) for item in range(1, 14)]])

    found = evaluate(samples, baselines(samples), "toy", "p", replicates=2)

    of = {m: value(found, "overall", m, "recall_order") for m in METRICS}
    gain = 1 / np.log2(1 + place)
    assert of["ndcg@5"] == pytest.approx(gain if seen_by == 2 else 0.0)
    assert of["ndcg@10"] == pytest.approx(gain if seen_by else 0.0)
    assert of["recall@10"] == (1.0 if seen_by else 0.0)
    assert of["mrr"] == pytest.approx(1 / place)
    assert of["coverage@10"] == pytest.approx(10 / 13)


def test_a_segment_holds_the_requests_that_its_name_says() -> None:
    samples = sixty()

    found = segments(samples)

    assert found["overall"].all()
    assert found["user=known"].tolist() == samples.known_users.tolist()
    assert np.flatnonzero(found["user=new"]).tolist() == [*range(50, 60)]
    assert np.flatnonzero(found["placement=poi_detail"]).tolist() == [*range(1, 60, 2)]
    assert np.flatnonzero(found["audience=unknown"]).tolist() == [*range(2, 60, 3)]
    assert "user=new" not in segments(samples.take(samples.known_users))


def test_a_perfect_ranking_has_no_error_and_an_interval_holds_its_value() -> None:
    samples = sixty()

    found = evaluate(
        samples, {"sojourn": samples.gains, "popularity": samples.popularity}, "toy", "p"
    )

    for m in found:
        if m.record.method == "sojourn" and m.record.metric == "ndcg@10":
            assert (m.record.value, m.record.se, m.low, m.high) == (1.0, 0.0, 1.0, 1.0)
        assert m.low is not None
        assert m.high is not None
        assert m.low <= m.record.value <= m.high
        assert 0 <= m.record.value <= 1


def test_a_metric_without_a_test_case_is_left_out() -> None:
    samples = toy_samples([[0, 0], [0, 0]])

    found = evaluate(samples, baselines(samples), "toy", "p", replicates=5)

    assert {m.record.metric for m in found} == {"coverage@10"}
    assert evaluate(no_samples(toy_set("a")), {"x": np.zeros(0)}, "toy", "p") == ()


def test_n_counts_the_requests_that_have_a_value() -> None:
    samples = toy_samples([[0, 1], [0, 0], [1, 1]])

    found = evaluate(samples, {"sojourn": samples.popularity}, "toy", "p", replicates=5)

    counts = {m.record.metric: m.record.n for m in found if m.record.segment == "overall"}
    assert counts["ndcg@10"] == 2
    assert counts["gauc"] == 1  # the last request has no negative
    assert counts["coverage@10"] == 3


def test_one_user_alone_gives_a_value_without_error() -> None:
    samples = toy_samples([[0, 1], [1, 0]], users=[5, 5])

    found = evaluate(samples, {"sojourn": samples.popularity}, "toy", "p", replicates=5)

    assert {m.record.metric for m in found} == METRICS
    assert {(m.record.se, m.low, m.high) for m in found} == {(None, None, None)}


@pytest.mark.slow
def test_the_same_samples_give_the_same_report() -> None:
    samples = sixty()

    first, second = (evaluate(samples, baselines(samples), "toy", "p") for _ in range(2))

    assert first == second


def test_requests_without_a_user_are_independent() -> None:
    samples = toy_samples([[1]] * 7, users=[0, 1, 0, 1, 0, 2, 0])

    users = independent_users(samples)

    assert users[[1, 3, 5]].tolist() == [1, 1, 2]
    assert np.unique(users).size == 2 + 4


def test_a_paired_difference_is_surer_than_the_difference_of_two_means() -> None:
    samples = sixty()
    everyone = np.ones(60, dtype=bool)
    better = samples.popularity + 0.2 * samples.gains

    gap, n = ndcg_difference(samples, better, samples.popularity, everyone)
    alone = [
        ndcg_difference(samples, scores, np.zeros(samples.rows), everyone)[0].se
        for scores in (better, samples.popularity)
    ]

    assert n == 60
    means = [
        value(evaluate(samples, {"x": s}, "toy", "p", replicates=2), "overall", "ndcg@10", "x")
        for s in (better, samples.popularity)
    ]
    assert gap.value == pytest.approx(means[0] - means[1])
    assert gap.value > 0
    assert gap.se < np.hypot(*alone)


@pytest.mark.parametrize("bad", [np.zeros(2), np.full(180, np.nan), np.zeros((180, 1))])
def test_scores_must_be_finite_and_one_a_row(bad: np.ndarray) -> None:
    with pytest.raises(ContractError, match="method 'sojourn' gave scores of shape"):
        evaluate(sixty(), {"sojourn": bad}, "toy", "p")
