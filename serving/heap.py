"""The heap of a server: one for all of its threads, so that what one has freed the others can use.

glibc gives threads up to eight heaps a core. What a request allocates lives for moments, what it
leaves in the logs' queues for seconds, until another thread frees it; each heap then keeps the
pages that hold a little of the latter. Those of one server grew for as long as it was asked
(ADR 0078). Threads of Python hardly ever allocate at once, so that one heap costs them nothing.
"""

import ctypes
import os
from contextlib import suppress
from typing import Final

M_ARENA_MAX: Final = -8  # of malloc.h
VARIABLE: Final = "MALLOC_ARENA_MAX"  # set by whoever knows better


def share_heap() -> None:
    """This process allocates from one heap from now on; to be called before there are many threads,
    since heaps that exist stay. Does nothing where malloc is not glibc's."""
    if VARIABLE not in os.environ:
        with suppress(OSError, AttributeError):  # another C library has no such function
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)
