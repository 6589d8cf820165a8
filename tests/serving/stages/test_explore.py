"""Exploration: draws that are the same for the same page, with exact propensities."""

from collections import Counter

import numpy as np
import pytest

from features.schema import F64
from serving.stages.explore import Exploration, explore

ORDER = np.arange(100, 140)


def stated_as_shown(knobs: Exploration, fresh: F64 | None = None) -> dict[tuple[int, int], float]:
    """What the two last of ten places state for each item, (place, item) -> propensity, of many
    requests in which they came as often as that."""
    requests = 4000
    shown: Counter[tuple[int, int]] = Counter()
    stated: dict[tuple[int, int], float] = {}
    for number in range(requests):
        page = explore(ORDER, 10, knobs, f"request-{number}:1", fresh)
        assert len(set(page.picks.tolist())) == 10
        for place in (8, 9):
            shown[place, int(page.picks[place])] += 1
            stated[place, int(page.picks[place])] = float(page.propensities[place])
    for key, propensity in stated.items():  # 4 standard errors
        error = 4 * np.sqrt(propensity * (1 - propensity) / requests)
        assert abs(shown[key] / requests - propensity) < error
    for place in (8, 9):
        assert sum(p for (at, _), p in stated.items() if at == place) == pytest.approx(1.0)
    return stated


def test_without_exploration_the_first_are_shown_for_sure() -> None:
    page = explore(ORDER, 10, Exploration(rate=0.0), "r:1")

    assert page.picks.tolist() == list(range(100, 110))
    assert page.propensities.tolist() == [1.0] * 10


def test_exploration_is_the_same_for_the_same_request_and_page() -> None:
    knobs = Exploration(rate=0.5, places=3, pool=12)

    pages = [explore(ORDER, 10, knobs, "request:1") for _ in range(2)]

    assert pages[0].picks.tolist() == pages[1].picks.tolist()


def test_items_are_explored_as_often_as_their_propensity_says() -> None:
    knobs = Exploration(rate=0.4, places=2, pool=6)

    stated = stated_as_shown(knobs)

    assert stated[8, 108] == pytest.approx(0.6)
    assert stated[8, 110] == pytest.approx(0.4 / 3)


def test_a_page_with_nothing_behind_it_explores_nothing() -> None:
    page = explore(ORDER[:5], 10, Exploration(rate=0.5), "r:1")

    assert page.picks.tolist() == [100, 101, 102, 103, 104]
    assert page.propensities.tolist() == [1.0] * 5


def test_fresh_items_take_places_as_often_as_their_propensity_says() -> None:
    knobs = Exploration(rate=0.2, places=2, pool=6, fresh_rate=0.3)
    fresh = np.full(200, np.nan)
    fresh[[112, 120, 130, 105]] = [3.0, 1.0, 2.0, 9.0]  # 105 is on the page anyway

    stated = stated_as_shown(knobs, fresh)

    # place 8 has 112 and 130, place 9 has 120; 112 is not among the next ones any more
    assert stated[8, 112] == pytest.approx(0.3 * 3 / 5)
    assert stated[8, 130] == pytest.approx(0.3 * 2 / 5)
    assert stated[9, 120] == pytest.approx(0.3)
    assert stated[8, 108] == stated[9, 109] == pytest.approx(0.5)


def test_without_fresh_items_their_rate_stays_with_the_order() -> None:
    page = explore(ORDER, 10, Exploration(fresh_rate=0.5), "r:1", np.full(200, np.nan))

    assert page.picks.tolist() == list(range(100, 110))
    assert page.propensities.tolist() == [1.0] * 10


@pytest.mark.parametrize(
    ("knobs", "possible"),
    [
        ({"rate": 0.0, "fresh_rate": 0.5}, {(109, 0.5), (112, 0.5)}),
        ({"rate": 0.5, "fresh_rate": 0.0}, {(109, 0.5), (110, 0.25), (111, 0.25)}),
        ({"rate": 0.5, "fresh_rate": 0.5}, {(110, 0.25), (111, 0.25), (112, 0.5)}),
    ],
)
def test_either_kind_is_explored_without_the_other_and_both_may_leave_nothing_for_sure(
    knobs: dict[str, float], possible: set[tuple[int, float]]
) -> None:
    fresh = np.full(200, np.nan)
    fresh[112] = 1.0

    pages = [
        explore(ORDER, 10, Exploration(places=1, pool=2, **knobs), f"r{k}:1", fresh)
        for k in range(200)
    ]

    assert {(int(p.picks[9]), float(p.propensities[9])) for p in pages} == possible
    assert all(page.picks[:9].tolist() == list(range(100, 109)) for page in pages)
