"""What people look at after an item: near, alike, and later in a day out. The direction is real."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from features.kernels import distance_km
from features.schema import F32, F64, Bools, Ids
from simulator.items import Items, Members
from simulator.sampling import Rng
from simulator.vocabulary import MOST_TAGS, TAGS

RELATED: Final = 24  # candidates of an item's page
NOBODY: Final = -1  # pads where a city has fewer
CLASSIC_NEXT: Final = 2  # items that everyone sees after this one
CLASSIC_BONUS: Final = 1.8  # log-odds
BACKWARD: Final = -1.0  # log-odds of an item that comes earlier in the day
STAGE_BONUS: Final = 1.3  # log-odds of an item that comes a little later in the day
STAGE_STEP, STAGE_WIDTH = 0.22, 0.18
NEAR_PER_LOG_KM: Final = -0.35  # log-odds
SAME_CATEGORY, SAME_TAG, MEMBER_BONUS = 0.5, 0.25, 0.8  # log-odds
MIDDLE: Final = 0.3  # subtracted, so that the average related item is worth nothing extra


@dataclass(frozen=True, slots=True)
class Links:
    """Related items of each item, shape (items, RELATED), padded with NOBODY."""

    item: Ids
    likeness: F32  # symmetric: what an incumbent can see
    bonus: F32  # directed log-odds that a person adds to the item's appeal


def make_links(rng: Rng, items: Items, members: Members) -> Links:
    """The most alike items of the same city, with the classic next ones among them."""
    shape = (items.size, RELATED)
    related = np.full(shape, NOBODY, dtype=np.int64)
    likeness = np.full(shape, -np.inf, dtype=np.float32)
    bonus = np.zeros(shape, dtype=np.float32)
    starts = np.searchsorted(items.city, np.arange(int(items.city.max()) + 2))
    for start, end in pairwise(starts):
        here = np.arange(start, end)
        alike = _likeness(items, here)
        of_city = (members.item >= start) & (members.item < end)
        _tie(alike, members.item[of_city] - start, members.member[of_city] - start)
        width = min(RELATED, here.size - 1)
        closest = np.argsort(-alike, axis=1, kind="stable")[:, :width]
        rows = np.arange(here.size)[:, None]
        classic = np.zeros(closest.shape, dtype=np.bool_)
        later = items.stage[here][closest] > items.stage[here][:, None]
        # Classics are drawn among what comes later, so that few pairs go both ways.
        order = np.argsort(rng.random(closest.shape) - later, axis=1)[:, :CLASSIC_NEXT]
        classic[rows, order] = True
        related[start:end, :width] = here[closest]
        likeness[start:end, :width] = alike[rows, closest]
        bonus[start:end, :width] = _bonus(items, here, closest, alike, classic)
    return Links(item=related, likeness=likeness, bonus=bonus)


def _likeness(items: Items, here: Ids) -> F64:
    """How near and alike two items of a city are, shape (n, n); -inf on the diagonal."""
    lat, lon = items.lat[here], items.lon[here]
    apart = distance_km(lat[:, None], lon[:, None], lat, lon)
    has_tag = np.zeros((here.size, len(TAGS) + 1))
    for place in range(MOST_TAGS):
        has_tag[np.arange(here.size), items.tags[here, place]] = 1.0
    shared = has_tag[:, :-1] @ has_tag[:, :-1].T
    category = items.category[here]
    alike: F64 = NEAR_PER_LOG_KM * np.log1p(apart) + SAME_TAG * shared
    alike += SAME_CATEGORY * (category[:, None] == category)
    np.fill_diagonal(alike, -np.inf)
    return alike


def _tie(alike: F64, bundle: Ids, member: Ids) -> None:
    """Packages and tours belong to the pages of what they are made of, in place."""
    alike[bundle, member] += MEMBER_BONUS
    alike[member, bundle] += MEMBER_BONUS


def _bonus(items: Items, here: Ids, closest: Ids, alike: F64, classic: Bools) -> F64:
    """Directed log-odds of going on from each item to its related ones, shape (n, width)."""
    step = items.stage[here][closest] - items.stage[here][:, None]
    onward = STAGE_BONUS * np.exp(-(((step - STAGE_STEP) / STAGE_WIDTH) ** 2))
    near = alike[np.arange(here.size)[:, None], closest]
    onward += BACKWARD * (step < 0)
    bonus: F64 = near + onward + CLASSIC_BONUS * classic - MIDDLE
    return bonus
