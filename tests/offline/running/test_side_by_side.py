"""Steps side by side: each after what it reads, two at a time, and the first error ends it."""

import threading

import pytest

from offline.running.job import Job, Read, Step
from offline.running.report import JobReport
from offline.running.side_by_side import run_steps, waits

WAIT_S = 60.0


def step(name: str, *reads: str) -> Job:
    return Job(name, tuple(map(Read, reads)), (f"t_{name}",), lambda inputs: {})


STEPS = (step("a"), step("b"), step("c", "t_a"), step("d", "t_b", "t_c"))


def report(of: Step) -> JobReport:
    return JobReport(of.name, {}, 0.0, skipped=False)


def test_a_step_waits_for_the_makers_of_what_it_reads_and_for_nothing_else() -> None:
    assert waits(STEPS) == {
        "a": frozenset(),
        "b": frozenset(),
        "c": frozenset({"a"}),
        "d": frozenset({"b", "c"}),
    }


def test_what_is_read_of_earlier_days_is_not_waited_for() -> None:
    looks_back = Job("e", (Read("t_a", ago=1),), ("t_e",), lambda inputs: {})

    assert waits([STEPS[0], looks_back])["e"] == frozenset()


def test_two_steps_run_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=WAIT_S)  # passed by two at once, or broken

    def run(of: Step) -> JobReport:
        if of.name in ("a", "b"):
            both.wait()
        return report(of)

    done = run_steps(STEPS, run, 2, lambda n, s: None, lambda: None)

    assert set(done) == {"a", "b", "c", "d"}


def test_one_at_a_time_is_the_written_order_and_idle_in_between() -> None:
    told: list[str] = []

    def run(of: Step) -> JobReport:
        told.append(of.name)
        return report(of)

    run_steps(STEPS, run, 1, lambda n, s: told.append(f"{n} done"), lambda: told.append("idle"))

    assert told == [
        *("0 done", "a", "idle"),
        *("1 done", "b", "idle"),
        *("2 done", "c", "idle"),
        *("3 done", "d", "idle"),
    ]


def test_the_first_error_is_raised_after_those_that_run_have_ended() -> None:
    failed, ended = threading.Event(), threading.Event()

    def run(of: Step) -> JobReport:
        if of.name == "a":
            failed.set()
            raise ValueError("a broke")
        assert of.name == "b"  # nothing else starts
        failed.wait(WAIT_S)
        ended.set()
        return report(of)

    with pytest.raises(ValueError, match="a broke"):
        run_steps(STEPS, run, 2, lambda n, s: None, lambda: None)

    assert ended.is_set()
