"""Columns in, matrix out: the one implementation of derived features, online and in training."""

import numpy as np

from features.errors import ContractError
from features.schema import F32, F64, Columns
from features.spec import Derived, FeatureSet


def assemble(feature_set: FeatureSet, columns: Columns, rows: int) -> F32:
    """The model's matrix, shape (rows, len(feature_set.names)), NaN where unknown.

    `columns` holds every stored and context feature of the set, each of shape (rows,), or (1,) for
    what all rows share. Inputs are rounded to float32 first, because that is what snapshots keep
    and exposures log: whoever recomputes the row later starts from the same numbers.
    Raises ContractError when an input is missing or has another length.
    """
    known: dict[str, F64] = {}
    with np.errstate(all="ignore"):  # 1/0 and NaN are values here, and the same ones everywhere
        for feature in feature_set.plan:
            if isinstance(feature, Derived):
                known[feature.name] = feature.kernel(*(known[i] for i in feature.inputs))
            else:
                known[feature.name] = _input(columns, feature.name, rows)
    x = np.empty((rows, len(feature_set.names)), dtype=np.float32)
    for k, name in enumerate(feature_set.names):
        x[:, k] = known[name]
    return x


def _input(columns: Columns, name: str, rows: int) -> F64:
    if name not in columns:
        raise ContractError(f"feature {name!r} is missing from the columns given to assemble()")
    values = columns[name]
    if values.shape not in ((rows,), (1,)):
        raise ContractError(
            f"feature {name!r} has shape {values.shape}; expected ({rows},) or (1,)"
        )
    return values.astype(np.float32).astype(np.float64)
