"""Releases followed live: a good one takes over between two requests, a bad one is refused."""

import gc
import json
import shutil
import time
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from features.errors import BundleError, ContractError, SojournError
from features.schema import LAKE_FILE
from serving import releasing
from serving.hydrated import Hydrator
from serving.live import Live
from serving.logs import start_logging
from serving.merge import Merger
from serving.packed import Packer
from serving.plan import Plans
from serving.recall.nearby import ItemTree
from serving.release import Release, open_release, read_pointer, rollback, switch
from serving.releasing import release_day
from serving.settings import read_settings
from serving.stores import EmbeddedStores
from tests.serving.lines import Lines
from tests.serving.plain_settings import CONFIG
from tests.serving.published_town import publish_town
from tests.serving.toy_bundle import toy_bundle

DS = "2026-05-19"
AIMED = """
[layers.aimed]
salt = "aimed"
target.audiences = ["local"]
[layers.aimed.variants.control]
buckets = [[0, 5000]]
[layers.aimed.variants.nearer]
buckets = [[5000, 10000]]
patch.channel_home = { "recall.nearby.quota" = 33 }
"""


class Yard:
    """A lake with one published day, two bundles, and a folder of releases."""

    def __init__(self, folder: Path) -> None:
        self.lake, self.releases = folder / "lake", folder / "releases"
        self.bundles = [toy_bundle(folder / "bundles", rounds) for rounds in (3, 6)]
        self.lake.mkdir()
        zone = '{"timezone": "Asia/Shanghai", "country": "CN"}'
        (self.lake / LAKE_FILE).write_text(zone)
        publish_town(self.lake / "published" / f"ds={DS}")
        self.config = Path(shutil.copytree(CONFIG, folder / "config"))
        self.told: Counter[tuple[str, str]] = Counter()
        self.stores: EmbeddedStores | None = None

    def release(self, bundle: int, config: Path | None = None, rival: str = "") -> str:
        """A release with a bundle, and with the other one as a rival where it has a name."""
        made = release_day(
            self.lake,
            DS,
            self.bundles[bundle],
            config or self.config,
            self.releases,
            lambda *_: None,
            {rival: self.bundles[1 - bundle]} if rival else {},
        )
        return made.release

    def live(self, config: Path | None = None) -> Live:
        self.stores = self.stores or EmbeddedStores(self.releases / "state")
        return Live(
            self.releases,
            config,
            self.stores,
            lambda what, outcome, _name: self.told.update([(what, outcome)]),
        )

    def clear(self) -> None:
        if self.stores:
            self.stores.close()
        self.stores = None
        self.told.clear()
        shutil.rmtree(self.releases, ignore_errors=True)
        shutil.rmtree(self.config)
        shutil.copytree(CONFIG, self.config)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Yard:
    """Made once: two bundles take a second to compile."""
    return Yard(tmp_path_factory.mktemp("yard"))


@pytest.fixture
def yard(made: Yard) -> Iterator[Yard]:
    yield made
    made.clear()


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


def _lose_the_manifest(release: Path) -> None:
    (release / "release.json").unlink()


def _lose_a_list(release: Path) -> None:
    shutil.rmtree(release / "published" / "lists" / "hot_pooled")


def _foreign_features(release: Path) -> None:
    path = release / "bundle" / "feature_set.json"
    path.write_text(path.read_text().replace("user_views_7d", "user_views_8d"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "damage", [_truncate, _change_a_byte, _lose_the_manifest, _lose_a_list, _foreign_features]
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
def test_at_start_the_former_release_serves_where_the_current_one_is_damaged(yard: Yard) -> None:
    first = yard.release(0)
    _truncate(yard.releases / yard.release(1))

    assert yard.live().plans.release.name == first


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


def test_a_watched_configuration_is_taken_without_a_restart_and_a_bad_one_is_not(
    yard: Yard,
) -> None:
    yard.release(0)
    live = yard.live(yard.config)
    path = yard.config / "scenarios" / "channel_home.toml"
    good = path.read_text()

    path.write_text(good + "\n[page]\nsize = 7\n")
    live.refresh()
    (size,) = {p.scenario.page.size for p in live.plans.by_placement["channel_home"].values()}
    path.write_text(good + "\n[page]\nsize = 7000\n")
    live.refresh()

    assert size == 7
    assert {p.scenario.page.size for p in live.plans.by_placement["channel_home"].values()} == {7}
    assert yard.told["config", "loaded"] == 1
    assert yard.told["config", "refused"] == 1


@pytest.mark.parametrize(
    ("file", "text", "why"),
    [
        ("app.toml", "[limits]\nquery_chars = -3\n", "query_chars"),
        ("app.toml", "[server\n", "is not TOML"),
        ("experiments.toml", "[layers.x]\nnonsense = 1\n", "nonsense"),
        ("scenarios/channel_home.toml", "[recall.hto]\nquota = 3\n", "did you mean 'hot'"),
    ],
)
def test_a_bad_file_is_refused_with_its_name_and_its_fault_in_the_log_and_a_good_one_heals(
    yard: Yard, file: str, text: str, why: str
) -> None:
    yard.release(0)
    live = yard.live(yard.config)
    version = live.plans.settings.version
    path = yard.config / file
    good = path.read_text()
    lines = Lines()
    start_logging(lines)

    path.write_text(text)
    live.refresh()
    live.refresh()  # told once, not with every look
    refused = [json.loads(line)["message"] for line in lines.getvalue().splitlines()]
    path.write_text(good + "\n# healed\n")
    live.refresh()

    assert len(refused) == 1
    assert Path(file).name in refused[0]
    assert why in refused[0]
    assert f"version {version} serves on" in refused[0]
    assert live.plans.settings.version != version


@pytest.mark.slow
def test_while_the_newest_configuration_fits_nothing_releases_are_taken_under_the_last_that_did(
    yard: Yard, tmp_path: Path
) -> None:
    yard.release(0)
    released = Path(shutil.copytree(yard.config, tmp_path / "released"))
    live = yard.live(yard.config)
    version = live.plans.settings.version
    app = yard.config / "app.toml"
    good = app.read_text()
    app.write_text(good + '[drill]\nlate_sources = ["hto"]\n')  # it parses, but builds no plan
    live.refresh()
    app.write_text(good + "nonsense = 1\n")
    lines = Lines()
    start_logging(lines)
    live.refresh()
    second = yard.release(1, released)
    live.refresh()

    assert (live.plans.release.name, live.plans.settings.version) == (second, version)
    assert f"version {version} serves on" in lines.getvalue()
    assert yard.told == {("release", "loaded"): 2, ("config", "refused"): 2}


RELEASE, CONFIGURATION = {"release"}, {"configuration"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "steps", [(RELEASE, CONFIGURATION), (CONFIGURATION, RELEASE), (RELEASE | CONFIGURATION,)]
)
def test_a_release_and_a_configuration_that_fit_only_one_another_are_taken_in_any_order(
    yard: Yard, tmp_path: Path, steps: tuple[set[str], ...]
) -> None:
    old, new = (
        Path(shutil.copytree(yard.config, tmp_path / ranker)) for ranker in ("former", "next")
    )
    for config in (old, new):
        scenario = config / "scenarios" / "channel_home.toml"
        scenario.write_text(f'ranker = "{config.name}"\n' + scenario.read_text())
    first = yard.release(0, old, rival="former")
    second = yard.release(1, new, rival="next")
    switch(yard.releases, first)
    live = yard.live(Path(shutil.copytree(old, yard.config, dirs_exist_ok=True)))
    served = []
    for changed in steps:
        if "release" in changed:
            switch(yard.releases, second)
        if "configuration" in changed:
            shutil.copytree(new, yard.config, dirs_exist_ok=True)
        live.refresh()
        served.append((live.plans.release.name, live.plans.settings.version))
        live.refresh()  # what was refused is not tried again

    former = (first, read_settings(old).version)
    assert served == [former] * (len(steps) - 1) + [(second, read_settings(new).version)]
    assert yard.told["config", "loaded"] == 1
    assert yard.told["release", "refused"] == (steps[0] == RELEASE)


def _same(_folder: Path) -> None:
    pass


def _with_targets(folder: Path) -> None:
    path = folder / "experiments.toml"
    path.write_text(path.read_text() + AIMED)


@pytest.mark.slow
@pytest.mark.parametrize("change", [_same, _with_targets])
def test_a_release_that_serves_no_more_is_gone_without_the_collector_which_passes_by_the_first(
    yard: Yard, change: Callable[[Path], None]
) -> None:
    change(yard.config)
    yard.release(0)
    live = yard.live()
    catalogue = live.plans.catalogue
    parts = [catalogue, catalogue.items, *map(catalogue.once, (Hydrator, ItemTree, Merger, Packer))]
    parts += [plan.together for plan in live.plans]
    served = [weakref.ref(part) for part in parts]
    del catalogue, parts
    gc.collect()
    gc.disable()
    try:
        for bundle in (1, 0):
            yard.release(bundle)
            live.refresh()
        left = [part() for part in served if part() is not None]
    finally:
        gc.enable()

    assert left == []


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
