"""What a place may show: the same that is drawn, as often as it is drawn."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from serving.stages.explore import Exploration, chances, explore

fractions = st.floats(0, 0.5)


@given(
    st.integers(0, 30),
    st.integers(1, 12),
    fractions,
    fractions,
    st.integers(1, 6),
    st.integers(1, 25),
    st.sets(st.integers(0, 29)),
    st.integers(0, 999),
)
def test_what_is_drawn_was_possible_with_the_probability_that_is_logged(
    n: int,
    limit: int,
    rate: float,
    fresh_rate: float,
    places: int,
    pool: int,
    new: set[int],
    seed: int,
) -> None:
    order = np.random.default_rng(seed).permutation(n)
    weights = np.array([1.0 + k if k in new else np.nan for k in range(n)])
    knobs = Exploration(rate=rate, fresh_rate=fresh_rate, places=places, pool=pool)

    page = explore(order, limit, knobs, str(seed), weights)
    possible = chances(order, limit, knobs, weights)

    assert len(possible) == len(page.picks)
    for place, here in enumerate(possible):
        assert here.shares.sum() == pytest.approx(1.0)
        found = np.flatnonzero(here.entries == page.picks[place])
        assert found.size == 1  # one way only to get there
        assert here.shares[found[0]] == pytest.approx(float(page.propensities[place]), rel=1e-6)


@pytest.mark.slow
def test_entries_come_as_often_as_their_chances_say() -> None:
    order, weights = np.arange(12), np.full(12, np.nan)
    weights[[7, 9]] = [1.0, 3.0]
    knobs = Exploration(rate=0.3, fresh_rate=0.2, places=2, pool=6)
    draws = 20_000

    seen = Counter(int(explore(order, 4, knobs, f"r{k}", weights).picks[3]) for k in range(draws))

    here = chances(order, 4, knobs, weights)[3]
    for entry, share in zip(here.entries.tolist(), here.shares.tolist(), strict=True):
        assert abs(seen[entry] - draws * share) < 4 * np.sqrt(draws * share * (1 - share) + 1)
    assert sum(seen.values()) == sum(seen[e] for e in here.entries.tolist())
