"""The readout of one experiment, executed on lakes whose answer is known."""

import html
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from notebooks.execute import Ending, Executed, execute
from tests.notebooks.logged import did, shown, write_lake

SCRIPT = Path(__file__).parents[2] / "notebooks" / "ab_readout.py"
EXPERIMENTS = """
[layers.ranker]
salt = "one"
[layers.ranker.variants.old]
buckets = [[0, 5000]]
[layers.ranker.variants.new]
buckets = [[5000, 10000]]
[layers.ranker.variants.new.patch.channel_home]
"rank.keep" = 80
"""


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "experiments.toml").write_text(EXPERIMENTS, encoding="utf-8")
    monkeypatch.setenv("SOJOURN_CONFIG", str(tmp_path))
    monkeypatch.setenv("SOJOURN_LAKE", str(tmp_path / "lake"))
    monkeypatch.delenv("SOJOURN_LAYER", raising=False)


def arm(variant: str, first_user: int, users: int, paying: int) -> Iterator[dict[str, Any]]:
    """Exposures and events: two items for each user, half of them visitors; a tenth clicks one."""
    for k in range(users):
        user, audience = first_user + k, ("local", "visitor")[k % 2]
        for item in (1, 2):
            yield shown(user, f"r{user}", f"ranker:{variant}", item=item, audience=audience)
        if k % 10 == 0:
            yield did(user, "view_item", request_id=f"r{user}", item_id=1)
        if k < paying:
            yield did(user, "pay", "2026-05-01 14:00")


def read_out(folder: Path, *arms: Iterator[dict[str, Any]]) -> Executed:
    rows = list(itertools.chain(*arms))
    write_lake(
        folder / "lake",
        [row for row in rows if "variants" in row],
        [row for row in rows if "action" in row],
    )
    done = execute(SCRIPT)
    return Executed(html.unescape(done.html), done.ending, done.message)


def lines(done: Executed) -> list[str]:
    return [" ".join(line.split()) for line in done.html.splitlines()]


def test_a_better_variant_is_adopted_with_its_numbers(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 300, 30), arm("new", 1_001, 310, 62))

    assert (done.ending, done.message) == (Ending.FINISHED, "")
    said = lines(done)
    assert "old 300 600 30 30" in said  # users, exposures, clicks, paying users
    assert "new 310 620 31 62" in said
    assert "chi-square 0.16, p = 0.6856; alarm below 0.0005" in said
    # se: sqrt(0.1 * 0.9 / 299) and sqrt(0.2 * 0.8 / 309)
    assert "old 10.00% 1.73% [ 6.60%, 13.40%] 300" in said
    assert "new 20.00% 2.28% [15.54%, 24.46%] 310" in said
    assert "new - old: +10.00 pp, se 2.86, [+4.39, +15.61] pp, p = 0.000475" in said
    assert "old 5.00% 0.87% [ 3.30%, 6.70%] 300" in said  # CTR
    assert "new visitor 305 +10.00 pp [+2.06, +17.94] pp" in said
    assert done.html.count("<img ") == 1
    assert "new: adopt. More visiting users pay, by [+4.39, +15.61] percentage points." in done.html


@pytest.mark.parametrize(("paying", "decision"), [(30, "no decision"), (3, "stop")])
def test_an_equal_or_worse_variant_is_not(tmp_path: Path, paying: int, decision: str) -> None:
    done = read_out(tmp_path, arm("old", 1, 300, 30), arm("new", 1_001, 300, paying))

    assert done.ending is Ending.FINISHED
    assert f"new: {decision}" in done.html


def test_where_nobody_paid_nothing_is_decided(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 150, 0), arm("new", 1_001, 150, 0))

    assert done.ending is Ending.FINISHED
    assert "new: go on. Nobody paid" in done.html


def test_a_broken_split_forbids_a_decision(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 400, 40), arm("new", 1_001, 250, 100))

    assert done.ending is Ending.FINISHED
    assert "SAMPLE-RATIO MISMATCH" in done.html
    assert "Decide nothing." in done.html
    assert "new: adopt" not in done.html


def test_too_few_users_are_said_and_not_compared(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 300, 30), arm("new", 1_001, 99, 20))

    assert done.ending is Ending.ENDED
    assert done.message.startswith("Too few users in the layer 'ranker': new (99). Below 100")
    assert "chi-square" not in done.html


def test_no_exposures_are_said(tmp_path: Path) -> None:
    done = read_out(tmp_path)

    assert done.ending is Ending.ENDED
    assert done.message.startswith("There are no exposures under an experiment in")


def test_another_layer_is_read_when_asked_and_an_unknown_one_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOJOURN_LAYER", "ranger")
    done = read_out(tmp_path, arm("old", 1, 1, 0))

    assert done.ending is Ending.FAILED
    assert "carries the layer 'ranger'; logged: ranker" in done.message


def test_a_missing_lake_fails_with_what_to_do() -> None:
    done = execute(SCRIPT)

    assert done.ending is Ending.FAILED
    assert "`./run demo` makes one" in done.message
    assert "Traceback" not in done.message


def test_no_user_is_named_in_a_page(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 5_550_001, 120, 30), arm("new", 6_660_001, 120, 30))
    said = "".join(line for line in lines(done) if not line.startswith("<img "))

    assert done.ending is Ending.FINISHED
    assert "120 240 12 30" in said
    assert "555" not in said
    assert "666" not in said
