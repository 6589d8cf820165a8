"""Fixtures that any test may ask for; each costs nothing until then."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests.order import longest_first
from tests.redis_server import running_redis

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

REPOSITORY = Path(__file__).resolve().parents[1]

# The same examples on every run: what fails, fails for who changed something. `./run check` takes
# few of them (`quick`); whoever looks for new ones says `--hypothesis-profile new`. No deadline,
# and nothing is too slow to be drawn: a machine shared with a JVM stands still at moments that say
# nothing about the code.
PATIENT: Any = {
    "deadline": None,
    "suppress_health_check": [hypothesis.HealthCheck.too_slow],
    "print_blob": True,
}
hypothesis.settings.register_profile("fixed", derandomize=True, **PATIENT)
hypothesis.settings.register_profile("quick", derandomize=True, max_examples=20, **PATIENT)
hypothesis.settings.register_profile("new", **PATIENT)
hypothesis.settings.load_profile("fixed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = longest_first(items, REPOSITORY / "tests")


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """Who starts the service's logging changes its logger for the whole process: the next test of
    it would not see what propagates, and would write where the former one read."""
    logger = logging.getLogger("sojourn.serving")
    level, propagates, handlers = logger.level, logger.propagate, [*logger.handlers]
    yield
    logger.setLevel(level)
    logger.propagate, logger.handlers[:] = propagates, handlers


@pytest.fixture(scope="session")
def spark() -> Iterator["SparkSession"]:
    """The one Spark session of a worker: starting its JVM takes 4 to 7 s.

    Two workers have one each, and some tests start others: with a third of the machine for each of
    them, as by default, it might not have enough.
    """
    from offline.spark.session import Volume, spark_session

    memory = {"spark.driver.memory": "3g"}
    session = spark_session("tests", volume=Volume.TINY, **memory)
    yield session
    session.stop()


@pytest.fixture
def spark_for_rows(spark: "SparkSession") -> Iterator["SparkSession"]:
    """The same, while a test has so many rows that compiling code for them pays, and that they lie
    in several partitions: as a small day's session has it."""
    from offline.spark.session import COMPILED, INTERPRETED, SHUFFLE_PARTITIONS, Volume

    def set_all(code: dict[str, str], volume: Volume) -> None:
        partitions = {"spark.sql.shuffle.partitions": str(SHUFFLE_PARTITIONS[volume])}
        for name, value in (code | partitions).items():
            spark.conf.set(name, value)

    set_all(COMPILED, Volume.SMALL)
    yield spark
    set_all(INTERPRETED, Volume.TINY)


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a real server shared by the run; use keys of your own. To kill one, start it
    yourself with tests.redis_server.running_redis."""
    with running_redis(tmp_path_factory.mktemp("redis")) as server:
        yield server.url


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of the real data sets; the test is skipped where there is none."""
    folder = Path(os.environ.get("SOJOURN_DATA") or REPOSITORY.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real data in {folder}: set SOJOURN_DATA to the folder of the data sets")
    return folder
