"""A bundle: everything a server needs of a model, as plain files that can be checked.

    BUNDLES/<id>/  model.txt           LightGBM's text; the reference, and the explainer
                   forest.o            the same trees as machine code (ranking/compile.py)
                   forest.json         what forest.o was compiled for
                   feature_set.json    name, features in order, fingerprint, context order
                   metrics.json        how it did on its validation days
                   golden_rows.npy     rows with ...
                   golden_scores.npy   ... the scores that a loader must reproduce
                   manifest.json       what it was made from, and size and SHA-256 of each file

The id is the last day of its samples and a digest of what decides its scores: the same samples,
parameters and versions give the same id. A bundle appears whole or not at all and never changes.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from features.errors import BundleError

MODEL: Final = "model.txt"
FOREST: Final = "forest.o"
TARGET: Final = "forest.json"
FEATURE_SET: Final = "feature_set.json"
METRICS: Final = "metrics.json"
GOLDEN_ROWS: Final = "golden_rows.npy"
GOLDEN_SCORES: Final = "golden_scores.npy"
MANIFEST: Final = "manifest.json"

DECISIVE: Final = (MODEL, FEATURE_SET, METRICS, GOLDEN_ROWS, GOLDEN_SCORES)
"""The files that the id stands for. The machine code follows from the model and the machine."""
ALL: Final = (*DECISIVE, FOREST, TARGET)


class FileSeal(BaseModel):
    """What a file of the bundle must be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bytes: int = Field(ge=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class MadeFrom(BaseModel):
    """What a model was learnt from. Its days include validation: they chose the number of trees."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: str  # the lake's name
    first: date
    last: date
    validation_first: date
    train_requests: int
    train_rows: int
    validation_requests: int
    without_positive: int  # requests left out
    is_debiased: bool  # positions of exposures were known and used
    params: dict[str, int | float | str]


class Manifest(BaseModel):
    """manifest.json."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1]
    id: str
    made_from: MadeFrom
    made_with: dict[str, str]  # library -> version
    files: dict[str, FileSeal]


class FeatureSetFile(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    fingerprint: str
    names: tuple[str, ...]
    context: tuple[str, ...]
    features: dict[str, str]  # feature, kernels' inputs included -> digest of its definition


Model = TypeVar("Model", bound=BaseModel)


def parsed(kind: type[Model], folder: Path, name: str) -> Model:
    """A JSON file of the bundle; BundleError says why it is none."""
    try:
        return kind.model_validate_json((folder / name).read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise BundleError(
            f"{folder} is not a bundle: it has no {name}. Expected a folder that `sojourn train` "
            "made, such as var/bundles/20261006-0123456789ab"
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole file"
        raise BundleError(
            f"{folder / name} is truncated or foreign: {where}: {first['msg']}; copy the bundle "
            "again, or train again"
        ) from error


def seal(file: Path) -> FileSeal:
    """What the file is now."""
    content = file.read_bytes()
    return FileSeal(bytes=len(content), sha256=hashlib.sha256(content).hexdigest())


def bundle_id(made_from: MadeFrom, seals: Mapping[str, FileSeal]) -> str:
    """The id that this content has."""
    decisive = {name: seals[name].sha256 for name in DECISIVE}
    text = json_text({"made_from": made_from.model_dump(mode="json"), "files": decisive})
    return f"{made_from.last:%Y%m%d}-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def json_text(value: object) -> str:
    """JSON for people and for digests: one order, no NaN."""
    return json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False, sort_keys=False)
