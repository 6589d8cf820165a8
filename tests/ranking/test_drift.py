"""Training rows beside served rows, shifted and not."""

import numpy as np
import pytest

from ranking.drift import ALPHA, Drift, Seen, drifts, holm, stability

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


def test_stability_by_hand() -> None:
    trained, served = np.array([0.0] * 50 + [1.0] * 50), np.array([0.0] * 80 + [1.0] * 20)

    # (0.5 - 0.8) ln(0.5 / 0.8) + (0.5 - 0.2) ln(0.5 / 0.2) = 0.3 ln 4
    assert stability(trained, served) == pytest.approx(0.3 * np.log(4), rel=1e-6)
    assert stability(trained, trained) == 0.0


def test_holm_by_hand() -> None:
    assert holm(np.array([0.01, 0.04, 0.03])).tolist() == pytest.approx([0.03, 0.06, 0.06])
