"""A server process of our own, as `sojourn serve` starts it: for demonstrations and benches."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from features.errors import Unavailable
from features.ports import free_port
from sojourn.client import Client

START_TIMEOUT_S: Final = 180.0  # on a machine that does much else
STOP_TIMEOUT_S: Final = 120.0  # it writes what it has shown and heard
STARTS: Final = 5  # a free port may be taken by somebody else before the server binds it
SERVING: Final = '"message": "serving"'  # what a server logs that listens
TAKEN: Final = "cannot be listened on"  # what it says where somebody else does


@dataclass(frozen=True, slots=True)
class ServerProcess:
    """A server that was ready. It may be signalled; who opened it ends it."""

    address: str
    process: "subprocess.Popen[bytes]"

    @property
    def pid(self) -> int:
        return self.process.pid


@contextmanager
def server_process(
    lake: Path,
    releases: Path,
    log: Path,
    config: Path | None = None,
    cores: frozenset[int] = frozenset(),
    port: int = 0,
) -> Iterator[ServerProcess]:
    """A server on a port (0: a free one), watching `config` (None: the released one), on these
    cores (none: on all); drained and gone afterwards.

    Raises Unavailable with the end of its log when it does not become ready, and when it has to be
    killed: what it had not written yet is lost then.
    """
    server = _started(lake, releases, log, config, cores, port)
    try:
        yield server
    finally:
        _end(server.process, log)


def _started(
    lake: Path,
    releases: Path,
    log: Path,
    config: Path | None,
    cores: frozenset[int],
    port: int,
) -> ServerProcess:
    """One that is ready; where the port is ours to choose, another one is tried when it is taken
    meanwhile."""
    for left in reversed(range(1 if port else STARTS)):
        chosen = port or free_port()
        command = [sys.executable, "-m", "sojourn", "serve", "--port", str(chosen)]
        command += ["--lake", str(lake), "--releases", str(releases)]
        command += ["--config", str(config)] if config else []
        with log.open("w", encoding="utf-8") as file:
            process = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT)
        server = ServerProcess(f"127.0.0.1:{chosen}", process)
        try:
            if cores:
                os.sched_setaffinity(process.pid, cores)  # before it has threads: they inherit it
            _wait_until_ready(server, log)
        except BaseException as error:
            _end(process, log)
            if left and isinstance(error, Unavailable) and TAKEN in log.read_text("utf-8"):
                continue
            raise
        return server
    raise AssertionError


def _end(process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Raises Unavailable where it has to be killed."""
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired as error:
        process.kill()
        process.wait()
        raise Unavailable(
            f"the server did not end within {STOP_TIMEOUT_S:.0f} s and was killed; pages and "
            f"events that it had not written are lost; see {log}"
        ) from error


def _wait_until_ready(server: ServerProcess, log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    with Client(server.address, timeout_s=1.0) as client:
        while time.monotonic() < deadline:
            # By its log as well: who answers may be somebody else, who has the port.
            if client.is_ready() and SERVING in log.read_text(encoding="utf-8"):
                return
            if server.process.poll() is not None:
                break
            time.sleep(0.1)
    tail = log.read_text(encoding="utf-8")[-2_000:]
    raise Unavailable(f"the server did not become ready; its log {log} ends with:\n{tail}")
