"""The steps of a plan's recall as the structures of c/sources.c."""

import struct
from collections.abc import Sequence
from typing import Final

import numpy as np

from features.compiled.loops import address, mask_of
from features.compiled.places import ItemPlaces
from features.recall.proximity import DEPTH
from features.recall.recent import IS_TAKEN, STRENGTH_BY_CODE
from serving.recall.steps import MIXED, NEIGHBOURS, VECTORS, Step, TriggersOf

MOST_LISTS: Final = 4  # of a step, as in sources.c
MOST_TRIGGERS: Final = 127  # and the page's own item: so many numbers are added up as numpy does
MIXED_KEYS: Final = 16  # of personas, at most

_FOUND: Final = 5  # numbers of each structure
_TRIGGERS: Final = 3


class Program:
    """What loops do for a plan. Built with it; threads may share it."""

    def __init__(self, steps: Sequence[Step], quotas: Sequence[int], items: ItemPlaces) -> None:
        """`quotas` are those by which the sources compete, one a step."""
        sets = [*dict.fromkeys(s.triggers for s in steps if s.triggers is not None)]
        self.sets = len(sets)
        self.is_possible = any(s.kind for s in steps) and all(
            of.limit <= MOST_TRIGGERS for of in sets
        )
        self._sources = len(steps)
        self._most = max(map(_room_of, steps), default=0)
        self._steps = np.zeros((len(steps), 4 + MOST_LISTS), dtype=np.int64)
        for row, step, quota in zip(self._steps, steps, quotas, strict=True):
            of = 0 if step.triggers is None else sets.index(step.triggers)
            row[: 4 + len(step.lists)] = step.kind, quota, step.depth, of, *step.lists
        self._sets = np.array([_numbers_of(of) for of in sets], dtype=np.int64)
        self._strengths = np.ascontiguousarray(STRENGTH_BY_CODE, dtype=np.float64)
        self._is_taken = np.ascontiguousarray(IS_TAKEN, dtype=np.uint8)
        self._kept = items, tuple(steps)
        self._structure = np.array(
            [
                *(len(steps), len(sets), address(self._steps), address(self._sets)),
                *(items.address, len(self._strengths)),
                *(address(self._strengths), address(self._is_taken)),
            ],
            dtype=np.int64,
        )
        self.address = address(self._structure)

    def room(self, actions: int, quota: int, mask: int) -> int:
        """Numbers of 64 bits that a request may need beside its answer: with so many recent
        actions, `quota` the largest of a source, and the mask of the merge."""
        kept = self._sources * (1 + _FOUND) + self.sets * (_TRIGGERS + 2 * (actions + 1))
        return kept + max(self._most + 2 * DEPTH * quota, 2 * self._sources + mask + 1)


def _room_of(step: Step) -> int:
    """Numbers that a step needs, besides two for each item that it looks at of its quota."""
    if step.kind == NEIGHBOURS or step.kind == MIXED:
        keys = MIXED_KEYS if step.kind == MIXED else MOST_TRIGGERS + 1
        if step.triggers is not None:
            keys = step.triggers.limit + 1
        edges = keys * step.depth
        return 2 * keys + mask_of(edges) + 1 + 7 * edges
    if step.kind == VECTORS:
        return (MOST_TRIGGERS + 1) * (step.depth + 1) + 2 * step.depth
    return 0


def _numbers_of(of: TriggersOf) -> tuple[int, int, int]:
    half_life: int = struct.unpack("<q", struct.pack("<d", of.half_life_hours))[0]
    return of.limit, int(of.is_of_taken), half_life
