"""Training on two workers: the same kind of bundle, as good as one process makes."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from features.errors import ContractError, SpecError
from ranking.bundle import read_bundle
from ranking.pipeline import BundleReport, evaluate_bundle, train_bundle
from ranking.train import TrainParams
from sojourn.distributed import train_distributed
from tests.ranking.samples import DAY, travel_table, write_day

pytestmark = [pytest.mark.spark, pytest.mark.slow]

FIRST, UNSEEN = DAY - timedelta(days=2), DAY + timedelta(days=1)
PARAMS = TrainParams(
    rounds=80, learning_rate=0.1, leaves=7, least_rows_in_leaf=20, early_stopping_rounds=20,
    threads=1,
)  # fmt: skip


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two days to train on, one to validate, one never seen."""
    folder = tmp_path_factory.mktemp("lakes") / "toy"
    for offset in range(-2, 2):
        write_day(folder, DAY + timedelta(days=offset), travel_table(800, seed=10 + offset))
    card = {"name": "toy", "timezone": "Asia/Shanghai", "country": "CN", "source": "test"}
    (folder / "lake.json").write_text(json.dumps(card))
    return folder


@pytest.fixture(scope="module")
def together(
    lake: Path, spark: SparkSession, tmp_path_factory: pytest.TempPathFactory
) -> BundleReport:
    bundles = tmp_path_factory.mktemp("together")
    return train_distributed(lake, bundles, FIRST, DAY, params=PARAMS, spark=spark)


@pytest.fixture(scope="module")
def alone(lake: Path, tmp_path_factory: pytest.TempPathFactory) -> BundleReport:
    return train_bundle(lake, tmp_path_factory.mktemp("alone"), FIRST, DAY, params=PARAMS)


def ndcg(lake: Path, report: BundleReport) -> tuple[float, float]:
    """NDCG@10 on the day that nobody has seen, and its standard error over users."""
    (found,) = [
        m.record
        for m in evaluate_bundle(report.folder, lake, [UNSEEN])
        if (m.record.method, m.record.segment, m.record.metric) == ("sojourn", "overall", "ndcg@10")
    ]
    assert found.se is not None
    return found.value, found.se


def test_two_workers_rank_as_well_as_one_process(
    lake: Path, together: BundleReport, alone: BundleReport
) -> None:
    (ours, se), (theirs, _) = ndcg(lake, together), ndcg(lake, alone)

    assert ours == pytest.approx(theirs, abs=2 * se)  # 95 %


def test_the_bundle_tells_of_all_workers_samples(
    together: BundleReport, alone: BundleReport
) -> None:
    assert together.made_from == alone.made_from
    assert read_bundle(together.folder).feature_set == read_bundle(alone.folder).feature_set


def test_the_workers_addresses_are_not_in_the_model(together: BundleReport) -> None:
    text = (together.folder / "model.txt").read_text()

    assert "127.0.0.1" not in text
    assert "[num_machines: 2]" in text


def test_the_same_samples_give_the_same_bundle_whatever_the_ports(
    lake: Path, together: BundleReport, spark: SparkSession, tmp_path: Path
) -> None:
    again = train_distributed(lake, tmp_path, FIRST, DAY, params=PARAMS, spark=spark)

    assert again.id == together.id


def test_a_worker_with_nothing_to_learn_from_is_told_by_all(
    lake: Path, spark: SparkSession, tmp_path: Path
) -> None:
    for day in (FIRST, DAY - timedelta(days=1)):
        write_day(tmp_path, day, travel_table(1, seed=1))
    write_day(tmp_path, DAY, travel_table(20, seed=2))
    (tmp_path / "lake.json").write_text((lake / "lake.json").read_text())

    with pytest.raises(ContractError, match="of the workers cannot train: worker"):
        train_distributed(tmp_path, tmp_path, FIRST, DAY, params=PARAMS, spark=spark)


def test_more_workers_than_cores_are_refused(
    lake: Path, spark: SparkSession, tmp_path: Path
) -> None:
    with pytest.raises(SpecError, match="999 workers at the same time; expected 1 to"):
        train_distributed(lake, tmp_path, FIRST, DAY, workers=999, params=PARAMS, spark=spark)
