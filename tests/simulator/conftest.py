"""Two simulated lakes, made once a run: one with dirt, one without."""

from pathlib import Path

import pandas as pd
import pytest

from simulator.truth import Truth, load
from tests.world import perfect_lake, read_events, toy_lake


@pytest.fixture(scope="session")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return toy_lake(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="session")
def perfect(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return perfect_lake(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="session")
def events(perfect: Path) -> pd.DataFrame:
    """All events of the perfect lake, with the partition they lie in as `ds`."""
    return read_events(perfect)


@pytest.fixture(scope="session")
def truth(perfect: Path) -> Truth:
    return load(perfect)
