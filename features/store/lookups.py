"""What is looked up by key in a published day: lists of items, and packed user rows."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from features.schema import F32, UNKNOWN_ID, Bools, Ids, UserId
from features.store.catalogue import NO_ROW, rows_of
from features.store.columns import open_array, open_bytes


class KeyedList:
    """A precomputed list by key: for each key some items, best first, with scores and evidence.

    It names items by their rows in the day's table of items, NO_ROW where that has no such item:
    nobody can be shown it, but it takes its place. Whoever asks is given ids, without those.
    """

    def __init__(self, folder: Path, item_ids: Ids) -> None:
        """`item_ids` are the ids of the day's items, which the list's rows lead to."""
        self.item_ids = item_ids
        self.keys: Ids = open_array(folder / "keys.npy")
        self.offsets: Ids = open_array(folder / "offsets.npy")
        self.rows: NDArray[np.int32] = open_array(folder / "rows.npy")
        self.scores: F32 = open_array(folder / "scores.npy")
        self.evidence: F32 = open_array(folder / "evidence.npy")

    def top(self, keys: Ids, limit: int) -> tuple[Ids, F32, F32]:
        """Ids, scores and evidence of shape (len(keys), limit), best first.

        Padded with UNKNOWN_ID, 0 and NaN, also in place of an item that is not in the day's table;
        one key's are as many as there are.
        """
        if len(keys) == 1:
            return self._one(int(keys[0]), limit)
        places, there = self._places(keys, limit)
        evidence = np.full(there.shape, np.nan, dtype=np.float32)
        evidence[there] = self.evidence[places]
        return *self._at(places, there), evidence

    def _one(self, key: int, limit: int) -> tuple[Ids, F32, F32]:
        ids, scores, evidence = self.first(key, limit)
        return ids[None], scores[None], evidence[None]

    def first(self, key: int, limit: int) -> tuple[Ids, F32, F32]:
        """Ids, scores and evidence of one key's first `limit` entries, (m,) with m <= limit."""
        here = self._entries(key, limit)
        rows, scores, evidence = self.rows[here], self.scores[here], self.evidence[here]
        if NO_ROW in rows:
            known = np.flatnonzero(rows != NO_ROW)
            rows, scores, evidence = rows[known], scores[known], evidence[known]
        return self.item_ids[rows], scores, evidence

    def leads_anywhere(self, key: int, limit: int) -> bool:
        """Whether `first` gives any item."""
        return bool((self.rows[self._entries(key, limit)] != NO_ROW).any())

    def ids_and_scores(self, keys: Ids, limit: int) -> tuple[Ids, F32]:
        """As `top`, without the evidence."""
        return self._at(*self._places(keys, limit))

    def _at(self, places: Ids, there: Bools) -> tuple[Ids, F32]:
        ids = np.full(there.shape, UNKNOWN_ID, dtype=np.int64)
        scores = np.zeros(there.shape, dtype=np.float32)
        ids[there] = self.item_ids[self.rows[places]]
        scores[there] = self.scores[places]
        return ids, scores

    def _entries(self, key: int, limit: int) -> slice:
        """The first `limit` entries of one key."""
        row = int(self.keys.searchsorted(key))
        if row == len(self.keys) or self.keys[row] != key:
            return slice(0, 0)
        start, end = int(self.offsets[row]), int(self.offsets[row + 1])
        return slice(start, min(end, start + limit))

    def _places(self, keys: Ids, limit: int) -> tuple[Ids, Bools]:
        """Which entries to read, shape (n,), and where they go, shape (len(keys), limit)."""
        rows = rows_of(self.keys, keys)
        starts = self.offsets[rows]  # for NO_ROW this is the last offset: its length becomes 0
        ends = np.where(rows == NO_ROW, starts, self.offsets[rows + 1])
        steps = np.arange(limit, dtype=np.int64)
        there = steps < (ends - starts)[:, None]
        places = (starts[:, None] + steps)[there]
        known = self.rows[places] != NO_ROW
        there[there] = known
        return places[known], there


class UserRows:
    """The packed rows of all users, by ascending user id."""

    def __init__(self, folder: Path) -> None:
        self.ids: Ids = open_array(folder / "ids.npy")
        self.offsets: Ids = open_array(folder / "offsets.npy")
        self._bytes = open_bytes(folder / "rows.bin")

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, user: UserId) -> bytes | None:
        """The packed row of one user, None for a stranger."""
        place = int(self.ids.searchsorted(user))
        if place == len(self.ids) or self.ids[place] != user:
            return None
        return self.row_at(place)

    def row_at(self, place: int) -> bytes:
        """The packed row of the user at `ids[place]`."""
        return self._bytes[int(self.offsets[place]) : int(self.offsets[place + 1])]
