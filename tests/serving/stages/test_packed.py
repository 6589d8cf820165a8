"""A packed page is its message, byte for byte."""

from dataclasses import replace

import numpy as np
import pytest

from serving.door.wire import recommended
from serving.stages import packed
from serving.stages.validate import Asked
from serving.types import Response
from tests.serving.town import LOCAL, LYON, STRANGER, VISITOR, XIAN, Town

AT_THE_TOWER = (34.2610, 108.9420)


def message(town: Town, response: Response) -> bytes:
    return recommended(response, town.plans).SerializeToString(deterministic=True)


@pytest.mark.parametrize(
    "asked",
    [
        Asked("channel_home", LOCAL, XIAN, AT_THE_TOWER),
        Asked("channel_home", VISITOR, XIAN),
        Asked("channel_home", STRANGER, LYON, page_size=3),
        Asked("hotel_cross_sell", VISITOR, XIAN, anchor_position=AT_THE_TOWER),
    ],
    ids=lambda asked: f"{asked.placement} of {asked.user_id}",
)
def test_every_byte_is_the_same(town: Town, asked: Asked) -> None:
    response = town.ask(asked)

    assert len(response.shown.item_ids)
    assert town.plans.packer(response) == message(town, response)


def test_what_is_nothing_is_left_out_and_what_is_long_has_room(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    response = town.ask(Asked("channel_home", LOCAL, XIAN))
    shown, n = response.shown, len(response.shown.item_ids)
    odd = np.resize([np.nan, 0.0, -0.0, 1e30, 3.25], n)
    reasons = tuple(np.resize(["", "很近", "x" * 127, "y" * 20_000], n).tolist())
    changed = replace(shown, distances_km=odd, scores=odd[::-1].astype(np.float32), reasons=reasons)
    monkeypatch.setattr(packed, "ROOM_BYTES", 64)

    page = replace(response, shown=changed)

    assert town.plans.packer(page) == message(town, page)


def test_an_empty_page_is_packed_too(town: Town) -> None:
    response = town.ask(Asked("channel_home", LOCAL, XIAN))
    none = np.zeros(0, dtype=np.int64)
    nothing = replace(
        response.shown,
        item_ids=none,
        rows=none,
        positions=none,
        scores=none.astype(np.float32),
        distances_km=none.astype(np.float64),
        sources=(),
        reasons=(),
    )
    page = replace(response, shown=nothing)

    assert town.plans.packer(page) == message(town, page)
