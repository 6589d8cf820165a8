"""Counters of trips away against plain loops, and that a query's own fold is in none of them."""

from collections.abc import Callable
from dataclasses import fields

import numpy as np
import pytest

from features.away import Places, Rows, TripQueries, Trips, away_columns, candidate_rows
from features.away_homes import home_columns
from features.kernels import distance_km


def drawn(seed: int) -> tuple[Trips, TripQueries]:
    """Thirty trips of ten users in three folds to two cities, and six that are asked about."""
    rng = np.random.default_rng(seed)
    count, items, asking = 30, 9, 6
    user = rng.integers(1, 11, count)
    city = rng.integers(1, 3, count)
    visit_trip = np.sort(rng.integers(0, count, 90))
    trips = Trips(
        user=user,
        home=user % 4 + 1,
        city=city,
        day=rng.integers(0, 500, count),
        fold=user % 3,
        visit_trip=visit_trip,
        visit_item=2 * rng.integers(0, 4, 90) + city[visit_trip],
        places=Places(
            city=np.arange(items) % 2 + 2 * (np.arange(items) % 2 == 0),
            category=rng.integers(0, 3, items),
            lat=rng.normal(30, 0.05, items),
            lon=rng.normal(110, 0.05, items),
        ),
    )
    who = rng.integers(1, 11, asking)
    ends = rng.integers(0, items, (2, asking))
    queries = TripQueries(
        who, who % 4 + 1, rng.integers(1, 3, asking), rng.integers(0, 500, asking), who % 3, *ends
    )
    return trips, queries


def without(trips: Trips, gone: np.ndarray) -> Trips:
    kept = np.flatnonzero(~gone)
    counts = ~gone[trips.visit_trip]
    return Trips(
        *(getattr(trips, name)[kept] for name in ("user", "home", "city", "day", "fold")),
        np.searchsorted(kept, trips.visit_trip[counts]),
        trips.visit_item[counts],
        trips.places,
    )


@pytest.mark.parametrize("seed", range(4))
def test_nothing_of_a_querys_own_fold_is_in_its_row_but_earlier_trips_of_its_user(
    seed: int,
) -> None:
    trips, queries = drawn(seed)
    for fold in range(3):
        of_fold = np.flatnonzero(queries.fold == fold)
        one = TripQueries(*(getattr(queries, f.name)[of_fold] for f in fields(TripQueries)))
        others = without(trips, trips.fold == fold)
        rows: Rows = candidate_rows(trips, one, most=3, near=2)
        if of_fold.size == 0 or rows.item.size == 0:
            continue

        seen, unseen = (away_columns(known, one, rows) for known in (trips, others))
        visits = rows.query, rows.item
        homes, of_others = (
            home_columns(known, one, *visits, np.arange(1, 5)) for known in (trips, others)
        )

        own = seen.pop("away_own_visits")
        del unseen["away_own_visits"]
        assert rows.item.tolist() == candidate_rows(others, one, most=3, near=2).item.tolist()
        for expected, actual in ((unseen, seen), (of_others, homes)):
            for name, values in expected.items():
                np.testing.assert_allclose(values, actual[name], rtol=1e-9, err_msg=name)
        trip, item = trips.distinct
        for query, asked_item, found in zip(rows.query, rows.item, own, strict=True):
            is_own = (trips.user[trip] == one.user[query]) & (item == asked_item)
            assert found == (is_own & (trips.day[trip] < one.day[query])).sum()


def month(day: int) -> int:
    return int(day % 365.25 / 365.25 * 12)


def pulled(hits: float, trials: float, prior: float, weight: float) -> float:
    return (hits + weight * prior) / (trials + weight)


def away_by_loops(trips: Trips, queries: TripQueries, q: int, item: int) -> dict[str, float]:
    """What `away_columns` says of one trip and item, but of the traveller's own trips."""
    home, city, day, fold = (getattr(queries, n)[q] for n in ("home", "city", "day", "fold"))
    places = trips.places
    visits = [
        (trip, int(i))
        for trip, i in zip(trips.visit_trip.tolist(), trips.visit_item, strict=True)
        if trips.fold[trip] != fold
    ]
    others = [t for t in range(trips.user.size) if trips.fold[t] != fold]
    distinct = set(visits)
    went = [t for t in others if (t, item) in distinct]
    there = [t for t in others if trips.city[t] == city]
    share = len(went) / max(len(there), 1)

    def share_of(weight: float, *kept: Callable[[int], bool]) -> float:
        a, b = (sum(keep(t) for t in of) for of, keep in zip((went, there), kept, strict=True))
        return pulled(a, b, share, weight)

    def near(days: float) -> Callable[[int], bool]:
        return lambda t: abs(trips.day[t] // days - day // days) <= 1

    kind = places.category[item]
    of_kind = [(t, i) for t, i in distinct if places.category[i] == kind]
    everywhere = len(of_kind) / max(len(distinct), 1)

    def kind_share(of: np.ndarray, wanted: int) -> float:
        hits, total = (sum(of[t] == wanted for t, _ in known) for known in (of_kind, distinct))
        return pulled(hits, total, everywhere, 50.0)

    found = {
        "away_visits": sum(i == item for _, i in visits),
        "away_trips": len(went),
        "away_share": share,
        "away_home_share": share_of(20.0, *[lambda t: trips.home[t] == home] * 2),
        "away_week_share": share_of(10.0, *[near(7.0)] * 2),
        "away_month_share": share_of(10.0, *[near(30.4)] * 2),
        "away_season_share": share_of(10.0, *[lambda t: month(trips.day[t]) == month(day)] * 2),
        "away_category": everywhere,
        "away_category_home": kind_share(trips.home, home),
        "away_category_city": kind_share(trips.city, city),
        "away_trips_to_city": len(there),
    }
    for name, end in (("first", queries.first[q]), ("last", queries.last[q])):
        of_end = sum(i == end for _, i in distinct)
        both = sum((t, end) in distinct for t in went) if end != item else 0
        found |= {
            f"away_{name}_km": _km(places, end, item),
            f"away_{name}_together": both / np.sqrt((len(went) + 2) * (of_end + 2)),
            f"away_{name}_category": float(places.category[end] == kind),
        }
        if end == 0:
            found |= dict.fromkeys((f"away_{name}_{k}" for k in ENDS), np.nan)
    return found | {"away_way_km": _km(places, queries.first[q], queries.last[q])}


ENDS = ("km", "together", "category")


def _km(places: Places, a: int, b: int) -> float:
    ends = [np.array([x[i]]) for i in (a, b) for x in (places.lat, places.lon)]
    return float(distance_km(*ends)[0]) if a and b else np.nan


@pytest.mark.parametrize("seed", range(3))
def test_counters_of_items_are_what_one_counts(seed: int) -> None:
    trips, queries = drawn(seed)
    rows = candidate_rows(trips, queries, most=9, near=0)

    found = away_columns(trips, queries, rows)

    expected = [
        away_by_loops(trips, queries, int(q), int(item))
        for q, item in zip(rows.query, rows.item, strict=True)
    ]
    assert rows.item.size > 12
    assert set(found) - set(expected[0]) == {"away_own_visits"}
    for name in expected[0]:
        np.testing.assert_allclose([one[name] for one in expected], found[name], err_msg=name)


def home_by_loops(
    trips: Trips, queries: TripQueries, q: int, items: set[int], home: int
) -> dict[str, float]:
    """What `home_columns` says of one trip to these places and one candidate home."""
    city, day, fold = (getattr(queries, name)[q] for name in ("city", "day", "fold"))
    places = trips.places
    others = [t for t in range(trips.user.size) if trips.fold[t] != fold]
    there = [t for t in others if trips.city[t] == city]
    around = [t for t in there if abs(trips.day[t] // 7 - day // 7) <= 1]
    visits = {
        (int(t), int(i))
        for t, i in zip(trips.visit_trip, trips.visit_item, strict=True)
        if trips.fold[t] != fold
    }

    def from_home(of: list[int]) -> int:
        return sum(trips.home[t] == home for t in of)

    everywhere = from_home(others) / len(others)
    prior = pulled(from_home(there), len(there), everywhere, 5.0)
    found = {
        "home_share": everywhere,
        "home_city_share": prior,
        "home_week_share": pulled(from_home(around), len(around), prior, 10.0),
    }

    def cell(i: int) -> tuple[float, float]:
        return places.lat[i] // 0.02, places.lon[i] // 0.02

    for name, key, toward, weight in (
        ("place", lambda i: i, prior, 4.0),
        ("cell", cell, prior, 4.0),
        ("category", lambda i: places.category[i], everywhere, 100.0),
    ):
        expected = max(toward, 1e-4)
        lifts = []
        for item in items:
            alike = [t for t, i in visits if key(i) == key(item)]
            share = pulled(from_home(alike), len(alike), expected, weight)
            lifts.append(np.log(share / expected))
        found[f"home_{name}_lift"] = sum(lifts)
        found[f"home_{name}_most"] = max(lifts, default=np.nan)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_what_tells_a_home_is_what_one_counts(seed: int) -> None:
    trips, queries = drawn(seed)
    rows = candidate_rows(trips, queries, most=3, near=0)
    seen = rows.query > 0  # the first trip went nowhere
    query, item = (np.tile(part[seen], 2) for part in (rows.query, rows.item))  # all places twice

    found = home_columns(trips, queries, query, item, np.arange(1, 6))  # nobody lives in the last

    expected = [
        home_by_loops(trips, queries, q, set(item[query == q].tolist()), home)
        for q in range(queries.user.size)
        for home in range(1, 6)
    ]
    assert set(found) == set(expected[0])
    for name in found:
        np.testing.assert_allclose(
            [one[name] for one in expected], found[name], rtol=1e-9, atol=1e-12, err_msg=name
        )
