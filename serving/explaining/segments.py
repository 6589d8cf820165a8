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
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from serving.explaining.recorded import ID_BYTES, Recorded, encode, page_of

SUFFIX: Final = ".requests"
INDEX_SUFFIX: Final = ".npy"

_HEADER: Final = struct.Struct("<III")
_PIECE_BYTES: Final = 128 << 10  # of a segment that is searched, in memory at a time
_LEVEL: Final = 1  # of deflate: the higher ones take 10 % less room and three times the time


@dataclass(frozen=True, slots=True)
class Block:
    """A whole block as it stands in a segment."""

    offset: int
    ids: bytes  # count x 12
    packed: bytes  # lines of JSON, deflated

    def lines(self) -> list[bytes]:
        """Of the records; empty where the count is damaged, which the checksum does not cover."""
        try:
            return zlib.decompress(self.packed).split(b"\n")
        except zlib.error:
            return []


def pack_block(records: Sequence[Recorded]) -> bytes:
    """Records as one block."""
    ids = b"".join(_key(recorded.request.request_id) for recorded in records)
    packed = zlib.compress(b"\n".join(encode(recorded) for recorded in records), _LEVEL)
    body = ids + packed
    return _HEADER.pack(len(body), zlib.crc32(body), len(records)) + body


def blocks(segment: BinaryIO) -> Iterator[Block]:
    """All whole blocks from where it stands up to the first torn one, one in memory at a time; one
    that is as long as it states, and damaged, is passed over."""
    while (header := _header(segment)) is not None:
        block = _block(segment, *header)
        if block is not None:
            yield block


def index_segment(path: Path) -> None:
    """Writes the index beside a segment that will not grow any more."""
    keys, offsets = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.uint64)]
    with path.open("rb") as segment:
        for block in blocks(segment):
            keys.append(_leading(block.ids))
            offsets.append(np.full(len(keys[-1]), block.offset, dtype=np.uint64))
    index = np.stack([np.concatenate(keys), np.concatenate(offsets)])
    staged = path.with_name(f".{path.name}.staged")
    try:
        with staged.open("wb") as file:
            np.save(file, index[:, np.argsort(index[0], kind="stable")])
            file.flush()
            os.fsync(file.fileno())  # it hides what it lacks, so it must be whole where it is
    except OSError:
        staged.unlink(missing_ok=True)  # half a file would help to keep the disk full
        raise
    staged.rename(index_of(path))


def index_of(path: Path) -> Path:
    """The index of a segment, which only finished ones have."""
    return path.with_name(path.name + INDEX_SUFFIX)


def pages_in(path: Path, request_id: str) -> list[tuple[int, bytes]]:
    """(page, encoded record) of a request in one segment, in the order in which they came.

    Raises ValueError for what is no request id, OSError for a segment that cannot be read; one that
    was just swept has no pages, and one whose index is torn is searched whole.
    """
    key, offsets = _key(request_id), _offsets(path, request_id)
    if offsets is not None and not offsets:
        return []
    try:
        segment = path.open("rb")
    except FileNotFoundError:
        return []
    with segment:
        found: list[Block | None] = []
        if offsets is not None:
            found += [_block_at(segment, offset) for offset in offsets]
        elif _holds(segment, key):
            found += [one for one in blocks(segment) if key in one.ids]
    return [page for block in found if block for page in _pages(block, request_id)]


def is_request_id(text: str) -> bool:
    """Whether a server could have given it, letter by letter: a space before it is none of ours."""
    try:
        return _key(text).hex() == text
    except ValueError:
        return False


def _index(path: Path) -> NDArray[np.uint64] | None:
    """(2, n); None where there is none, or a damaged one."""
    try:
        index: NDArray[np.uint64] = np.load(index_of(path), mmap_mode="r")
    except (OSError, ValueError, EOFError):
        return None
    is_whole = index.dtype == np.uint64 and index.ndim == 2 and len(index) == 2
    return index if is_whole else None


def _holds(segment: BinaryIO, key: bytes) -> bool:
    """Whether these bytes are anywhere in it, told sooner than by looking at each block."""
    before = b""
    while piece := segment.read(_PIECE_BYTES):
        if key in (known := before + piece):
            segment.seek(0)
            return True
        before = known[1 - len(key) :]
    return False


def _offsets(path: Path, request_id: str) -> list[int] | None:
    """Of the blocks that may have the request; None where there is no index to say so."""
    index = _index(path)
    if index is None:
        return None
    wanted = _leading(_key(request_id))[0]
    first, last = (int(index[0].searchsorted(wanted, side)) for side in ("left", "right"))
    return sorted(set(index[1, first:last].tolist()))


def _pages(block: Block, request_id: str) -> list[tuple[int, bytes]]:
    pages = [(page_of(line), line) for line in block.lines() if request_id.encode() in line]
    return [(page, line) for (found, page), line in pages if found == request_id]


def _block_at(segment: BinaryIO, offset: int) -> Block | None:
    """None where no block begins, or one that is torn or damaged."""
    segment.seek(offset)
    header = _header(segment)
    return None if header is None else _block(segment, *header)


def _header(segment: BinaryIO) -> tuple[int, int, int] | None:
    """(length, checksum, count) where the file stands; None where no block begins that could be
    whole: none is empty, so none begins in zeros."""
    header = segment.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    length, checksum, count = _HEADER.unpack(header)
    left = os.fstat(segment.fileno()).st_size - segment.tell()
    return (length, checksum, count) if 0 < length <= left else None


def _block(segment: BinaryIO, length: int, checksum: int, count: int) -> Block | None:
    """The block whose header was read; None, and the file stands behind it, for a damaged one."""
    offset = segment.tell() - _HEADER.size
    body = segment.read(length)
    if zlib.crc32(body) != checksum or ID_BYTES * count > len(body):
        return None
    return Block(offset, body[: ID_BYTES * count], body[ID_BYTES * count :])


def _key(request_id: str) -> bytes:
    key = bytes.fromhex(request_id)
    if len(key) != ID_BYTES:
        raise ValueError(f"{request_id!r} is no request id; expected {2 * ID_BYTES} hex digits")
    return key


def _leading(ids: bytes) -> NDArray[Any]:
    """The first 8 bytes of each id, as numbers, (n,) uint64."""
    whole = np.frombuffer(ids, dtype=np.uint8).reshape(-1, ID_BYTES)
    return np.ascontiguousarray(whole[:, :8]).view("<u8").reshape(-1)
