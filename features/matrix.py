"""Columns in, matrix out: the one implementation of derived features, online and in training."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from features.errors import ContractError
from features.schema import F32, F64, Columns, Ids
from features.spec import FeatureSet


@dataclass(frozen=True, slots=True)
class ColumnOrder:
    """Which inputs have a value a row and which one value, and where in the matrix they go."""

    own: tuple[str, ...]
    shared: tuple[str, ...]
    own_from: Ids  # places in `own` of the model's columns `own_to`
    own_to: Ids
    shared_from: Ids
    shared_to: Ids
    derived: tuple[tuple[int, str], ...]  # the model's other columns


def assemble(feature_set: FeatureSet, columns: Columns, rows: int) -> F32:
    """The model's matrix, shape (rows, len(feature_set.names)), NaN where unknown.

    `columns` holds every stored and context feature of the set, each of shape (rows,), or (1,) for
    what all rows share. Inputs are rounded to float32 first, because that is what snapshots keep
    and exposures log: whoever recomputes the row later starts from the same numbers. A feature's
    values lie side by side in memory, as they are made and as `ranking.quick` reads them.
    Raises ContractError when an input is missing or has another length.
    """
    given = _given(feature_set, columns, rows)
    is_own = tuple(len(v) == rows for v in given)
    order = _order(feature_set.names, feature_set.inputs, is_own)
    own = np.array([v for v in given if len(v) == rows]).reshape(len(order.own), rows)
    shared = np.array([v[0] for v in given if len(v) != rows])
    x = np.empty((len(feature_set.names), rows), dtype=np.float32)
    with np.errstate(all="ignore"):  # 1/0 and NaN are values here, and the same ones everywhere
        own_kept, shared_kept = own.astype(np.float32), shared.astype(np.float32)
        known: dict[str, F64] = dict(zip(order.own, own_kept.astype(np.float64), strict=True))
        known |= zip(order.shared, shared_kept.astype(np.float64)[:, None], strict=True)
        for feature in feature_set.derived:
            known[feature.name] = feature.kernel(*[known[i] for i in feature.inputs])
        x[order.own_to] = own_kept[order.own_from]
        x[order.shared_to] = shared_kept[order.shared_from, None]
        for k, name in order.derived:
            x[k] = known[name]
    return x.T


def _given(feature_set: FeatureSet, columns: Columns, rows: int) -> list[F64]:
    """The columns of the set's inputs, in its order."""
    given = []
    for name in feature_set.inputs:
        if name not in columns:
            raise ContractError(f"feature {name!r} is missing from the columns given to assemble()")
        values = columns[name]
        if values.shape not in ((rows,), (1,)):
            raise ContractError(
                f"feature {name!r} has shape {values.shape}; expected ({rows},) or (1,)"
            )
        given.append(values)
    return given


@lru_cache(maxsize=256)
def _order(
    names: tuple[str, ...], inputs: tuple[str, ...], is_own: tuple[bool, ...]
) -> ColumnOrder:
    """How the matrix of the features `names` is filled where these of the inputs have a value a
    row."""
    own = tuple(name for name, is_one in zip(inputs, is_own, strict=True) if is_one)
    shared = tuple(name for name, is_one in zip(inputs, is_own, strict=True) if not is_one)
    direct = {name: k for k, name in enumerate(names)}

    def places(kind: tuple[str, ...]) -> tuple[Ids, Ids]:
        wanted = [(k, direct[name]) for k, name in enumerate(kind) if name in direct]
        pairs = np.array(wanted, dtype=np.int64).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]

    given = {*own, *shared}
    derived = tuple((k, name) for k, name in enumerate(names) if name not in given)
    return ColumnOrder(own, shared, *places(own), *places(shared), derived)
