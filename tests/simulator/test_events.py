"""A log without dirt keeps every promise of the events table."""

from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from features.schema import EVENTS, PLACEMENTS, Action
from simulator.truth import Truth

pytestmark = pytest.mark.slow


def test_columns_that_may_not_be_null_never_are(events: pd.DataFrame) -> None:
    required = [name for name, kind in EVENTS.items() if not kind.endswith("?")]

    assert required == ["event_id", "at", "user_id", "session_id", "action", "arrived_at"]
    assert events[required].isna().sum().to_dict() == dict.fromkeys(required, 0)
    assert events["event_id"].is_unique


def test_ids_are_known_and_names_declared(events: pd.DataFrame, perfect: Path) -> None:
    def known(table: str, column: str) -> set[int]:
        return set(
            pq.ParquetFile(perfect / table / "part-00000.parquet").read()[column].to_pylist()
        )

    items = known("items", "item_id")
    assert set(events["user_id"]) <= known("users", "user_id")
    assert set(events["item_id"].dropna()) <= items
    assert set(events["referrer_item_id"].dropna()) <= items
    assert set(events["deal_id"].dropna()) <= known("deals", "deal_id")
    assert set(events["browse_city"].dropna()) <= known("cities", "city_id")
    assert set(events["action"]) == {str(action) for action in Action}
    assert set(events["placement"].dropna()) == set(PLACEMENTS)


def test_each_action_carries_what_belongs_to_it(events: pd.DataFrame) -> None:
    has = events.drop(columns=["action"]).notna().groupby(events["action"]).mean()

    for action in ("view_item", "favourite", "visit"):
        assert has.loc[action, "item_id"] == 1.0
    for action in ("order", "pay", "refund"):
        assert has.loc[action, ["order_id", "deal_id", "amount_cny"]].tolist() == [1.0, 1.0, 1.0]
        assert has.loc[action, "item_id"] == 0.0  # real logs do not say which page led to a sale
    assert 0.4 < has.loc["order", "referrer_item_id"] < 0.6
    assert 0.65 < has.loc["view_deal", "referrer_item_id"] < 0.9
    assert has.loc["search", "query"] == 1.0
    assert (events["amount_cny"].dropna() * 100).round(6).mod(1).max() == 0.0


def test_partition_is_the_local_date_of_arrival(events: pd.DataFrame) -> None:
    local = events["arrived_at"].dt.tz_convert("Asia/Shanghai").dt.strftime("%Y-%m-%d")

    assert (local == events["ds"]).all()
    assert (events["at"] < events["arrived_at"]).all()
    assert (events["arrived_at"] - events["at"]).max() <= pd.Timedelta(minutes=10)


def test_positions_come_with_their_request_and_are_seen_once(events: pd.DataFrame) -> None:
    views = events[(events["action"] == "view_item") & events["request_id"].notna()]

    assert events["position"].notna().equals(events["request_id"].notna())
    assert views["position"].between(1, 20).all()
    assert not views.duplicated(["request_id", "position"]).any()
    assert not views.duplicated(["request_id", "item_id"]).any()
    assert (views.groupby("request_id")["session_id"].nunique() == 1).all()


def test_gps_is_on_the_globe_and_both_or_neither(events: pd.DataFrame) -> None:
    assert events["lat"].isna().equals(events["lon"].isna())
    assert events["lat"].dropna().between(15, 55).all()
    assert events["lon"].dropna().between(70, 140).all()
    assert 0.45 < events["lat"].notna().mean() < 0.75


def test_every_payment_has_its_order_and_no_refund_exceeds_it(events: pd.DataFrame) -> None:
    by_action = {action: rows.set_index("order_id") for action, rows in events.groupby("action")}
    orders, pays, refunds = by_action["order"], by_action["pay"], by_action["refund"]

    assert orders.index.is_unique
    assert pays.index.is_unique
    assert refunds.index.is_unique
    assert set(pays.index) <= set(orders.index)
    assert (orders["amount_cny"].loc[pays.index] == pays["amount_cny"]).all()
    assert (orders["at"].loc[pays.index] < pays["at"]).all()
    assert set(refunds.index) <= set(pays.index)
    assert (refunds["amount_cny"] <= pays["amount_cny"].loc[refunds.index]).all()
    assert (refunds["at"] > pays["at"].loc[refunds.index]).all()
    visits = by_action["visit"]
    assert set(visits.index) <= set(pays.index)
    assert (visits["at"] > pays["at"].loc[visits.index]).all()


def test_the_truth_about_orders_is_what_the_log_shows(
    events: pd.DataFrame, truth: Truth, perfect: Path
) -> None:
    told = pq.ParquetFile(perfect / "truth" / "orders.parquet").read().to_pandas()
    told = told.set_index("order_id")
    logged = events[events["action"] == "pay"].set_index("order_id")["amount_cny"]
    refunds = events[events["action"] == "refund"].set_index("order_id")["amount_cny"]
    visits = events[events["action"] == "visit"].set_index("order_id")["item_id"]

    # The very last orders may still be on their way when the last day ends.
    assert told["paid"].sum() - len(logged) <= 3
    assert told.loc[logged.index, "paid"].all()
    assert ((logged * 100).round() == told.loc[logged.index, "cents"]).all()
    assert ((refunds * 100).round() == told.loc[refunds.index, "refunded_cents"]).all()
    assert (visits == told.loc[visits.index, "item_id"]).all()
    credits = truth.true_credits()
    assert credits.cents.sum() == told.loc[told["paid"], "cents"].sum()


def test_a_sale_is_owed_to_the_page_that_led_to_its_deal(
    events: pd.DataFrame, perfect: Path
) -> None:
    told = pq.ParquetFile(perfect / "truth" / "orders.parquet").read().to_pandas()
    orders = events[events["action"] == "order"].merge(
        told[["order_id", "item_id", "how"]], on="order_id", suffixes=("", "_owed")
    )
    pages = events[events["action"] == "view_deal"][["session_id", "deal_id", "referrer_item_id"]]
    led = orders.merge(pages, on=["session_id", "deal_id"], suffixes=("", "_page"))
    referred = led[led["how"] == "referrer"]
    named = orders[orders["referrer_item_id"].notna()]

    matches = referred["referrer_item_id_page"] == referred["item_id_owed"]
    assert matches.groupby(referred["order_id"]).any().all()
    assert (named["referrer_item_id"] == named["item_id_owed"]).all()
    assert led[led["how"] == "direct"]["referrer_item_id_page"].isna().mean() > 0.95
    assert set(told["how"]) == {"referrer", "session", "direct"}
    assert 0.1 < (told["how"] == "session").mean() < 0.3


def test_ratios_are_those_of_a_travel_app(events: pd.DataFrame) -> None:
    count = events["action"].value_counts()

    assert 0.02 < count["pay"] / count["view_item"] < 0.06
    assert 0.03 < count["refund"] / count["pay"] < 0.08
    assert 0.8 < count["pay"] / count["order"] < 0.92
    assert 0.1 < count["search"] / len(events) < 0.25


def test_sessions_follow_chains_of_pages(events: pd.DataFrame) -> None:
    views = events[events["action"] == "view_item"].sort_values(["session_id", "at"])
    pages = views.groupby("session_id").size()

    assert 0.35 < (pages >= 2).mean() < 0.8
    assert np.all(views.groupby("session_id")["user_id"].nunique() == 1)
    assert (views["placement"] == "poi_detail").mean() > 0.15


def test_nobody_is_seen_before_they_register(events: pd.DataFrame, perfect: Path) -> None:
    users = pq.ParquetFile(perfect / "users" / "part-00000.parquet").read().to_pandas()
    registered = users.set_index("user_id")["registered_at"]
    first = events.groupby("user_id")["at"].min()
    known = registered.loc[first.index].dropna()

    assert (known <= first.loc[known.index]).all()
    assert 10 < (known > pd.Timestamp("2026-08-29", tz="UTC")).sum() < 60  # newcomers
    assert 0.02 < users["registered_at"].isna().mean() < 0.10
