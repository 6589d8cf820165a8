"""Writing a bundle: compiled, sealed, and put in place whole."""

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from features.disk import sync
from features.schema import F32, F64
from features.spec import FeatureSet
from ranking.bundle import check_golden, read_bundle
from ranking.compile import compile_forest
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
    json_text,
    seal,
)
from ranking.native import Forest


@dataclass(frozen=True, slots=True)
class Draft:
    """What a bundle is made of."""

    feature_set: FeatureSet
    model: str
    golden_rows: F32
    golden_scores: F64
    metrics: Mapping[str, Any]  # JSON
    made_from: MadeFrom


def write_bundle(bundles: Path, draft: Draft) -> Path:
    """Compiles the model and writes the bundle; gives its folder, bundles/<id>.

    Raises BundleError where the compiled model does not score the golden rows as the model does.
    """
    bundles.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=".draft-", dir=bundles))
    try:
        manifest = _fill(work, draft)
        folder = bundles / manifest.id
        work.chmod(0o755)  # mkdtemp keeps it to ourselves; the server may be another user
        try:
            work.rename(folder)
        except OSError:
            if not folder.is_dir():
                raise
            # Made before, from the same: kept if it is sound.
            read_bundle(folder, {draft.feature_set.name: draft.feature_set})
        sync(bundles)
        return folder
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _fill(work: Path, draft: Draft) -> Manifest:
    features = draft.feature_set
    texts = {
        MODEL: draft.model,
        METRICS: json_text(draft.metrics),
        FEATURE_SET: FeatureSetFile(
            name=features.name,
            fingerprint=features.fingerprint,
            names=features.names,
            context=features.context_names,
            features=features.feature_digests,
        ).model_dump_json(indent=1),
    }
    for name, text in texts.items():
        (work / name).write_text(text, encoding="utf-8")
    np.save(work / GOLDEN_ROWS, draft.golden_rows, allow_pickle=False)
    np.save(work / GOLDEN_SCORES, draft.golden_scores, allow_pickle=False)
    target = compile_forest(work / MODEL, work / FOREST, len(features.names))
    (work / TARGET).write_text(target.model_dump_json(indent=1), encoding="utf-8")
    compiled = Forest(work / FOREST, target)(draft.golden_rows)
    check_golden(draft.golden_scores, compiled, "the compiled model")
    seals = {name: seal(work / name) for name in ALL}
    manifest = Manifest(
        format=1,
        id=bundle_id(draft.made_from, seals),
        made_from=draft.made_from,
        made_with={name: version(name) for name in ("lightgbm", "lleaves", "llvmlite", "numpy")},
        files=seals,
    )
    (work / MANIFEST).write_text(manifest.model_dump_json(indent=1), encoding="utf-8")
    for name in (*ALL, MANIFEST):
        sync(work / name)
    return manifest
