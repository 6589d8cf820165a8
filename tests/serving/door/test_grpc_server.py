"""The gRPC door: what is wrong is INVALID_ARGUMENT with its field, and nothing is ever INTERNAL."""

from pathlib import Path
from typing import Any

import grpc
import numpy as np
import pyarrow.dataset as ds
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from tests.drawn import FIXTURES_ARE_READ
from tests.serving.served import Served, ask, refusal, served
from tests.serving.town import (
    BELL_TOWER,
    GARDEN,
    LOCAL,
    PAGODA,
    STRANGER,
    TOUR,
    VISITOR,
    Down,
    Town,
)


def test_a_slate_comes_with_names_places_sources_and_reasons(door: Served) -> None:
    response = door.stub.Recommend(ask(user_id=VISITOR, page_size=4))

    assert len(response.items) == 4
    assert (response.audience, response.trip_state) == ("visitor", "planning")
    assert [item.position for item in response.items] == [1, 2, 3, 4]
    first = response.items[0]
    assert first.name
    assert first.category
    assert first.sources
    assert first.reason
    assert first.distance_km > 0
    assert list(response.degradation) == ["reserve"]  # visitors have two items, and one is fresh
    assert response.release == "toy"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"placement": "channel_hoem"}, "placement"),
        ({"placement": ""}, "placement"),
        ({"position": pb.Position(lat=91, lon=0)}, "position.lat"),
        ({"position": pb.Position(lat=0, lon=-181)}, "position.lon"),
        ({"position": pb.Position(lat=float("nan"), lon=0)}, "position.lat"),
        ({"anchor": pb.Anchor(position=pb.Position(lat=1e300, lon=0))}, "anchor.position.lat"),
        ({"anchor": pb.Anchor(item_id=-5)}, "anchor.item_id"),
        ({"page_size": 10_000}, "page_size"),
        ({"page_size": -1}, "page_size"),
        ({"browse_city": 999_999}, "browse_city"),
        ({"browse_city": -1}, "browse_city"),
        ({"user_id": -1}, "user_id"),
        ({"session_id": -9}, "session_id"),
        ({"query": "x" * 5_000}, "query"),
        ({"travel_date": "tomorrow"}, "travel_date"),
        ({"travel_date": "2300-01-01"}, "travel_date"),
        ({"page_token": "no token"}, "page_token"),
        ({"page_token": "AAAA"}, "page_token"),
        ({"exclude_item_ids": [1] * 5_000}, "exclude_item_ids"),
        ({"exclude_item_ids": [-1]}, "exclude_item_ids"),
        ({"at_ms": 5}, "at_ms"),
        ({"force_variants": {"ranker": "b"}}, "force_variants"),
        ({"browse_city": 0}, "browse_city"),  # nobody, nowhere
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_field(
    door: Served, fields: dict[str, Any], field: str
) -> None:
    assert refusal(door, ask(**fields)) == (grpc.StatusCode.INVALID_ARGUMENT, field)


@pytest.mark.parametrize(
    "fields",
    [
        {"user_id": STRANGER},
        {"user_id": 0},
        {"anchor": pb.Anchor(item_id=987_654_321)},
        {"query": "zzz no such thing 不存在"},
        {"exclude_item_ids": [987_654_321]},
        {"position": pb.Position(lat=-89.9, lon=179.9)},
    ],
)
def test_what_is_merely_unknown_gets_a_slate(door: Served, fields: dict[str, Any]) -> None:
    assert len(door.stub.Recommend(ask(**fields)).items) > 0


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=FIXTURES_ARE_READ)
@given(
    st.integers(-(2**63), 2**63 - 1),
    st.text(max_size=30),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(width=64),
    st.floats(width=64),
    st.integers(-(2**31), 2**31 - 1),
    st.text(max_size=60),
)
def test_no_field_value_makes_an_internal_error(
    door: Served,
    user: int,
    placement: str,
    city: int,
    lat: float,
    lon: float,
    size: int,
    token: str,
) -> None:
    for name in (placement, "channel_home"):
        request = pb.RecommendRequest(
            user_id=user,
            placement=name,
            browse_city=city,
            position=pb.Position(lat=lat, lon=lon),
            page_size=size,
            page_token=token,
        )
        try:
            door.stub.Recommend(request)
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.INVALID_ARGUMENT  # noqa: PT017 - or it passed


def test_pages_never_repeat_an_item_and_come_to_an_end(door: Served) -> None:
    seen: list[int] = []
    token = ""
    for _ in range(20):
        response = door.stub.Recommend(ask(user_id=LOCAL, page_size=3, page_token=token))
        seen += [item.item_id for item in response.items]
        token = response.next_page_token
        if not token:
            break

    assert token == ""
    assert len(seen) == len(set(seen)) > 3


def test_a_store_that_is_down_is_named_and_a_slate_still_comes(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town = Town(published_town, live, store=Down())  # type: ignore[arg-type]
    with served(town.plans, tmp_path) as door:
        response = door.stub.Recommend(ask(user_id=LOCAL))

    assert len(response.items) > 0
    assert "store_unavailable" in response.degradation


def test_what_was_served_is_what_the_exposure_log_holds(door: Served) -> None:
    response = door.stub.Recommend(ask(user_id=VISITOR, page_size=4))
    door.service.exposures.flush(60.0)

    table = ds.dataset(door.folder / "lake" / "exposures").to_table().to_pydict()
    assert [i.item_id for i in response.items] == table["item_id"]
    assert [i.position for i in response.items] == table["position"]
    np.testing.assert_allclose([i.score for i in response.items], table["score"])
    assert set(table["request_id"]) == {response.request_id}
    assert set(table["release"]) == {"toy"}


def test_where_no_page_is_kept_none_is_worked_on_for_it(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("serving.service.record", never)
    with served(town.plans, tmp_path, explained_hours=0.0) as door:
        assert len(door.stub.Recommend(ask()).items) > 0


def test_an_item_that_is_not_there_is_explained_by_the_stage_that_lost_it(door: Served) -> None:
    response = door.stub.Recommend(ask(user_id=LOCAL, page_size=2, exclude_item_ids=[PAGODA]))
    shown = response.items[0].item_id

    answer = door.stub.Explain(
        pb.ExplainRequest(
            request_id=response.request_id, item_ids=[shown, PAGODA, GARDEN, TOUR, 987_654]
        )
    )

    stages = {item.item_id: item.stage for item in answer.items}
    assert stages[shown] == "shown"
    assert stages[PAGODA] == "filter:excluded"
    assert stages[GARDEN] == "filter:closed"  # it opens in summer
    assert stages[TOUR] == "page"
    assert stages[987_654] == "no_such_item"
    assert list(answer.differences) == []
    assert sum(answer.candidates_by_source.values()) > 0


def test_a_request_that_nobody_remembers_is_not_found(door: Served) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        door.stub.Explain(pb.ExplainRequest(request_id="long ago"))

    assert caught.value.code() == grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize("bug", [KeyError("name"), OSError(5, "a release that cannot be read")])
def test_a_bug_of_ours_is_never_told_as_something_else(
    door: Served, monkeypatch: pytest.MonkeyPatch, bug: Exception
) -> None:
    def broken(*_: object) -> None:
        raise bug

    monkeypatch.setattr("serving.service.find", broken)
    with pytest.raises(grpc.RpcError) as caught:
        door.stub.Explain(pb.ExplainRequest(request_id="00" * 12))

    assert caught.value.code() == grpc.StatusCode.INTERNAL


def test_the_anchor_of_a_page_is_never_on_it(door: Served) -> None:
    request = ask(placement="poi_detail", anchor=pb.Anchor(item_id=BELL_TOWER))

    assert BELL_TOWER not in {item.item_id for item in door.stub.Recommend(request).items}
