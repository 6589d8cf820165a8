"""Where users live, from a handful of events each, and learnt from a few hundred users."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from pyspark.sql import functions as F

from offline.profile.residence.evidence import NOW, observe
from offline.profile.residence.history import as_of, found_later, pasts, today
from offline.profile.residence.model import PRIOR, HomeModel
from offline.profile.residence.terms import TERMS
from offline.profile.resident_city import EVIDENCE, JOB, build, carried_over, decide
from tests.offline.frames import DAY, frame, inputs, rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pytestmark = pytest.mark.spark

BEIJING, TIANJIN, SANYA = 100, 101, 300
CITIES = [
    {"city_id": BEIJING, "lat": 39.9, "lon": 116.4},
    {"city_id": TIANJIN, "lat": 39.1, "lon": 117.2},
    {"city_id": SANYA, "lat": 18.3, "lon": 109.5},
]


def seen(user: int, city: int, days_ago: int, hour: int = 20) -> dict[str, Any]:
    """Seen by GPS; at 20 o'clock that is neither night nor work."""
    return {
        "user_id": user,
        "event_date": DAY.ds - timedelta(days=days_ago),
        "action": "search",
        "gps_city": city,
        "solar_hour": hour,
    }


def night(user: int, city: int, days_ago: int) -> dict[str, Any]:
    return seen(user, city, days_ago, hour=23)


def test_the_city_of_nights_and_words_beats_that_of_looks_and_a_holiday(
    spark: "SparkSession",
) -> None:
    resident = [night(1, BEIJING, d) for d in range(1, 9)]
    holiday = [seen(1, SANYA, 2)]
    dreams = [{"user_id": 1, "action": "view_item", "item_city": SANYA} for _ in range(20)]
    lost = [seen(2, BEIJING, 1), seen(2, SANYA, 1)]  # as often here as there
    users = [
        {"user_id": 1, "declared_city": BEIJING},
        {"user_id": 3, "declared_city": TIANJIN, "number_city": TIANJIN},  # no event at all
        {"user_id": 4},
    ]

    built = build(
        inputs(spark, JOB, clean_events=[*resident, *holiday, *dreams, *lost], users=users,
               cities=CITIES)
    )  # fmt: skip

    found = {r["user_id"]: r.asDict() for r in built["resident_city"].collect()}
    assert set(found) == {1, 2, 3}  # of user 4 nothing is known
    assert (found[1]["best_city"], found[1]["resident_city"]) == (BEIJING, BEIJING)
    assert (found[1]["lat"], found[1]["lon"]) == (39.9, 116.4)
    assert found[2]["resident_city"] is None
    assert found[2]["lat"] is None
    assert found[3]["best_city"] == TIANJIN
    terms = {r["term"]: r["coefficient"] for r in built["resident_city_model"].collect()}
    assert terms["(learnt)"] == 0.0
    assert terms["(training_users)"] == 1.0  # who was found at home later: too few to learn from
    assert terms["night_share"] == PRIOR.coefficients["night_share"]


def test_below_the_threshold_nobody_is_told_and_the_best_city_is_still_there(
    spark: "SparkSession",
) -> None:
    # One term stands for all: log-odds 2 * share - 3, against a threshold of 0.6.
    candidates = spark.createDataFrame(
        [(1, NOW, BEIJING, 1.0, 1.0), (2, NOW, BEIJING, 0.5, 0.0), (2, NOW, SANYA, 0.5, 0.0)],
        "user_id long, case int, city long, seen_share double, night_share double",
    ).withColumns(
        {term: F.lit(0.0) for term in PRIOR.coefficients if term[:4] not in ("seen", "nigh")}
    )

    told = decide(candidates, PRIOR, frame(spark, "cities", CITIES))

    assert rows(told, "user_id", "best_city", "resident_city") == [
        (1, BEIJING, BEIJING),  # 2 + 3 - 3: 0.88
        (2, BEIJING, None),  # 1 - 3: 0.12; of the two equal ones the smaller id
    ]


def known(spark: "SparkSession", *events: dict[str, Any]) -> "DataFrame":
    return today(frame(spark, "clean_events", events).select(*EVIDENCE), DAY)


def test_home_is_where_one_is_found_later_and_travellers_teach_nothing(
    spark: "SparkSession",
) -> None:
    stays = [night(1, BEIJING, 3), seen(1, SANYA, 4), night(1, BEIJING, 5)]
    torn = [night(2, BEIJING if d % 2 else SANYA, d) for d in range(6)]
    rare = [night(3, BEIJING, 3)]
    earlier = [night(4, TIANJIN, 33), night(4, TIANJIN, 34)]

    found = found_later(observe(known(spark, *stays, *torn, *rare, *earlier)), horizon_days=30)

    # Two nights are six votes: twice two, and each is presence as well. Sanya has one.
    assert rows(found) == [(1, 1, BEIJING), (1, 2, BEIJING), (4, 3, TIANJIN)]


def test_a_past_knows_nothing_that_came_after_it(spark: "SparkSession") -> None:
    events = known(spark, seen(1, SANYA, 29), seen(1, BEIJING, 30), seen(1, BEIJING, 65))
    signs = observe(events).where("dimension = 'seen'")
    now, thin, before = pasts(30)

    assert rows(as_of(signs, now, DAY), "case", "age_days", "city") == [
        (1, 0, BEIJING),
        (1, 35, BEIJING),
    ]
    assert rows(as_of(signs, before, DAY), "case", "age_days") == [(3, 5)]
    assert as_of(signs, thin, DAY).count() <= 2


@pytest.mark.slow
def test_a_lake_of_hundreds_teaches_the_model_and_gives_the_same_bytes_twice(
    spark: "SparkSession",
) -> None:
    # By day everybody works in Beijing; a third of them spend the night in Tianjin.
    given = []
    for user in range(1, 361):
        home = TIANJIN if user % 3 == 0 else BEIJING
        for days_ago in range(user % 4, 75, 4):
            given += [night(user, home, days_ago), seen(user, BEIJING, days_ago, hour=11)]
            given += [seen(user, BEIJING, days_ago)]
    tables = {
        "clean_events": frame(spark, "clean_events", given).cache(),
        "users": [],
        "cities": CITIES,
        "resident_city_model": [],
    }

    built, again = (build(inputs(spark, JOB, **tables)) for _ in range(2))

    told = {r["user_id"]: r["resident_city"] for r in built["resident_city"].collect()}
    assert told == {u: TIANJIN if u % 3 == 0 else BEIJING for u in range(1, 361)}
    terms = {r["term"]: r["coefficient"] for r in built["resident_city_model"].collect()}
    assert terms["(learnt)"] == 1.0
    assert terms["(accuracy)"] == 1.0
    assert terms["night_share"] > terms["workday_share"]
    for name in JOB.writes:
        assert rows(built[name]) == rows(again[name])

    # The next days keep the model: no past is looked at again until a week is over.
    model = {"(intercept)": -3.0, "(threshold)": 0.6, "(learnt)": 1.0, **dict.fromkeys(TERMS, 0.0)}
    yesterday = model | {"night_share": 9.0, "(accuracy)": 0.5, "(age_days)": 3.0}
    before = [{"term": term, "coefficient": value} for term, value in yesterday.items()]
    kept = build(inputs(spark, JOB, **tables | {"resident_city_model": before}))

    terms = {r["term"]: r["coefficient"] for r in kept["resident_city_model"].collect()}
    assert terms == yesterday | {"(age_days)": 4.0}
    told = {r["user_id"]: r["resident_city"] for r in kept["resident_city"].collect()}
    assert told == {u: TIANJIN if u % 3 == 0 else BEIJING for u in range(1, 361)}


def learnt_model(age_days: float) -> dict[str, float]:
    return {
        "(intercept)": -3.0, "(threshold)": 0.6, "(learnt)": 1.0, "(age_days)": age_days,
        **dict.fromkeys(TERMS, 0.5),
    }  # fmt: skip


def test_a_model_of_the_terms_that_we_have_is_read_back_and_no_other() -> None:
    written = learnt_model(age_days=3.0)

    found = HomeModel.from_terms(written)
    assert found is not None
    assert (found.age_days, found.next_day().age_days) == (3, 4)
    assert tuple(found.coefficients) == TERMS  # in order: sums add up to the same bits
    assert HomeModel.from_terms(written | {"(learnt)": 0.0}) is None
    assert HomeModel.from_terms({t: c for t, c in written.items() if t != TERMS[0]}) is None
    assert HomeModel.from_terms({}) is None


def test_a_model_serves_for_a_week(spark: "SparkSession") -> None:
    def carried(age_days: float) -> HomeModel | None:
        rows = [{"term": t, "coefficient": c} for t, c in learnt_model(age_days).items()]
        tables = {"clean_events": [], "users": [], "cities": [], "resident_city_model": rows}
        return carried_over(inputs(spark, JOB, **tables))

    fifth = carried(5.0)

    assert fifth is not None
    assert fifth.age_days == 6
    assert carried(6.0) is None
