"""What a position alone is worth."""

from dataclasses import replace

import numpy as np
import pytest

from ranking.dataset import Samples
from ranking.position import ShownNdcg
from tests.ranking.samples import toy_samples


def pages(requests: int, worth: np.ndarray, seed: int) -> tuple[Samples, np.ndarray]:
    """One choice a page, by softmax of merit + worth of the position."""
    rng = np.random.default_rng(seed)
    size = worth.size
    merit = rng.normal(size=(requests, size))
    position = np.argsort(rng.random((requests, size)), axis=1)
    utility = merit + worth[position] + rng.gumbel(size=merit.shape)
    level = (utility == utility.max(axis=1, keepdims=True)).astype(int)
    samples = toy_samples(level.tolist())
    positions = (position + 1).reshape(-1).astype(np.int32)
    return replace(samples, positions=positions), merit.reshape(-1)


def test_worths_are_found_up_to_a_constant() -> None:
    worth = np.array([1.5, 0.5, 0.0, -0.8, -1.2])
    samples, merit = pages(4000, worth, seed=0)

    judge = ShownNdcg(samples, 5)
    found = judge.worth(merit)[1:6]

    np.testing.assert_allclose(worth - worth.mean(), found - found.mean(), atol=0.12)


def test_the_truth_is_judged_better_than_an_imitation_of_the_old_order() -> None:
    samples, merit = pages(2000, np.array([3.0, 1.0, 0.0, -1.0, -2.0]), seed=0)
    imitation = merit - 0.8 * samples.positions

    assert ShownNdcg(samples, 3)(merit) > 0.7
    assert ShownNdcg(samples, 3)(merit) == pytest.approx(ShownNdcg(samples, 3)(imitation), abs=0.01)
    assert ShownNdcg(samples, 3)(merit) > ShownNdcg(samples, 3)(-merit) + 0.05


def test_a_replayed_request_is_judged_by_its_scores_alone() -> None:
    samples = toy_samples([[0, 1, 0], [0, 0, 1]])

    assert ShownNdcg(samples, 3)(np.array([0.0, 1.0, 0.0, 0.0, 0.0, 1.0])) == 1.0
    assert ShownNdcg(samples, 1)(np.array([0.0, 1.0, 0.0, 1.0, 0.0, 0.0])) == 0.5


def test_positions_seen_once_and_very_deep_ones_stay_finite() -> None:
    samples = toy_samples([[1, 0, 0], [0, 1, 0]])
    deep = replace(samples, positions=np.array([1, 7, 4000, 1, 2, 3], dtype=np.int32))

    worth = ShownNdcg(deep, 3).worth(np.zeros(6))

    assert np.isfinite(worth).all()
    assert np.abs(worth).max() < 5
