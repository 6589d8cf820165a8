"""Columns in, matrix out: the one implementation of derived features, online and in training."""

import numpy as np

from features.errors import ContractError
from features.schema import F32, F64, Columns
from features.spec import FeatureSet


def assemble(feature_set: FeatureSet, columns: Columns, rows: int) -> F32:
    """The model's matrix, shape (rows, len(feature_set.names)), NaN where unknown.

    `columns` holds every stored and context feature of the set, each of shape (rows,), or (1,) for
    what all rows share. Inputs are rounded to float32 first, because that is what snapshots keep
    and exposures log: whoever recomputes the row later starts from the same numbers. A feature's
    values lie side by side in memory, as they are made and as `ranking.quick` reads them.
    Raises ContractError when an input is missing or has another length.
    """
    given = _given(feature_set, columns, rows)
    order = feature_set.order_of(tuple(len(v) == rows for v in given))
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
