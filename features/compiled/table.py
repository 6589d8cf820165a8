"""Columns of a request in two blocks of float32, which the loops fill and read.

What `assemble` would round first is rounded here when it is written: snapshots keep float32, and
exposures log it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.compiled.loops import loop
from features.schema import F32, F64, Ids

# As in common.h: kinds of operand, which is kind << OPERAND_BITS | index.
OPERAND_BITS: Final = 24
OWN, SHARED, MADE = range(3)


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
    def operands(self) -> Mapping[str, int]:
        """Where loops find each column."""
        own = {name: OWN << OPERAND_BITS | k for name, k in self.own_at.items()}
        return own | {name: SHARED << OPERAND_BITS | k for name, k in self.shared_at.items()}

    @cached_property
    def _columns(self) -> dict[tuple[str, ...], NDArray[np.int32]]:
        return {}

    def columns(self, names: tuple[str, ...]) -> NDArray[np.int32]:
        """The operands of some columns, (len(names),); worked out once."""
        found = self._columns.get(names)
        if found is None:
            places = [self.operands[name] for name in names]
            found = self._columns[names] = np.array(places, dtype=np.int32)
        return found


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
        columns, width, picks = self.layout.columns(names), len(names), np.ascontiguousarray(rows)
        values = np.empty((len(rows), width), dtype=np.float32)
        loop("chosen_columns")(
            *(len(rows), picks, self.rows, self.own, self.shared),
            *(width, columns, values),
        )
        return values

    def value(self, name: str) -> float:
        """What the request shares, as one number."""
        return float(self.shared[self.layout.shared_at[name]])
