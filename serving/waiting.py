"""How long a call waited for a thread: what tells a server that it is asked more than it can do."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

MS_PER_S = 1000.0


class TimedPool(ThreadPoolExecutor):
    """A thread pool whose calls can ask since when they have waited."""

    def __init__(self, threads: int) -> None:
        super().__init__(threads, thread_name_prefix="grpc")
        self._call = threading.local()

    def submit(
        self, fn: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Answer]:
        came_s = time.monotonic()

        def run() -> Answer:
            self._call.waited_ms = (time.monotonic() - came_s) * MS_PER_S
            return fn(*args, **kwargs)

        return super().submit(run)

    def waited_ms(self) -> float:
        """Of the call that this thread runs, from its arrival to its start; 0 in other threads."""
        return float(getattr(self._call, "waited_ms", 0.0))
