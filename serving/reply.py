"""From a slate to what goes out and into the exposure log."""

import numpy as np

from features.compiled.table import Table
from features.schema import F32, F64
from features.standing import Standing
from features.store.base import Traveller
from serving.paging import MAX_SHOWN, PageToken, encode_token
from serving.plan import Plan
from serving.reasons import reasons_of
from serving.standing import standing
from serving.trace import Trace
from serving.types import (
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
    picked = scored.candidates.take(picks)
    names = list(picked.by_source)
    proposed = [(~np.isnan(scores)).tolist() for scores in picked.by_source.values()]
    firsts = [names[k] for k in picked.first_source.tolist()]
    matrix = scored.matrix if plan.logs_matrix(request) else None
    return Shown(
        item_ids=picked.item_ids,
        rows=picked.rows,
        positions=len(request.shown) + np.arange(1, len(picks) + 1, dtype=np.int64),
        scores=scored.scores[picks],
        propensities=slate.propensities,
        distances_km=_distances(request, picked.rows, plan),
        sources=tuple(
            (first, *(n for n, has in zip(names, proposed, strict=True) if has[k] and n != first))
            for k, first in enumerate(firsts)
        ),
        reasons=reasons_of(
            firsts,
            picked.evidence,
            picked.because,
            relation.audience,
            plan.catalogue.items,
            plan.demand,
        ),
        context=context_rows(slate, plan),
        matrix=None if matrix is None else matrix[picks],
        teams=slate.teams,
    )


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
    city = catalogue.city_row(request.browse_city)
    if start is None and city is not None:
        start = Position(float(catalogue.cities.lat[city]), float(catalogue.cities.lon[city]))
    return distances_from(start, catalogue.items.lat[rows], catalogue.items.lon[rows])
