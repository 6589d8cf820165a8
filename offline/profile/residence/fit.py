"""Learning where people live from where they were found later."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.schema import F64
from offline.profile.residence.evidence import CASE
from offline.profile.residence.model import PRIOR, HomeModel, best_of
from offline.profile.residence.terms import TERMS
from offline.spark.exact import exact_sum
from offline.spark.lineage import settled

FEWEST_USERS: Final = 200  # below it the prior knows more than the fit; see the test's table
FOLDS: Final = 5  # one of them judges the fit and sets the threshold
REGULARISATION: Final = (
    5e-4  # L2 on standardised terms; 1e-5..1e-2 made no difference on validation
)
ITERATIONS: Final = 60  # the loss stands still after 40
DIGITS: Final = 9  # of a coefficient: what lies below may differ from run to run
STEPS: Final = 100  # of probability, among which the threshold is chosen
BINS: Final = 10  # of the calibration error
_JUDGE: Final = 0  # the fold that judges


def learn(labelled: DataFrame, precision_target: float, judged_case: int) -> HomeModel:
    """The model fitted on rows of `describe` with `home`, the city where the user was found later.

    One fifth of the users, by hash, is not fitted: on their `judged_case` the threshold becomes
    the least that is right at least as often as `precision_target`. With fewer than FEWEST_USERS
    to fit it is the prior.
    """
    rows = settled(labelled.withColumn("fold", fold_of(F.col("user_id"))))
    judging = rows.where((F.col("fold") == _JUDGE) & (F.col("case") == judged_case))
    learning = rows.where(F.col("fold") != _JUDGE)
    counts = _counts(learning)
    if counts["training_users"] < FEWEST_USERS:
        return prior(counts)
    fitted = fit(learning)
    return judge(fitted, judging, precision_target, counts)


def users_to_fit(homes: DataFrame) -> int:
    """The most users that a fit could learn from, of those with a (user_id, case, home)."""
    users = homes.where(fold_of(F.col("user_id")) != _JUDGE).select("user_id")
    return users.distinct().count()


def prior(counts: Mapping[str, float]) -> HomeModel:
    """What serves where too few users teach anything; `counts` says how many there were."""
    given = PRIOR.coefficients, PRIOR.intercept, PRIOR.threshold
    return HomeModel(*given, is_learnt=False, judged=dict(counts))


def fold_of(user_id: Column) -> Column:
    """0..FOLDS-1 by a hash of the user: the same on every run and in every lake."""
    return F.pmod(F.xxhash64(user_id, F.lit("residence")), F.lit(FOLDS)).cast("int")


def fit(labelled: DataFrame) -> HomeModel:
    """Coefficients alone, threshold the prior's.

    The rows are brought to one partition in a fixed order: the gradient's sums then add up in the
    same order on every run. They are few: the caller caps the users.
    """
    row = VectorAssembler(inputCols=list(TERMS), outputCol="terms")
    target = (F.col("city") == F.col("home")).cast("double").alias("label")
    ordered = (
        row.transform(labelled)
        .select(*CASE, "city", "terms", target)
        .coalesce(1)
        .sortWithinPartitions(*CASE, "city")
    )
    regression = LogisticRegression(
        featuresCol="terms",
        labelCol="label",
        regParam=REGULARISATION,
        elasticNetParam=0.0,
        maxIter=ITERATIONS,
        standardization=True,
    )
    found = regression.fit(settled(ordered))
    coefficients = {
        term: _rounded(value)
        for term, value in zip(TERMS, found.coefficients.toArray(), strict=True)
    }
    return HomeModel(coefficients, _rounded(found.intercept), PRIOR.threshold, is_learnt=True)


def judge(
    model: HomeModel, labelled: DataFrame, precision_target: float, counts: dict[str, float]
) -> HomeModel:
    """The model with its threshold, and what it does on users that it was not fitted on.

    Only counts by probability, in a hundred steps, come to the driver.
    """
    scored = labelled.withColumn("probability", model.probability())
    homes = labelled.groupBy(*CASE).agg(F.max("home").alias("home"))
    step = F.least(F.floor(F.col("probability") * STEPS), F.lit(STEPS - 1)).cast("int")
    found = (
        best_of(scored)
        .join(homes, [*CASE], how="inner")
        .groupBy(step.alias("step"))
        .agg(
            F.count(F.lit(1)).alias("told"),
            F.count(F.when(F.col("city") == F.col("home"), 1)).alias("right"),
            exact_sum(F.col("probability")).alias("expected"),
        )
        .collect()
    )
    told, right, expected = (np.zeros(STEPS) for _ in range(3))
    for row in found:
        told[row["step"]], right[row["step"]] = row["told"], row["right"]
        expected[row["step"]] = row["expected"]
    step_now = threshold_step(told, right, precision_target)
    n, told_now = max(told.sum(), 1.0), told[step_now:].sum()
    judged = counts | {
        "judged_users": told.sum(),
        "accuracy": right.sum() / n,
        "coverage": told_now / n,
        "precision": right[step_now:].sum() / max(told_now, 1.0),
        "calibration_error": calibration_error(told, right, expected),
    }
    rounded = {name: _rounded(value) for name, value in judged.items()}
    return HomeModel(
        model.coefficients, model.intercept, step_now / STEPS, model.is_learnt, rounded
    )


def threshold_step(told: F64, right: F64, precision_target: float) -> int:
    """The lowest step from which on enough of those told are right; the last where none is.

    `told` and `right` count users by step of probability, shape (STEPS,) each.
    """
    above, hits = np.cumsum(told[::-1])[::-1], np.cumsum(right[::-1])[::-1]
    precise = np.flatnonzero((above > 0) & (hits >= precision_target * above))
    return int(precise[0]) if precise.size else STEPS - 1


def calibration_error(told: F64, right: F64, expected: F64) -> float:
    """Mean distance, weighed by users, of expected and right share over BINS equal bins, 0..1."""
    gaps = np.abs((expected - right).reshape(BINS, -1).sum(axis=1))
    return float(gaps.sum() / max(told.sum(), 1.0))


def _counts(rows: DataFrame) -> dict[str, float]:
    found = rows.agg(
        F.count(F.lit(1)).alias("training_rows"), F.count_distinct("user_id").alias("users")
    ).first()
    assert found is not None
    return {"training_rows": float(found[0]), "training_users": float(found[1])}


def _rounded(value: float) -> float:
    return round(float(value), DIGITS)
