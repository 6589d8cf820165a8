"""The precomputed lists: what each is keyed by. Spark builds them, a release carries them.

A list row is (key, item_id, score, rank, evidence): best first, rank from 1, at most `length`.
Lists keyed by user are personal: they travel in the user's row of the feature store; all others are
memory-mapped files shared by every worker.
"""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from features.errors import SpecError
from features.moment import HOLIDAY, WEEKEND, WORKDAY
from features.schema import Audience, Ids

ListKey = Literal["city", "item", "user", "query", "persona", "segment", "cell"]
"""Of a query and a persona, each within a city: `features.text`, `features.personas`."""


@dataclass(frozen=True, slots=True)
class ListSpec:
    """One precomputed list: its table's name in the lake, its key, and its longest length."""

    name: str
    key: ListKey
    length: int


LISTS: Final[dict[str, ListSpec]] = {
    spec.name: spec
    for spec in (
        ListSpec("hot_pooled", "city", 200),  # everyone's; also the reserve
        ListSpec("hot_local", "city", 200),  # absent for a city where the backtest says no gain
        ListSpec("hot_visitor", "city", 200),
        ListSpec("hot_by_day", "segment", 200),  # of a day type, where the backtest says it gains
        ListSpec("item_cf", "item", 50),
        ListSpec("item_cf_undirected", "item", 50),  # empty unless jobs.toml asks for it
        ListSpec("nearby", "item", 50),
        ListSpec("query_cf", "query", 50),
        ListSpec("fresh", "city", 200),
        ListSpec("persona", "persona", 200),
        ListSpec("history", "user", 50),
        ListSpec("nearby_people", "cell", 50),
        ListSpec("package", "item", 50),
    )
}


POOLED: Final = "pooled"
DAY_TYPES: Final = (WORKDAY, WEEKEND, HOLIDAY)
DAY_SEGMENTS: Final = tuple(
    f"{audience}_{day}"
    for audience in (POOLED, Audience.LOCAL, Audience.VISITOR)
    for day in DAY_TYPES
)
"""Whose orders for which days of travel a list is made of; the place is the segment's code."""


def segment_key(city: int, segment: str) -> int:
    """The key of a city's list in `hot_by_day`; int64 for cities up to 10^18, as H3 cells are."""
    return city * len(DAY_SEGMENTS) + DAY_SEGMENTS.index(segment)


def hot_list(audience: Audience) -> str:
    """The hot list that serves an audience; unknown travellers see everyone's."""
    return {Audience.LOCAL: "hot_local", Audience.VISITOR: "hot_visitor"}.get(
        audience, "hot_pooled"
    )


def list_spec(name: str) -> ListSpec:
    """Raises SpecError with the known names for an unknown list."""
    if name not in LISTS:
        raise SpecError(f"unknown list {name!r}; known: {', '.join(sorted(LISTS))}")
    return LISTS[name]


def ranks_within(keys: Ids) -> Ids:
    """1-based rank of each row within its run of equal keys, shape (n,) -> (n,); keys sorted."""
    if keys.size == 0:
        return np.zeros(0, dtype=np.int64)
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
    lengths = np.diff(np.r_[starts, keys.size])
    return np.arange(keys.size, dtype=np.int64) - np.repeat(starts, lengths) + 1
