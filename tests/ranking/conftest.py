"""One small lake and one bundle trained on it, for all ranking tests."""

from datetime import timedelta
from pathlib import Path

import pytest

from ranking.pipeline import BundleReport, train_bundle
from ranking.train import TrainParams
from tests.ranking.samples import DAY, travel_table, write_day

PARAMS = TrainParams(
    rounds=25,
    learning_rate=0.15,
    leaves=7,
    least_rows_in_leaf=10,
    early_stopping_rounds=10,
    threads=1,
)


@pytest.fixture(scope="session")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """DAY - 2 and DAY - 1 to train on, DAY to validate, DAY + 1 and DAY + 2 never seen."""
    folder = tmp_path_factory.mktemp("lakes") / "toy"
    for offset in range(-2, 3):
        write_day(folder, DAY + timedelta(days=offset), travel_table(150, seed=10 + offset))
    return folder


@pytest.fixture(scope="session")
def report(lake: Path, tmp_path_factory: pytest.TempPathFactory) -> BundleReport:
    """A bundle trained on DAY - 2 to DAY. Copy it before changing it."""
    bundles = tmp_path_factory.mktemp("bundles")
    return train_bundle(lake, bundles, DAY - timedelta(days=2), DAY, "travel", PARAMS)
