"""The configuration folder: read whole, watched, and the last good one kept."""

import shutil
import tomllib
from contextlib import nullcontext
from pathlib import Path

import pytest

from features.errors import SpecError
from serving.settings.config import read_app
from serving.settings.folder import WatchedSettings, read_settings
from tests.serving.plain_settings import CONFIG


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "config"
    shutil.copytree(CONFIG, copy)
    return copy


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_every_set_of_variants_has_its_scenario() -> None:
    scenarios = read_settings(CONFIG).scenarios["channel_home"]
    more, looser = ("recall_mix", "more_neighbours"), ("variety", "looser")

    assert set(scenarios) == {
        frozenset(),
        frozenset({more}),
        frozenset({looser}),
        frozenset({more, looser}),
    }
    released = tomllib.loads((CONFIG / "scenarios" / "channel_home.toml").read_text())
    quota = released["recall"]["item_cf"]["quota"]
    assert quota != 180
    assert scenarios[frozenset()].recall["item_cf"].quota == quota
    assert scenarios[frozenset({more})].recall["item_cf"].quota == 180


@pytest.mark.parametrize(("hours", "fits"), [(0, True), (0.5, True), (0.1, False)])
def test_pages_are_kept_for_longer_than_their_files_are_written(hours: float, fits: bool) -> None:
    expected = nullcontext() if fits else pytest.raises(SpecError, match=r"0 for none, or 0\.5")

    with expected:
        read_app({"log": {"explained_hours": hours}}, "app.toml")


def test_the_version_follows_the_bytes(folder: Path) -> None:
    before = read_settings(folder).version
    change(folder / "scenarios" / "poi_detail.toml", "radius_km = 5", "radius_km = 6")

    assert read_settings(CONFIG).version == before
    assert read_settings(folder).version != before


def test_a_patch_that_does_not_fit_is_refused_with_its_variant(folder: Path) -> None:
    change(folder / "experiments.toml", '"recall.hot.quota" = 100', '"recall.hott.quota" = 100')

    with pytest.raises(
        SpecError, match=r"channel_home.toml with recall_mix:more_neighbours: .*did you mean 'hot'"
    ):
        read_settings(folder)


def test_a_patch_of_an_unknown_placement_is_refused(folder: Path) -> None:
    change(folder / "experiments.toml", 'patch.channel_home]\n"recall', 'patch.home]\n"recall')

    with pytest.raises(SpecError, match=r"more_neighbours\.patch\]: unknown placement 'home'"):
        read_settings(folder)


def test_a_target_of_an_unknown_placement_is_refused(folder: Path) -> None:
    file = folder / "experiments.toml"
    alike = '[layers.alike]\nsalt = "a"\ntarget.placements = ["poi_details"]\n'
    buckets = "[layers.alike.variants.same]\nbuckets = [[0, 10000]]\n"
    file.write_text(f"{file.read_text()}\n{alike}{buckets}")

    with pytest.raises(SpecError, match=r"target\] placements: .*did you mean 'poi_detail'"):
        read_settings(folder)


def test_app_toml_is_checked(folder: Path) -> None:
    change(folder / "app.toml", "port = 50051", "port = 70000")

    with pytest.raises(SpecError, match=r"app.toml: server.port: .*65535, found 70000"):
        read_settings(folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"expected app.toml, experiments.toml and scenarios"):
        read_settings(tmp_path / "nowhere")


def test_a_changed_file_serves_after_a_refresh(folder: Path) -> None:
    watched = WatchedSettings(folder)
    change(folder / "scenarios" / "channel_home.toml", "candidates = 300", "candidates = 277")

    assert watched.refresh() is True
    assert watched.current.scenarios["channel_home"][frozenset()].candidates == 277
    assert watched.refresh() is False


def test_a_bad_file_is_refused_and_the_last_good_version_serves_on(folder: Path) -> None:
    watched = WatchedSettings(folder)
    good = watched.current.version
    change(folder / "scenarios" / "channel_home.toml", "candidates = 300", "candidates = -1")

    assert watched.refresh() is False
    assert watched.current.version == good
    assert "channel_home.toml: candidates" in watched.refused

    change(folder / "scenarios" / "channel_home.toml", "candidates = -1", "candidates = 300")
    assert watched.refresh() is False  # the bytes that serve already
    assert watched.refused == ""


def test_a_file_that_vanishes_leaves_the_last_good_version(folder: Path) -> None:
    watched = WatchedSettings(folder)
    (folder / "app.toml").unlink()

    assert watched.refresh() is False
    assert "app.toml" in watched.refused
