"""The loop's readout of a few logged users."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from serving.settings.experiments import bucket_of
from simulator.live import LivedDay
from sojourn import readout
from sojourn.loop_journal import LoopedDay
from sojourn.loop_records import ADJUSTED, RATE, UPLIFT
from sojourn.places import CONFIG
from tests.notebooks.logged import did, shown, write_lake

EXPERIMENTS = """
[layers.ranker]
salt = "r"
variants.older.buckets = [[0, 9000]]
variants.newer.buckets = [[9000, 10000]]
"""
DAY = date(2026, 5, 1)


@pytest.mark.parametrize(("share", "is_known"), [(0.02, False), (0.06, True)])
def test_of_few_payers_no_error_of_an_uplift_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float, is_known: bool
) -> None:
    """Of 1,500 users a tenth are of the newer variant: 3 payers are to be expected of it, or 9."""
    monkeypatch.setattr(readout, "true_uplifts", lambda *_: [])
    config = Path(shutil.copytree(CONFIG, tmp_path / "config"))
    (config / "experiments.toml").write_text(EXPERIMENTS, encoding="utf-8")
    users = range(1, 1_501)
    newer = {user for user in users if bucket_of("r", f"user:{user}") >= 9_000}
    lake = write_lake(
        tmp_path / "lake",
        [shown(u, f"r{u}", f"ranker:{'newer' if u in newer else 'older'}") for u in users],
        [did(u, "pay", amount_cny=9.0) for u in users if u % round(1 / share) == 0],
    )
    day = LoopedDay.of(LivedDay(DAY, 1, 1, 1, 1), 0, 1.0, "r", 0.25)

    records = {r.metric: r for r in readout.read_out(lake, config, [day], "none")}

    assert 130 <= len(newer) <= 170
    assert [records[metric].se is not None for metric in (UPLIFT, ADJUSTED)] == [is_known] * 2
    assert records[RATE].se is not None
