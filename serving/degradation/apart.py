"""A recall source in a thread of its own: one that hangs costs a request a few milliseconds.

What is computed from memory cannot hang and runs in the request's own thread, where it cannot be
interrupted either. A source that asks another system belongs apart: `[recall.x] apart_ms`.
"""

import math
import queue
import threading
from typing import Final

from features.errors import Unavailable
from features.recall.source import Found
from features.store.base import Traveller
from serving.types import RecallSource, Request

MOST_CALLS: Final = 8  # of one source at once; as many may hang before it is not asked any more

MS_PER_S: Final = 1000.0


class Apart:
    """A source that is waited for `wait_ms` and no longer, and no longer than a request may.

    A thread a call, which costs some 60 us: a pool would be joined when the process ends, so a
    source that hangs would keep a drained server from ending. Calls that were given up run on and
    count until they are done, so that hanging threads are few; when they end, the source is back.
    """

    def __init__(self, source: RecallSource, wait_ms: float) -> None:
        self.source = source
        self.name = source.name
        self._wait_s = wait_ms / MS_PER_S
        self._free = threading.BoundedSemaphore(MOST_CALLS)

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return self.source.applies(request, traveller)

    def recall(
        self, request: Request, traveller: Traveller, quota: int, left_s: float = math.inf
    ) -> Found:
        """What the source finds, or raises. Raises TimeoutError when it takes longer than its time
        or `left_s`, what the request has left for it; Unavailable when all calls of it hang."""
        if not self._free.acquire(blocking=False):
            raise Unavailable(f"{self.name}: {MOST_CALLS} calls hang; it is not asked meanwhile")
        answers: queue.SimpleQueue[Found | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self.source.recall(request, traveller, quota))
            except Exception as error:  # goes up in the request's own thread, below
                answers.put(error)
            finally:
                self._free.release()

        try:
            threading.Thread(target=ask, name=f"recall-{self.name}", daemon=True).start()
        except RuntimeError as error:  # the process may have no more threads
            self._free.release()
            raise Unavailable(f"{self.name} cannot be asked: {error}") from error
        wait_s = min(self._wait_s, left_s)
        try:
            answer = answers.get(timeout=wait_s)
        except queue.Empty:
            raise TimeoutError(
                f"{self.name} did not answer within {wait_s * MS_PER_S:.0f} ms"
            ) from None
        if isinstance(answer, Exception):
            raise answer
        return answer
