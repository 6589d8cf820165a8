"""The Spark session: quiet, UTC, and the same results on a laptop and on a cluster.

Settings here change speed and noise, never a result. Under `spark-submit` the master, the memory
and the network are the submitter's business and are left alone.
"""

import os
import sys
from enum import Enum
from pathlib import Path
from typing import Any, Final, cast

from py4j.java_gateway import JavaClass, JavaMember
from pyspark.sql import SparkSession

from offline.spark.java import use_java
from offline.spark.scratch import scratch_folder

LARGEST_DRIVER_GB: Final = 6
FIRST_HEAP_MB: Final = 1024  # growing to what planning alone takes cost a day of collections
_LOG_SETTINGS: Final = Path(__file__).with_name("log4j2.properties")

_ALWAYS: Final = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",  # an overflow is an error, not a null
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.parquet.compression.codec": "zstd",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MILLIS",
    "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs": "false",
    # Parquet shrinks its row groups when many writers share little memory; small ones never are.
    "spark.hadoop.parquet.block.size": str(32 << 20),
    "spark.ui.showConsoleProgress": "false",
    # Where in Python each column was made: some calls more to Java for each of thousands a day.
    "spark.python.sql.dataFrameDebugging.enabled": "false",
}


class Volume(Enum):
    """How much a local session will work on: its time goes to what Spark does for a query before
    the first row (tiny), to plans, or to rows."""

    TINY = "tiny"
    SMALL = "small"
    LARGE = "large"


# Spark's 200 take twice as long on a few million rows; on a few thousand every task is a cost, and
# in one partition (`offline.lake.lake` reads into one as well) nothing is shuffled at all. Of a
# large day's the adaptive plan puts together what turns out small.
SHUFFLE_PARTITIONS: Final = {Volume.TINY: 1, Volume.SMALL: 2, Volume.LARGE: 16}

# To write and compile Java for a query takes half of a tiny day; from some 100,000 events on, rows
# that are interpreted take longer than that.
INTERPRETED: Final = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}
COMPILED: Final = {  # said as well: a session that is there already may be a tiny one's
    "spark.sql.codegen.wholeStage": "true",
    "spark.sql.codegen.factoryMode": "FALLBACK",
}

# Every sort, join and group of a task takes a page of memory first, of 64 MB on a large heap: a day
# of a few hundred events allocated 35 GB, and Java spent a tenth of it collecting.
SMALL_PAGE: Final = "1m"

COMPILED_SOON: Final = (
    "-XX:TieredStopAtLevel=1",
    "-XX:Tier3InvocationThreshold=100",
    "-XX:Tier3MinInvocationThreshold=50",
    "-XX:Tier3CompileThreshold=500",
    "-XX:Tier3BackEdgeThreshold=3000",  # of 60,000: a loop over a small task ends before
)
"""Every query is a class of its own, run once: compiled quickly and after a few rounds."""

COMPILED_WELL_LATE: Final = (
    "-XX:Tier4InvocationThreshold=100000",
    "-XX:Tier4MinInvocationThreshold=12000",
    "-XX:Tier4CompileThreshold=300000",
    "-XX:Tier4BackEdgeThreshold=800000",
)
"""Queries that are interpreted all run the planner's and the interpreter's code: compiled quickly,
and well where it was called twenty times as often as Java would wait for. As Java has it, compiling
well takes half of a session's first day and a third of five (docs/adr/0090)."""

_JAVA_COMPILES: Final = {
    Volume.TINY: COMPILED_WELL_LATE,
    Volume.SMALL: COMPILED_SOON,
    Volume.LARGE: (),
}

_FUNCTIONS: Final = "org.apache.spark.sql.functions"
_CLASSES_ASKED_OFTEN: Final = {  # as PySpark asks for them -> full name
    _FUNCTIONS: _FUNCTIONS,
    "functions": _FUNCTIONS,
    "PythonUtils": "org.apache.spark.api.python.PythonUtils",
}
_PACKAGES_ASKED_OFTEN: Final = ("java", "org")


def spark_session(
    app: str,
    master: str | None = None,
    volume: Volume = Volume.SMALL,
    **conf: str,
) -> SparkSession:
    """The running session, or a new one; `conf` overrides settings by their full names.

    `master` is `local[*]` unless given. Under spark-submit it and `volume` mean nothing.
    """
    submitted = "PYSPARK_GATEWAY_PORT" in os.environ
    settings = dict(_ALWAYS)
    if not submitted:
        use_java()
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        os.environ.setdefault("PYSPARK_DRIVER_PYTHON", sys.executable)
        settings |= _local_settings(master or "local[*]", volume)
    builder = SparkSession.builder.appName(app)
    for name, value in (settings | conf).items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    _keep_names(session)
    return session


class _KeptClass(JavaClass):  # type: ignore[misc]  # py4j has no types
    """A Java class whose methods Java is asked for once, not before each call of them."""

    def __getattr__(self, name: str) -> Any:
        found = super().__getattr__(name)
        if isinstance(found, JavaMember):
            setattr(self, name, found)
        return found


def _keep_names(session: SparkSession) -> None:
    """Keeps the Java classes that PySpark asks for with every column, and where packages begin:
    what py4j is asked for by name is looked for in each of Spark's archives, 0.3 to 1 ms each time.
    """
    view = cast(Any, session.sparkContext._jvm)
    for name, full_name in _CLASSES_ASKED_OFTEN.items():
        setattr(view, name, _KeptClass(full_name, view._gateway_client))
    for name in _PACKAGES_ASKED_OFTEN:
        setattr(view, name, getattr(view, name))


def _local_settings(master: str, volume: Volume) -> dict[str, str]:
    settings = {
        "spark.master": master,
        "spark.sql.shuffle.partitions": str(SHUFFLE_PARTITIONS[volume]),
        "spark.ui.enabled": "false",
        **(INTERPRETED if volume is Volume.TINY else COMPILED),
        # Adaptive plans are made anew after every stage, and each time written out for a page that
        # nobody looks at: over deep plans that took longer than the work itself.
        "spark.sql.ui.explainMode": "simple",
    }
    if not master.startswith("local"):
        return settings
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    scratch = scratch_folder()
    memory_mb = _driver_memory_mb()
    return settings | {
        "spark.sql.adaptive.enabled": str(volume is Volume.LARGE).lower(),
        # Past 32 paths Spark looks at each in a task of its own: some hundred tasks for each of a
        # day's reads, and a disk answers in microseconds.
        "spark.sql.sources.parallelPartitionDiscovery.threshold": "100000",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": f"{memory_mb}m",
        "spark.driver.extraJavaOptions": " ".join(
            (
                *_JAVA_COMPILES[volume],
                # What Spark generates for a wide table is longer than what Java compiles unasked,
                # and would be interpreted for ever.
                "-XX:-DontCompileHugeMethods",
                # With one tier Java sets 48 MB aside for compiled code; a day fills that, and
                # everything after it is interpreted.
                "-XX:ReservedCodeCacheSize=240m",
                # Nobody waits for an answer here: pauses may be long if all of them are short.
                "-XX:+UseParallelGC",
                # Classes of a day's queries; each time they outgrow a limit all is collected.
                "-XX:MetaspaceSize=256m",
                f"-Xms{min(FIRST_HEAP_MB, memory_mb)}m",
                f"-Dlog4j2.configurationFile={_LOG_SETTINGS.as_uri()}",
                f"-Djava.io.tmpdir={scratch}",
            )
        ),
        "spark.local.dir": str(scratch),
        "spark.sql.warehouse.dir": str(scratch / "warehouse"),
        **({} if volume is Volume.LARGE else {"spark.buffer.pageSize": SMALL_PAGE}),
    }


def _driver_memory_mb() -> int:
    """A third of what this machine or container may use, 1 to 6 GB."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limit = Path("/sys/fs/cgroup/memory.max")
    text = limit.read_text().strip() if limit.is_file() else "max"
    allowed = min(machine, int(text)) if text.isdigit() else machine
    return max(1024, min(LARGEST_DRIVER_GB * 1024, allowed // 3 // 2**20))
