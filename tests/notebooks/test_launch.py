"""A candidate over pages of a real server in the small town, whose clicks are known."""

import json
import random
import shutil
from pathlib import Path

import numpy as np
import pytest

from features.errors import ContractError
from notebooks.ab.offpolicy import gain, logged_mean, snips
from notebooks.execute import Executed, execute
from notebooks.lake import Tables
from notebooks.launch import candidate, preview
from notebooks.previewed import Preview
from notebooks.written import Ending
from serving.behaviour.events import Behaviour
from serving.main import Worker, open_worker
from serving.stages import validate
from serving.stages.validate import Asked
from tests.serving.house import House
from tests.serving.town import LOCAL, NOW_MS, VISITOR, XIAN
from tests.serving.toy_bundle import toy_bundle

pytestmark = pytest.mark.slow
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
SCRIPT = NOTEBOOKS / "launch_preview.py"
PAGES = 1_100  # each with one explored place that the logs tell of: more than are needed
USERS = 300
ALIKE = """
[layers.alike]
salt = "alike"
target.placements = ["channel_home"]
[layers.alike.variants.a]
buckets = [[0, 5000]]
[layers.alike.variants.b]
buckets = [[5000, 10000]]
"""
EXPLORING = """
filters = ["shown"]
rerankers = ["near_duplicates"]
[recall.hot]
quota = 20
[recall.nearby]
quota = 10
[exploration]
rate = 0.5
places = 3
[budget]
total_ms = 10000
[effort]
target_ms = 5000
"""


def liking(item: int) -> float:
    """The chance that whoever is shown the item opens it, wherever it stands: by its id alone."""
    return 0.1 + 0.06 * (item % 10)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Pages of the first bundle, of many users, opened as they like the items."""
    lived = House(tmp_path_factory.mktemp("launch"))
    lived.bundles[1] = toy_bundle(lived.folder / "candidates", rounds=6, best=-1.0)
    (lived.config / "scenarios" / "channel_home.toml").write_text(EXPLORING)
    (lived.config / "experiments.toml").write_text(ALIKE)
    lived.release(0)
    worker = open_worker(lived.lake, lived.releases, lived.config, port=0)
    worker.start()
    rng = random.Random(5)
    ids = random.Random(6)  # of requests, by which exploration draws
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(validate.REQUEST_IDS, "draw", lambda: ids.randbytes(12).hex())
        _live(worker, rng)
    worker.stop()
    return lived


def _live(worker: Worker, rng: random.Random) -> None:
    for n in range(PAGES):
        user = (LOCAL, VISITOR)[n % 2] if n % 10 == 0 else 10_000 + n % USERS
        asked = Asked("channel_home", user, XIAN, page_size=5, at_ms=NOW_MS + n)
        response, _ = worker.service.recommend(asked, None)
        opened = [i for i in response.shown.item_ids.tolist() if rng.random() < liking(i)]
        request = response.request.request_id
        worker.service.record(
            [
                Behaviour(f"{request}-{i}", NOW_MS + n, user, 1, "view_item", i, request_id=request)
                for i in opened
            ]
        )


@pytest.fixture(scope="module")
def seen(house: House) -> Preview:
    return preview(Tables(house.lake), house.releases, house.bundles[1], most=PAGES)


def test_every_page_comes_out_as_it_did_and_is_compared(seen: Preview) -> None:
    assert (seen.remembered, seen.differing, seen.other_ways) == (PAGES, 0, 0)
    assert seen.user_id.size == PAGES
    assert seen.place.size == 5 * PAGES
    assert set(seen.place[seen.is_explored].tolist()) == {3, 4, 5}
    assert ((seen.overlap >= 0) & (seen.overlap <= 1)).all()
    np.testing.assert_allclose(seen.expectation(np.ones(seen.option_row.size)), 1.0)


def test_pages_are_drawn_by_seed(house: House) -> None:
    def drawn(seed: int) -> list[int]:
        some = preview(Tables(house.lake), house.releases, house.bundles[1], most=50, seed=seed)
        return some.item_id.tolist()

    assert drawn(7) == drawn(7)
    assert drawn(7) != drawn(8)


def test_clicks_of_days_before_the_pages_are_not_opened(house: House) -> None:
    old = house.lake / "events" / "ds=2025-05-20" / "part-0.parquet"
    old.parent.mkdir()
    old.write_bytes(b"PAR1 torn")
    try:
        seen = preview(Tables(house.lake), house.releases, house.bundles[1], most=50)
    finally:
        shutil.rmtree(old.parent)

    assert seen.clicked.any()


def test_the_chance_of_what_was_shown_is_its_share_among_what_might_be(seen: Preview) -> None:
    here = seen.option_item == seen.item_id[seen.option_row]
    found = np.bincount(seen.option_row[here], seen.option_share[here], minlength=seen.item_id.size)
    np.testing.assert_allclose(found, seen.target)


def test_the_estimate_holds_the_truth_which_the_candidates_pages_would_have_earned(
    seen: Preview,
) -> None:
    rows = seen.is_told
    logged, told, expected = seen.earned(rows)
    chance = np.array([liking(i) for i in seen.option_item.tolist()]) * seen.option_possible
    truth = float((seen.expectation(chance)[rows] / seen.possible[rows]).mean())
    was = float(np.mean([liking(i) for i in seen.item_id[rows].tolist()]))

    change = gain(logged, told, expected, confidence=0.99)  # coverage has tests of its own
    found = snips(logged, confidence=0.99)

    assert logged_mean(logged).value == pytest.approx(was, abs=0.03)
    assert abs(truth - was) > 0.01
    assert change.low <= truth - was <= change.high
    assert change.se < 0.05
    assert found.value.low <= truth <= found.value.high
    assert found.is_supported


def test_a_bundle_is_told_of_by_pages_that_it_neither_made_nor_learnt_from(house: House) -> None:
    bundles = house.folder / "candidates"

    assert candidate(bundles, house.releases) == house.bundles[1]
    with pytest.raises(ContractError, match=rf"none of {PAGES} remembered pages .* can be used"):
        preview(Tables(house.lake), house.releases, house.bundles[0], most=10)
    with pytest.raises(ContractError, match="remembers pages of 0 releases"):
        candidate(bundles, house.folder / "nowhere")


def printed(done: Executed) -> str:
    """What the page says: not its code, which knows all that it might say."""
    outputs = [o for cell in json.loads(done.ipynb)["cells"] for o in cell.get("outputs", [])]
    return "".join("".join(o["text"]) for o in outputs if o["output_type"] == "stream")


def test_the_page_tells_what_would_change_and_decides(
    house: House, seen: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOJOURN_LAKE", str(house.lake))
    monkeypatch.setenv("SOJOURN_RELEASES", str(house.releases))
    monkeypatch.setenv("SOJOURN_BUNDLES", str(house.folder / "candidates"))
    done = execute(SCRIPT)
    said = printed(done)
    change = gain(*seen.earned(seen.is_told))
    verdicts = {
        "Do not launch": change.high < 0,
        "No decision": change.low <= 0 <= change.high,
        "Give it traffic": change.low > 0,
    }

    assert (done.ending, done.message) == (Ending.FINISHED, "")
    assert f"candidate   {house.bundles[1].name}" in said
    assert f"{PAGES:,} of {PAGES:,} taken from {PAGES:,} that it has not seen" in said
    assert {verdict: verdict in said for verdict in verdicts} == verdicts
    assert f"[{100 * change.low:+.2f}, {100 * change.high:+.2f}] percentage points" in said
    assert said.endswith("too few users or rows to tell of: local")  # one user
    assert "explored places: doubly robust" in said
    assert done.html.count("<img ") == 2


def test_without_pages_the_page_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, house: House
) -> None:
    monkeypatch.setenv("SOJOURN_LAKE", str(house.lake))
    monkeypatch.setenv("SOJOURN_RELEASES", str(tmp_path / "releases"))
    monkeypatch.setenv("SOJOURN_BUNDLES", str(house.folder / "candidates"))
    done = execute(SCRIPT)

    assert done.ending is Ending.ENDED
    assert "remembers pages of 0 releases" in done.message


def test_an_a_a_test_on_the_servers_own_logs_is_sound_and_decides_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOJOURN_LAKE", str(house.lake))
    monkeypatch.setenv("SOJOURN_CONFIG", str(house.config))
    monkeypatch.delenv("SOJOURN_LAYER", raising=False)
    done = execute(NOTEBOOKS / "ab_readout.py")
    said = " ".join(printed(done).split())

    assert (done.ending, done.message) == (Ending.FINISHED, "")
    assert "layer alike (logged: alike)" in said
    assert "placements channel_home" in said
    assert "NOT SOUND" not in said
    looks = ("shares", "shares by day", "assignment", "alike before", "service", "exposures")
    assert [look for look in looks if f"{look} sound" not in said] == []
    assert "0 saw another variant than their bucket's" in said
    assert "b: go on. Nobody paid" in said  # they only clicked
    assert "click-through rate: b" in said
