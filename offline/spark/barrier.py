"""One function on several workers at the same time, each with its share of a table's rows.

For work that must talk among itself, such as the training of one model by several machines: Spark
starts all workers together or none, tells each of the others, and starts all again should one
fail. What the work is, is the caller's: it must be importable on the workers.
"""

import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Protocol

import pyarrow as pa
import pyarrow.compute as pc
from pyspark import BarrierTaskContext
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

from features.errors import SpecError
from offline.lake.lake import Lake
from offline.lake.layout import DS
from offline.spark.session import Volume, spark_session

Session = SparkSession  # for callers that have no business with Spark itself

_WORKER: Final = "_worker"
_ANSWER: Final = "answer"


class Peers(Protocol):
    """A worker among its peers."""

    number: int  # from 0
    host: str

    def gather(self, message: str) -> list[str]:
        """Every worker's message, by number; each worker must call this equally often."""


Work = Callable[[Mapping[date, pa.Table], Peers], bytes]


@dataclass(frozen=True, slots=True)
class Share:
    """Which rows of a table go where: those of one `key` together to one worker, those of the
    days from `shared_from` on to every worker."""

    table: str
    columns: tuple[str, ...]
    key: str
    days: Sequence[date]
    shared_from: date


def on_workers(
    lake: Path | str, share: Share, workers: int, work: Work, spark: SparkSession | None = None
) -> bytes:
    """What the first worker answers. Raises SpecError where fewer can work at the same time."""
    session = spark or spark_session("sojourn on workers", volume=Volume.LARGE)
    slots = session.sparkContext.defaultParallelism
    if not 1 <= workers <= slots:
        raise SpecError(
            f"{workers} workers at the same time; expected 1 to {slots}, the cores that this Spark "
            "has. Take fewer workers, or a larger cluster"
        )
    rows = Lake(session, str(lake)).read(share.table, share.days)
    everybody = F.sequence(F.lit(0), F.lit(workers - 1))
    one = F.array(F.pmod(F.hash(share.key), F.lit(workers)))
    goes_to = F.when(F.col(DS) >= F.lit(share.shared_from), everybody).otherwise(one)
    dealt = rows.select(*share.columns, DS, F.explode(goes_to).alias(_WORKER))
    # The one shuffle: keys whole, each worker's rows to the worker.
    placed = dealt.repartitionById(workers, F.col(_WORKER)).drop(_WORKER)

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        peers = _Seat()
        answer = work(_by_day(batches), peers)
        if peers.number == 0:
            yield pa.RecordBatch.from_arrays([pa.array([answer], pa.binary())], names=[_ANSWER])

    answers = placed.mapInArrow(run, f"{_ANSWER} binary", barrier=True).collect()  # one row
    return bytes(answers[0][_ANSWER])


class _Seat:
    """Peers, by Spark's barrier."""

    def __init__(self) -> None:
        self._barrier = BarrierTaskContext.get()
        self.number: int = self._barrier.partitionId()
        own = self._barrier.getTaskInfos()[self.number].address
        self.host = socket.gethostbyname(own.rpartition(":")[0] or own)

    def gather(self, message: str) -> list[str]:
        return self._barrier.allGather(message)


def _by_day(batches: Iterator[pa.RecordBatch]) -> dict[date, pa.Table]:
    """Rows by their partition; no day for a worker without rows."""
    found = list(batches)
    if not found:
        return {}
    table = pa.Table.from_batches(found)
    days = table.column(DS).combine_chunks()
    return {
        day: table.filter(pc.equal(days, pa.scalar(day))).drop_columns([DS])
        for day in sorted(days.unique().to_pylist())
    }
