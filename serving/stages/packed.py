"""A page as the bytes of its message: what `serving.door.wire.recommended` says, without objects.

Twenty items of thirteen fields are some hundred objects, made to be read once. A loop writes their
bytes from the release's own columns; what the page has once, protobuf writes.
"""

import ctypes
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

import numpy as np

from features.compiled.loops import Room, address, loop
from features.schema import CATEGORIES, Ids
from features.store.catalogue import KINDS
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.catalogue import Catalogue
from serving.stages.worded import Sentences
from serving.types import Response

ROOM_BYTES: Final = 64 * 1024  # of a page's items; more where that is not enough

REQUEST_ID, NEXT_PAGE_TOKEN = b"\x0a", b"\x1a"  # keys of the message's fields 1 and 3, of text
_MORE: Final = 0x80
_VARINT_BITS: Final = 7

Texts = tuple[Ids, bytes]
"""Texts one behind the other as UTF-8, and where each begins; the last offset is their end."""
_Once = tuple[str, str, tuple[tuple[str, str], ...], tuple[str, ...], str]


class Packer:
    """Pages of one release as bytes. Threads may share it."""

    def __init__(self, catalogue: Catalogue) -> None:
        items = catalogue.items
        names = items.names.offsets, items.names.utf8()
        kinds, categories = _utf8([*KINDS]), _utf8([*CATEGORIES, ""])  # "": no category
        columns = items.kind, items.category, items.city, items.price_cny, items.lat, items.lon
        kept = *names, *columns, *kinds, *categories
        self._columns = tuple(  # kept, for the loop reads their memory
            part if isinstance(part, bytes) else address(part) for part in kept
        )
        self._kept = kept
        self._loop = loop("pack_items")
        self._room = Room()

    def __call__(self, response: Response) -> bytes:
        """The bytes of `recommended(response, plans)`."""
        request_id, token = response.request.request_id, response.next_page_token
        return b"".join(
            (_text(REQUEST_ID, request_id), self._items(response), _text(NEXT_PAGE_TOKEN, token),
             _rest(*_said_once(response)))
        )  # fmt: skip

    def _items(self, response: Response) -> bytes:
        """The field `items` of the message."""
        shown = response.shown
        source_at, sources = joined([_encoded(names) for names in shown.sources])
        reason_at, reasons = _utf8(shown.reasons)
        own = shown.item_ids, shown.rows, shown.positions, shown.scores, shown.distances_km
        arrays = [np.ascontiguousarray(array) for array in own]
        given = (
            *(len(shown.rows), *arrays, *self._columns),
            *(source_at, sources, reason_at, reasons),
        )
        room = ROOM_BYTES
        while True:
            to = self._room.address(room // 8)
            size = self._loop(*given, room, to)
            if size >= 0:
                return ctypes.string_at(to, size)
            room *= 2  # longer names than anybody thought of


def around_items(response: Response) -> pb.RecommendResponse:
    """What a page says once, but for the request's id."""
    audience, trip_state, variants, degradation, release = _said_once(response)
    return pb.RecommendResponse(
        next_page_token=response.next_page_token,
        audience=audience,
        trip_state=trip_state,
        variants=dict(variants),
        degradation=degradation,
        release=release,
    )


def _said_once(response: Response) -> _Once:
    return (
        response.standing.audience.value,
        response.standing.trip_state.value,
        tuple(response.request.variants.items()),
        tuple(response.trace.degradation),
        response.release,
    )


@lru_cache(maxsize=4096)
def _rest(
    audience: str,
    trip_state: str,
    variants: tuple[tuple[str, str], ...],
    degradation: tuple[str, ...],
    release: str,
) -> bytes:
    """What follows the page's token: few pages say anything that none said before."""
    rest = pb.RecommendResponse(
        audience=audience,
        trip_state=trip_state,
        variants=dict(variants),
        degradation=degradation,
        release=release,
    )
    return rest.SerializeToString(deterministic=True)


def _text(key: bytes, text: str) -> bytes:
    """A field of text; "" is not sent."""
    if not text:
        return b""
    encoded = text.encode()
    size = len(encoded)
    head = bytearray()
    while size >= _MORE:
        head.append(size & (_MORE - 1) | _MORE)
        size >>= _VARINT_BITS
    head.append(size)
    return key + head + encoded


def _utf8(texts: Sequence[str]) -> Texts:
    if isinstance(texts, Sentences):
        return texts.offsets, texts.utf8
    return joined([text.encode() for text in texts])


def joined(parts: Sequence[bytes]) -> Texts:
    """Of n encoded texts."""
    ends = accumulate(map(len, parts), initial=0)
    return np.fromiter(ends, dtype=np.int64, count=len(parts) + 1), b"".join(parts)


@lru_cache(maxsize=4096)
def _encoded(names: tuple[str, ...]) -> bytes:
    """The field `sources` of an item: few sets of names are different."""
    return pb.Item(sources=names).SerializeToString()
