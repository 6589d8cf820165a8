"""A request as it would have been: recall over one city's lists of the day before, and context.

Recall is asked of the ground floor's own sources (`features.recall`, by `offline.replay_sources`),
and the other steps' arithmetic is the server's as well (`features.listwise`, `features.moment`).
Only the browse city's own items are replayed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.catalog import context
from features.kernels import distance_km
from features.listwise import list_columns, session_columns
from features.moment import Moment, moment_columns, utc_from_ms
from features.pricewise import price_columns
from features.recall.merging import merged_order
from features.recall.recent import bought_items, visited_items
from features.recall.source import Situation, Source
from features.schema import F32, F64, PLACEMENTS, Columns, Ids
from features.standing import Standing, is_there, standing
from features.store.base import RecentActions
from features.touches import touch_columns, touches
from offline.replay_sources import REPLAYED, Knobs
from offline.shelf import Shelf

PLACEMENT: Final = "channel_home"
MS_PER_DAY: Final = 24 * 3_600_000

_SCORE_DEFAULTS: Final = {f.name: f.default for f in context.RECALL if f.name.endswith("_score")}


@dataclass(frozen=True, slots=True)
class Rules:
    """How the front page recalls and what it drops; config/scenarios/channel_home.toml."""

    quotas: Mapping[str, int]  # by source, in the order that breaks ties
    knobs: Knobs
    candidates: int  # after merging
    bought_days: int  # for which what was bought is not proposed again
    timezone: str
    country: str
    visited_days: int = 0  # the same of what was visited; 0: it may come again


@dataclass(frozen=True, slots=True)
class Ranked:
    """What one source proposes: rows of the shelf and scores, (m,), best first."""

    rows: Ids
    scores: F32


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to replay, and what was known of its traveller at that moment."""

    at_ms: int
    lat: float  # GPS, NaN: unknown
    lon: float
    gps_city: int  # UNKNOWN_ID: none
    columns: Columns  # stored features of the traveller, (1,) each
    recent: RecentActions
    recent_categories: F64
    personal: Mapping[str, tuple[Ids, F32]]  # the traveller's own lists: ids and scores


@dataclass(frozen=True, slots=True)
class Replayed:
    """The candidates that a request would have had, in recall order, and their context."""

    rows: Ids  # of the shelf, (n,)
    standing: Standing
    columns: Columns  # context features, (n,) or (1,)


def sources_of(shelf: Shelf, rules: Rules) -> Mapping[str, Source]:
    """The front page's sources over one city's shelf: built once for all its requests."""
    return {name: REPLAYED[name].build(shelf, rules.knobs) for name in rules.quotas}


def replay(asked: Asked, shelf: Shelf, sources: Mapping[str, Source], rules: Rules) -> Replayed:
    """Recalls, merges and drops as the server does; every context feature of the request."""
    situation = situation_of(asked, shelf, rules)
    proposed = {
        name: _ranked(source, situation, shelf, rules.quotas[name])
        for name, source in sources.items()
    }
    kept = _screen(_merge(proposed, shelf, rules), situation, shelf, rules)
    recalled = _recall_columns(proposed, kept)
    touched = touches(asked.recent, asked.at_ms, shelf.item_ids[kept])
    columns = {
        **moment_columns(situation.moment),
        **_place(asked, shelf),
        **session_columns(
            asked.recent,
            asked.recent_categories,
            asked.at_ms,
            shelf.item_ids[kept],
            shelf.stored["item_category"][kept],
        ),
        **touch_columns(touched, recalled["recall_rank"]),
        **recalled,
        **list_columns(
            shelf.stored["item_price"][kept],
            shelf.stored["item_rating"][kept],
            shelf.stored["item_sales_decayed"][kept],
            _distances(asked, shelf, kept),
        ),
        **price_columns(shelf.stored["item_price"][kept]),
    }
    return Replayed(kept, situation.standing, columns)


def situation_of(asked: Asked, shelf: Shelf, rules: Rules) -> Situation:
    """The front page has neither an anchor nor a query."""
    home = float(asked.columns["user_resident_city"][0])
    return Situation(
        city=shelf.city,
        moment=Moment(utc_from_ms(asked.at_ms), rules.timezone, rules.country),
        standing=standing(home, shelf.city, asked.gps_city),
        recent=asked.recent,
        personal=asked.personal,
        columns=asked.columns,
        lat=asked.lat,
        lon=asked.lon,
        is_there=is_there(not np.isnan(asked.lat), shelf.city, asked.gps_city) == 1.0,
    )


def _ranked(source: Source, situation: Situation, shelf: Shelf, quota: int) -> Ranked:
    found = source.find(situation, quota)
    here, rows = shelf.rows(found.item_ids)
    return Ranked(rows, found.scores[here])


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


def _screen(rows: Ids, asked: Situation, shelf: Shelf, rules: Rules) -> Ids:
    """The rows that may be shown: for sale, open in the month, not bought lately."""
    is_open = (shelf.open_months[rows] >> (asked.moment.visit_date.month - 1)) & 1
    bought = bought_items(asked.recent, asked.at_ms - rules.bought_days * MS_PER_DAY)
    visited = visited_items(asked.recent, asked.at_ms - rules.visited_days * MS_PER_DAY)
    known = np.concatenate([bought, visited]) if rules.visited_days else bought
    may_show = shelf.sellable[rows] & (is_open == 1) & ~np.isin(shelf.item_ids[rows], known)
    kept: Ids = rows[may_show]
    return kept


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
