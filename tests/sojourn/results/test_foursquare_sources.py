"""Sources over the check-ins of four people in two cities, by hand."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from features.schema import F64
from sojourn.results.foursquare_history import History, Known, history_of, new_pairs_until
from sojourn.results.foursquare_ranked import replay
from sojourn.results.foursquare_sources import Blend, Market, shelf

HERE, THERE = 11, 12
DAY = 86_400
PLACES = {1: (HERE, 0.0), 2: (HERE, 0.01), 3: (HERE, 0.5), 9: (THERE, 40.0)}  # item: city, lat
BLEND = Blend(half_life_days=1e9, strength=0.0)


def history(*visits: tuple[int, int, int]) -> History:
    """(user, item, day)."""
    rows = [
        {
            "user_id": user,
            "item_id": item,
            "city": PLACES[item][0],
            "at": pd.Timestamp("2013-01-01") + pd.Timedelta(days=day),
            "lat": PLACES[item][1],
            "lon": 0.0,
            "solar_hour": 12,
            "day_type": "workday",
        }
        for user, item, day in sorted(visits)
    ]
    return history_of(pd.DataFrame(rows))


# Users 1 and 2 live here, 3 lives there; on day 9 user 3 comes, on day 10 user 1 goes to item 3.
VISITS = history(
    (1, 1, 0), (1, 1, 1), (1, 2, 2), (2, 1, 0), (2, 2, 1), (2, 3, 2), (3, 9, 0), (3, 9, 1),
    (4, 1, 3), (3, 1, 9), (1, 3, 10), (1, 1, 10),
)  # fmt: skip
BEFORE = int(VISITS.at_s.min()) + 5 * DAY


def known() -> Known:
    return Known(VISITS, BEFORE)


def of_item(array: F64) -> dict[int, Any]:
    return dict(zip(VISITS.item_ids.tolist(), array.tolist(), strict=True))


def test_nothing_that_came_after_the_moment_is_known() -> None:
    assert known().age_days.min() == 2.0
    assert of_item(known().of_items()) == {1: 4.0, 2: 2.0, 3: 1.0, 9: 2.0}
    assert known().home.tolist() == [HERE, HERE, THERE, HERE]


def test_a_vote_fades_and_is_one_at_most() -> None:
    votes = known().votes(half_life_days=4.0)

    assert votes[0, 0] == pytest.approx(min(1.0, 2 ** (-5 / 4) + 2 ** (-4 / 4)))
    assert votes[1, 2] == pytest.approx(2 ** (-3 / 4))


def test_new_pairs_are_those_never_met_before_the_moment() -> None:
    user, item = new_pairs_until(known(), BEFORE + 6 * DAY)

    pairs = sorted(zip(user.tolist(), VISITS.item_ids[item].tolist(), strict=True))
    assert pairs == [(0, 3), (2, 1)]  # user 1 (code 0) knew item 1 already


def test_each_source_scores_the_citys_items_and_proposes_nothing_visited() -> None:
    found = shelf(Market(known(), BLEND), HERE, np.array([0, 2]))  # users 1 and 3

    assert VISITS.item_ids[found.items].tolist() == [1, 2, 3]
    assert found.may_show.tolist() == [[False, False, True], [True, True, True]]
    for ranks in (*found.ranks.values(), found.merged):
        assert ranks[0, 2] == 1  # all that is left for user 1
    assert found.of_items["hot_local_share"].tolist() == pytest.approx([3 / 6, 2 / 6, 1 / 6])
    assert found.of_cells["own_nearest_km"][0, 2] == pytest.approx(54.5, abs=0.1)  # 0.49 degrees
    assert np.isnan(found.of_cells["own_nearest_km"][1]).all()


def test_nobody_is_their_own_compatriot() -> None:
    found = shelf(Market(known(), BLEND), HERE, np.array([1]))  # user 2, of here as 1 and 4 are

    mine = found.of_cells["recall_compatriots_score"][0]
    # Items 1, 2, 3 have 2, 1, 0 votes of the others, beside ten as everyone votes.
    expected = (np.array([2.0, 1.0, 0.0]) + 10 * np.array([3, 2, 1]) / 6) / 13
    np.testing.assert_allclose(mine, expected)


def test_replay_asks_for_each_traveller_and_city_and_ranks_what_they_went_to() -> None:
    span = VISITS.at_s.max()
    share = float((VISITS.at_s <= BEFORE).mean()) - 1e-9

    moment = replay(VISITS, BLEND, (share, 1.0), None)

    assert span > BEFORE
    assert moment.cases.users.tolist() == [1, 3]
    assert moment.cases.is_visitor.tolist() == [False, True]
    assert moment.cases.ranks["hot"].tolist() == [1.0, 1.0]
    assert moment.samples.requests == 2
    assert moment.samples.group_sizes.sum() == 4  # one item is new to user 1, three to user 3
    assert (moment.samples.levels > 0).sum() == 2
