"""What is read of a segment that a power cut or a disk damaged: all that is whole."""

from pathlib import Path

import pytest

from serving.behaviour.event_log import EventLog
from serving.behaviour.event_records import encode, read_segment
from tests.serving.archived import DS, row

RECORD = len(encode(row("a")))


def recorded(folder: Path, event_ids: str) -> Path:
    """A finished segment with an event for each letter."""
    log = EventLog(folder, "w")
    log.append(DS, [row(one) for one in event_ids])
    log.rotate()
    (path,) = folder.glob("*.events")
    return path


def read(path: Path) -> str:
    return "".join(str(found["event_id"]) for found in read_segment(path).rows)


@pytest.mark.parametrize("left", [RECORD + 1, RECORD + 8, RECORD + 20, 2 * RECORD - 1])
@pytest.mark.parametrize("zeros", [0, 1, 7, 8, 4096])
def test_what_a_writer_did_not_finish_is_torn_with_or_without_the_zeros_of_a_power_cut(
    tmp_path: Path, left: int, zeros: int
) -> None:
    path = recorded(tmp_path, "ab")
    path.write_bytes(path.read_bytes()[:left] + bytes(zeros))

    segment = read_segment(path)

    assert [r["event_id"] for r in segment.rows] == ["a"]
    assert (segment.torn_bytes, segment.damaged_bytes) == (left - RECORD + zeros, 0)


@pytest.mark.parametrize("zeros", [1, 7, 8, 9, 4096])
def test_zeros_behind_the_last_record_are_torn_and_no_record(tmp_path: Path, zeros: int) -> None:
    path = recorded(tmp_path, "ab")
    path.write_bytes(path.read_bytes() + bytes(zeros))

    segment = read_segment(path)

    assert len(segment.rows) == 2
    assert (segment.torn_bytes, segment.damaged_bytes) == (zeros, 0)


def test_whatever_byte_is_damaged_in_the_midst_costs_its_own_record_alone(tmp_path: Path) -> None:
    path = recorded(tmp_path, "abc")
    whole = path.read_bytes()
    for at in range(RECORD, 2 * RECORD):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])

        assert read(path) == "ac"
        assert read_segment(path).damaged_bytes == RECORD


def test_a_hole_of_zeros_costs_what_was_in_it_and_nothing_behind_it(tmp_path: Path) -> None:
    path = recorded(tmp_path, "abcde")
    data = bytearray(path.read_bytes())
    data[RECORD + 20 : 3 * RECORD + 5] = bytes(2 * RECORD - 15)
    path.write_bytes(data)

    assert read(path) == "ae"
    assert read_segment(path).damaged_bytes == 3 * RECORD


def test_a_damaged_last_record_is_told_from_a_torn_one(tmp_path: Path) -> None:
    path = recorded(tmp_path, "ab")
    data = bytearray(path.read_bytes())
    data[-10] ^= 1
    path.write_bytes(data)

    segment = read_segment(path)

    assert (segment.torn_bytes, segment.damaged_bytes) == (0, RECORD)


def test_no_text_of_a_client_is_taken_for_a_record(tmp_path: Path) -> None:
    inner = encode(row("forged")).decode("latin-1")
    log = EventLog(tmp_path, "w")
    log.append(DS, [{**row("a"), "query": inner}, row("b")])
    log.rotate()
    (path,) = tmp_path.glob("*.events")
    data = bytearray(path.read_bytes())
    data[9] ^= 1
    path.write_bytes(data)

    assert read(path) == "b"
