"""What is left of releases that went, or were refused."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import redis

from features.errors import BundleError
from features.store.manifest import read_manifest
from serving.releases import releasing
from serving.releases.release import known_releases, prune
from tests.redis_server import running_redis
from tests.serving.house import FIRST, SECOND, House


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[str]:
    """With the users of nobody else's tests."""
    (tmp_path / "redis").mkdir()
    with running_redis(tmp_path / "redis") as server:
        yield server.url


@pytest.mark.redis
@pytest.mark.slow
def test_users_of_a_release_that_is_taken_away_leave_redis_unless_another_one_reads_them(
    tmp_path: Path, own_redis: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releasing, "prune", partial(prune, keep=1))
    house = House(tmp_path)
    client = redis.Redis.from_url(own_redis)

    def release(number: int, name: str) -> list[int]:
        """Serves a day under settings of their own; how many users of each day Redis has then."""
        configure(house, own_redis, f"# {name}\n")
        house.release(number)
        return users_of_days(house, client)

    first = release(0, "one")
    second = release(1, "two")
    third = release(1, "three")  # the first one is taken away
    fourth = release(1, "four")  # and one whose users the running one has
    client.close()

    users = first[0]
    assert users > 1
    assert first == [users, 0]
    assert second == [users, users]  # a rollback finds its own
    assert third == [0, users]
    assert fourth == [0, users]


@pytest.mark.redis
@pytest.mark.slow
def test_users_of_a_release_that_is_refused_leave_redis_unless_another_one_reads_them(
    tmp_path: Path, own_redis: str
) -> None:
    house = House(tmp_path)
    client = redis.Redis.from_url(own_redis)
    configure(house, own_redis, "")
    house.release(0)
    counts = [users_of_days(house, client)]
    configure(house, own_redis, "[drill]\nranker = 'down'\n")
    for number in (0, 1):
        with pytest.raises(BundleError, match="goes without recall_order"):
            house.release(number)
        counts.append(users_of_days(house, client))
    client.close()

    users = counts[0][0]
    assert users > 1
    assert counts == [[users, 0]] * 3


def configure(house: House, url: str, more: str) -> None:
    house.configure(more)
    app = house.config / "app.toml"
    stored = f'kind = "redis"\nurl = "{url}"'
    app.write_text(app.read_text().replace('kind = "embedded"', stored))


def users_of_days(house: House, client: redis.Redis) -> list[int]:
    """How many users of the first day and of the second Redis has."""
    days = [read_manifest(house.lake / "published" / f"ds={ds}") for ds in (FIRST, SECOND)]
    return [len(client.keys(f"sj:{{u*}}:r:{day.rows_id}")) for day in days]


@pytest.mark.slow
def test_of_a_release_that_is_refused_nothing_is_kept_but_one_that_served_stays(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    served = house.release(0)
    house.configure("[drill]\nranker = 'down'\n")
    with pytest.raises(BundleError, match="goes without recall_order"):
        house.release(1)
    after_one = known_releases(house.releases)
    pointed = (house.releases / "current.json").read_text()
    house.configure("")
    house.release(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(releasing, "verify", refuse)
        with pytest.raises(BundleError, match="for a reason"):
            house.release(0)  # which was there before

    assert after_one == [served]
    assert served in pointed
    assert served in known_releases(house.releases)


def refuse(*_: object) -> None:
    raise BundleError("for a reason")
