"""Threads of a server share one heap."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAPS = """
import ctypes, sys, threading
from serving.heap import share_heap

if sys.argv[1] == "shared":
    share_heap()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
ready = threading.Barrier(17)

def allocate():
    libc.malloc(10_000)  # without the interpreter's lock
    ready.wait(60)

threads = [threading.Thread(target=allocate) for _ in range(16)]
for thread in threads:
    thread.start()
ready.wait(60)
libc.fdopen.restype = ctypes.c_void_p
libc.malloc_info(0, ctypes.c_void_p(libc.fdopen(1, b"w")))
libc.fflush(None)
"""


def heaps(how: str, **environment: str) -> int:
    """Of a process with sixteen threads that allocated."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    ran = subprocess.run(
        [sys.executable, "-c", HEAPS, how],
        check=True,
        cwd=ROOT,
        env=known | environment,
        stdout=subprocess.PIPE,
        timeout=120,
    )
    return ran.stdout.count(b"<heap nr=")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's malloc is asked")
def test_threads_allocate_from_one_heap_unless_the_environment_says_otherwise() -> None:
    assert heaps("shared") == 1
    assert heaps("as ever") > 1
    assert heaps("shared", MALLOC_ARENA_MAX="3") > 1
