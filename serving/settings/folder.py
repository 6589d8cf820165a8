"""The configuration folder, read whole: app.toml, experiments.toml, scenarios/*.toml.

Every scenario is built with every set of variants that changes it, so that an experiment which does
not fit is refused before it serves.
"""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from features.errors import SpecError
from serving.knobs import unknown
from serving.settings.config import App, read_app
from serving.settings.experiments import Experiments, read_experiments
from serving.settings.patches import patched
from serving.settings.scenario import Scenario, read_scenario

APP_FILE: Final = "app.toml"
EXPERIMENTS_FILE: Final = "experiments.toml"
SCENARIOS_FOLDER: Final = "scenarios"
MAX_COMBINATIONS: Final = 128  # of variants that change one scenario: each is a plan of its own
VERSION_DIGITS: Final = 12

VariantSet = frozenset[tuple[str, str]]
"""(layer, variant) of those that change a scenario."""
Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Settings:
    """One version of the whole configuration."""

    version: str  # a hash of the files' bytes
    files: Mapping[str, bytes]  # by path in the folder
    app: App
    experiments: Experiments
    scenarios: Mapping[str, Mapping[VariantSet, Scenario]]  # placement -> variants -> scenario


class WatchedSettings:
    """The last good settings of a folder: reads all files again when one of them changed.

    Good in themselves: whether a release has what they name is seen when plans are built.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.current = read_settings(folder)
        self.refused = ""  # why the files as they are now do not serve; empty while they do
        self._seen = _bytes_of(folder)

    def refresh(self) -> bool:
        """True when a new version serves; a folder that does not fit leaves the last good one."""
        try:
            files = _bytes_of(self._folder)
            if files == self._seen:
                return False
            self._seen = files
            settings = _parse(files, self._folder)
        except (SpecError, OSError) as error:
            self.refused = str(error)
            return False
        self.refused = ""
        if settings.version == self.current.version:
            return False
        self.current = settings
        return True


def read_settings(folder: Path) -> Settings:
    """The configuration of a folder. Raises SpecError for the first thing that does not fit."""
    try:
        return _parse(_bytes_of(folder), folder)
    except OSError as error:
        raise SpecError(
            f"the configuration in {folder} cannot be read ({error}); expected {APP_FILE}, "
            f"{EXPERIMENTS_FILE} and {SCENARIOS_FOLDER}/*.toml"
        ) from error


def _bytes_of(folder: Path) -> dict[str, bytes]:
    names = [APP_FILE, EXPERIMENTS_FILE]
    names += sorted(
        f"{SCENARIOS_FOLDER}/{p.name}" for p in (folder / SCENARIOS_FOLDER).glob("*.toml")
    )
    return {name: (folder / name).read_bytes() for name in names}


def _parse(files: Mapping[str, bytes], folder: Path) -> Settings:
    tables = {name: _toml(content, folder / name) for name, content in files.items()}
    placements = {
        Path(name).stem: table
        for name, table in tables.items()
        if name.startswith(f"{SCENARIOS_FOLDER}/")
    }
    if not placements:
        raise SpecError(f"{folder / SCENARIOS_FOLDER} has no *.toml; expected one a placement")
    where = str(folder / EXPERIMENTS_FILE)
    experiments = read_experiments(tables[EXPERIMENTS_FILE], where)
    _check_placements(experiments, placements, where)
    return Settings(
        _version(files),
        files,
        read_app(tables[APP_FILE], str(folder / APP_FILE)),
        experiments,
        {
            placement: _variants_of(placement, table, experiments, folder)
            for placement, table in placements.items()
        },
    )


def _variants_of(
    placement: str, table: Table, experiments: Experiments, folder: Path
) -> Mapping[VariantSet, Scenario]:
    path = folder / SCENARIOS_FOLDER / f"{placement}.toml"
    read_scenario(placement, table, str(path))  # by itself, so that it is named when it is at fault
    scenarios: dict[VariantSet, Scenario] = {}
    for combination in experiments.combinations(placement):
        if len(scenarios) == MAX_COMBINATIONS:
            raise SpecError(
                f"{folder / EXPERIMENTS_FILE}: the layers {experiments.patching(placement)} change "
                f"{placement!r} in more than {MAX_COMBINATIONS} ways; put some into one layer"
            )
        names = ", ".join(f"{layer}:{variant}" for layer, variant in sorted(combination.variants))
        where = f"{path} with {names}" if names else str(path)
        scenarios[combination.variants] = read_scenario(
            placement, patched(table, combination.patch, where), where
        )
    return scenarios


def _check_placements(experiments: Experiments, known: Mapping[str, Table], where: str) -> None:
    for layer_name, layer in experiments.layers.items():
        for placement in sorted(layer.target.placements - known.keys()):
            raise SpecError(
                f"{where}: [layers.{layer_name}.target] placements: "
                f"{unknown('placement', placement, known)}"
            )
        for variant_name, variant in layer.variants.items():
            for placement in variant.patch:
                if placement not in known:
                    raise SpecError(
                        f"{where}: [layers.{layer_name}.variants.{variant_name}.patch]: "
                        f"{unknown('placement', placement, known)}"
                    )


def _toml(content: bytes, path: Path) -> Table:
    try:
        return tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(f"{path} is not TOML: {error}") from error


def _version(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{name} {len(content)} ".encode() + content)
    return digest.hexdigest()[:VERSION_DIGITS]
