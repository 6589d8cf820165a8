"""Reasons: one honest sentence an item."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from features.personas import persona_keys
from features.schema import UNKNOWN_ID, Audience
from serving.contents import SOURCES
from serving.stages.reasons import SENTENCES, demand_of, reasons_of
from tests.serving.town import BELL_TOWER, XIAN, Town

NAN = float("nan")
STUDENT = int(persona_keys(XIAN)[2])


@pytest.mark.parametrize(
    ("source", "evidence", "because", "audience", "sentence"),
    [
        ("hot", 412.4, XIAN, Audience.VISITOR, "412 orders by visitors in the last month"),
        ("hot", 1.0, XIAN, Audience.LOCAL, "1 order by locals in the last month"),
        ("hot", 1234.0, UNKNOWN_ID, Audience.VISITOR, "1,234 orders in the last month"),
        ("hot", 0.2, XIAN, Audience.VISITOR, "popular with visitors here"),
        ("hot", NAN, UNKNOWN_ID, Audience.UNKNOWN, "popular here"),
        ("item_cf", 12.0, BELL_TOWER, Audience.UNKNOWN, "often seen after Bell Tower"),
        ("item_cf", 12.0, 987_654, Audience.UNKNOWN, "goes with what you looked at"),
        ("nearby", 380.0, BELL_TOWER, Audience.UNKNOWN, "400 m from Bell Tower"),
        ("nearby", 1240.0, UNKNOWN_ID, Audience.UNKNOWN, "1.2 km away"),
        ("nearby", 970.0, UNKNOWN_ID, Audience.UNKNOWN, "1.0 km away"),
        ("nearby", 3.0, UNKNOWN_ID, Audience.UNKNOWN, "100 m away"),
        ("nearby_people", 30.0, UNKNOWN_ID, Audience.UNKNOWN, "chosen by 30 people around here"),
        ("package", 9.0, BELL_TOWER, Audience.UNKNOWN, "with Bell Tower on 9 trips"),
        ("package", 0.0, BELL_TOWER, Audience.UNKNOWN, "goes with Bell Tower"),
        ("package", 9.0, UNKNOWN_ID, Audience.UNKNOWN, "goes with your trip"),
        ("nearby", NAN, BELL_TOWER, Audience.UNKNOWN, "close by"),
        ("nearby_people", 1.0, UNKNOWN_ID, Audience.UNKNOWN, "chosen around here"),
        ("nearby_people", NAN, UNKNOWN_ID, Audience.UNKNOWN, "chosen around here"),
        ("history", 2.0, UNKNOWN_ID, Audience.UNKNOWN, "you looked at it lately"),
        ("persona", 40.0, STUDENT, Audience.UNKNOWN, "students like it"),
        ("persona", 40.0, UNKNOWN_ID, Audience.UNKNOWN, "suits you"),
        ("embedding", 0.9, BELL_TOWER, Audience.UNKNOWN, "in the vein of Bell Tower"),
        ("embedding", 0.9, UNKNOWN_ID, Audience.UNKNOWN, "goes with what you looked at"),
        ("fresh", 3.0, UNKNOWN_ID, Audience.UNKNOWN, "hardly anybody has seen it yet"),
        ("pinned", 1.0, UNKNOWN_ID, Audience.UNKNOWN, "picked by our editors"),
        ("query", 1.0, UNKNOWN_ID, Audience.UNKNOWN, "matches your search"),
        ("query_cf", 2.0, UNKNOWN_ID, Audience.UNKNOWN, "seen after 2 searches like yours"),
        ("query_cf", 1.0, UNKNOWN_ID, Audience.UNKNOWN, "goes with your search"),
        ("query", 0.4, UNKNOWN_ID, Audience.UNKNOWN, "matches part of your search"),
        ("reserve", 9.0, UNKNOWN_ID, Audience.UNKNOWN, "popular in the country"),
        ("reserve", 9.0, XIAN, Audience.UNKNOWN, "popular here"),
        ("brand_new", 9.0, UNKNOWN_ID, Audience.UNKNOWN, "chosen for you"),
    ],
)
def test_a_reason_says_what_the_source_rested_on(
    town: Town, source: str, evidence: float, because: int, audience: Audience, sentence: str
) -> None:
    rests_on = np.array([evidence], dtype=np.float32), np.array([because])

    found = reasons_of([source], *rests_on, audience, town.published.items, "orders")

    assert found == (sentence,)


def test_where_nobody_orders_visits_are_counted(town: Town) -> None:
    three = np.array([3.0], dtype=np.float32), np.array([XIAN])

    found = reasons_of(["hot"], *three, Audience.LOCAL, town.published.items, "visits")

    assert found == ("3 visits by locals in the last month",)


@pytest.mark.parametrize(("orders", "demand"), [([0.0, 0.0], "visits"), ([0.0, 3.0], "orders")])
def test_one_order_of_the_last_month_makes_a_platform_one_of_orders(
    orders: list[float], demand: str
) -> None:
    catalogue: Any = SimpleNamespace(whole_column={"item_sales_30d": np.array(orders)}.get)

    assert demand_of(catalogue) == demand


def test_every_source_has_a_sentence() -> None:
    assert set(SENTENCES) == {*SOURCES, "reserve"}
