"""Failures of a disk below Spark, said in one paragraph.

Spark tells of a full disk, or of a file that is damaged, in a hundred lines of its own calls. Of
everything else it keeps them: that is a mistake of ours, and they say where.
"""

import errno
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException

from features.errors import ContractError, SojournError, Unavailable
from features.schema import BORDER_TABLES

_FULL: Final = ("No space left on device", "Disk quota exceeded")
_FULL_CODES: Final = (errno.ENOSPC, errno.EDQUOT)
_UNREADABLE: Final = re.compile(r"\[FAILED_READ_FILE\S*\] .*? reading file (.+?\.parquet)")
_CAUSE: Final = re.compile(r"Caused by: (?:[\w.$]+: )?(.+)")


@contextmanager
def disk_failures_told(root: str) -> Iterator[None]:
    """Raises Unavailable for a full disk, and ContractError for a file of the lake at `root` that
    cannot be read, in place of what Spark raises."""
    try:
        yield
    except (Py4JJavaError, PySparkException) as error:
        found = told(str(error), root)
        if found is None:
            raise
        raise found from error
    except OSError as error:
        if error.errno not in _FULL_CODES:
            raise
        raise _full(root) from error


def told(text: str, root: str) -> SojournError | None:
    """What Spark's text says of the disk; None where it is about something else."""
    if any(name in text for name in _FULL):
        return _full(root)
    unreadable = _UNREADABLE.search(text)
    if unreadable is None:
        return None
    file, lake = _plain(unreadable[1]), _plain(root)
    causes = _CAUSE.findall(text)
    why = f": {causes[-1]}" if causes else ""
    table, _, within = file.removeprefix(f"{lake}/").partition("/")
    if table in BORDER_TABLES:
        todo = "Land this file again"
    else:
        folder = within.partition("/")[0]
        todo = (
            f"Remove {lake}/{table}/{folder} and make its day again: sojourn daily --lake {lake} "
            f"--day {folder.removeprefix('ds=')}"
        )
    return ContractError(f"table {table!r}: {file} cannot be read{why}. {todo}")


def _full(root: str) -> Unavailable:
    return Unavailable(
        f"there is no space left for {_plain(root)}, or for what Spark puts aside in "
        f"{tempfile.gettempdir()}; free some and run the day again: what is complete stays"
    )


def _plain(path: str) -> str:
    """A path of this machine without its scheme: Spark writes file:///x, and Hadoop file:/x."""
    return re.sub(r"^file:/+", "/", path)
