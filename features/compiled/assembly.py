"""`features.matrix.assemble` over a table: three passes of loops, and numpy between them.

numpy's sin, log and the like differ from any other library's in the last bit, so they stay
numpy's: the loops write all their arguments side by side, and one call does for every feature.
"""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import numpy as np

from features import kernels
from features.catalog import derived
from features.compiled.loops import Room, address, loop
from features.compiled.table import MADE, OPERAND_BITS, Layout, Table
from features.matrix import assemble
from features.schema import CATEGORIES, F32, F64, Columns
from features.spec import FeatureSet

# As in columns.c: numbers of an operation, and passes.
OPERATION: Final = 24
MOST_OPERANDS: Final = 16
SINES, CHORDS, LOGS, REST = range(4)

_Kernel = Callable[..., F64]

_COMPILED: Final[Mapping[_Kernel, int]] = {  # kernel -> its number in columns.c
    kernels.distance_km: 0,
    kernels.log_ratio: 1,
    kernels.log1p: 2,
    kernels.price_closeness: 3,
    kernels.is_same: 4,
    derived.is_visitor: 5,
    kernels.spread_position: 6,
    kernels.difference: 7,
    kernels.product: 8,
    kernels.ratio: 9,
    kernels.pick_category: 10,
    kernels.inner_product: 11,
    kernels.month_is_open: 12,
}
_BEFORE_LOGS: Final[frozenset[_Kernel]] = frozenset({kernels.distance_km})
_OF_LOGS: Final[frozenset[_Kernel]] = frozenset({kernels.log_ratio})
_OF_LOG1P: Final[frozenset[_Kernel]] = frozenset({kernels.log1p, kernels.price_closeness})
_GROUPS: Final = (_BEFORE_LOGS, _OF_LOGS, _OF_LOG1P)  # that need sin, log and log1p of numpy
_ROOM: Final = Room()
_MADE: "Final[dict[tuple[str, int], tuple[Layout, Assembly | None]]]" = {}


class _Blocks(NamedTuple):
    """Where numpy's functions find their arguments: rows of what is made, from and to."""

    sin: slice
    cos: slice
    log1p: slice
    arcsin: slice
    log: slice


class Assembly:
    """The rows of one feature set out of tables of one layout. Threads may share it."""

    def __init__(self, feature_set: FeatureSet, layout: Layout) -> None:
        """Raises KeyError where `can_assemble` says no."""
        self._width = len(feature_set.names)
        self._loop = loop("assemble_pass")
        places = dict(layout.operands)
        of_kind = [[f for f in feature_set.derived if f.kernel in group] for group in _GROUPS]
        distances, logs, log1ps = of_kind
        latitudes = dict.fromkeys(f.inputs[end] for f in distances for end in (0, 2))
        sizes = (2 * len(distances), len(latitudes), len(log1ps), len(distances), len(logs))
        ends = np.cumsum(sizes).tolist()
        self._blocks = _Blocks(
            *(slice(end - size, end) for end, size in zip(ends, sizes, strict=True))
        )
        cos_at = {name: self._blocks.cos.start + k for k, name in enumerate(latitudes)}
        arguments = {f.name: self._blocks.log.start + k for k, f in enumerate(logs)}
        arguments |= {f.name: self._blocks.log1p.start + k for k, f in enumerate(log1ps)}
        arguments |= {f.name: self._blocks.sin.start + 2 * k for k, f in enumerate(distances)}
        arcsin_at = {f.name: self._blocks.arcsin.start + k for k, f in enumerate(distances)}
        operations = np.zeros((len(feature_set.derived), OPERATION), dtype=np.int32)
        for k, feature in enumerate(feature_set.derived):
            row = ends[-1] + k
            cosines = (0, 0)
            if feature.name in arcsin_at:
                cosines = (cos_at[feature.inputs[0]], cos_at[feature.inputs[2]])
            head = [
                *(_COMPILED[feature.kernel], row, arguments.get(feature.name, 0), *cosines),
                *(arcsin_at.get(feature.name, 0), len(feature.inputs)),
            ]
            operands = [places[name] for name in feature.inputs]
            operations[k, : len(head) + len(operands)] = head + operands
            places[feature.name] = MADE << OPERAND_BITS | row
        self._rows = ends[-1] + len(feature_set.derived)
        self._operations = operations
        self._columns = np.array([places[name] for name in feature_set.names], dtype=np.int32)
        self._program = address(self._operations), len(operations)
        self._choice = address(self._columns), self._width

    def __call__(self, table: Table) -> F32:
        """The matrix (n, k), column by column in memory, as `assemble` gives it."""
        n = table.rows
        x = np.empty((self._width, n), dtype=np.float32)
        if n == 0:
            return x.T
        made = _ROOM.doubles(self._rows * n).reshape(self._rows, n)
        given = n, table.own, table.shared, made, x
        run, blocks = self._loop, self._blocks
        with np.errstate(all="ignore"):
            run(SINES, *self._program, *given, *self._choice)
            for function, block in (
                (np.sin, blocks.sin),
                (np.cos, blocks.cos),
                (np.log1p, blocks.log1p),
            ):
                function(made[block], out=made[block])
            run(CHORDS, *self._program, *given, *self._choice)
            np.arcsin(made[blocks.arcsin], out=made[blocks.arcsin])
            run(LOGS, *self._program, *given, *self._choice)
            np.log(made[blocks.log], out=made[blocks.log])
            run(REST, *self._program, *given, *self._choice)
        return x.T


def assembled(feature_set: FeatureSet, columns: Columns, rows: int) -> F32:
    """As `assemble`; by loops where they know how."""
    if isinstance(columns, Table):
        assembly = assembly_of(feature_set, columns.layout)
        if assembly is not None:
            return assembly(columns)
    return assemble(feature_set, columns, rows)


def assembly_of(feature_set: FeatureSet, layout: Layout) -> Assembly | None:
    """The assembly of a set, made once; None where loops cannot do it."""
    key = feature_set.fingerprint, id(layout)
    if key not in _MADE:
        possible = can_assemble(feature_set, layout)
        _MADE[key] = layout, Assembly(feature_set, layout) if possible else None
    return _MADE[key][1]


def can_assemble(feature_set: FeatureSet, layout: Layout) -> bool:
    """Whether the loops know all the set's kernels, and the layout all its inputs."""
    given = {*layout.own, *layout.shared}
    kinds = {f.name: f.kernel for f in feature_set.derived}
    of_others = [(f, [kinds[i] for i in f.inputs if i in kinds]) for f in feature_set.derived]
    return (
        given.issuperset(feature_set.inputs)
        and all(f.kernel in _COMPILED for f in feature_set.derived)
        and all(len(f.inputs) <= MOST_OPERANDS for f in feature_set.derived)
        and all(_is_in_time(f.kernel, others) for f, others in of_others)
        and all(
            len(f.inputs) == 1 + len(CATEGORIES)
            for f in feature_set.derived
            if f.kernel is kernels.pick_category
        )
    )


def _is_in_time(kernel: _Kernel, others: list[_Kernel]) -> bool:
    """Whether what a kernel asks of others is there in the pass that first needs it."""
    if kernel in _BEFORE_LOGS or kernel in _OF_LOG1P:
        return not others
    return kernel not in _OF_LOGS or _BEFORE_LOGS.issuperset(others)
