"""The command that merges a lake which Spark reads elsewhere."""

from datetime import timedelta
from pathlib import Path

from typer.testing import CliRunner

from offline.lake.merging import MANY
from sojourn.cli import app
from tests.offline.lake.small_files import DAY, items, land, parts


def test_the_command_merges_and_says_how_many_files_are_gone(tmp_path: Path) -> None:
    day, later = (tmp_path / "exposures" / f"ds={DAY + timedelta(days=n)}" for n in (0, 1))
    land(day, MANY + 1, rows=1)
    land(later, MANY + 1, rows=1)

    told = CliRunner().invoke(app, ["merge", "--until", str(DAY), "--lake", str(tmp_path)])

    assert told.exit_code == 0, told.output
    assert f"{MANY} files fewer in" in told.output
    assert items(day) == list(range(MANY + 1))
    assert (len(parts(day)), len(parts(later))) == (1, MANY + 1)


def test_where_there_is_no_lake_none_is_made(tmp_path: Path) -> None:
    lake = tmp_path / "none"

    told = CliRunner().invoke(app, ["merge", "--until", str(DAY), "--lake", str(lake)])

    assert told.exit_code != 0
    assert "there is no lake in" in " ".join(told.output.split())
    assert not lake.exists()
