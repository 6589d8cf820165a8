"""Releases followed live: a good one takes over between two requests, a bad one is refused."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from features.errors import BundleError, ContractError, SojournError
from serving.plan import Plans
from serving.releases import releasing
from serving.releases.live import Live
from serving.releases.release import Release, open_release, read_pointer, rollback, switch
from tests.serving.yard import Yard


def wait_for(happened: Callable[[], bool]) -> None:
    until_s = time.monotonic() + 60.0
    while not happened():
        assert time.monotonic() < until_s
        time.sleep(0.01)


def test_nothing_serves_before_the_first_release(yard: Yard) -> None:
    with pytest.raises(ContractError, match="make a release first"):
        yard.live()


def test_releasing_twice_changes_nothing(yard: Yard) -> None:
    assert yard.release(0) == yard.release(0)
    assert read_pointer(yard.releases).former == ""  # type: ignore[union-attr]


@pytest.mark.slow
def test_the_next_release_takes_over_and_a_rollback_brings_the_former_back(yard: Yard) -> None:
    first = yard.release(0)
    live = yard.live()
    second = yard.release(1)
    before = live.plans

    live.refresh()
    assert (before.release.name, live.plans.release.name) == (first, second)

    rollback(yard.releases)
    live.refresh()
    assert live.plans.release.name == first


def test_a_refresh_without_news_keeps_the_very_same_plans(yard: Yard) -> None:
    yard.release(0)
    live = yard.live()
    plans = live.plans

    live.refresh()

    assert live.plans is plans


def _truncate(release: Path) -> None:
    path = next((release / "published" / "users").glob("rows.bin"))
    path.write_bytes(path.read_bytes()[:-1])


def _change_a_byte(release: Path) -> None:
    path = release / "bundle" / "model.txt"
    path.write_bytes(path.read_bytes().replace(b"tree", b"tre3", 1))


def _break_the_text(release: Path) -> None:
    path = release / "published" / "items" / "name.utf8"
    path.write_bytes(b"\xff" * path.stat().st_size)


def _lose_the_manifest(release: Path) -> None:
    (release / "release.json").unlink()


def _lose_a_list(release: Path) -> None:
    shutil.rmtree(release / "published" / "lists" / "hot_pooled")


def _foreign_features(release: Path) -> None:
    path = release / "bundle" / "feature_set.json"
    path.write_text(path.read_text().replace("user_views_7d", "user_views_8d"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "damage",
    [
        _truncate,
        _change_a_byte,
        _break_the_text,
        _lose_the_manifest,
        _lose_a_list,
        _foreign_features,
    ],
)
def test_a_damaged_release_is_refused_and_the_old_one_serves_on(
    yard: Yard, damage: Callable[[Path], None]
) -> None:
    first = yard.release(0)
    live = yard.live()
    second = yard.release(1)
    damage(yard.releases / second)

    live.refresh()
    live.refresh()  # refused once, not with every look

    assert live.plans.release.name == first
    assert yard.told["release", "refused"] == 1


@pytest.mark.parametrize("damaged", ["{", None])
def test_a_pointer_that_is_damaged_or_gone_is_refused_once_until_it_is_again(
    yard: Yard, damaged: str | None
) -> None:
    name = yard.release(0)
    live = yard.live()
    pointer = yard.releases / "current.json"
    whole = pointer.read_text()
    refused = []
    for text in (damaged, damaged, whole, damaged):
        pointer.unlink(missing_ok=True)
        if text is not None:
            pointer.write_text(text)
        live.refresh()  # which is done every second
        refused.append(yard.told["release", "refused"])

    assert live.plans.release.name == name
    assert refused == [1, 1, 1, 2]


@pytest.mark.slow
@pytest.mark.parametrize("damage", [_truncate, _change_a_byte, _lose_the_manifest])
def test_a_damaged_release_that_is_made_again_serves_without_a_restart(
    yard: Yard, damage: Callable[[Path], None]
) -> None:
    first = yard.release(0)
    damage(yard.releases / (second := yard.release(1)))
    live = yard.live()
    live.refresh()
    before = live.plans.release.name

    again = yard.release(1)
    live.refresh()

    assert (before, again) == (first, second)
    assert live.plans.release.name == second


@pytest.mark.slow
def test_a_fault_that_nobody_foresaw_ends_neither_the_following_nor_the_service(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = yard.release(0)
    live = yard.live()
    tried: list[str] = []
    load = Live._load

    def broken(self: Live, release_id: str, running: Plans | None) -> Plans:
        tried.append(release_id)
        if release_id == second:
            raise ZeroDivisionError
        return load(self, release_id, running)

    monkeypatch.setattr(Live, "_load", broken)
    second = yard.release(1)
    live.follow(every_s=0.01)
    wait_for(lambda: yard.told["release", "refused"] > 0)
    time.sleep(0.1)  # many looks, of which none may try it again
    served = live.plans.release.name
    with (yard.config / "app.toml").open("a") as file:
        file.write("\n# another release\n")
    third = yard.release(1)
    wait_for(lambda: live.plans.release.name == third)
    live.close()

    assert tried == [second, third]
    assert served == first


@pytest.mark.slow
@pytest.mark.parametrize("damage", [_truncate, _break_the_text])
def test_at_start_the_former_release_serves_where_the_current_one_is_damaged(
    yard: Yard, damage: Callable[[Path], None]
) -> None:
    first = yard.release(0)
    damage(yard.releases / yard.release(1))

    assert yard.live().plans.release.name == first


@pytest.mark.slow
def test_a_running_release_that_is_damaged_keeps_the_next_one_not_out(yard: Yard) -> None:
    first = yard.release(0)
    _break_the_text(yard.releases / first)

    assert yard.release(1) != first


@pytest.mark.parametrize("fault", [ContractError("its lake is gone"), OSError(5, "unreadable")])
def test_a_running_release_that_cannot_be_opened_keeps_the_next_one_not_out(
    yard: Yard, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    first = yard.release(0)
    opened = releasing.open_release

    def broken(releases: Path, release_id: str) -> Release:
        if release_id == first:
            raise fault
        return opened(releases, release_id)

    monkeypatch.setattr(releasing, "open_release", broken)

    assert yard.release(1) != first


@pytest.mark.slow
def test_a_damaged_release_cannot_be_switched_to(yard: Yard) -> None:
    yard.release(0)
    second = yard.release(1)
    rollback(yard.releases)
    _truncate(yard.releases / second)

    with pytest.raises(BundleError, match="truncated or foreign"):
        switch(yard.releases, second)


def test_a_configuration_that_does_not_fit_never_becomes_a_release(yard: Yard) -> None:
    path = yard.config / "scenarios" / "channel_home.toml"
    path.write_text(path.read_text().replace("[recall.hot]", "[recall.hto]"))

    with pytest.raises(SojournError, match="did you mean 'hot'"):
        yard.release(0)
    assert read_pointer(yard.releases) is None


def test_a_release_holds_its_own_copy_of_everything(yard: Yard) -> None:
    release = open_release(yard.releases, yard.release(0))

    assert {p.name for p in release.folder.iterdir()} == {
        "published",
        "bundle",
        "config",
        "lake.json",
        "release.json",
    }
    assert not any(p.is_symlink() for p in release.folder.rglob("*"))
