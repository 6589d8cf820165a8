"""What a long step tells whoever watches it."""

from collections.abc import Callable

Advance = Callable[[int, int, str], None]
"""Told of (steps done, steps in all, what now)."""


def unwatched(done: int, total: int, now: str) -> None:
    """Nobody watches."""
