"""Interleaving: pages by hand, fairness, and users saved against two groups."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import ContractError
from notebooks.ab.interleaving import Interleaved, Team, credits, preference, team_draft
from notebooks.ab.ratio import click_through_rate, difference

EXPERIMENTS = 1_000
rankings = st.lists(st.integers(1, 12), unique=True, max_size=10)


@given(rankings, rankings, st.integers(0, 12), st.integers(0, 99))
def test_a_page_holds_each_item_once_and_teams_that_differ_by_one_at_most(
    a: list[int], b: list[int], length: int, seed: int
) -> None:
    page = team_draft(np.array(a, int), np.array(b, int), length, np.random.default_rng(seed))

    assert len(set(page.items.tolist())) == page.items.size == min(length, len({*a, *b}))
    for items, team in ((a, Team.A), (b, Team.B)):
        assert set(page.items[page.teams == team].tolist()) <= set(items)
    if min(len(a), len(b)) >= page.items.size:
        counts = np.bincount(page.teams, minlength=2)
        assert abs(int(counts[0]) - int(counts[1])) <= 1


def test_equal_rankings_are_shown_as_they_are() -> None:
    order = np.array([5, 3, 9, 1])

    page = team_draft(order, order, 3, np.random.default_rng(0))

    assert page.items.tolist() == [5, 3, 9]


def test_gains_go_to_the_team_whose_item_it_was() -> None:
    page = Interleaved(np.array([5, 3, 9]), np.array([Team.B, Team.A, Team.B]))

    assert credits(page, np.array([1.0, 0.5, 2.0])) == (0.5, 3.0)


def test_gains_are_of_every_place() -> None:
    page = Interleaved(np.array([5]), np.array([Team.A]))

    with pytest.raises(ContractError, match="a page of 1 places"):
        credits(page, np.array([1.0, 0.0]))


def test_a_preference_by_hand() -> None:
    found = preference(np.array([1.0, 0, 1, 0]), np.array([0.0, 1, 1, 0]))

    assert found.value == 0.0
    # residuals -1, 1, 0, 0 of variance 2/3 over a sum of 4: sqrt(4 x 2/3) / 4
    assert found.se == pytest.approx(np.sqrt(8 / 3) / 4)


PAGES = 5  # that each user sees


def _clicks(rng: np.random.Generator, users: int, better: float) -> tuple[np.ndarray, np.ndarray]:
    """Clicks on A's and on B's items of interleaved pages, one entry a user.

    Users differ in how much they click at all, up to ninefold; of B's items `better` more.
    """
    a, b = np.zeros(users), np.zeros(users)
    for user in range(users):
        eagerness = rng.choice([0.03, 0.27])
        for _ in range(PAGES):
            page = team_draft(np.arange(10), np.arange(10, 20), 6, rng)
            chance = eagerness * (1 + better * (page.teams == Team.B))
            of_a, of_b = credits(page, (rng.random(6) < chance).astype(np.float64))
            a[user], b[user] = a[user] + of_a, b[user] + of_b
    return a, b


def test_neither_of_two_equal_rankers_is_favoured() -> None:
    a, b = _clicks(np.random.default_rng(1), 3_000, 0.0)

    assert not preference(a, b, confidence=0.99).is_significant


def test_equal_rankers_are_told_apart_as_often_as_they_should() -> None:
    rng = np.random.default_rng(1)
    a, b = _clicks(rng, 3_000, 0.0)  # users to draw from: to make pages takes the time
    pool = np.r_[np.c_[a, b], np.c_[b, a]]  # who is called A is arbitrary: exactly no preference
    alarms = np.mean(
        [
            preference(*pool[rng.integers(0, len(pool), 300)].T).is_significant
            for _ in range(EXPERIMENTS)
        ]
    )

    assert 0.036 <= alarms <= 0.064  # 0.05, two standard errors of 0.007


def test_it_finds_what_two_groups_of_four_times_the_users_miss() -> None:
    rng = np.random.default_rng(2)
    users, better, trials = 60, 0.5, 60
    interleaved = split = 0
    shown = np.full(2 * users, 6.0 * PAGES)
    for _ in range(trials):
        a, b = _clicks(rng, users, better)
        interleaved += preference(a, b).low > 0
        eagerness = rng.choice([0.03, 0.27], (2, 2 * users))
        of_a, of_b = rng.binomial(6 * PAGES, eagerness * np.array([[1.0], [1 + better]]))
        found = difference(
            click_through_rate(of_b.astype(np.float64), shown),
            click_through_rate(of_a.astype(np.float64), shown),
        )
        split += found.low > 0

    assert interleaved > split
