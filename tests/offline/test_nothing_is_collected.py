"""No job brings rows to the driver or pairs everything with everything; who may, is named here.

Audits may: they look at counts. The others each bring a table of a fixed size, named with it.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

OFFLINE = Path(__file__).resolve().parents[2] / "offline"
ASIDE = ("trials", "ingest", "audit", "tuning")  # no jobs of the day
BRINGS = {"collect", "toPandas", "toArrow", "toLocalIterator", "head", "first", "tail"}
PAIRS = {"crossJoin"}
MAY = {
    ("lake/contract.py", "check_whole"),  # one row of counts
    ("spark/barrier.py", "on_workers"),  # one row: the answer of one worker
    ("samples_replay.py", "count_positives"),  # one row
    ("item_sales.py", "relate"),  # with one row: everybody
    ("recall/hot_votes.py", "demand"),  # with one row: whether anything is sold
    ("profile/resident_city.py", "carried_over"),  # a model of some eighty numbers
    ("profile/personas.py", "drawn"),  # with one row: all users' shares
    ("profile/personas.py", "leans"),  # with one row: all items' weights
    ("recall/fresh.py", "rate"),  # with one row: everybody's rate
    ("profile/residence/fit.py", "judge"),  # a hundred steps of probability
    ("profile/residence/fit.py", "_counts"),  # one row
    ("profile/residence/peers.py", "residents"),  # with one row: the number of users
    ("recall/hot_backtest.py", "worth"),  # with the blends that are tried, a handful
}


def calls() -> Iterator[tuple[str, str, str]]:
    """(file, function, method) of every call that brings rows, or pairs tables."""
    for file in sorted(OFFLINE.rglob("*.py")):
        name = file.relative_to(OFFLINE).as_posix()
        if name.split("/")[0] in ASIDE:
            continue
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                        of_spark = getattr(call.func.value, "id", "") not in ("F", "np", "pc")
                        if call.func.attr in BRINGS | PAIRS and of_spark:
                            yield name, function.name, call.func.attr


def test_no_job_collects_to_the_driver_or_builds_a_table_of_all_pairs() -> None:
    found = {(file, function) for file, function, _ in calls()}

    assert {place for place in found if not place[1].startswith("audit")} - MAY == set()


def test_who_is_named_does_it_still() -> None:
    assert {(file, function) for file, function, _ in calls()} >= MAY
