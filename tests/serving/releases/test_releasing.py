"""What is left of releases that went, or were refused."""

from functools import partial
from pathlib import Path

import pytest
import redis

from features.errors import BundleError
from features.store.manifest import read_manifest
from serving.releases import releasing
from serving.releases.release import known_releases, prune
from tests.serving.house import FIRST, SECOND, House


@pytest.mark.slow
def test_users_of_a_release_that_is_taken_away_leave_redis_unless_another_one_reads_them(
    tmp_path: Path, redis_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releasing, "prune", partial(prune, keep=1))
    house = House(tmp_path)
    client = redis.Redis.from_url(redis_server)

    def release(number: int, name: str) -> list[int]:
        """Serves a day under settings of their own; how many users of each day Redis has then."""
        house.configure(f"# {name}\n")
        app = house.config / "app.toml"
        stored = f'kind = "redis"\nurl = "{redis_server}"'
        app.write_text(app.read_text().replace('kind = "embedded"', stored))
        house.release(number)
        days = [read_manifest(house.lake / "published" / f"ds={ds}") for ds in (FIRST, SECOND)]
        return [len(client.keys(f"sj:{{u*}}:r:{day.rows_id}")) for day in days]

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
