"""Which features move the scores, and which way: gain of the splits, and SHAP over a sample."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from scipy.stats import rankdata

from features.schema import F64
from ranking.dataset import Samples
from ranking.records import OURS, Record
from ranking.score import BoosterRanker

ROWS: Final = 3_000
GAIN, SHAP, DIRECTION = "share of gain", "mean |SHAP|", "SHAP direction"
"""DIRECTION is the rank correlation of a feature's value with what it adds to the score: 1 where
more is better, -1 where less is."""


def influences(
    model: BoosterRanker, samples: Samples, importance: Mapping[str, float], name: tuple[str, str]
) -> list[Record]:
    """Three records a feature that the model uses; SHAP over ROWS evenly spread rows."""
    rows = np.unique(np.linspace(0, samples.rows - 1, min(ROWS, samples.rows)).astype(np.int64))
    x = samples.x[rows]
    contributions = model.contributions(x)[:, :-1]
    total = sum(importance.values())
    found = []
    for k, feature in enumerate(samples.feature_set.names):
        if feature not in importance:
            continue
        size = np.abs(contributions[:, k])
        spread = float(size.std(ddof=1) / np.sqrt(rows.size)) if rows.size > 1 else None
        values: tuple[tuple[str, float, float | None], ...] = (
            (GAIN, importance[feature] / total, None),
            (SHAP, float(size.mean()), spread),
            (DIRECTION, direction(x[:, k].astype(np.float64), contributions[:, k]), None),
        )
        segment = f"feature={feature}"
        found += [Record(*name, segment, m, OURS, v, se, rows.size) for m, v, se in values]
    return found


def direction(values: F64, contributions: F64) -> float:
    """Spearman's rank correlation over known values, -1..1; 0 where one of both is constant."""
    known = ~np.isnan(values)
    a, b = rankdata(values[known]), rankdata(contributions[known])
    if known.sum() < 3 or a.std() == 0 or b.std() == 0:
        return 0.0
    return float(np.corrcoef(a, b)[0, 1])
