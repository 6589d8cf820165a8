"""From the threads of requests to one that writes, without waking it for each.

A queue wakes its reader with every entry: two changes of threads a request, and a change costs
more than the entry. Here the reader is woken when it has nothing to do, and then gathers for a
while before it looks.
"""

import threading
from collections import deque
from typing import Final, Generic, TypeVar

GATHER_S: Final = 0.05  # how long an entry waits for others to go with it

Entry = TypeVar("Entry")


class Handover(Generic[Entry]):
    """Entries in their order, at most `limit` of them. One thread takes, any may put."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._entries: deque[Entry] = deque()
        self._woken = threading.Event()  # there is something
        self._hurried = threading.Event()  # somebody waits for it
        self._sleeps = False

    def put(self, entry: Entry) -> bool:
        """Whether there was room. Returns at once."""
        if len(self._entries) >= self._limit:  # threads that look at once may pass by a few
            return False
        self._entries.append(entry)
        if self._sleeps:
            self._woken.set()
        return True

    def demand(self, entry: Entry) -> None:
        """Puts an entry for which somebody waits, room or not: all is taken at once."""
        self._entries.append(entry)
        self._hurried.set()
        self._woken.set()

    def take(self, timeout_s: float | None) -> list[Entry]:
        """All that was put, after waiting for the first at most so long, and then for more."""
        self._woken.clear()
        self._sleeps = True  # from here on whoever puts wakes us; what came before is seen here
        if not self._entries:
            self._woken.wait(timeout_s)
        self._sleeps = False
        if self._entries:
            self._hurried.wait(GATHER_S)
        self._hurried.clear()
        return [self._entries.popleft() for _ in range(len(self._entries))]
