"""What is looked up by key in a published day: lists of items, and packed user rows."""

from pathlib import Path

import numpy as np

from features.schema import F32, UNKNOWN_ID, Bools, Ids, UserId
from features.store.catalogue import NO_ROW, rows_of
from features.store.columns import open_array, open_bytes


class KeyedList:
    """A precomputed list by key: for each key some ids, best first, with scores and evidence."""

    def __init__(self, folder: Path) -> None:
        self.keys: Ids = open_array(folder / "keys.npy")
        self.offsets: Ids = open_array(folder / "offsets.npy")
        self.ids: Ids = open_array(folder / "ids.npy")
        self.scores: F32 = open_array(folder / "scores.npy")
        self.evidence: F32 = open_array(folder / "evidence.npy")

    def top(self, keys: Ids, limit: int) -> tuple[Ids, F32, F32]:
        """Ids, scores and evidence of shape (len(keys), limit), best first.

        Padded with UNKNOWN_ID, 0 and NaN; one key's are not, and are views of the files.
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
        """Ids, scores and evidence of one key, (m,) with m <= limit: views of the files."""
        row = int(self.keys.searchsorted(key))
        start = end = 0
        if row < len(self.keys) and self.keys[row] == key:
            start, end = int(self.offsets[row]), int(self.offsets[row + 1])
        here = slice(start, min(end, start + limit))
        return self.ids[here], self.scores[here], self.evidence[here]

    def ids_and_scores(self, keys: Ids, limit: int) -> tuple[Ids, F32]:
        """As `top`, without the evidence."""
        return self._at(*self._places(keys, limit))

    def _at(self, places: Ids, there: Bools) -> tuple[Ids, F32]:
        ids = np.full(there.shape, UNKNOWN_ID, dtype=np.int64)
        scores = np.zeros(there.shape, dtype=np.float32)
        ids[there] = self.ids[places]
        scores[there] = self.scores[places]
        return ids, scores

    def _places(self, keys: Ids, limit: int) -> tuple[Ids, Bools]:
        """Which rows to read, shape (n,), and where they go, shape (len(keys), limit)."""
        rows = rows_of(self.keys, keys)
        starts = self.offsets[rows]  # for NO_ROW this is the last offset: its length becomes 0
        ends = np.where(rows == NO_ROW, starts, self.offsets[rows + 1])
        steps = np.arange(limit, dtype=np.int64)
        there = steps < (ends - starts)[:, None]
        return (starts[:, None] + steps)[there], there


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
