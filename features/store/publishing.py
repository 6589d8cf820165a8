"""Writes a published day: whole or not at all, in bounded memory, same input, same bytes.

    with publishing(folder, {"user": "...", "item": "...", ...}) as day:
        day.write_items(item_batches, member_batches)
        day.write_item_view(ITEM, batches)
        day.write_cities(city_batches)
        day.write_list("hot_pooled", batches)
        day.write_vectors(batches, build_index)
        day.write_users(USER, batches, USER_CITY, batches, {"history": batches})

Batches are columns (features.store.batches) in the order of their key; files of hashed keys are
brought into it by `merged`. Feature rows come as one column "rows" of shape (n, k): what
`features.arrow.stored_rows` gives.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from features.disk import sync
from features.errors import SpecError
from features.lists import list_spec
from features.spec import FeatureView
from features.store.batches import Batch
from features.store.codec import RowLayout
from features.store.files import ITEM_KEYS, USER_CITY_KEYS, USER_KEYS
from features.store.manifest import (
    Manifest,
    PublishedView,
    describe_files,
    write_manifest,
)
from features.store.vectors import VECTORS, BuildIndex, write_vectors
from features.store.write_catalogue import (
    write_cities,
    write_item_view,
    write_items,
    write_members,
)
from features.store.write_lists import write_list
from features.store.write_users import write_user_rows

_ROWS_ID_DIGITS: Final = 12
_NEEDED: Final = ("items", "cities", "users")


@contextmanager
def publishing(target: Path, snapshots: Mapping[str, str]) -> Iterator["Publication"]:
    """A publication that appears at `target` when the block ends well, and else leaves nothing.

    `snapshots`: view or list -> id of the snapshot it comes from. A folder that is there
    already is replaced; whoever has it open reads on in the old files. Raises SpecError when a part
    is missing.
    """
    partial = target.with_name(f".{target.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)  # of a run that was killed
    partial.mkdir(parents=True)
    try:
        publication = Publication(partial, snapshots)
        yield publication
        publication.seal()
        _replace(target, partial)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


class Publication:
    """The parts of one published day, each written once; items before what is about them."""

    def __init__(self, root: Path, snapshots: Mapping[str, str]) -> None:
        self._root = root
        self._snapshots = dict(snapshots)
        self._views: dict[str, PublishedView] = {}
        self._lists: dict[str, int] = {}
        self._personal: tuple[str, ...] = ()
        self._counts: dict[str, int] = {}

    def write_items(self, items: Iterable[Batch], members: Iterable[Batch] = ()) -> None:
        """Items in the columns of schema.ITEMS, and members in those of schema.ITEM_MEMBERS."""
        folder = self._part("items")
        self._counts["items"] = write_items(folder, items)
        self._counts["members left out"] = write_members(folder, members)

    def write_item_view(self, view: FeatureView, batches: Iterable[Batch]) -> None:
        """Columns item_id and rows. Items without a row get the view's defaults."""
        _expect_keys(view, ITEM_KEYS)
        rows, left_out = write_item_view(self._root / "items", view, batches)
        self._views[view.name] = _published(view, rows)
        self._counts[f"{view.name} rows left out"] = left_out

    def write_cities(self, cities: Iterable[Batch]) -> None:
        """Columns of schema.CITIES."""
        self._counts["cities"] = write_cities(self._part("cities"), cities)

    def write_list(self, name: str, batches: Iterable[Batch]) -> None:
        """A list by city or item: columns key, item_id, score, rank, evidence; after the items,
        whose rows it names. Raises SpecError for one that comes before."""
        spec = list_spec(name)
        if spec.key == "user":
            raise SpecError(f"list {name!r} is personal: pass it to write_users()")
        if "items" not in self._counts:
            raise SpecError(f"list {name!r} names rows of the items: call write_items() first")
        folder, items = self._part(f"lists/{name}"), self._root / "items"
        counts = write_list(folder, items, name, batches, spec.length)
        self._lists[name], self._counts[f"{name} items unknown"] = counts

    def write_vectors(self, batches: Iterable[Batch], build_index: BuildIndex) -> None:
        """Columns item_id and vector, (n, d); after the items, whose cities they are ordered by."""
        folder = self._part(VECTORS)
        counts = write_vectors(folder, self._root / "items", batches, build_index)
        self._counts |= dict(zip((VECTORS, f"{VECTORS} left out"), counts, strict=True))

    def write_users(
        self,
        user: FeatureView,
        user_batches: Iterable[Batch],
        user_city: FeatureView,
        city_batches: Iterable[Batch],
        personal: Mapping[str, Iterable[Batch]],
    ) -> None:
        """Columns user_id, rows; user_id, city, rows; and, for each personal list, its columns."""
        _expect_keys(user, USER_KEYS)
        _expect_keys(user_city, USER_CITY_KEYS)
        for name in personal:
            if list_spec(name).key != "user":
                raise SpecError(f"list {name!r} is not personal: pass it to write_list()")
        self._personal = tuple(sorted(personal))
        layout = RowLayout(user, user_city, self._personal)
        counts = write_user_rows(self._part("users"), layout, user_batches, city_batches, personal)
        self._views[user.name] = _published(user, counts.user_rows)
        self._views[user_city.name] = _published(user_city, counts.city_rows)
        self._counts |= {"users": counts.users, "user row bytes": counts.bytes}
        self._counts |= {f"users with {name}": n for name, n in counts.with_list.items()}

    def seal(self) -> None:
        """Writes the manifest and forces everything to disk. Raises SpecError if a part lacks."""
        missing = [part for part in _NEEDED if part not in self._counts]
        if missing:
            raise SpecError(f"{missing} were not written; a published day has all of {_NEEDED}")
        unnamed = sorted({*self._views, *self._lists, *self._personal} - set(self._snapshots))
        if unnamed:
            raise SpecError(f"no snapshot id was given for {unnamed}; name one for each part")
        files = describe_files(self._root)
        manifest = Manifest(
            snapshots=self._snapshots,
            views=self._views,
            lists=self._lists,
            personal=self._personal,
            counts=self._counts,
            rows_id=files["users/rows.bin"].sha256[:_ROWS_ID_DIGITS],
            files=files,
        )
        write_manifest(self._root, manifest)
        for path in self._root.rglob("*"):
            sync(path)
        sync(self._root)

    def _part(self, name: str) -> Path:
        folder = self._root / name
        if folder.exists():
            raise SpecError(f"{name} was written already; every part is written once")
        folder.mkdir(parents=True)
        return folder


def _published(view: FeatureView, rows: int) -> PublishedView:
    return PublishedView(view.fingerprint, view.keys, view.columns, rows)


def _expect_keys(view: FeatureView, keys: tuple[str, ...]) -> None:
    if view.keys != keys:
        raise SpecError(f"view {view.name!r} is keyed by {view.keys}, expected {keys}")


def _replace(target: Path, partial: Path) -> None:
    """Puts a finished folder in its place.

    Two renames where there was one before: a run killed between them leaves no folder at `target`,
    never half of one, and the next run writes it again.
    """
    former = target.with_name(f".{target.name}.former")
    shutil.rmtree(former, ignore_errors=True)
    if target.exists():
        target.rename(former)
    partial.rename(target)
    sync(target.parent)
    shutil.rmtree(former, ignore_errors=True)
