"""What lived days are served by: the repository's own configuration, unhurried."""

import shutil
from pathlib import Path

import pytest

from features.errors import SpecError
from offline.daily import JOBS
from offline.running.settings import read_settings as read_jobs
from serving.degradation.effort import Effort
from serving.settings.folder import read_settings
from sojourn.client import Client
from sojourn.demo import ask_all
from sojourn.loop_config import lay_out, unhurried, with_line
from sojourn.places import CONFIG


def test_the_loop_has_time_and_both_lists_of_neighbours(tmp_path: Path) -> None:
    laid = lay_out(CONFIG, CONFIG / "loop.toml", tmp_path / "config")
    settings = read_settings(laid)
    plain = settings.scenarios["channel_home"][frozenset()]

    assert (plain.budget.total_ms, plain.effort.target_ms) == (10_000, 2_000)
    assert list(settings.experiments.layers) == ["aa", "visitor_aware", "item_cf", "ranker"]
    assert (settings.app.server.metrics_port, settings.app.server.cheap_after_ms) == (0, 10_000)
    assert read_jobs(JOBS, laid / "jobs.toml")["item_cf"]["undirected"] == "made"
    assert read_jobs(JOBS)["item_cf"]["undirected"] == "left_out"


def test_a_lived_day_has_time_and_nothing_else_is_changed(tmp_path: Path) -> None:
    laid, plain = read_settings(unhurried(CONFIG, tmp_path / "lived")), read_settings(CONFIG)

    for placement, scenarios in laid.scenarios.items():
        for variants, scenario in scenarios.items():
            assert (scenario.budget.total_ms, scenario.effort.target_ms) == (10_000, 2_000)
            was = plain.scenarios[placement][variants]
            same = scenario.model_copy(update={"budget": was.budget, "effort": was.effort})
            assert same == was
    assert laid.app.server.cheap_after_ms == 10_000
    assert laid.experiments == plain.experiments
    assert read_jobs(JOBS, tmp_path / "lived" / "jobs.toml") == read_jobs(JOBS)


def test_the_deadline_of_who_asks_such_a_server_leaves_full_effort(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []

    class Watching(Client):
        def __init__(self, address: str, timeout_s: float = 2.0) -> None:
            asked.append(timeout_s)
            super().__init__(address, timeout_s)

    monkeypatch.setattr("sojourn.demo.Client", Watching)
    ask_all("127.0.0.1:1", [], at_ms=0)
    laid = read_settings(unhurried(CONFIG, tmp_path / "lived")).scenarios["channel_home"]
    knobs = laid[frozenset()].effort

    assert Effort(knobs.target_ms, knobs.floor).share(asked[0] * 1_000 - 50.0) == 1.0


def test_laying_out_again_gives_the_same_files(tmp_path: Path) -> None:
    first = lay_out(CONFIG, CONFIG / "loop.toml", tmp_path / "config")
    version = read_settings(first).version

    assert read_settings(lay_out(CONFIG, CONFIG / "loop.toml", first)).version == version


def test_what_cannot_be_laid_out_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        lay_out(CONFIG, tmp_path / "nothing.toml", tmp_path / "config")

    assert list(tmp_path.iterdir()) == []


def test_what_is_set_already_is_not_set_twice(tmp_path: Path) -> None:
    config = Path(shutil.copytree(CONFIG, tmp_path / "mine"))
    with (config / "app.toml").open("a") as file:
        file.write("\n")
    text = (config / "app.toml").read_text()
    (config / "app.toml").write_text(with_line(text, "server", "metrics_port = 9999"))

    with pytest.raises(SpecError, match=r"app\.toml.*cannot be set for a lived day"):
        lay_out(config, CONFIG / "loop.toml", tmp_path / "config")


def test_a_line_comes_into_its_table_or_into_a_new_one() -> None:
    text = "a = 1\n\n[b] # two\nc = 3\n"

    assert with_line(text, "b", "d = 4") == "a = 1\n\n[b] # two\nd = 4\nc = 3\n"
    assert with_line(text, "e", "f = 5") == "a = 1\n\n[b] # two\nc = 3\n\n[e]\nf = 5\n"
