"""What the watch of a bench sees: what lasts, and the work of those that were started."""

import subprocess
import sys
import time

import numpy as np
import pytest

from sojourn.bench import watched
from sojourn.bench.watched import Used, Watched

MB = 1_000_000


def test_memory_that_is_held_counts_for_what_went_on_then() -> None:
    with Watched() as watch:
        watch.now = "small"
        time.sleep(0.5)
        watch.now = "large"
        held = np.ones(200 * MB, dtype=np.uint8)
        time.sleep(1.0)

    assert held[0] == 1
    assert watch.peaks["large"] - watch.peaks["small"] > 150 * MB


def test_memory_of_a_moment_is_no_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [100, 900, 100, 100]  # a child that shared its parent's memory, and was gone

    def used(root: int) -> Used:
        return Used(looks.pop(0) if len(looks) > 1 else looks[0], 0.0)

    monkeypatch.setattr(watched, "used", used)

    with Watched() as watch:
        time.sleep(0.6)

    assert watch.peak == 100


def test_the_work_of_a_started_process_counts() -> None:
    spin = "import time; t = time.process_time()\nwhile time.process_time() - t < 0.5: pass"

    with Watched() as watch:
        subprocess.run([sys.executable, "-c", spin], check=True, timeout=60)
        time.sleep(0.5)

    assert sum(watch.worked.values()) >= 0.4
