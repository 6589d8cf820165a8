"""What the derived features of the catalogue say, by hand, each of inputs that it names itself."""

import math

import numpy as np
import pytest

from features.catalog.next_item import HOUR_PRIOR
from features.catalog.sets import CATALOG
from features.matrix import assemble
from features.spec import Context, FeatureSet

DEGREE_KM = 111.19508  # of a great circle

VISITED = {"next_item": 9.9, "all_visits": 500.0}  # an item's share is (9.9 + 0.1) / (500 + 500)
STEPPED = {**VISITED, "next_step": 1.0, "here_steps": 5.0}
TOURED = {"tour_visits": 5.0, "tour_city_visits": 20.0, "tour_inner": 2.0, "tour_city_inner": 10.0}
LINE = {f"tour_{end}_{axis}": 0.0 for end in ("first", "last") for axis in ("lat", "lon")}
BESIDE = {**LINE, "tour_last_lon": 1.0, "item_lat": 0.0, "item_lon": 2.0}  # beyond the last
FIRST_AND_LAST = {
    f"tour_{end}_next{of}": value
    for end, item in (("first", 1.0), ("last", 3.0))
    for of, value in (("_item", item), ("", 5.0))
}


def value(feature: str, **inputs: float) -> float:
    """A feature of one row."""
    one = FeatureSet("one", (feature,), CATALOG)
    return float(assemble(one, {name: np.array([v]) for name, v in inputs.items()}, 1)[0, 0])


@pytest.mark.parametrize(
    ("feature", "inputs", "expected"),
    [
        # next item: shares of oneself are damped by a visit, those of an hour by a tenth of one
        ("own_share", {"next_own": 3.0, "user_all_visits": 9.0}, 0.3),
        ("own_weekday_share", {"next_own_weekday": 1.0, "next_own": 3.0}, 0.25),
        ("own_step_share", {"next_own_step": 3.0, "here_own_steps": 9.0}, 0.3),
        (
            "own_step_share_at_hour",
            {"next_own_step_at_hour": 0.3, "here_own_steps_at_hour": 0.5},
            0.5,
        ),
        ("own_overdue", {"next_own_age_days": 10.0, "next_own_gap_days": 4.5}, 2.0),
        # two more that ended, of which 0.4 were the last of their trips
        ("own_last_share", {"next_own_last": 1.0, "next_own_ended": 2.0}, 1.8 / 4),
        ("item_last_share", {"next_item_last": 0.0, "next_item_ended": 0.0}, 0.4),
        ("own_30d_against_list", {"next_own_30d": 2.0, "next_own_30d_best": 8.0}, 0.25),
        ("item_share", {"next_item": 0.0, "all_visits": 500.0}, 0.0001),
        ("step_rate", STEPPED, (1 + 5 * 0.01) / 10),
        ("step_rate", {**VISITED, "next_step": 0.0, "here_steps": 0.0}, 0.01),
        ("step_lift", STEPPED, math.log(10.5)),
        (
            "item_hour_lift",
            {
                "next_item": 7.0,
                "next_item_at_hour": 5.0,
                "all_at_hour": 10.0,
                "all_visits": 100.0,
            },
            (5 + HOUR_PRIOR * 0.1) / 10 / 0.1,
        ),
        ("step_gap_misfit", {"next_step_gap_hours": 2.0, "hours_ahead": 5.0}, 3.0),
        ("step_gap_misfit", {"next_step_gap_hours": 5.0, "hours_ahead": 2.0}, 3.0),
        # short trip
        ("tour_share", TOURED, 0.25),
        ("tour_share", {"tour_visits": 0.0, "tour_city_visits": 0.0}, 0.0),
        ("tour_inner_rate", TOURED, (2 + 10 * 0.25) / 20),
        ("tour_trip_share", {"tour_in_trips": 3.0, "tour_visits": 3.0}, 0.5),
        ("tour_first_next_rate", {**TOURED, **FIRST_AND_LAST}, (1 + 5 * 0.225) / 10),
        ("tour_next", {**TOURED, **FIRST_AND_LAST}, math.log(0.2125 * 0.4125)),
        (
            "tour_next",  # of what nobody did
            {**dict.fromkeys(TOURED, 0.0), **dict.fromkeys(FIRST_AND_LAST, 0.0)},
            2 * math.log(1e-4),
        ),
        ("tour_detour_km", BESIDE, 2 * DEGREE_KM),
        ("tour_nearer_km", BESIDE, DEGREE_KM),
        # trips away
        (
            "away_detour_km",
            {"away_first_km": 3.0, "away_last_km": 4.0, "away_way_km": 5.0},
            2.0,
        ),
        (
            "home_bayes",
            {"home_city_share": 0.5, "home_place_lift": 1.0, "home_category_lift": 2.0},
            math.log(0.5) + 3,
        ),
        (
            "home_bayes",
            {"home_city_share": 0.0, "home_place_lift": 0.0, "home_category_lift": -1.0},
            math.log(1e-6) - 1,
        ),
        # traveller, item and list
        ("is_visitor", {"user_resident_city": 2.0, "browse_city": 3.0}, 1.0),
        ("is_visitor", {"user_resident_city": 3.0, "browse_city": 3.0}, 0.0),
        ("is_visitor", {"user_resident_city": math.nan, "browse_city": 3.0}, math.nan),
        ("choice_rate", {"item_list_choices": 0.0, "item_list_shows": 0.0}, 1 / 25),
        ("choice_rate", {"item_list_choices": 3.0, "item_list_shows": 10.0}, 3.8 / 30),
        ("price_against_usual", {"item_price": 200.0, "user_usual_price": 100.0}, math.log(2)),
        ("shown_against_list", {"shown_price": 50.0, "list_price_median": 100.0}, -math.log(2)),
        ("touch_offset", {"recall_rank": 5.0, "last_touch_rank": 2.0}, 3.0),
        (
            "item_order_trend",
            {"item_order_share_fast": 0.2, "item_order_share_slow": 0.1},
            math.log(2),
        ),
    ],
)
def test_a_feature_says_what_one_works_out(
    feature: str, inputs: dict[str, float], expected: float
) -> None:
    actual = value(feature, **inputs)

    np.testing.assert_allclose(actual, expected, rtol=1e-5)


@pytest.mark.parametrize(
    "span", ["3d", "10d", "30d", "90d", "at_hour", "near_hour", "same_hour", "later", "recent_hour"]
)
def test_a_share_of_oneself_is_of_the_same_span(span: str) -> None:
    share = value(f"own_share_{span}", **{f"next_own_{span}": 3.0, f"user_all_{span}": 9.0})

    assert share == pytest.approx(0.3)


def test_what_nobody_says_is_none_of_it_or_unknown_and_nothing_in_between() -> None:
    defaults = {f.default for f in CATALOG.values() if isinstance(f, Context)}

    assert {d for d in defaults if not math.isnan(d)} == {0.0}
