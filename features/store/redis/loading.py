"""Brings the user rows of a published day into Redis, and takes those of a former day out."""

import json
from collections.abc import Callable, Sequence
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
    """Writes every user row, and lets those that are there already live on for `ttl_days`.

    So a load that was broken off goes on, and one that was done puts off when its rows go.

    The server must not evict keys (maxmemory-policy noeviction): a lost row makes a stranger.
    Raises Unavailable when Redis fails on the way; what was written stays, so call it again.
    """
    rows_id = published.manifest.rows_id
    done = progress_of(link, rows_id, ASK_TIMEOUT_S) or LoadedUsers(0, len(published.users), 0)
    try:
        with link.client() as client:
            for first in range(0, done.users, BATCH_USERS):
                progress(first, done.total)
                last = min(first + BATCH_USERS, done.users)
                _renew_batch(client, published, range(first, last), ttl_days)
            # Not before: until then the rows are there only as long as the former note says.
            _save(client, rows_id, done, ttl_days)
            while not done.complete:
                progress(done.users, done.total)
                done = _load_batch(client, published, done, ttl_days)
                _save(client, rows_id, done, ttl_days)
    except (errors.RedisError, OSError) as error:
        raise Unavailable(
            f"Redis failed after {done.users} of {done.total} user rows ({_why(error)}); load "
            "again, it goes on from there"
        ) from error
    progress(done.users, done.total)
    return done


def drop_users(link: RedisLink, rows_id: str, progress: Progress) -> int:
    """Removes the user rows of a published day; gives how many there were.

    Whoever still serves that day is told that they are not there, rather than finding strangers.
    Raises Unavailable where Redis fails half way: drop them again.
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
        raise Unavailable(
            f"Redis failed after {dropped} rows were dropped ({_why(error)})"
        ) from error
    return dropped


def _why(error: Exception) -> str:
    """Without the command that failed, which redis-py quotes whole: a user's id, and the row."""
    return str(error).rpartition(" of pipeline caused error: ")[2]


def progress_of(link: RedisLink, rows_id: str, timeout_s: float) -> LoadedUsers | None:
    """How far the rows of a published day are loaded; None when nothing is known of them.

    Raises Unavailable where Redis does not answer, ContractError where it holds something else.
    """
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


def _renew_batch(
    client: "redis.Redis | redis.RedisCluster",
    published: Published,
    places: Sequence[int],
    ttl_days: int,
) -> None:
    """Lets rows live on; writes those that the server has lost."""
    pipeline = client.pipeline(transaction=False)
    for place in places:
        pipeline.expire(_key_at(published, place), _row_ttl_s(ttl_days))
    is_there = pipeline.execute()
    lost = [place for place, found in zip(places, is_there, strict=True) if not found]
    _write(client, published, lost, ttl_days)


def _load_batch(
    client: "redis.Redis | redis.RedisCluster",
    published: Published,
    done: LoadedUsers,
    ttl_days: int,
) -> LoadedUsers:
    end = min(done.users + BATCH_USERS, done.total)
    written_bytes = _write(client, published, range(done.users, end), ttl_days)
    return LoadedUsers(end, done.total, done.row_bytes + written_bytes)


def _write(
    client: "redis.Redis | redis.RedisCluster",
    published: Published,
    places: Sequence[int],
    ttl_days: int,
) -> int:
    """How many bytes the rows have."""
    row_bytes = 0
    pipeline = client.pipeline(transaction=False)
    for place in places:
        row = published.users.row_at(place)
        pipeline.set(_key_at(published, place), row, ex=_row_ttl_s(ttl_days))
        row_bytes += len(row)
    pipeline.execute()
    return row_bytes


def _key_at(published: Published, place: int) -> bytes:
    return row_key(UserId(int(published.users.ids[place])), published.manifest.rows_id)


def _row_ttl_s(ttl_days: int) -> int:
    """A day longer than the note's: rows never vanish before it is said that they may."""
    return (ttl_days + 1) * DAY_S


def _save(
    client: "redis.Redis | redis.RedisCluster", rows_id: str, done: LoadedUsers, ttl_days: int
) -> None:
    client.set(loaded_key(rows_id), json.dumps(asdict(done)), ex=ttl_days * DAY_S)
