"""Which rows go to which file: the same rows give the same files, whatever the tasks did.

Rows go to files by the hash of their key and are sorted by it; a file's name is its day and number.
How many files a partition has is told by how much it is made from, and by nothing of the machine.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import accumulate
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.errors import ContractError
from offline.lake.storage import Storage
from offline.tables import Table

DS: Final = "ds"  # the partition of a row
ORDER: Final = "_order_within_key"  # 2 and up: the key was there before
PLACE: Final = "_place"  # the number of a row's file among those of several days
ONE_FILE_BYTES: Final = 32 << 20  # made from less, a partition is one file: opening is what costs


def files_of(declared: Table, bytes_read: int) -> int:
    """How many files a partition has that is made from so many bytes."""
    return declared.files if bytes_read > ONE_FILE_BYTES else 1


def day_of_folder(folder: str, table: str) -> date:
    """The day of a folder ds=YYYY-MM-DD of the table at `table`. Raises ContractError for any other
    name: what is in `ds=20260520` would be looked for elsewhere, and not be found."""
    try:
        ds = date.fromisoformat(folder.removeprefix(f"{DS}="))
    except ValueError:
        ds = None
    if ds is None or folder != f"{DS}={ds}":
        raise ContractError(
            f"{table} holds the folder {folder!r}, which is no day; expected ds=YYYY-MM-DD. Rename "
            "or remove it"
        )
    return ds


def laid_out(
    frame: DataFrame,
    declared: Table,
    files: Mapping[date, int],
    observed: Callable[[DataFrame], DataFrame],
) -> DataFrame:
    """Rows in the tasks that write them: of one day, a task a file, hash(key) % files; of several,
    with the file's number as PLACE, to be written by it, first the first day's.

    `files` says for each day how many. `observed` is given the rows with ORDER, just before they
    are written. One shuffle brings the rows of a file, and so those of a key, together; it is the
    order of the files as well.
    """
    key = [F.col(k) for k in declared.key]
    rows = frame.select(*declared.columns, DS)
    if len(files) == 1:
        order = F.row_number().over(Window.partitionBy(*key).orderBy(*key))
        placed = rows.repartition(next(iter(files.values())), *key).withColumn(ORDER, order)
        return observed(placed).drop(ORDER, DS).sortWithinPartitions(*key)
    counts = list(files.values())
    day = F.datediff(F.col(DS), F.lit(next(iter(files))))
    of_day, first = (_literals(ns)[day] for ns in (counts, accumulate(counts[:-1], initial=0)))
    number = first + F.pmod(F.hash(*key), of_day)
    order = F.row_number().over(Window.partitionBy(PLACE, *key).orderBy(*key))
    placed = rows.withColumn(PLACE, number).repartition(PLACE).withColumn(ORDER, order)
    # Observed last: what lies below an exchange may be optimised away where nothing comes out.
    return observed(placed).drop(ORDER, DS).sortWithinPartitions(PLACE, *key)


def write(rows: DataFrame, to: str) -> None:
    """Writes what `laid_out` gave into a new folder."""
    writer = rows.write.partitionBy(PLACE) if PLACE in rows.columns else rows.write
    writer.parquet(to)


def give_fixed_names(
    storage: Storage, where: str, to: str, files: Mapping[date, int]
) -> dict[date, dict[str, str]]:
    """What `write` wrote in `where` becomes ds=.../part-<k>.parquet; file name -> sha256 by day.

    Spark writes no file for an empty task, except for the first: that one is dropped too, so
    that a day has the same files whatever days were built with it.
    """
    made: dict[date, dict[str, str]] = {ds: {} for ds in files}
    places = [(ds, part) for ds, count in files.items() for part in range(count)]
    for number, name in _written(storage, where):
        if number == 0 and not storage.parquet_rows(name):
            continue
        ds, part = places[number]
        place = f"{to}/{DS}={ds}/part-{part:05d}.parquet"
        made[ds][place.rpartition("/")[2]] = storage.move_parquet(name, place)
    storage.delete(where)
    return made


def _written(storage: Storage, where: str) -> Iterator[tuple[int, str]]:
    """(number, path) of the files: part-<number>-<uuid>..., or one in a folder <PLACE>=<number>."""
    for name in storage.names(where):
        if number := re.match(r"part-(\d+)-.*\.parquet$", name):
            yield int(number[1]), f"{where}/{name}"
        elif number := re.match(rf"{PLACE}=(\d+)$", name):
            for file in storage.names(f"{where}/{name}"):
                if re.match(r"part-.*\.parquet$", file):
                    yield int(number[1]), f"{where}/{name}/{file}"


def _literals(numbers: Iterable[int]) -> Column:
    return F.array(*(F.lit(n) for n in numbers))
