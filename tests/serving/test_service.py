"""The service behind its door: who gets a cheap slate, whose clock counts, what cannot be meant."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.config import read_app
from serving.event_log import finished_segments, segment_date
from serving.events import Behaviour
from serving.validate import BadRequest
from tests.serving.plain_settings import plain_settings
from tests.serving.served import Served, served
from tests.serving.town import DAY_MS, HOME, LOCAL, NOW_MS, PAGODA, Town

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
