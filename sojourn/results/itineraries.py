"""What an itinerary is worth beside the true one, and the simplest way to order one.

F1 is of the set of POIs, the ends included; pairs-F1 of the ordered pairs (Chen et al. 2016).
"""

from itertools import combinations

import numpy as np

from features.schema import Ids
from features.short_trip import Places


def nearest_first(places: Places, first: int, chosen: Ids, last: int) -> Ids:
    """From the first end always to the nearest of the chosen that is left, then to the last."""
    path, left = [first], list(chosen)
    while left:
        nearest = int(np.argmin(places.km[path[-1], left]))
        path.append(int(left.pop(nearest)))
    return np.array([*path, last], dtype=np.int64)


def f1(found: Ids, truth: Ids) -> float:
    """Of the sets; both have the same size, so precision is recall."""
    known = set(truth.tolist())
    return sum(item in known for item in found.tolist()) / found.size


def pairs_f1(found: Ids, truth: Ids) -> float:
    """Of the ordered pairs (Chen et al. 2016); both have the same number."""
    place = {item: n for n, item in enumerate(truth.tolist())}
    at = [place.get(item, -1) for item in found.tolist()]
    # Trips of a few places: plain loops take a fifth of the time that arrays do.
    right = [0 <= earlier < later for earlier, later in combinations(at, 2)]
    return sum(right) / len(right)
