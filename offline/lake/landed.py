"""What landed, looked at on this machine's disk and without Spark."""

from collections.abc import Mapping
from pathlib import Path

from features.disk import sha256_of
from offline.lake.manifest import DIGEST_FILE, digest_of_files
from offline.lake.storage import is_part


def landed_hashes(lake: Path, place: str) -> Mapping[str, str]:
    """The SHA-256 of each file of `place`, a partition as "events/ds=2026-05-19", by name below the
    lake's root."""
    files = sorted(f for f in (lake / place).iterdir() if is_part(f.name) and f.is_file())
    return {f"{place}/{file.name}": sha256_of(file) for file in files}


def landed_digest(lake: Path, place: str, hashes: Mapping[str, str]) -> str:
    """As `offline.lake.lake.Lake.digest`, of the files that `landed_hashes` found."""
    kept = lake / place / DIGEST_FILE
    text = kept.read_text(encoding="utf-8") if kept.is_file() else None
    return digest_of_files(place.partition("/")[0], hashes, text)
