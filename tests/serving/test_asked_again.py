"""A request is found again in its log: the same question, the same knowledge, the same page."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest

from features.errors import ContractError
from features.schema import Action
from serving.asked_again import read_question
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from tests.serving.served import Served, served
from tests.serving.town import BELL_TOWER, LOCAL, MINUTE_MS, NOW_MS, PAGODA, XIAN, Town


@pytest.fixture
def door(town: Town, tmp_path: Path) -> Iterator[Served]:
    with served(town.plans, tmp_path) as running:
        yield running


def logged(door: Served) -> dict[str, Any]:
    """The first row of the only page."""
    door.service.exposures.flush()
    return ds.dataset(door.folder / "lake" / "exposures").to_table().to_pylist()[0]


def test_every_field_of_a_question_is_found_again(town: Town, door: Served) -> None:
    town.did(LOCAL, (Action.VIEW_ITEM, PAGODA, 5), (Action.FAVOURITE, PAGODA, 3))
    request = pb.RecommendRequest(
        user_id=LOCAL,
        placement="poi_detail",
        browse_city=XIAN,
        position=pb.Position(lat=34.25, lon=108.95),
        anchor=pb.Anchor(item_id=BELL_TOWER, position=pb.Position(lat=34.3, lon=108.9)),
        query="tower",
        page_size=4,
        session_id=77,
        exclude_item_ids=[PAGODA, 5],
        travel_date="2026-05-23",
        at_ms=NOW_MS,
    )
    door.stub.Recommend(request)

    question = read_question(logged(door))

    assert (question.heard, question.heard_until_ms) == (2, NOW_MS - 3 * MINUTE_MS)
    again = replace(question.asked, exclude=tuple(sorted(question.asked.exclude)))
    assert again.position == (34.25, 108.95)
    assert (again.anchor_item, again.anchor_position) == (BELL_TOWER, (34.3, 108.9))
    assert (again.query, again.page_size, again.session_id) == ("tower", 4, 77)
    assert (again.exclude, again.travel_date) == ((5, PAGODA), "2026-05-23")
    assert (again.user_id, again.placement, again.browse_city) == (LOCAL, "poi_detail", XIAN)


def test_what_was_not_given_takes_no_room(door: Served) -> None:
    door.stub.Recommend(
        pb.RecommendRequest(placement="channel_home", browse_city=XIAN, page_size=3)
    )

    row = logged(door)
    assert json.loads(row["asked"]) == {"limit": 3, "heard": [0, 0]}
    assert read_question(row).asked.position is None


@pytest.mark.parametrize("text", [None, "{}", '{"heard":[1]}', "not JSON"])
def test_a_row_without_its_question_is_refused(text: str | None) -> None:
    row = {"asked": text, "placement": "p", "user_id": 1, "session_id": None, "browse_city": 1}

    with pytest.raises(ContractError, match=r"exposures\.asked"):
        read_question(row)
