"""What a published folder says of itself: its contents, its snapshots, every file's checksum."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from features.disk import sha256_of
from features.errors import BundleError
from features.spec import FeatureView

FORMAT: Final = "sojourn-published/2"
MANIFEST_FILE: Final = "manifest.json"


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """One file of the folder."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PublishedView:
    """One view as it was when the day was published."""

    fingerprint: str
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The table of contents of a published folder."""

    snapshots: Mapping[str, str]  # view or list -> id of the snapshot that it came from
    views: Mapping[str, PublishedView]
    lists: Mapping[str, int]  # memory-mapped lists -> their rows
    personal: tuple[str, ...]  # lists inside user rows, in the rows' order
    counts: Mapping[str, int]
    rows_id: str  # 12 hex digits over the packed user rows: their keys' name in Redis
    files: Mapping[str, PublishedFile]  # path below the folder -> size and checksum
    format: str = FORMAT

    def expect(self, view: FeatureView) -> None:
        """Raises BundleError unless the view was published exactly as it is declared now."""
        found = self.views.get(view.name)
        if found is None:
            known = ", ".join(sorted(self.views))
            raise BundleError(f"view {view.name!r} was not published; published are: {known}")
        if found.fingerprint != view.fingerprint:
            differ = sorted(set(found.columns) ^ set(view.columns))
            raise BundleError(
                f"view {view.name!r} was published with fingerprint {found.fingerprint}, this "
                f"code declares {view.fingerprint} (columns in only one of them: "
                f"{differ or 'none; order, default or definition differs'}); publish the day "
                "again with this code, or serve it with the code that published it"
            )


def read_manifest(root: Path) -> Manifest:
    """The manifest of a published folder. Raises BundleError when it is not one."""
    path = root / MANIFEST_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundleError(
            f"{root} is not a published folder: {MANIFEST_FILE} cannot be read ({error})"
        ) from error
    stated = found.get("format") if isinstance(found, dict) else type(found).__name__
    if stated != FORMAT:
        raise BundleError(f"{path} has format {stated!r}, expected {FORMAT!r}; publish it again")
    try:
        return _parse(found)
    except (KeyError, TypeError, AttributeError) as error:
        raise BundleError(f"{path} is incomplete: {error!r}; publish the day again") from error


def write_manifest(root: Path, manifest: Manifest) -> None:
    """Writes it, byte for byte the same for the same contents."""
    text = json.dumps(asdict(manifest), sort_keys=True, indent=1, ensure_ascii=False)
    (root / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")


def check_sizes(root: Path, manifest: Manifest) -> None:
    """Raises BundleError for the first file that is missing or has another size than stated."""
    for name, stated in manifest.files.items():
        try:
            size = os.stat(root / name).st_size
        except OSError as error:
            raise BundleError(f"{root / name} is missing ({error}); publish it again") from error
        if size != stated.bytes:
            raise BundleError(
                f"{root / name} has {size} bytes, the manifest says {stated.bytes}: it is "
                "truncated or foreign; publish the day again"
            )


def check_sums(root: Path, manifest: Manifest) -> None:
    """Reads every byte; raises BundleError for the first file whose checksum differs."""
    for name, stated in manifest.files.items():
        found = _checksum(root / name)
        if found != stated.sha256:
            raise BundleError(
                f"{root / name} has sha256 {found[:16]}..., the manifest says "
                f"{stated.sha256[:16]}...: its contents changed; publish the day again"
            )


def describe_files(root: Path) -> dict[str, PublishedFile]:
    """Size and checksum of every file below a folder, by path."""
    return {
        path.relative_to(root).as_posix(): PublishedFile(path.stat().st_size, _checksum(path))
        for path in files_below(root)
    }


def files_below(root: Path) -> Iterator[Path]:
    """Every file below a folder except the manifest, in the order of their paths."""
    manifest = root / MANIFEST_FILE
    yield from (p for p in sorted(root.rglob("*")) if p.is_file() and p != manifest)


def _checksum(path: Path) -> str:
    """Raises BundleError when the file cannot be read."""
    try:
        return sha256_of(path)
    except OSError as error:
        raise BundleError(f"{path} cannot be read ({error}); publish the day again") from error


def _parse(found: Mapping[str, Any]) -> Manifest:
    return Manifest(
        snapshots=dict(found["snapshots"]),
        views={
            name: PublishedView(
                view["fingerprint"], tuple(view["keys"]), tuple(view["columns"]), view["rows"]
            )
            for name, view in found["views"].items()
        },
        lists=dict(found["lists"]),
        personal=tuple(found["personal"]),
        counts=dict(found["counts"]),
        rows_id=found["rows_id"],
        files={name: PublishedFile(**file) for name, file in found["files"].items()},
    )
