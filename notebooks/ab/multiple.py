"""Several questions to one experiment: how sure each answer has to be."""

import numpy as np
from scipy.stats import false_discovery_control

from features.errors import ContractError
from features.schema import F64


def holm(p_values: F64) -> F64:
    """Adjusted p-values, shape (m,) -> (m,): any of them below a in at most a share a of all
    experiments without an effect. For treatments, of which one is to be adopted.

    Sorted, p_(k) is multiplied by m - k + 1 and never falls: Holm 1979, uniformly more powerful
    than Bonferroni.
    """
    _check(p_values)
    order = np.argsort(p_values, kind="stable")
    scaled = np.maximum.accumulate(p_values[order] * np.arange(p_values.size, 0, -1))
    adjusted = np.empty_like(p_values)
    adjusted[order] = np.minimum(scaled, 1.0)
    return adjusted


def benjamini_hochberg(p_values: F64) -> F64:
    """Adjusted p-values, (m,) -> (m,): of those below a, a share a are false on average. For
    breakdowns, which are read to understand. Benjamini & Hochberg 1995, by scipy."""
    _check(p_values)
    found: F64 = false_discovery_control(p_values)
    return found


def _check(p_values: F64) -> None:
    if p_values.ndim != 1 or p_values.size == 0:
        raise ContractError(f"p-values of shape {p_values.shape}; expected one or more in a row")
    if not ((p_values >= 0) & (p_values <= 1)).all():
        raise ContractError(
            f"p-values {p_values.tolist()}; expected 0..1. Leave out what is not known"
        )
