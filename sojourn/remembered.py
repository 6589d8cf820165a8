"""What users did before a server knew them, brought from the lake into its store.

A server remembers what it is told by RecordEvents. One that is new, or is never told because
behaviour reaches the lake by another way, knows nobody's last actions: no neighbours of them are
proposed, nothing is known to be bought. `recent_items` has just what a server would remember
(`offline/profile/recent_items.py`), under the same events' ids, so that telling it twice, or what
it was told live, is as once.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as pads

from features.arrow import ids
from features.catalog.sets import VIEWS
from features.errors import ContractError, Unavailable
from features.schema import Action, ItemId, UserId
from features.store.actions import KEPT_DAYS
from features.store.base import FeatureStore, LiveAction
from features.store.files import Published
from serving.releases.release import open_release, read_pointer
from serving.releases.releasing import STATE_FOLDER
from serving.releases.stores import open_stores
from serving.settings.folder import read_settings
from sojourn.console import Advance

TABLE: Final = "recent_items"
COLUMNS: Final = ("user_id", "item_id", "action", "at", "event_id")
ADVANCE_USERS: Final = 1_000  # between two looks at the bar
STORE_TIMEOUT_S: Final = 5.0  # of one user; there is no hurry


@dataclass(frozen=True, slots=True)
class Told:
    """How much a store was told."""

    actions: int
    users: int


def remember_day(lake: Path, day: date, releases: Path, advance: Advance) -> Told:
    """Tells the store of the release that serves what each user had done last by the end of `day`,
    as far back as a store keeps anything.

    Raises ContractError where nothing serves or the day has no such table, Unavailable where the
    store fails on the way: what was told stays, so do it again.
    """
    table = _read(lake, day)
    pointer = read_pointer(releases)
    if pointer is None:
        raise ContractError(
            f"nothing was released in {releases}; expected a release whose store is to be told: "
            "`sojourn release` first"
        )
    release = open_release(releases, pointer.release)
    settings = read_settings(release.config)
    stores = open_stores(settings.app.store, releases / STATE_FOLDER, 1)
    try:
        store = stores.bind(Published(release.published, tuple(VIEWS.values())))
        return Told(table.num_rows, _tell(store, table, advance))
    finally:
        stores.close()


def _tell(store: FeatureStore, table: pa.Table, advance: Advance) -> int:
    """How many users were told of."""
    user_ids = ids(table, "user_id")
    users, first, rows = np.unique(user_ids, return_index=True, return_counts=True)
    for done, (user, begin, size) in enumerate(zip(users, first, rows, strict=True)):
        if done % ADVANCE_USERS == 0:
            advance(done, users.size, "users")
        try:
            store.remember(UserId(int(user)), _actions(table.slice(begin, size)), STORE_TIMEOUT_S)
        except Unavailable as error:
            raise Unavailable(
                f"the store failed after {done} of {users.size} users ({error}); do it again: "
                "twice is as once"
            ) from error
    advance(users.size, users.size, "users")
    return users.size


def _actions(rows: pa.Table) -> list[LiveAction]:
    columns = (rows[name].to_pylist() for name in ("event_id", "item_id", "action", "at"))
    return [
        LiveAction(event, ItemId(item), Action(action), at_ms)
        for event, item, action, at_ms in zip(*columns, strict=True)
    ]


def _read(lake: Path, day: date) -> pa.Table:
    """The day's rows that a store keeps, user by user, `at` in unix ms."""
    folder = lake / TABLE / f"ds={day}"
    oldest = datetime.combine(day, time(), UTC) - timedelta(days=KEPT_DAYS)
    try:
        found = pads.dataset(folder, format="parquet").to_table(
            columns=list(COLUMNS), filter=pc.field("at") >= oldest
        )
    except (FileNotFoundError, pa.ArrowException) as error:
        raise ContractError(
            f"{folder} cannot be read ({error}); expected the table {TABLE!r} with "
            f"{', '.join(COLUMNS)}: make it with `sojourn daily --day {day}`"
        ) from error
    at_ms = found["at"].cast(pa.timestamp("ms", "UTC")).cast(pa.int64())
    told = found.set_column(COLUMNS.index("at"), "at", at_ms)
    return told.sort_by([("user_id", "ascending"), ("at", "ascending")])
