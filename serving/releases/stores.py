"""The feature store that app.toml asks for: opened once a process, bound to each release."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from features.store.base import FeatureStore
from features.store.embedded import EmbeddedStore, LiveActions
from features.store.files import Published
from features.store.redis import RedisStore, connect, drop_users, load_users
from serving.degradation.guarded import Guarded, Turnstile
from serving.settings.config import StoreKnobs

LIVE_FOLDER: Final = "live"  # of the embedded store, below the server's own folder

Progress = Callable[[int, int, str], None]


class Stores(Protocol):
    """Binds what outlives a release, connections and live actions, to the users of one."""

    def bind(self, published: Published) -> FeatureStore: ...

    def load(self, published: Published, progress: Progress) -> None:
        """Makes the users of a day readable before it serves. Raises Unavailable."""
        ...

    def forget(self, rows_id: str) -> None:
        """Drops the users of a day that no release reads any more. Raises Unavailable."""
        ...

    def close(self) -> None: ...


class EmbeddedStores:
    """User rows by memory map, live actions in LMDB: no server."""

    def __init__(self, folder: Path) -> None:
        self._live = LiveActions(folder / LIVE_FOLDER)

    def bind(self, published: Published) -> FeatureStore:
        return Guarded(EmbeddedStore(published, self._live))

    def load(self, published: Published, progress: Progress) -> None:
        """The rows are in the release itself."""

    def forget(self, rows_id: str) -> None:
        """They went with it."""

    def close(self) -> None:
        self._live.close()


class RedisStores:
    """User rows and live actions in Redis. Opening it needs no Redis: requests degrade without."""

    def __init__(self, url: str, turnstile: Turnstile) -> None:
        self._link = connect(url)
        self._turnstile = turnstile

    def bind(self, published: Published) -> FeatureStore:
        return Guarded(RedisStore(published, self._link), self._turnstile)

    def load(self, published: Published, progress: Progress) -> None:
        load_users(self._link, published, lambda done, total: progress(done, total, "users"))

    def forget(self, rows_id: str) -> None:
        drop_users(self._link, rows_id, lambda dropped, total: None)

    def close(self) -> None:
        """The connections go with the process."""


def open_stores(knobs: StoreKnobs, folder: Path, threads: int) -> Stores:
    """`folder` is the server's own; the embedded store keeps live actions below it. Half of the
    process's `threads` may wait for a slow Redis: the others answer without it."""
    if knobs.kind == "redis":
        return RedisStores(knobs.url, Turnstile(max(1, threads // 2)))
    return EmbeddedStores(folder)
