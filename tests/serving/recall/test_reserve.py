"""The reserve: what fills a page that recall leaves short."""

from dataclasses import replace

import numpy as np

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.recall.reserve import build_reserve
from serving.releases.catalogue import Catalogue
from serving.stages.validate import Asked
from tests.serving.plain_settings import settings_with
from tests.serving.town import (
    ARMY,
    BELL_TOWER,
    CITY_WALL,
    CONFLUENCES,
    FOURVIERE,
    GARDEN,
    HOME,
    LINTONG,
    LYON,
    MUSEUM,
    NOWHERE,
    PAGODA,
    PALACE,
    QUARTER,
    SHOW,
    XIAN,
    Town,
    ids,
)


def test_a_city_without_items_gets_a_few_of_its_country(town: Town) -> None:
    response = town.ask(Asked("channel_home", 0, NOWHERE))

    assert ids(response) == [ARMY, CITY_WALL, PAGODA, MUSEUM, QUARTER, BELL_TOWER]
    assert response.trace.degradation == ["reserve"]
    assert response.next_page_token == ""
    assert set(response.shown.reasons) == {"popular in the country"}


def test_what_is_excluded_or_was_shown_comes_from_no_other_city_either(town: Town) -> None:
    asked = Asked("channel_home", 0, LINTONG, page_size=2, exclude=(CITY_WALL,))
    first = town.ask(asked)
    second = town.ask(replace(asked, page_token=first.next_page_token))

    assert ids(first) == [ARMY, PAGODA]
    assert not {ARMY, PAGODA, CITY_WALL} & set(ids(second))
    assert ids(second)


def test_a_small_city_keeps_its_own_first(town: Town) -> None:
    response = town.ask(Asked("channel_home", 0, LINTONG))

    assert ids(response)[0] == ARMY
    assert len(ids(response)) == 6
    assert response.trace.degradation == ["reserve"]


def test_the_reserve_repeats_nothing_and_keeps_to_the_filters(
    published_town: Published, live: LiveActions
) -> None:
    quotas = {"hot": {"quota": 2}}
    filters = ["unsellable", "closed", "excluded", "shown"]
    town = Town(published_town, live, settings_with(recall=quotas, filters=filters))

    response = town.ask(replace(HOME, page_size=20, exclude=(SHOW,)))

    assert ids(response)[:3] == [CITY_WALL, PAGODA, MUSEUM]
    assert len(ids(response)) == len(set(ids(response)))
    assert not {SHOW, PALACE, GARDEN} & set(ids(response))
    assert (np.diff(response.shown.scores) < 0).all()


def test_the_reserve_has_the_citys_own_and_the_countrys_best_sellers(
    published_town: Published,
) -> None:
    reserve = build_reserve(Catalogue(published_town), 20, 6)

    assert reserve.of_city(LYON).item_ids.tolist() == [CONFLUENCES, FOURVIERE]
    assert reserve.elsewhere(LINTONG).item_ids[:3].tolist() == [ARMY, CITY_WALL, PAGODA]
    assert reserve.elsewhere(LYON).item_ids.tolist() == [CONFLUENCES, FOURVIERE]
    assert PALACE not in reserve.elsewhere(XIAN).item_ids
    assert GARDEN in reserve.elsewhere(XIAN).item_ids
