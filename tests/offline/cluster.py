"""A standalone Spark cluster on loopback: one master and two workers, as processes of their own.

Spark's pip package has no start scripts, but the classes behind them. The kernel ends the processes
with the test run, however that ends.
"""

import json
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pyspark

from offline.spark.java import find_java
from offline.spark.session import COMPILED_SOON, INTERPRETED, SMALL_PAGE
from tests.redis_server import DIE_WITH_PARENT

HOST = "127.0.0.1"
WORKERS = 2
START_TIMEOUT_S = 300.0  # three JVMs on a busy machine
STOP_TIMEOUT_S = 10.0
REPOSITORY = Path(__file__).resolve().parents[2]
SPARK_HOME = Path(pyspark.__file__).parent
# What a session chooses for a tiny day (offline/spark/session.py) is the submitter's to say here.
_JAVA = " ".join((*COMPILED_SOON, "-XX:-DontCompileHugeMethods", "-XX:+UseSerialGC"))
# A core and little memory for each worker: it is one small machine.
CONF = {
    "spark.driver.host": HOST,
    "spark.driver.bindAddress": HOST,
    "spark.driver.memory": "1g",
    "spark.executor.memory": "700m",
    "spark.executor.cores": "1",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.adaptive.enabled": "false",
    "spark.ui.enabled": "false",
    "spark.buffer.pageSize": SMALL_PAGE,
    **INTERPRETED,
    "spark.sql.ui.explainMode": "simple",
    "spark.sql.sources.parallelPartitionDiscovery.threshold": "100000",
    "spark.driver.extraJavaOptions": _JAVA,
    "spark.executor.extraJavaOptions": _JAVA,
}


@dataclass(frozen=True)
class Cluster:
    """A running cluster; `submit` runs a program on it, as an operator would."""

    master: str
    folder: Path

    def submit(self, *program: str, timeout_s: float) -> str:
        """What the program said; AssertionError with its log when it fails."""
        conf = [part for name, value in CONF.items() for part in ("--conf", f"{name}={value}")]
        done = subprocess.run(
            [str(SPARK_HOME / "bin/spark-submit"), "--master", self.master, *conf, *program],
            env=_environment(self.folder),
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
        return done.stdout


@contextmanager
def running_cluster(folder: Path) -> Iterator[Cluster]:
    """A master with WORKERS workers that have come to it; all gone afterwards."""
    place = ("--host", HOST, "--port", "0", "--webui-port", "0")  # any that are free then
    processes = [_start(folder, "master", "deploy.master.Master", *place)]
    try:
        log = folder / "master.log"
        master = _told(log, r"Starting Spark master at (spark://\S+)", processes[0])
        page = _told(log, r"started at http://\S+:(\d+)", processes[0])
        for n in range(WORKERS):
            mine = ("--host", HOST, "--cores", "1", "--memory", "1g", "--webui-port", "0")
            work = ("--work-dir", str(folder / f"work-{n}"))
            processes.append(
                _start(folder, f"worker-{n}", "deploy.worker.Worker", *mine, *work, master)
            )
        _wait_for_workers(f"http://{HOST}:{page}/json/", folder)
        yield Cluster(master, folder)
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            try:
                process.wait(STOP_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _start(folder: Path, name: str, role: str, *arguments: str) -> "subprocess.Popen[bytes]":
    command = [str(SPARK_HOME / "bin/spark-class"), f"org.apache.spark.{role}", *arguments]
    log: IO[bytes] = (folder / f"{name}.log").open("wb")
    with log:
        return subprocess.Popen(
            [sys.executable, "-c", DIE_WITH_PARENT, str(os.getpid()), *command],
            env=_environment(folder),
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def _told(log: Path, what: str, process: "subprocess.Popen[bytes]") -> str:
    """What a process says of itself in its log, when it does."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        ended = process.poll() is not None
        said = log.read_text(errors="replace")
        if found := re.search(f"{what}\n", said):
            return found[1]
        if ended:
            break
        time.sleep(0.1)
    raise RuntimeError(f"{log.name} never said {what!r}:\n{said[-3000:]}")


def _wait_for_workers(page: str, folder: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(page, timeout=5.0) as answer:
                if json.load(answer)["aliveworkers"] == WORKERS:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass  # the master is not there yet
        time.sleep(0.2)
    logs = "\n".join(log.read_text(errors="replace")[-1500:] for log in folder.glob("*.log"))
    raise RuntimeError(f"no {WORKERS} workers within {START_TIMEOUT_S} s:\n{logs}")


def _environment(folder: Path) -> Mapping[str, str]:
    """Of Spark's processes: this Python, this checkout, this Java, and nothing of a session that
    the tests may have in this process."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYSPARK_")}
    return ours | {
        "SPARK_HOME": str(SPARK_HOME),
        "JAVA_HOME": str(find_java(os.environ).home),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
        "PYTHONPATH": str(REPOSITORY),
        "SPARK_LOCAL_IP": HOST,
        "SPARK_LOCAL_DIRS": str(folder / "scratch"),
        "SPARK_DAEMON_JAVA_OPTS": _JAVA,
        "SPARK_LAUNCHER_OPTS": _JAVA,
    }
