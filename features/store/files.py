"""One published day, opened by memory map: the serving format, shared by a machine's processes.

    items/   ids, the item view's matrix, and the columns that a server shows and filters by
    cities/  ids, positions, names, populations, time zones
    lists/   <name>/ keys, offsets, rows (of items/), scores, evidence
    vectors/ of items, side by side by city, where they were published
    users/   ids, offsets, rows.bin: packed user rows (features.store.codec)
    manifest.json

`features.store.publishing` writes it. Every store reads items and lists from here.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from features.compiled.table import Layout, Table
from features.errors import ContractError, SpecError
from features.schema import F32, F64, Columns, Ids, UserId
from features.spec import FeatureView
from features.store.actions import unpack_actions
from features.store.base import Traveller, Wants
from features.store.catalogue import MATRIX, NO_ROW, Cities, Items
from features.store.codec import RowLayout, UserRow
from features.store.columns import open_array
from features.store.lookups import KeyedList, UserRows
from features.store.manifest import Manifest, check_sizes, check_sums, read_manifest
from features.store.vectors import VECTORS, Vectors

ITEM_KEYS: Final = ("item_id",)
USER_KEYS: Final = ("user_id",)
USER_CITY_KEYS: Final = ("user_id", "city")

_NOBODY: Final = np.zeros((0, 1), dtype=np.float32)
_NO_VALUES: Final = np.zeros(0, dtype=np.float32)
_NOTHING: Final = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32))


class Published:
    """Everything of one published day. `views` are the declared ones; they are checked on opening.

    Raises BundleError when the folder is not whole or was published from other declarations, and
    SpecError when there is not one user view and one user x city view among `views`.
    """

    def __init__(self, root: Path, views: Sequence[FeatureView]) -> None:
        self.root = root
        self.manifest: Manifest = read_manifest(root)
        check_sizes(root, self.manifest)
        for view in views:
            self.manifest.expect(view)
        self._views = {view.name: view for view in views}
        self._names = {view.name: view.columns for view in views}
        self._defaults = {view.name: view.defaults() for view in views}
        self._layouts: dict[tuple[str, ...], Layout] = {}
        self.layout = RowLayout(
            _only(views, USER_KEYS), _only(views, USER_CITY_KEYS), self.manifest.personal
        )
        self.items = Items(root / "items")
        self.cities = Cities(root / "cities")
        self.users = UserRows(root / "users")
        self.keyed: Mapping[str, KeyedList] = {
            name: KeyedList(root / "lists" / name, self.items.ids) for name in self.manifest.lists
        }
        vectors = root / VECTORS
        self.vectors: Vectors | None = Vectors(vectors) if vectors.is_dir() else None
        self._matrices: dict[str, F32] = {
            view.name: open_array(root / "items" / f"{MATRIX.format(view.name)}.npy")
            for view in views
            if view.keys == ITEM_KEYS
        }

    def verify(self) -> None:
        """Reads every byte against the manifest; raises BundleError for the first difference."""
        check_sums(self.root, self.manifest)

    def snapshot(self, name: str) -> str:
        """Id of the snapshot that a view or a list was published from."""
        if name not in self.manifest.snapshots:
            known = ", ".join(sorted(self.manifest.snapshots))
            raise SpecError(f"no snapshot {name!r} in {self.root}; there are: {known}")
        return self.manifest.snapshots[name]

    def read(self, views: Sequence[FeatureView], keys: Mapping[str, Ids]) -> Columns:
        """Columns of item views, shape (n,), in the order of keys["item_id"]; unknown: defaults."""
        if "item_id" not in keys:
            raise SpecError(f"read() was given the keys {sorted(keys)}; expected 'item_id'")
        return self.read_rows(views, self.items.rows(keys["item_id"]))

    def read_rows(self, views: Sequence[FeatureView], rows: Ids) -> Columns:
        """As `read`, for rows that `items.rows()` gave; NO_ROW gives defaults."""
        columns: dict[str, F64] = {}
        strangers = np.flatnonzero(rows == NO_ROW)
        for view in views:
            self._expect(view)
            if view.name not in self._matrices:
                raise SpecError(
                    f"view {view.name!r} is keyed by {view.keys}; only views of {ITEM_KEYS} are "
                    "read as arrays, users are read by fetch()"
                )
            matrix = self._matrices[view.name]
            if len(matrix) == 0:
                block = np.repeat(view.defaults()[None, :], len(rows), axis=0)
            else:
                block = matrix[rows]
                if len(strangers):
                    block[strangers] = view.defaults()
            values = np.ascontiguousarray(block.T, dtype=np.float64)  # a feature's side by side
            columns.update(zip(self._names[view.name], values, strict=True))
        return columns

    def matrix(self, view: FeatureView) -> F32:
        """All rows of an item view, (n, k), by `items.rows()`; (0, k) where there is no item."""
        self._expect(view)
        return self._matrices[view.name]

    def lists(self, name: str, keys: Ids, limit: int) -> tuple[Ids, F32]:
        """As `FeatureStore.lists`."""
        if name not in self.keyed:
            known = ", ".join(sorted(self.keyed)) or "none"
            hint = (
                " (it is personal: ask for it in Wants.lists)" if name in self.layout.lists else ""
            )
            raise SpecError(f"no list {name!r} by key in {self.root}{hint}; there are: {known}")
        return self.keyed[name].ids_and_scores(keys, limit)

    def traveller(
        self, user: UserId, row: bytes | None, actions: Sequence[bytes], wants: Wants
    ) -> Traveller:
        """What a packed row (None: a stranger) and packed actions, newest first, say of a user."""
        unpacked = None if row is None else self.layout.unpack(user, row)
        for view in wants.views:
            self._expect(view)
        values = [self._row_of(view, unpacked, wants) for view in wants.views]
        return Traveller(
            user,
            unpacked is not None,
            Table(self._layout(wants.views), _NOBODY, np.concatenate([_NO_VALUES, *values])),
            unpack_actions(user, actions, wants.recent),
            {name: self._personal(name, unpacked) for name in wants.lists},
            self.manifest.snapshots.get(self.layout.user.name, ""),
        )

    def _layout(self, views: tuple[FeatureView, ...]) -> Layout:
        key = tuple(view.name for view in views)
        if key not in self._layouts:
            self._layouts[key] = Layout((), tuple(n for view in views for n in view.columns))
        return self._layouts[key]

    def _row_of(self, view: FeatureView, row: UserRow | None, wants: Wants) -> F32:
        """What is stored of a user in a view, (k,)."""
        values = None
        if view.keys == USER_KEYS:
            values = None if row is None else row.features
        elif view.keys == USER_CITY_KEYS:
            values = None if row is None else row.in_city(wants.city)
        else:
            raise SpecError(
                f"view {view.name!r} is keyed by {view.keys}; fetch() gives views of {USER_KEYS} "
                f"and {USER_CITY_KEYS}, items are read by read()"
            )
        return self._defaults[view.name] if values is None else values

    def _personal(self, name: str, row: UserRow | None) -> tuple[Ids, F32]:
        if name not in self.layout.lists:
            raise SpecError(
                f"no personal list {name!r} in {self.root}; there are: "
                f"{', '.join(self.layout.lists) or 'none'}"
            )
        return _NOTHING if row is None else row.list_at(self.layout.lists.index(name))

    def _expect(self, view: FeatureView) -> None:
        """Cheap for the very views given on opening; anything else must have their fingerprint."""
        if self._views.get(view.name) is view:
            return
        self.manifest.expect(view)
        if view.name not in self._views:
            raise ContractError(
                f"view {view.name!r} is published in {self.root}, but was not named when it was "
                f"opened; opened were: {', '.join(sorted(self._views))}"
            )


def _only(views: Sequence[FeatureView], keys: tuple[str, ...]) -> FeatureView:
    found = [view for view in views if view.keys == keys]
    if len(found) != 1:
        raise SpecError(
            f"a published day has one view keyed by {keys}; {len(found)} were given: "
            f"{[view.name for view in found]}"
        )
    return found[0]
