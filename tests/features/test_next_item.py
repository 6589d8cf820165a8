"""Where next: counters by hand, and that nothing of the future is in them."""

import numpy as np
import pytest

from features.catalog.sets import NEXT_ITEM
from features.matrix import assemble
from features.next_item import Asked, later_today, next_columns, round_the_clock
from features.next_recall import find_next
from features.schema import Columns, Ids
from features.visits import DAY_S, Visits, visits_of

NEVER = np.iinfo(np.int64).max


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def history(extra: tuple[tuple[int, int, int], ...] = ()) -> Visits:
    """User 0: 0 1 on days 0 and 1, 0 on day 9; user 1: 0 2 on day 1. Rows are user, item, hour."""
    rows = [(0, 0, 8), (0, 1, 10), (0, 0, 32), (1, 0, 33), (0, 1, 34), (1, 2, 40), (0, 0, 224)]
    return of_rows([*rows, *extra])


def of_rows(rows: list[tuple[int, int, int]]) -> Visits:
    """Visits of user, item and hour since the start; a trip is a day's."""
    users, items, hours = (np.array(c) for c in zip(*rows, strict=True))
    days = hours // 24
    trips = np.unique(days * 10 + users, return_inverse=True)[1]
    return visits_of(users, items, hours * 3600, hours % 24, days % 7, trips, (days + 1) * DAY_S)


def columns(visits: Visits, here: int, hour: int, known_until: int = NEVER) -> Columns:
    asked = Asked(ids(here), ids(hour), ids(known_until))
    return next_columns(visits, asked, ids(0, 3), ids(0, 1, 2), np.array([0.0, 0.1, 0.3]))


def test_counters_of_the_user_the_item_and_the_step_are_what_one_counts() -> None:
    found = columns(history(), here=6, hour=10)

    assert found["next_own"].tolist() == [3, 2, 0]
    assert found["next_item"].tolist() == [
        3,
        2,
        1,
    ]  # the visit just made is the user's, not yet all's
    assert found["next_step"].tolist() == [0, 2, 1]
    assert found["next_own_step"].tolist() == [0, 2, 0]
    assert found["here_steps"].tolist() == [3, 3, 3]
    assert found["next_own_last"].tolist() == [0, 2, 0]
    assert found["next_own_age_visits"].tolist()[:2] == [0, 1]
    assert found["next_own_age_days"].tolist()[1] == (224 - 34) / 24
    assert found["next_step_gap_hours"].tolist()[1:] == [2.0, 7.0]
    assert found["next_own_steps_rank"].tolist() == [2, 1, 3]


def test_the_hour_asked_about_finds_habits_and_steps_of_that_length() -> None:
    # Asked on day 9 at 8:00 about 10:00, two hours ahead: item 1 was gone to at 10:00 on day 1.
    found = columns(history(), here=6, hour=10)

    assert found["minutes_left"].tolist() == [180.0] * 3
    assert found["next_own_same_hour"].tolist() == [0, 2, 0]
    assert found["next_own_hour_age_days"].tolist()[1] == (224 - 34) / 24
    assert np.isnan(found["next_own_hour_age_days"][[0, 2]]).all()
    assert found["next_own_hour_age_days_rank"].tolist()[1] == 1
    # 0 -> 1 took two hours twice, 0 -> 2 seven hours once.
    weight = round_the_clock(1.0)
    expected = [0, 2 * weight[2, 2], weight[7, 2]]
    np.testing.assert_allclose(found["next_step_by_gap"], expected, atol=1e-12)


def test_others_stand_still_where_they_are_known_until_and_the_user_goes_on() -> None:
    found = columns(history(), here=6, hour=10, known_until=34 * 3600)

    assert found["next_item"].tolist() == [3, 1, 0]
    assert found["next_step"].tolist() == [0, 1, 0]
    assert found["next_own"].tolist() == [3, 2, 0]


def test_nothing_that_comes_later_changes_a_row() -> None:
    later = ((0, 2, 225), (1, 2, 225), (0, 1, 226))

    before, after = (columns(history(extra), here=6, hour=10) for extra in ((), later))

    for name, values in before.items():
        np.testing.assert_allclose(values, after[name], rtol=1e-12, err_msg=name)


def test_equals_rank_by_item_whatever_others_did_before_and_after() -> None:
    """User 0 goes to 0 at 9:00 and then, a day each, to 1, 2, 3 and 4."""
    own = [(0, item, 24 * item + 9) for item in range(5)]
    rng = np.random.default_rng(0)
    drawn = rng.integers((1, 0, 0), (4, 5, 24 * 9), (60, 3))
    others = [(int(user), int(item), int(hour)) for user, item, hour in drawn]

    for known in range(0, 60, 6):
        visits = of_rows(own + others[:known])
        here = np.flatnonzero((visits.users == 0) & (visits.items == 4))
        asked = Asked(here, ids(10), ids(NEVER))
        found = next_columns(visits, asked, ids(0, 5), np.arange(5), np.zeros(5))

        assert found["next_own_at_hour_rank"].tolist() == [1, 2, 3, 4, 5]
        assert set(found["next_own_at_hour_best"]) == set(found["next_own_at_hour"])


def test_habits_of_years_ago_are_known_whatever_others_did_since() -> None:
    for years in range(0, 30, 5):
        later = tuple((1, day % 3, 300 + (365 * years + day) * 24) for day in range(50))

        found = columns(history(later), here=6, hour=10)

        own = round_the_clock(2.5)[[8, 8, 8], 10] * np.exp2(-np.array([9, 8, 0]) / 30)
        assert found["next_own_recent_hour"][0] == pytest.approx(own.sum(), rel=1e-6)
        assert found["next_own_recent_hour"][2] == 0


def test_the_set_takes_all_that_is_made_and_knows_what_it_asks() -> None:
    found = columns(history(), here=6, hour=10)

    x = assemble(NEXT_ITEM, found, 3)

    assert x.shape == (3, len(NEXT_ITEM.names))
    assert x[1, NEXT_ITEM.index("own_step_share")] == np.float32(2 / 3)
    assert np.isnan(x[0, NEXT_ITEM.index("step_gap_misfit")])


def test_an_hour_is_near_its_neighbours_round_midnight_and_later_means_today() -> None:
    clock, later = round_the_clock(1.0), later_today(4.0)

    np.testing.assert_allclose(clock.sum(axis=1), 1.0)
    assert clock[23, 0] == clock[11, 12]
    assert (later[9, 10], later[10, 10]) == (0.0, 1.0)


def test_candidates_are_own_items_and_what_followed_in_earlier_weeks() -> None:
    # User 1 comes back after two weeks: 0 and 2 are its own, 1 followed 0 for somebody else.
    visits = history(((1, 0, 400),))
    asked = Asked(ids(7), ids(16), ids(NEVER))

    found = find_next(visits, asked)

    assert found.offsets.tolist() == [0, 3]
    assert found.items.tolist() == [0, 1, 2]
    assert found.near[1] > 0  # user 0 goes to 0 as well, and likes 1
