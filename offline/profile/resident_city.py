"""Where each user lives, with a probability; unknown where that is too small.

Candidates are the top cities of each dimension of evidence (`residence.evidence`); a logistic
regression says how likely each is home. No survey is needed to learn it: users as of earlier days
are asked where they were found afterwards (`residence.history`).

Shuffles: one by user brings a user's events together, and all evidence is computed there; what
peers say needs the users of an item together. Costs grow with events, not with pairs of users.
"""

from collections.abc import Mapping
from functools import reduce
from typing import Final

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.errors import ContractError
from offline.profile.residence.describe import describe
from offline.profile.residence.evidence import CASE, NOW, handle, in_all, observe, state
from offline.profile.residence.fit import FEWEST_USERS, learn, prior, users_to_fit
from offline.profile.residence.history import as_of, found_later, pasts, sample, today
from offline.profile.residence.model import AGE, HomeModel, best_of
from offline.profile.residence.weights import weigh
from offline.running.job import Findings, Inputs, Job, Read, Setting
from offline.spark.lineage import settled
from offline.tables import RESIDENT_CITY

LOOKBACK_DAYS: Final = 180
HORIZON: Final = "horizon_days"
SETTINGS: Final = {
    HORIZON: Setting(30, 7, 60, "days after a past in which one is found at home, or not"),
    "precision_target": Setting(0.9, 0.5, 1.0, "share of the told resident cities that are right"),
    "refit_days": Setting(7, 1, 90, "that one model serves: what tells a home hardly changes"),
    "training_users": Setting(20_000, 200, 200_000, "users to learn from; more change no digit"),
}
EVIDENCE: Final = (
    "user_id",
    "event_date",
    "action",
    "about_item",
    "item_city",
    "gps_city",
    "browse_city",
    "solar_hour",
    "day_type",
    "kind",
    "placement",
)


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    now = today(inputs["clean_events"].select(*EVIDENCE), inputs.day)
    # Half a year of events is read for these two alone; pasts are the same signs, younger.
    observed, handled = settled(observe(now)), settled(handle(now))
    model = carried_over(inputs)
    if model is None:
        candidates, model = learnt(observed, handled, inputs)
    else:
        candidates = described(observed, handled, inputs)
    told = decide(candidates.where(F.col("case") == NOW), model, inputs["cities"])
    return {
        "resident_city": told,
        "resident_city_model": model.to_frame(candidates.sparkSession),
    }


def carried_over(inputs: Inputs) -> HomeModel | None:
    """The model of the day before, if it was learnt and may serve for another day."""
    rows = inputs["resident_city_model"].collect()  # some eighty numbers, or none
    before = HomeModel.from_terms({row["term"]: row["coefficient"] for row in rows})
    if before is None or before.age_days + 1 >= inputs.whole("refit_days"):
        return None
    return before.next_day()


def learnt(observed: DataFrame, handled: DataFrame, inputs: Inputs) -> tuple[DataFrame, HomeModel]:
    """The candidates of today, those of the pasts if they are enough to learn from, and what
    they teach."""
    homes = settled(found_homes(observed, inputs))  # chooses the cases, and labels them
    users = users_to_fit(homes)
    if users < FEWEST_USERS:  # known before a past is looked at
        return described(observed, handled, inputs), prior({"training_users": float(users)})

    def with_pasts(signs: DataFrame) -> DataFrame:
        of_case = {p: F.broadcast(_of_case(homes, p.case)) for p in pasts(inputs.whole(HORIZON))}
        earlier = (
            as_of(signs.join(users, "user_id", how="semi"), past, inputs.day)
            for past, users in of_case.items()
        )
        return reduce(DataFrame.unionByName, earlier, signs).repartition("user_id")

    candidates = settled(described(with_pasts(observed), with_pasts(handled), inputs))
    labelled = candidates.join(homes, [*CASE], how="inner")
    return candidates, learn(labelled, inputs.number("precision_target"), judged_case=1)


def found_homes(observed: DataFrame, inputs: Inputs) -> DataFrame:
    """(user_id, case, home) of the users to learn from, for each past case."""
    return sample(found_later(observed, inputs.whole(HORIZON)), inputs.whole("training_users"))


def described(observed: DataFrame, handled: DataFrame, inputs: Inputs) -> DataFrame:
    """The candidates of every user and case observed, and of users who only state a city."""
    weighed = settled(weigh(observed))
    stated = state(inputs["users"], weighed.select(*CASE).distinct())
    return describe(weighed, stated, in_all(handled), inputs["cities"])


def decide(candidates: DataFrame, model: HomeModel, cities: DataFrame) -> DataFrame:
    """The table: each user's likeliest city, and the resident city where that is sure enough."""
    scored = candidates.withColumn("probability", model.probability())
    is_sure = F.col("probability") >= F.lit(model.threshold)
    places = cities.select(F.col("city_id").alias("city"), "lat", "lon")
    return (
        best_of(scored)
        .join(F.broadcast(places), "city", how="inner")
        .select(
            "user_id",
            F.col("city").alias("best_city"),
            "probability",
            F.when(is_sure, F.col("city")).alias("resident_city"),
            F.when(is_sure, F.col("lat")).alias("lat"),
            F.when(is_sure, F.col("lon")).alias("lon"),
        )
        .select(*RESIDENT_CITY)
    )


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many users are told a city; and whether the model was learnt or is the prior."""
    found = written["resident_city"].agg(
        F.count(F.lit(1)).alias("users"), F.count("resident_city").alias("told")
    )
    row = found.first()
    terms = {r["term"]: r["coefficient"] for r in written["resident_city_model"].collect()}
    if row is None or not terms:
        raise ContractError(f"resident_city of {inputs.day.ds}: no model came out; run it again")
    warnings = {"users without a resident city": row["users"] - row["told"]}
    if not terms["(learnt)"]:
        warnings["users to learn from: too few, the prior serves"] = int(terms["(training_users)"])
    warnings["days since the model was learnt"] = int(terms.get(f"({AGE})", 0.0))
    return Findings(warnings={what: n for what, n in warnings.items() if n})


def _of_case(homes: DataFrame, case: int) -> DataFrame:
    return homes.where(F.col("case") == case).select("user_id")


JOB: Final = Job(
    "resident_city",
    (
        Read("clean_events", days=LOOKBACK_DAYS),
        Read("users"),
        Read("cities"),
        Read("resident_city_model", ago=1, optional=True),
    ),
    ("resident_city", "resident_city_model"),
    build,
    settings=SETTINGS,
    audit=audit,
)
