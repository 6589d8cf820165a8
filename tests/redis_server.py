"""The Redis server of the tests: the benches' own, under the name that tests know."""

from sojourn.bench.redis_server import RedisServer, running_redis, server_binary

__all__ = ["RedisServer", "running_redis", "server_binary"]
