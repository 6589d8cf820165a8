"""The command line as a user meets it: help with an example, errors in one paragraph."""

import errno
import json
import os
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from features.errors import ContractError
from offline.running.report import DayReport
from offline.running.run import Tell
from sojourn.cli import app
from sojourn.commands import measure
from sojourn.console import EXIT_FAILED, show_table

EXIT_USAGE = 2  # click's
COMMANDS = sorted(command.name or "" for command in app.registered_commands)


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(arguments))
    return done.exit_code, " ".join(done.output.split())


def test_the_front_door_has_every_command_of_the_plan() -> None:
    assert set(COMMANDS) >= {
        "simulate",
        "import",
        "daily",
        "train",
        "evaluate",
        "release",
        "rollback",
        "serve",
        "recommend",
        "results",
        "bench",
        "doctor",
        "demo",
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    code, output = run(command, "--help")

    assert code == 0
    assert f"sojourn {command}" in output
    assert "Example" in output


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("daily",), "give --day D, or both --from D and --to D"),
        (("daily", "--from", "2026-10-07", "--to", "2026-10-01"), "swap the two"),
        (("audit", "--from", "2026-10-07", "--to", "2026-10-01"), "swap the two"),
        (("rollback", "--releases", "{tmp}"), "nothing to go back to"),
        (("serve", "--releases", "{tmp}"), "make a release first"),
        (("import", "forsquare_us", "--from", "{tmp}", "--to", "{tmp}/x"), "foursquare_us"),
        (("import", "foursquare_us", "--from", "{tmp}", "--to", "{tmp}/x"), "poi.parquet"),
        (("recommend", "--position", "here", "--server", "127.0.0.1:1"), "expected LAT,LON"),
        (("recommend", "--city", "1", "--server", "127.0.0.1:1"), "no answer from 127.0.0.1:1"),
        (("results", "atlantis", "--data", "{tmp}"), "foursquare_us"),
        (("results", "trivago", "--data", "{tmp}/x"), "x is no folder; expected the files of"),
        (("bench", "nothing"), "store"),
        (("experiment", "check", "--lake", "{tmp}"), "name another with --lake"),
        (("simulate", "--to", "{tmp}/w", "--users", "3"), "expected 10..5000000"),
        (
            ("tune", "--from", "2026-10-05", "--until", "2026-10-06", "--share", "0"),
            "expected more than 0",
        ),
        (
            (
                *("release", "--day", "2026-10-07", "--bundle", "{tmp}/b", "--lake", "{tmp}"),
                *("--rival", "next={tmp}/b", "--rival", "next={tmp}/c"),
            ),
            "give each its own",
        ),
        (
            (
                *("release", "--day", "2026-10-07", "--bundle", "{tmp}/b", "--lake", "{tmp}"),
                *("--rival", "popularity={tmp}/b"),
            ),
            "a rival cannot be called 'popularity'",
        ),
        (
            ("release", "--day", "2026-10-07", "--bundle", "{tmp}/b", "--lake", "{tmp}"),
            "sojourn daily",
        ),
        (
            ("train", "--from", "2026-10-01", "--to", "2026-10-02", "--lake", "{tmp}"),
            "samples",
        ),
    ],
)
def test_a_mistake_is_answered_with_what_to_do_and_no_traceback(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, output = run(*(a.replace("{tmp}", str(tmp_path)) for a in arguments))

    assert code == EXIT_FAILED
    assert "error:" in output
    assert said in output
    assert "Traceback" not in output


@pytest.mark.parametrize(
    "arguments",
    [
        ("results", "atlantis", "--data", "{tmp}", "--json"),
        ("bench", "nothing", "--json"),
        ("sales", "--json"),
        ("loop", "--days", "1", "--sampled", "2026-10-05", "--lake", "{tmp}", "--json"),
        ("tune", "--from", "2026-10-07", "--until", "2026-10-01", "--json"),
        ("tune", "--from", "2026-10-07", "--until", "2026-10-01", "--to"),
    ],
)
@pytest.mark.parametrize(
    ("file", "said"),
    [("", "it is a folder; name a file in it"), ("/a_file/x.json", "a_file is a file, where")],
)
def test_a_file_that_could_not_be_written_is_named_before_anything_is_done(
    tmp_path: Path, arguments: tuple[str, ...], file: str, said: str
) -> None:
    (tmp_path / "a_file").touch()
    given = [a.replace("{tmp}", str(tmp_path)) for a in arguments]

    code, output = run(*given, f"{tmp_path}{file}")

    assert code == EXIT_FAILED
    assert f"error: {arguments[-1]} '{tmp_path}{file}': " in output
    assert said in output


@pytest.mark.parametrize(
    ("only", "said"),
    [
        ("hot", "gets quotas, which --only leaves out"),
        (
            "quotas",
            "channel_home.toml is missing",
        ),  # before Java is started, and the lake looked at
    ],
)
def test_scenarios_that_tuning_could_not_write_are_told_of_before_it_begins(
    tmp_path: Path, only: str, said: str
) -> None:
    days = ("--from", "2026-10-05", "--until", "2026-10-06", "--lake", str(tmp_path))

    code, output = run("tune", *days, "--only", only, "--scenarios", str(tmp_path / "none"))

    assert code == EXIT_FAILED
    assert said in output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("simulate", "--seed", "-1"), "--seed"), (("demo", "--days", "1"), "--days")],
)
def test_what_no_world_can_be_made_of_is_refused_before_anything_is_written(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, output = run(*arguments, "--to", str(tmp_path / "world"))

    assert code == EXIT_USAGE
    assert f"Invalid value for '{said}" in output
    assert not (tmp_path / "world").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("recommend", "--user", "99999999999999999999"), "--user"),
        (("recommend", "--user", "-1"), "--user"),
        (("recommend", "--city", "99999999999999999999"), "--city"),
        (("recommend", "--item", "99999999999999999999"), "--item"),
        (("recommend", "--limit", "99999999999"), "--limit"),
        (("recommend", "--query", "\udcff"), "--query"),
        (("recommend", "--placement", "\udcff"), "--placement"),
        (("recommend", "--page", "\udcff"), "--page"),
        (("explain", "abc", "99999999999999999999999"), "items"),
        (("explain", "abc", "--page", "99999999999"), "--page"),
        (("explain", "\udcff"), "request_id"),
    ],
)
def test_what_no_request_can_hold_is_refused_by_its_name(
    arguments: tuple[str, ...], said: str
) -> None:
    code, output = run(*arguments, "--server", "127.0.0.1:1")

    assert code == EXIT_USAGE
    assert f"Invalid value for '{said}" in output
    assert "Traceback" not in output


def test_a_bench_prints_the_rows_that_it_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sojourn import bench
    from sojourn.bench import BenchRow

    row = BenchRow("toy", "case", "p50", 1.5, "us")
    monkeypatch.setattr(bench, "benches", lambda name, *_: {"toy": lambda advance: [row]})
    to = tmp_path / "a folder" / "of results" / "rows.json"  # as README names one

    code, output = run("bench", "toy", "--json", str(to))

    assert code == 0
    assert json.loads(to.read_text()) == [
        {"bench": "toy", "case": "case", "metric": "p50", "value": 1.5, "unit": "us"}
    ]
    assert "toy" in output
    assert measure.bench.__doc__


def test_a_loop_of_a_lake_that_is_not_there_leaves_nothing_behind(tmp_path: Path) -> None:
    lake, releases = str(tmp_path / "lake"), str(tmp_path / "new" / "releases")

    code, output = run(
        *("loop", "--days", "1", "--sampled", "2026-10-05", "--lake", lake, "--releases", releases)
    )

    assert code == EXIT_FAILED
    assert "has no truth/world.json; expected a lake that `sojourn simulate`" in output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_a_disk_that_takes_no_more_is_said_to_be_full_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code), "/data/part-00000.parquet")

    monkeypatch.setattr("simulator.simulate.simulate", full)
    told, output = run("simulate")

    assert told == EXIT_FAILED
    assert f"{os.strerror(code)}: '/data/part-00000.parquet'; free some space there" in output


def test_of_a_range_of_days_those_before_a_refused_one_are_told_as_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = date(2026, 10, 1), date(2026, 10, 2)

    def refused(*_: object, tell: Tell, settings: Path) -> None:
        tell(DayReport(first, (), 1.0))
        tell(DayReport(second, (), 1.0, "3 of 3 rows would go to the quarantine"))
        raise ContractError("events of 2026-10-02: 3 of 3 rows would go to the quarantine")

    monkeypatch.setattr("offline.daily.daily", refused)

    code, output = run("daily", "--from", str(first), "--to", str(second))

    assert code == EXIT_FAILED
    assert "2026-10-01: 0 jobs" in output
    assert "2026-10-02: 0 jobs" in output
    assert "stopped: 3 of 3 rows" in output


@pytest.mark.parametrize(
    "command",
    [
        ("daily", "--day", "2026-10-07"),
        ("tune", "--from", "2026-10-06", "--until", "2026-10-07"),
        ("audit", "--from", "2026-10-06", "--to", "2026-10-07", "--again"),
    ],
)
def test_jobs_are_turned_by_the_jobs_toml_of_the_configuration_that_is_named(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "jobs.toml").write_text("[hot]\nhalf_life_day = 9\n")

    code, output = run(*command, "--lake", str(tmp_path / "lake"), "--config", str(tmp_path))

    assert code == EXIT_FAILED
    assert "jobs.toml: [hot] 'half_life_day' is unknown" in output


def test_a_title_that_is_longer_than_its_table_stays_on_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    title = "var/lake: 1,199,499 events a minute [in all]"
    show_table(title, ("table", "rows"), [("items", 5)])

    assert title in capsys.readouterr().out.splitlines()


def test_a_demonstration_of_no_world_leaves_nothing(tmp_path: Path) -> None:
    code, output = run("demo", "--users", "3", "--to", str(tmp_path / "demo"))

    assert code == EXIT_FAILED
    assert "expected 10..5000000" in output
    assert not (tmp_path / "demo").exists()
