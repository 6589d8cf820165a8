"""Events as records of a segment, and what can still be read of one that power or a disk damaged.

A record is length (u32), CRC-32 (u32) and a flat object of JSON, so none is empty: eight zeros are
a length and a checksum that agree, and are what file systems leave of a write that a power cut
overtook.
"""

import json
import struct
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_HEADER: Final = struct.Struct("<II")
_OPENING: Final = b'{"'  # of each record's JSON

Row = Mapping[str, object]
"""One event by column name, JSON values; times in unix ms."""


class Rows:
    """The rows of a segment, each read as it is come to: all at once they take eight times the
    memory of their bytes."""

    def __init__(self, data: bytes, places: Sequence[int]) -> None:
        """`places` are where whole records begin in `data`."""
        self._data = data
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Row]:
        """Raises ValueError for a whole record that is no JSON."""
        for at in self._places:
            length, _ = _HEADER.unpack_from(self._data, at)
            begins = at + _HEADER.size
            yield json.loads(self._data[begins : begins + length])


@dataclass(frozen=True, slots=True)
class Segment:
    """What could be read of one segment."""

    rows: Rows
    torn_bytes: int  # at its end: a write that was cut short, so nobody was told that it is safe
    damaged_bytes: int  # of all else that cannot be read, and may have been acknowledged


def encode(row: Row) -> bytes:
    """The row as one record."""
    body = json.dumps(row, separators=(",", ":"), ensure_ascii=False).encode()
    return _HEADER.pack(len(body), zlib.crc32(body)) + body


def read_segment(path: Path) -> Segment:
    """All whole records, those behind a damaged one as well. Raises OSError."""
    data = path.read_bytes()
    places = array("Q")
    at = damaged = 0
    while at < len(data):
        body = _body(data, at)
        if body is not None:
            places.append(at)
            at += _HEADER.size + len(body)
            continue
        following = _following(data, at)
        if following is None:
            break
        damaged += following - at
        at = following
    left = data[at:]
    if _is_torn(left):
        return Segment(Rows(data, places), len(left), damaged)
    return Segment(Rows(data, places), 0, damaged + len(left))


def _body(data: bytes, at: int) -> bytes | None:
    """Of the record that begins there; None where no whole one does."""
    if at + _HEADER.size > len(data):
        return None
    length, checksum = _HEADER.unpack_from(data, at)
    begins = at + _HEADER.size
    if not 0 < length <= len(data) - begins:
        return None
    body = data[begins : begins + length]
    return body if zlib.crc32(body) == checksum else None


def _following(data: bytes, at: int) -> int | None:
    """Where the next whole record begins, behind the bad one at `at`; None where none does.

    No text of a client is taken for one: JSON escapes bytes below 32, so what stands before an
    opening in the midst of it states half a gigabyte, and no segment is as large.
    """
    opening = at + _HEADER.size
    while (opening := data.find(_OPENING, opening + 1)) >= 0:
        if _body(data, opening - _HEADER.size) is not None:
            return opening - _HEADER.size
    return None


def _is_torn(left: bytes) -> bool:
    """Whether less was written of a last record than it states, with or without zeros behind: no
    record ends with one."""
    written = left.rstrip(b"\0")
    if len(written) < _HEADER.size:
        return True
    length, _ = _HEADER.unpack_from(written)
    return len(written) < _HEADER.size + int(length)
