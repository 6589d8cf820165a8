"""Which event ids the lake has, without opening all of its files each time.

A worker archives a file of events a minute. After two days, a look into all of them was thousands
of files for every segment; so the ids of small files are kept in an index a day, beside the
segments. An index is a hint, never the truth: what it finds is looked up in the file itself, a file
that it has not seen as it is now is read, and one that is lost or damaged is made anew. Where the
disk has no room for it, it is made in memory, for once: to archive is what makes room.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Final, TypeVar

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from serving.telemetry.logs import log

Answer = TypeVar("Answer")

LARGE_ROWS: Final = 50_000  # Arrow looks through them in a millisecond: not kept in an index
_PREFIX: Final = ".known-"
_IN_MEMORY: Final = ":memory:"
_ASKED_AT_ONCE: Final = 500  # parameters of a statement, of which SQLite takes 999 at least
_TABLES: Final = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS part
        (number INTEGER PRIMARY KEY, name TEXT UNIQUE, stamp TEXT, is_large INTEGER);
    CREATE TABLE IF NOT EXISTS known
        (hash INTEGER, part INTEGER, PRIMARY KEY (hash, part)) WITHOUT ROWID;
"""


@contextmanager
def known_ids(state: Path, events: Path) -> Iterator["KnownIds"]:
    """The ids in the files `events`/ds=<day>/part-*.parquet; their indices are kept in `state`.

    One process at a time. Afterwards there are indices of the days that were asked about, and of
    no others. One that cannot be read is removed with sqlite3.DatabaseError: whoever comes next
    makes it anew.
    """
    known = KnownIds(state, events)
    try:
        with closing(known):
            yield known
    except sqlite3.DatabaseError:
        _remove(state, besides=())
        raise
    if known.days:
        _remove(state, known.days)


class KnownIds:
    """See `known_ids`."""

    def __init__(self, state: Path, events: Path) -> None:
        self._state = state
        self._events = events
        self._indices: dict[str, sqlite3.Connection] = {}

    @property
    def days(self) -> Sequence[str]:
        """Which were asked about."""
        return list(self._indices)

    def among(self, event_ids: Sequence[str], ds: str, besides: Path) -> set[str]:
        """Which of these are in a file of that day, other than `besides`."""
        while True:
            try:
                return self._among(event_ids, ds, besides)
            except FileNotFoundError:  # merged into another one since the folder was looked at
                self._indices.pop(ds).close()

    def add(self, path: Path) -> None:
        """Takes in one file, which is new or was written anew."""
        self._ask(path.parent.name.removeprefix("ds="), lambda index: _take_in(index, path))

    def close(self) -> None:
        """What was taken in is kept."""
        for index in self._indices.values():
            index.close()

    def _among(self, event_ids: Sequence[str], ds: str, besides: Path) -> set[str]:
        asked = pa.array(event_ids, pa.string())
        found: set[str] = set()
        for name in self._ask(ds, lambda index: _parts_with(event_ids, index)):
            path = self._folder(ds) / name
            if path != besides:
                column = _read(path)
                found.update(column.filter(pc.is_in(column, asked)).to_pylist())
        return found

    def _folder(self, ds: str) -> Path:
        return self._events / f"ds={ds}"

    def _ask(self, ds: str, ask: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """An answer of the day's index: of the one that is kept, or where the disk has no room for
        it, of one in memory."""
        try:
            if ds not in self._indices:
                self._open(ds, self._state / f"{_PREFIX}{ds}.sqlite")
            return ask(self._indices[ds])
        except sqlite3.OperationalError as error:
            log(
                logging.WARNING,
                f"no index of the events of {ds} can be kept in {self._state} ({error}); all of "
                "them are read for this pass",
            )
            self._open(ds, _IN_MEMORY)
            return ask(self._indices[ds])

    def _open(self, ds: str, where: Path | str) -> None:
        """The index of one day, with all files of now."""
        if ds in self._indices:
            self._indices.pop(ds).close()
        self._indices[ds] = index = sqlite3.connect(where)
        index.executescript(_TABLES)
        seen = dict(index.execute("SELECT name, stamp FROM part"))
        paths = sorted(self._folder(ds).glob("part-*.parquet"))
        with index:
            gone = seen.keys() - {path.name for path in paths}
            index.executemany("DELETE FROM part WHERE name = ?", [(name,) for name in gone])
        for path in paths:
            if seen.get(path.name) != _stamp(path):
                _take_in(index, path)


def _parts_with(event_ids: Sequence[str], index: sqlite3.Connection) -> list[str]:
    """The names of files that may have one of these, and of all large ones."""
    names = {name for (name,) in index.execute("SELECT name FROM part WHERE is_large")}
    hashes = [_hash(event_id) for event_id in event_ids]
    for first in range(0, len(hashes), _ASKED_AT_ONCE):
        some = hashes[first : first + _ASKED_AT_ONCE]
        found = index.execute(
            "SELECT DISTINCT name FROM known JOIN part ON part = number "
            f"WHERE hash IN ({', '.join('?' * len(some))})",
            some,
        )
        names |= {name for (name,) in found}
    return sorted(names)


def _take_in(index: sqlite3.Connection, path: Path) -> None:
    is_large = pq.read_metadata(path).num_rows > LARGE_ROWS
    with index:
        index.execute("DELETE FROM part WHERE name = ?", (path.name,))  # what it had leads nowhere
        part = index.execute(
            "INSERT INTO part (name, stamp, is_large) VALUES (?, ?, ?)",
            (path.name, _stamp(path), is_large),
        ).lastrowid
        if not is_large:
            rows = ((_hash(event_id), part) for event_id in _read(path).to_pylist())
            index.executemany("INSERT OR IGNORE INTO known VALUES (?, ?)", rows)


def _read(path: Path) -> pa.ChunkedArray:
    """The ids of a file, read by this thread alone: a data set, or what is read ahead, goes through
    threads of Arrow's, and nobody tells those to give back what they have freed (ADR 0078)."""
    with pq.ParquetFile(path, pre_buffer=False) as file:
        return file.read(columns=["event_id"], use_threads=False).column("event_id")


def _stamp(path: Path) -> str:
    """Changes when the file is written anew."""
    found = path.stat()
    return f"{found.st_mtime_ns} {found.st_size} {found.st_ino}"


def _hash(event_id: str) -> int:
    """64 bits, as SQLite takes them."""
    digest = blake2b(event_id.encode(errors="surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)


def _remove(state: Path, besides: Sequence[str]) -> None:
    """The indices of all other days, with what SQLite lays beside them."""
    for file in state.glob(f"{_PREFIX}*"):
        if not any(file.name.startswith(f"{_PREFIX}{ds}.") for ds in besides):
            file.unlink(missing_ok=True)
