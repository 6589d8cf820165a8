"""Configurations followed live, alone and with the releases that they fit."""

import json
import shutil
from pathlib import Path

import pytest

from serving.releases.release import switch
from serving.settings.folder import read_settings
from serving.telemetry.logs import start_logging
from tests.serving.lines import Lines
from tests.serving.yard import Yard


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


def test_what_a_newer_configuration_changes_from_the_next_start_on_only_is_said_once(
    yard: Yard,
) -> None:
    yard.release(0)
    live = yard.live(yard.config)
    path = yard.config / "app.toml"
    shipped = path.read_text()
    lines = Lines()
    start_logging(lines)

    for more in ("[limits]\nquery_chars = 99\n", "[log]\nmatrix_share = 0.5\n"):
        path.write_text(shipped + more)  # these are taken
        live.refresh()
    waits = "[log]\nmatrix_share = 0.5\nslow_ms = 7.0\n[auth]\ntokens_file = '/secret'\n"
    for more in (waits, waits + "[limits]\nquery_chars = 99\n", ""):
        path.write_text(shipped + more)
        live.refresh()

    told = [json.loads(line) for line in lines.getvalue().splitlines()]
    warnings = [line["message"] for line in told if line["level"] == "warning"]
    assert len(warnings) == 1
    assert warnings[0].startswith("[auth] tokens_file, [log] slow_ms: as when this server started")


def test_a_release_whose_configuration_waits_for_a_start_says_so(yard: Yard) -> None:
    yard.release(0)
    live = yard.live(None)
    path = yard.config / "app.toml"
    path.write_text(path.read_text() + "[tracing]\nshare = 0.5\n")
    yard.release(1)
    lines = Lines()
    start_logging(lines)

    live.refresh()

    assert "[tracing] share: as when this server started" in lines.getvalue()


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
