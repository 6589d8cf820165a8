"""Columns of a request in two blocks of float32, which the loops fill and read.

What `assemble` would round first is rounded here when it is written: snapshots keep float32, and
exposures log it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from features.schema import F32, F64, Ids


@dataclass(frozen=True)
class Layout:
    """Names of the columns with a value for each candidate, and of those that a request shares."""

    own: tuple[str, ...]
    shared: tuple[str, ...]

    @cached_property
    def own_at(self) -> Mapping[str, int]:
        return {name: k for k, name in enumerate(self.own)}

    @cached_property
    def shared_at(self) -> Mapping[str, int]:
        return {name: k for k, name in enumerate(self.shared)}

    @cached_property
    def _places(self) -> "dict[tuple[str, ...], Places]":
        return {}

    def places(self, names: tuple[str, ...]) -> "Places":
        """Where these columns lie; worked out once."""
        found = self._places.get(names)
        if found is None:
            found = self._places[names] = Places(
                *_pairs(names, self.own_at), *_pairs(names, self.shared_at)
            )
        return found


class Places(NamedTuple):
    """From which row of a block to which of the columns asked for."""

    own_to: Ids
    own_from: Ids
    shared_to: Ids
    shared_from: Ids


class Table(Mapping[str, F64]):
    """Feature name -> (n,), or (1,) for what the request shares; a column is made as it is read."""

    __slots__ = ("layout", "own", "shared")

    def __init__(self, layout: Layout, own: F32, shared: F32) -> None:
        """`own` is (columns, n), `shared` (columns,), both contiguous."""
        self.layout, self.own, self.shared = layout, own, shared

    def __getitem__(self, name: str) -> F64:
        at = self.layout.own_at.get(name)
        if at is None:
            at = self.layout.shared_at[name]
            values = self.shared[at : at + 1]
        else:
            values = self.own[at]
        return values.astype(np.float64)

    def __iter__(self) -> Iterator[str]:
        yield from self.layout.own
        yield from self.layout.shared

    def __len__(self) -> int:
        return len(self.layout.own) + len(self.layout.shared)

    @property
    def rows(self) -> int:
        return len(self.own[0])

    def chosen(self, names: tuple[str, ...], rows: Ids) -> F32:
        """Some columns of some rows, (len(rows), len(names))."""
        places = self.layout.places(names)
        values = np.empty((len(rows), len(names)), dtype=np.float32)
        values[:, places.own_to] = self.own[places.own_from[:, None], rows].T
        values[:, places.shared_to] = self.shared[places.shared_from]
        return values


def _pairs(names: tuple[str, ...], places: Mapping[str, int]) -> tuple[Ids, Ids]:
    pairs = [(k, places[name]) for k, name in enumerate(names) if name in places]
    both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]
