"""Canary requests: what a release must answer before it serves, and how like the running one.

They are asked beside live traffic, with time enough on a busy machine: a slate that is late or
degraded here would say nothing of the release.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from features.errors import BundleError, ContractError, Unavailable
from features.schema import UNKNOWN_ID, CityId, UserId
from serving.degradation.apart import Apart
from serving.degradation.deadline import start_deadline
from serving.degradation.effort import Effort
from serving.degradation.guarded import without_ids
from serving.pipeline import recommend
from serving.plan import Plan, Plans
from serving.stages.validate import Asked, admit
from serving.trace import Trace
from serving.types import Request, Response

CANARY_USERS: Final = 3  # known ones, besides a stranger
CANARY_MS: Final = 60_000.0
CANARY_SHARES: Final = {"fetch": 0.1, "recall": 0.5, "rank": 0.3}
"""A store that stands still is waited for as any other system. What is computed may be held up for
longer: a stage that is late is a fault of the release, which is refused for it once and for all."""
STORE_S: Final = CANARY_SHARES["fetch"] * CANARY_MS / 1_000.0  # that a canary waits for the store
LEAST_LENGTH: Final = 0.5  # of the running release's slates: below it, a source or a list was lost
# Of the shown items, on the mean of all canaries. Models that are trained anew share half of a page
# or more; a page of 20 out of 300 by chance shares 0.07, and a ranker turned upside down less.
LEAST_AGREEMENT: Final = 0.1
OF_OTHERS: Final = frozenset({"store_unavailable", "user_unknown", "less_effort", "reserve"})
"""Rungs that tell of the store or of the load, or that the length tells better."""


@dataclass(frozen=True, slots=True)
class Canaries:
    """What the canaries said. `agreement` is the mean share of items that both releases show, in
    0..1; None where nothing else was running."""

    asked: int
    compared: int
    agreement: float | None


def ask_canaries(plans: Plans, running: Plans | None, at_ms: int) -> Canaries:
    """One request of a stranger and of some known users to every plan of every placement.

    Raises BundleError when a slate is empty, repeats an item or has a score that is no number, when
    a user's row is damaged, and when the slates are much shorter than the running release's, lack a
    part that it has, or have next to nothing in common with it.
    """
    city = next(iter(plans)).default_city
    if city is None:
        raise BundleError(f"release {plans.release.name} has no city with anything to sell")
    users = [UserId(u) for u in plans.release.published.users.ids[:CANARY_USERS].tolist()]
    _check_rows(plans, users, city)
    asked, agreements = 0, []
    for placement in plans.by_placement:
        for user in (UserId(UNKNOWN_ID), *users):
            question = Asked(placement, user_id=user, browse_city=city)
            for variant in plans.by_placement[placement].values():
                _check_slate(_answer(question, plans, variant, at_ms), plans.release.name)
                asked += 1
            pairs = _both(question, plans, running, at_ms)
            agreements += [_agreement(new, old) for new, old in pairs]
    agreement = float(np.mean(agreements)) if agreements else None
    if agreement is not None and agreement < LEAST_AGREEMENT:
        raise BundleError(
            f"release {plans.release.name}: {len(agreements)} canary slates share "
            f"{agreement:.0%} of their items with those of the running release; expected at least "
            f"{LEAST_AGREEMENT:.0%}. Look at the model and at the day; to serve it all the same, "
            "start from an empty folder"
        )
    return Canaries(asked, len(agreements), agreement)


def _both(
    question: Asked, plans: Plans, running: Plans | None, at_ms: int
) -> Iterator[tuple[Response, Response]]:
    """The same request to both releases, where both know its placement and its city."""
    if running is None or question.placement not in running.by_placement:
        return
    if running.catalogue.city_row(CityId(question.browse_city)) is None:
        return
    plain = frozenset[tuple[str, str]]()
    plan = plans.by_placement[question.placement][plain]
    new = _answer(question, plans, plan, at_ms)
    old = _answer(question, running, running.by_placement[question.placement][plain], at_ms)
    _check_likeness(new, old, OF_OTHERS | _of_other_systems(plan))
    yield new, old


def _answer(question: Asked, plans: Plans, plan: Plan, at_ms: int) -> Response:
    """By this very plan, whatever variants the request would see; its effort learns nothing."""
    request, _ = admit(question, plans, at_ms)
    request = replace(request, request_id="canary")  # the same draws of exploration for both
    patient = replace(plan, effort=Effort(CANARY_MS, 1.0), targeting=None)
    deadline = start_deadline(CANARY_MS, CANARY_SHARES)
    return recommend(request, patient, deadline, Trace())


def _check_slate(response: Response, release: str) -> None:
    ids, scores, asked = response.shown.item_ids, response.shown.scores, response.request
    if len(ids) == 0 or len(np.unique(ids)) != len(ids):
        raise BundleError(
            f"release {release}: canary slate of {asked.placement!r} for {_whom(asked)} in city "
            f"{asked.browse_city} has items {ids.tolist()}; expected some, each once"
        )
    if not np.isfinite(scores).all():
        raise BundleError(
            f"release {release}: canary slate of {asked.placement!r} for {_whom(asked)} has "
            f"scores {scores.tolist()}; expected finite ones"
        )


def _whom(request: Request) -> str:
    """Without the id: it ends in the log."""
    return "a stranger" if request.user_id == UNKNOWN_ID else "a known user"


def _of_other_systems(plan: Plan) -> set[str]:
    """Rungs of sources set apart: they ask someone else, whose bad moment is no fault of the
    release, which would be refused for it once and for all."""
    return {part.rung for part in plan.recalls if isinstance(part.source, Apart)}


def _check_likeness(new: Response, old: Response, excused: Set[str]) -> None:
    where = f"release {new.release}: canary slate of {new.request.placement!r}"
    n, before = len(new.shown.item_ids), len(old.shown.item_ids)
    if n < LEAST_LENGTH * before:
        raise BundleError(
            f"{where} has {n} items, that of the running release {before}; a recall list or a "
            "source was lost. Look at the day's reports"
        )
    lost = set(new.trace.degradation) - set(old.trace.degradation) - excused
    if lost:
        raise BundleError(
            f"{where} goes without {', '.join(sorted(lost))}, that of the running release does "
            "not; look at the bundle and at the configuration, [drill] among it"
        )


def _check_rows(plans: Plans, users: Sequence[UserId], city: CityId) -> None:
    """Damage is survived by requests, so it must be looked for; a store that is down is no fault of
    the release."""
    store, wants = plans.release.store, next(iter(plans)).wants(city)
    for user in users:
        try:
            store.fetch(user, wants, STORE_S)
        except Unavailable as error:
            if isinstance(error.__cause__, ContractError):
                told = without_ids(error.__cause__)
                raise BundleError(f"release {plans.release.name}: {told}") from error


def _agreement(new: Response, old: Response) -> float:
    """Share of the shorter slate's items that the other shows as well, in 0..1."""
    shared = np.intersect1d(new.shown.item_ids, old.shown.item_ids).size
    return shared / max(1, min(len(new.shown.item_ids), len(old.shown.item_ids)))
