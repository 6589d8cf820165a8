"""What users did before a server knew them, brought from the lake into its store.

A server remembers what it is told by RecordEvents. One that is new, or is never told because
behaviour reaches the lake by another way, knows nobody's last actions: no neighbours of them are
proposed, nothing is known to be bought. `recent_items` has just what a server would remember
(`offline/profile/recent_items.py`), under the same events' ids, so that telling it twice, or what
it was told live, is as once.

A user's rows lie in several files. The day is read as often as it takes to hold some users' rows
at once and never all of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as pads

from features.arrow import ids
from features.errors import ContractError, Unavailable
from features.schema import Action, ItemId, UserId
from features.store.actions import KEPT_DAYS
from features.store.base import FeatureStore, LiveAction
from sojourn.console import Advance
from sojourn.store import STORE_TIMEOUT_S, store_that_serves

TABLE: Final = "recent_items"
COLUMNS: Final = ("user_id", "item_id", "action", "at", "event_id")
ADVANCE_USERS: Final = 1_000  # between two looks at the bar
ROWS_AT_ONCE: Final = 2_000_000  # some 400 MB with what sorting them takes


@dataclass(frozen=True, slots=True)
class Told:
    """How much a store was told."""

    actions: int
    users: int


class _Rows:
    """The rows of a day that a store keeps. Raises ContractError where they cannot be read."""

    def __init__(self, lake: Path, day: date) -> None:
        self._folder = lake / TABLE / f"ds={day}"
        self._day = day
        self._kept = pc.field("at") >= datetime.combine(day, time(), UTC) - timedelta(KEPT_DAYS)
        with self._read():
            self._files = pads.dataset(self._folder, format="parquet")
            self.number: Final = self._files.count_rows(filter=self._kept)

    def by_users(self) -> Iterator[pa.Table]:
        """Some users whole at a time, user by user, `at` in unix ms."""
        parts = 1
        while self.number > parts * ROWS_AT_ONCE:
            parts *= 2
        for part in range(parts):
            is_in_part = pc.bit_wise_and(pc.field("user_id"), parts - 1) == part
            with self._read():
                found = self._files.to_table(
                    list(COLUMNS),
                    filter=self._kept & is_in_part,
                    batch_readahead=1,  # of many, most rows are dropped: not to hold them first
                    fragment_readahead=1,
                )
            at_ms = found["at"].cast(pa.timestamp("ms", "UTC")).cast(pa.int64())
            told = found.set_column(COLUMNS.index("at"), "at", at_ms)
            yield told.sort_by([("user_id", "ascending"), ("at", "ascending")])

    @contextmanager
    def _read(self) -> Iterator[None]:
        try:
            yield
        except (FileNotFoundError, pa.ArrowException) as error:
            raise ContractError(
                f"{self._folder} cannot be read ({error}); expected the table {TABLE!r} with "
                f"{', '.join(COLUMNS)}: make it with `sojourn daily --day {self._day}`"
            ) from error


def remember_day(lake: Path, day: date, releases: Path, advance: Advance) -> Told:
    """Tells the store of the release that serves what each user had done last by the end of `day`,
    as far back as a store keeps anything.

    Raises ContractError where nothing serves or the day has no such table, Unavailable where the
    store fails on the way: what was told stays, so do it again.
    """
    rows = _Rows(lake, day)
    with store_that_serves(releases) as store:
        if store is None:
            raise ContractError(
                f"nothing was released in {releases}; expected a release whose store is to be "
                "told: `sojourn release` first"
            )
        return _tell(store, rows, advance)


def _tell(store: FeatureStore, rows: _Rows, advance: Advance) -> Told:
    told, users = 0, 0
    for table in rows.by_users():
        user_ids, first, size = np.unique(
            ids(table, "user_id"), return_index=True, return_counts=True
        )
        for user, begin, count in zip(user_ids, first, size, strict=True):
            if users % ADVANCE_USERS == 0:
                advance(told, rows.number, "actions")
            try:
                store.remember(
                    UserId(int(user)), _actions(table.slice(begin, count)), STORE_TIMEOUT_S
                )
            except Unavailable as error:
                raise Unavailable(
                    f"the store failed after {told} of {rows.number} actions ({error}); do it "
                    "again: twice is as once"
                ) from error
            told, users = told + int(count), users + 1
    advance(told, rows.number, "actions")
    return Told(told, users)


def _actions(rows: pa.Table) -> list[LiveAction]:
    columns = (rows[name].to_pylist() for name in ("event_id", "item_id", "action", "at"))
    return [
        LiveAction(event, ItemId(item), Action(action), at_ms)
        for event, item, action, at_ms in zip(*columns, strict=True)
    ]
