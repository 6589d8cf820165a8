"""Somebody asks to be forgotten: out of the tables that landed, and out of what a store remembers.

What the jobs made of those tables is made again by them, and servers drop what they keep of pages
after `explained_hours`: docs/own_data.md has the whole way.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as pads
import pyarrow.parquet as pq

from features.disk import sync
from features.errors import ContractError, SpecError
from features.schema import UserId
from offline.lake.storage import is_part
from offline.lake.writer import only_writer
from sojourn.console import Advance
from sojourn.store import STORE_TIMEOUT_S, store_that_serves

LANDED: Final = ("users", "events", "exposures")  # tables with people in them that no job makes


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What the lake had of them."""

    rows: Mapping[str, int]  # by table of LANDED
    days: tuple[date, date] | None  # first and last with anything they did or were shown


def forget_in_lake(lake: Path, users: Sequence[int], advance: Advance) -> Forgotten:
    """Takes these users' rows out of the tables that landed, a file at a time, each whole or not at
    all: twice is as once, and what was broken off is done by doing it again.

    A file that loses all its rows stays, empty: its day has landed. Raises ContractError where
    there is no lake or a file cannot be read, Unavailable while days of the lake are made.
    """
    if not lake.is_dir():
        raise ContractError(f"there is no lake in {lake}; expected its folder: `--lake`")
    theirs = pc.field("user_id").isin(pa.array(users, pa.int64()))
    rows, days = dict.fromkeys(LANDED, 0), set()
    with only_writer(lake):
        files = [(table, file) for table in LANDED for file in _files(lake / table)]
        for done, (table, file) in enumerate(files):
            advance(done, len(files), table)
            found = _forget_in_file(file, theirs)
            rows[table] += found
            if found and (day := _day_of(file)):
                days.add(day)
        advance(len(files), len(files), "files")
    return Forgotten(rows, (min(days), max(days)) if days else None)


def forget_in_store(releases: Path, users: Sequence[int]) -> bool:
    """Has the store of the release that serves forget what these users did last; False where
    nothing was released yet. Raises Unavailable where the store does not answer."""
    with store_that_serves(releases) as store:
        if store is None:
            return False
        for user in users:
            store.forget(UserId(user), STORE_TIMEOUT_S)
    return True


def read_users(given: Sequence[int], file: Path | None) -> list[int]:
    """The ids of the command line and of a file with one a line. Raises SpecError."""
    users = set(given)
    try:
        lines = file.read_text(encoding="utf-8").splitlines() if file else []
    except (OSError, UnicodeDecodeError) as error:
        raise SpecError(
            f"--file {file}: {error}; expected a text file, one user id a line"
        ) from error
    for number, line in enumerate(lines, 1):
        if text := line.strip():
            if not text.isascii() or not text.isdigit():
                raise SpecError(
                    f"{file}, line {number}: {text!r}; expected a user id, a whole number"
                )
            users.add(int(text))
    if not users or not all(0 < user < 2**63 for user in users):
        raise SpecError(
            f"users {sorted(users)}: expected ids above 0, as arguments or by --file; names of "
            "your own are numbers in your dictionary of ids (docs/own_data.md)"
        )
    return sorted(users)


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if is_part(file.name) and file.is_file())


def _day_of(file: Path) -> date | None:
    """None of a table without days, and of a file that lies beside them."""
    try:
        return date.fromisoformat(file.parent.name.removeprefix("ds="))
    except ValueError:
        return None


def _forget_in_file(file: Path, theirs: pc.Expression) -> int:
    """How many rows fell."""
    try:
        found: int = pads.dataset(file, format="parquet").count_rows(filter=theirs)
        if found:
            _rewrite(file, ~theirs)
    except pa.ArrowException as error:
        raise ContractError(
            f"{file} cannot be read ({error}); expected parquet with a user_id: mend or remove the "
            "file, then do it again"
        ) from error
    return found


def _rewrite(file: Path, kept: pc.Expression) -> None:
    """The same file without other rows: its schema, compression and row groups."""
    source = pq.ParquetFile(file)
    compression = source.metadata.row_group(0).column(0).compression
    staged = file.with_name(f".{file.name}.forgetting")  # what a kill left is written over
    try:
        with pq.ParquetWriter(staged, source.schema_arrow, compression=compression) as writer:
            for group in range(source.num_row_groups):
                writer.write_table(source.read_row_group(group).filter(kept))
        sync(staged)
        staged.replace(file)
    finally:
        staged.unlink(missing_ok=True)
