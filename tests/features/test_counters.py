"""Counters see what came strictly before, or what lies in other folds, and nothing else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.counters import ledger, out_of_fold, pair_keys
from features.errors import ContractError

I64 = np.int64


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=I64)


@pytest.fixture
def visits():
    """Key 7 at times 10, 20, 20 and 40; key 3 at 15."""
    return ledger(ints(7, 7, 3, 7, 7), ints(20, 10, 15, 40, 20))


def test_an_occurrence_at_the_same_moment_is_not_earlier(visits):
    expected = [0.0, 1.0, 1.0, 3.0, 4.0]

    actual = visits.count_before(ints(7, 7, 7, 7, 7), ints(10, 11, 20, 40, 99))

    assert expected == actual.tolist()


def test_a_key_that_never_occurred_counts_nothing(visits):
    keys, at = ints(1, 5, 9), ints(99, 99, 99)

    assert visits.count_before(keys, at).tolist() == [0.0] * 3
    assert visits.decayed_before(keys, at, 10.0).tolist() == [0.0] * 3
    assert np.isnan(visits.last_before(keys, at)).all()


def test_an_empty_ledger_knows_nothing():
    nothing = ledger(ints(), ints())

    assert nothing.count_before(ints(7), ints(1)).tolist() == [0.0]
    assert nothing.decayed_before(ints(7), ints(1), 1.0).tolist() == [0.0]
    assert np.isnan(nothing.last_before(ints(7), ints(1))).all()


def test_the_latest_earlier_time_is_found(visits):
    expected = [10.0, 20.0, np.nan, 15.0]

    actual = visits.last_before(ints(7, 7, 3, 3), ints(20, 21, 15, 16))

    np.testing.assert_array_equal(actual, expected)


def test_what_is_one_half_life_old_weighs_half(visits):
    expected = [0.5, 1.25]  # the one at 10; the two at 20, and the one at 10 after two half-lives

    actual, again = (visits.decayed_before(ints(7, 7), ints(20, 30), 10.0) for _ in range(2))

    assert expected == actual.tolist() == again.tolist()


def test_a_ledger_refuses_times_that_do_not_fit_its_keys():
    with pytest.raises(ContractError, match="one time and one weight for each key"):
        ledger(ints(1, 2), ints(1))


def test_a_fold_does_not_see_itself_and_the_test_set_sees_all():
    keys, folds = ints(1, 1, 1, 2), ints(0, 0, 1, 1)
    expected = [1.0, 2.0, 0.0, 3.0, 1.0]

    actual = out_of_fold(keys, folds, ints(1, 1, 2, 1, 2), ints(0, 1, 1, -1, -1))

    assert expected == actual.tolist()


def test_a_fold_adds_up_the_weights_of_the_others() -> None:
    keys, folds, weights = ints(1, 1, 1, 2), ints(0, 0, 1, 1), np.array([0.5, 2.0, 4.0, 8.0])

    found = out_of_fold(keys, folds, ints(1, 1, 2, 2, 3, 0), ints(0, 1, 1, -1, -1, -1), weights)

    assert found.tolist() == [4.0, 2.5, 0.0, 8.0, 0.0, 0.0]


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 5)), max_size=40))
def test_what_a_fold_adds_leaves_no_trace_in_its_own_counters(
    rows: list[tuple[int, int, int]],
) -> None:
    """Not in the last bit: a rank among equals would tell which of them the fold has seen."""
    keys, folds = ints(*(k for k, _, _ in rows)), ints(*(f for _, f, _ in rows))
    weights = np.array([0.6**span for _, _, span in rows])
    others = folds != 1
    asked, of_fold = ints(0, 1, 2), ints(1, 1, 1)

    found = out_of_fold(keys, folds, asked, of_fold, weights)
    without = out_of_fold(keys[others], folds[others], asked, of_fold, weights[others])

    assert found.tolist() == without.tolist()
    plain = [
        sum(w for k, w in zip(keys, weights * others, strict=True) if k == one) for one in asked
    ]
    np.testing.assert_allclose(found, plain, atol=1e-7)


def test_of_nothing_no_fold_knows_anything() -> None:
    assert out_of_fold(ints(), ints(), ints(1, 2), ints(0, -1)).tolist() == [0.0, 0.0]


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 8, 9, 31, 100])
def test_a_long_run_of_one_key_fades_step_by_step(length: int) -> None:
    rng = np.random.default_rng(length)
    at, weights = np.sort(rng.integers(0, 50, length)), rng.random(length)

    found = ledger(np.full(length, 7), at, weights).decayed_before(ints(7), ints(60), 9.0)

    np.testing.assert_allclose(found, (weights * 2 ** (-(60 - at) / 9.0)).sum())


def test_pairs_are_told_apart_by_order_and_alike_anywhere():
    assert pair_keys(ints(1), ints(2)) != pair_keys(ints(2), ints(1))
    assert pair_keys(ints(5, 1), ints(6, 2))[1] == pair_keys(ints(1), ints(2))[0]


def test_pairs_are_mixed_as_published() -> None:
    """splitmix64 from 0 gives these numbers: of 0, and of its increment once and twice."""
    first, increment, whole = 0xE220A8397B1DCDAF, 0x9E3779B97F4A7C15, 2**64
    second = [(k * increment - first) % whole for k in range(3)]  # what is added to the mixed 0

    found = pair_keys(ints(0, 0, 0), np.array(second, dtype=np.uint64).astype(I64))

    expected = [first, 0x6E789E6AA1B965F4, 0x06C45D188009454F]
    assert found.astype(np.uint64).tolist() == expected
    assert found.dtype == I64


occurrences = st.lists(
    st.tuples(st.integers(-3, 3), st.integers(0, 30), st.floats(0, 4)), max_size=40
)


@given(occurrences, st.lists(st.tuples(st.integers(-4, 4), st.integers(-1, 32)), max_size=20))
def test_all_counters_are_the_plain_sums_over_what_is_earlier(rows, queries):
    keys, at = ints(*(k for k, _, _ in rows)), ints(*(t for _, t, _ in rows))
    weights = np.array([w for _, _, w in rows])
    asked, moments = ints(*(k for k, _ in queries)), ints(*(t for _, t in queries))
    book = ledger(keys, at, weights)
    for counted, worth in (
        (book.count_before(asked, moments), lambda age: 1.0),
        (book.decayed_before(asked, moments, 5.0), lambda age: 2.0 ** (-age / 5.0)),
    ):
        expected = [
            sum(w * worth(t - u) for k, u, w in rows if k == key and u < t) for key, t in queries
        ]

        np.testing.assert_allclose(counted, expected, rtol=1e-9, atol=1e-9)
