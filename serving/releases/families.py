"""Near-duplicates: items that a traveller would call the same thing, worked out on loading."""

import unicodedata
from collections.abc import Hashable, Iterable
from typing import Final

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from features.schema import Ids
from serving.releases.catalogue import Catalogue

SAME_PLACE_DEGREES: Final = 0.001  # about 110 m: one place entered twice


def families_of(catalogue: Catalogue) -> Ids:
    """The family of each item, shape (n,): equal numbers are near-duplicates of one another.

    Together are: items of one city with the same name at the same place, bundles of the same
    items, and an item with a bundle of nothing else.
    """
    items = catalogue.items
    named = (_name_key(catalogue, row) for row in range(len(items)))
    pairs = [*_same_key(named), *_same_members(catalogue)]
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    graph = coo_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), (len(items), len(items)))
    _, labels = connected_components(graph, directed=False)
    families: Ids = labels.astype(np.int64)
    return families


def _name_key(catalogue: Catalogue, row: int) -> Hashable:
    items = catalogue.items
    name = "".join(unicodedata.normalize("NFKC", items.names[row]).casefold().split())
    place = [float(items.lat[row]), float(items.lon[row])]
    near = tuple(round(x / SAME_PLACE_DEGREES) if np.isfinite(x) else None for x in place)
    return name, int(items.city[row]), near


def _same_key(keys: Iterable[Hashable]) -> Iterable[tuple[int, int]]:
    first: dict[Hashable, int] = {}
    for row, key in enumerate(keys):
        known = first.setdefault(key, row)
        if known != row:
            yield known, row


def _same_members(catalogue: Catalogue) -> Iterable[tuple[int, int]]:
    members = catalogue.items.members
    first: dict[bytes, int] = {}
    for row in np.flatnonzero(np.diff(members.offsets)).tolist():
        ids = np.unique(members[row])
        if ids.size == 1:
            only = catalogue.row_of(int(ids[0]))
            if only is not None:
                yield only, row
            continue
        known = first.setdefault(ids.tobytes(), row)
        if known != row:
            yield known, row
