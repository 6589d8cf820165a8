"""One writer at a time: a lake on this machine is locked while its days are made.

Whoever gets the lock first ends what a killed writer had decided, and finds the lake whole.

The lock is the system's own and goes with the process that holds it, however that ends; the file
stays and means nothing. Lakes elsewhere are locked by whatever schedules the cluster's jobs.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from features.errors import Unavailable
from offline.lake.merging import finish_merges

LOCK_FILE: Final = ".writer.lock"


@contextmanager
def only_writer(lake: Path | str) -> Iterator[None]:
    """Holds the lake's lock. Raises Unavailable while another process does, and where this one may
    not write."""
    folder = Path(lake)
    if not folder.is_dir():  # another scheme, or no lake: not ours to judge
        yield
        return
    try:
        file = (folder / LOCK_FILE).open("w")
    except OSError as error:
        raise Unavailable(
            f"{folder} cannot be written ({error.strerror}), and its days are made in it; check "
            "its permissions and its disk, or copy it to where you may write"
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Unavailable(
                f"{folder} is being written by another process, which holds {folder / LOCK_FILE}; "
                "wait until its days are done"
            ) from error
        finish_merges(folder)
        yield
