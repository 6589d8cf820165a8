"""Learning where people live from where they were found later."""

from typing import Final

from pyspark.ml.classification import LogisticRegression
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from offline.exact import exact_sum
from offline.lineage import settled
from offline.profile.residence.evidence import CASE
from offline.profile.residence.model import PRIOR, HomeModel, best_of
from offline.profile.residence.terms import TERMS

FEWEST_USERS: Final = 200  # below it the prior knows more than the fit; see the test's table
FOLDS: Final = 5  # one of them judges the fit and sets the threshold
REGULARISATION: Final = (
    5e-4  # L2 on standardised terms; 1e-5..1e-2 made no difference on validation
)
ITERATIONS: Final = 100
DIGITS: Final = 9  # of a coefficient: what lies below may differ from run to run
THRESHOLDS: Final = tuple(round(0.01 * n, 2) for n in range(1, 100))
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
        return HomeModel(
            PRIOR.coefficients, PRIOR.intercept, PRIOR.threshold, is_learnt=False, judged=counts
        )
    fitted = fit(learning)
    return judge(fitted, judging, precision_target, counts)


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

    One pass gives counts by threshold and by calibration bin; only they come to the driver.
    """
    scored = labelled.withColumn("probability", model.probability())
    homes = labelled.groupBy(*CASE).agg(F.max("home").alias("home"))
    best = best_of(scored).join(homes, [*CASE], how="inner")
    right = (F.col("city") == F.col("home")).cast("long")
    p = F.col("probability")
    told = {f"told {t}": F.count(F.when(p >= t, 1)) for t in THRESHOLDS}
    hits = {f"hits {t}": F.coalesce(F.sum(F.when(p >= t, right)), F.lit(0)) for t in THRESHOLDS}
    in_bin = [F.least(F.floor(p * BINS), F.lit(BINS - 1)) == n for n in range(BINS)]
    gaps = {
        f"gap {n}": F.abs(F.coalesce(exact_sum(F.when(here, p - right)), F.lit(0.0)))
        for n, here in enumerate(in_bin)
    }
    columns = {
        "n": F.count(F.lit(1)),
        "right": F.coalesce(F.sum(right), F.lit(0)),
        **told,
        **hits,
        **gaps,
    }
    found = best.agg(*(column.alias(name) for name, column in columns.items())).first()
    assert found is not None  # an aggregate without groups has one row
    n = max(int(found["n"]), 1)
    precise = [
        t
        for t in THRESHOLDS
        if found[f"told {t}"] and found[f"hits {t}"] >= precision_target * found[f"told {t}"]
    ]
    threshold = min(precise, default=THRESHOLDS[-1])
    told_now = int(found[f"told {threshold}"])
    judged = {
        **counts,
        "judged_users": float(n),
        "accuracy": found["right"] / n,
        "coverage": told_now / n,
        "precision": found[f"hits {threshold}"] / max(told_now, 1),
        "calibration_error": sum(found[f"gap {k}"] for k in range(BINS)) / n,
    }
    rounded = {name: _rounded(value) for name, value in judged.items()}
    return HomeModel(model.coefficients, model.intercept, threshold, model.is_learnt, rounded)


def _counts(rows: DataFrame) -> dict[str, float]:
    found = rows.agg(
        F.count(F.lit(1)).alias("training_rows"), F.count_distinct("user_id").alias("users")
    ).first()
    assert found is not None
    return {"training_rows": float(found[0]), "training_users": float(found[1])}


def _rounded(value: float) -> float:
    return round(float(value), DIGITS)
