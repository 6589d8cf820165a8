"""Where in between: counters of other trips, and worths of steps, by hand."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from features.catalog.sets import SHORT_TRIP
from features.catalog.short_trip import LISTED, MEASURED, RANKED
from features.matrix import assemble
from features.schema import Ids
from features.short_trip import Places, Tours, between, tour_columns
from features.tour_steps import step_worth


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


# Items 0..3 stand on a line, a hundredth of a degree apart; item 4 is in another city.
PLACES = Places(
    lat=np.array([0.0, 0.0, 0.0, 0.0, 50.0]),
    lon=np.array([0.0, 0.01, 0.02, 0.03, 8.0]),
    cities=ids(0, 0, 0, 0, 1),
    categories=ids(0, 1, 0, 1, 0),
)
# Trips 0 1 3 by user 7, 0 1 2 3 by user 8, 0 2 by user 8, 4 by user 9.
TOURS = Tours(ids(0, 3, 7, 9, 10), ids(0, 1, 3, 0, 1, 2, 3, 0, 2, 4), ids(7, 8, 8, 9))


def test_the_candidates_of_a_case_are_its_citys_items_but_the_ends() -> None:
    asked = between(TOURS, PLACES, ids(0, 1))

    assert asked.items.tolist() == [1, 2, 1, 2]
    assert asked.rows.tolist() == [0, 0, 1, 1]


def test_a_case_sees_all_trips_but_its_own() -> None:
    asked = between(TOURS, PLACES, ids(0))

    found = tour_columns(TOURS, PLACES, asked, ids(0, 1, 2, 3), ids(0))

    assert found["tour_visits"].tolist() == [1, 2]
    assert found["tour_inner"].tolist() == [1, 1]
    assert found["tour_first_next_item"].tolist() == [1, 1]  # 0 1 in trip 1, 0 2 in trip 2
    assert found["tour_first_next"].tolist() == [2, 2]
    assert found["tour_last_after_item"].tolist() == [1, 1]
    np.testing.assert_allclose(found["tour_last_spread_item"], [0.6, 1.0])
    assert found["tour_share_rank"].tolist() == [2, 1]


def test_a_case_whose_city_has_only_its_ends_has_no_candidates() -> None:
    alone, asked = (between(TOURS, PLACES, ids(*trips)) for trips in ((0,), (0, 3)))

    expected, found = (
        tour_columns(TOURS, PLACES, one, ids(0, 1, 2, 3), one.trips) for one in (alone, asked)
    )

    assert asked.offsets.tolist() == [0, 2, 2]
    assert {name: values.tolist() for name, values in found.items()} == {
        name: values.tolist() for name, values in expected.items()
    }


def test_with_people_as_folds_a_case_sees_no_trip_of_its_user() -> None:
    asked = between(TOURS, PLACES, ids(1))

    found = tour_columns(TOURS, PLACES, asked, ids(7, 8, 8, 9), ids(8))

    assert found["tour_visits"].tolist() == [1, 0]
    assert found["tour_first_together"].tolist() == [1, 1]


def test_the_way_round_is_derived_from_where_things_are() -> None:
    asked = between(TOURS, PLACES, ids(0))
    columns = tour_columns(TOURS, PLACES, asked, ids(0, 1, 2, 3), ids(0))

    x = assemble(SHORT_TRIP, columns, 2)

    np.testing.assert_allclose(x[:, SHORT_TRIP.index("tour_detour_km")], 0.0, atol=1e-3)
    np.testing.assert_allclose(x[:, SHORT_TRIP.index("tour_first_km")], [1.112, 2.224], atol=1e-3)
    assert x[:, SHORT_TRIP.index("tour_is_first_category")].tolist() == [0.0, 1.0]


def test_what_often_follows_is_worth_more_than_the_other_way_round() -> None:
    worth = step_worth(TOURS, PLACES, ids(0, 1, 2, 3), ids(0, 0), ids(-1, 1))

    steps, precedences = worth.by_case[0, -1]  # all trips seen
    assert worth.items[0].tolist() == [0, 1, 2, 3]
    assert steps[0, 1] > steps[1, 0]
    np.testing.assert_allclose(np.exp(precedences[0, 1]), (2 + 5) / (2 + 10))
    # Without trip 1, 1 before 2 was never seen: no preference.
    np.testing.assert_allclose(np.exp(worth.by_case[0, 1][1][1, 2]), 0.5)


def test_the_trips_that_are_taken_keep_their_order() -> None:
    kept = TOURS.take(np.array([False, True, False, True]))

    assert kept.offsets.tolist() == [0, 4, 5]
    assert kept.items.tolist() == [0, 1, 2, 3, 4]
    assert kept.users.tolist() == [8, 9]


def drawn(seed: int) -> tuple[Tours, Places]:
    """Forty trips of one to six visits in two cities of six items, a third of a kilometre apart."""
    rng = np.random.default_rng(seed)
    places = Places(
        lat=rng.normal(30, 0.005, 12),
        lon=rng.normal(110, 0.005, 12),
        cities=np.arange(12) % 2,
        categories=rng.integers(0, 3, 12),
    )
    trips = [2 * rng.permutation(6)[: rng.integers(1, 7)] + rng.integers(0, 2) for _ in range(40)]
    offsets = np.r_[0, np.cumsum([len(trip) for trip in trips])]
    return Tours(offsets, np.concatenate(trips), rng.integers(1, 9, 40)), places


def by_loops(
    tours: Tours, places: Places, folds: Ids, asked: int, fold: int, item: int
) -> dict[str, float]:
    """The counters of one candidate of a case, from the trips of other folds."""
    trips = [tours.trip(t).tolist() for t in range(tours.count) if folds[t] != fold]
    first, *_, last = tours.trip(asked).tolist()
    city = places.cities[item]
    pairs = [
        (trip[a], trip[b], b - a)
        for trip in trips
        for a in range(len(trip))
        for b in range(a + 1, len(trip))
    ]
    visits = [i for trip in trips for i in trip]
    inner = [i for trip in trips for i in trip[1:-1]]
    several = [i for trip in trips if len(trip) > 1 for i in trip]
    found = {
        "tour_length": len(tours.trip(asked)),
        "tour_visits": visits.count(item),
        "tour_city_visits": sum(places.cities[i] == city for i in visits),
        "tour_inner": inner.count(item),
        "tour_city_inner": sum(places.cities[i] == city for i in inner),
        "tour_in_trips": several.count(item),
        "tour_items_near": (places.km[item] < 1.0).sum(),
        "tour_first_together": several.count(first),
        "tour_last_together": several.count(last),
    }
    for name, worth in (
        ("after", lambda span: 1.0),
        ("next", lambda span: float(span == 1)),
        ("spread", lambda span: 0.6 ** (span - 1)),
    ):
        found |= {
            f"tour_first_{name}_item": sum(
                worth(s) for a, b, s in pairs if (a, b) == (first, item)
            ),
            f"tour_first_{name}": sum(worth(s) for a, _, s in pairs if a == first),
            f"tour_last_{name}_item": sum(worth(s) for a, b, s in pairs if (a, b) == (item, last)),
            f"tour_last_{name}": sum(worth(s) for _, b, s in pairs if b == last),
        }
    for name, end in (("first", first), ("last", last)):
        found[f"tour_{name}_together_item"] = sum({a, b} == {end, item} for a, b, _ in pairs)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_counters_are_what_one_counts_in_other_folds(seed: int) -> None:
    tours, places = drawn(seed)
    folds = tours.users % 3
    asking = np.flatnonzero(tours.sizes > 2)[:8]
    asked = between(tours, places, asking)

    found = tour_columns(tours, places, asked, folds, folds[asking])

    expected = [
        by_loops(tours, places, folds, int(asking[row]), int(folds[asking[row]]), int(item))
        for row, item in zip(asked.rows, asked.items, strict=True)
    ]
    assert asked.items.size > 20
    for name in expected[0]:
        np.testing.assert_allclose([one[name] for one in expected], found[name], err_msg=name)


@pytest.mark.parametrize("seed", range(20))
def test_nothing_of_a_cases_own_fold_is_in_its_row_but_its_ends_and_length(seed: int) -> None:
    tours, places = drawn(seed)
    folds = tours.users % 3
    asking = np.flatnonzero((tours.sizes > 2) & (folds == 1))
    is_inner = tours.is_inner & (folds[tours.of_visits] == 1)
    other = np.where(is_inner, (tours.items + 2) % 12, tours.items)  # of the same city
    changed = Tours(tours.offsets, other, tours.users)
    asked = between(tours, places, asking)

    seen, unseen = (
        tour_columns(known, places, asked, folds, folds[asking]) for known in (tours, changed)
    )

    assert is_inner.sum() > 10
    for name, values in seen.items():
        np.testing.assert_allclose(values, unseen[name], rtol=1e-12, atol=1e-12, err_msg=name)


def test_a_candidate_stands_in_its_own_cases_list() -> None:
    """The nearest is the first, and of a rate the highest."""
    tours, places = drawn(2)
    folds = np.arange(tours.count)
    asking = np.flatnonzero(tours.sizes > 2)[:6]
    asked = between(tours, places, asking)

    found = tour_columns(tours, places, asked, folds, folds[asking])

    measured = dict(found)
    for feature in MEASURED:
        measured[feature.name] = feature.kernel(*(measured[i] for i in feature.inputs))
    for name in RANKED:
        worth = measured[name]
        for start, end in pairwise(asked.offsets.tolist()):
            here = -worth[start:end] if name.endswith("km") else worth[start:end]
            rank = found[f"{name}_rank"][start:end]
            assert sorted(rank) == [*range(1, end - start + 1)], name
            assert not (np.diff(here[np.argsort(rank)]) > 0).any(), name
            if f"{name}_best" in {f.name for f in LISTED}:
                assert set(found[f"{name}_best"][start:end]) == {worth[start:end].max()}, name


def test_worths_of_steps_and_precedences_are_the_logarithms_of_pulled_shares() -> None:
    tours, places = drawn(5)
    folds = tours.users % 3

    worth = step_worth(tours, places, folds, ids(0, 1, 1), ids(2, 0, 0))

    assert set(worth.by_case) == {(0, 2), (1, 0)}
    for (city, fold), (steps, precedences) in worth.by_case.items():
        trips = [tours.trip(t).tolist() for t in range(tours.count) if folds[t] != fold]
        here = worth.items[city].tolist()
        assert here == [i for i in range(12) if places.cities[i] == city]
        for n, one in enumerate(here):
            liked = {i: 1 + sum(trip.count(i) for trip in trips) for i in here}
            prior = {i: liked[i] * np.exp(-places.km[one, i] / 2.0) for i in here if i != one}
            after = dict.fromkeys(here, 0.0)
            order = dict.fromkeys(here, 0)
            back = dict.fromkeys(here, 0)
            for trip in trips:
                for a, b in combinations(range(len(trip)), 2):
                    if trip[a] == one:
                        after[trip[b]] += 0.6 ** (b - a - 1)
                        order[trip[b]] += 1
                    if trip[b] == one:
                        back[trip[a]] += 1
            for m, other in enumerate(here):
                pull = 10.0 * prior.get(other, 0.0) / sum(prior.values())
                share = (after[other] + pull) / (sum(after.values()) + 10.0)
                first = (order[other] + 5.0) / (order[other] + back[other] + 10.0)
                np.testing.assert_allclose(steps[n, m], np.log(max(share, 1e-9)), rtol=1e-6)
                np.testing.assert_allclose(precedences[n, m], np.log(first))
