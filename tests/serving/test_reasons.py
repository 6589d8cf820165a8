"""Reasons: one honest sentence an item."""

import numpy as np
import pytest

from features.schema import UNKNOWN_ID, Audience
from serving.contents import SOURCES
from serving.reasons import SENTENCES, demand_of, reasons_of
from tests.serving.town import BELL_TOWER, XIAN, Town

NAN = float("nan")


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
        ("query", 0.4, UNKNOWN_ID, Audience.UNKNOWN, "matches part of your search"),
        ("reserve", 9.0, UNKNOWN_ID, Audience.UNKNOWN, "popular in the country"),
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
    assert demand_of(town.plans.catalogue) == "orders"


def test_every_source_has_a_sentence() -> None:
    assert set(SENTENCES) == {*SOURCES, "reserve"}
