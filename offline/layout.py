"""Which rows go to which file: the same rows give the same files, whatever the tasks did.

Rows go to files by the hash of their key and are sorted by it; a file's name is its day and number.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from offline.storage import Storage
from offline.tables import Table

DS: Final = "ds"  # the partition of a row
ORDER: Final = "_order_within_key"  # 2 and up: the key was there before


def laid_out(
    frame: DataFrame,
    declared: Table,
    days: Sequence[date],
    observed: Callable[[DataFrame], DataFrame],
) -> DataFrame:
    """Rows in the tasks that write them: task = day's number * files + hash(key) % files.

    `observed` is given the rows with ORDER, just before they are written. Spark's hash
    partitioning is this same hash, so one day needs one shuffle; more days need another to bring
    the days apart.
    """
    key = [F.col(k) for k in declared.key]
    rows = frame.select(*declared.columns, DS)
    if len(days) == 1:
        order = F.row_number().over(Window.partitionBy(*key).orderBy(*key))
        placed = rows.repartition(declared.files, *key).withColumn(ORDER, order)
    else:
        order = F.row_number().over(Window.partitionBy(*key, DS).orderBy(*key))
        number = F.datediff(F.col(DS), F.lit(days[0])) * declared.files
        task = number + F.pmod(F.hash(*key), F.lit(declared.files))
        tasks = len(days) * declared.files
        placed = rows.withColumn(ORDER, order).repartitionById(tasks, task.cast("int"))
    # Observed last: what lies below an exchange may be optimised away where nothing comes out.
    return observed(placed).drop(ORDER, DS).sortWithinPartitions(*key)


def give_fixed_names(
    storage: Storage, where: str, to: str, declared: Table, days: Sequence[date]
) -> dict[date, dict[str, str]]:
    """Spark's part-<n>-<uuid>... becomes ds=.../part-<k>.parquet; file name -> sha256 by day.

    Spark writes no file for an empty task, except for the first: that one is dropped too, so
    that a day has the same files whatever days were built with it.
    """
    files: dict[date, dict[str, str]] = {ds: {} for ds in days}
    for name in storage.names(where):
        number = re.match(r"part-(\d+)-.*\.parquet$", name)
        if number is None:
            continue
        task = int(number[1])
        if task == 0 and not storage.parquet_rows(f"{where}/{name}"):
            continue
        day, part = divmod(task, declared.files)
        place = f"{to}/{DS}={days[day]}/part-{part:05d}.parquet"
        digest = storage.move_parquet(f"{where}/{name}", place)
        files[days[day]][place.rpartition("/")[2]] = digest
    storage.delete(where)
    return files
