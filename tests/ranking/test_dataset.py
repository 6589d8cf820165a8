"""Samples as arrays: whole requests, cut by day."""

import numpy as np
import pytest

from features.errors import ContractError
from ranking.dataset import joined, no_samples, samples_of, split_by_day, split_by_fold
from tests.ranking.samples import toy_samples, toy_set


def test_taking_requests_takes_their_rows_and_nothing_else() -> None:
    samples = toy_samples([[0, 1], [2], [0, 0, 3]], x=np.arange(6.0)[:, None])

    kept = samples.take(np.array([True, False, True]))

    assert kept.offsets.tolist() == [0, 2, 5]
    assert kept.levels.tolist() == [0, 1, 0, 0, 3]
    assert kept.x[:, 0].tolist() == [0, 1, 3, 4, 5]
    assert kept.users.tolist() == [1, 3]


def test_a_request_has_a_positive_when_anything_was_done() -> None:
    assert toy_samples([[0, 1], [0], [4, 0]]).has_positive.tolist() == [True, False, True]
    assert no_samples(toy_set("a")).has_positive.tolist() == []


def test_the_last_days_validate_and_requests_without_a_positive_are_counted() -> None:
    samples = toy_samples([[0, 1], [0, 0], [1], [0], [2], [0], [0]], days=[1, 1, 2, 2, 3, 3, 3])

    split = split_by_day(samples, validation_days=1)

    assert split.train.days.tolist() == [1, 2]
    assert split.validation.days.tolist() == [3]
    assert split.train_without_positive == 2
    assert split.validation_without_positive == 2


def test_no_request_is_on_both_sides() -> None:
    samples = toy_samples([[1]] * 6, days=[1, 1, 2, 2, 3, 3])

    split = split_by_day(samples, validation_days=2)

    assert split.train.users.tolist() == [1, 2]
    assert split.validation.users.tolist() == [3, 4, 5, 6]


def test_a_single_day_cannot_be_split() -> None:
    with pytest.raises(ContractError, match=r"samples cover 1 day\(s\)"):
        split_by_day(toy_samples([[1], [1]]), validation_days=1)


def test_a_side_without_any_action_is_refused_by_name() -> None:
    with pytest.raises(ContractError, match="no request of the validation days"):
        split_by_day(toy_samples([[1], [0]], days=[1, 2]), validation_days=1)
    with pytest.raises(ContractError, match="no request of the training days"):
        split_by_day(toy_samples([[0], [1]], days=[1, 2]), validation_days=1)


def test_parts_join_one_after_the_other() -> None:
    first, second = toy_samples([[0, 1]]), toy_samples([[2], [3]])

    both = joined([first, second, toy_samples([[4]])])

    assert both.offsets.tolist() == [0, 2, 3, 4, 5]
    assert both.levels.tolist() == [0, 1, 2, 3, 4]


def test_a_fold_validates_and_the_others_train() -> None:
    samples = toy_samples([[0, 1], [0, 0], [1], [2]])

    split = split_by_fold(samples, np.array([False, True, True, False]))

    assert split.train.users.tolist() == [1, 4]
    assert split.validation.users.tolist() == [3]
    assert (split.train_without_positive, split.validation_without_positive) == (0, 1)


def test_a_fold_without_a_positive_cannot_validate() -> None:
    samples = toy_samples([[0, 1], [0, 0]])

    with pytest.raises(ContractError, match="0 to validate on"):
        split_by_fold(samples, np.array([False, True]))


def test_samples_in_memory_keep_the_given_order_as_recall_order() -> None:
    features = toy_set("a")
    x = np.arange(3, dtype=np.float32)[:, None]

    samples = samples_of(
        features, x, np.array([0, 2, 3]), np.array([9, 4, 7]),
        np.array([0, 1, 1], dtype=np.int32), users=np.array([5, 6]),
    )  # fmt: skip

    assert samples.recall_rank.tolist() == [1, 2, 1]
    assert samples.items.tolist() == [9, 4, 7]
    assert samples.positions.tolist() == [0, 0, 0]


def test_samples_in_memory_refuse_a_matrix_of_another_shape() -> None:
    with pytest.raises(ContractError, match=r"x has shape \(3, 1\); expected \(3, 2\)"):
        samples_of(
            toy_set("a", "b"), np.zeros((3, 1), np.float32), np.array([0, 3]), np.arange(3),
            np.zeros(3, np.int32), users=np.array([1]),
        )  # fmt: skip
