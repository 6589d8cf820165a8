"""A real Redis that stands still, dies, is slow or holds damage, while people ask: every call is
answered inside its deadline, and service is full again without a restart.

`sojourn bench degrade` measures the same under load, and the faults of a cluster.
"""

import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import redis

from features.schema import UserId
from features.store.embedded import LiveActions
from features.store.files import Published
from features.store.redis.keys import row_key
from serving.degradation.guarded import Turnstile
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.stores import RedisStores
from serving.settings.config import ServerKnobs
from serving.settings.folder import Settings
from serving.settings.scenario import BudgetKnobs
from sojourn.bench.degrade.proxy import SlowProxy, slow_proxy
from sojourn.bench.redis_server import RedisServer, running_redis
from tests.serving.asking import CALLERS, Calls, asking
from tests.serving.plain_settings import plain_settings
from tests.serving.served import Served, served
from tests.serving.town import LOCAL, NOW_MS, VISITOR, XIAN, Town

pytestmark = pytest.mark.redis

RECOVERS_S = 120.0  # generous; a second of the breaker, in fact
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
def configured() -> Settings:
    """A budget that a store can use up, and a machine that is busy hardly ever: without one, a
    paused Redis is waited for."""
    settings = plain_settings()
    changed = {"budget": BudgetKnobs(total_ms=5_000)}
    scenarios = {
        placement: {variants: s.model_copy(update=changed) for variants, s in by_variants.items()}
        for placement, by_variants in settings.scenarios.items()
    }
    return replace(settings, scenarios=scenarios)


@pytest.fixture
def place(
    published_town: Published,
    live: LiveActions,
    tmp_path: Path,
    turnstile: Turnstile,
    configured: Settings,
) -> Iterator[Place]:
    (tmp_path / "redis").mkdir()
    kept = ("--appendonly", "yes", "--appendfsync", "always")
    with running_redis(tmp_path / "redis", *kept) as server, slow_proxy(server.port) as proxy:
        stores = RedisStores(f"redis://127.0.0.1:{proxy.port}/0", turnstile)
        stores.load(published_town, lambda *_: None)
        town = Town(published_town, live, configured, store=stores.bind(published_town))
        with served(town.plans, tmp_path, ServerKnobs(port=0)) as door:
            yield Place(door, server, proxy, published_town)


def until(is_so: Callable[[], bool]) -> bool:
    """Whether it came to be so, in time enough for a busy machine."""
    ends = time.monotonic() + RECOVERS_S
    while not (found := is_so()) and time.monotonic() < ends:
        time.sleep(0.005)
    return found


def turn(calls: Calls) -> None:
    """Returns when no caller waits for an answer any more that they asked for before."""
    before = [*calls.ended]
    until(
        lambda: (
            all(now >= then + 2 for now, then in zip(calls.ended, before, strict=True))
            or bool(calls.errors)
        )
    )


def last_ones(calls: Calls, count: int = 20) -> list[pb.RecommendResponse]:
    """The pages of the next `count` calls."""
    seen = len(calls.pages)
    until(lambda: len(calls.pages) >= seen + count or bool(calls.errors))
    return calls.pages[seen:]


def until_full(calls: Calls, count: int = 6) -> bool:
    """Whether so many pages in a row are made with the store, soon enough."""
    return until(lambda: all(STORE_DOWN not in p.degradation for p in last_ones(calls, count)))


@pytest.mark.slow
def test_a_redis_that_stands_still_is_done_without_and_taken_back(place: Place) -> None:
    with asking(place.door.address, REQUESTS) as calls:
        before = until_full(calls, 20)
        os.kill(place.redis.pid, signal.SIGSTOP)
        try:
            turn(calls)
            during = last_ones(calls)
        finally:
            os.kill(place.redis.pid, signal.SIGCONT)
        recovered = until_full(calls)

    assert (calls.errors, before, recovered) == ([], True, True)
    assert {STORE_DOWN in page.degradation for page in during} == {True}
    assert {page.audience for page in during} == {"local", "visitor"}  # by the release's own rows


@pytest.mark.slow
def test_a_redis_that_dies_and_comes_back_with_its_rows_is_taken_back(place: Place) -> None:
    with asking(place.door.address, REQUESTS) as calls:
        before = until_full(calls)
        place.redis.kill()
        turn(calls)
        during = last_ones(calls)
        place.redis.start()
        recovered = until_full(calls)

    assert (calls.errors, before, recovered) == ([], True, True)
    assert {STORE_DOWN in page.degradation for page in during} == {True}


@pytest.mark.parametrize("turnstile", [Turnstile(2, patience_s=0.02)])
def test_a_slow_redis_is_waited_for_by_some_and_holds_nobody_else(place: Place) -> None:
    with asking(place.door.address, REQUESTS) as calls:
        last_ones(calls)
        place.proxy.delay_s = 0.05
        turn(calls)
        seen = len(calls.pages)
        both = until(
            lambda: {STORE_DOWN in p.degradation for p in calls.pages[seen:]} == {True, False}
        )
        place.proxy.delay_s = 0.0
        recovered = until_full(calls)

    assert (calls.errors, both, recovered) == ([], True, True)


@pytest.mark.parametrize("configured", [plain_settings()])  # no time limit makes a row unavailable
def test_a_damaged_row_is_one_users_loss_and_not_an_internal_error(place: Place) -> None:
    key = row_key(UserId(LOCAL), place.published.manifest.rows_id)
    with redis.Redis.from_url(place.redis.url) as client:
        whole = client.get(key)
        assert isinstance(whole, bytes)
        client.set(key, whole[:-1])

    with asking(place.door.address, REQUESTS) as calls:
        turn(calls)
        during = last_ones(calls)

    assert calls.errors == []
    assert {(p.audience, STORE_DOWN in p.degradation) for p in during} == {
        ("local", True),
        ("visitor", False),
    }
