"""The online spine: what happens to a request, in order.

It does its I/O once, then computes. The parts know neither clock nor log nor outage: `Trace` times
them, `deadline.survive` is the one place where someone else's outage or lateness is lived with.
"""

from dataclasses import replace
from functools import partial

import numpy as np

from features.compiled.assembly import assembled
from features.schema import UNKNOWN_ID, Ids
from features.store.base import Traveller, stranger
from serving.degradation.deadline import Deadline, survive
from serving.degradation.effort import scaled_quota
from serving.plan import Plan
from serving.recall.reserve import NAME as RESERVE
from serving.stages.backfill import filled
from serving.stages.explore import FRESH, explore
from serving.stages.interleaving import ONE_RANKER, Draft, drafted, teams_of
from serving.stages.reply import reply
from serving.stages.standing import home_city, standing
from serving.stages.validate import BadRequest, no_city_message
from serving.trace import Trace
from serving.types import Candidates, Request, Response, Scored, Slate


def recommend(request: Request, plan: Plan, deadline: Deadline, trace: Trace) -> Response:
    """The answer to an admitted request. Raises BadRequest when no city can be made out."""
    request = locate(request, plan, deadline, trace)  # the browse city, where it was left open
    traveller = fetch(request, plan, deadline, trace)  # the one I/O: profile, recent actions, lists
    request, plan = target(request, traveller, plan)  # experiments for an audience or a city
    found = recall(request, traveller, plan, deadline, trace)  # many sources, merged by quota
    kept = screen(request, traveller, found, plan, trace)  # cheap filters first
    scored = rank(request, traveller, kept, plan, deadline, trace)  # hydrate -> assemble -> score
    slate = arrange(request, scored, plan, trace)  # duplicates, variety, pins, exploration
    slate = backfill(request, traveller, slate, plan, trace)  # from memory, where it is too short
    # No candidate less would spare the waiting for the store, of either round trip.
    waited_ms = trace.stage_ms["fetch"] + trace.stage_ms.get("locate", 0.0)
    plan.effort.observe(deadline.spent_ms() - waited_ms)
    return reply(request, traveller, slate, plan, trace)


def locate(request: Request, plan: Plan, deadline: Deadline, trace: Trace) -> Request:
    """With a browse city: the traveller's home where neither they nor their position named one.

    The one case of a second round trip: what is stored of a traveller in a city needs the city.
    """
    if request.browse_city != UNKNOWN_ID:
        return request
    with trace.stage("locate"):
        home = home_city(_fetched(request, plan, deadline, trace))
    if home is None or plan.catalogue.city_row(home) is None:
        home = plan.default_city if trace.degradation else None
    if home is None:
        raise BadRequest("browse_city", no_city_message(request.position is not None))
    return replace(request, browse_city=home)


def fetch(request: Request, plan: Plan, deadline: Deadline, trace: Trace) -> Traveller:
    """What the store knows of the traveller; where it does not answer, what the release does."""
    with trace.stage("fetch"):
        trace.traveller = _fetched(request, plan, deadline, trace)
    return trace.traveller


def target(request: Request, traveller: Traveller, plan: Plan) -> tuple[Request, Plan]:
    """The request and its plan, with the experiments that are meant for such requests only."""
    if plan.targeting is None:
        return request, plan
    return plan.targeting.retarget(request, standing(request, traveller).audience)


def recall(
    request: Request, traveller: Traveller, plan: Plan, deadline: Deadline, trace: Trace
) -> Candidates:
    """The merged proposals of every source; one that is down or late is left out and named.

    Later pages ask for as many more as were shown, so that there is as much to choose from.
    """
    with trace.stage("recall"):
        trace.effort = plan.effort.share(deadline.left_ms())
        if trace.effort < 1.0:
            trace.degrade("less_effort")
        most = scaled_quota(plan.scenario.candidates, trace.effort) + len(request.shown)
        recalled = plan.together(request, traveller, deadline, trace, most)
        trace.proposals, trace.found, trace.candidates = recalled
    return trace.candidates


def screen(
    request: Request,
    traveller: Traveller,
    candidates: Candidates,
    plan: Plan,
    trace: Trace,
) -> Candidates:
    """The candidates that every filter keeps."""
    with trace.stage("screen"):
        kept, trace.dropped = plan.screener(request, traveller, candidates)
    return kept


def rank(
    request: Request,
    traveller: Traveller,
    kept: Candidates,
    plan: Plan,
    deadline: Deadline,
    trace: Trace,
) -> Scored:
    """Candidates by score, ties by id; in recall order where there is no model or no time."""
    as_recalled = unranked(request, traveller, kept, plan, trace)
    with trace.stage("rank"):
        scored = survive(
            trace,
            "recall_order",
            partial(_ranked, as_recalled, plan, deadline),
            lambda: as_recalled,
        )
        trace.scored = survive(
            trace, "one_ranker", partial(_ranked_twice, scored, plan, deadline), lambda: scored
        )
    return trace.scored


def unranked(
    request: Request, traveller: Traveller, kept: Candidates, plan: Plan, trace: Trace
) -> Scored:
    """The candidates and all that is known of them, in the order of recall."""
    with trace.stage("hydrate"):
        columns = plan.hydrator(request, traveller, kept)
    return Scored(kept, _recall_scores(kept), None, columns)


def arrange(request: Request, scored: Scored, plan: Plan, trace: Trace) -> Slate:
    """The page: reranked, and with an item to explore here and there."""
    with trace.stage("arrange"):
        seed = f"{request.request_id}:{request.page}"
        draft, order = _arranged(request, scored, plan, seed)
        trace.arranged = order
        fresh = scored.candidates.by_source.get(FRESH)
        page = explore(order, request.limit, plan.scenario.exploration, seed, fresh)
        teams = teams_of(draft, order, page, plan.scenario.teams)
    return Slate(scored, page.picks, page.propensities, teams)


def backfill(
    request: Request, traveller: Traveller, slate: Slate, plan: Plan, trace: Trace
) -> Slate:
    """The slate, filled from the reserve where it is too short."""
    if len(slate.picks) >= request.limit:
        return slate
    with trace.stage("backfill"):
        longer = filled(request, traveller, slate, plan)
    if len(longer.picks) > len(slate.picks):
        trace.degrade(RESERVE)
    return longer


def _fetched(request: Request, plan: Plan, deadline: Deadline, trace: Trace) -> Traveller:
    user, wants = request.user_id, plan.wants(request.browse_city)
    if user == UNKNOWN_ID:
        return stranger(user, wants)
    return survive(
        trace,
        "store_unavailable",
        lambda: plan.store.fetch(user, wants, deadline.left_s("fetch")),
        partial(
            survive,
            trace,
            "user_unknown",
            lambda: plan.spare.fetch(user, wants, 0.0),  # memory only
            partial(stranger, user, wants),
        ),
    )


def _recall_scores(kept: Candidates) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """1 / rank: the order of recall as scores."""
    return (1.0 / np.arange(1, len(kept) + 1)).astype(np.float32)


def _arranged(request: Request, scored: Scored, plan: Plan, seed: str) -> tuple[Draft, Ids]:
    """The candidates, the best first and ties by id, of two rankers by turns; and what the
    rerankers make of that order."""
    if scored.second_scores is None:
        return ONE_RANKER, plan.arranger(request, scored)
    ids = scored.candidates.item_ids
    first, second = scored.scores, scored.second_scores
    draft = drafted(np.lexsort((ids, -first)), np.lexsort((ids, -second)), seed)
    order = draft.order
    for part in plan.rerankers:
        order = part.order(request, scored, order)
    return draft, order


def _ranked(unranked: Scored, plan: Plan, deadline: Deadline) -> Scored:
    deadline.left_s("rank")
    ranker = plan.ranker
    matrix = assembled(ranker.feature_set, unranked.columns, len(unranked.candidates))
    return replace(unranked, scores=ranker.score(matrix), matrix=matrix)


def _ranked_twice(scored: Scored, plan: Plan, deadline: Deadline) -> Scored:
    """With the scores of the ranker that shares the page, where there is one and the first ran."""
    second = plan.second_ranker
    if second is None or scored.matrix is None:
        return scored
    deadline.left_s("rank")
    matrix = scored.matrix
    if second.feature_set.fingerprint != plan.ranker.feature_set.fingerprint:
        matrix = assembled(second.feature_set, scored.columns, len(scored.candidates))
    return replace(scored, second_scores=second.score(matrix))
