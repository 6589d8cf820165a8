"""Requests drawn at random, and pages compared to the bit with what they were."""

import random

from features.schema import Action
from serving.behaviour.events import Behaviour
from serving.explaining.replay import find, replay
from serving.main import Worker
from serving.stages.validate import Asked
from serving.types import Response
from tests.serving.town import (
    BELL_TOWER,
    HOMELESS,
    LOCAL,
    LYON,
    PAGODA,
    SHOW,
    STRANGER,
    VISITOR,
    XIAN,
)

PLACES = (
    {"placement": "channel_home"},
    {"placement": "channel_home", "position": (34.2610, 108.9420)},
    {"placement": "poi_detail", "anchor_item": BELL_TOWER},
    {"placement": "search_no_result", "query": "tower"},
    {"placement": "hotel_cross_sell", "anchor_position": (34.25, 108.95)},
)


def asked_by(rng: random.Random, at_ms: int) -> Asked:
    return Asked(
        user_id=rng.choice((0, LOCAL, LOCAL, VISITOR, HOMELESS, STRANGER)),
        browse_city=rng.choice((XIAN, XIAN, LYON)),
        page_size=rng.choice((0, 1, 2, 4)),
        session_id=rng.choice((0, 55)),
        exclude=tuple(rng.sample((PAGODA, SHOW, 987_654), rng.randint(0, 2))),
        travel_date=rng.choice(("", "2026-05-23")),
        at_ms=at_ms,
        **rng.choice(PLACES),  # type: ignore[arg-type]
    )


def told(worker: Worker, rng: random.Random, at_ms: int, number: int) -> None:
    """Somebody does something: the next request of theirs differs from the last."""
    user = rng.choice((LOCAL, VISITOR, STRANGER))
    action = rng.choice((Action.VIEW_ITEM, Action.FAVOURITE, Action.PAY))
    event = Behaviour(
        f"e{number}",
        at_ms,
        user,
        55,
        action.value,
        rng.choice((BELL_TOWER, PAGODA, SHOW)),
        order_id=5,
        amount_cny=54.0,
    )
    assert worker.service.record([event]).accepted == 1


def assert_the_same(then: Response, worker: Worker) -> None:
    """Candidates, features, scores and page as they were, to the bit."""
    service = worker.service
    found = find(service.journal.folder, then.request.request_id, then.request.page)
    again = replay(found, service.past)

    was, now = then.trace, again.response.trace
    assert again.differences == ()
    assert again.response.request == then.request
    assert again.response.release == then.release
    assert again.response.standing == then.standing
    assert again.response.next_page_token == then.next_page_token
    assert was.candidates is not None
    assert now.candidates is not None
    assert now.candidates.item_ids.tobytes() == was.candidates.item_ids.tobytes()
    assert list(now.candidates.by_source) == list(was.candidates.by_source)
    for name, scores in was.candidates.by_source.items():
        assert now.candidates.by_source[name].tobytes() == scores.tobytes()
    assert was.scored is not None
    assert now.scored is not None
    assert now.scored.scores.tobytes() == was.scored.scores.tobytes()
    assert (now.scored.matrix is None) == (was.scored.matrix is None)
    if was.scored.matrix is not None and now.scored.matrix is not None:
        assert now.scored.matrix.tobytes() == was.scored.matrix.tobytes()
    for name in ("item_ids", "positions", "scores", "propensities", "context"):
        assert getattr(again.response.shown, name).tobytes() == getattr(then.shown, name).tobytes()
    assert again.response.shown.sources == then.shown.sources
    assert {k: v.tolist() for k, v in now.dropped.items()} == {
        k: v.tolist() for k, v in was.dropped.items()
    }
    told_by_the_traveller = {"store_unavailable", "user_unknown"}
    assert set(now.degradation) | told_by_the_traveller == (
        set(was.degradation) | told_by_the_traveller
    )
