"""Pages of one request: they go on where the former ended, and repeat nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.schema import PLACEMENTS
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.stages.validate import Asked
from serving.types import Response
from tests.drawn import FIXTURES_ARE_READ
from tests.serving.plain_settings import settings_with
from tests.serving.town import (
    BELL_TOWER,
    CITY_WALL,
    DRUM_TOWER,
    HOME,
    HOMELESS,
    LINTONG,
    LOCAL,
    LYON,
    MUSEUM,
    NOWHERE,
    PAGODA,
    QUARTER,
    STRANGER,
    VISITOR,
    XIAN,
    Down,
    Town,
    ids,
)


def pages(town: Town, asked: Asked, most: int = 20) -> list[Response]:
    responses = [town.ask(asked)]
    while responses[-1].next_page_token and len(responses) < most:
        responses.append(town.ask(replace(asked, page_token=responses[-1].next_page_token)))
    return responses


def test_pages_go_on_where_the_former_one_ended(town: Town) -> None:
    first, second, *_ = pages(town, replace(HOME, page_size=3))

    assert second.request.request_id == first.request.request_id
    assert second.request.page == 2
    assert second.shown.positions.tolist() == [4, 5, 6]
    assert ids(first) + ids(second) == [
        CITY_WALL,
        PAGODA,
        MUSEUM,
        QUARTER,
        BELL_TOWER,
        DRUM_TOWER,
    ]


def test_a_later_page_chooses_among_as_many_more_as_were_shown(
    published_town: Published, live: LiveActions
) -> None:
    recall = {"hot": {"quota": 11}, "nearby": {"quota": 20}}
    town = Town(published_town, live, settings_with(recall=recall, candidates=10))
    asked = Asked("channel_home", LOCAL, XIAN, anchor_item=BELL_TOWER, page_size=2)

    first, second = pages(town, asked, most=2)

    assert first.trace.candidates is not None
    assert second.trace.candidates is not None
    assert (len(first.trace.candidates), len(second.trace.candidates)) == (10, 12)


def test_when_a_request_has_shown_enough_there_is_no_next_page(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("serving.stages.reply.MAX_SHOWN", 4)

    sizes = [len(page.shown.item_ids) for page in pages(town, replace(HOME, page_size=2))]

    assert sizes == [2, 2]  # of some ten that there are


@settings(max_examples=25, deadline=None, suppress_health_check=FIXTURES_ARE_READ)
@given(
    user=st.sampled_from([0, LOCAL, VISITOR, HOMELESS, STRANGER]),
    placement=st.sampled_from(PLACEMENTS),
    city=st.sampled_from([XIAN, LYON, LINTONG, NOWHERE]),
    size=st.integers(1, 7),
    anchor=st.sampled_from([0, BELL_TOWER]),
)
def test_no_item_comes_twice_over_all_pages(
    town: Town, user: int, placement: str, city: int, size: int, anchor: int
) -> None:
    asked = Asked(placement, user, city, anchor_item=anchor, query="night", page_size=size)

    responses = pages(town, asked)

    shown = [item for response in responses for item in ids(response)]
    families = dict(zip(town.published.items.ids, _families(town), strict=True))
    assert len(shown) == len(set(shown))
    assert len({families[item] for item in shown}) == len(shown)
    assert responses[-1].next_page_token == ""


def _families(town: Town) -> list[int]:
    return next(iter(town.plans)).families.tolist()


def test_pages_do_not_repeat_when_another_release_serves_the_second(
    published_town: Published, live: LiveActions
) -> None:
    ranked = Town(published_town, live)
    unranked = Town(published_town, live, ranker=Down())
    first = ranked.ask(replace(HOME, page_size=4))

    second = unranked.ask(replace(HOME, page_size=4, page_token=first.next_page_token))

    assert not set(ids(first)) & set(ids(second))
