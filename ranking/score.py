"""Rankers: a bundle that answers. One thread each call; requests are the parallelism."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import lightgbm
import numpy as np

from features.catalog.sets import SETS
from features.errors import BundleError, ContractError
from features.schema import F32, F64
from features.spec import FeatureSet
from ranking.bundle import Bundle, check_golden, read_bundle
from ranking.native import Forest, misfit
from ranking.quick import QuickForest, unfit

_log = logging.getLogger(__name__)


class Ranker(Protocol):
    """Scores rows of one feature set: (n, k) -> (n,), higher is better, always finite."""

    @property
    def feature_set(self) -> FeatureSet: ...

    def score(self, x: F32) -> F32: ...


class BoosterRanker:
    """LightGBM itself: the reference, several times slower than compiled trees."""

    def __init__(self, feature_set: FeatureSet, model: str) -> None:
        """`model` is LightGBM's text. Raises BundleError where it is none, or of another width.

        A text that was tampered with inside can make LightGBM abort the process: whoever loads one
        from a file has compared its checksum first (`ranking.bundle` does).
        """
        self.feature_set = feature_set
        try:
            self._booster = lightgbm.Booster(model_str=model)
        except lightgbm.basic.LightGBMError as error:
            raise BundleError(f"this is no LightGBM model: {error}; train again") from error
        if self._booster.num_feature() != len(feature_set.names):
            raise BundleError(
                f"the model takes {self._booster.num_feature()} features, feature set "
                f"{feature_set.name!r} has {len(feature_set.names)}; train again"
            )

    def score(self, x: F32) -> F32:
        """Scores, (n, k) -> (n,)."""
        return self.raw(x).astype(np.float32)

    def raw(self, x: F32) -> F64:
        """Scores as LightGBM adds them up, (n, k) -> (n,), before they are rounded to float32."""
        _check(x, self.feature_set)
        if len(x) == 0:
            return np.zeros(0)
        return np.asarray(self._booster.predict(x, num_threads=1), dtype=np.float64)

    def contributions(self, x: F32) -> F64:
        """What each feature adds to a score, (n, k + 1); the last column is the mean score.

        Rows add up to `raw`. Exact TreeSHAP: Lundberg et al. 2020.
        """
        _check(x, self.feature_set)
        if len(x) == 0:
            return np.zeros((0, len(self.feature_set.names) + 1))
        found = self._booster.predict(x, pred_contrib=True, num_threads=1)
        return np.asarray(found, dtype=np.float64)


class CompiledRanker:
    """The same trees, by bits or as machine code; explanations come from the Booster."""

    def __init__(self, forest: QuickForest | Forest, booster: BoosterRanker) -> None:
        self.feature_set = booster.feature_set
        self._forest, self._booster = forest, booster

    def score(self, x: F32) -> F32:
        """Scores, (n, k) -> (n,)."""
        return self.raw(x).astype(np.float32)

    def raw(self, x: F32) -> F64:
        """As `BoosterRanker.raw`: by `ranking.quick` bit for bit, as machine code, which adds trees
        up in blocks, but for the last bits."""
        _check(x, self.feature_set)
        return self._forest(x)

    def contributions(self, x: F32) -> F64:
        """As `BoosterRanker.contributions`."""
        return self._booster.contributions(x)


def load_ranker(
    folder: Path, sets: Mapping[str, FeatureSet] = SETS
) -> BoosterRanker | CompiledRanker:
    """The ranker of a bundle, checked on its golden rows; no model is compiled here.

    Trees that rows can follow as bits are scored by `ranking.quick`, others by the bundle's machine
    code. Where that is missing or made for another kind of machine, LightGBM scores instead, and
    the log says so. Raises BundleError for whatever else does not fit.
    """
    return ranker_of(read_bundle(folder, sets))


def ranker_of(bundle: Bundle) -> BoosterRanker | CompiledRanker:
    """As `load_ranker`, of a bundle that was read already."""
    model = bundle.model.read_text(encoding="utf-8")
    booster = BoosterRanker(bundle.feature_set, model)
    check_golden(bundle.golden_scores, booster.raw(bundle.golden_rows), f"{bundle.model}")
    if unfit(model) is None:
        quick = CompiledRanker(QuickForest(model, len(bundle.feature_set.names)), booster)
        check_golden(bundle.golden_scores, quick.raw(bundle.golden_rows), f"{bundle.model}")
        return quick
    reason = misfit(bundle.target) if bundle.has_forest else f"{bundle.forest} is missing"
    if reason:
        _log.warning(
            "bundle %s is scored by LightGBM, several times slower than compiled trees: %s. "
            "Train, or copy the whole bundle, on this kind of machine to mend it",
            bundle.id,
            reason,
        )
        return booster
    compiled = CompiledRanker(Forest(bundle.forest, bundle.target), booster)
    check_golden(bundle.golden_scores, compiled.raw(bundle.golden_rows), f"{bundle.forest}")
    return compiled


def _check(x: F32, feature_set: FeatureSet) -> None:
    if x.ndim != 2 or x.shape[1] != len(feature_set.names):
        raise ContractError(
            f"rows of shape {x.shape} cannot be scored; feature set {feature_set.name!r} has "
            f"{len(feature_set.names)} features: expected (n, {len(feature_set.names)})"
        )
