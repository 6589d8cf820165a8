"""A page as the bytes of its message: what `serving.wire.recommended` says, without its objects.

Twenty items of thirteen fields are some hundred objects, made to be read once. A loop writes their
bytes from the release's own columns; what the page has once, protobuf writes.
"""

import ctypes
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.compiled.loops import Room, address, loop
from features.schema import CATEGORIES, Ids
from features.store.catalogue import KINDS
from serving.catalogue import Catalogue
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.types import Response

ROOM_BYTES: Final = 64 * 1024  # of a page's items; more where that is not enough

Bytes = NDArray[np.uint8]
Texts = tuple[Ids, Bytes]
"""Texts one behind the other as UTF-8, and where each begins; the last offset is their end."""


class Packer:
    """Pages of one release as bytes. Threads may share it."""

    def __init__(self, catalogue: Catalogue) -> None:
        items = catalogue.items
        names = items.names.offsets, items.names.utf8()
        kinds, categories = texts([*KINDS]), texts([*CATEGORIES, ""])  # "": no category
        columns = items.kind, items.category, items.city, items.price_cny, items.lat, items.lon
        kept = *names, *columns, *kinds, *categories
        self._kept = kept  # for the loop reads their memory
        self._columns = tuple(address(array) for array in kept)
        self._loop = loop("pack_items")
        self._room = Room()

    def __call__(self, response: Response) -> bytes:
        """The bytes of `recommended(response, plans)`."""
        head = pb.RecommendResponse(request_id=response.request.request_id)
        rest = around_items(response)
        return head.SerializeToString() + self._items(response) + rest.SerializeToString()

    def _items(self, response: Response) -> bytes:
        """The field `items` of the message."""
        shown = response.shown
        sources = joined([_encoded(names) for names in shown.sources])
        reasons = texts(shown.reasons)
        own = shown.item_ids, shown.rows, shown.positions, shown.scores, shown.distances_km
        arrays = [np.ascontiguousarray(array) for array in (*own, *sources, *reasons)]
        places = [address(array) for array in arrays]
        room = ROOM_BYTES
        while True:
            to = self._room.address(room // 8)
            size = self._loop(
                *(len(shown.rows), *places[:5], *self._columns, *places[5:], room, to)
            )
            if size >= 0:
                return ctypes.string_at(to, size)
            room *= 2  # longer names than anybody thought of


def around_items(response: Response) -> pb.RecommendResponse:
    """What a page says once, but for the request's id."""
    return pb.RecommendResponse(
        next_page_token=response.next_page_token,
        audience=response.standing.audience.value,
        trip_state=response.standing.trip_state.value,
        variants=dict(response.request.variants),
        degradation=response.trace.degradation,
        release=response.release,
    )


def texts(values: Sequence[str]) -> Texts:
    """Of n texts."""
    return joined([value.encode() for value in values])


def joined(parts: Sequence[bytes]) -> Texts:
    """Of n encoded texts."""
    offsets = np.zeros(len(parts) + 1, dtype=np.int64)
    np.cumsum([len(part) for part in parts], out=offsets[1:])
    return offsets, np.frombuffer(b"".join((*parts, b"\0")), dtype=np.uint8)  # never empty


@lru_cache(maxsize=4096)
def _encoded(names: tuple[str, ...]) -> bytes:
    """The field `sources` of an item: few sets of names are different."""
    return pb.Item(sources=names).SerializeToString()
