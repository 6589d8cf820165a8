"""Recall replayed over a city of six items along a street, every number by hand."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from features.catalog.sets import ITEM, TRAVEL
from features.schema import UNKNOWN_ID, Audience
from features.store.base import ACTION_CODES, RecentActions, no_recent_actions
from offline.replay import Asked, Replayed, Rules, sources_of
from offline.replay import replay as replay_with
from offline.replay_sources import SHARED_LISTS, Knobs
from offline.shelf import Shelf, ShelfList

CITY, ELSEWHERE = 500, 600
KM_PER_DEGREE = 111.19508
NOON_MS = 1_779_249_600_000  # 2026-05-20 04:00 UTC, noon in Shanghai: a Wednesday
HOUR_MS = 3_600_000
A, B, C, D, E, F = 11, 12, 13, 14, 15, 16
RULES = Rules(
    quotas={"item_cf": 4, "hot": 4, "nearby": 2, "history": 2},
    knobs=Knobs(triggers=20, radius_km=10.0),
    candidates=100,
    bought_days=30,
    timezone="Asia/Shanghai",
    country="CN",
)


def ids(*values: int) -> Any:
    return np.array(values, dtype=np.int64)


def ranked(*entries: tuple[int, float]) -> ShelfList:
    """The city's list: (item, score), best first."""
    return edges(*((CITY, item, score) for item, score in entries))


def edges(*found: tuple[int, int, float]) -> ShelfList:
    """(key, item, score), by key, best first."""
    keys = [key for key, _, _ in found]
    return ShelfList(
        ids(*keys),
        ids(*(keys[:n].count(key) + 1 for n, key in enumerate(keys))),
        ids(*(item for _, item, _ in found)),
        np.array([score for _, _, score in found], dtype=np.float32),
    )


def lists(**values: ShelfList) -> dict[str, ShelfList]:
    empty = dict.fromkeys(SHARED_LISTS, ranked())
    return {**empty, "hot_pooled": ranked((A, 5.0), (B, 4.0)), **values}


def living_in(home: float) -> dict[str, Any]:
    return {"user_resident_city": np.array([float(home)])}


def shelf(**values: Any) -> Shelf:
    """Item k lies k km north of the centre, costs 10 (k + 1) CNY and sold k times."""
    stored = {name: np.full(6, np.nan) for name in ITEM.columns}
    stored["item_lat"] = 39.9 + np.arange(6) / KM_PER_DEGREE
    stored["item_lon"] = np.full(6, 116.4)
    stored["item_price"] = 10.0 * np.arange(1, 7)
    stored["item_sales_decayed"] = np.arange(6.0)
    stored["item_category"] = np.array([0.0, 0.0, 0.0, 1.0, 1.0, 1.0])
    plain = Shelf(
        city=CITY,
        lat=39.9,
        lon=116.4,
        item_ids=ids(A, B, C, D, E, F),
        stored=stored,
        item_lat=stored["item_lat"],
        item_lon=stored["item_lon"],
        sellable=np.ones(6, dtype=bool),
        open_months=np.full(6, 4095, dtype=np.int64),
        lists=lists(),
    )
    return replace(plain, **values)


def replay(who: Asked, here: Shelf, rules: Rules) -> Replayed:
    return replay_with(who, here, sources_of(here, rules), rules)


def recent(*actions: tuple[int, str, float], categories: tuple[float, ...] = ()) -> dict[str, Any]:
    """(item, action, hours ago), newest first."""
    return {
        "recent": RecentActions(
            ids(*(item for item, _, _ in actions)),
            ids(*(ACTION_CODES[name] for _, name, _ in actions)),
            ids(*(NOON_MS - round(hours * HOUR_MS) for _, _, hours in actions)),
        ),
        "recent_categories": np.array(categories or [np.nan] * len(actions)),
    }


def asked(**values: Any) -> Asked:
    nobody = Asked(
        at_ms=NOON_MS,
        lat=np.nan,
        lon=np.nan,
        gps_city=UNKNOWN_ID,
        columns=living_in(np.nan),
        recent=no_recent_actions(),
        recent_categories=np.zeros(0),
        personal={"history": (ids(), np.zeros(0, dtype=np.float32))},
    )
    return replace(nobody, **values)


def items(found: Replayed) -> list[int]:
    return [(A, B, C, D, E, F)[row] for row in found.rows]


def shared(found: Replayed, name: str) -> float:
    (value,) = found.columns[name]
    return float(value)


def test_every_context_feature_of_the_set_has_a_value() -> None:
    found = replay(asked(), shelf(), RULES)

    assert {f.name for f in TRAVEL.context} == set(found.columns)
    assert {v.shape for v in found.columns.values()} <= {(1,), (2,)}


def test_a_stranger_sees_everyones_list_and_a_visitor_the_visitors() -> None:
    own = {
        **lists(),
        "hot_pooled": ranked((A, 5.0)),
        "hot_local": ranked((B, 4.0)),
        "hot_visitor": ranked((C, 3.0)),
    }
    homes = {np.nan: (A, Audience.UNKNOWN), CITY: (B, Audience.LOCAL)}
    homes |= {ELSEWHERE: (C, Audience.VISITOR)}

    for home, (item, audience) in homes.items():
        found = replay(asked(columns=living_in(home)), shelf(lists=own), RULES)

        assert (items(found), found.standing.audience) == ([item], audience)


def test_an_audience_without_a_list_of_its_own_sees_everyones() -> None:
    assert items(replay(asked(columns=living_in(CITY)), shelf(), RULES)) == [A, B]


def test_neighbours_of_what_was_done_lead_and_their_strengths_add() -> None:
    here = shelf(lists=lists(item_cf=edges((90, C, 0.5), (90, D, 0.4), (91, D, 0.3))))
    who = asked(**recent((90, "view_item", 48.0), (91, "favourite", 48.0)))

    found = replay(who, here, RULES)

    # two days halve a view to 1/2 and a favourite to 3/2: D is 0.5 * 0.4 + 1.5 * 0.3, C 0.5 * 0.5
    scores = dict(zip(items(found), found.columns["recall_item_cf_score"], strict=True))
    assert items(found) == [D, A, C, B]  # rank / quota ties go to the source that comes first
    assert scores[D] == pytest.approx(0.65, rel=1e-6)
    assert scores[C] == pytest.approx(0.25, rel=1e-6)
    assert scores[A] == 0.0


def test_what_happens_at_the_moment_itself_triggers_nothing() -> None:
    here = shelf(lists=lists(item_cf=edges((90, C, 0.5))))

    assert items(replay(asked(**recent((90, "view_item", 0.0))), here, RULES)) == [A, B]


def test_around_the_traveller_is_proposed_while_they_are_in_the_city() -> None:
    there = asked(lat=39.9, lon=116.4, gps_city=CITY)

    near = replay(there, shelf(lists=lists(hot_pooled=ranked())), RULES)
    away = replay(replace(there, gps_city=ELSEWHERE), shelf(), RULES)

    # (k + 1) * 2 ** (-k / 1.5): 1.0, 1.26, 1.19, 1.0, ...
    assert items(near) == [B, C]
    assert near.columns["recall_nearby_score"] == pytest.approx([1.2599, 1.1906], rel=1e-4)
    assert (shared(near, "is_there"), shared(away, "is_there")) == (1.0, 0.0)
    assert items(away) == [A, B]


def test_only_what_sells_within_reach_is_near() -> None:
    there = asked(lat=39.9, lon=116.4, gps_city=CITY)
    none = lists(hot_pooled=ranked())
    closed = np.array([True, False, True, True, True, True])

    found = replay(there, shelf(lists=none, sellable=closed), replace(RULES, knobs=Knobs(20, 1.5)))

    assert items(found) == [A]


def test_the_own_history_is_proposed_where_it_lies_in_the_city() -> None:
    who = asked(personal={"history": (ids(77, F, 78, E), np.array([4, 3, 2, 1], np.float32))})

    found = replay(who, shelf(), RULES)

    assert items(found) == [A, B, F, E]  # 1/4, 2/4, 1/2, 2/2
    assert found.columns["recall_history_score"].tolist() == [0.0, 0.0, 3.0, 1.0]


def test_an_item_that_two_sources_propose_stands_once_and_is_counted_twice() -> None:
    who = asked(personal={"history": (ids(B), np.ones(1, dtype=np.float32))})

    found = replay(who, shelf(), RULES)

    assert items(found) == [A, B]
    assert found.columns["recall_sources"].tolist() == [1.0, 2.0]
    assert found.columns["recall_rank"].tolist() == [1.0, 2.0]
    assert found.columns["recall_hot_score"].tolist() == [5.0, 4.0]


def test_what_cannot_be_shown_leaves_and_ranks_close_up() -> None:
    hot = lists(hot_pooled=ranked((A, 5.0), (B, 4.0), (C, 3.0), (D, 2.0)))
    months = np.array([4095, 4095 - (1 << 4), 4095, 4095, 4095, 4095])  # B is closed in May
    here = shelf(
        lists=hot,
        open_months=months,
        sellable=np.array([False, True, True, True, True, True]),
    )
    bought = asked(**recent((C, "pay", 24.0)))
    refunded = asked(**recent((C, "refund", 1.0), (C, "pay", 24.0)))
    long_ago = asked(**recent((C, "pay", 24.0 * 31)))

    assert items(replay(bought, here, RULES)) == [D]
    assert items(replay(refunded, here, RULES)) == [C, D]
    assert items(replay(long_ago, here, RULES)) == [C, D]
    assert replay(bought, here, RULES).columns["recall_rank"].tolist() == [1.0]


def test_what_was_visited_stays_away_where_the_rules_say_for_how_long() -> None:
    here = shelf(lists=lists(hot_pooled=ranked((C, 5.0), (D, 4.0))))
    visitor = asked(**recent((C, "visit", 24.0 * 40)))

    assert items(replay(visitor, here, RULES)) == [C, D]
    assert items(replay(visitor, here, replace(RULES, visited_days=60))) == [D]
    assert items(replay(visitor, here, replace(RULES, visited_days=30))) == [C, D]


def test_the_list_is_described_by_what_stayed_in_it() -> None:
    found = replay(asked(), shelf(), RULES)  # A and B

    assert (shared(found, "list_size"), shared(found, "list_price_median")) == (2.0, 15.0)
    assert shared(found, "list_sales_max") == 1.0
    assert shared(found, "list_distance_median") == pytest.approx(0.5, rel=1e-4)


def test_a_list_is_cut_at_the_number_of_candidates_before_anything_is_dropped() -> None:
    here = shelf(sellable=np.array([False, True, True, True, True, True]))

    assert items(replay(asked(), here, replace(RULES, candidates=1))) == []


def test_the_session_is_related_to_each_candidate() -> None:
    who = asked(**recent((A, "view_item", 2.0), (90, "search", 30.0), categories=(0.0, 0.0)))

    found = replay(who, shelf(), RULES)

    assert found.columns["recent_same_item"].tolist() == [1.0, 0.0]
    assert found.columns["recent_same_category"].tolist() == [1.0, 1.0]
    assert (shared(found, "recent_views"), shared(found, "minutes_since_action")) == (1.0, 120.0)


def test_time_is_local_time() -> None:
    found = replay(asked(), shelf(), RULES)

    assert [shared(found, n) for n in ("hour", "weekday", "month")] == [12.0, 2.0, 5.0]


def test_a_city_without_lists_has_nothing_to_propose() -> None:
    found = replay(asked(), shelf(lists=lists(hot_pooled=ranked())), RULES)

    assert items(found) == []
    assert shared(found, "list_size") == 0.0
