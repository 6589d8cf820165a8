"""Writes the packed rows of all users: a merge of their views and lists, in the order of ids."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

import numpy as np

from features.errors import ContractError
from features.lists import list_spec
from features.schema import F32, UNKNOWN_ID, Ids, UserId
from features.store.batches import Batch, column, one_each, whole_keys
from features.store.codec import RowLayout
from features.store.columns import ColumnFiles
from features.store.write_catalogue import feature_rows
from features.store.write_lists import ranked

_INDEX_BLOCK: Final = 8192  # users whose ids and offsets are written at a time
_NO_LIST: Final = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32))

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class UserCounts:
    """What was written."""

    users: int
    user_rows: int
    city_rows: int
    with_list: Mapping[str, int]  # users who have the list
    bytes: int


def write_user_rows(
    folder: Path,
    layout: RowLayout,
    user_batches: Iterable[Batch],
    city_batches: Iterable[Batch],
    lists: Mapping[str, Iterable[Batch]],
) -> UserCounts:
    """One packed row for everyone who is in any of the streams, each of which is sorted by user.

    `user_batches`: user_id, rows. `city_batches`: user_id, city, rows. `lists`: as in the lake, the
    key being the user. Who is not in the user view gets its defaults.
    """
    features = _Stream(_user_rows(user_batches, layout))
    cities = _Stream(_city_rows(city_batches, layout))
    personal = [_Stream(_list_rows(lists[name], name)) for name in layout.lists]
    nobody = layout.user.defaults()
    nowhere = _NO_LIST[0], np.zeros((0, len(layout.user_city.features)), dtype=np.float32)
    city_rows = 0
    with ColumnFiles(folder) as files:
        index = _Index(files)
        rows = files.enter_context((folder / "rows.bin").open("wb"))
        while (user := _first(features.user, cities.user, *(s.user for s in personal))) is not None:
            own = features.take(user, nobody)
            own_cities, own_city_features = cities.take(user, nowhere)
            own_lists = [stream.take(user, _NO_LIST) for stream in personal]
            row = layout.pack(user, own, own_cities, own_city_features, own_lists)
            rows.write(row)
            index.add(user, len(row))
            city_rows += len(own_cities)
        index.flush()
    by_list = {name: stream.taken for name, stream in zip(layout.lists, personal, strict=True)}
    return UserCounts(index.users, features.taken, city_rows, by_list, index.end)


class _Stream(Generic[Part]):
    """What one source has of each user, in the order of users."""

    def __init__(self, parts: Iterator[tuple[int, Part]]) -> None:
        self._parts = parts
        self._next = next(parts, None)
        self.taken = 0

    @property
    def user(self) -> int | None:
        """Whose part comes next, None at the end."""
        return None if self._next is None else self._next[0]

    def take(self, user: UserId, otherwise: Part) -> Part:
        """This user's part; `otherwise` where there is none."""
        if self._next is None or self._next[0] != user:
            return otherwise
        part = self._next[1]
        self._next = next(self._parts, None)
        self.taken += 1
        return part


class _Index:
    """Writes users' ids and where their rows begin, a block at a time."""

    def __init__(self, files: ColumnFiles) -> None:
        self._id_file = files.array("ids", np.int64)
        self._offset_file = files.array("offsets", np.int64)
        self._offset_file.append([0])
        self._ids: list[int] = []
        self._ends: list[int] = []
        self.users = 0
        self.end = 0

    def add(self, user: UserId, size: int) -> None:
        self.users += 1
        self.end += size
        self._ids.append(user)
        self._ends.append(self.end)
        if len(self._ids) == _INDEX_BLOCK:
            self.flush()

    def flush(self) -> None:
        self._id_file.append(self._ids)
        self._offset_file.append(self._ends)
        self._ids, self._ends = [], []


def _first(*users: int | None) -> UserId | None:
    waiting = [user for user in users if user is not None]
    return UserId(min(waiting)) if waiting else None


def _user_rows(batches: Iterable[Batch], layout: RowLayout) -> Iterator[tuple[int, F32]]:
    what = f"view {layout.user.name!r}"
    for keys, batch in one_each(batches, "user_id", what):
        yield from zip(keys.tolist(), feature_rows(batch, layout.user, what), strict=True)


def _city_rows(
    batches: Iterable[Batch], layout: RowLayout
) -> Iterator[tuple[int, tuple[Ids, F32]]]:
    what = f"view {layout.user_city.name!r}"
    for keys, batch in whole_keys(batches, "user_id", what):
        cities = np.asarray(column(batch, "city", what), dtype=np.int64)
        order = np.lexsort((cities, keys))
        cities = cities[order]
        rows = feature_rows(batch, layout.user_city, what)[order]
        for user, start, end in _runs(keys, what):
            yield user, (cities[start:end], rows[start:end])


def _list_rows(batches: Iterable[Batch], name: str) -> Iterator[tuple[int, tuple[Ids, F32]]]:
    what = f"list {name!r}"
    for keys, ids, scores, _ in ranked(batches, name, list_spec(name).length):
        for user, start, end in _runs(keys, what):
            yield user, (ids[start:end], scores[start:end])


def _runs(keys: Ids, what: str) -> Iterator[tuple[int, int, int]]:
    """(user, start, end) of each run of equal keys."""
    if keys[0] <= UNKNOWN_ID:
        raise ContractError(f"{what}: user {keys[0]}; expected positive ids")
    starts = np.flatnonzero(np.diff(keys, prepend=keys[0] - 1))
    ends = [*starts[1:].tolist(), len(keys)]
    yield from zip(keys[starts].tolist(), starts.tolist(), ends, strict=True)
