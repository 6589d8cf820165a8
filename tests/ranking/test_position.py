"""What a position alone is worth."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from ranking.dataset import Samples
from ranking.position import DEEPEST, ShownNdcg
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


def test_as_much_was_chosen_at_each_position_as_its_worth_makes_expected() -> None:
    """The likelihood's derivative is 0 there, but for a choice as expected at each position."""
    rng = np.random.default_rng(1)
    level = [(rng.random(n) < 0.4).astype(int).tolist() for n in rng.integers(1, 9, 60)]
    samples = toy_samples(level)
    positions = np.concatenate([rng.permutation(len(one)) + 1 for one in level]).astype(np.int32)
    samples = replace(samples, positions=positions)
    scores = rng.normal(size=samples.rows)
    judge = ShownNdcg(samples, 5)

    for _ in range(100):  # each call takes up where the one before stopped
        worth = judge.worth(scores)

    chosen, expected = np.zeros(DEEPEST + 1), np.zeros(DEEPEST + 1)
    for start, end in pairwise(samples.offsets.tolist()):
        places = positions[start:end]
        chance = np.exp(scores[start:end] + worth[places])
        choices = sum(samples.levels[start:end] > 0)
        np.add.at(expected, places, choices * chance / chance.sum())
        np.add.at(chosen, places, samples.levels[start:end] > 0)
    np.testing.assert_allclose(chosen + 1, expected + np.exp(worth), rtol=1e-6)


def test_scores_of_any_size_are_judged() -> None:
    samples, merit = pages(50, np.array([1.0, 0.0]), seed=0)

    near, far = ShownNdcg(samples, 2).worth(merit), ShownNdcg(samples, 2).worth(merit + 1e4)

    np.testing.assert_allclose(near, far)


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

    assert worth.shape == (DEEPEST + 1,)
    assert worth[DEEPEST] < 0  # where 4,000 counts, and nothing was chosen
    assert worth[8:DEEPEST].tolist() == [0.0] * (DEEPEST - 8)  # where nothing was shown
    assert np.isfinite(worth).all()
    assert np.abs(worth).max() < 5
