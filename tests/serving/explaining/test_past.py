"""Former releases, opened for explanations: the last ones asked for stay open, and no more."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from features.errors import BundleError
from serving.explaining import replay as replay_module
from serving.explaining.replay import Busy, Gone, Past

LIVE: Any = SimpleNamespace(
    release=SimpleNamespace(name="live"), settings=SimpleNamespace(version="v1")
)


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of releases as they are loaded; "gone" is one that cannot be opened."""
    names: list[str] = []

    def opened(releases: Path, name: str) -> str:
        if name == "gone":
            raise BundleError("it was pruned")
        return name

    def load(release: str, config: Path, stores: object) -> tuple[str, str]:
        names.append(release)
        return release, config.parent.name

    monkeypatch.setattr(replay_module, "read_settings", lambda path: path)
    monkeypatch.setattr(replay_module, "open_release", opened)
    monkeypatch.setattr(replay_module, "load_release", load)
    return names


def past(folder: Path) -> Past:
    return Past(folder, folder, lambda: LIVE, stores=None)  # type: ignore[arg-type]


def test_the_former_releases_that_were_asked_for_last_stay_open(
    tmp_path: Path, loaded: list[str]
) -> None:
    former = past(tmp_path)

    found: list[Any] = [former.plans(name, "v1") for name in "abacab"]

    assert [name for name, _ in found] == list("abacab")
    assert loaded == ["a", "b", "c", "b"]  # two stay: b had to go for c, and c for b


def test_what_serves_is_not_opened_again_and_other_settings_are_another_thing(
    tmp_path: Path, loaded: list[str]
) -> None:
    former = past(tmp_path)

    assert former.plans("live", "v1") is LIVE
    assert former.plans("live", "v2") == ("live", "v2")  # type: ignore[comparison-overlap]
    assert loaded == ["live"]


def test_a_release_that_cannot_be_opened_is_told_with_its_settings(
    tmp_path: Path, loaded: list[str]
) -> None:
    with pytest.raises(Gone, match=r"release gone with settings v9, which .*: it was pruned"):
        past(tmp_path).plans("gone", "v9")


def test_a_turn_that_failed_is_over_and_so_is_a_wait(tmp_path: Path) -> None:
    former = past(tmp_path)
    for what in (former.turn, former.patience):
        with pytest.raises(ZeroDivisionError), what():
            raise ZeroDivisionError
        with what(), pytest.raises(Busy), what():
            pass
        with what():
            pass
