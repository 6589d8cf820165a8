"""From a slate to what goes out and into the exposure log."""

from functools import lru_cache
from itertools import repeat

import numpy as np

from features.compiled.distances import distances_km
from features.compiled.loops import loop
from features.compiled.table import Table
from features.schema import F32, F64, Ids
from features.standing import Standing
from features.store.base import Traveller
from serving.plan import Plan
from serving.stages.paging import MAX_SHOWN, PageToken, encode_token
from serving.stages.standing import standing
from serving.stages.validate import bound_to
from serving.trace import Trace
from serving.types import Candidates, Request, Response, Shown, Slate


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
    token = PageToken(request.request_id, request.page + 1, request.browse_city, shown)
    return encode_token(token, bound_to(request), plan.page_secret)


def _shown(request: Request, slate: Slate, plan: Plan, relation: Standing) -> Shown:
    scored, picks = slate.scored, np.ascontiguousarray(slate.picks)
    candidates = scored.candidates
    whole, parts = _columns(candidates, scored.scores, picks, len(request.shown))
    item_ids, rows, positions, first, because, proposers = whole
    names = tuple(candidates.by_source)
    matrix = scored.matrix if plan.logs_matrix(request) else None
    return Shown(
        item_ids=item_ids,
        rows=rows,
        positions=positions,
        scores=parts[0],
        propensities=slate.propensities,
        distances_km=_distances(request, rows, plan),
        sources=tuple(map(_sources, repeat(names), first.tolist(), proposers.tolist())),
        reasons=plan.wording(names, first, parts[1], because, relation.audience),
        context=context_rows(slate, plan),
        matrix=None if matrix is None else matrix[picks],
        teams=slate.teams,
    )


def _columns(candidates: Candidates, scores: F32, picks: Ids, shown: int) -> tuple[Ids, F32]:
    """Of the picks: ids, rows, positions, first sources, what each is because of, and as bits its
    proposers, (6, m); scores and evidence, (2, m)."""
    m, n, by_source = len(picks), len(candidates), candidates.stacked()
    whole, parts = np.empty((6, m), dtype=np.int64), np.empty((2, m), dtype=np.float32)
    of_candidates = (
        *(candidates.item_ids, candidates.rows, candidates.first_source, candidates.because),
        *(candidates.evidence, scores),
    )
    given = [np.ascontiguousarray(one) for one in of_candidates]
    loop("page_columns")(
        *(m, picks, n, len(by_source), by_source, *given),
        *(shown, whole, parts),
    )
    return whole, parts


@lru_cache(maxsize=4096)
def _sources(names: tuple[str, ...], first: int, proposers: int) -> tuple[str, ...]:
    """The names of an item's sources, its first one first: few sets of them are different."""
    others = (name for k, name in enumerate(names) if proposers >> k & 1 and k != first)
    return (names[first], *others)


def context_rows(slate: Slate, plan: Plan) -> F32:
    """The shown items' context, (m, c), in the order of the feature set's context features."""
    feature_set, columns = plan.ranker.feature_set, slate.scored.columns
    if isinstance(columns, Table):
        return columns.chosen(feature_set.context_names, slate.picks)
    features = feature_set.context
    rows = np.empty((len(slate.picks), len(features)), dtype=np.float32)
    for k, feature in enumerate(features):
        values = columns[feature.name]
        rows[:, k] = values[slate.picks] if feature.scope == "item" else values
    return rows


def _distances(request: Request, rows: Ids, plan: Plan) -> F64:
    """From the position given, else from the city's centre, (m,) km; NaN where unknown."""
    catalogue = plan.catalogue
    start, items = request.position, catalogue.items
    if start is not None:
        return distances_km(start.lat, start.lon, rows, items.lat, items.lon)
    city = catalogue.city_row(request.browse_city)
    if city is None:
        return np.full(len(rows), np.nan)
    lat, lon = catalogue.cities.lat.item(city), catalogue.cities.lon.item(city)
    return distances_km(lat, lon, rows, items.lat, items.lon)
