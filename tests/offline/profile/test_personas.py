"""Who is who, by hand: three people, four items, and what the persona list makes of them."""

from math import log, log1p
from typing import TYPE_CHECKING, Any

import pytest

from features.personas import PERSONAS, persona_keys
from offline.profile.personas import JOB, build
from offline.recall import persona
from offline.running.job import Inputs
from tests.offline import frames
from tests.offline.frames import DAY

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

XIAN = 11
ZOO, BAR, HALL, EMPTY = 1, 2, 3, 4
PARENT, PUPIL, SILENT = 101, 102, 103
ITEMS = [
    {"item_id": ZOO, "city": XIAN, "category": "family", "tags": ["zoo"], "price_cny": 99.0},
    {"item_id": BAR, "city": XIAN, "category": "food", "tags": ["budget"], "price_cny": 9.0},
    {"item_id": HALL, "city": XIAN, "category": "museum", "tags": [], "price_cny": None},
    {"item_id": EMPTY, "city": XIAN, "category": "museum", "tags": [], "price_cny": 50.0},
]


def given(spark: "SparkSession") -> Inputs:
    seen = [(PARENT, ZOO, 6), (PARENT, HALL, 2), (PUPIL, BAR, 8)]
    events = [
        {"event_id": f"{user}-{item}-{n}", "user_id": user, "item_id": item, "event_date": DAY.ds}
        for user, item, count in seen
        for n in range(count)
    ]
    users = [
        {"user_id": PUPIL, "age_band": "18-24"},
        {"user_id": SILENT, "age_band": "18-24"},
        {"user_id": 104},  # says nothing and does nothing
    ]
    settings = {"user_strength": 8.0, "item_strength": 8.0, "band_strength": 8.0}
    return frames.inputs(
        spark, JOB, settings=settings, items=ITEMS, users=users, clean_events=events
    )


@pytest.fixture(scope="module")
def made(spark: "SparkSession") -> dict[str, dict[int, Any]]:
    built = build(given(spark))
    users = {r["user_id"]: r for r in built["user_persona"].collect()}
    items = {r["item_id"]: r for r in built["item_persona"].collect()}
    return {"users": users, "items": items}


def test_a_user_leans_to_what_their_views_are_marked_with(made: dict[str, Any]) -> None:
    users = made["users"]

    assert set(users) == {PARENT, PUPIL, SILENT}
    # 6 of all 16 views are of family items; who declares nothing has 6 of their 8
    unsaid = (6 + 6 / 16 * 8) / (8 + 8)
    assert users[PARENT]["family"] == pytest.approx((6 + unsaid * 8) / 16 / (6 / 16), abs=1e-5)
    said = (8 + 8 / 16 * 8) / (8 + 8)
    assert users[PUPIL]["student"] == pytest.approx((8 + said * 8) / 16 / (8 / 16), abs=1e-5)
    assert users[PUPIL]["family"] < 1 < users[PARENT]["family"]
    assert users[PARENT]["couple"] == 1.0  # nobody looked at anything of the kind


def test_of_who_does_nothing_the_declared_age_band_speaks(made: dict[str, Any]) -> None:
    said = (8 + 8 / 16 * 8) / (8 + 8)

    assert made["users"][SILENT]["student"] == pytest.approx(said / (8 / 16), abs=1e-5)
    assert made["users"][SILENT]["evidence"] == 0.0


def test_prices_are_pulled_toward_everybodys(made: dict[str, Any]) -> None:
    usual = (6 * log1p(99) + 8 * log1p(9)) / 14

    assert made["users"][PUPIL]["price_level"] == pytest.approx(
        (8 * log1p(9) + 8 * usual) / 16, abs=1e-5
    )


def test_an_item_draws_whoever_comes_to_it_whatever_its_own_tags(made: dict[str, Any]) -> None:
    users, items = made["users"], made["items"]
    family, student = PARENT, PUPIL
    mean = (8 * users[family]["family"] + 8 * users[student]["family"]) / 16
    lift = (2 * users[family]["family"] + 8 * mean) / (2 + 8) / mean
    spread = {
        name: (log(users[family][name]) - log(users[student][name])) ** 2 / 4 for name in PERSONAS
    }
    weight = spread["family"] / sum(spread.values())

    assert items[HALL]["family"] == pytest.approx(weight * lift, abs=1e-4)  # only parents came
    assert items[EMPTY]["family"] == pytest.approx(weight, abs=1e-4)  # nobody: as the city
    assert sum(items[EMPTY][name] for name in PERSONAS) == pytest.approx(1.0)
    assert items[ZOO]["family"] > items[BAR]["family"]


def test_the_list_of_a_persona_is_its_draw_times_sales(
    spark: "SparkSession", made: dict[str, Any]
) -> None:
    rows = [made["items"][item].asDict() for item in (ZOO, BAR, HALL)]
    sales = [{"item_id": ZOO, "orders_decayed": 2.0}, {"item_id": BAR, "orders_decayed": 4.0}]
    inputs = frames.inputs(spark, persona.JOB, items=ITEMS, item_persona=rows, item_sales=sales)

    found = {(r["key"], r["item_id"]): r for r in persona.build(inputs)["persona"].collect()}

    family = int(persona_keys(XIAN)[list(PERSONAS).index("family")])
    zoo = made["items"][ZOO]
    assert found[family, ZOO]["score"] == pytest.approx(zoo["family"] * (2 + 0.02 * 6), abs=1e-6)
    assert found[family, ZOO]["evidence"] == 6.0
    assert found[family, HALL]["score"] == pytest.approx(
        made["items"][HALL]["family"] * 0.02 * 2, abs=1e-6
    )
