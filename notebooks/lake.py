"""The one door of notebooks to the logs and the lake: questions in SQL, answers as arrays, and
samples as rankers see them.

`notebooks.logs` knows what exposures and behaviour mean for an experiment, and asks through here.
Nothing is written, and the simulator's truth is never opened.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Final

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from features.arrow import raw_schema
from features.errors import ContractError
from features.schema import BORDER_TABLES, LAKE_FILE, LATECOMERS, MERGING_FILE, PARTITIONED
from features.spec import FeatureSet
from notebooks.exposed import Window
from ranking.dataset import Samples
from ranking.reading import read_samples

Answer = dict[str, NDArray[Any]]  # Any: a column has whatever type the question gave it
_EXACT: Final = 2**53  # up to here float64 holds every whole number
_NOT_TABLES: Final = frozenset({"truth", "published", "reports"})


class Tables:
    """Each table of a lake as a view of its name; partitioned ones carry `ds`.

    Border tables, the logs among them, are always there: empty until something is logged. A table
    is opened when a question names it, which reads the footers of all its files: of two years of
    all tables that would be tens of thousands, for questions that ask for four.
    """

    def __init__(self, lake: Path, within: Window | None = None) -> None:
        """`within`: partitioned tables have these days only. Raises ContractError where there is no
        lake, or files of it are being merged."""
        self.lake = lake
        self._within = within
        self.timezone = _timezone_of(lake)
        self._engine = duckdb.connect()  # in memory
        self._engine.execute("SET TimeZone = 'UTC'")
        self._engine.execute("SET enable_progress_bar = false")  # it would print into pages
        there = (
            folder.name
            for folder in lake.iterdir()
            if folder.is_dir() and folder.name not in _NOT_TABLES and folder.name[0] not in "._"
        )
        self._unopened = {*there, *BORDER_TABLES}
        for name in PARTITIONED:
            _refuse_half_merged(lake, name)

    def days(self, table: str) -> list[date]:
        """The days that a table has, ascending; empty where it has none. Raises ContractError for a
        folder of no day."""
        folders = (self.lake / table).glob("ds=*")
        try:
            days = sorted(date.fromisoformat(p.name.removeprefix("ds=")) for p in folders)
        except ValueError as error:
            raise ContractError(
                f"{self.lake / table} has a folder of no day ({error}); expected ds=YYYY-MM-DD"
            ) from error
        return days if self._within is None else [ds for ds in days if ds in self._within]

    def last_day(self, table: str) -> date:
        """Raises ContractError where the table has no day."""
        days = self.days(table)
        if not days:
            raise ContractError(
                f"{self.lake} has no day of {table!r}; run its days: `sojourn daily`"
            )
        return days[-1]

    def ask(self, question: str, **parameters: object) -> Answer:
        """The columns of a SQL question; `$name` in it is the parameter of that name.

        A null is NaN among numbers, NaT among times, None among texts and lists; so whole numbers
        and truth values become fractions where one of them is null. Raises ContractError where that
        would round any, and where a file of a table that is named cannot be read.
        """
        self._open_named(question)
        with self._named():
            found = self._engine.execute(question, parameters).fetchnumpy()
        return {name: _with_nulls(name, column) for name, column in found.items()}

    def ask_arrow(self, question: str, **parameters: object) -> pa.Table:
        """As `ask`, in Arrow: for lists, nulls and rows that are handed on as they are."""
        self._open_named(question)
        with self._named():
            return self._engine.sql(question, params=parameters).to_arrow_table()

    def samples(self, day: date, features: FeatureSet) -> Samples:
        """A day's requests with their candidates, as a ranker with these features sees them.

        Raises ContractError for rows that no such ranker may see.
        """
        return read_samples(self.lake, [day], features)

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            yield
        except duckdb.Error as error:
            raise ContractError(
                f"{self.lake} cannot answer: {error}. Its border tables are declared in "
                "features/schema.py, its others in offline/tables.py"
            ) from error

    def _open_named(self, question: str) -> None:
        """One too many, whose name is a part of another's, is only opened for nothing."""
        asked = question.casefold()
        for name in sorted(name for name in self._unopened if name.casefold() in asked):
            self._open(name)
            self._unopened.remove(name)

    def _open(self, name: str) -> None:
        folder = self.lake / name
        days = [f"ds={ds}/*.parquet" for ds in self.days(name)]
        found = [
            str(folder / pattern) for pattern in days or ["*.parquet"] if any(folder.glob(pattern))
        ]
        if not found:
            if name in BORDER_TABLES:
                self._engine.register(name, _schema_of(name).empty_table())
            return
        is_partitioned = bool(days)
        quoted = ", ".join(f"'{files.replace(chr(39), chr(39) * 2)}'" for files in found)
        options = "hive_types = {'ds': 'DATE'}, " if is_partitioned else ""
        rows = (
            f"read_parquet([{quoted}], {options}"
            f"hive_partitioning = {str(is_partitioned).lower()}, union_by_name = true)"
        )
        absent = LATECOMERS.get(name, frozenset())
        with self._named():
            if absent:  # to ask which columns there are reads all footers once more
                described = self._engine.execute(f"DESCRIBE SELECT * FROM {rows}").fetchall()
                absent -= {column for column, *_ in described}
            nulls = "".join(f", NULL::VARCHAR AS {column}" for column in sorted(absent))
            self._engine.execute(f'CREATE VIEW "{name}" AS SELECT *{nulls} FROM {rows}')


def _refuse_half_merged(lake: Path, name: str) -> None:
    for half in (lake / name).glob(f"ds=*/{MERGING_FILE}"):
        raise ContractError(
            f"{half.parent} has rows twice, since its files are being merged; ask again in a "
            f"minute, and where this stays, run `sojourn daily --lake {lake}` for any day"
        )


def _with_nulls(name: str, column: Any) -> NDArray[Any]:  # Any: an array, masked, or pandas'
    """A column as it is asked for: behind a mask its nulls would be zeros, dates of 1970, False."""
    if not isinstance(column, np.ma.MaskedArray):
        return np.asarray(column)
    kind = column.dtype.kind
    if kind in "mM":
        return column.filled()  # with NaT: what numpy takes for times
    if kind not in "biuf":
        return np.asarray(column)  # None is under the mask
    if kind in "iu" and column.count() and max(-int(column.min()), int(column.max())) > _EXACT:
        raise ContractError(
            f"the column {name!r} has nulls beside whole numbers beyond {_EXACT:,}, which "
            f"fractions round; ask whether it is null (`{name} IS NULL`), or in Arrow"
        )
    return np.where(np.ma.getmaskarray(column), np.nan, column.data)


def _schema_of(name: str) -> pa.Schema:
    schema = raw_schema(BORDER_TABLES[name])
    return schema.append(pa.field("ds", pa.date32())) if name in PARTITIONED else schema


def _timezone_of(lake: Path) -> str:
    card = lake / LAKE_FILE
    try:
        return str(json.loads(card.read_text(encoding="utf-8"))["timezone"])
    except FileNotFoundError as error:
        raise ContractError(
            f"no lake in {lake}: {card.name} is missing. `./run demo` makes one in "
            "var/demo/lake; name another with --lake, or to a notebook with SOJOURN_LAKE"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ContractError(
            f"{card} is no lake's card ({error}); expected JSON with a timezone"
        ) from error
