"""Segments of the journal: blocks of records, and finding one among millions by its request id.

A block: length (u32), CRC-32 (u32) and count (u32); then `count` request ids of 12 bytes; then that
many lines of JSON, deflated together. Blocks of a kind compress to a third. A finished segment has
an index beside it: the first 8 bytes of each id,
sorted, and the offset of its block; (2, n) uint64.
"""

import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from serving.recorded import ID_BYTES, Recorded, encode, page_of

SUFFIX: Final = ".requests"
INDEX_SUFFIX: Final = ".npy"

_HEADER: Final = struct.Struct("<III")
_LEVEL: Final = 1  # of deflate: the higher ones take 10 % less room and three times the time


@dataclass(frozen=True, slots=True)
class Block:
    """A whole block as it stands in a segment."""

    offset: int
    ids: bytes  # count x 12
    packed: bytes  # lines of JSON, deflated

    def lines(self) -> list[bytes]:
        return zlib.decompress(self.packed).split(b"\n")


def pack_block(records: Sequence[Recorded]) -> bytes:
    """Records as one block."""
    ids = b"".join(_key(recorded.request.request_id) for recorded in records)
    packed = zlib.compress(b"\n".join(encode(recorded) for recorded in records), _LEVEL)
    body = ids + packed
    return _HEADER.pack(len(body), zlib.crc32(body), len(records)) + body


def blocks(segment: bytes) -> Iterator[Block]:
    """All whole blocks up to the first torn one."""
    at = 0
    while (block := _block_at(segment, at)) is not None:
        yield block
        at += _HEADER.size + len(block.ids) + len(block.packed)


def index_segment(path: Path) -> None:
    """Writes the index beside a segment that will not grow any more."""
    keys, offsets = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.uint64)]
    for block in blocks(path.read_bytes()):
        keys.append(_leading(block.ids))
        offsets.append(np.full(len(keys[-1]), block.offset, dtype=np.uint64))
    index = np.stack([np.concatenate(keys), np.concatenate(offsets)])
    staged = path.with_name(f".{path.name}.staged")
    with staged.open("wb") as file:
        np.save(file, index[:, np.argsort(index[0], kind="stable")])
        file.flush()
        os.fsync(file.fileno())  # it hides what it lacks, so it must be whole where it is
    staged.rename(index_of(path))


def index_of(path: Path) -> Path:
    """The index of a segment, which only finished ones have."""
    return path.with_name(path.name + INDEX_SUFFIX)


def pages_in(path: Path, request_id: str) -> list[tuple[int, bytes]]:
    """(page, encoded record) of a request in one segment, in the order in which they came.

    Raises ValueError for what is no request id, OSError for a segment that cannot be read; one that
    was just swept has no pages, and one whose index is torn is searched whole.
    """
    key = _key(request_id)
    index = _index(path)
    if index is None:
        return _searched(path, key, request_id)
    wanted = _leading(key)[0]
    first, last = (int(index[0].searchsorted(wanted, side)) for side in ("left", "right"))
    if first == last:
        return []
    try:
        segment = path.read_bytes()
    except FileNotFoundError:
        return []
    offsets = sorted(set(index[1, first:last].tolist()))
    found = [_block_at(segment, offset) for offset in offsets]
    return [page for block in found if block for page in _pages(block, request_id)]


def is_request_id(text: str) -> bool:
    """Whether a server could have given it."""
    try:
        _key(text)
    except ValueError:
        return False
    return True


def _index(path: Path) -> NDArray[np.uint64] | None:
    """(2, n); None where there is none, or a damaged one."""
    try:
        index: NDArray[np.uint64] = np.load(index_of(path), mmap_mode="r")
    except (OSError, ValueError, EOFError):
        return None
    is_whole = index.dtype == np.uint64 and index.ndim == 2 and len(index) == 2
    return index if is_whole else None


def _searched(path: Path, key: bytes, request_id: str) -> list[tuple[int, bytes]]:
    try:
        segment = path.read_bytes()
    except FileNotFoundError:
        return []
    if key not in segment:
        return []
    return [
        page for block in blocks(segment) if key in block.ids for page in _pages(block, request_id)
    ]


def _pages(block: Block, request_id: str) -> list[tuple[int, bytes]]:
    pages = [(page_of(line), line) for line in block.lines() if request_id.encode() in line]
    return [(page, line) for (found, page), line in pages if found == request_id]


def _block_at(segment: bytes, at: int) -> Block | None:
    if at + _HEADER.size > len(segment):
        return None
    length, checksum, count = _HEADER.unpack_from(segment, at)
    body = segment[at + _HEADER.size : at + _HEADER.size + length]
    if len(body) < length or zlib.crc32(body) != checksum:
        return None
    return Block(at, body[: ID_BYTES * count], body[ID_BYTES * count :])


def _key(request_id: str) -> bytes:
    key = bytes.fromhex(request_id)
    if len(key) != ID_BYTES:
        raise ValueError(f"{request_id!r} is no request id; expected {2 * ID_BYTES} hex digits")
    return key


def _leading(ids: bytes) -> NDArray[Any]:
    """The first 8 bytes of each id, as numbers, (n,) uint64."""
    whole = np.frombuffer(ids, dtype=np.uint8).reshape(-1, ID_BYTES)
    return np.ascontiguousarray(whole[:, :8]).view("<u8").reshape(-1)
