"""The folder that a local Spark session spills into: gone with the session, or before the next."""

import atexit
import fcntl
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

PREFIX: Final = "sojourn-spark-"
OWNER: Final = "owner.lock"  # held by the process whose folder it is: the system lets go of it


def scratch_folder() -> Path:
    """A new folder, removed at the end. What killed sessions left is removed before.

    A folder is somebody's as long as its lock is held, which no id of a process says that may be
    another's by now. Only folders of this user with a lock are looked at.
    """
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        _remove_left(folder)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    # Under another name until it is locked: there is no moment at which nobody seems to hold it.
    unnamed = folder / f".{OWNER}"
    lock = os.open(unnamed, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)  # open while we live
    fcntl.flock(lock, fcntl.LOCK_EX)
    unnamed.rename(folder / OWNER)
    return folder


def _remove_left(folder: Path) -> None:
    """Removes a folder whose owner is gone; leaves every other one."""
    if folder.is_symlink():
        return
    try:
        lock = os.open(folder / OWNER, os.O_RDWR | os.O_NOFOLLOW)
    except OSError:
        return  # without a lock, somebody else's, or gone in the meantime
    try:
        if os.fstat(lock).st_uid == os.geteuid():
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
    except OSError:
        return  # its session lives
    finally:
        os.close(lock)
