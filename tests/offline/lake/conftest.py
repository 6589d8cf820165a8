"""A lake with one day of exposures, whose small files are many when they are more than eight."""

from pathlib import Path

import pytest

from offline.lake import merging
from tests.offline.lake.small_files import DAY, MANY


@pytest.fixture
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "MANY", MANY)


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    return tmp_path / "lake"


@pytest.fixture
def day(lake: Path) -> Path:
    folder = lake / "exposures" / f"ds={DAY}"
    folder.mkdir(parents=True)
    return folder
