"""User rows and live actions in Redis, one server or a cluster; redis-py is imported only here."""

from features.store.redis.link import RedisLink, connect
from features.store.redis.loading import LoadedUsers, drop_users, load_users, progress_of
from features.store.redis.store import RedisStore

__all__ = [
    "LoadedUsers",
    "RedisLink",
    "RedisStore",
    "connect",
    "drop_users",
    "load_users",
    "progress_of",
]
