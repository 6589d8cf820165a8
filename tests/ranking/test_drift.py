"""Training rows beside served rows, shifted and not."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ranking.drift import ALPHA, LARGE_PSI, Drift, Seen, drifts, holm, stability

NAMES = ("price", "sales", "distance", "hour", "month")
PRICE, SALES, DISTANCE, HOUR, MONTH = range(5)
USERS, ROWS = 400, 12


def seen(seed: int, day: int) -> Seen:
    """Twelve rows of each user, who share habits: rows are far from independent."""
    rng = np.random.default_rng(seed)
    users = np.repeat(np.arange(USERS), ROWS)
    habit = rng.normal(size=USERS)[users]
    x = np.stack(
        [
            np.exp(5 + 0.5 * habit + 0.3 * rng.normal(size=users.size)),
            rng.poisson(2, users.size),
            np.where(rng.random(users.size) < 0.4, np.nan, rng.exponential(5, users.size)),
            np.clip(14 + 4 * habit, 0, 23).round(),
            np.full(users.size, 9 + day),
        ],
        axis=1,
    )
    return Seen(x.astype(np.float32), users, np.full(users.size, day))


def flagged(trained: Seen, served: Seen) -> list[Drift]:
    return [d for d in drifts(NAMES, trained, served) if d.differs]


@pytest.mark.slow
def test_rows_of_the_same_distribution_are_not_accused_though_users_cluster() -> None:
    accused = sum(bool(flagged(seen(seed, 0), seen(1000 + seed, 1))) for seed in range(40))

    assert accused == 0  # at most ALPHA * 40 = 0.04 are expected
    assert ALPHA * 40 < 0.05


@pytest.mark.parametrize(
    ("column", "change"),
    [
        (DISTANCE, lambda v: v * 1000),  # metres where training had kilometres
        (DISTANCE, lambda v: np.nan_to_num(v)),  # a default where training had nothing
        (PRICE, lambda v: v * 2),
        (HOUR, lambda v: (v + 8) % 24),  # another time zone
    ],
)
def test_what_is_served_otherwise_is_named_and_nothing_else(column: int, change: object) -> None:
    served = seen(5, 1)
    served.x[:, column] = change(served.x[:, column])  # type: ignore[operator]

    assert [d.feature for d in flagged(seen(4, 0), served)] == [NAMES[column]]


def test_what_is_missing_is_told_in_shares() -> None:
    served = seen(5, 1)
    served.x[:, DISTANCE] = np.nan

    (found,) = flagged(seen(4, 0), served)

    assert found.missing_served == 1.0
    assert found.missing_trained == pytest.approx(0.4, abs=0.08)
    assert np.isnan(found.psi)


def test_what_moves_between_training_days_as_well_is_not_accused() -> None:
    days = [seen(seed, seed) for seed in (1, 2, 3)]
    for n, day in enumerate(days):
        day.x[:, SALES] += 3 * n  # it grows every day
    trained = Seen(*(np.concatenate([getattr(d, f) for d in days[:2]]) for f in Seen.__slots__))

    found = {d.feature: d for d in drifts(NAMES, trained, days[2])}

    assert found["sales"].psi > 1
    assert found["sales"].moves > 0.5
    assert not found["sales"].differs


def test_who_comes_every_day_is_not_taken_for_a_drift() -> None:
    # The busy view much and come every day, the others one day in four.
    rng = np.random.default_rng(3)
    busy = np.arange(USERS) < USERS // 3
    parts = []
    for day in range(5):
        users = np.flatnonzero(busy | (rng.random(USERS) < 0.25))
        views = np.where(busy[users], rng.poisson(30, users.size), rng.poisson(5, users.size))
        x = np.stack([views, *rng.normal(size=(4, users.size))], axis=1)
        parts.append(Seen(x.astype(np.float32), users, np.full(users.size, day)))
    trained = Seen(*(np.concatenate([getattr(d, f) for d in parts[:4]]) for f in Seen.__slots__))

    found = {d.feature: d for d in drifts(NAMES, trained, parts[4])}

    assert found["price"].ks < 0.1  # of 0.3 where one row of each user is drawn
    assert not found["price"].differs


def test_few_users_say_nothing() -> None:
    few = seen(4, 0)
    keep = few.users < 20

    assert drifts(NAMES, Seen(few.x[keep], few.users[keep], few.days[keep]), seen(5, 1)) == ()
    assert shares((0, 49), (0, 50)) == shares((0, 50), (0, 49)) == ()
    assert len(shares((0, 50), (0, 50))) == 1


def test_stability_by_hand() -> None:
    trained, served = np.array([0.0] * 50 + [1.0] * 50), np.array([0.0] * 80 + [1.0] * 20)

    # (0.5 - 0.8) ln(0.5 / 0.8) + (0.5 - 0.2) ln(0.5 / 0.2) = 0.3 ln 4
    assert stability(trained, served) == pytest.approx(0.3 * np.log(4), rel=1e-6)
    assert stability(trained, trained) == 0.0


def test_a_value_that_many_share_is_a_bin_between_those_below_and_above_it() -> None:
    """Every decile of training is 0."""
    trained = np.repeat([-1.0, 0.0, 1.0], [5, 90, 5])
    served = np.repeat([-2.0, 0.0, 3.0], [10, 70, 20])

    expected = 0.05 * np.log(2) + 0.2 * np.log(90 / 70) + 0.15 * np.log(4)
    assert stability(trained, served) == pytest.approx(expected)


@given(st.integers(0, 2**32 - 1), st.floats(-2, 2), st.floats(0.1, 3))
def test_the_stability_of_values_that_nobody_shares_is_the_sum_over_deciles(
    seed: int, shift: float, scale: float
) -> None:
    rng = np.random.default_rng(seed)
    trained, served = rng.normal(size=500), shift + scale * rng.normal(size=300)

    deciles = [-np.inf, *np.quantile(trained, [k / 10 for k in range(1, 10)]), np.inf]
    expected = 0.0
    for low, high in pairwise(deciles):
        p, q = (np.mean((low < side) & (side <= high)) for side in (trained, served))
        p, q = max(p, 1e-3), max(q, 1e-3)  # an empty bin is not infinitely far
        expected += (p - q) * np.log(p / q)
    assert stability(trained, served) == pytest.approx(expected, rel=1e-6)


def one_row_each(values: np.ndarray, day: int, *others: np.ndarray) -> Seen:
    """A row of each user, of one feature or more."""
    x = np.stack([values, *others], axis=1).astype(np.float32)
    return Seen(x, np.arange(len(values)), np.full(len(values), day))


A_QUARTER_APART = np.repeat([0.0, 1.0, 2.0, 3.0], 50), np.repeat([1.0, 2.0, 3.0, 4.0], 75)
# 2 exp(-2 n D^2), n = 200 * 300 / 500, and later terms that are nothing; twice for two tests
THEIR_P = 4 * np.exp(-2 * 120 * 0.25**2)


def test_the_probability_of_two_distributions_is_kolmogorovs_and_holms() -> None:
    trained, served = A_QUARTER_APART

    (found,) = drifts(NAMES[:1], one_row_each(trained, 0), one_row_each(served, 1))

    assert found.ks == pytest.approx(0.25)
    assert found.p == pytest.approx(THEIR_P)
    assert found.differs


def test_who_does_not_know_a_value_makes_it_no_surer_that_values_differ() -> None:
    trained, served = (np.r_[side, np.full(side.size, np.nan)] for side in A_QUARTER_APART)

    (found,) = drifts(NAMES[:1], one_row_each(trained, 0), one_row_each(served, 1))

    assert (found.missing_trained, found.missing_served) == (0.5, 0.5)
    assert found.p == pytest.approx(THEIR_P)


def shares(trained: tuple[int, int], served: tuple[int, int]) -> tuple[Drift, ...]:
    """(missing, users) of either side; what is known is distributed alike."""
    sides = [
        one_row_each(np.r_[np.full(gone, np.nan), np.linspace(0, 1, users - gone)], day)
        for day, (gone, users) in enumerate((trained, served))
    ]
    return drifts(NAMES[:1], *sides)


def test_the_probability_of_two_shares_of_missing_values_is_fishers_and_holms() -> None:
    (found,) = shares((10, 100), (90, 300))

    # 100 of 400 are missing: z = 0.2 / sqrt(0.25 * 0.75 * (1 / 100 + 1 / 300)) = 4
    assert found.p == pytest.approx(2 * math.erfc(4 / math.sqrt(2)))
    assert found.differs


def test_a_gap_must_be_sure_and_much() -> None:
    much, sure, both = (0, 60), (500, 10_000), (250, 1_000)

    assert [d.differs for d in shares((9, 60), much)] == [False]  # 0.15 of 60 users
    assert [d.differs for d in shares((0, 10_000), sure)] == [False]  # 0.05
    assert [d.differs for d in shares((0, 1_000), both)] == [True]


def test_a_large_shift_of_few_users_is_not_sure() -> None:
    rng = np.random.default_rng(0)

    found = [
        d
        for _ in range(20)
        for d in drifts(NAMES[:1], *(one_row_each(rng.normal(size=60), day) for day in (0, 1)))
    ]

    assert sum(d.psi >= LARGE_PSI for d in found) > 5
    assert not any(d.differs for d in found)


def days_of(*missing: float, users: int = 500) -> Seen:
    """Days whose users lack a value as often as told."""
    days = []
    for day, share in enumerate(missing):
        gone = round(share * users)
        days.append(
            one_row_each(np.r_[np.full(gone, np.nan), np.linspace(0, 1, users - gone)], day)
        )
    return Seen(*(np.concatenate([getattr(d, f) for d in days]) for f in Seen.__slots__))


def test_what_is_missing_on_some_training_days_must_be_missing_much_more() -> None:
    unsteady, steady = days_of(0.1, 0.1, 0.4), days_of(0.2, 0.2, 0.2)
    served = days_of(0.5)

    for trained, differs in ((unsteady, False), (steady, True)):
        (found,) = drifts(NAMES[:1], trained, Seen(served.x, served.users, served.days + 9))
        assert found.missing_trained == pytest.approx(0.2)
        assert found.differs == differs


def test_the_worst_come_first() -> None:
    served = seen(5, 1)
    served.x[:, DISTANCE] = np.nan
    served.x[:, HOUR] = (served.x[:, HOUR] + 8) % 24

    found = drifts(NAMES, seen(4, 0), served)

    assert [d.feature for d in found[:2]] == ["hour", "distance"]
    assert [d.differs for d in found] == [True, True, False, False]


def test_what_only_the_calendar_moves_is_not_compared() -> None:
    rng = np.random.default_rng(2)
    month, gone = np.full(100, 9.0), np.full(100, np.nan)
    days = [
        one_row_each(rng.normal(size=100), day, month + day, gone if day == 1 else month, month)
        for day in (0, 1)
    ]
    trained = Seen(*(np.concatenate([getattr(d, f) for d in days]) for f in Seen.__slots__))
    served = one_row_each(rng.normal(size=100), 2, month + 2, gone, rng.normal(size=100))
    mixed = rng.permutation(200)

    found = drifts(
        NAMES[:4], Seen(trained.x[mixed], trained.users[mixed], trained.days[mixed]), served
    )

    assert {d.feature for d in found} == {"price", "hour"}  # the hour was fixed in training alone


def test_holm_by_hand() -> None:
    assert holm(np.array([0.01, 0.04, 0.03])).tolist() == pytest.approx([0.03, 0.06, 0.06])
    assert holm(np.array([0.9, 0.4])).tolist() == pytest.approx([0.9, 0.8])
    assert holm(np.array([0.6, 0.7])).tolist() == [1.0, 1.0]
