"""The rankers that a scenario may name: the release's own, its rivals', two that need no model.

A control that everybody understands (best sellers, or the order of recall) takes no bundle: it
ranks by one column of the matrix that is assembled and logged anyway.
"""

from collections.abc import Iterable, Mapping
from typing import Final, Protocol

import numpy as np

import ranking.score
from features.errors import SpecError
from features.schema import F32, F64
from features.spec import FeatureSet
from serving.knobs import unknown

MAIN: Final = "main"  # the bundle that was released
POPULARITY: Final = "popularity"
RECALL_ORDER: Final = "recall_order"
_COLUMNS: Final = {POPULARITY: ("item_sales_decayed", 1.0), RECALL_ORDER: ("recall_rank", -1.0)}


class Ranker(ranking.score.Ranker, Protocol):
    """What serving asks of a ranker: scores, and for Explain what each feature added to one."""

    def contributions(self, x: F32) -> F64:
        """(n, k) -> (n, k + 1); the last column is the mean score, and rows add up to scores."""
        ...


class ByColumn:
    """Ranks by one feature, the largest (or, with sign -1, the smallest) first; unknown loses."""

    def __init__(self, feature_set: FeatureSet, name: str, sign: float) -> None:
        """Raises SpecError where the set does not have the feature."""
        if name not in feature_set.names:
            raise SpecError(
                f"the feature set {feature_set.name!r} has no {name!r}, which is ranked by; name "
                f"the ranker {MAIN!r}, or train with a set that has it"
            )
        self.feature_set = feature_set
        self._column, self._sign = feature_set.index(name), np.float32(sign)

    def score(self, x: F32) -> F32:
        """(n, k) -> (n,), finite."""
        values = self._sign * x[:, self._column]
        scores: F32 = np.nan_to_num(values, nan=float(np.finfo(np.float32).min))
        return scores

    def contributions(self, x: F32) -> F64:
        """All of it is the one feature's."""
        parts = np.zeros((len(x), x.shape[1] + 1))
        parts[:, self._column] = self.score(x)
        return parts


def check_rivals(names: Iterable[str]) -> None:
    """Raises SpecError for a rival's name that a scenario means another ranker by."""
    taken = sorted({MAIN, *_COLUMNS}.intersection(names))
    if taken:
        raise SpecError(
            f"a rival cannot be called {taken[0]!r}: scenarios name another ranker so, and an "
            "experiment would compare a model with itself; give it a name of its own"
        )


def choose_ranker(name: str, main: Ranker, rivals: Mapping[str, Ranker]) -> Ranker:
    """The ranker that a scenario names. Raises SpecError with the known names."""
    if name == MAIN:
        return main
    if name in _COLUMNS:
        return ByColumn(main.feature_set, *_COLUMNS[name])
    if name in rivals:
        return rivals[name]
    raise SpecError(
        f"{unknown('ranker', name, (MAIN, *_COLUMNS, *rivals))}; a rival is brought in by "
        f"`sojourn release --rival {name}=BUNDLE`"
    )
