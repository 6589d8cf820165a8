"""The model of residence: log-odds over candidate cities, as a table and as a Column."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Self

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F

from offline.lake.contract import spark_schema
from offline.profile.residence.evidence import CASE
from offline.profile.residence.terms import (
    PRIOR_COEFFICIENTS,
    PRIOR_INTERCEPT,
    PRIOR_THRESHOLD,
    TERMS,
)
from offline.tables import RESIDENT_CITY_MODEL

INTERCEPT: Final = "(intercept)"
THRESHOLD: Final = "(threshold)"
AGE: Final = "age_days"  # among what was judged: days since the model was learnt
LEARNT: Final = "(learnt)"  # 1: from this lake; 0: the documented prior coefficients


@dataclass(frozen=True, slots=True)
class HomeModel:
    """Log-odds that a candidate city is home, and from which probability on we say so.

    `judged` is what was measured on users held out of the fit, by name; it goes into the table.
    """

    coefficients: Mapping[str, float]  # term -> change of the log-odds per unit of the term
    intercept: float
    threshold: float  # least probability, 0..1
    is_learnt: bool
    judged: Mapping[str, float] = field(default_factory=dict)

    def probability(self) -> Column:
        """P(candidate is home) over rows of `describe`."""
        log_odds = sum(
            (F.lit(weight) * F.col(term) for term, weight in self.coefficients.items()),
            start=F.lit(self.intercept),
        )
        return 1.0 / (1.0 + F.exp(-log_odds))

    @property
    def age_days(self) -> int:
        return int(self.judged.get(AGE, 0.0))

    def next_day(self) -> "HomeModel":
        """The same model, a day older."""
        return replace(self, judged={**self.judged, AGE: self.age_days + 1.0})

    @classmethod
    def from_terms(cls, terms: Mapping[str, float]) -> Self | None:
        """What `to_frame` wrote, if it was learnt and of the terms that we have now."""
        if terms.get(LEARNT) != 1.0 or not {INTERCEPT, THRESHOLD, *TERMS} <= terms.keys():
            return None
        own = {INTERCEPT, THRESHOLD, LEARNT, *TERMS}
        judged = {name[1:-1]: value for name, value in terms.items() if name not in own}
        return cls(
            {term: terms[term] for term in TERMS},
            terms[INTERCEPT],
            terms[THRESHOLD],
            is_learnt=True,
            judged=judged,
        )

    def to_frame(self, spark: SparkSession) -> DataFrame:
        """The rows of table resident_city_model; what is no term stands in parentheses."""
        rows = {
            INTERCEPT: self.intercept,
            THRESHOLD: self.threshold,
            LEARNT: float(self.is_learnt),
            **{f"({name})": value for name, value in self.judged.items()},
            **self.coefficients,
        }
        finite = [(term, value) for term, value in rows.items() if math.isfinite(value)]
        return spark.createDataFrame(finite, spark_schema(RESIDENT_CITY_MODEL))


PRIOR: Final = HomeModel(PRIOR_COEFFICIENTS, PRIOR_INTERCEPT, PRIOR_THRESHOLD, is_learnt=False)


def best_of(scored: DataFrame) -> DataFrame:
    """(user_id, case, city, probability): the likeliest candidate; ties to the smaller id."""
    best = F.max(F.struct("probability", (-F.col("city")).alias("negative")))
    return (
        scored.groupBy(*CASE)
        .agg(best.alias("best"))
        .select(
            *CASE,
            (-F.col("best.negative")).alias("city"),
            F.col("best.probability").alias("probability"),
        )
    )
