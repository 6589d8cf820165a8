"""Brings the user rows of a published day into Redis, and takes those of a former day out."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Final

import redis
import redis.exceptions as errors

from features.errors import ContractError, Unavailable
from features.schema import UserId
from features.store.files import Published
from features.store.redis.keys import loaded_key, row_key, row_pattern
from features.store.redis.link import RedisLink

BATCH_USERS: Final = 1000
TTL_DAYS: Final = 30  # a day that nobody drops goes by itself
DAY_S: Final = 24 * 3600
ASK_TIMEOUT_S: Final = 30.0  # as long as the bulk that follows may take

Progress = Callable[[int, int], None]
"""Called with the users done and the users in all."""


@dataclass(frozen=True, slots=True)
class LoadedUsers:
    """How far a load has come; kept in Redis beside the rows, so that a broken one can go on."""

    users: int
    total: int
    row_bytes: int

    @property
    def complete(self) -> bool:
        return self.users == self.total

    @property
    def bytes_per_user(self) -> float:
        """Of packed rows, without the server's own overhead; NaN when there are no users."""
        return self.row_bytes / self.users if self.users else float("nan")


def load_users(
    link: RedisLink, published: Published, progress: Progress, ttl_days: int = TTL_DAYS
) -> LoadedUsers:
    """Writes every user row. A load that was broken off goes on; one that is done returns at once.

    The server must not evict keys (maxmemory-policy noeviction): a lost row makes a stranger.
    Raises Unavailable when Redis fails on the way; what was written stays, so call it again.
    """
    rows_id = published.manifest.rows_id
    done = progress_of(link, rows_id, ASK_TIMEOUT_S) or LoadedUsers(0, len(published.users), 0)
    try:
        with link.client() as client:
            _save(client, rows_id, done, ttl_days)
            while not done.complete:
                progress(done.users, done.total)
                done = _load_batch(client, published, done, ttl_days)
                _save(client, rows_id, done, ttl_days)
    except (errors.RedisError, OSError) as error:
        raise Unavailable(
            f"Redis failed after {done.users} of {done.total} user rows ({error}); load again, it "
            "goes on from there"
        ) from error
    progress(done.users, done.total)
    return done


def drop_users(link: RedisLink, rows_id: str, progress: Progress) -> int:
    """Removes the user rows of a published day; gives how many there were.

    Whoever still serves that day is told that they are not there, rather than finding strangers.
    """
    dropped = 0
    try:
        with link.client() as client:
            client.delete(loaded_key(rows_id))
            pipeline = client.pipeline(transaction=False)
            for key in client.scan_iter(match=row_pattern(rows_id), count=BATCH_USERS):
                pipeline.unlink(key)
                if len(pipeline) >= BATCH_USERS:
                    dropped += int(sum(pipeline.execute()))
                    progress(dropped, dropped)
            dropped += int(sum(pipeline.execute()))
    except (errors.RedisError, OSError) as error:
        raise Unavailable(f"Redis failed after {dropped} rows were dropped ({error})") from error
    return dropped


def progress_of(link: RedisLink, rows_id: str, timeout_s: float) -> LoadedUsers | None:
    """How far the rows of a published day are loaded; None when nothing is known of them."""
    key = loaded_key(rows_id)
    (found,) = link.ask(key, (("GET", key),), timeout_s)
    if found is None:
        return None
    try:
        return LoadedUsers(**json.loads(found))
    except (ValueError, TypeError) as error:
        raise ContractError(
            f"Redis key {key!r} holds {found[:80]!r}, expected how far user rows are loaded "
            f"({error}); delete it and load again"
        ) from error


def _load_batch(
    client: "redis.Redis | redis.RedisCluster",
    published: Published,
    done: LoadedUsers,
    ttl_days: int,
) -> LoadedUsers:
    users = published.users
    end = min(done.users + BATCH_USERS, done.total)
    row_bytes = done.row_bytes
    pipeline = client.pipeline(transaction=False)
    for place in range(done.users, end):
        row = users.row_at(place)
        key = row_key(UserId(int(users.ids[place])), published.manifest.rows_id)
        # A day longer than the marker: rows never vanish before it is said that they may.
        pipeline.set(key, row, ex=(ttl_days + 1) * DAY_S)
        row_bytes += len(row)
    pipeline.execute()
    return LoadedUsers(end, done.total, row_bytes)


def _save(
    client: "redis.Redis | redis.RedisCluster", rows_id: str, done: LoadedUsers, ttl_days: int
) -> None:
    client.set(loaded_key(rows_id), json.dumps(asdict(done)), ex=ttl_days * DAY_S)
