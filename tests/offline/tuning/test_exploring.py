"""What exploration costs, on one page written by hand."""

import numpy as np
import pytest

from offline.tuning.cases import Ranked
from offline.tuning.exploring import explored
from offline.tuning.pages import Page

INF = np.inf
PAGE = Page("channel_home", {"hot": 10, "fresh": 5}, 10, 3, {})


def ranked(wanted: list[int]) -> Ranked:
    """Six hot items, and two fresh ones behind them by quota."""
    ranks = [[float(n), INF] for n in range(1, 7)] + [[INF, 4.0], [INF, 5.0]]
    item = np.arange(1, 9)
    return Ranked(
        names=("hot", "fresh"),
        request=np.zeros(8, dtype=np.int64),
        item=item,
        ranks=np.array(ranks),
        wanted=np.isin(item, wanted),
        wanted_of=np.array([len(wanted)]),
        users=np.array([7]),
    )


def test_the_last_places_are_compared_with_the_next_and_with_fresh_ones() -> None:
    # The page is 1 2 3, of which 2 and 3 explore; behind it 4 5 6 and the fresh 7 8.
    found = explored(ranked([1, 2, 3, 4, 8]), PAGE)

    assert found.page.tolist() == [3.0]
    assert found.last.tolist() == [1.0]
    assert found.following.tolist() == [pytest.approx(1 / 3)]
    assert found.fresh.tolist() == [0.5]
    # Two places: 0.1 * (1 - 1/3) + 0.2 * (1 - 1/2) each.
    assert found.cost(0.1, 0.2).tolist() == [pytest.approx(2 * (0.1 * 2 / 3 + 0.1))]


def test_without_a_fresh_item_nothing_fresh_is_shown_and_nothing_lost() -> None:
    page = Page("channel_home", {"hot": 10, "fresh": 1}, 10, 3, {})

    assert explored(ranked([3]), page).cost(0.0, 0.5).tolist() == [0.0]
