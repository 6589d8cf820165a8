"""Whether two computations of the same rows agree: zero tolerance, NaN equal to NaN."""

from dataclasses import dataclass

import numpy as np

from features.errors import ContractError
from features.schema import F32, Bools, Ids


@dataclass(frozen=True, slots=True)
class Parity:
    """How far a recomputed matrix is from the logged one."""

    rows: int
    mismatched_rows: int
    by_feature: dict[str, int]  # feature name -> rows in which it differs; only those that differ

    @property
    def agrees(self) -> bool:
        return self.mismatched_rows == 0


def differing_cells(logged: F32, recomputed: F32) -> Bools:
    """True where bits that matter differ, shape (n, k). NaN equals NaN, -0 equals 0.

    Raises ContractError where the shapes differ.
    """
    if logged.shape != recomputed.shape:
        raise ContractError(
            f"logged matrix has shape {logged.shape}, recomputed {recomputed.shape}; "
            "was it scored with another feature set?"
        )
    differ: Bools = (logged != recomputed) & ~(np.isnan(logged) & np.isnan(recomputed))
    return differ


def compare(names: tuple[str, ...], logged: F32, recomputed: F32) -> Parity:
    """Counts rows and features that differ; shapes (n, k) with k = len(names)."""
    differ = differing_cells(logged, recomputed)
    counts: Ids = differ.sum(axis=0)
    by_feature = {name: int(c) for name, c in zip(names, counts, strict=True) if c}
    return Parity(len(logged), int(differ.any(axis=1).sum()), by_feature)
