"""Every recall source of a plan, asked for one request: those that loops know in one call of them,
the others one by one; and all proposals merged.
"""

import struct
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple, overload

import numpy as np

from features.compiled.loops import Room, address, loop, mask_of
from features.recall.source import Found, nothing_found
from features.schema import UNKNOWN_ID, Ids
from features.store.base import RecentActions, Traveller
from serving.degradation.deadline import Deadline, survive
from serving.degradation.effort import scaled_quota
from serving.recall.program import Program
from serving.recall.steps import ASKED, NEARBY, NOTHING, Turn, step_of
from serving.releases.catalogue import Catalogue, item_places
from serving.stages.merge import Merged, Merger, Proposals, addresses, parallel
from serving.trace import Trace
from serving.types import Candidates, Request

if TYPE_CHECKING:
    from serving.plan import Recall

MOST_ACTIONS: Final = 512  # lately: a loop holds each against all others

_FIELDS: Final = 23  # of a request in c/sources.c, and of each source's turn
_TURN: Final = 6
_NONE: Final = nothing_found()


class Recalled(NamedTuple):
    """What recall came to."""

    proposals: Sequence[Proposals]  # of each source, in the scenario's order
    found: Mapping[str, int]  # how many that are
    candidates: Candidates


@dataclass(slots=True)
class _Asking:
    """A request while its sources are asked: their quotas, and what was found already."""

    request: Request
    traveller: Traveller
    deadline: Deadline
    trace: Trace
    quotas: list[int]
    found: dict[int, Found] = field(default_factory=dict)
    kept: list[Any] = field(default_factory=list)  # Any: whatever loops have the addresses of


class Together:
    """The sources of one plan. Threads may share it."""

    def __init__(self, recalls: "Sequence[Recall]", catalogue: Catalogue) -> None:
        self._parts = tuple(recalls)
        self._names = tuple(part.name for part in recalls)
        self._quotas = tuple(part.quota for part in recalls)
        self._whole = tuple(scaled_quota(quota, 1.0) for quota in self._quotas)
        self._steps = tuple(step_of(part.source) for part in recalls)
        self._nearby = [k for k, step in enumerate(self._steps) if step.kind == NEARBY]
        self._items = catalogue.once(item_places)
        self._program = Program(self._steps, self._quotas, self._items)
        self._merger = catalogue.once(Merger)
        self._exponents, self._recall = loop("exponents"), loop("recall")
        self._packing = struct.Struct(f"<{_FIELDS + _TURN * len(self._parts)}q")
        self._memory = _Memory(self._packing.size)

    def __call__(
        self,
        request: Request,
        traveller: Traveller,
        deadline: Deadline,
        trace: Trace,
        limit: int,
    ) -> Recalled:
        """What each source proposes, and at most `limit` candidates of all; a source that is down
        or late is left out and named. Raises ValueError where a source's arrays are not parallel.
        """
        shown, effort = len(request.shown), trace.effort
        if effort == 1.0:
            quotas = [quota + shown for quota in self._whole]
        else:
            quotas = [scaled_quota(quota, effort) + shown for quota in self._quotas]
        asking = _Asking(request, traveller, deadline, trace, quotas)
        return self._at_once(asking, limit) or self._one_by_one(asking, limit)

    def _at_once(self, asking: _Asking, limit: int) -> Recalled | None:
        """None where loops must not do it."""
        recent = asking.traveller.recent
        if not self._program.is_possible or len(recent.actions) > MOST_ACTIONS:
            return None
        turns = self._turns(asking)
        quotas, found = asking.quotas, asking.found
        own = sum(quotas)
        most = min(limit, own + sum(len(one.item_ids) for one in found.values()))
        mask, sources = mask_of(most), len(turns)
        proposals = _Proposed(sources, own, self._items.items.ids)
        merged = Merged(sources, most)
        actions = len(recent.actions)
        near = sum(turns[k].n for k in self._nearby if k not in found)
        fading = self._memory.fading.doubles(self._program.sets * actions + near)
        room = self._memory.room.address(self._program.room(actions, max(quotas), mask))
        ids, rows, by_source, first_source, because, evidence = merged.addresses
        request = asking.request
        self._packing.pack_into(
            self._memory.packed,
            0,
            *(request.browse_city, request.anchor_item or UNKNOWN_ID, request.at_ms),
            *(*_actions(recent, asking.kept), address(fading), room, 0, *proposals.addresses),
            *(most, mask, ids, rows, first_source, because, by_source, evidence),
            *chain.from_iterable(map(_words, quotas, turns)),
        )
        program, packed = self._program.address, self._memory.at
        if len(fading):
            self._exponents(program, packed, packed + _FIELDS * 8)
            np.exp2(fading, out=fading)
        count = self._recall(program, packed, packed + _FIELDS * 8)
        if count < 0:
            return None
        told = _Told(self._names, self._quotas, quotas, proposals, found)
        candidates = merged.candidates(self._names, count)
        return Recalled(told, dict(zip(self._names, told.lengths, strict=True)), candidates)

    def _one_by_one(self, asking: _Asking, limit: int) -> Recalled:
        proposals = []
        for k, part in enumerate(self._parts):
            found = asking.found[k] if k in asking.found else self._asked(k, asking)
            proposals.append(Proposals(part.name, found, part.quota))
        found_of = {one.source: len(one.found.item_ids) for one in proposals}
        return Recalled(proposals, found_of, self._merger(proposals, limit))

    def _asked(self, k: int, asking: _Asking) -> Found:
        part = self._parts[k]
        ask = partial(_ask, part, asking, asking.quotas[k])
        found = survive(asking.trace, part.rung, ask, _nothing)
        return found if found is _NONE else parallel(part.name, found)

    def _turns(self, asking: _Asking) -> list[Turn]:
        """What is asked of each source; those that loops do not know have been asked then."""
        trace, found, turns = asking.trace, asking.found, []
        is_late = _is_late(asking.deadline)
        for k, (part, step) in enumerate(zip(self._parts, self._steps, strict=True)):
            turn = None
            if step.kind != ASKED:
                if is_late or part.rung in trace.lost:
                    trace.degrade(part.rung)
                    found[k], turn = _NONE, NOTHING
                else:
                    turn = step.ask(asking.request, asking.traveller, asking.quotas[k], asking.kept)
            if turn is None:
                found[k] = one = self._asked(k, asking)
                turn = NOTHING if one is _NONE else self._turn_of(one, asking)
            if k in found:
                asking.quotas[k] = 0
            turns.append(turn)
        return turns

    def _turn_of(self, found: Found, asking: _Asking) -> Turn:
        """What a source found that was asked by itself."""
        rows = self._items.rows(found.item_ids)
        asking.kept.append(rows)
        return Turn(len(rows), *addresses(rows, found))


class _Proposed:
    """Where loops write what sources propose, so many items in all: one block for all arrays."""

    def __init__(self, sources: int, items: int, item_ids: Ids) -> None:
        """`item_ids` are those of the release, by row."""
        self._block = np.empty(3 * items + sources, dtype=np.int64)
        self._items, self._item_ids = items, item_ids

    @property
    def addresses(self) -> tuple[int, ...]:
        """Of rows, scores, evidence and because, and of the sources' lengths."""
        at, step = address(self._block), 8 * self._items
        return at, at + 2 * step, at + 2 * step + step // 2, at + step, at + 3 * step

    @property
    def lengths(self) -> Ids:
        return self._block[3 * self._items :]

    def found(self, start: int, count: int) -> Found:
        n, here = self._items, slice(start, start + count)
        scores = self._block[2 * n : 3 * n].view(np.float32)
        ids, because = self._item_ids[self._block[:n][here]], self._block[n : 2 * n][here]
        return Found(ids, scores[:n][here], scores[n:][here], because)


class _Told(Sequence[Proposals]):
    """Proposals that become objects when somebody looks: an explanation does, no request."""

    def __init__(
        self,
        names: Sequence[str],
        quotas: Sequence[int],
        rooms: Sequence[int],
        proposed: _Proposed,
        found: Mapping[int, Found],
    ) -> None:
        """`rooms` are the items that there was room for of each source, one after the other."""
        self.lengths: list[int] = proposed.lengths.tolist()
        self._names, self._quotas, self._rooms = names, quotas, rooms
        self._proposed, self._found = proposed, found

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, place: int) -> Proposals: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Proposals]: ...

    def __getitem__(self, place: int | slice) -> Proposals | Sequence[Proposals]:
        if isinstance(place, slice):
            return [self[k] for k in range(*place.indices(len(self)))]
        k = range(len(self))[place]
        found = self._found.get(k)
        if found is None:
            found = self._proposed.found(sum(self._rooms[:k]), self.lengths[k])
        return Proposals(self._names[k], found, self._quotas[k])


class _Memory(threading.local):
    """A thread's own, for a moment: `packed` what a request asks, `room` what loops need."""

    def __init__(self, size: int) -> None:
        self.packed = bytearray(size)
        self.at = address(np.frombuffer(self.packed, dtype=np.uint8))
        self.room, self.fading = Room(), Room()


def _actions(recent: RecentActions, kept: list[Any]) -> tuple[int, int, int, int]:
    """How many actions, and the addresses of their items, codes and times."""
    items = np.ascontiguousarray(recent.item_ids, dtype=np.int64)
    codes = np.ascontiguousarray(recent.actions, dtype=np.int64)
    times = np.ascontiguousarray(recent.at_ms, dtype=np.int64)
    kept += items, codes, times
    return len(codes), address(items), address(codes), address(times)


def _words(quota: int, turn: Turn) -> tuple[int, ...]:
    return quota, *turn


def _ask(part: "Recall", asking: _Asking, quota: int) -> Found:
    left_s = asking.deadline.left_s("recall")  # a source whose time is over is not even asked
    request, traveller = asking.request, asking.traveller
    if not part.source.applies(request, traveller):
        return _NONE
    return part.ask(request, traveller, quota, left_s)


def _nothing() -> Found:
    return _NONE


def _is_late(deadline: Deadline) -> bool:
    """Whether recall's time is over before it begins."""
    try:
        deadline.left_s("recall")
    except TimeoutError:
        return True
    return False
