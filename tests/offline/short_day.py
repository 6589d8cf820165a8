"""A day of two facts and two jobs that Spark hardly notices, for what runs days."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from offline.lake.lake import Lake
from offline.running.job import Export, Facts, Inputs, Job, Read, Setting, Step
from offline.running.report import DayReport
from offline.running.run import run_days
from offline.running.settings import settle
from tests.offline.frames import DAY


@dataclass
class Day:
    """Two facts and two jobs with plans so short that Spark hardly notices, on a small lake.

    `built` tells which ran; `boost` is a setting of the job `history`.
    """

    spark: SparkSession
    root: Path
    boost: float = 1.0
    built: list[str] = field(default_factory=list)

    def run(self, ds: date = DAY.ds, steps: tuple[Step, ...] | None = None) -> DayReport:
        """As `daily` does: in a new lake object, facts first."""
        chosen = self.steps if steps is None else steps
        settings = settle(self.steps, {"history": {"boost": self.boost}}, "test")
        return run_days(Lake(self.spark, str(self.root)), [ds], chosen, settings)[0]

    @property
    def steps(self) -> tuple[Step, ...]:
        return (
            Facts("sales", (Read("events"),), ("sales",), self._sales),
            Job("history", (Read("sales", days=3), Read("items")), ("history",), self._history,
                settings={"boost": Setting(1.0, 0.0, 9.0, "test")}),
            Job("nearby", (Read("history"), Read("nearby", ago=1, optional=True)), ("nearby",),
                self._nearby),
            Export("published", (Read("nearby"),), self._publish),
        )  # fmt: skip

    def _sales(self, inputs: Inputs) -> Mapping[str, DataFrame]:
        self.built.append(f"sales {len(inputs.days)}")
        paid = inputs["events"].where("action = 'pay'")
        return {
            "sales": paid.selectExpr(
                "order_id", "item_id", "'pay' as movement", "user_id", "deal_id",
                "ds as event_date", "bigint(amount_cny * 100) as cents", "1.0D as orders",
                "'referrer' as method", "ds",
            )
        }  # fmt: skip

    def _history(self, inputs: Inputs) -> Mapping[str, DataFrame]:
        self.built.append("history")
        score = F.sum("cents") * F.lit(inputs.number("boost"))
        counted = inputs["sales"].groupBy(F.col("user_id").alias("key"), "item_id")
        return {"history": _listed(counted.agg(score.cast("double").alias("score")))}

    def _nearby(self, inputs: Inputs) -> Mapping[str, DataFrame]:
        self.built.append("nearby")
        yesterday = inputs["nearby"].select("key", "item_id", F.lit(0.5).alias("score"))
        both = inputs["history"].select("key", "item_id", "score").unionByName(yesterday)
        return {
            "nearby": _listed(both.groupBy("key", "item_id").agg(F.max("score").alias("score")))
        }

    def _publish(self, inputs: Inputs, folder: Path) -> Mapping[str, int]:
        self.built.append("published")
        rows = sorted(map(str, inputs["nearby"].drop("ds").collect()))
        (folder / "lists").mkdir()
        (folder / "lists" / "nearby.txt").write_text("\n".join(rows))
        return {"pairs": len(rows)}


def _listed(scored: DataFrame) -> DataFrame:
    return scored.withColumns({"rank": F.lit(1), "evidence": F.lit(0.0)})


def pay(order_id: int, item_id: int, amount: float) -> dict[str, Any]:
    of_order = {"order_id": order_id, "item_id": item_id, "amount_cny": amount}
    return {"event_id": f"o{order_id}", "action": "pay", "user_id": 1, "session_id": 1, **of_order}
