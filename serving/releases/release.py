"""A release: the set of published day, bundle and configuration that serves, switched whole.

    RELEASES/<id>/published/  bundle/  config/  rivals/<name>/  lake.json  release.json
    RELEASES/current.json     which one serves, and which one served before

A release is made beside the running one under a name of its own, and appears when it is whole.
Its id follows from its contents, so that making it twice makes it once. Switching replaces one
small file; servers watch it (`serving.releases.live`).
"""

import hashlib
import json
import os
import shutil
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from features.disk import sha256_of
from features.errors import BundleError, ContractError
from features.schema import LAKE_FILE

FORMAT: Final = "sojourn-release/1"
MANIFEST_FILE: Final = "release.json"
POINTER_FILE: Final = "current.json"
PUBLISHED: Final = "published"
PARTS: Final = (PUBLISHED, "bundle", "config")
RIVALS: Final = "rivals"
NO_RIVALS: Final[Mapping[str, Path]] = MappingProxyType({})
LEFT_S: Final = 24 * 3_600.0  # a copy that nobody has touched for so long is nobody's
KEPT: Final = 5  # releases that prune() leaves: enough for a week of going back

_ID_DIGITS: Final = 10


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """One file of a release."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """A prepared release. `folder` is where it stands; `files` are paths below it."""

    id: str
    ds: str  # the day whose tables were published
    folder: Path
    files: dict[str, ReleaseFile]

    @property
    def published(self) -> Path:
        return self.folder / PUBLISHED

    @property
    def bundle(self) -> Path:
        return self.folder / "bundle"

    @property
    def config(self) -> Path:
        return self.folder / "config"

    @property
    def rivals(self) -> dict[str, Path]:
        """Bundles besides the one that serves, by the name that experiments know them by."""
        names = {name.split("/")[1] for name in self.files if name.startswith(f"{RIVALS}/")}
        return {name: self.folder / RIVALS / name for name in sorted(names)}


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which release serves, and which one a rollback brings back ("": none)."""

    release: str
    former: str


def prepare(
    ds: str,
    published: Path,
    bundle: Path,
    config: Path,
    lake_file: Path,
    releases: Path,
    rivals: Mapping[str, Path] = NO_RIVALS,
) -> Release:
    """The parts copied into a release of their own; ContractError when one is missing. One that is
    there already is kept while it is whole, and replaced when it is damaged.

    `lake_file` is the lake's lake.json: a server far from the lake needs its time zone. `rivals`
    are bundles that experiments may rank with.
    """
    sources = dict(zip(PARTS, (published, bundle, config), strict=True))
    sources |= {f"{RIVALS}/{name}": folder for name, folder in rivals.items()}
    for part, source in sources.items():
        if not source.is_dir():
            raise ContractError(
                f"no {part} at {source}; expected a folder: run the day with `sojourn daily`, "
                "train with `sojourn train`, or name the right folder"
            )
    if not lake_file.is_file():
        raise ContractError(f"no {LAKE_FILE} at {lake_file}; is that the folder of a lake?")
    releases.mkdir(parents=True, exist_ok=True)
    partial = releases / f".partial-{os.getpid()}"
    shutil.rmtree(partial, ignore_errors=True)
    try:
        for part, source in sources.items():
            _copy(source.resolve(), partial / part)
        shutil.copyfile(lake_file, partial / LAKE_FILE)
        files = {
            path.relative_to(partial).as_posix(): ReleaseFile(path.stat().st_size, sha256_of(path))
            for path in _files_below(partial)
        }
        release_id = f"{ds}-{_digest(files)}"
        release = Release(release_id, ds, releases / release_id, files)
        _write_manifest(partial, release)
        _put(partial, release)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return release


def open_release(releases: Path, release_id: str) -> Release:
    """A prepared release, its files all there and of the stated size. Raises BundleError if not."""
    folder = releases / release_id
    path = folder / MANIFEST_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        files = {name: ReleaseFile(**stated) for name, stated in found["files"].items()}
        release = Release(found["id"], found["ds"], folder, files)
        stated_format = found["format"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        known = ", ".join(known_releases(releases)) or "none"
        raise BundleError(
            f"{folder} is not a whole release: {MANIFEST_FILE} cannot be used ({error!r}); "
            f"releases there: {known}. Prepare one with `sojourn release`"
        ) from error
    if stated_format != FORMAT or release.id != release_id:
        raise BundleError(
            f"{path} states format {stated_format!r} and id {release.id!r}; expected {FORMAT!r} "
            f"and {release_id!r}: prepare the release again"
        )
    for name, stated in files.items():
        size = (folder / name).stat().st_size if (folder / name).is_file() else None
        if size != stated.bytes:
            raise BundleError(
                f"{folder / name} has {'no' if size is None else size} bytes, the release states "
                f"{stated.bytes}: it is truncated or foreign; prepare the release again"
            )
    return release


def check_sums(release: Release, below: str = "") -> None:
    """Reads every byte, or those of one part's files. Raises BundleError for the first file that is
    not what was prepared."""
    for name, stated in release.files.items():
        if Path(name).is_relative_to(below) and sha256_of(release.folder / name) != stated.sha256:
            raise BundleError(
                f"{release.folder / name} is not what was prepared: its checksum differs; prepare "
                "the release again"
            )


def switch(releases: Path, release_id: str) -> Pointer:
    """Make a prepared release the one that serves. Switching to the running one changes nothing; a
    damaged pointer is replaced, and what it said of the former release is lost."""
    open_release(releases, release_id)
    try:
        running = read_pointer(releases)
    except BundleError:  # it advises to switch again, which is what this is
        running = None
    if running and running.release == release_id:
        return running
    pointer = Pointer(release_id, running.release if running else "")
    staged = releases / f".{POINTER_FILE}.{os.getpid()}"
    with staged.open("w", encoding="utf-8") as file:
        json.dump(asdict(pointer), file)
        file.flush()
        os.fsync(file.fileno())
    staged.replace(releases / POINTER_FILE)
    return pointer


def rollback(releases: Path) -> Pointer:
    """Make the former release serve again. Raises ContractError when there is none."""
    running = read_pointer(releases)
    if running is None or not running.former:
        raise ContractError(
            f"no former release in {releases}; there is nothing to go back to. Known releases: "
            f"{', '.join(known_releases(releases)) or 'none'}"
        )
    return switch(releases, running.former)


def read_pointer(releases: Path) -> Pointer | None:
    """What serves now; None before the first release. Raises BundleError for a damaged file."""
    path = releases / POINTER_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Pointer(str(found["release"]), str(found["former"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BundleError(
            f"{path} cannot be read ({error!r}); expected the ids of the running and the former "
            "release: switch again with `sojourn release`"
        ) from error


def known_releases(releases: Path) -> list[str]:
    """Ids of all whole releases, oldest day first."""
    return sorted(p.parent.name for p in releases.glob(f"*/{MANIFEST_FILE}"))


def prune(releases: Path, keep: int = KEPT, besides: Collection[str] = frozenset()) -> list[str]:
    """Remove all but the newest `keep`, the running and the former release, and those `besides`;
    gives the ids of what went."""
    pointer = read_pointer(releases)
    needed = {*besides, *((pointer.release, pointer.former) if pointer else ())}
    by_age = sorted(known_releases(releases), key=lambda r: (releases / r).stat().st_mtime_ns)
    gone = [r for r in by_age[: max(0, len(by_age) - keep)] if r not in needed]
    for release_id in gone:
        shutil.rmtree(releases / release_id)
    for left in (*releases.glob(".partial-*"), *releases.glob(".damaged-*")):  # by a killed process
        if time.time() - left.stat().st_mtime > LEFT_S:
            shutil.rmtree(left, ignore_errors=True)
    return gone


def _put(partial: Path, release: Release) -> None:
    """Moves what was made to its place, unless it stands there whole.

    A damaged one is moved away and then removed, not written over: servers have its files mapped.
    """
    damaged = partial.with_name(f".damaged-{os.getpid()}")
    if release.folder.exists():
        if _is_whole(release):
            return
        shutil.rmtree(damaged, ignore_errors=True)  # of a killed process that had our number
        release.folder.rename(damaged)
    partial.rename(release.folder)
    shutil.rmtree(damaged, ignore_errors=True)


def _is_whole(release: Release) -> bool:
    """Whether what stands in its place is the release to the byte."""
    try:
        found = open_release(release.folder.parent, release.id)
        check_sums(found)
    except (BundleError, OSError):
        return False
    return found.files == release.files


def _write_manifest(folder: Path, release: Release) -> None:
    files = {name: asdict(stated) for name, stated in release.files.items()}
    found = {"format": FORMAT, "id": release.id, "ds": release.ds, "files": files}
    with (folder / MANIFEST_FILE).open("w", encoding="utf-8") as file:
        json.dump(found, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())


def _digest(files: dict[str, ReleaseFile]) -> str:
    sums = "\n".join(f"{name} {stated.sha256}" for name, stated in sorted(files.items()))
    return hashlib.sha256(sums.encode()).hexdigest()[:_ID_DIGITS]


def _copy(source: Path, target: Path) -> None:
    """All below a folder. Raises the first OSError as it is: shutil's own way goes on after it, and
    then lists what a full disk did not take, file by file, as no error that anybody knows."""
    for path in sorted(source.rglob("*")):
        to = target / path.relative_to(source)
        if path.is_dir():
            to.mkdir(parents=True, exist_ok=True)
        else:
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, to)


def _files_below(folder: Path) -> Iterator[Path]:
    yield from (path for path in sorted(folder.rglob("*")) if path.is_file())
