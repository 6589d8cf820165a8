"""A store between which and the requests a guard stands: a slow store keeps few of them waiting,
and what is damaged of one user is that user's loss, not an error of the service.

A server has few threads. A store that takes 50 ms instead of one would hold them all, and requests
would queue behind it for what they can do without.
"""

import logging
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from features.errors import ContractError, Unavailable
from features.schema import F32, Columns, Ids, UserId
from features.spec import FeatureView
from features.store.base import FeatureStore, LiveAction, Traveller, Wants
from features.store.files import Published
from serving.telemetry.logs import Seldom

Answer = TypeVar("Answer")

PATIENCE_S: Final = 0.02  # a healthy answer takes one millisecond, and thread switches a few more
STRICT_AFTER: Final = 3  # slow answers one after another: one alone may be our own stall


class Turnstile:
    """Lets some wait for the store at once, and nobody more while the store is slow.

    It is slow while the first of them has waited for longer than `patience_s`, and after several
    answers in a row that took longer, until one is quick again. As long as answers are quick, all
    may pass: nothing is counted against a store that is merely busy.
    """

    def __init__(
        self,
        most: int,
        patience_s: float = PATIENCE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most = most
        self._patience_s = patience_s
        self._clock = clock
        self._inside: dict[int, float] = {}  # thread -> since when; single steps, so no lock
        self._slow_in_a_row = 0

    def enter(self) -> None:
        """Raises Unavailable when the store is slow, and as many wait for it as may."""
        now = self._clock()
        if len(self._inside) >= self._most:
            waited_s = now - min(list(self._inside.values()), default=now)
            if waited_s > self._patience_s or self._slow_in_a_row >= STRICT_AFTER:
                raise Unavailable(
                    f"{self._most} requests wait for a slow store, the first for "
                    f"{waited_s * 1000:.0f} ms: the others go on without it"
                )
        self._inside[threading.get_ident()] = now

    def leave(self) -> None:
        """Must follow whatever came of it."""
        took_s = self._clock() - self._inside.pop(threading.get_ident())
        self._slow_in_a_row = self._slow_in_a_row + 1 if took_s > self._patience_s else 0


FAIR_S: Final = 0.005  # a caller in more of a hurry tells nothing of the store that it did without
UNLIMITED: Final = Turnstile(sys.maxsize)  # for a store that waits for nobody


class Damaged(Unavailable):
    """What the store has of one user cannot be used; of others, nothing is said."""


class Guarded:
    """A feature store behind a turnstile. What is damaged is said in the log, and is `Damaged`; why
    a store does not answer is said there as well: a page only tells that it went without."""

    def __init__(self, store: FeatureStore, turnstile: Turnstile = UNLIMITED) -> None:
        self.store = store
        self._turnstile = turnstile
        self._damages = Seldom()
        self._silences = Seldom()

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        return self._asked(lambda: self.store.fetch(user, wants, timeout_s), timeout_s)

    def read(self, views: Sequence[FeatureView], keys: Mapping[str, Ids]) -> Columns:
        return self.store.read(views, keys)

    def lists(self, name: str, keys: Ids, limit: int) -> tuple[Ids, F32]:
        return self.store.lists(name, keys, limit)

    def snapshot(self, name: str) -> str:
        return self.store.snapshot(name)

    def remember(self, user: UserId, actions: Sequence[LiveAction], timeout_s: float) -> None:
        self._asked(lambda: self.store.remember(user, actions, timeout_s), timeout_s)

    def forget(self, user: UserId, timeout_s: float) -> None:
        self._asked(lambda: self.store.forget(user, timeout_s), timeout_s)

    def _asked(self, ask: Callable[[], Answer], timeout_s: float) -> Answer:
        try:
            self._turnstile.enter()
        except Unavailable as error:
            self._silent(error)
            raise
        try:
            return ask()
        except ContractError as error:
            raise self._damaged(error) from error
        except Unavailable as error:
            if timeout_s >= FAIR_S:
                self._silent(error)
            raise
        finally:
            self._turnstile.leave()

    def _silent(self, error: Unavailable) -> None:
        """No such error names a user: logs hold no personal data."""
        self._silences.log(logging.WARNING, f"the store does not answer: {error}")

    def _damaged(self, error: ContractError) -> Damaged:
        self._damages.log(logging.ERROR, f"damaged in the store: {without_ids(error)}")
        return Damaged(str(error))


@dataclass(frozen=True, slots=True)
class SpareRows:
    """Users' rows out of the release's own files, for when the store does not answer: as of the
    published day, without what was done since."""

    published: Published

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        """Raises Unavailable for a row that is damaged here as well."""
        try:
            return self.published.traveller(user, self.published.users.row(user), (), wants)
        except ContractError as error:
            raise Unavailable(str(error)) from error


def without_ids(error: ContractError) -> str:
    """What is wrong, without the user whom it is about: logs hold no personal data."""
    return str(error).partition(": ")[2] or str(error)
