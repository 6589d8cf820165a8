"""Steps of a day side by side, where neither waits for the other.

On little data a job is mostly Spark's planning, which is one thread's work: two jobs at once take
the machine's other core. What a step makes does not depend on when it runs: it starts when all
that it reads of its own day is in place.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from offline.running.job import Step
from offline.running.reads import writes_of
from offline.running.report import JobReport


def waits(steps: Sequence[Step]) -> dict[str, frozenset[str]]:
    """Step -> the steps above it that make what it reads of the same day."""
    maker: dict[str, str] = {}
    found: dict[str, frozenset[str]] = {}
    for step in steps:
        today = (read.table for read in step.reads if read.ago == 0)
        found[step.name] = frozenset(maker[name] for name in today if name in maker)
        maker |= dict.fromkeys(writes_of(step), step.name)
    return found


def run_steps(
    steps: Sequence[Step],
    run: Callable[[Step], JobReport],
    at_once: int,
    started: Callable[[int, Step], None],
    idle: Callable[[], None],
) -> Mapping[str, JobReport]:
    """Runs every step, at most `at_once` at a time, in written order where there is a choice.

    `started` is told how many are done, `idle` is called when none is running. The first error is
    raised once those that run have ended; steps that were not started are not.
    """
    needed = waits(steps)
    done: dict[str, JobReport] = {}
    running: dict[Future[JobReport], Step] = {}
    left = list(steps)
    with ThreadPoolExecutor(at_once, thread_name_prefix="step") as pool:
        while left or running:
            for step in _ready(left, needed, done)[: at_once - len(running)]:
                started(len(done), step)
                running[pool.submit(run, step)] = step
                left.remove(step)
            ended, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in ended:
                step = running.pop(future)
                done[step.name] = future.result()  # raises; the pool waits for the others
            if not running:
                idle()
    return done


def _ready(
    left: Iterable[Step], needed: Mapping[str, frozenset[str]], done: Mapping[str, JobReport]
) -> list[Step]:
    return [step for step in left if needed[step.name] <= done.keys()]
