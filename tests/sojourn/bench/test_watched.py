"""What the watch of a bench sees: what lasts, and the work of those that were started.

It watches all that its process started, and a process of tests starts and ends much (the JVM of
other tests, and what that started). So what is counted is counted in a process of its own.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from sojourn.bench import watched
from sojourn.bench.watched import Used, Watched

ROOT = Path(__file__).parents[3]
MB = 1_000_000
IMPORTS = """
import json, os, subprocess, sys, time
from sojourn.bench.watched import Watched, used

def until(is_so):
    ends = time.monotonic() + 60.0
    while not is_so() and time.monotonic() < ends:
        time.sleep(0.01)
"""


def told_by(script: str) -> Any:
    command = [sys.executable, "-c", IMPORTS + script]
    ran = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, timeout=120)
    return json.loads(ran.stdout)


@pytest.mark.slow
def test_memory_counts_for_what_went_on_while_it_was_held() -> None:
    peaks = told_by("""
with Watched() as watch:
    watch.now = "small"
    until(lambda: watch.peaks.get("small"))
    watch.now = "large"
    held = bytearray(200_000_000)
    until(lambda: watch.peaks.get("large", 0) >= len(held))
print(json.dumps({**watch.peaks, "all": watch.peak, "now": used(os.getpid()).bytes}))
""")

    assert peaks["large"] - peaks["small"] > 150 * MB
    assert peaks["all"] == peaks["large"] <= 2 * peaks["now"]


def test_memory_of_a_moment_is_no_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [100, 900, 100, 100]  # a child that shared its parent's memory, and was gone

    def used(root: int) -> Used:
        return Used(looks.pop(0) if len(looks) > 1 else looks[0], 0.0)

    monkeypatch.setattr(watched, "used", used)

    with Watched() as watch:
        ends = time.monotonic() + 60.0
        while len(looks) > 1 and time.monotonic() < ends:
            time.sleep(0.01)

    assert looks == [100]
    assert watch.peak == 100


@pytest.mark.slow
def test_a_child_counts_with_what_it_holds_itself() -> None:
    more = told_by("""
hold = "held = bytearray(80_000_000); print(flush=True); input()"
alone = used(os.getpid()).bytes
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
with subprocess.Popen([sys.executable, "-c", hold], **pipes) as child:
    child.stdout.readline()
    together = used(os.getpid()).bytes
    child.communicate(b"\\n")
print(json.dumps(together - alone))
""")

    assert 80 * MB < more < 160 * MB


@pytest.mark.slow
def test_work_counts_to_what_goes_on_also_that_of_children_that_ended() -> None:
    worked = told_by("""
busy = "import time\\nwhile time.process_time() < 1.0: pass"
with Watched() as watch:
    watch.now = "waiting"
    until(lambda: "waiting" in watch.worked)
    watch.now = "working"
    subprocess.run([sys.executable, "-c", busy], check=True)
print(json.dumps({**watch.worked, "all": sum(os.times()[:4])}))
""")

    assert 0.9 < worked["working"] <= worked["all"] - worked["waiting"]  # the watch works as well
    assert worked["waiting"] < worked["working"]
