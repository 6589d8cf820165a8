"""The sentences of `serving.stages.reasons` as bytes, by a loop.

What `reason` says of marks in the place of numbers and names are the templates: each sentence is
written once, there.
"""

import ctypes
import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, overload

import numpy as np
from numpy.typing import NDArray

from features.compiled.loops import Room, address, loop
from features.errors import SojournError
from features.schema import F32, Audience, Ids
from serving.releases.catalogue import Catalogue
from serving.stages.reasons import SENTENCES, Ground, demand_of, reason, reasons_of

ROOM_BYTES: Final = 16 * 1024  # of a page's sentences; more where that is not enough
# Of evidence: none, rounded to nothing, to 1 from below and from above, and to more.
GRADES: Final = (float("nan"), 0.25, 0.75, 1.25, 7_654_321.0)
NAMES: Final = ("", "\0")
GROUNDS: Final = (0, *range(16, 32))  # what it is because of: nothing, or the key of a persona
_SLOTS: Final = {"7,654,321": 1, "7654.3 km": 2, "\0": 3}
_SLOT: Final = re.compile("(7,654,321|7654\\.3 km|\0)")
# The numbers of a template are TEMPLATE in c/reply.c, eight.
_UNFIT: Final[tuple[int, ...]] = (0, -1, 0, 0, 0, 0, 0, 0)
_NAMED: Final = (*SENTENCES, "")  # "": any other source


class Sentences(Sequence[str]):
    """Texts one behind the other as UTF-8, decoded when they are read."""

    __slots__ = ("offsets", "utf8")

    def __init__(self, offsets: Ids, utf8: bytes) -> None:
        """`offsets` (n + 1), where each begins and the last ends."""
        self.offsets, self.utf8 = offsets, utf8

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        return tuple(self)[at]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __iter__(self) -> Iterator[str]:
        ends = self.offsets.tolist()
        return (self.utf8[a:b].decode() for a, b in itertools.pairwise(ends))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class Wording:
    """`reasons_of` for one release's items. Threads may share it."""

    def __init__(self, catalogue: Catalogue) -> None:
        items, self._demand = catalogue.items, catalogue.once(demand_of)
        self._items = items
        names = items.names.offsets, items.names.utf8()
        self._of_items = len(items), address(items.ids), *(address(part) for part in names)
        self._templates, self._text = _book(self._demand)
        step = self._templates.nbytes // len(Audience)
        at = address(self._templates)
        self._of_audience = {one: at + k * step for k, one in enumerate(Audience)}
        self._kept = names  # for the loop reads their memory
        self._blocks: dict[tuple[str, ...], Ids] = {}
        self._loop, self._room = loop("page_reasons"), Room()

    def __call__(
        self, names: tuple[str, ...], first: Ids, evidence: F32, because: Ids, audience: Audience
    ) -> Sequence[str]:
        """A sentence for each of m items; `first` are indices into the sources' `names`."""
        blocks, m = self._of(names), len(first)
        offsets, room = np.empty(m + 1, dtype=np.int64), ROOM_BYTES
        while True:
            to = self._room.address(room // 8)
            size = self._loop(
                *(m, first, blocks, evidence, because),
                *(*self._of_items, self._of_audience[audience], self._text),
                *(room, offsets, to),
            )
            if size >= 0:
                return Sentences(offsets, ctypes.string_at(to, size))
            if size < -1:
                break
            room *= 2
        sources = [names[k] for k in first.tolist()]
        return reasons_of(sources, evidence, because, audience, self._items, self._demand)

    def _of(self, names: tuple[str, ...]) -> Ids:
        found = self._blocks.get(names)
        if found is None:
            places = [_NAMED.index(n) if n in SENTENCES else len(SENTENCES) for n in names]
            found = self._blocks[names] = np.array(places, dtype=np.int64)
        return found


@cache
def _book(demand: str) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    """The templates of all audiences, (audiences, templates, 8), and their text: what any
    release says where hot lists count `demand`."""
    text = bytearray()
    found = [_templates(audience, demand, text) for audience in Audience]
    return np.array(found, dtype=np.int32), np.frombuffer(bytes(text), dtype=np.uint8)


def _templates(audience: Audience, demand: str, text: bytearray) -> list[tuple[int, ...]]:
    """Of each source, grade, name or none, and ground; their texts go behind `text`."""
    known: dict[str, tuple[int, ...]] = {}
    found: list[tuple[int, ...]] = []
    for source, grade, name, because in itertools.product(_NAMED, GRADES, NAMES, GROUNDS):
        try:
            sentence = reason(source, Ground(grade, because, name, audience, demand))
        except IndexError:  # no such persona
            found.append(_UNFIT)
            continue
        if sentence not in known:
            known[sentence] = _template(sentence, text)
        found.append(known[sentence])
    return found


def _template(sentence: str, text: bytearray) -> tuple[int, ...]:
    pieces = _SLOT.split(sentence)
    if len(pieces) > 5:
        raise SojournError(
            f"a reason may name two things, a number or an item; found {sentence!r}; let the loop "
            "of c/reply.c know a third"
        )
    pieces += [""] * (5 - len(pieces))
    numbers: list[int] = []
    for k, piece in enumerate(pieces):
        if k % 2:
            numbers.append(_SLOTS.get(piece, 0))
        else:
            encoded = piece.encode()
            numbers += [len(text), len(encoded)]
            text += encoded
    return tuple(numbers)
