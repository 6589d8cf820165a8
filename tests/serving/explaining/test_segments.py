"""One page among many is found by its request id: with an index, without one, before a torn end."""

import os
import secrets
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from serving.explaining import segments
from serving.explaining.recorded import Recorded, decode, encode, record
from serving.explaining.segments import (
    blocks,
    index_of,
    index_segment,
    is_request_id,
    pack_block,
    pages_in,
)
from serving.stages.validate import Asked
from tests.serving.town import BELL_TOWER, LOCAL, XIAN, Town

ASKED = Asked(
    "channel_home",
    user_id=LOCAL,
    browse_city=XIAN,
    position=(34.2610, 108.9420),
    anchor_item=BELL_TOWER,
    anchor_position=(34.25, 108.95),
    query="钟楼 tower",
    session_id=5,
    exclude=(7, 3),
    travel_date="2026-05-23",
)


@pytest.fixture
def recorded(town: Town) -> Recorded:
    return record(town.ask(ASKED))


def renamed(recorded: Recorded, request_id: str, page: int = 1) -> Recorded:
    request = replace(recorded.request, request_id=request_id, page=page)
    return replace(recorded, request=request)


def test_what_was_recorded_is_what_is_read(recorded: Recorded) -> None:
    found = decode(encode(recorded), "Asia/Shanghai", "CN")

    assert found.request == recorded.request
    assert found.recent.item_ids.tolist() == recorded.recent.item_ids.tolist()
    assert found.recent.at_ms.tolist() == recorded.recent.at_ms.tolist()
    assert (found.is_known, found.effort) == (recorded.is_known, recorded.effort)
    assert found.degradation == recorded.degradation
    assert found.fingerprint == recorded.fingerprint


@pytest.mark.parametrize("is_indexed", [False, True])
def test_each_of_many_pages_is_found_and_no_other(
    recorded: Recorded, tmp_path: Path, is_indexed: bool
) -> None:
    ids = [secrets.token_hex(12) for _ in range(60)]
    path = tmp_path / "1-w-000001.requests"
    with path.open("wb") as file:
        for k in range(0, 60, 7):
            file.write(pack_block([renamed(recorded, one) for one in ids[k : k + 7]]))
        file.write(pack_block([renamed(recorded, ids[3], page=2)]))
    if is_indexed:
        index_segment(path)

    assert index_of(path).exists() == is_indexed
    for one in ids:
        assert [page for page, _ in pages_in(path, one)] == ([1, 2] if one == ids[3] else [1])
        line = pages_in(path, one)[0][1]
        assert decode(line, "Asia/Shanghai", "CN").request.request_id == one
    assert pages_in(path, "00" * 12) == []


def test_a_torn_block_hides_none_before_it(recorded: Recorded, tmp_path: Path) -> None:
    first, second = "11" * 12, "22" * 12
    path = tmp_path / "1-w-000001.requests"
    torn = pack_block([renamed(recorded, second)])[:-3]
    path.write_bytes(pack_block([renamed(recorded, first)]) + torn)
    found = [len(pages_in(path, one)) for one in (first, second)]
    index_segment(path)

    assert found == [1, 0]
    assert [len(pages_in(path, one)) for one in (first, second)] == [1, 0]


@pytest.mark.parametrize("is_indexed", [False, True])
@pytest.mark.parametrize("at", [4, 8, 11, 12, 30, -1])
def test_a_damaged_byte_of_a_block_hides_no_other_block(
    recorded: Recorded, tmp_path: Path, at: int, is_indexed: bool
) -> None:
    ids = [digit * 24 for digit in "123"]
    path = tmp_path / "1-w-000001.requests"
    first, second, third = (bytearray(pack_block([renamed(recorded, one)])) for one in ids)
    second[at] ^= 1
    path.write_bytes(first + second + third)
    if is_indexed:
        index_segment(path)

    assert [len(pages_in(path, one)) for one in ids] == [1, 0, 1]


def test_zeros_behind_the_last_block_are_no_blocks(recorded: Recorded, tmp_path: Path) -> None:
    path = tmp_path / "1-w-000001.requests"
    path.write_bytes(pack_block([renamed(recorded, "11" * 12)]) + bytes(4096))

    with path.open("rb") as segment:
        assert len(list(blocks(segment))) == 1


@pytest.mark.parametrize("piece", [1, 5, 11, 12, 13, 64])
def test_an_id_is_found_wherever_a_searched_piece_ends(
    recorded: Recorded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    monkeypatch.setattr(segments, "_PIECE_BYTES", piece)
    ids = [secrets.token_hex(12) for _ in range(5)]
    path = tmp_path / "1-w-000001.requests"
    path.write_bytes(pack_block([renamed(recorded, one) for one in ids]))

    assert [len(pages_in(path, one)) for one in (*ids, "00" * 12)] == [1] * 5 + [0]


@pytest.mark.parametrize("left", [0, 5, 100, 200, -9])
def test_a_torn_index_hides_no_page(recorded: Recorded, tmp_path: Path, left: int) -> None:
    ids = [secrets.token_hex(12) for _ in range(20)]
    path = tmp_path / "1-w-000001.requests"
    path.write_bytes(b"".join(pack_block([renamed(recorded, one)]) for one in ids))
    index_segment(path)
    index_of(path).write_bytes(index_of(path).read_bytes()[:left])

    assert [len(pages_in(path, one)) for one in ids] == [1] * 20


def test_a_segment_that_lost_its_end_after_it_was_indexed_tells_what_it_has(
    recorded: Recorded, tmp_path: Path
) -> None:
    path = tmp_path / "1-w-000001.requests"
    block = pack_block([renamed(recorded, "11" * 12)])
    path.write_bytes(block + pack_block([renamed(recorded, "22" * 12)]))
    index_segment(path)
    path.write_bytes(path.read_bytes()[: len(block) + 3])

    assert [len(pages_in(path, one)) for one in ("11" * 12, "22" * 12)] == [1, 0]


def test_what_is_no_request_id_is_told_apart_from_one_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "1-w-000001.requests"
    path.write_bytes(b"")

    with pytest.raises(ValueError, match="hex"):
        pages_in(path, "not a request")
    with pytest.raises(ValueError, match="no request id"):
        pages_in(path, "abcd")


def test_a_segment_with_an_index_is_read_where_the_index_says_and_searched_no_more(
    recorded: Recorded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [secrets.token_hex(12) for _ in range(20)]
    path = tmp_path / "1-w-000001.requests"
    path.write_bytes(b"".join(pack_block([renamed(recorded, one)]) for one in ids))
    forced: list[tuple[int, int]] = []
    fsync = os.fsync

    def noted(file: int) -> None:
        fsync(file)
        forced.append((os.fstat(file).st_ino, os.fstat(file).st_size))

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(os, "fsync", noted)
    index_segment(path)
    for search in ("blocks", "_holds"):
        monkeypatch.setattr(segments, search, never)

    assert [len(pages_in(path, one)) for one in (*ids, "00" * 12)] == [1] * 20 + [0]
    assert forced == [(index_of(path).stat().st_ino, index_of(path).stat().st_size)]


@pytest.mark.parametrize(
    "foreign", [np.zeros((2, 1)), np.zeros((3, 1), np.uint64), np.zeros(2, np.uint64)]
)
def test_an_index_that_is_none_of_ours_hides_no_page(
    recorded: Recorded, tmp_path: Path, foreign: np.ndarray
) -> None:
    path = tmp_path / "1-w-000001.requests"
    path.write_bytes(pack_block([renamed(recorded, "11" * 12)]))
    np.save(index_of(path), foreign)

    assert len(pages_in(path, "11" * 12)) == 1
    given = ("1f" * 12, "11" * 11, "", "no id", " " + "1f" * 12, "1F" * 12)
    assert [is_request_id(text) for text in given] == [True, *[False] * 5]
