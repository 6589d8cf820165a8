"""Files as a disk has them."""

import hashlib
import os
from pathlib import Path


def sync(path: Path) -> None:
    """Returns when a file's bytes, or which names a folder has, outlive the machine's power."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sha256_of(path: Path) -> str:
    """The file's checksum, 64 hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
