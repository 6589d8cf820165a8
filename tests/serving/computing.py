"""Calls that want the processor, for tests of what a busy server does."""

import time


def computed(seconds: float) -> None:
    """Has taken that much of the processor, whatever the clock says."""
    until_s = time.thread_time() + seconds
    while time.thread_time() < until_s:
        pass
