"""The readout of one experiment, executed on lakes whose answer is known."""

import html
import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from notebooks.execute import Executed, execute
from notebooks.written import Ending
from serving.settings.experiments import bucket_of
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
    """Exposures and events of users whom the hash gives the variant: two items for each, half of
    them visitors; a tenth clicks one."""
    low = {"old": 0, "new": 5_000}[variant]
    ids = (u for u in itertools.count(first_user) if 0 <= _bucket(u) - low < 5_000)
    for k, user in enumerate(itertools.islice(ids, users)):
        audience = ("local", "visitor")[k % 2]
        for item in (1, 2):
            yield shown(
                user,
                f"r{user}",
                f"ranker:{variant}",
                item=item,
                position=item,
                audience=audience,
            )
        if k % 10 == 0:
            yield did(user, "view_item", request_id=f"r{user}", item_id=1)
        if k < paying:
            yield did(user, "pay", "2026-05-01 14:00", amount_cny=50.0)


def _bucket(user: int) -> int:
    return bucket_of("one", f"user:{user}")


def read_out(folder: Path, *arms: Iterator[dict[str, Any]]) -> Executed:
    rows = list(itertools.chain(*arms))
    write_lake(
        folder / "lake",
        [row for row in rows if "variants" in row],
        [row for row in rows if "action" in row],
    )
    done = execute(SCRIPT)
    return replace(done, html=html.unescape(done.html))


def lines(done: Executed) -> list[str]:
    return [" ".join(line.split()) for line in done.html.splitlines()]


@pytest.mark.slow
def test_a_better_variant_is_adopted_with_its_numbers(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 300, 30), arm("new", 1_001, 310, 62))

    assert (done.ending, done.message) == (Ending.FINISHED, "")
    said = lines(done)
    assert "control old, 300 users" in said
    assert "treatment new, 310 users; changes" in said
    assert "rank.keep = 80 on channel_home" in " ".join(said)
    assert "shares sound old 300 of 305 expected, new 310 of 305 expected; p = 0.686" in " ".join(
        said
    )
    assert "assignment sound of 610 users 0 saw another variant than their bucket's," in " ".join(
        said
    )
    assert "visit-to-purchase rate: old 30 / 300 10.00%" in said
    assert "visit-to-purchase rate: new 62 / 310 20.00%" in said
    # se: sqrt(0.1 * 0.9 / 299 + 0.2 * 0.8 / 309), and toward 0 a hair more: a quarter of its square
    # and three of that of all users' rate, 0.151 * 0.849 * (1 / 300 + 1 / 310)
    assert "minus old +10.00 pp [+4.36 pp, +15.61 pp] 0.000542" in said
    assert "click-through rate: old 30 / 600 5.00%" in said
    assert "GMV per visitor: new 3,100 / 310 10.00" in said
    assert "conversion rate: old 0 / 30 0.00%" in said  # they paid for nothing that they clicked
    assert any(line.startswith("audience visitor 305 +10.00 pp [+1.99, +17.94]") for line in said)
    assert done.html.count("<img ") == 3
    assert "new: adopt. More visiting users pay, by [+4.36, +15.61] percentage points." in done.html


@pytest.mark.slow
@pytest.mark.parametrize(("paying", "decision"), [(30, "no decision"), (3, "stop"), (0, "stop")])
def test_an_equal_or_worse_variant_is_not(tmp_path: Path, paying: int, decision: str) -> None:
    done = read_out(tmp_path, arm("old", 1, 300, 30), arm("new", 1_001, 300, paying))

    assert done.ending is Ending.FINISHED
    assert f"new: {decision}" in done.html


@pytest.mark.slow
def test_where_nobody_paid_nothing_is_decided(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 150, 0), arm("new", 1_001, 150, 0))

    assert done.ending is Ending.FINISHED
    assert "new: go on. Nobody paid in either variant" in done.html
    assert lines(done).count("minus old +0.00 pp not known") == 2  # purchases and conversions
    assert lines(done).count("minus old adjusted +0.00 pp not known") == 2


@pytest.mark.slow
def test_where_nobody_clicked_that_is_the_reason_and_no_number_is_made_of_it(
    tmp_path: Path,
) -> None:
    rows = [*arm("old", 1, 150, 20), *arm("new", 1_001, 150, 20)]
    done = read_out(tmp_path, (row for row in rows if row.get("action") != "view_item"))

    said = lines(done)
    assert "minus old +0.00 pp not known" in said  # of clicks
    assert "conversion rate: old 0 / 0 not known" in said
    assert "minus old not known not known" in said
    assert "new: on too few days came users enough, or too few clicked, to see" in done.html


@pytest.mark.slow
def test_where_hardly_anybody_paid_nothing_is_decided_whatever_the_interval(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 150, 8), arm("new", 1_001, 150, 1))

    assert any(line.startswith("minus old -4.67 pp [-8.5") for line in lines(done))
    assert "new: go on. Too few pay: fewer than 5 payers are to be expected" in done.html
    assert "new: stop" not in done.html


@pytest.mark.slow
def test_a_broken_split_forbids_a_decision(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 400, 40), arm("new", 1_001, 250, 100))

    assert done.ending is Ending.FINISHED
    assert "Decide nothing. Not as it was meant: shares" in done.html
    assert "new: adopt" not in done.html


@pytest.mark.slow
def test_users_of_other_buckets_forbid_a_decision(tmp_path: Path) -> None:
    rows = [
        {**row, "variants": ["ranker:old"]} if k < 40 and "variants" in row else row
        for k, row in enumerate(arm("new", 1_001, 300, 60))
    ]
    done = read_out(tmp_path, arm("old", 1, 260, 20), iter(rows))

    assert "Decide nothing. Not as it was meant: assignment" in done.html


@pytest.mark.slow
def test_of_two_rankers_on_one_page_the_better_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = EXPERIMENTS.replace('"rank.keep" = 80', 'interleave = "popularity"')
    (tmp_path / "experiments.toml").write_text(text, encoding="utf-8")
    drafted = [
        {**row, "team": ("main", "popularity")[row["item_id"] - 1]} if "variants" in row else row
        for row in arm("new", 1_001, 300, 30)
    ]
    click = next(row for row in drafted if row.get("action") == "view_item")
    drafted.append({**click, "event_id": "another", "item_id": 2})
    done = read_out(tmp_path, arm("old", 1, 300, 30), iter(drafted))

    assert "new: main and popularity, 300 users" in " ".join(lines(done))
    # 30 clicks on main's and 1 on the other's: (1 - 30) / 31
    assert any(line.startswith("clicks 30 1 -93.5 % [") for line in lines(done))
    assert any(line.endswith("] main") for line in lines(done))


def test_too_few_users_are_said_and_not_compared(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 102, 10), arm("new", 1_001, 99, 20))

    assert done.ending is Ending.ENDED
    assert done.message.startswith("Too few users in the layer 'ranker': new (99). Below 100")
    assert done.message.endswith("Let the experiment run on.")
    assert "The answer" not in done.html


def test_where_a_variant_lost_its_users_nobody_is_told_to_wait(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 300, 30), arm("new", 1_001, 99, 20))

    assert done.ending is Ending.ENDED
    assert "Nor is the split as it was meant: old 300 of 200 expected, new 99 of" in done.message
    assert "run on" not in done.message


def test_no_known_user_at_all_is_said(tmp_path: Path) -> None:
    done = read_out(tmp_path, iter([shown(0, "r1", "ranker:old")]))

    assert done.ending is Ending.ENDED
    assert "old (0), new (0)" in done.message


@pytest.mark.slow
def test_parts_of_a_few_users_are_not_compared(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 1, 199, 30), arm("new", 1_001, 260, 40))

    said = lines(done)
    assert any(line.startswith("audience local 230 +") for line in said)
    assert "audience visitor 229 too few" in said  # 99 of the control


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


@pytest.mark.slow
def test_no_user_is_named_in_a_page(tmp_path: Path) -> None:
    done = read_out(tmp_path, arm("old", 5_550_001, 120, 30), arm("new", 6_660_001, 120, 30))
    said = "".join(line for line in lines(done) if not line.startswith("<img "))

    assert done.ending is Ending.FINISHED
    assert "30 / 120" in said
    assert "555" not in said
    assert "666" not in said
