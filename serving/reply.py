"""From a slate to what goes out and into the exposure log."""

from functools import lru_cache

import numpy as np

from features.compiled.table import Table
from features.schema import F32, F64, Ids
from features.standing import Standing
from features.store.base import Traveller
from serving.paging import MAX_SHOWN, PageToken, encode_token
from serving.plan import Plan
from serving.reasons import reasons_of
from serving.standing import standing
from serving.trace import Trace
from serving.types import (
    Candidates,
    Position,
    Request,
    Response,
    Shown,
    Slate,
    distances_from,
)
from serving.validate import bound_to


def reply(
    request: Request, traveller: Traveller, slate: Slate, plan: Plan, trace: Trace
) -> Response:
    """The response to a request."""
    relation = standing(request, traveller)
    return Response(
        request=request,
        standing=relation,
        release=plan.release.name,
        user_snapshot=traveller.snapshot,
        item_snapshot=plan.catalogue.item_snapshot(),
        fingerprint=plan.ranker.feature_set.fingerprint,
        recent=traveller.recent,
        shown=_shown(request, slate, plan, relation),
        next_page_token=next_page(request, slate, plan),
        trace=trace,
    )


def next_page(request: Request, slate: Slate, plan: Plan) -> str:
    """Empty at the end: when the page is not full, or when one request has shown enough."""
    scored = slate.scored.candidates
    shown = (*request.shown, *scored.item_ids[slate.picks].tolist())
    if len(slate.picks) < request.limit or len(shown) >= MAX_SHOWN:
        return ""
    token = PageToken(request.request_id, request.page + 1, shown)
    return encode_token(token, bound_to(request.placement, request.user_id), plan.page_secret)


def _shown(request: Request, slate: Slate, plan: Plan, relation: Standing) -> Shown:
    scored, picks = slate.scored, slate.picks
    candidates = scored.candidates
    item_ids, rows = candidates.item_ids[picks], candidates.rows[picks]
    names, first_ones = tuple(candidates.by_source), candidates.first_source[picks].tolist()
    firsts = [names[k] for k in first_ones]
    matrix = scored.matrix if plan.logs_matrix(request) else None
    return Shown(
        item_ids=item_ids,
        rows=rows,
        positions=len(request.shown) + np.arange(1, len(picks) + 1, dtype=np.int64),
        scores=scored.scores[picks],
        propensities=slate.propensities,
        distances_km=_distances(request, rows, plan),
        sources=tuple(
            _sources(names, first, proposers)
            for first, proposers in zip(first_ones, _proposers(candidates, picks), strict=True)
        ),
        reasons=reasons_of(
            firsts,
            candidates.evidence[picks],
            candidates.because[picks],
            relation.audience,
            plan.catalogue.items,
            plan.demand,
        ),
        context=context_rows(slate, plan),
        matrix=None if matrix is None else matrix[picks],
        teams=slate.teams,
    )


def _proposers(candidates: Candidates, picks: Ids) -> list[int]:
    """For each pick the sources that proposed it, bit k for the k-th; (m,)."""
    if not candidates.by_source:
        return []  # a slate for nobody, without any item
    scores = np.array([*candidates.by_source.values()], dtype=np.float32)[:, picks]
    bits = 1 << np.arange(len(scores), dtype=np.int64)
    proposers: list[int] = ((scores == scores).T @ bits).tolist()  # NaN: it did not
    return proposers


@lru_cache(maxsize=4096)
def _sources(names: tuple[str, ...], first: int, proposers: int) -> tuple[str, ...]:
    """The names of an item's sources, its first one first: few sets of them are different."""
    others = (name for k, name in enumerate(names) if proposers >> k & 1 and k != first)
    return (names[first], *others)


def context_rows(slate: Slate, plan: Plan) -> F32:
    """The shown items' context, (m, c), in the order of the feature set's context features."""
    features = plan.ranker.feature_set.context
    columns = slate.scored.columns
    if isinstance(columns, Table):
        return columns.chosen(tuple(f.name for f in features), slate.picks)
    rows = np.empty((len(slate.picks), len(features)), dtype=np.float32)
    for k, feature in enumerate(features):
        values = columns[feature.name]
        rows[:, k] = values[slate.picks] if feature.scope == "item" else values
    return rows


def _distances(request: Request, rows: np.ndarray, plan: Plan) -> F64:
    """From the position given, else from the city's centre, (m,) km; NaN where unknown."""
    catalogue = plan.catalogue
    start = request.position
    city = None if start is not None else catalogue.city_row(request.browse_city)
    if city is not None:
        start = Position(float(catalogue.cities.lat[city]), float(catalogue.cities.lon[city]))
    return distances_from(start, catalogue.items.lat[rows], catalogue.items.lon[rows])
