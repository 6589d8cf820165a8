"""From a landed day of events to events that can be trusted; the others are put aside, with why.

A row breaks a rule or passes. The first rule that it breaks, in the order of `_rules`, is its
reason in the quarantine. Two flaws are mended instead, because the event itself is sound: a
position that cannot be (it becomes null) and a referrer that is not in the catalogue.

Shuffles: the fingerprints of event ids, which finds those that come twice, and the rows of these
few. The dimensions are broadcast or, when large, joined by id.
"""

from collections.abc import Mapping
from datetime import date

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.errors import ContractError
from features.schema import EVENTS, ON_DEALS, Action
from offline.calendar import day_type, day_types
from offline.nearest_city import candidate_cities, with_nearest_city
from offline.running.job import Facts, Findings, Inputs, Read, Setting
from offline.spark.lineage import settled
from offline.tables import CLEAN_EVENTS, QUARANTINE

LARGEST_AMOUNT_CNY = 1e9  # cents of it are exact in a double
_MINUTE_S = 60
_ON_ITEM = (Action.VIEW_ITEM, Action.FAVOURITE, Action.VISIT)
_OF_ORDER = (Action.ORDER, Action.PAY, Action.REFUND)
_PAID = (Action.PAY, Action.REFUND)
BAD_POSITION, BAD_REFERRER = "mended: bad_coordinates", "mended: unknown_referrer"
REPEATED = "duplicate_event_id"
REPEATS_DAYS = 7  # clients give up sending an event again long before
_COLUMNS = tuple(EVENTS)
_HASHES = ("_id_64", "_id_32")  # an event id's fingerprint


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    judged = judge(inputs)
    passed = judged.where(F.col("reason").isNull())
    return {"clean_events": enrich(passed, inputs), "quarantine": put_aside(judged)}


def judge(inputs: Inputs) -> DataFrame:
    """Every landed row with `reason` (null: it passes), its flaws, and its item's attributes.

    A sound row repeats another if that came on the same day or in the REPEATS_DAYS before, itself
    a repetition or not; what broke another rule does not count.
    """
    suspects = F.broadcast(settled(repeated_ids(inputs)))  # for what passes, and what does not
    events = _with_fingerprint(inputs["events"]).join(suspects, [*_HASHES], how="left")
    alone = _ruled(events.where(F.col("times").isNull()), inputs)
    repeated = _ruled(events.where(F.col("times").isNotNull()), inputs)
    in_turn = Window.partitionBy("event_id").orderBy(
        F.col("reason").isNotNull(), "ds", "arrived_at", "at", F.xxhash64(*_COLUMNS)
    )
    last_came = F.greatest(F.lag("ds").over(in_turn), F.col("came_before"))
    repeats = F.datediff("ds", "last_came") <= REPEATS_DAYS
    in_doubt = (
        repeated.withColumn("last_came", last_came)
        .withColumn("reason", F.coalesce("reason", F.when(repeats, F.lit(REPEATED))))
        .drop("last_came")
    )
    return alone.unionByName(settled(in_doubt))  # few, and the whole day is read to find them


def repeated_ids(inputs: Inputs) -> DataFrame:
    """(fingerprint, times, came_before) of the event ids that come more than once.

    `times` these days, and last on the day `came_before` these, sound. Few do, so the rows of all
    others need not be brought together; only fingerprints are shuffled. Their 96 bits stand for
    the ids: among a billion, two that differ agree with a chance of 1e-11.
    """
    kept = inputs["clean_events"].select("event_id", "ds")
    repeated = inputs["quarantine"].where(F.col("reason") == REPEATED)
    event_id = F.get_json_object("row", "$.event_id").alias("event_id")
    before = kept.unionByName(repeated.select(event_id, "ds")).withColumn("now", F.lit(0))
    now = inputs["events"].select("event_id", F.lit(None).alias("ds"), F.lit(1).alias("now"))
    return (
        _with_fingerprint(now.unionByName(before))
        .groupBy(*_HASHES)
        .agg(F.sum("now").alias("times"), F.max("ds").alias("came_before"))
        .where((F.col("times") > 1) | ((F.col("times") > 0) & F.col("came_before").isNotNull()))
    )


def enrich(passed: DataFrame, inputs: Inputs) -> DataFrame:
    """Events that passed, with what later jobs need of their item, place and day."""
    mended = passed.withColumns(
        {
            "lat": F.when(~F.col("_bad_position"), F.col("lat")),
            "lon": F.when(~F.col("_bad_position"), F.col("lon")),
            "referrer_item_id": F.when(~F.col("_bad_referrer"), F.col("referrer_item_id")),
            "event_date": _local_date(F.col("at"), inputs),
        }
    )
    candidates = candidate_cities(
        inputs["events"], inputs["cities"], inputs.number("gps_city_radius_km")
    )
    located = with_nearest_city(mended, candidates, "gps_city")
    first, last = inputs.days[0], inputs.days[-1]
    types = day_types(first.before(inputs.whole("late_days_max")), last.ds, last.country)
    hour = F.hour("at") + F.minute("at") / 60.0 + F.col("lon") / 15.0  # 15 degrees are an hour
    return located.withColumns(
        {
            "solar_hour": F.floor(F.pmod(hour, F.lit(24.0))).cast("int"),
            "city": F.coalesce("item_city", "browse_city"),
            "amount_cents": F.round(F.col("amount_cny") * 100).cast("long"),
            "day_type": day_type(F.col("event_date"), types),
        }
    ).select(*CLEAN_EVENTS, "ds")


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
            "ds",
        )
        .groupBy("source", "reason", "row", "ds")
        .agg(F.count(F.lit(1)).alias("times"))
        .select(*QUARANTINE, "ds")
    )


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Mapping[date, Findings]:
    """Counts what was put aside; refuses a day on which it is more than the share allowed."""
    aside = written["quarantine"].groupBy("ds", "reason").agg(F.sum("times").alias("rows"))
    kept = written["clean_events"].groupBy("ds", F.lit("").alias("reason"))
    counts: dict[date, dict[str, int]] = {day.ds: {"": 0} for day in inputs.days}
    for row in aside.unionByName(kept.agg(F.count(F.lit(1)).alias("rows"))).collect():
        counts[row["ds"]][row["reason"]] = int(row["rows"])
    return {ds: _judge_day(ds, found, inputs) for ds, found in counts.items()}


def _judge_day(ds: date, counts: Mapping[str, int], inputs: Inputs) -> Findings:
    mended = {r: n for r, n in sorted(counts.items()) if r in (BAD_POSITION, BAD_REFERRER)}
    refused = {r: n for r, n in sorted(counts.items()) if r and r not in mended}
    aside = sum(refused.values())
    rows = aside + counts[""]
    share, largest = aside / max(rows, 1), inputs.number("quarantine_share_max")
    if share > largest:
        reasons = ", ".join(f"{n} {r}" for r, n in refused.items())
        raise ContractError(
            f"events of {ds}: {aside} of {rows} rows ({share:.1%}) would go to the quarantine, "
            f"more than quarantine_share_max = {largest:.1%}: {reasons}. The rows lie in "
            f".staging/quarantine/ds={ds} in the lake. Land the day again or, if they are as they "
            "should be, raise the share in jobs.toml"
        )
    return Findings(quarantined=refused, warnings=mended)


def _with_fingerprint(frame: DataFrame) -> DataFrame:
    values = (F.xxhash64("event_id"), F.hash("event_id"))
    return frame.withColumns(dict(zip(_HASHES, values, strict=True)))


def _ruled(events: DataFrame, inputs: Inputs) -> DataFrame:
    return _look_up(events, inputs).withColumn("reason", _first_broken(_rules(inputs)))


def _look_up(events: DataFrame, inputs: Inputs) -> DataFrame:
    """Each row with what the dimensions say of its ids; keys are unique by contract."""
    city = F.col("city").alias("item_city")
    items = inputs["items"].select(F.col("item_id").alias("about_item"), city, "category", "kind")
    referrers = inputs["items"].select(
        F.col("item_id").alias("referrer_item_id"), F.lit(True).alias("_referrer_known")
    )
    deals = inputs["deals"].select("deal_id", F.lit(True).alias("_deal_known"))
    bound = inputs["deal_items"].join(items.select(F.col("about_item").alias("item_id")), "item_id")
    covered = bound.groupBy("deal_id").agg(F.collect_set("item_id").alias("_covered"))
    cities = inputs["cities"].select(
        F.col("city_id").alias("browse_city"), F.lit(True).alias("_city_known")
    )
    lat, lon = F.col("lat"), F.col("lon")
    sound = lat.between(-90.0, 90.0) & lon.between(-180.0, 180.0)  # false for NaN and infinity
    absent = lat.isNull() & lon.isNull()
    return (
        events.join(deals.join(covered, "deal_id", how="left"), "deal_id", how="left")
        .join(referrers, "referrer_item_id", how="left")
        .withColumn("about_item", about_item())
        .join(items, "about_item", how="left")
        .join(cities, "browse_city", how="left")
        .withColumn("_bad_position", ~(absent | F.coalesce(sound, F.lit(False))))
        .withColumn(
            "_bad_referrer",
            F.col("referrer_item_id").isNotNull() & F.col("_referrer_known").isNull(),
        )
    )


def about_item() -> Column:
    """The item that an event is about: its own; of a deal the page that led there, where the deal
    covers that item (as `offline.sales_evidence` credits it), else the only item covered."""
    referrer, covered = F.col("referrer_item_id"), F.col("_covered")
    led = F.when(F.array_contains(covered, referrer), referrer)
    only = F.when(F.size(covered) == 1, F.get(covered, F.lit(0)))
    is_own = F.col("deal_id").isNull() & F.col("_referrer_known")  # an order of the page's own item
    without_deal = F.when(is_own, referrer)
    of_deal = F.when(F.col("action").isin(*map(str, ON_DEALS)), F.coalesce(led, only, without_deal))
    return F.coalesce("item_id", of_deal)


def _rules(inputs: Inputs) -> dict[str, Column]:
    """Reason -> what breaks the rule; null counts as sound. The first that holds is the reason."""
    at, arrived, action = F.col("at"), F.col("arrived_at"), F.col("action")
    amount = F.col("amount_cny")
    late_days = F.datediff("ds", _local_date(at, inputs))
    skew = F.expr(f"interval {inputs.whole('clock_skew_max_minutes') * _MINUTE_S} seconds")
    return {
        "missing_event_id": F.coalesce(F.trim("event_id") == "", F.lit(True)),
        "invalid_user_id": F.coalesce(F.col("user_id") <= 0, F.lit(True)),
        "missing_session_id": F.col("session_id").isNull(),
        "unknown_action": F.coalesce(~action.isin([str(a) for a in Action]), F.lit(True)),
        "missing_time": at.isNull() | arrived.isNull(),
        "wrong_partition": _local_date(arrived, inputs) != F.col("ds"),
        "clock_skew": at > arrived + skew,
        "after_cut": late_days < 0,  # within the skew allowed, and yet tomorrow
        "too_late": late_days > inputs.whole("late_days_max"),
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


def _local_date(at: Column, inputs: Inputs) -> Column:
    return F.to_date(F.from_utc_timestamp(at, inputs.day.timezone))


JOB = Facts(
    name="clean",
    reads=(
        Read("events"),
        Read("items"),
        Read("deals"),
        Read("deal_items"),
        Read("cities"),
        Read("clean_events", days=REPEATS_DAYS, ago=1, optional=True),
        Read("quarantine", days=REPEATS_DAYS, ago=1, optional=True),
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
