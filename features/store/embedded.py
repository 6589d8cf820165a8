"""The default store: user rows by memory map, live actions in LMDB; no server, many processes."""

import os
import struct
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import lmdb

from features.errors import ContractError, SpecError, Unavailable
from features.schema import F32, UNKNOWN_ID, Columns, Ids, UserId
from features.spec import FeatureView
from features.store.actions import KEPT_S, merged, pack_action, split_actions
from features.store.base import LiveAction, Traveller, Wants
from features.store.files import Published

LIVE_MAP_BYTES: Final = 4 * 2**30  # address space, not disk: the file grows as it is used
MOST_READERS: Final = 1024  # threads over all processes that read at once
SWEPT_PER_WRITE: Final = 4  # other users looked at, for having expired, at each write

_KEY: Final = struct.Struct(">Q")
_EXPIRES: Final = struct.Struct(">q")  # unix seconds, before the packed actions


class LiveActions:
    """What users did just now, by user, in one LMDB folder that all processes open.

    Open it once in each process, after any fork; releases come and go above it. Writes are not
    forced to disk: a crashed process loses nothing, a crashed machine the last moments.
    `remember` waits for other processes' writes, which take microseconds each.
    """

    def __init__(
        self,
        folder: Path,
        map_bytes: int = LIVE_MAP_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Raises ContractError where the folder holds something else, Unavailable where it cannot
        be opened."""
        self._folder = folder
        self._map_bytes = map_bytes
        self._clock = clock
        self._pid = os.getpid()
        self._sweep_from = b""
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._env = lmdb.open(
                str(folder),
                map_size=map_bytes,
                max_readers=MOST_READERS,
                sync=False,
                metasync=False,
                readahead=False,
            )
            self._env.reader_check()  # frees the places of readers that were killed
        except (lmdb.InvalidError, lmdb.CorruptedError, lmdb.VersionMismatchError) as error:
            raise ContractError(
                f"{folder} does not hold live actions ({error}); remove the folder: it fills again "
                "as users act"
            ) from error
        except lmdb.Error as error:
            raise Unavailable(
                f"the live actions in {folder} cannot be opened: {error}; a process opens them once"
            ) from error

    def recent(self, user: UserId) -> list[bytes]:
        """A user's packed actions, newest first. Raises Unavailable."""
        self._check_process()
        try:
            with self._env.begin() as txn:
                value = txn.get(_KEY.pack(user))
        except lmdb.Error as error:
            raise Unavailable(f"the live actions in {self._folder}: {error}") from error
        return self._living(value, self._clock())

    def remember(self, user: UserId, actions: Sequence[LiveAction]) -> None:
        """Adds actions; keeps the newest, each event once. Raises Unavailable, also where all is
        full."""
        self._check_process()
        packed = [pack_action(action) for action in actions]
        key, now = _KEY.pack(user), self._clock()
        try:
            with self._env.begin(write=True) as txn:
                records = merged([*self._living(txn.get(key), now), *packed])
                txn.put(key, _EXPIRES.pack(int(now) + KEPT_S) + b"".join(records))
                self._sweep(txn, now)
        except lmdb.MapFullError as error:
            raise Unavailable(
                f"the live actions in {self._folder} fill their {self._map_bytes} bytes: these "
                "are more users than one server's store is for; give them a Redis"
            ) from error
        except lmdb.Error as error:
            raise Unavailable(f"the live actions in {self._folder}: {error}") from error

    def forget(self, user: UserId) -> None:
        """Drops a user's actions. Raises Unavailable."""
        self._check_process()
        try:
            with self._env.begin(write=True) as txn:
                txn.delete(_KEY.pack(user))
        except lmdb.Error as error:
            raise Unavailable(f"the live actions in {self._folder}: {error}") from error

    def users(self) -> int:
        """Users of whom anything is kept."""
        with self._env.begin() as txn:
            return int(txn.stat()["entries"])

    def close(self) -> None:
        self._env.close()

    def _living(self, value: bytes | None, now: float) -> list[bytes]:
        if value is None or _EXPIRES.unpack_from(value)[0] <= now:
            return []
        return split_actions(value[_EXPIRES.size :])

    def _sweep(self, txn: "lmdb.Transaction[bytes]", now: float) -> None:
        """Drops expired users a few at a time, going round: no write pays for all of them."""
        with txn.cursor() as cursor:
            found = cursor.set_range(self._sweep_from)
            for _ in range(SWEPT_PER_WRITE):
                if not found:
                    break
                if _EXPIRES.unpack_from(cursor.value())[0] <= now:
                    cursor.delete()
                    found = bool(cursor.key())
                else:
                    found = cursor.next()
            self._sweep_from = cursor.key() if found else b""

    def _check_process(self) -> None:
        if os.getpid() != self._pid:
            raise SpecError(
                f"the live actions in {self._folder} were opened before a fork; LMDB needs each "
                "process to open them itself"
            )


class EmbeddedStore:
    """Users and lists of one published day, and the live actions of this machine.

    Nothing here waits for anybody, so `timeout_s` is not needed.
    """

    def __init__(self, published: Published, live: LiveActions) -> None:
        self.published = published
        self._live = live

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        if user <= UNKNOWN_ID:
            return self.published.traveller(user, None, (), wants)
        row = self.published.users.row(user)
        return self.published.traveller(user, row, self._live.recent(user), wants)

    def read(self, views: Sequence[FeatureView], keys: Mapping[str, Ids]) -> Columns:
        return self.published.read(views, keys)

    def lists(self, name: str, keys: Ids, limit: int) -> tuple[Ids, F32]:
        return self.published.lists(name, keys, limit)

    def snapshot(self, name: str) -> str:
        return self.published.snapshot(name)

    def remember(self, user: UserId, actions: Sequence[LiveAction], timeout_s: float) -> None:
        if user > UNKNOWN_ID and actions:
            self._live.remember(user, actions)

    def forget(self, user: UserId, timeout_s: float) -> None:
        if user > UNKNOWN_ID:
            self._live.forget(user)
