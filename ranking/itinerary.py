"""The best order of the best items: a day's route between two given ends.

A ranker says what each item is worth; where items are visited one after the other, what follows
what counts as well. An itinerary is worth

    sum of points[i] over its inner items + sum of steps[i, j] over neighbours i -> j
    + sum of pairs[i, j] over all i anywhere before j,

and the search below finds the best one of a given length. This is the orienteering of Lim et al.
(IJCAI 2015) with the structured score of Chen et al. (CIKM 2016), points and transitions together;
`pairs` is the linear ordering of Kendall distances, which pairs-F1 measures.
"""

from functools import cache
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import F64, Ids

WIDTH: Final = 400  # partial itineraries kept
_LIKELY: Final = 4  # times the width: sorting all continuations was half of the search
_SEED: Final = 2017  # of the numbers that tell sets of items apart


def best_itinerary(
    points: F64,
    steps: F64,
    pairs: F64,
    ends: tuple[int, int],
    length: int,
    width: int = WIDTH,
) -> Ids:
    """`length` different items from the first end to the last, the best itinerary found.

    `points` (m,), `steps` and `pairs` (m, m), finite, over the m items that there are; `ends` are
    indices, and so are the items given back. Partial itineraries with the same items and the same
    last one have the same future, so only the best of them is kept (Held and Karp 1962): the search
    is exact while that leaves at most `width`, and a beam search past it. Ties go to lower indices.
    Raises ContractError for ends that coincide, or a length that cannot be had.
    """
    first, last = ends
    if first == last or not 2 <= length <= points.size:
        raise ContractError(
            f"an itinerary of {length} different items from {first} to {last} cannot be had of "
            f"{points.size}; expected two different ends and a length of 2..{points.size}"
        )
    marks = _marks(points.size)
    paths = np.array([[first]])
    scores = np.zeros(1)
    has = np.zeros((1, points.size), dtype=np.bool_)
    has[0, [first, last]] = True  # the last end is taken at the end
    sets = np.zeros(1, dtype=np.int64)
    for _ in range(length - 2):
        worth = scores[:, None] + points + steps[paths[:, -1]] + _after(paths, pairs)
        worth[has] = -np.inf
        row, item = np.divmod(np.flatnonzero(worth > -np.inf), points.size)
        kept = _undominated(sets[row] ^ marks[item], item, worth[row, item], width)
        row, item = row[kept], item[kept]
        paths = np.column_stack([paths[row], item])
        scores, sets, has = worth[row, item], sets[row] ^ marks[item], has[row]
        has[np.arange(item.size), item] = True
    whole = scores + steps[paths[:, -1], last] + _after(paths, pairs)[:, last]
    best: Ids = np.r_[paths[np.argmax(whole)], last].astype(np.int64)
    return best


@cache
def _marks(items: int) -> Ids:
    """A number for each item; a set's is those of its items, combined by exclusive or."""
    return np.random.default_rng(_SEED).integers(1, 2**62, items)


def _after(paths: Ids, pairs: F64) -> F64:
    """What the items of each path add to any item that comes later, (p, k), (m, m) -> (p, m)."""
    before: F64 = pairs[paths].sum(axis=1)
    return before


def _undominated(sets: Ids, item: Ids, worth: F64, width: int) -> Ids:
    """The best of each (set, last item), and the `width` best of these, in order, (n,) -> (k,)."""
    if worth.size > _LIKELY * width:  # the best few thousand mostly have enough of them
        least = np.partition(worth, -_LIKELY * width)[-_LIKELY * width]
        likely = np.flatnonzero(worth >= least)
        kept = _best_of_each(sets[likely], item[likely], worth[likely], width)
        if kept.size == width:
            return likely[kept]
    return _best_of_each(sets, item, worth, width)


def _best_of_each(sets: Ids, item: Ids, worth: F64, width: int) -> Ids:
    best_first = np.argsort(-worth, kind="stable")
    keys = zip(sets[best_first].tolist(), item[best_first].tolist(), strict=True)
    # A loop, as it ends with the width: to sort all by set and item took three times as long.
    seen: set[tuple[int, int]] = set()
    kept = []
    for place, key in enumerate(keys):
        if key not in seen:
            seen.add(key)
            kept.append(place)
            if len(kept) == width:
                break
    return np.sort(best_first[kept])
