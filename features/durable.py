"""What must be on the disk before something else may happen."""

import os
from pathlib import Path


def sync(path: Path) -> None:
    """Returns when a file's bytes, or which names a folder has, outlive the machine's power."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
