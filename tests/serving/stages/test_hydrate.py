"""What the server knows of candidates, and that its log is enough to compute it again."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY
from features.matrix import assemble
from features.parity import compare
from features.schema import Action, Columns
from features.store.base import Wants
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.plan import MATRIX_SALT
from serving.settings.config import read_app
from serving.settings.experiments import bucket_of
from serving.stages.validate import Asked
from serving.types import Response
from tests.serving.plain_settings import plain_settings
from tests.serving.town import (
    AT_THE_TOWER,
    BELL_TOWER,
    CITY_WALL,
    DRUM_TOWER,
    LOCAL,
    LYON,
    NOWHERE,
    SHOW,
    STRANGER,
    VISITOR,
    XIAN,
    Down,
    Town,
)

EVERYONE_LOGGED = read_app({"log": {"matrix_share": 1.0}}, "app.toml")


@pytest.fixture
def logging_town(published_town: Published, live: LiveActions) -> Town:
    return Town(published_town, live, replace(plain_settings(), app=EVERYONE_LOGGED))


def context(response: Response, name: str) -> list[float]:
    names = [feature.name for feature in TRAVEL.context]
    return response.shown.context[:, names.index(name)].tolist()


def test_context_says_when_where_and_among_what(town: Town) -> None:
    town.did(LOCAL, (Action.VIEW_ITEM, BELL_TOWER, 30), (Action.VIEW_ITEM, SHOW, 10))

    response = town.ask(Asked("channel_home", LOCAL, XIAN, AT_THE_TOWER, page_size=2))

    first = {f.name: context(response, f.name)[0] for f in TRAVEL.context}
    assert response.shown.item_ids[0] == CITY_WALL
    assert (first["hour"], first["weekday"], first["month"]) == (12.0, 2.0, 5.0)
    assert (first["is_holiday"], first["days_to_holiday"]) == (0.0, 30.0)  # Dragon Boat, 19 June
    assert (first["browse_city"], first["is_there"], first["placement"]) == (XIAN, 1.0, 0.0)
    assert (first["recent_views"], first["minutes_since_action"]) == (2.0, 10.0)
    assert first["gps_lat"] == pytest.approx(34.261)
    assert np.isnan(first["anchor_lat"])
    assert first["recall_hot_score"] == 9.0
    assert first["recall_item_cf_score"] == 0.0  # its declared default
    assert first["list_size"] == len(response.trace.scored.candidates)  # type: ignore[union-attr]


def test_each_candidate_is_told_when_it_was_touched_and_how_dear_it_is(town: Town) -> None:
    town.did(LOCAL, (Action.VIEW_ITEM, BELL_TOWER, 30), (Action.VIEW_ITEM, SHOW, 10))

    response = town.ask(Asked("channel_home", LOCAL, XIAN, AT_THE_TOWER, page_size=20))

    items = response.shown.item_ids.tolist()
    order = dict(zip(items, context(response, "touch_order"), strict=True))
    minutes = dict(zip(items, context(response, "touch_minutes"), strict=True))
    ranks = dict(zip(items, context(response, "recall_rank"), strict=True))
    assert (order[SHOW], order[BELL_TOWER]) == (1.0, 2.0)
    assert (minutes[SHOW], minutes[BELL_TOWER]) == (10.0, 30.0)
    assert set(context(response, "last_touch_rank")) == {ranks[SHOW]}
    assert set(context(response, "touched_in_list")) == {2.0}
    assert np.isnan(order[CITY_WALL])
    scored = response.trace.scored
    assert scored is not None
    prices = scored.columns["item_price"]
    dearer = (prices[None, :] < prices[:, None]).sum(axis=1) + 1.0
    np.testing.assert_array_equal(
        scored.columns["price_rank"], np.where(np.isnan(prices), np.nan, dearer)
    )


def test_the_rank_in_recall_counts_on_over_pages(town: Town) -> None:
    asked = Asked("channel_home", STRANGER, XIAN, page_size=3)
    first = town.ask(asked)
    second = town.ask(replace(asked, page_token=first.next_page_token))

    for page, before in ((first, 0), (second, 3)):
        scored = page.trace.scored
        assert scored is not None
        ranks = scored.columns["recall_rank"].tolist()
        assert ranks == [before + 1.0 + k for k in range(len(ranks))]


def test_the_anchor_is_an_item_or_a_hotel(town: Town) -> None:
    item = town.ask(Asked("poi_detail", 0, XIAN, anchor_item=DRUM_TOWER))
    hotel = town.ask(Asked("hotel_cross_sell", 0, XIAN, anchor_position=(34.2, 108.9)))

    assert context(item, "anchor_lat")[0] == pytest.approx(34.2618)
    assert context(item, "anchor_price")[0] == 30.0
    assert context(hotel, "anchor_lat")[0] == pytest.approx(34.2)
    assert np.isnan(context(hotel, "anchor_price")[0])


def recomputed(town: Town, response: Response) -> Columns:
    """Every input of the logged rows as the skew job has it: snapshots and logged context."""
    n = len(response.shown.item_ids)
    request = response.request
    stored = town.published.read((ITEM,), {"item_id": response.shown.item_ids})
    wants = Wants((USER, USER_CITY), request.browse_city)
    user = town.published.traveller(
        request.user_id, town.published.users.row(request.user_id), (), wants
    )
    logged = {f.name: response.shown.context[:, k] for k, f in enumerate(TRAVEL.context)}
    shared = {name: np.repeat(values, n) for name, values in user.columns.items()}
    return {**shared, **stored, **{k: v.astype(np.float64) for k, v in logged.items()}}


@pytest.mark.parametrize(
    "asked",
    [
        Asked("channel_home", LOCAL, XIAN),
        Asked("channel_home", VISITOR, XIAN, AT_THE_TOWER),
        Asked("poi_detail", LOCAL, XIAN, anchor_item=BELL_TOWER),
        Asked("search_no_result", VISITOR, LYON, query="musée"),
        Asked("hotel_cross_sell", STRANGER, XIAN, anchor_position=(34.22, 108.95)),
        Asked("channel_home", 0, NOWHERE),  # all of it from the reserve
    ],
)
def test_the_logged_matrix_comes_out_again_bit_by_bit(logging_town: Town, asked: Asked) -> None:
    logging_town.did(LOCAL, (Action.VIEW_ITEM, BELL_TOWER, 7), (Action.FAVOURITE, SHOW, 90))

    response = logging_town.ask(asked)
    n = len(response.shown.item_ids)
    matrix = assemble(TRAVEL, recomputed(logging_town, response), n)

    assert n > 0
    assert response.shown.matrix is not None
    assert compare(TRAVEL.names, response.shown.matrix, matrix).by_feature == {}


def test_only_a_share_of_the_users_has_rows_logged(town: Town) -> None:
    requests = [town.admit(Asked("channel_home", user, XIAN)) for user in range(1, 3001)]

    logged = sum(plan.logs_matrix(request) for request, plan in requests)

    assert 10 <= logged <= 55  # 1 % of 3,000


def test_where_no_share_of_the_users_is_to_be_logged_nobody_is(town: Town) -> None:
    numbers = (n for n in itertools.count(1) if bucket_of(MATRIX_SALT, f"user:{n}") == 0)
    request, plan = town.admit(Asked("channel_home", next(numbers), XIAN))

    assert not replace(plan, matrix_share=0.0).logs_matrix(request)
    assert replace(plan, matrix_share=0.0001).logs_matrix(request)


def test_context_is_logged_without_a_model_too(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live, ranker=Down())

    response = town.ask(Asked("channel_home", LOCAL, XIAN))

    assert response.shown.context.shape == (len(response.shown.item_ids), len(TRAVEL.context))
    assert context(response, "hour") == [12.0] * len(response.shown.item_ids)
    assert response.fingerprint == TRAVEL.fingerprint
