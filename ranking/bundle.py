"""Reading a bundle: every promise of its manifest is checked before a server uses it."""

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.catalog.sets import SETS
from features.errors import BundleError
from features.schema import F32, F64
from features.spec import FeatureSet
from ranking.manifest import (
    ALL,
    FEATURE_SET,
    FOREST,
    GOLDEN_ROWS,
    GOLDEN_SCORES,
    MANIFEST,
    METRICS,
    MODEL,
    TARGET,
    FeatureSetFile,
    MadeFrom,
    Manifest,
    bundle_id,
    parsed,
    seal,
)
from ranking.native import Target

SCORE_TOLERANCE: Final = 1e-9
"""Largest difference of a reproduced golden score, relative to the largest of them (at least 1).
Sums in another order differ by 1e-14; one row that takes one other branch, by 1e-4 and more."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was read and checked: files, fingerprint, golden arrays."""

    folder: Path
    id: str
    feature_set: FeatureSet
    made_from: MadeFrom
    golden_rows: F32
    golden_scores: F64
    target: Target
    has_forest: bool  # False where the machine code was left out of the copy

    @property
    def model(self) -> Path:
        return self.folder / MODEL

    @property
    def forest(self) -> Path:
        return self.folder / FOREST

    def metrics(self) -> dict[str, Any]:
        """metrics.json."""
        found: dict[str, Any] = json.loads((self.folder / METRICS).read_text(encoding="utf-8"))
        return found


def read_bundle(folder: Path, sets: Mapping[str, FeatureSet] = SETS) -> Bundle:
    """Reads a bundle and checks every promise but its scores, which `ranking.score` checks.

    Raises BundleError that says what is wrong: not a bundle, truncated, changed, foreign files, or
    features that this code computes otherwise.
    """
    manifest = parsed(Manifest, folder, MANIFEST)
    _check_files(folder, manifest)
    feature_set = _known_features(folder, parsed(FeatureSetFile, folder, FEATURE_SET), sets)
    rows, scores = (_array(folder / name) for name in (GOLDEN_ROWS, GOLDEN_SCORES))
    if rows.ndim != 2 or rows.shape[1] != len(feature_set.names) or scores.shape != rows.shape[:1]:
        raise BundleError(
            f"{folder}: golden rows {rows.shape} and scores {scores.shape} do not fit "
            f"{len(feature_set.names)} features; train again"
        )
    target = parsed(Target, folder, TARGET)
    if target.width != len(feature_set.names):
        raise BundleError(
            f"{folder / TARGET}: compiled for {target.width} features, the set has "
            f"{len(feature_set.names)}; train again"
        )
    return Bundle(
        folder=folder,
        id=manifest.id,
        feature_set=feature_set,
        made_from=manifest.made_from,
        golden_rows=rows.astype(np.float32),
        golden_scores=scores.astype(np.float64),
        target=target,
        has_forest=(folder / FOREST).exists(),
    )


def check_golden(expected: F64, found: F64, what: str) -> None:
    """Raises BundleError unless scores are finite and reproduced within SCORE_TOLERANCE."""
    allowed = SCORE_TOLERANCE * max(1.0, float(np.abs(expected).max(initial=0.0)))
    off = float(np.abs(expected - found).max(initial=0.0))
    if not off <= allowed:  # NaN is off as well
        rows = int((~(np.abs(expected - found) <= allowed)).sum())
        raise BundleError(
            f"{what} scores {rows} of {expected.size} golden rows differently, by up to {off:.3g} "
            f"(allowed {allowed:.1g}); the model, the features or the compiler do not belong "
            "together: train again"
        )


def _check_files(folder: Path, manifest: Manifest) -> None:
    if set(manifest.files) != set(ALL):
        raise BundleError(
            f"{folder / MANIFEST} lists {sorted(manifest.files)}; a bundle has {sorted(ALL)}"
        )
    present = {entry.name for entry in folder.iterdir()} - {MANIFEST}
    foreign, missing = present - set(ALL), set(ALL) - present - {FOREST}
    if foreign or missing:
        raise BundleError(
            f"bundle {folder} lacks {sorted(missing) or 'nothing'} and holds "
            f"{sorted(foreign) or 'nothing'} that its manifest does not list; copy it again, whole"
        )
    for name in sorted(present):
        expected, found = manifest.files[name], seal(folder / name)
        if found.bytes != expected.bytes:
            raise BundleError(
                f"{folder / name} has {found.bytes} bytes, the manifest says {expected.bytes}: it "
                "is truncated or another file; copy the bundle again"
            )
        if found.sha256 != expected.sha256:
            raise BundleError(
                f"{folder / name} was changed: SHA-256 {found.sha256[:12]}..., the manifest says "
                f"{expected.sha256[:12]}...; copy the bundle again, or train again"
            )
    if manifest.id != bundle_id(manifest.made_from, manifest.files):
        raise BundleError(
            f"{folder / MANIFEST} was changed: its id {manifest.id!r} is not that of its content "
            f"({bundle_id(manifest.made_from, manifest.files)!r}); copy the bundle again"
        )


def _known_features(
    folder: Path, kept: FeatureSetFile, sets: Mapping[str, FeatureSet]
) -> FeatureSet:
    if kept.name not in sets:
        raise BundleError(
            f"bundle {folder} uses the feature set {kept.name!r}, which this code does not have; "
            f"known: {', '.join(sorted(sets))}"
        )
    ours = sets[kept.name]
    if ours.fingerprint == kept.fingerprint and ours.names == kept.names:
        return ours
    raise BundleError(
        f"bundle {folder} was trained on features {kept.name!r} with fingerprint "
        f"{kept.fingerprint}, this code computes {ours.fingerprint}: {_difference(kept, ours)}. "
        "Train again with this code, or serve the bundle with the code that trained it"
    )


def _difference(kept: FeatureSetFile, ours: FeatureSet) -> str:
    theirs, digests = kept.features, ours.feature_digests
    parts = {
        "only in the bundle": sorted(set(theirs) - set(digests)),
        "only in this code": sorted(set(digests) - set(theirs)),
        "defined otherwise": sorted(
            n for n in set(theirs) & set(digests) if theirs[n] != digests[n]
        ),
    }
    said = [f"{what}: {', '.join(names)}" for what, names in parts.items() if names]
    return "; ".join(said) or "the same features in another order"


def _array(file: Path) -> np.ndarray[Any, np.dtype[Any]]:
    try:
        return np.load(io.BytesIO(file.read_bytes()), allow_pickle=False)  # type: ignore[no-any-return]  # numpy's stub
    except (ValueError, EOFError) as error:
        raise BundleError(f"{file} is not a numpy array file: {error}; train again") from error
