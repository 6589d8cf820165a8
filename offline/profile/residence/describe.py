"""What the evidence says of each candidate city of a user: one row per (user, case, city)."""

from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.kernels import EARTH_RADIUS_KM
from offline.profile.residence import peers
from offline.profile.residence.evidence import BEHAVIOUR, CASE, DIMENSIONS, NOW, STATED
from offline.profile.residence.terms import PRIOR_SHARES, TERMS
from offline.profile.residence.weights import FRESH_HALF_LIFE_DAYS, KEY
from offline.spark.lineage import settled

PLACES: Final = 5  # best cities of each dimension that become candidates
PEER_PLACES: Final = 2  # candidates that only peers propose
NEAR_KM: Final = 30.0  # a commute: evidence at this distance counts 1/e
SMALL: Final = 0.02  # keeps logs of shares finite: one sign in fifty

_OF_SEEN: Final = ("plain_share", "day_share", "week_share", "fresh_share", "rest_share")
_LED: Final = ("seen_share", "seen_plain_share", "seen_day_share", "seen_fresh_share")


def describe(
    weighed: DataFrame, stated: DataFrame, handled: DataFrame, cities: DataFrame
) -> DataFrame:
    """(user_id, case, city, *TERMS): every candidate city of every user, terms never null."""
    known = settled(spread(weighed, stated))  # for the first guesses, and for the candidates
    guesses = settled(guess(known))  # for peers' homes, and for the cities
    living = peers.residents(guesses)
    items = settled(peers.handled_items(handled, guesses))  # as the mix, and as those who look
    mixed = settled(peers.mixed(items, peers.home_mix(items)))  # by user, and by city
    proposed = propose(known, settled(peers.heard(mixed)), settled(peers.told(mixed, living)))
    placed = settled(_with_cities(proposed, known, living, guesses, cities))
    return relate(placed).select(*CASE, "city", *TERMS)


def spread(weighed: DataFrame, stated: DataFrame) -> DataFrame:
    """Evidence with a row per (user_id, case, city) and the dimensions side by side.

    `place` is the city's best place in any dimension, 1 where it is stated.
    """
    said = stated.select(*KEY, F.lit(1.0).alias("share"), F.lit(1).alias("place"))
    together = weighed.unionByName(said, allowMissingColumns=True)

    def of(dimension: str, name: str) -> Column:
        value = F.max(F.when(F.col("dimension") == dimension, F.col(name)))
        return F.coalesce(value, F.lit(0)).cast("double")

    columns = {}
    for dimension in BEHAVIOUR:
        columns[f"{dimension}_share"] = of(dimension, "share")
        columns[f"{dimension}_days"] = F.log1p(of(dimension, "days"))
        is_there = F.max(F.when(F.col("dimension") == dimension, 1)).isNotNull()
        faded = F.pow(F.lit(2.0), -of(dimension, "newest") / FRESH_HALF_LIFE_DAYS)
        columns[f"{dimension}_fresh"] = F.when(is_there, faded).otherwise(0.0)
        columns[f"{dimension}_place"] = of(dimension, "place")
    columns |= {name: of(name, "share") for name in STATED}
    columns |= {f"seen_{name}": of("seen", name) for name in (*_OF_SEEN, "times")}
    days = of("seen", "oldest") - of("seen", "newest")
    columns["seen_span"] = F.coalesce(F.try_divide(days, of("seen", "oldest_of_all")), F.lit(0.0))
    columns["seen_newest_age"] = F.max(F.when(F.col("dimension") == "seen", F.col("newest")))
    columns["times"] = F.coalesce(F.sum("times"), F.lit(0)).cast("double")
    columns["place"] = F.min("place")
    return together.groupBy(*CASE, "city").agg(
        *(column.alias(name) for name, column in columns.items())
    )


def guess(known: DataFrame) -> DataFrame:
    """(user_id, guess): the city that the prior weights favour today, ties by id."""
    score = sum((weight * F.col(_share(d)) for d, weight in PRIOR_SHARES.items()), start=F.lit(0.0))
    best = F.max(F.struct(score.alias("score"), (-F.col("city")).alias("city")))
    today = known.where(F.col("case") == NOW).groupBy("user_id").agg(best.alias("best"))
    return today.select("user_id", (-F.col("best.city")).alias("guess"))


def propose(known: DataFrame, heard: DataFrame, told: DataFrame) -> DataFrame:
    """Candidates with peers' word: the top cities of each dimension, and where most peers live.

    Cities that are no candidates are kept as long as presence is weighed, `is_candidate` tells.
    """
    by_met = Window.partitionBy(*CASE).orderBy(F.desc("met"), "city")
    told = told.withColumn("peer_place", F.row_number().over(by_met))
    is_candidate = (F.col("place") <= PLACES) | (F.col("peer_place") <= PEER_PLACES)
    return (
        known.join(told, [*CASE, "city"], how="full")
        .join(heard, [*CASE], how="left")
        .withColumn("is_candidate", F.coalesce(is_candidate, F.lit(False)))
        .where(F.col("is_candidate") | (F.col("seen_share") > 0))
        .drop("place", "peer_place")
    )


def _with_cities(
    proposed: DataFrame,
    known: DataFrame,
    living: DataFrame,
    guesses: DataFrame,
    cities: DataFrame,
) -> DataFrame:
    """With the city's place, its residents but for the user, and how many were seen there."""
    seen = (
        known.where((F.col("case") == NOW) & (F.col("seen_share") > 0))
        .groupBy("city")
        .agg(F.count(F.lit(1)).alias("visitors"))
    )
    places = (
        cities.select(F.col("city_id").alias("city"), "lat", "lon")
        .join(F.broadcast(living), "city", how="left")
        .join(F.broadcast(seen), "city", how="left")
    )
    is_own = F.coalesce((F.col("guess") == F.col("city")).cast("long"), F.lit(0))
    return (
        proposed.join(F.broadcast(places), "city", how="inner")
        .join(guesses, "user_id", how="left")
        .withColumn("residents", F.coalesce("residents", F.lit(0)) - is_own)
        .withColumn("visitors", F.coalesce("visitors", F.lit(0)))
        .withColumn("prior", F.coalesce("prior", F.lit(peers.LEAST_PRIOR)))
    )


def relate(placed: DataFrame) -> DataFrame:
    """The terms that need the user's other cities, and the rest of them."""
    filled = placed.fillna(0.0)
    shares = {d: F.col(_share(d)) for d in DIMENSIONS}
    whole = Window.partitionBy(*CASE)
    per_user = filled.withColumns(
        {f"has_{d}": F.max((share > 0).cast("double")).over(whole) for d, share in shares.items()}
    )
    has = sum((F.col(f"has_{d}") for d in DIMENSIONS), start=F.lit(0.0))
    tops = [F.col(f"{d}_place") == 1 for d in BEHAVIOUR] + [F.col(d) > 0 for d in STATED]
    agreement = sum((top.cast("double") for top in tops), start=F.lit(0.0))
    prior, w = F.col("prior"), F.col("w")
    age = F.when(F.col("seen_share") > 0, F.col("seen_newest_age"))
    peer = F.try_divide(F.col("met") + prior * F.col("rest"), w)
    own = per_user.withColumns(
        {
            **{f"{d}_top": (F.col(f"{d}_place") == 1).cast("double") for d in BEHAVIOUR},
            "agreement": agreement,
            "agreement_share": F.coalesce(F.try_divide(agreement, has), F.lit(0.0)),
            "mean_share": F.coalesce(
                F.try_divide(sum(shares.values(), start=F.lit(0.0)), has), F.lit(0.0)
            ),
            "peer_share": F.coalesce(peer, prior),
            "peer_lift": F.coalesce(F.try_divide(F.col("absent") + F.col("told"), w), F.lit(0.0)),
            "log_seen": F.log1p(F.sum("seen_times").over(whole)),
            "log_evidence": F.log1p(F.sum("times").over(whole)),
            "seen_newest": F.when(age == F.min(age).over(whole), 1.0).otherwise(0.0),
            "log_residents": F.log1p(F.col("residents")),
            "log_resident_rate": F.log((F.col("residents") + 1.0) / (F.col("visitors") + 2.0)),
        }
    )
    return _against_others(own)


def _against_others(own: DataFrame) -> DataFrame:
    compared = (*_LED, "mean_share", "peer_share")
    row = F.struct("city", "lat", "lon", "is_candidate", *compared)
    everything = F.array_sort(F.collect_list(row).over(Window.partitionBy(*CASE)))
    with_all = own.withColumn("all", everything).where(F.col("is_candidate"))
    with_near = with_all.withColumn("near", _near(F.col("all"), F.col("lat"), F.col("lon")))
    nearest = F.struct("city", "near")
    around = F.array_sort(F.collect_list(nearest).over(Window.partitionBy(*CASE)))
    leads = {f"lead_{name}": _lead(F.col("all"), name) for name in compared}
    shares = F.transform("all", lambda c: c["seen_share"])
    return with_near.withColumn("around", around).withColumns(
        {
            **leads,
            "lead_near": _lead(F.col("around"), "near"),
            "lead_by_evidence": leads["lead_seen_share"] * F.col("log_seen"),
            "entropy": F.aggregate(
                shares,
                F.lit(0.0),
                lambda total, s: total - F.when(s > 0, s * F.log(s)).otherwise(0),
            ),
            "log_cities": F.log(F.size("all").cast("double")),
            "log_seen_share": F.log(F.col("seen_share") + SMALL),
            "log_seen_plain_share": F.log(F.col("seen_plain_share") + SMALL),
            "log_peer_share": F.log(F.col("peer_share") + SMALL),
        }
    )


def _lead(rows: Column, name: str) -> Column:
    """The value less the best of the user's other cities; the value itself without others."""
    others = F.filter(rows, lambda other: other["city"] != F.col("city"))
    best = F.array_max(F.transform(others, lambda other: other[name]))
    return F.col(name) - F.coalesce(best, F.lit(0.0))


def _near(rows: Column, lat: Column, lon: Column) -> Column:
    """Sum over the user's cities of seen_share * exp(-km / NEAR_KM)."""

    def add(total: Column, other: Column) -> Column:
        km = _distance_km(lat, lon, other["lat"], other["lon"])
        return total + other["seen_share"] * F.exp(-km / F.lit(NEAR_KM))

    return F.aggregate(rows, F.lit(0.0), add)


def _distance_km(lat_a: Column, lon_a: Column, lat_b: Column, lon_b: Column) -> Column:
    """Great-circle distance, km (haversine); a job's own term, no served feature."""
    half_lat, half_lon = F.radians(lat_b - lat_a) / 2, F.radians(lon_b - lon_a) / 2
    chord = F.pow(F.sin(half_lat), 2) + F.cos(F.radians(lat_a)) * F.cos(F.radians(lat_b)) * F.pow(
        F.sin(half_lon), 2
    )
    return 2 * EARTH_RADIUS_KM * F.asin(F.sqrt(F.least(chord, F.lit(1.0))))


def _share(dimension: str) -> str:
    return dimension if dimension in STATED else f"{dimension}_share"
