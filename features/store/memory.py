"""A feature store of plain dictionaries: for tests, and the reference for the other two."""

import threading
from collections.abc import Collection, Mapping, Sequence

import numpy as np

from features.errors import SpecError
from features.lists import list_spec
from features.schema import F32, F64, UNKNOWN_ID, Columns, Ids, UserId
from features.spec import FeatureView
from features.store.actions import merged, pack_action, unpack_actions
from features.store.base import LiveAction, Traveller, Wants

Key = int | tuple[int, ...]
Row = Mapping[str, float]
Ranked = Sequence[tuple[int, float]]
"""(item id, score), best first."""


class MemoryStore:
    """Rows by view name and key, lists by name and key; what a row does not name is default."""

    def __init__(
        self,
        views: Sequence[FeatureView],
        snapshots: Mapping[str, str],
        rows: Mapping[str, Mapping[Key, Row]],
        lists: Mapping[str, Mapping[int, Ranked]],
        items: Collection[int],
    ) -> None:
        """`items` are the ids of the day's, with rows or without."""
        self._snapshots = snapshots
        self._rows = {
            view: {key if isinstance(key, tuple) else (key,): row for key, row in by_key.items()}
            for view, by_key in rows.items()
        }
        self._lists = lists
        self._items = frozenset(items)
        of_users = (self._rows.get(view.name, {}) for view in views if view.keys[0] == "user_id")
        self._known = {key[0] for by_key in of_users for key in by_key} | {
            user
            for name, by_key in lists.items()
            if list_spec(name).key == "user"
            for user in by_key
        }
        self._live: dict[int, list[bytes]] = {}
        self._lock = threading.Lock()

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        keys = {
            "user_id": np.array([user], dtype=np.int64),
            "city": np.array([wants.city], dtype=np.int64),
        }
        return Traveller(
            user,
            user in self._known,
            self.read(wants.views, keys),
            unpack_actions(user, self._live.get(user, []), wants.recent),
            {name: self._personal(name, user) for name in wants.lists},
            self.snapshot("user"),
        )

    def read(self, views: Sequence[FeatureView], keys: Mapping[str, Ids]) -> Columns:
        columns: dict[str, F64] = {}
        for view in views:
            rows = self._rows.get(view.name, {})
            columns_of_keys = [keys[key].tolist() for key in view.keys]
            found = [rows.get(key, {}) for key in zip(*columns_of_keys, strict=True)]
            for feature in view.features:
                values = [row.get(feature.name, feature.default) for row in found]
                columns[feature.name] = np.array(values, np.float32).astype(np.float64)
        return columns

    def lists(self, name: str, keys: Ids, limit: int) -> tuple[Ids, F32]:
        by_key = self._by_key(name)
        ids = np.full((len(keys), limit), UNKNOWN_ID, dtype=np.int64)
        scores = np.zeros((len(keys), limit), dtype=np.float32)
        for i, key in enumerate(keys.tolist()):
            for j, (item, score) in enumerate(by_key.get(key, ())[:limit]):
                if item in self._items:
                    ids[i, j], scores[i, j] = item, score
        return ids, scores

    def snapshot(self, name: str) -> str:
        if name not in self._snapshots:
            raise SpecError(f"no snapshot {name!r}; there are: {', '.join(self._snapshots)}")
        return self._snapshots[name]

    def remember(self, user: UserId, actions: Sequence[LiveAction], timeout_s: float) -> None:
        if user <= UNKNOWN_ID:
            return
        packed = [pack_action(action) for action in actions]
        with self._lock:
            self._live[user] = merged([*self._live.get(user, []), *packed])

    def forget(self, user: UserId, timeout_s: float) -> None:
        with self._lock:
            self._live.pop(user, None)

    def _personal(self, name: str, user: UserId) -> tuple[Ids, F32]:
        ranked = self._by_key(name).get(user, ())
        return (
            np.array([item for item, _ in ranked], dtype=np.int64),
            np.array([score for _, score in ranked], dtype=np.float32),
        )

    def _by_key(self, name: str) -> Mapping[int, Ranked]:
        if name not in self._lists:
            raise SpecError(f"no list {name!r}; there are: {', '.join(self._lists) or 'none'}")
        return self._lists[name]
