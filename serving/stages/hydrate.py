"""Everything that is known of a request's candidates, by feature name: the input of assemble().

It says what is known; a request is told the same by `serving.stages.hydrated`, which is quicker.

Context is what the server alone knows; it is logged as it stands here, so that whoever recomputes a
row starts from the same numbers.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from features.catalog import context
from features.catalog.sets import ITEM
from features.kernels import distance_km
from features.listwise import list_columns, session_columns
from features.moment import moment_columns
from features.pricewise import price_columns
from features.schema import F64, PLACEMENTS, UNKNOWN_ID, Columns, Ids
from features.standing import is_there
from features.store.base import Traveller
from features.store.catalogue import NO_ROW
from features.touches import touch_columns, touches
from serving.releases.catalogue import Catalogue
from serving.types import Candidates, Request

OF_ITEMS: Final = frozenset(ITEM.columns) | {f.name for f in context.ALL if f.scope == "item"}
"""Columns with a value for each candidate; the request shares the others."""

_SCORES: Final = tuple(f for f in context.RECALL if f.name.endswith("_score"))
SCORE_NAMES: Final = tuple(f.name for f in _SCORES)
SCORE_ROWS: Final = {  # recall source -> its row among the scores
    name.removeprefix("recall_").removesuffix("_score"): k for k, name in enumerate(SCORE_NAMES)
}
_SCORE_DEFAULTS: Final = np.array([f.default for f in _SCORES])[:, None]


def hydrate(
    request: Request, traveller: Traveller, candidates: Candidates, catalogue: Catalogue
) -> Columns:
    """Columns of shape (n,) for what each candidate has, (1,) for what the request shares."""
    shared = {
        **traveller.columns,
        **moment_columns(request.moment),
        **_place_columns(request, catalogue),
    }
    of_items = item_columns(request, traveller, candidates, catalogue)
    listed = list_columns(
        of_items["item_price"],
        of_items["item_rating"],
        of_items["item_sales_decayed"],
        _distances(request, shared, of_items),
    )
    return {**shared, **of_items, **listed, **price_columns(of_items["item_price"])}


def item_columns(
    request: Request, traveller: Traveller, candidates: Candidates, catalogue: Catalogue
) -> dict[str, F64]:
    """The part that a candidate has whatever else is in the list, and the session, as (n,) or (1,);
    ranks count on from what former pages showed. Beside no list, a price has no rank."""
    stored = catalogue.read_items(candidates.rows)
    session = session_columns(
        traveller.recent,
        categories_of(traveller.recent.item_ids, catalogue),
        request.at_ms,
        candidates.item_ids,
        stored["item_category"],
    )
    recalled = _recall_columns(request, candidates)
    touched = touches(traveller.recent, request.at_ms, candidates.item_ids)
    return {
        **stored,
        **session,
        **recalled,
        **touch_columns(touched, recalled["recall_rank"]),
        "price_rank": np.full(len(candidates), np.nan),
    }


def _place_columns(request: Request, catalogue: Catalogue) -> Mapping[str, F64]:
    """Where the request is about and where it comes from, each (1,)."""
    values = place_values(request, catalogue)
    return {name: np.array([value], dtype=np.float64) for name, value in values.items()}


def place_values(request: Request, catalogue: Catalogue) -> Mapping[str, float]:
    """Where the request is about and where it comes from."""
    city = catalogue.city_row(request.browse_city)
    gps, anchor = request.position, request.anchor_position
    row = None if request.anchor_item is None else catalogue.row_of(request.anchor_item)
    items = catalogue.items
    values = {
        "browse_city": request.browse_city,
        "city_lat": np.nan if city is None else catalogue.cities.lat[city],
        "city_lon": np.nan if city is None else catalogue.cities.lon[city],
        "gps_lat": np.nan if gps is None else gps.lat,
        "gps_lon": np.nan if gps is None else gps.lon,
        "is_there": is_there(gps is not None, request.browse_city, request.gps_city),
        "anchor_lat": np.nan if anchor is None else anchor.lat,
        "anchor_lon": np.nan if anchor is None else anchor.lon,
        "anchor_price": np.nan if row is None else items.price_cny[row],
        "anchor_category": np.nan if row is None else items.category[row],
        "placement": _placement_code(request.placement),
    }
    if row is not None and anchor is None:
        values |= {"anchor_lat": items.lat[row], "anchor_lon": items.lon[row]}
    return values


def _placement_code(placement: str) -> float:
    """Index in PLACEMENTS; a placement of the operators' own is unknown to every model."""
    return PLACEMENTS.index(placement) if placement in PLACEMENTS else np.nan


def _recall_columns(request: Request, candidates: Candidates) -> Mapping[str, F64]:
    n = len(candidates)
    scores = np.full((len(SCORE_NAMES), n), np.nan)
    others = np.zeros(n)
    for source, proposed in candidates.by_source.items():
        if source in SCORE_ROWS:
            scores[SCORE_ROWS[source]] = proposed
        else:
            others += ~np.isnan(proposed)
    unknown = np.isnan(scores)
    columns: dict[str, F64] = {
        "recall_sources": (~unknown).sum(axis=0) + others,
        "recall_rank": np.arange(1, n + 1, dtype=np.float64) + len(request.shown),
    }
    np.copyto(scores, _SCORE_DEFAULTS, where=unknown)
    columns.update(zip(SCORE_NAMES, scores, strict=True))
    return columns


def _distances(request: Request, shared: Columns, of_items: Columns) -> F64:
    """From the traveller, else from the city's centre, (n,) km; NaN where neither is known."""
    start = "gps" if request.position is not None else "city"
    lat, lon = shared[f"{start}_lat"], shared[f"{start}_lon"]
    return distance_km(lat, lon, of_items["item_lat"], of_items["item_lon"])


def categories_of(item_ids: Ids, catalogue: Catalogue) -> F64:
    """Category codes, (n,); NaN for items that the release does not have."""
    rows = catalogue.items.rows(item_ids)
    known = (rows != NO_ROW) & (item_ids != UNKNOWN_ID)
    codes = np.full(len(rows), np.nan)
    codes[known] = catalogue.items.category[rows[known]]
    return codes
