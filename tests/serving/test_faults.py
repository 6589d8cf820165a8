"""A real Redis that stands still, dies, is slow or holds damage, while people ask: every call is
answered inside its deadline, and service is full again without a restart.

`sojourn bench degrade` measures the same under load, and the faults of a cluster.
"""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import redis

from features.schema import UserId
from features.store.embedded import LiveActions
from features.store.files import Published
from features.store.redis.keys import row_key
from serving.config import ServerKnobs
from serving.guarded import Turnstile
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.scenario import BudgetKnobs
from serving.settings import Settings
from serving.stores import RedisStores
from sojourn.bench.degrade.proxy import SlowProxy, slow_proxy
from sojourn.bench.redis_server import RedisServer, running_redis
from tests.serving.asking import CALLERS, Calls, asking
from tests.serving.served import Served, served
from tests.serving.town import LOCAL, NOW_MS, VISITOR, XIAN, Town, plain_settings

pytestmark = pytest.mark.redis

RECOVERS_S = 20.0  # generous; a second of the breaker, in fact
REQUESTS = [
    pb.RecommendRequest(user_id=user, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS)
    for user in (LOCAL, VISITOR)
]
STORE_DOWN = "store_unavailable"


@dataclass
class Place:
    """A served town, the Redis that it asks, and the proxy between them."""

    door: Served
    redis: RedisServer
    proxy: SlowProxy
    published: Published


@pytest.fixture
def turnstile() -> Turnstile:
    """Lets every caller wait: what a busy machine holds up is no slow store."""
    return Turnstile(CALLERS)


@pytest.fixture
def place(
    published_town: Published, live: LiveActions, tmp_path: Path, turnstile: Turnstile
) -> Iterator[Place]:
    (tmp_path / "redis").mkdir()
    kept = ("--appendonly", "yes", "--appendfsync", "always")
    with running_redis(tmp_path / "redis", *kept) as server, slow_proxy(server.port) as proxy:
        stores = RedisStores(f"redis://127.0.0.1:{proxy.port}/0", turnstile)
        stores.load(published_town, lambda *_: None)
        town = Town(published_town, live, timely(), store=stores.bind(published_town))
        with served(town.plans, tmp_path, ServerKnobs(port=0)) as door:
            yield Place(door, server, proxy, published_town)


def timely() -> Settings:
    """A budget that a store can use up: without one, a paused Redis is waited for."""
    settings = plain_settings()
    changed = {"budget": BudgetKnobs(total_ms=500)}
    scenarios = {
        placement: {variants: s.model_copy(update=changed) for variants, s in by_variants.items()}
        for placement, by_variants in settings.scenarios.items()
    }
    return replace(settings, scenarios=scenarios)


def last_ones(calls: Calls, count: int = 20) -> list[pb.RecommendResponse]:
    """The pages of the next `count` calls."""
    seen = len(calls.pages)
    until = time.monotonic() + RECOVERS_S
    while len(calls.pages) < seen + count and not calls.errors and time.monotonic() < until:
        time.sleep(0.005)
    return calls.pages[seen:]


def until_full(calls: Calls) -> bool:
    """Whether pages are made with the store again, soon enough."""
    until = time.monotonic() + RECOVERS_S
    while time.monotonic() < until:
        if all(STORE_DOWN not in page.degradation for page in last_ones(calls, 6)):
            return True
    return False


def test_a_redis_that_stands_still_is_done_without_and_taken_back(place: Place) -> None:
    with asking(place.door.address, REQUESTS) as calls:
        until_full(calls)
        before = last_ones(calls)
        os.kill(place.redis.pid, signal.SIGSTOP)
        try:
            last_ones(calls)
            during = last_ones(calls)
        finally:
            os.kill(place.redis.pid, signal.SIGCONT)
        recovered = until_full(calls)

    assert (calls.errors, recovered) == ([], True)
    assert {STORE_DOWN in page.degradation for page in before} == {False}
    assert {STORE_DOWN in page.degradation for page in during} == {True}
    assert {page.audience for page in during} == {"local", "visitor"}  # by the release's own rows


def test_a_redis_that_dies_and_comes_back_with_its_rows_is_taken_back(place: Place) -> None:
    with asking(place.door.address, REQUESTS) as calls:
        last_ones(calls)
        place.redis.kill()
        last_ones(calls)
        during = last_ones(calls)
        place.redis.start()
        recovered = until_full(calls)

    assert (calls.errors, recovered) == ([], True)
    assert {STORE_DOWN in page.degradation for page in during} == {True}


@pytest.mark.parametrize("turnstile", [Turnstile(2, patience_s=0.02)])
def test_a_slow_redis_is_waited_for_by_some_and_holds_nobody_else(place: Place) -> None:
    with asking(place.door.address, REQUESTS) as calls:
        last_ones(calls)
        place.proxy.delay_s = 0.05
        during = last_ones(calls, 60)
        place.proxy.delay_s = 0.0
        recovered = until_full(calls)

    assert (calls.errors, recovered) == ([], True)
    assert {STORE_DOWN in page.degradation for page in during} == {True, False}


def test_a_damaged_row_is_one_users_loss_and_not_an_internal_error(place: Place) -> None:
    key = row_key(UserId(LOCAL), place.published.manifest.rows_id)
    with redis.Redis.from_url(place.redis.url) as client:
        whole = client.get(key)
        assert isinstance(whole, bytes)
        client.set(key, whole[:-1])

    with asking(place.door.address, REQUESTS) as calls:
        last_ones(calls)  # connections are made, and everything is warm
        during = last_ones(calls)

    assert calls.errors == []
    assert {(p.audience, STORE_DOWN in p.degradation) for p in during} == {
        ("local", True),
        ("visitor", False),
    }
