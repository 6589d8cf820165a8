"""Samples as arrays: whole requests, cut by day."""

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from features.errors import ContractError
from ranking.dataset import Samples, joined, no_samples, samples_of, split_by_day, split_by_fold
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
    assert toy_samples([[0, 1]]).has_positive.tolist() == [True]
    assert no_samples(toy_set("a")).has_positive.tolist() == []


def test_the_last_days_validate_and_requests_without_a_positive_are_counted() -> None:
    samples = toy_samples([[0, 1], [0], [0], [0], [2], [1], [0]], days=[1, 1, 2, 2, 3, 3, 3])

    split = split_by_day(samples, validation_days=1)

    assert split.train.days.tolist() == [1]
    assert split.validation.days.tolist() == [3, 3]
    assert split.train_without_positive == 3
    assert split.validation_without_positive == 1


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


AB = toy_set("a", "b")  # one for all: a set made twice is not equal where a default is not a number


def told_apart(seed: int, sizes: list[int]) -> Samples:
    """Samples of which no two rows and no two requests have the same value in any field."""
    q, n = len(sizes), sum(sizes)
    rows, requests = 100 * seed + np.arange(n), 100 * seed + np.arange(q)
    return Samples(
        feature_set=AB,
        offsets=np.r_[0, np.cumsum(sizes)].astype(np.int64),
        x=np.stack([rows, rows + 0.5], axis=1).astype(np.float32),
        items=rows + 1,
        levels=rows.astype(np.int32),
        positions=(rows + 2).astype(np.int32),
        recall_rank=rows + 0.25,
        popularity=rows + 0.125,
        days=requests + 3,
        users=requests + 4,
        placements=requests.astype(np.str_),
        audiences=(requests + 5).astype(np.str_),
        known_users=np.arange(q) % 2 == seed % 2,
    )


def assert_same(expected: Samples, actual: Samples) -> None:
    for field in fields(Samples):
        np.testing.assert_array_equal(
            getattr(expected, field.name), getattr(actual, field.name), err_msg=field.name
        )


def test_what_is_joined_and_taken_again_is_each_part_in_every_field() -> None:
    parts = [told_apart(1, [2, 1]), told_apart(2, [3]), told_apart(3, [1, 1, 4])]
    of_part = np.repeat([0, 1, 2], [part.requests for part in parts])

    whole = joined(parts)

    assert (whole.rows, whole.requests) == (12, 6)
    for number, part in enumerate(parts):
        assert_same(part, whole.take(of_part == number))
    assert_same(parts[0], joined(parts[:1]))


def test_a_day_on_which_nothing_was_asked_adds_nothing() -> None:
    day = told_apart(1, [2, 1])

    assert_same(day, joined([no_samples(day.feature_set), day]))
    assert_same(day, joined([day, no_samples(day.feature_set)]))


def test_rows_that_the_offsets_do_not_cut_are_no_samples() -> None:
    with pytest.raises(ContractError, match="offsets must rise from 0 to the number of rows, 3"):
        replace(told_apart(1, [2, 1]), offsets=np.array([0, 2]))


def test_a_fold_validates_and_the_others_train() -> None:
    samples = toy_samples([[0, 1], [0, 0], [1], [2], [0], [0]])

    split = split_by_fold(samples, np.array([False, True, True, False, True, False]))

    assert split.train.users.tolist() == [1, 4]
    assert split.validation.users.tolist() == [3]
    assert (split.train_without_positive, split.validation_without_positive) == (1, 2)


def test_a_fold_without_a_positive_can_neither_validate_nor_train() -> None:
    samples = toy_samples([[0, 1], [0, 0]])

    with pytest.raises(ContractError, match=r"1 requests .* and 0 to validate on"):
        split_by_fold(samples, np.array([False, True]))
    with pytest.raises(ContractError, match=r"0 requests .* and 1 to validate on"):
        split_by_fold(samples, np.array([True, False]))


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
    assert samples.popularity.tolist() == [0, 0, 0]
    assert samples.days.tolist() == [0, 0]
    assert samples.audiences.tolist() == ["unknown", "unknown"]
    assert samples.known_users.tolist() == [True, True]


def test_samples_in_memory_keep_what_they_are_told() -> None:
    told = replace(
        told_apart(1, [2, 1]),
        positions=np.zeros(3, dtype=np.int32),  # nothing was shown
        placements=np.full(2, "quiz"),
    )

    samples = samples_of(
        told.feature_set, told.x, told.offsets, told.items, told.levels, told.users,
        days=told.days, recall_rank=told.recall_rank, popularity=told.popularity,
        placement="quiz", audiences=told.audiences, known_users=told.known_users,
    )  # fmt: skip

    assert_same(told, samples)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"x": np.zeros((3, 1), np.float32)}, r"x has shape \(3, 1\); expected \(3, 2\)"),
        ({"levels": np.zeros(2, np.int32)}, r"levels has shape \(2,\); expected \(3,\)"),
        ({"users": np.array([1])}, r"users has shape \(1,\); expected \(2,\)"),
        ({"offsets": np.array([0, 4])}, "offsets must rise from 0 to the number of rows, 3"),
    ],
)
def test_samples_in_memory_refuse_arrays_of_another_shape(
    wrong: dict[str, Any], message: str
) -> None:
    given = {
        "x": np.zeros((3, 2), np.float32),
        "offsets": np.array([0, 2, 3]),
        "items": np.arange(3),
        "levels": np.zeros(3, np.int32),
        "users": np.array([1, 2]),
    }

    with pytest.raises(ContractError, match=message):
        samples_of(toy_set("a", "b"), **(given | wrong))
