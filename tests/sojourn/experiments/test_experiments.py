"""`sojourn experiment`: what runs, what was logged, and how long it takes."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from serving.settings.experiments import bucket_of
from sojourn.cli import app
from tests.notebooks.logged import did, shown, write_lake
from tests.serving.plain_settings import CONFIG

HALVES = """
[holdout]
share = 0.02
[layers.ranker]
salt = "r"
starts = 2026-05-01
target.audiences = ["visitor"]
target.cities = [11]
[layers.ranker.variants.old]
buckets = [[0, 5000]]
[layers.ranker.variants.new]
buckets = [[5000, 10000]]
[layers.ranker.variants.new.patch.channel_home]
candidates = 200
[layers.waiting]
salt = "w"
[layers.waiting.variants.one]
buckets = [[0, 100]]
"""


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(arguments))
    return done.exit_code, " ".join(done.output.split())


@pytest.fixture
def config(tmp_path: Path) -> Path:
    folder = tmp_path / "config"
    (folder / "scenarios").mkdir(parents=True)
    for name in ("app.toml", "scenarios/channel_home.toml"):
        (folder / name).write_text((CONFIG / name).read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "experiments.toml").write_text(HALVES)
    return folder


def seen(old: int, new: int) -> Iterator[dict[str, object]]:
    """One exposure of each of so many users whom the hash gives either variant."""
    for variant, count, low in (("old", old, 0), ("new", new, 5_000)):
        ids = (u for u in itertools.count(1) if 0 <= bucket_of("r", f"user:{u}") - low < 5_000)
        for user in itertools.islice(ids, count):
            yield shown(user, f"r{user}", f"ranker:{variant}")


def test_a_layer_is_listed_with_its_shares_its_target_and_its_changes(config: Path) -> None:
    code, output = run("experiment", "list", "--config", str(config))

    assert code == 0
    for said in ("ranker", "50.0%", "2026-05-01 to ...", "visitor, 11", "candidates = 200", "2.0%"):
        assert said in output


def test_a_split_as_configured_is_sound_and_a_layer_without_logs_is_waiting(
    config: Path, tmp_path: Path
) -> None:
    lake = write_lake(tmp_path / "lake", seen(200, 210), [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 0
    assert "sound" in output
    assert "not logged yet" in output


def test_a_split_that_lost_users_fails_the_check(config: Path, tmp_path: Path) -> None:
    lake = write_lake(tmp_path / "lake", seen(300, 150), [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 1
    assert "SAMPLE-RATIO MISMATCH" in output


@pytest.mark.parametrize("buckets", ["[[9998, 10000]]", "[]"])
def test_a_variant_of_hardly_anybody_does_not_hide_that_another_lost_users(
    config: Path, tmp_path: Path, buckets: str
) -> None:
    file = config / "experiments.toml"
    text = HALVES.replace("[[5000, 10000]]", "[[5000, 9998]]")
    file.write_text(f"{text}[layers.ranker.variants.testers]\nbuckets = {buckets}\n")
    lake = write_lake(tmp_path / "lake", seen(300, 150), [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 1
    assert "SAMPLE-RATIO MISMATCH" in output


def test_users_of_a_variant_that_owns_nobody_fail_the_check(config: Path, tmp_path: Path) -> None:
    file = config / "experiments.toml"
    file.write_text(f"{HALVES}[layers.ranker.variants.testers]\nbuckets = []\n")
    rows = [*seen(200, 210), shown(9_999_999, "r", "ranker:testers")]
    lake = write_lake(tmp_path / "lake", rows, [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 1
    assert "['testers'] have no buckets" in output


def test_users_of_other_buckets_fail_the_check(config: Path, tmp_path: Path) -> None:
    new = list(seen(0, 300))
    moved = [{**row, "variants": ["ranker:old"]} for row in new[:20]]
    lake = write_lake(tmp_path / "lake", [*seen(280, 0), *moved, *new[20:]], [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 1
    assert "saw another variant than" in output


def test_a_logged_layer_that_nobody_configured_fails_the_check(
    config: Path, tmp_path: Path
) -> None:
    lake = write_lake(tmp_path / "lake", [shown(1, "r", "gone:new")], [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 1
    assert "not configured any more" in output


def test_a_layer_that_was_taken_out_when_it_was_over_is_not_checked_for_ever(
    config: Path, tmp_path: Path
) -> None:
    earlier = [shown(1, "r", "gone:new", at="2026-04-30 12:00")]
    lake = write_lake(tmp_path / "lake", [*earlier, *seen(200, 210)], [])

    code, output = run("experiment", "check", "--config", str(config), "--lake", str(lake))

    assert code == 0, output
    assert "gone" not in output


def test_a_plan_says_users_and_days_from_what_was_logged(tmp_path: Path) -> None:
    users = range(1, 101)
    lake = write_lake(
        tmp_path / "lake",
        [shown(user, f"r{user}") for user in users],
        [did(user, "pay") for user in users if user <= 20],
    )

    code, output = run("experiment", "power", "--effect", "0.1", "--lake", str(lake))

    # 0.2 against 0.22: 15.7 x 0.16 / 0.02^2 an arm, 6,280 (a hair more for 99 degrees of freedom)
    assert code == 0
    assert "20.00%" in output
    assert "12,68" in output
    assert "126.9" in output
    assert "nothing varied" in output  # nobody clicked
