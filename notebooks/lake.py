"""The lake's computed tables as notebooks read them: questions in SQL, answers as arrays.

`notebooks.logs` knows what an experiment's exposures and behaviour mean; here is everything else,
what the day's jobs made. Nothing is written, and the simulator's truth is never opened.
"""

from datetime import date
from pathlib import Path
from typing import Any, Final

import duckdb
import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import LAKE_FILE

Answer = dict[str, NDArray[Any]]  # Any: a column has whatever type the question gave it
_NOT_TABLES: Final = frozenset({"truth", "published", "reports"})


class Tables:
    """Each table of a lake as a view of its name; partitioned ones carry `ds`."""

    def __init__(self, lake: Path) -> None:
        """Raises ContractError where there is no lake."""
        if not (lake / LAKE_FILE).is_file():
            raise ContractError(
                f"no lake in {lake}: {LAKE_FILE} is missing. `./run demo` makes one in "
                "var/demo/lake; set SOJOURN_LAKE to read another"
            )
        self.lake = lake
        self._engine = duckdb.connect()
        self._engine.execute("SET TimeZone = 'UTC'")
        self._engine.execute("SET enable_progress_bar = false")
        for folder in sorted(p for p in lake.iterdir() if p.is_dir()):
            if folder.name not in _NOT_TABLES and not folder.name.startswith("."):
                self._open(folder)

    def days(self, table: str) -> list[date]:
        """The days that a table has, ascending; empty where it has none."""
        folders = (self.lake / table).glob("ds=*")
        return sorted(date.fromisoformat(p.name.removeprefix("ds=")) for p in folders)

    def last_day(self, table: str) -> date:
        """Raises ContractError where the table has no day."""
        days = self.days(table)
        if not days:
            raise ContractError(
                f"{self.lake} has no day of {table!r}; run its days: `sojourn daily`"
            )
        return days[-1]

    def ask(self, question: str, **parameters: object) -> Answer:
        """The columns of a SQL question; `$name` in it is the parameter of that name."""
        try:
            found = self._engine.execute(question, parameters).fetchnumpy()
        except duckdb.Error as error:
            raise ContractError(f"{self.lake}: {error}") from error
        return {
            name: column.filled(np.nan)
            if isinstance(column, np.ma.MaskedArray) and column.dtype.kind == "f"
            else np.asarray(column)
            for name, column in found.items()
        }

    def _open(self, folder: Path) -> None:
        is_partitioned = any(folder.glob("ds=*/*.parquet"))
        if not is_partitioned and not any(folder.glob("*.parquet")):
            return
        files = str(folder / ("ds=*/*.parquet" if is_partitioned else "*.parquet"))
        options = "hive_types = {'ds': 'DATE'}, " if is_partitioned else ""
        self._engine.execute(
            f'CREATE VIEW "{folder.name}" AS SELECT * FROM read_parquet('
            f"'{files.replace(chr(39), chr(39) * 2)}', {options}"
            f"hive_partitioning = {str(is_partitioned).lower()}, union_by_name = true)"
        )
