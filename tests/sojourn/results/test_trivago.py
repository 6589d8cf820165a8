"""The protocol of shown lists: its arithmetic by hand, and on the real data what is claimed."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from offline.trials.lists import Lists, Touched
from ranking.records import OVERALL
from sojourn.results import protocol
from sojourn.results.trivago import GAIN, METRIC, baselines, folds_of, list_records

_THIRD = pa.array(list("0123456789AB"))  # of 36 characters
NOTHING = np.zeros(0, dtype=np.int64)


def lists() -> Lists:
    """Two sessions: of three hotels the second was taken, touched before; of two the first."""
    return Lists(
        offsets=np.array([0, 3, 5]),
        items=np.array([11, 12, 13, 11, 14]),
        taken=np.array([False, True, False, True, False]),
        context={
            "recall_rank": np.array([1.0, 2.0, 3.0, 1.0, 2.0]),
            "price_rank": np.array([2.0, 3.0, 1.0, 1.0, 1.0]),
            "touch_order": np.array([np.nan, 1.0, np.nan, np.nan, np.nan]),
            "touched_in_list": np.array([1.0, 1.0, 1.0, 0.0, 0.0]),
        },
        users=np.array([1, 2]),
        sessions=np.array([1, 2]),
        at_ms=np.array([10, 20]),
        last_touch=np.array([12, 0]),
        is_last=np.array([True, True]),
        touched=Touched(NOTHING, NOTHING, NOTHING, NOTHING),
    )


def test_each_baseline_is_the_order_that_its_name_says() -> None:
    found = baselines(lists())

    np.testing.assert_allclose(found["random"], [(1 + 1 / 2 + 1 / 3) / 3, (1 + 1 / 2) / 2])
    np.testing.assert_allclose(found["cheapest first"], [1 / 3, 1])  # a tie keeps its order
    np.testing.assert_allclose(found["shown position"], [1 / 2, 1])
    np.testing.assert_allclose(found["last touched, then position"], [1, 1])


def test_records_tell_queries_with_a_touch_from_those_without_and_the_gain_over_the_bar() -> None:
    scores = np.array([3.0, 2.0, 1.0, 1.0, 0.0])  # the shown order

    records = list_records("test", lists(), scores, np.array([True, True]))

    found = {(r.segment, r.metric, r.method): (r.value, r.n) for r in records}
    assert found[OVERALL, METRIC, "sojourn"] == (0.75, 2)
    assert found["earlier touch", METRIC, "sojourn"] == (0.5, 1)
    assert found["no earlier touch", METRIC, "sojourn"] == (1.0, 1)
    assert found[OVERALL, GAIN, "sojourn"] == (-0.25, 2)


def test_folds_are_the_same_for_a_user_however_many_there_are() -> None:
    few, many = folds_of(100, 5, seed=1), folds_of(10_000, 5, seed=1)

    np.testing.assert_array_equal(few, many[:100])
    assert np.bincount(many, minlength=5).min() > 1_800


@pytest.mark.data
@pytest.mark.slow
def test_on_a_third_of_the_users_we_are_above_the_last_touch(
    data_dir: Path, tmp_path: Path
) -> None:
    source = data_dir / "trivago"
    events = pq.read_table(source / "events.parquet")
    kept = pc.is_in(pc.utf8_slice_codeunits(events["user_id"], 5, 6), value_set=_THIRD)
    pq.write_table(events.filter(kept), tmp_path / "events.parquet")
    (tmp_path / "cities.parquet").symlink_to(source / "cities.parquet")

    records = protocol("trivago")(tmp_path, lambda *_: None)

    found = {(r.protocol, r.segment, r.metric, r.method): r.value for r in records}
    for name in {r.protocol for r in records}:
        ours = found[name, OVERALL, METRIC, "sojourn"]
        assert ours > found[name, OVERALL, METRIC, "last touched, then position"]
        assert ours > found[name, OVERALL, METRIC, "shown position"] + 0.05
        assert found[name, OVERALL, GAIN, "sojourn"] > 0
