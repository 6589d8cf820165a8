"""glibc's heap, told that few threads ask for memory at once.

By itself it keeps an arena a thread, up to eight a core, each with its own free memory: a worker
whose objects take 50 MB came to hold 205 MB, and grew for as long as threads came to new arenas.
Here the interpreter's lock lets one thread ask at a time.
"""

import ctypes
from contextlib import suppress
from typing import Final

ARENAS: Final = 2
_M_ARENA_MAX: Final = -8  # of malloc.h


def keep_few_arenas() -> None:
    """For this process, before it starts threads; nothing where malloc is not glibc's."""
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, ARENAS)
