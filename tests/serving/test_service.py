"""The service behind its door: who gets a cheap slate, whose clock counts, what cannot be meant."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from features.catalog.sets import TRAVEL
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.behaviour.event_log import finished_segments, segment_date
from serving.behaviour.events import Behaviour
from serving.service import exposure_of
from serving.settings.config import read_app
from serving.stages.validate import Asked, BadRequest
from tests.serving.plain_settings import plain_settings
from tests.serving.served import Served, served
from tests.serving.town import (
    DAY_MS,
    HOME,
    LOCAL,
    NOW_MS,
    PAGODA,
    VISITOR,
    XIAN,
    Town,
    ids,
)

EVENT = Behaviour("e1", NOW_MS, LOCAL, 1, "view_item", item_id=PAGODA)


@contextmanager
def configured(
    published: Published, live: LiveActions, folder: Path, app: Mapping[str, object]
) -> Iterator[Served]:
    settings = replace(plain_settings(), app=read_app(app, "app.toml"))
    with served(Town(published, live, settings).plans, folder) as door:
        yield door


def test_who_waited_for_a_thread_for_too_long_gets_a_cheap_slate_and_nobody_else(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    app = {"server": {"cheap_after_ms": 30}}
    with configured(published_town, live, tmp_path, app) as door:
        pages = [door.service.recommend(HOME, None, waited_ms)[0] for waited_ms in (0, 30, 31)]

    assert [page.trace.degradation for page in pages] == [[], [], ["overload", "reserve"]]


@pytest.mark.parametrize(
    ("request_id", "page", "field"), [("", 0, "request_id"), ("00" * 12, -1, "page")]
)
def test_what_cannot_be_explained_is_refused_with_its_field(
    door: Served, request_id: str, page: int, field: str
) -> None:
    with pytest.raises(BadRequest) as refused:
        door.service.explain(request_id, page)

    assert refused.value.field == field


def test_on_a_simulated_day_events_arrive_when_the_last_of_them_happened(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    day_after = NOW_MS + DAY_MS
    events = [
        replace(EVENT, event_id=f"e{k}", at_ms=at_ms)
        for k, at_ms in enumerate((NOW_MS, day_after, 0, 2**63 - 1))
    ]
    with configured(published_town, live, tmp_path, {"clock": {"client_time": True}}) as door:
        receipt = door.service.record(events)
        door.events.rotate()
        days = [segment_date(path) for path, _ in finished_segments(tmp_path / "events")]

    assert receipt.accepted == 2
    assert [event_id for event_id, _ in receipt.rejected] == ["e2", "e3"]
    assert days == ["2026-05-21"]


def test_on_any_other_day_events_arrive_now_whatever_their_clients_say(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    with configured(published_town, live, tmp_path, {}) as door:
        receipt = door.service.record([EVENT])  # of a day that is long over, or yet to come

    assert receipt.accepted == 0
    assert receipt.rejected[0][1].startswith("at_ms is")


def test_the_exposure_log_is_told_what_was_shown_to_whom_and_from_what_it_was_made(
    town: Town,
) -> None:
    asked = Asked("channel_home", VISITOR, XIAN, session_id=5, page_size=2)
    first = town.ask(asked)
    page = town.ask(replace(asked, page_token=first.next_page_token))

    told = exposure_of(page)

    assert (told.request_id, told.page, told.at_ms) == (first.request.request_id, 2, NOW_MS)
    assert (told.user_id, told.session_id, told.placement) == (VISITOR, 5, "channel_home")
    assert (told.browse_city, told.audience, told.trip_state) == (XIAN, "visitor", "planning")
    assert told.item_ids.tolist() == ids(page)
    assert told.positions.tolist() == [3, 4]
    assert told.scores is page.shown.scores
    assert told.propensities is page.shown.propensities
    assert told.sources is page.shown.sources
    assert told.reasons is page.shown.reasons
    assert told.context is page.shown.context
    assert (told.user_snapshot, told.item_snapshot) == ("user@2026-05-19", "item@2026-05-19")
    assert (told.release, told.fingerprint) == ("toy", TRAVEL.fingerprint)
    assert told.degradation == tuple(page.trace.degradation) == ("reserve",)
    assert (told.variants, told.matrix, told.teams) == ({}, None, ())
