"""From a landed day of events to events that can be trusted; the others are put aside, with why.

A row breaks a rule or passes. The first rule that it breaks, in the order of `RULES`, is its
reason in the quarantine. Two flaws are mended instead, because the event itself is sound: a
position that cannot be (it becomes null) and a referrer that is not in the catalogue.

Shuffles: one by event_id, which brings repetitions together. The dimensions are broadcast or, when
large, joined by id.
"""

from collections.abc import Mapping

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.errors import ContractError
from features.schema import EVENTS, Action
from offline.calendar import day_type, day_types
from offline.job import Day, Findings, Inputs, Job, Read, Setting
from offline.nearest_city import with_nearest_city
from offline.tables import CLEAN_EVENTS, QUARANTINE

LARGEST_AMOUNT_CNY = 1e9  # cents of it are exact in a double
_MINUTE_S = 60
_ON_ITEM = (Action.VIEW_ITEM, Action.FAVOURITE, Action.VISIT)
_OF_ORDER = (Action.ORDER, Action.PAY, Action.REFUND)
_PAID = (Action.PAY, Action.REFUND)
BAD_POSITION, BAD_REFERRER = "mended: bad_coordinates", "mended: unknown_referrer"
_COLUMNS = tuple(EVENTS)


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    judged = judge(inputs).cache()  # used twice: what passes, and what does not
    passed = judged.where(F.col("reason").isNull())
    return {
        "clean_events": enrich(passed, inputs["cities"], inputs),
        "quarantine": put_aside(judged),
    }


def judge(inputs: Inputs) -> DataFrame:
    """Every landed row with `reason` (null: it passes), its flaws, and its item's attributes."""
    known = _look_up(inputs["events"], inputs)
    ruled = known.withColumn("reason", _first_broken(_rules(inputs)))
    repeated = Window.partitionBy("event_id").orderBy(
        F.col("reason").isNotNull(), "arrived_at", "at", F.xxhash64(*_COLUMNS)
    )
    before = inputs["clean_events"].select("event_id", F.lit(True).alias("_came_before"))
    return (
        ruled.withColumn("_order", F.row_number().over(repeated))
        .join(before.dropDuplicates(["event_id"]), "event_id", how="left")
        .withColumn(
            "reason",
            F.coalesce(
                "reason",
                F.when((F.col("_order") > 1) | F.col("_came_before"), F.lit("duplicate_event_id")),
            ),
        )
    )


def enrich(passed: DataFrame, cities: DataFrame, inputs: Inputs) -> DataFrame:
    """Events that passed, with what later jobs need of their item, place and day."""
    day = inputs.day
    mended = passed.withColumns(
        {
            "lat": F.when(~F.col("_bad_position"), F.col("lat")),
            "lon": F.when(~F.col("_bad_position"), F.col("lon")),
            "referrer_item_id": F.when(~F.col("_bad_referrer"), F.col("referrer_item_id")),
            "event_date": _local_date(F.col("at"), day),
        }
    )
    located = with_nearest_city(mended, cities, inputs.number("gps_city_radius_km"), "gps_city")
    types = day_types(day.before(inputs.whole("late_days_max") + 1), day.ds, day.country)
    hour = F.hour("at") + F.minute("at") / 60.0 + F.col("lon") / 15.0  # 15 degrees are an hour
    return located.withColumns(
        {
            "solar_hour": F.floor(F.pmod(hour, F.lit(24.0))).cast("int"),
            "city": F.coalesce("item_city", "browse_city"),
            "amount_cents": F.round(F.col("amount_cny") * 100).cast("long"),
            "day_type": day_type(F.col("event_date"), types),
        }
    ).select(*CLEAN_EVENTS)


def put_aside(judged: DataFrame) -> DataFrame:
    """Quarantine rows: one for each reason; rows that are equal are counted, not repeated."""
    reasons = F.array_compact(
        F.array(
            F.col("reason"),
            F.when(F.col("reason").isNull() & F.col("_bad_position"), F.lit(BAD_POSITION)),
            F.when(F.col("reason").isNull() & F.col("_bad_referrer"), F.lit(BAD_REFERRER)),
        )
    )
    return (
        judged.withColumn("reason", F.explode(reasons))
        .select(
            F.lit("events").alias("source"),
            "reason",
            F.to_json(F.struct(*_COLUMNS)).alias("row"),
        )
        .groupBy("source", "reason", "row")
        .agg(F.count(F.lit(1)).alias("times"))
        .select(*QUARANTINE)
    )


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """Counts what was put aside; refuses the day when it is more than the share allowed."""
    counted = written["quarantine"].groupBy("reason").agg(F.sum("times").alias("rows")).collect()
    by_reason = {row["reason"]: int(row["rows"]) for row in sorted(counted)}
    mended = {r: n for r, n in by_reason.items() if r in (BAD_POSITION, BAD_REFERRER)}
    refused = {r: n for r, n in by_reason.items() if r not in mended}
    aside = sum(refused.values())
    rows = aside + written["clean_events"].count()
    share, largest = aside / max(rows, 1), inputs.number("quarantine_share_max")
    if share > largest:
        reasons = ", ".join(f"{n} {r}" for r, n in refused.items())
        raise ContractError(
            f"events of {inputs.day.ds}: {aside} of {rows} rows ({share:.1%}) would go to the "
            f"quarantine, more than quarantine_share_max = {largest:.1%}: {reasons}. Look at "
            f".staging/quarantine/ds={inputs.day.ds} in the lake, then land the day again or, if "
            "the rows are as they should be, raise the share in jobs.toml"
        )
    return Findings(quarantined=refused, warnings=mended)


def _look_up(events: DataFrame, inputs: Inputs) -> DataFrame:
    """Each row with what the dimensions say of its ids; keys are unique by contract."""
    items = inputs["items"].select("item_id", F.col("city").alias("item_city"), "category", "kind")
    referrers = inputs["items"].select(F.col("item_id").alias("referrer_item_id"))
    deals = inputs["deals"].select("deal_id", F.lit(True).alias("_deal_known"))
    cities = inputs["cities"].select(
        F.col("city_id").alias("browse_city"), F.lit(True).alias("_city_known")
    )
    lat, lon = F.col("lat"), F.col("lon")
    sound = lat.between(-90.0, 90.0) & lon.between(-180.0, 180.0)  # false for NaN and infinity
    absent = lat.isNull() & lon.isNull()
    return (
        events.join(items, "item_id", how="left")
        .join(referrers.withColumn("_referrer_known", F.lit(True)), "referrer_item_id", how="left")
        .join(deals, "deal_id", how="left")
        .join(cities, "browse_city", how="left")
        .withColumn("_bad_position", ~(absent | F.coalesce(sound, F.lit(False))))
        .withColumn(
            "_bad_referrer",
            F.col("referrer_item_id").isNotNull() & F.col("_referrer_known").isNull(),
        )
    )


def _rules(inputs: Inputs) -> dict[str, Column]:
    """Reason -> what breaks the rule; null counts as sound. The first that holds is the reason."""
    day = inputs.day
    at, arrived, action = F.col("at"), F.col("arrived_at"), F.col("action")
    amount = F.col("amount_cny")
    oldest = F.lit(day.before(inputs.whole("late_days_max")))
    skew = F.expr(f"interval {inputs.whole('clock_skew_max_minutes') * _MINUTE_S} seconds")
    return {
        "missing_event_id": F.coalesce(F.trim("event_id") == "", F.lit(True)),
        "invalid_user_id": F.coalesce(F.col("user_id") <= 0, F.lit(True)),
        "missing_session_id": F.col("session_id").isNull(),
        "unknown_action": F.coalesce(~action.isin([str(a) for a in Action]), F.lit(True)),
        "missing_time": at.isNull() | arrived.isNull(),
        "wrong_partition": _local_date(arrived, day) != F.lit(day.ds),
        "clock_skew": at > arrived + skew,
        "after_cut": at >= F.lit(day.cut),  # within the skew allowed, and yet tomorrow
        "too_late": _local_date(at, day) < oldest,
        "missing_item": action.isin(*map(str, _ON_ITEM)) & F.col("item_id").isNull(),
        "missing_order_id": action.isin(*map(str, _OF_ORDER)) & F.col("order_id").isNull(),
        "missing_amount": action.isin(*map(str, _PAID)) & amount.isNull(),
        "bad_amount": ~amount.between(0.0, LARGEST_AMOUNT_CNY),
        "unknown_item": F.col("item_id").isNotNull() & F.col("item_city").isNull(),
        "unknown_deal": F.col("deal_id").isNotNull() & F.col("_deal_known").isNull(),
        "unknown_city": F.col("browse_city").isNotNull() & F.col("_city_known").isNull(),
    }


def _first_broken(rules: Mapping[str, Column]) -> Column:
    return F.coalesce(*(F.when(broken, F.lit(reason)) for reason, broken in rules.items()))


def _local_date(at: Column, day: Day) -> Column:
    return F.to_date(F.from_utc_timestamp(at, day.timezone))


JOB = Job(
    name="clean",
    reads=(
        Read("events"),
        Read("items"),
        Read("deals"),
        Read("cities"),
        Read("clean_events", days=7, ago=1, optional=True),
    ),
    writes=("clean_events", "quarantine"),
    build=build,
    audit=audit,
    settings={
        "late_days_max": Setting(7, 0, 60, "phones without network report days later"),
        "clock_skew_max_minutes": Setting(5, 0, 1440, "phones' clocks run ahead this much"),
        "gps_city_radius_km": Setting(50.0, 1.0, 500.0, "farther out one is in no city"),
        "quarantine_share_max": Setting(0.05, 0.0, 1.0, "more than this is a broken feed"),
    },
)
