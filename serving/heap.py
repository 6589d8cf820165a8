"""The heap of a server: one for all threads, and without its large pieces (ADR 0078).

glibc gives threads up to eight heaps a core, and takes ever larger pieces from them the larger ones
it is given back. What a request allocates lives for moments, what it leaves for the logs for
seconds, until another thread frees it: of each heap, ever more pages hold a little of the latter.
Threads of Python hardly ever allocate at the same time, so that one heap costs them nothing.
"""

import ctypes
import os
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

ARENA_MAX, MMAP_THRESHOLD, TRIM_THRESHOLD = -8, -3, -1  # of malloc.h
SETTINGS: Final[Mapping[int, int]] = {
    ARENA_MAX: 1,
    MMAP_THRESHOLD: 256 << 10,  # bytes: more than any array of a request
    TRIM_THRESHOLD: 8 << 20,  # free at the end of the heap, before it is given back
}
PREFIX: Final = "MALLOC_"  # of what the environment may say instead


def share_heap() -> None:
    """This process allocates so from now on; to be called before there are many threads, since
    heaps that exist stay. Does nothing where malloc is not glibc's."""
    if not any(name.startswith(PREFIX) for name in os.environ):
        with suppress(OSError, AttributeError):  # another C library has no such function
            for setting, value in SETTINGS.items():
                ctypes.CDLL(None).mallopt(setting, value)
