"""The last rung: a slate that is too short is filled from the reserve, from memory."""

from dataclasses import replace

import numpy as np

from features.compiled.assembly import assembled
from features.compiled.table import Table
from features.recall.source import Found
from features.schema import F32, Columns, Ids
from features.store.base import Traveller
from features.store.catalogue import NO_ROW
from serving.plan import Plan
from serving.recall.reserve import NAME
from serving.stages.hydrate import OF_ITEMS
from serving.stages.merge import Proposals
from serving.stages.screening import Screener
from serving.types import Candidates, Request, Scored, Slate


def filled(request: Request, traveller: Traveller, slate: Slate, plan: Plan) -> Slate:
    """The slate, and after it as many items of the reserve as it lacks."""
    more = standing_by(request, traveller, slate.scored.candidates.rows[slate.picks], plan)
    return _extended(request, traveller, slate, more, plan)


def standing_by(request: Request, traveller: Traveller, on_slate: Ids, plan: Plan) -> Candidates:
    """As many items of the reserve as a slate of these rows lacks; the browse city's own, then
    those of other cities, these only up to the length that the scenario states."""
    reserve, city = plan.reserve, request.browse_city
    found = _fresh(request, traveller, on_slate, reserve.of_city(city), plan.screener, plan)
    own = _first(found, request.limit - len(on_slate))
    lacking = min(request.limit, reserve.elsewhere_up_to) - len(on_slate) - len(own)
    if lacking <= 0:
        return own
    taken = np.concatenate([on_slate, own.rows])
    abroad = plan.reserve_screener
    others = _fresh(request, traveller, taken, reserve.elsewhere(city), abroad, plan)
    return _joined(own, _first(others, lacking))


def _first(candidates: Candidates, most: int) -> Candidates:
    return candidates.take(np.arange(max(0, min(most, len(candidates))), dtype=np.int64))


def _fresh(
    request: Request,
    traveller: Traveller,
    on_slate: Ids,
    found: Found,
    screener: Screener,
    plan: Plan,
) -> Candidates:
    """What may be shown of the reserve, without near-duplicates of one another and of these
    rows."""
    most = len(found.item_ids)
    proposed = plan.merger([Proposals(NAME, found, max(1, most))], most)
    kept, _ = screener(request, traveller, proposed)
    taken = on_slate
    if request.shown:
        shown = plan.catalogue.items.rows(np.array(request.shown, dtype=np.int64))
        taken = np.concatenate([on_slate, shown[shown != NO_ROW]])
    families = plan.families[kept.rows]
    _, first = np.unique(families, return_index=True)
    best = np.sort(first)
    if taken.size:
        best = best[~np.isin(families[best], plan.families[taken])]
    return kept.take(best)


def _extended(
    request: Request, traveller: Traveller, slate: Slate, more: Candidates, plan: Plan
) -> Slate:
    """The slate with `more` behind it."""
    if len(more) == 0:
        return slate
    scored = slate.scored
    n, m = len(scored.candidates), len(more)
    columns = _columns(request, traveller, slate, more, plan)
    matrix = None
    if scored.matrix is not None:
        more_rows = assembled(plan.ranker.feature_set, columns, m)
        matrix = np.concatenate([scored.matrix, more_rows])
    joined = Scored(
        _joined(scored.candidates, more),
        np.concatenate([scored.scores, _scores_below(scored.scores, m)]),
        matrix,
        _columns_joined(scored.columns, columns),
    )
    picks = np.concatenate([slate.picks, np.arange(n, n + m, dtype=np.int64)])
    sure = np.ones(m, dtype=np.float32)
    return replace(
        slate,
        scored=joined,
        picks=picks,
        propensities=np.concatenate([slate.propensities, sure]),
        teams=(*slate.teams, *[""] * m) if slate.teams else (),
    )


def _columns(
    request: Request, traveller: Traveller, slate: Slate, more: Candidates, plan: Plan
) -> Columns:
    """What is known of `more`: each stands where recall order would show it, and the request's list
    stays as it was without them, so that a price has no rank in it."""
    told, known = plan.hydrator(request, traveller, more), slate.scored.columns
    behind = {
        "recall_rank": told["recall_rank"] + len(slate.picks),
        "price_rank": np.full(len(more), np.nan),
    }
    if isinstance(told, Table) and isinstance(known, Table):
        for name, values in behind.items():
            told.own[told.layout.own_at[name]] = values
        return Table(told.layout, told.own, known.shared)
    return {**told, **{k: v for k, v in known.items() if k not in OF_ITEMS}, **behind}


def _columns_joined(first: Columns, more: Columns) -> Columns:
    if isinstance(first, Table) and isinstance(more, Table):
        return Table(first.layout, np.concatenate([first.own, more.own], axis=1), first.shared)
    return {k: np.concatenate([v, more[k]]) if k in OF_ITEMS else v for k, v in first.items()}


def _scores_below(scores: F32, count: int) -> F32:
    """Descending from below the lowest: nothing scored the reserve, and its order must show."""
    lowest = float(scores.min()) if scores.size else 0.0
    return (lowest - np.arange(1, count + 1)).astype(np.float32)


def _joined(first: Candidates, more: Candidates) -> Candidates:
    """Both as one; a source that only one of them knows proposed nothing of the other."""
    order = list(dict.fromkeys((*first.by_source, *more.by_source)))
    places = [order.index(name) for name in more.by_source]  # `first` has its own, in front
    n = len(first)
    stacked = np.full((len(order), n + len(more)), np.nan, dtype=np.float32)
    stacked[: len(first.by_source), :n] = first.stacked()
    stacked[places, n:] = more.stacked()
    return Candidates.of_stacked(
        np.concatenate([first.item_ids, more.item_ids]),
        np.concatenate([first.rows, more.rows]),
        stacked,
        order,
        np.concatenate([first.first_source, np.array(places, np.int64)[more.first_source]]),
        np.concatenate([first.because, more.because]),
        np.concatenate([first.evidence, more.evidence]),
    )
