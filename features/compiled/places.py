"""Where loops find items by id and lists by key: the structures of c/recall.h.

A structure is an array of int64, one a field; whoever makes it keeps what it points to.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.compiled.loops import address, loop
from features.schema import Ids
from features.store.catalogue import Items
from features.store.lookups import KeyedList

BUCKETS_AN_ITEM: Final = 2  # of four bytes each: a process of its own has them, also of a million


class ItemPlaces:
    """Rows of items by id: by a bucket of ids, then within it. A search over all ids would have to
    wait for memory at each of its steps."""

    def __init__(self, items: Items) -> None:
        ids = items.ids
        self.items = items  # kept, for its memory is read
        self._first, shift = _buckets(ids)
        self._structure = np.array(
            [
                *(len(ids), address(ids), address(items.city)),
                *(shift, len(self._first) - 1, address(self._first)),
            ],
            dtype=np.int64,
        )
        self.address = address(self._structure)
        self._rows = loop("item_rows")

    def rows(self, ids: Ids) -> Ids:
        """As `Items.rows`; `ids` must lie in one piece."""
        found = np.empty(len(ids), dtype=np.int64)
        self._rows(self.address, len(ids), ids, found)
        return found


class ListPlace:
    """A list of a published day by key."""

    def __init__(self, keyed: KeyedList) -> None:
        self.keyed = keyed  # kept, as above
        parts = keyed.keys, keyed.offsets, keyed.rows, keyed.scores, keyed.evidence
        self._structure = np.array(
            [len(keyed.keys), *(address(part) for part in parts)], dtype=np.int64
        )
        self.address = address(self._structure)


def found_places(rows: int, scores: int, evidence: int, because: int, count: int = 0) -> Ids:
    """What a source found, or where it is to write that: four arrays by their addresses."""
    return np.array([count, rows, scores, evidence, because], dtype=np.int64)


def _buckets(ids: Ids) -> tuple[NDArray[np.int32], int]:
    """Of ascending ids the row at which each bucket begins, and one more; the number of bits that
    ids of a bucket may differ in."""
    if len(ids) == 0:
        return np.zeros(1, dtype=np.int32), 0
    low, spread = int(ids[0]), int(ids[-1]) - int(ids[0])
    shift = max(0, (spread // (BUCKETS_AN_ITEM * len(ids))).bit_length())
    buckets = (spread >> shift) + 1
    starts = low + (np.arange(buckets, dtype=np.uint64) << np.uint64(shift)).astype(np.int64)
    return np.append(ids.searchsorted(starts), len(ids)).astype(np.int32), shift
