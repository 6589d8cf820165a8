"""What triggers add up to by a loop is what numpy makes of them, bit for bit."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from features.compiled.gathering import MOST_TRIGGERS, QuickGathering
from features.compiled.places import ItemPlaces
from features.recall.neighbours import Gathering
from features.recall.recent import Triggers
from features.recall.source import Found, Keyed
from features.schema import UNKNOWN_ID, Ids
from features.store.catalogue import NO_ROW
from features.store.lookups import KeyedList

ITEMS, CITIES = 400, 3
IDS = np.arange(1, ITEMS + 1, dtype=np.int64) * 7
CITY = 1 + IDS % CITIES


class Few:
    """What is read of the items."""

    ids, city = IDS, CITY

    def __len__(self) -> int:
        return len(IDS)


class Shelf:
    """Items by city, of a few."""

    def keyed(self, name: str) -> KeyedList:
        raise NotImplementedError("the neighbours are given to the call itself")

    def is_in(self, city: int, item_ids: Ids) -> Ids:
        known = np.flatnonzero(np.isin(item_ids, IDS))
        return known[CITY[np.searchsorted(IDS, item_ids[known])] == city]


def lists(folder: Path, rng: np.random.Generator, longest: int) -> KeyedList:
    keys = np.sort(rng.choice(IDS, ITEMS // 2, replace=False))
    lengths = rng.integers(0, longest + 1, len(keys))
    listed = np.append(np.arange(ITEMS), [NO_ROW] * 2).astype(np.int32)
    rows = [rng.choice(listed, n, replace=False) for n in lengths]
    total = int(lengths.sum())
    arrays: dict[str, Any] = {
        "keys": keys,
        "offsets": np.append(0, np.cumsum(lengths)),
        "rows": np.concatenate(rows),
        "scores": rng.choice([0.25, 0.1, 1 / 3, 0.7], total).astype(np.float32),
        "evidence": rng.random(total).astype(np.float32),
    }
    for name, values in arrays.items():
        np.save(folder / f"{name}.npy", values)
    return KeyedList(folder, IDS)


class Numpy:
    """The plain way, and how often it was gone."""

    def __init__(self) -> None:
        self.times = 0
        self._gather = Gathering(Shelf())

    def __call__(
        self, neighbours: Keyed, triggers: Triggers, depth: int, quota: int, city: int
    ) -> Found:
        self.times += 1
        return self._gather(neighbours, triggers, depth, quota, city)


@pytest.fixture
def ways() -> tuple[QuickGathering, Numpy]:
    items: Any = Few()
    numpy = Numpy()
    return QuickGathering(ItemPlaces(items), numpy), numpy


@pytest.mark.parametrize("longest", [0, 3, 60])
@pytest.mark.parametrize("triggers", [0, 1, 2, 8, 9, 10, 21, MOST_TRIGGERS, MOST_TRIGGERS + 1])
def test_both_ways_find_the_same(
    tmp_path: Path, ways: tuple[QuickGathering, Numpy], longest: int, triggers: int
) -> None:
    rng = np.random.default_rng(longest * 1000 + triggers)
    neighbours = lists(tmp_path, rng, longest)
    known = rng.choice(np.append(IDS, [3, 4]), triggers, replace=False)
    asked = Triggers(known, rng.choice([1.0, 0.5, 0.3, 2.0], triggers))

    for city in (UNKNOWN_ID, 1, 2, 9):
        for depth, quota in ((1, 1), (5, 40), (50, 7), (50, 300)):
            quick, slow = (way(neighbours, asked, depth, quota, city) for way in ways)
            for field in ("item_ids", "scores", "evidence", "because"):
                assert getattr(quick, field).tolist() == getattr(slow, field).tolist(), field
                assert getattr(quick, field).dtype == getattr(slow, field).dtype

    handed_over = ways[1].times > 16  # of so many comparisons: numpy's with itself
    assert handed_over != (0 < triggers <= MOST_TRIGGERS)
