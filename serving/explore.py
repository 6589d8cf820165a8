"""Exploration: now and then another item takes one of the last places, with a known probability.

Off-policy estimates divide by that probability, so it is exact: each place that explores has a pool
of its own, so that the draws are independent and no item can be drawn twice.
"""

import hashlib
import struct
from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.schema import F32, Ids
from serving.knobs import Knobs

_SPARE_BITS: Final = 11  # of 64: a double holds 53
_STEPS: Final = 2.0**53


class Exploration(Knobs):
    """[exploration]: `rate` of the pages' last `places` are given to one of the next `pool`."""

    rate: Annotated[float, Field(ge=0, le=0.5)] = 0.0
    places: Annotated[int, Field(ge=1, le=20)] = 2
    pool: Annotated[int, Field(ge=1, le=200)] = 20


@dataclass(frozen=True, slots=True)
class Page:
    """What is picked, as entries of the order, and how likely each was on its place; (m,)."""

    picks: Ids
    propensities: F32


def explore(order: Ids, limit: int, exploration: Exploration, seed: str) -> Page:
    """The first `limit` of the order, some of the last replaced; the same for the same seed."""
    picks = order[:limit].copy()
    propensities = np.ones(len(picks), dtype=np.float32)
    pool = order[limit : limit + exploration.pool]
    if exploration.rate == 0 or pool.size == 0:
        return Page(picks, propensities)
    places = range(max(0, len(picks) - exploration.places), len(picks))
    for number, place in enumerate(places):
        own = pool[number :: len(places)]
        if own.size == 0:
            continue
        whether, which = _draws(f"{seed}:{place}")
        if whether < exploration.rate:
            picks[place] = own[int(which * own.size)]
            propensities[place] = exploration.rate / own.size
        else:
            propensities[place] = 1 - exploration.rate
    return Page(picks, propensities)


def _draws(seed: str) -> tuple[float, float]:
    """Two numbers in 0..1 (exclusive): a keyed hash is uniform, and 20 times cheaper to make than
    a generator that is asked twice."""
    digest = hashlib.blake2b(seed.encode(), digest_size=16, key=b"explore").digest()
    whether, which = struct.unpack(">QQ", digest)
    return (whether >> _SPARE_BITS) / _STEPS, (which >> _SPARE_BITS) / _STEPS
