"""The Redis server of the tests: the benches' own, under the name that tests know."""

from sojourn.bench.redis_server import DIE_WITH_PARENT, RedisServer, running_redis, server_binary

__all__ = ["DIE_WITH_PARENT", "RedisServer", "running_redis", "server_binary"]
