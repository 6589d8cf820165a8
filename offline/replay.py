"""A request as it would have been: recall over one city's lists of the day before, and context.

The steps and their arithmetic are the server's (serving.pipeline, with `features.recall`,
`features.listwise` and `features.moment`), over the front page's sources but without what only
operators or words of a search bring in. Only the browse city's own items are replayed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.catalog import context
from features.kernels import distance_km
from features.lists import hot_list
from features.listwise import list_columns, session_columns
from features.moment import Moment, moment_columns, utc_from_ms
from features.recall import (
    bought_items,
    combine_neighbours,
    merged_order,
    proximity_score,
    recent_triggers,
)
from features.schema import F32, F64, PLACEMENTS, UNKNOWN_ID, Audience, Bools, Columns, Ids
from features.standing import Standing, is_there, standing
from features.store.base import RecentActions

PLACEMENT: Final = "channel_home"
SOURCES: Final = ("item_cf", "hot", "nearby", "history")  # in the order that breaks ties
POOLED: Final = "hot_pooled"
NEARBY_DEPTH: Final = 3  # so many times the quota are looked at, the nearest first
MS_PER_DAY: Final = 24 * 3_600_000

_SCORE_DEFAULTS: Final = {f.name: f.default for f in context.RECALL if f.name.endswith("_score")}


@dataclass(frozen=True, slots=True)
class Rules:
    """How the front page recalls and what it drops; config/scenarios/channel_home.toml."""

    quotas: Mapping[str, int]  # by source
    triggers: int  # recent items that neighbours are asked of
    radius_km: float  # of nearby
    candidates: int  # after merging
    bought_days: int  # for which what was bought is not proposed again
    timezone: str
    country: str


@dataclass(frozen=True, slots=True)
class Ranked:
    """A list's entries in one city: rows of the shelf and scores, (m,), best first."""

    rows: Ids
    scores: F32


@dataclass(frozen=True, slots=True)
class Edges:
    """Neighbour lists that lead into one city, (m,) each, by ascending key."""

    keys: Ids
    rows: Ids  # of the shelf: where the edge leads
    scores: F32


@dataclass(frozen=True, slots=True)
class Shelf:
    """What recall knows of one city, n items by ascending id."""

    city: int
    lat: float  # of the city's centre
    lon: float
    item_ids: Ids
    stored: Columns  # the item view, (n,)
    item_lat: F64
    item_lon: F64
    sellable: Bools
    open_months: Ids
    hot: Mapping[str, Ranked]
    edges: Edges

    def rows(self, ids: Ids) -> tuple[Ids, Ids]:
        """Which of `ids` are here, and their rows: two arrays of equal length."""
        if self.item_ids.size == 0:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        place = np.minimum(np.searchsorted(self.item_ids, ids), self.item_ids.size - 1)
        here = np.flatnonzero(self.item_ids[place] == ids)
        return here, place[here]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to replay, and what was known of its traveller at that moment."""

    at_ms: int
    lat: float  # GPS, NaN: unknown
    lon: float
    gps_city: int  # UNKNOWN_ID: none
    home: float  # resident city, NaN: unknown
    recent: RecentActions
    recent_categories: F64
    history_ids: Ids
    history_scores: F32


@dataclass(frozen=True, slots=True)
class Replayed:
    """The candidates that a request would have had, in recall order, and their context."""

    rows: Ids  # of the shelf, (n,)
    standing: Standing
    columns: Columns  # context features, (n,) or (1,)


def replay(asked: Asked, shelf: Shelf, rules: Rules) -> Replayed:
    """Recalls, merges and drops as the server does; every context feature of the request."""
    stands = standing(asked.home, shelf.city, asked.gps_city)
    proposed = _recall(asked, shelf, rules, stands.audience)
    kept = _screen(_merge(proposed, shelf, rules), asked, shelf, rules)
    columns = {
        **_moment(asked, rules),
        **_place(asked, shelf),
        **session_columns(
            asked.recent,
            asked.recent_categories,
            asked.at_ms,
            shelf.item_ids[kept],
            shelf.stored["item_category"][kept],
        ),
        **_recall_columns(proposed, kept),
        **list_columns(
            shelf.stored["item_price"][kept],
            shelf.stored["item_rating"][kept],
            shelf.stored["item_sales_decayed"][kept],
            _distances(asked, shelf, kept),
        ),
    }
    return Replayed(kept, stands, columns)


def _recall(asked: Asked, shelf: Shelf, rules: Rules, audience: Audience) -> Mapping[str, Ranked]:
    found = {
        "item_cf": _item_cf(asked, shelf, rules),
        "hot": _hot(shelf, audience),
        "nearby": _nearby(asked, shelf, rules),
        "history": _history(asked, shelf),
    }
    return {
        name: Ranked(found[name].rows[:quota], found[name].scores[:quota])
        for name, quota in rules.quotas.items()
    }


def _item_cf(asked: Asked, shelf: Shelf, rules: Rules) -> Ranked:
    """Neighbours of recent items. Each item's sum is its own, so that leaving out what lies in
    other cities before adding up changes no score."""
    triggers = recent_triggers(asked.recent, asked.at_ms, rules.triggers)
    edges = shelf.edges
    starts = np.searchsorted(edges.keys, triggers.item_ids, side="left")
    ends = np.searchsorted(edges.keys, triggers.item_ids, side="right")
    longest = int((ends - starts).max(initial=0))
    if longest == 0:
        return _nothing()
    places = starts[:, None] + np.arange(longest)
    there = places < ends[:, None]
    places = np.where(there, places, 0)
    ids = np.where(there, shelf.item_ids[edges.rows[places]], UNKNOWN_ID)
    similarities = np.where(there, edges.scores[places], np.float32(0)).astype(np.float64)
    items, scores, _ = combine_neighbours(triggers, ids, similarities)
    _, rows = shelf.rows(items)
    return Ranked(rows, scores.astype(np.float32))


def _hot(shelf: Shelf, audience: Audience) -> Ranked:
    own = shelf.hot[hot_list(audience)]
    return own if own.rows.size else shelf.hot[POOLED]


def _nearby(asked: Asked, shelf: Shelf, rules: Rules) -> Ranked:
    """What sells around the traveller, while they are in the browse city."""
    if is_there(not np.isnan(asked.lat), shelf.city, asked.gps_city) != 1.0:
        return _nothing()
    km = distance_km(np.array([asked.lat]), np.array([asked.lon]), shelf.item_lat, shelf.item_lon)
    near = np.flatnonzero((km <= rules.radius_km) & shelf.sellable)
    quota = rules.quotas["nearby"]
    near = near[np.argsort(km[near], kind="stable")[: NEARBY_DEPTH * quota]]
    scores = proximity_score(shelf.stored["item_sales_decayed"][near], km[near])
    best = np.lexsort((shelf.item_ids[near], -scores))
    return Ranked(near[best], scores[best].astype(np.float32))


def _history(asked: Asked, shelf: Shelf) -> Ranked:
    here, rows = shelf.rows(asked.history_ids)
    return Ranked(rows, asked.history_scores[here])


def _merge(proposed: Mapping[str, Ranked], shelf: Shelf, rules: Rules) -> Ids:
    """Rows in the order of the merged list, each once."""
    lengths = [part.rows.size for part in proposed.values()]
    rows = np.concatenate([part.rows for part in proposed.values()])
    first = merged_order(
        np.concatenate([np.arange(1, n + 1) for n in lengths]),
        np.repeat(np.array([rules.quotas[name] for name in proposed]), lengths),
        np.repeat(np.arange(len(lengths)), lengths),
        shelf.item_ids[rows],
    )
    merged: Ids = rows[first[: rules.candidates]]
    return merged


def _screen(rows: Ids, asked: Asked, shelf: Shelf, rules: Rules) -> Ids:
    """The rows that may be shown: for sale, open in the month, not bought lately."""
    local = Moment(utc_from_ms(asked.at_ms), rules.timezone, rules.country)
    is_open = (shelf.open_months[rows] >> (local.visit_date.month - 1)) & 1
    bought = bought_items(asked.recent, asked.at_ms - rules.bought_days * MS_PER_DAY)
    may_show = shelf.sellable[rows] & (is_open == 1) & ~np.isin(shelf.item_ids[rows], bought)
    kept: Ids = rows[may_show]
    return kept


def _moment(asked: Asked, rules: Rules) -> Columns:
    return moment_columns(Moment(utc_from_ms(asked.at_ms), rules.timezone, rules.country))


def _place(asked: Asked, shelf: Shelf) -> Columns:
    """Where the request is about and where it comes from; the front page has no anchor."""
    values = dict.fromkeys(("anchor_lat", "anchor_lon", "anchor_price", "anchor_category"), np.nan)
    values |= {
        "browse_city": float(shelf.city),
        "city_lat": shelf.lat,
        "city_lon": shelf.lon,
        "gps_lat": asked.lat,
        "gps_lon": asked.lon,
        "is_there": is_there(not np.isnan(asked.lat), shelf.city, asked.gps_city),
        "placement": float(PLACEMENTS.index(PLACEMENT)),
    }
    return {name: np.array([value], dtype=np.float64) for name, value in values.items()}


def _recall_columns(proposed: Mapping[str, Ranked], kept: Ids) -> Columns:
    sources = np.zeros(kept.size)
    columns: dict[str, F64] = {
        name: np.full(kept.size, default) for name, default in _SCORE_DEFAULTS.items()
    }
    for source, part in proposed.items():
        order = np.argsort(part.rows, kind="stable")
        place = np.minimum(np.searchsorted(part.rows[order], kept), max(part.rows.size - 1, 0))
        has = part.rows[order][place] == kept if part.rows.size else np.zeros(kept.size, bool)
        sources += has
        columns[f"recall_{source}_score"][has] = part.scores[order][place[has]]
    ranks = np.arange(1, kept.size + 1, dtype=np.float64)
    return {**columns, "recall_sources": sources, "recall_rank": ranks}


def _distances(asked: Asked, shelf: Shelf, kept: Ids) -> F64:
    """From the traveller, else from the city's centre, (n,) km."""
    lat, lon = (shelf.lat, shelf.lon) if np.isnan(asked.lat) else (asked.lat, asked.lon)
    stored = shelf.stored
    here = np.array([lat]), np.array([lon])
    return distance_km(*here, stored["item_lat"][kept], stored["item_lon"][kept])


def _nothing() -> Ranked:
    return Ranked(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32))
