"""Aggregates by hand: two users, one snapshot day, events on both sides of every border."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from features.errors import SpecError
from features.spec import (
    Aggregate,
    Amount,
    Attribute,
    Count,
    Decayed,
    Distinct,
    FeatureView,
    Rate,
    Ratio,
    Recency,
    Stored,
)
from offline.aggregate import (
    aggregate,
    attribute_tables,
    check_attributes,
    window_days,
    without_events,
)
from offline.running.job import Day
from tests.offline.frames import frame

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pytestmark = pytest.mark.spark

DAY = Day(date(2026, 3, 31), "Asia/Shanghai", "CN")  # ends at 16:00 UTC
ANN, BOB, NOBODY = 1, 2, 3


def event(user: int, action: str, days_ago: int, **values: object) -> dict[str, object]:
    """At noon UTC, which is 20:00 of the same local day, 4 hours before the snapshot's day ends."""
    ds = DAY.before(days_ago)
    noon = datetime(ds.year, ds.month, ds.day, 12, tzinfo=UTC)
    return {"user_id": user, "action": action, "event_date": ds, "at": noon, **values}


def value(events: "DataFrame", spec: Aggregate, user: int = ANN) -> float | None:
    view = FeatureView("toy", ("user_id",), (Stored("f", spec),))
    found = {row["user_id"]: row["f"] for row in aggregate(view, events, DAY).collect()}
    result: float | None = found[user]
    return result


@pytest.fixture(scope="module")
def events(spark: "SparkSession") -> "DataFrame":
    return frame(
        spark,
        "clean_events",
        [
            event(ANN, "view_item", 0, item_id=10, category="museum", city=7),
            event(ANN, "view_item", 6, item_id=10, category="museum", city=7),
            event(ANN, "view_item", 7, item_id=11, category="food", city=8),
            event(ANN, "view_item", 29, item_id=12, category=None, city=None),
            event(ANN, "view_item", 30, item_id=13, category="museum", city=9),
            event(ANN, "pay", 0, amount_cents=1999),
            event(ANN, "pay", 2, amount_cents=1),
            event(ANN, "pay", 3, amount_cents=None),
            event(BOB, "favourite", 1, item_id=10),
        ],
    ).cache()


def test_a_count_takes_the_first_and_the_last_day_of_its_window_and_not_the_day_before(
    events: "DataFrame",
) -> None:
    assert [value(events, Count(("view_item",), days)) for days in (1, 7, 8, 30, 31)] == [
        1.0,
        2.0,
        3.0,
        4.0,
        5.0,
    ]


def test_no_named_action_means_any_action(events: "DataFrame") -> None:
    assert value(events, Count((), 7)) == 5.0


def test_where_counts_only_rows_that_have_the_value(events: "DataFrame") -> None:
    assert value(events, Count(("view_item",), 30, where=("category", "museum"))) == 2.0


def test_decay_halves_with_every_half_life(events: "DataFrame") -> None:
    # ages 0, 6, 7 with a half-life of 7 days
    expected = 1.0 + 2 ** (-6 / 7) + 0.5

    assert expected == pytest.approx(value(events, Decayed(("view_item",), 7.0, 8)), abs=1e-8)


def test_amounts_add_to_the_cent_and_skip_unknown_ones(events: "DataFrame") -> None:
    assert value(events, Amount(("pay",), 7)) == 20.0


def test_distinct_counts_values_once_and_nulls_never(events: "DataFrame") -> None:
    assert value(events, Distinct("item_id", ("view_item",), 30)) == 3.0
    assert value(events, Distinct("city", ("view_item",), 30)) == 2.0
    assert value(events, Distinct("event_date", (), 7)) == 4.0


@pytest.mark.parametrize(("days", "expected"), [(64, 2.0), (65, 3.0)])
def test_days_are_counted_once_in_windows_of_any_length(
    spark: "SparkSession", days: int, expected: float
) -> None:
    seen = [event(ANN, "view_item", ago) for ago in (0, 0, 63, 64)]

    found = value(frame(spark, "clean_events", seen), Distinct("event_date", (), days))

    assert found == expected


def test_recency_is_from_the_last_event_to_the_end_of_the_local_day(events: "DataFrame") -> None:
    assert value(events, Recency(("view_item",), 90)) == 4 / 24
    assert value(events, Recency(("favourite",), 90), BOB) == 1 + 4 / 24
    assert value(events, Recency(("visit",), 90)) is None


def test_an_event_older_than_the_window_is_no_recency(events: "DataFrame") -> None:
    view = FeatureView(
        "toy",
        ("user_id",),
        (Stored("near", Recency(("favourite",), 1)), Stored("far", Count((), 90))),
    )

    bob = {r["user_id"]: r for r in aggregate(view, events, DAY).collect()}[BOB]

    assert (bob["near"], bob["far"]) == (None, 1.0)


def test_a_ratio_of_nothing_is_unknown(events: "DataFrame") -> None:
    views, pays = Count(("view_item",), 7), Count(("pay",), 7)

    assert value(events, Ratio(pays, views)) == 1.5
    assert value(events, Ratio(pays, views), BOB) is None


def test_a_rate_of_nothing_is_its_prior(events: "DataFrame") -> None:
    rate = Rate(Count(("favourite",), 7), Count(("view_item",), 7), prior=0.05, weight=20.0)

    assert value(events, rate) == pytest.approx(1.0 / 22.0)
    assert value(events, rate, BOB) == pytest.approx(2.0 / 20.0)
    assert without_events(rate) == 0.05


def test_a_user_without_events_in_the_longest_window_has_no_row(spark: "SparkSession") -> None:
    events = frame(spark, "clean_events", [event(NOBODY, "pay", 7), event(ANN, "pay", 0)])
    view = FeatureView("toy", ("user_id",), (Stored("f", Count(("pay",), 7)),))

    users = [row["user_id"] for row in aggregate(view, events, DAY).collect()]

    assert users == [ANN]


def test_rows_without_a_key_belong_to_nobody(events: "DataFrame") -> None:
    view = FeatureView("toy", ("user_id", "city"), (Stored("f", Count(("view_item",), 30)),))

    found = {(r["user_id"], r["city"]): r["f"] for r in aggregate(view, events, DAY).collect()}

    assert found == {(ANN, 7): 2.0, (ANN, 8): 1.0}


def test_the_order_of_rows_changes_no_bit(events: "DataFrame") -> None:
    spec = Decayed((), 3.0, 31)

    assert value(events, spec) == value(events.orderBy("at").repartition(1), spec)
    assert value(events, spec) == value(events.orderBy(events["at"].desc()).repartition(3), spec)


def test_window_and_tables_are_read_off_the_declaration() -> None:
    view = FeatureView(
        "toy",
        ("user_id",),
        (
            Stored("a", Ratio(Count((), 7), Count((), 45))),
            Stored("b", Attribute("resident_city", "probability")),
            Stored("c", Attribute("resident_city", "lat")),
        ),
    )

    assert window_days(view) == 45
    assert attribute_tables(view) == ("resident_city",)


@pytest.mark.parametrize(
    ("spec", "complaint"),
    [
        (Count(("veiw_item",), 7), "action 'veiw_item' is unknown; did you mean 'view_item'"),
        (Count((), 7, where=("categry", "food")), "column 'categry' is unknown; did you mean"),
        (Distinct("citty", (), 7), "column 'citty' is unknown; did you mean 'city'"),
        (Count((), 0), "a window of 0 days; expected at least 1"),
        (Decayed((), 0.0, 7), "half-life 0.0 days"),
        (Rate(Count((), 7), Count((), 7), 0.5, 0.0), "prior 0.5 and weight 0.0"),
    ],
)
def test_nonsense_is_refused_with_the_features_name(
    events: "DataFrame", spec: Aggregate, complaint: str
) -> None:
    with pytest.raises(SpecError, match=f"feature 'f' of view 'toy': {complaint}"):
        value(events, spec)


def test_an_attribute_must_be_a_number_of_a_known_table(spark: "SparkSession") -> None:
    items = frame(spark, "items", [])

    def check(table: str, column: str) -> None:
        view = FeatureView("toy", ("item_id",), (Stored("f", Attribute(table, column)),))
        check_attributes(view, {"items": items})

    check("items", "rating")
    check("items", "sellable")
    with pytest.raises(SpecError, match="table 'itmes' is unknown; did you mean 'items'"):
        check("itmes", "rating")
    with pytest.raises(SpecError, match="'ratings' is unknown; did you mean 'rating'"):
        check("items", "ratings")
    with pytest.raises(SpecError, match="'category' of table 'items' is a string; a feature is"):
        check("items", "category")


def test_days_are_local_days() -> None:
    assert DAY.cut.replace(tzinfo=None) == datetime(2026, 3, 31, 16)
    assert DAY.before(30) + timedelta(days=30) == DAY.ds
