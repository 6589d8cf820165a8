"""What a page goes without where something is down, late or damaged: every rung, by its name."""

from dataclasses import dataclass, replace

import pytest

from features.errors import ContractError
from features.recall.source import Found
from features.schema import Audience, UserId
from features.store.base import Traveller, Wants
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.degradation.deadline import Deadline, start_deadline
from serving.degradation.guarded import Guarded
from serving.pipeline import recommend
from serving.plan import Plan, Recall
from serving.stages.validate import Asked
from serving.trace import Trace
from serving.types import Request, Response
from tests.serving.town import (
    BELL_TOWER,
    CITY_WALL,
    HOME,
    LOCAL,
    MUSEUM,
    PAGODA,
    QUARTER,
    VISITOR,
    XIAN,
    Down,
    Town,
    ids,
)


def run(town: Town, asked: Asked, deadline: Deadline | None = None, **changes: object) -> Response:
    """As Town.ask, with a plan changed by hand."""
    request, plan = town.admit(asked)
    changed: Plan = replace(plan, **changes)  # type: ignore[arg-type]  # by keyword, in tests
    return recommend(request, changed, deadline or changed.deadline(), Trace())


class Damaged(Down):
    """A store whose rows are not what they were."""

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        raise ContractError(f"user row of {user}: truncated")


def test_a_store_that_is_down_leaves_a_slate_and_its_name(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live, store=Down())  # type: ignore[arg-type]  # fetch is all we ask

    response = town.ask(HOME)

    assert response.trace.degradation == ["store_unavailable"]
    assert response.standing.audience == Audience.LOCAL  # by the row in the release's own files
    assert ids(response) == [CITY_WALL, PAGODA, MUSEUM, QUARTER, BELL_TOWER]
    assert response.user_snapshot == "user@2026-05-19"


def test_a_user_whose_row_is_damaged_everywhere_is_a_stranger(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live)

    response = run(town, HOME, store=Guarded(Damaged()), spare=Down())  # type: ignore[arg-type]

    assert response.trace.degradation == ["store_unavailable", "user_unknown"]
    assert response.standing.audience == Audience.UNKNOWN
    assert len(ids(response)) == 5


def test_with_the_store_down_and_no_city_the_largest_city_with_items_is_shown(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live, store=Down())  # type: ignore[arg-type]  # as above

    response = run(town, Asked("channel_home", LOCAL), spare=Down())

    assert response.request.browse_city == XIAN  # Nowhere is larger, and sells nothing
    assert response.trace.degradation == ["store_unavailable", "user_unknown"]


def test_without_a_model_the_slate_is_in_recall_order_and_says_so(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live, ranker=Down())

    response = town.ask(Asked("channel_home", VISITOR, XIAN, page_size=2))

    assert response.trace.degradation == ["recall_order"]
    candidates = response.trace.candidates
    assert candidates is not None
    assert ids(response) == candidates.item_ids[:2].tolist()
    assert response.shown.scores.tolist() == [1.0, 0.5]
    assert response.shown.matrix is None


@dataclass(frozen=True)
class Slow:
    """A source that another system keeps waiting."""

    name: str = "slow"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        raise TimeoutError("no answer")


def test_a_late_source_is_left_out_and_named_in_the_trace(town: Town) -> None:
    _, plan = town.admit(HOME)

    response = run(town, HOME, recalls=(Recall(Slow(), 10), *plan.recalls))

    assert response.trace.degradation == ["recall:slow_late"]
    assert ids(response) == ids(town.ask(HOME))


def test_sources_whose_time_is_over_are_not_asked(town: Town) -> None:
    clock = iter([0.0, *[0.05] * 100])  # a fetch that took 50 ms of the 40 it may
    shares = {"fetch": 0.2, "recall": 0.2, "rank": 0.5}
    deadline = start_deadline(100.0, shares, lambda: next(clock))

    response = run(town, HOME, deadline)

    late = [rung for rung in response.trace.degradation if rung.startswith("recall:")]
    assert "store_unavailable" in response.trace.degradation
    asked = town.plans.choose("channel_home", {}).recalls
    assert late == [f"recall:{part.source.name}_late" for part in asked]
    assert ids(response)[0] == CITY_WALL  # of the reserve
    assert response.shown.sources[0] == ("reserve",)


def test_with_no_time_at_all_the_reserve_answers(town: Town) -> None:
    request, plan = town.admit(HOME)

    response = recommend(request, plan, plan.deadline(caller_ms=-5.0), Trace())

    assert len(ids(response)) == 5
    assert {"store_unavailable", "recall_order", "reserve"} <= set(response.trace.degradation)


def test_a_programmers_error_goes_up(town: Town) -> None:
    @dataclass(frozen=True)
    class Broken(Slow):
        def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(town, HOME, recalls=(Recall(Broken(), 10),))
