"""Users in Redis, items and lists by memory map: one pipelined round trip a request."""

import time
from collections.abc import Mapping, Sequence
from typing import Final

from features.errors import Unavailable
from features.schema import F32, UNKNOWN_ID, Columns, Ids, UserId
from features.spec import FeatureView
from features.store.actions import KEPT_S, pack_action
from features.store.base import RECENT_LIMIT, LiveAction, Traveller, Wants
from features.store.files import Published
from features.store.redis.keys import live_key, row_key
from features.store.redis.link import RedisLink
from features.store.redis.loading import progress_of

LOADED_CHECK_S: Final = 5.0  # how long the answer to "are the rows there at all" holds


class RedisStore:
    """One published day whose user rows were loaded into Redis (features.store.redis.loading)."""

    def __init__(self, published: Published, link: RedisLink) -> None:
        self.published = published
        self._link = link
        self._rows_id = published.manifest.rows_id
        self._loaded_until = 0.0

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        if user <= UNKNOWN_ID:
            return self.published.traveller(user, None, (), wants)
        deadline = time.monotonic() + timeout_s
        live = live_key(user)
        row, actions = self._link.ask(
            live,
            # All that is kept, whatever is wanted: a retried event is found out among its like.
            (("GET", row_key(user, self._rows_id)), ("ZREVRANGE", live, 0, RECENT_LIMIT - 1)),
            timeout_s,
        )
        if row is None:
            self._expect_loaded(deadline)
        return self.published.traveller(user, row, actions, wants)

    def read(self, views: Sequence[FeatureView], keys: Mapping[str, Ids]) -> Columns:
        return self.published.read(views, keys)

    def lists(self, name: str, keys: Ids, limit: int) -> tuple[Ids, F32]:
        return self.published.lists(name, keys, limit)

    def snapshot(self, name: str) -> str:
        return self.published.snapshot(name)

    def remember(self, user: UserId, actions: Sequence[LiveAction], timeout_s: float) -> None:
        if user <= UNKNOWN_ID or not actions:
            return
        key = live_key(user)
        members = [part for a in actions for part in (a.at_ms, pack_action(a))]
        self._link.ask(
            key,
            (
                ("ZADD", key, *members),
                ("ZREMRANGEBYRANK", key, 0, -RECENT_LIMIT - 1),
                ("EXPIRE", key, KEPT_S),
            ),
            timeout_s,
        )

    def forget(self, user: UserId, timeout_s: float) -> None:
        if user > UNKNOWN_ID:
            key = live_key(user)
            self._link.ask(key, (("DEL", key),), timeout_s)

    def _expect_loaded(self, deadline: float) -> None:
        """Raises Unavailable when Redis has no row of a user because it has not all rows.

        An empty or half-loaded Redis must not turn every user into a stranger unnoticed. Asked
        again every few seconds, and only for users without a row.
        """
        now = time.monotonic()
        if now < self._loaded_until:
            return
        loaded = progress_of(self._link, self._rows_id, deadline - now)
        if loaded is None or not loaded.complete:
            found = "none" if loaded is None else f"{loaded.users} of {loaded.total}"
            raise Unavailable(
                f"Redis has {found} of the user rows of snapshot "
                f"{self.snapshot(self.published.layout.user.name)!r}; release that day again, "
                "which loads them: `sojourn release`"
            )
        self._loaded_until = now + LOADED_CHECK_S
