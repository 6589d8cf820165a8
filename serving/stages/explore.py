"""Exploration: now and then another item takes one of the last places, with a known probability.

Two kinds may take a place: one of the next in order, all alike, and one of the fresh items that
`recall.fresh` proposed, the more likely the more it may be worth. Off-policy estimates divide by
these probabilities, so they are exact: each place that explores has pools of its own, so that the
draws are independent, no item can be drawn twice, and there is one way only for it to get there.
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.compiled.loops import address, loop
from features.explored import PLACES, POOL
from features.schema import F32, F64, Ids
from serving.knobs import Knobs

FRESH: Final = "fresh"  # the source whose scores are the weights of the draw
_SPARE_BITS: Final = 11  # of 64: a double holds 53
_STEPS: Final = 2.0**53
_NUMBERS: Final = struct.Struct(">8Q")  # of the longest hash
_PLACES_A_HASH: Final = 4


class Exploration(Knobs):
    """[exploration]: `rate` of the pages' last `places` are given to one of the next `pool`, and
    `fresh_rate` of them to a fresh item."""

    rate: Annotated[float, Field(ge=0, le=0.5)] = 0.0
    places: Annotated[int, Field(ge=1, le=20)] = PLACES
    pool: Annotated[int, Field(ge=1, le=200)] = POOL
    fresh_rate: Annotated[float, Field(ge=0, le=0.5)] = 0.0


@dataclass(frozen=True, slots=True)
class Page:
    """What is picked, as entries of the order, and how likely each was on its place; (m,)."""

    picks: Ids
    propensities: F32


def explore(
    order: Ids, limit: int, exploration: Exploration, seed: str, fresh: F64 | F32 | None = None
) -> Page:
    """The first `limit` of the order, (n,), some of the last replaced; the same for the same seed.

    `fresh`, (c,), has a weight for each entry that the order may name, NaN for what is not fresh.
    """
    picks = order[:limit].copy()
    propensities = np.ones(len(picks), dtype=np.float32)
    if exploration.rate == 0 and exploration.fresh_rate == 0:
        return Page(picks, propensities)
    usual, new = _pools(order, limit, exploration, fresh)
    first = max(0, len(picks) - exploration.places)
    step = len(picks) - first
    for number, (whether, which) in enumerate(_draws(seed, step)):
        place = first + number
        rate = exploration.rate if number < len(usual) else 0.0
        fresh_rate = exploration.fresh_rate if number < len(new) else 0.0
        if rate + fresh_rate == 0:
            continue
        if whether < rate:
            next_ones = usual[number::step]
            picks[place] = next_ones[int(which * next_ones.size)]
            propensities[place] = rate / next_ones.size
        elif whether < rate + fresh_rate and fresh is not None:
            new_ones = new[number::step]
            shares = shares_of(fresh[new_ones])
            drawn = int(np.searchsorted(np.cumsum(shares)[:-1], which, side="right"))
            picks[place] = new_ones[drawn]
            propensities[place] = fresh_rate * shares[drawn]
        else:
            propensities[place] = 1 - rate - fresh_rate
    return Page(picks, propensities)


@dataclass(frozen=True, slots=True)
class Chances:
    """What may stand on one place: entries of the order, and how likely each was, (k,), sum 1."""

    entries: Ids
    shares: F64


def chances(
    order: Ids, limit: int, exploration: Exploration, fresh: F64 | F32 | None = None
) -> list[Chances]:
    """All that `explore` may make of each place of the page, in order: what it draws from."""
    page = order[:limit]
    sure = [Chances(page[place : place + 1], np.ones(1)) for place in range(len(page))]
    usual, new = _pools(order, limit, exploration, fresh)
    places = range(max(0, len(page) - exploration.places), len(page))
    for number, place in enumerate(places):
        next_ones, new_ones = usual[number :: len(places)], new[number :: len(places)]
        rate = exploration.rate if next_ones.size else 0.0
        fresh_rate = exploration.fresh_rate if new_ones.size and fresh is not None else 0.0
        parts = [(page[place : place + 1], np.full(1, 1 - rate - fresh_rate))]
        if rate:
            parts.append((next_ones, np.full(next_ones.size, rate / next_ones.size)))
        if fresh_rate and fresh is not None:
            parts.append((new_ones, fresh_rate * shares_of(fresh[new_ones])))
        entries, shares = zip(*parts, strict=True)
        sure[place] = Chances(np.concatenate(entries), np.concatenate(shares))
    return sure


def shares_of(weights: F64 | F32) -> F64:
    """How likely each of a place's fresh items is to be drawn, (n,) positive -> (n,), sum 1.

    In proportion to the upper bound of what it may be worth. Thompson sampling would draw by the
    chance of being the best, which has no closed form, and so no exact propensity.
    """
    known = weights.astype(np.float64)
    result: F64 = known / known.sum()
    return result


def _pools(
    order: Ids, limit: int, exploration: Exploration, fresh: F64 | F32 | None
) -> tuple[Ids, Ids]:
    """Entries behind the page, in order: the next ones, and the fresh ones; none is in both."""
    behind = order[limit:]
    if fresh is None or exploration.fresh_rate == 0:
        return behind[: exploration.pool], behind[:0]
    n, weights = len(behind), np.ascontiguousarray(fresh, dtype=np.float32)
    found, behind = np.empty(2 * n + 1, dtype=np.int64), np.ascontiguousarray(behind)
    at = address(found)
    count = loop("pools")(n, behind, exploration.pool, weights, at, at + 8 * n, at + 16 * n)
    return found[:count], found[n : n + int(found[2 * n])]


def _draws(seed: str, places: int) -> Iterator[tuple[float, float]]:
    """Two numbers in 0..1 (exclusive) for each of the places: a keyed hash is uniform, and 20 times
    cheaper to make than a generator that is asked twice. One does for four places."""
    for block in range(0, places, _PLACES_A_HASH):
        digest = hashlib.blake2b(f"{seed}:{block}".encode(), key=b"explore").digest()
        numbers = [(drawn >> _SPARE_BITS) / _STEPS for drawn in _NUMBERS.unpack(digest)]
        yield from islice(zip(numbers[::2], numbers[1::2], strict=True), places - block)
