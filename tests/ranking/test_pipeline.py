"""From samples to a bundle that may serve."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from features.errors import BundleError, ContractError, SpecError
from features.schema import F32
from ranking import pipeline
from ranking.bundle import read_bundle
from ranking.evaluate import Measured
from ranking.pipeline import (
    BundleReport,
    evaluate_bundle,
    golden_rows,
    promote_bundle,
    train_bundle,
)
from ranking.promote import Gate, current_bundle
from tests.ranking.conftest import PARAMS
from tests.ranking.samples import DAY, toy_set

pytestmark = pytest.mark.slow

FIRST = DAY - timedelta(days=2)
UNSEEN = (DAY + timedelta(days=1), DAY + timedelta(days=2))


def ndcg(found: tuple[Measured, ...]) -> dict[str, float]:
    return {
        m.record.method: m.record.value
        for m in found
        if (m.record.segment, m.record.metric) == ("overall", "ndcg@10")
    }


def test_training_says_what_it_made_of_what(report: BundleReport) -> None:
    made = report.made_from

    assert (made.first, made.last, made.validation_first) == (FIRST, DAY, DAY)
    assert made.train_requests + made.validation_requests + made.without_positive == 450
    assert made.train_rows == 12 * made.train_requests
    assert made.params["leaves"] == PARAMS.leaves
    assert not made.is_debiased
    assert report.id.startswith("20261006-")
    assert f"bundle {report.id}: {report.rounds} trees from" in str(report)
    assert next(iter(report.importance)) == "distance_km"


def test_the_same_lake_gives_the_same_bundle_byte_for_byte(
    lake: Path, report: BundleReport, tmp_path: Path
) -> None:
    again = train_bundle(lake, tmp_path, FIRST, DAY, "travel", PARAMS)

    assert again.id == report.id
    for file in report.folder.iterdir():
        assert file.read_bytes() == (again.folder / file.name).read_bytes(), file.name


def test_other_parameters_give_another_bundle(
    lake: Path, report: BundleReport, tmp_path: Path
) -> None:
    other = train_bundle(lake, tmp_path, FIRST, DAY, "travel", replace(PARAMS, seed=1))

    assert other.id != report.id


def test_a_bundle_beats_its_baselines_on_days_it_has_not_seen(
    lake: Path, report: BundleReport
) -> None:
    found = evaluate_bundle(report.folder, lake, UNSEEN, incumbent=report.folder)

    by_method = ndcg(found)
    assert set(by_method) == {"sojourn", "incumbent", "popularity", "recall_order"}
    assert by_method["sojourn"] == by_method["incumbent"]
    assert by_method["sojourn"] > by_method["popularity"] + 0.1
    assert by_method["popularity"] > by_method["recall_order"]
    assert {m.record.protocol for m in found} == {"held out 2026-10-07..2026-10-08"}
    assert {m.record.data for m in found} == {"toy"}


def test_days_of_training_are_measured_under_another_name(lake: Path, report: BundleReport) -> None:
    found = evaluate_bundle(report.folder, lake, [DAY])

    assert {m.record.protocol for m in found} == {"seen in training 2026-10-06..2026-10-06"}


def test_the_gate_opens_on_unseen_days_and_refuses_seen_ones(
    lake: Path, report: BundleReport
) -> None:
    alone = promote_bundle(report.folder, lake, UNSEEN)
    against_itself = promote_bundle(report.folder, lake, UNSEEN, incumbent=report.folder)

    assert alone.promoted
    assert current_bundle(report.folder.parent) == report.folder
    assert {c.rival for c in alone.comparisons} == {"popularity", "recall_order"}
    assert against_itself.promoted
    assert {c.rival for c in against_itself.comparisons} == {"incumbent"}
    with pytest.raises(SpecError, match="the candidate was trained on 2026-10-04"):
        promote_bundle(report.folder, lake, [DAY])


def test_the_gate_stays_shut_when_too_little_is_known(
    lake: Path, report: BundleReport, tmp_path: Path
) -> None:
    bundle = Path(shutil.copytree(report.folder, tmp_path / report.id))

    decision = promote_bundle(bundle, lake, UNSEEN, gate=Gate(least_requests=5000))

    assert not decision.promoted
    assert current_bundle(bundle.parent) is None


def test_two_bundles_of_different_features_are_not_compared(
    lake: Path, report: BundleReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = (
        read_bundle(report.folder),
        replace(read_bundle(report.folder), feature_set=toy_set("a")),
    )
    found = iter((own, other))
    monkeypatch.setattr(pipeline, "read_bundle", lambda folder: next(found))

    with pytest.raises(BundleError, match="cannot be compared on the same rows"):
        promote_bundle(report.folder, lake, UNSEEN, incumbent=report.folder)


def test_an_unknown_feature_set_and_missing_days_are_refused(lake: Path, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="unknown feature set 'hotels'"):
        train_bundle(lake, tmp_path, FIRST, DAY, "hotels")
    with pytest.raises(ContractError, match="no samples of 2026-10-03"):
        train_bundle(lake, tmp_path, FIRST - timedelta(days=1), DAY)
    assert list(tmp_path.iterdir()) == []


def test_golden_rows_are_spread_and_hold_a_row_of_nothing_and_one_of_zeros() -> None:
    x: F32 = np.arange(2000, dtype=np.float32).reshape(1000, 2)

    rows = golden_rows(x)

    assert rows.shape == (258, 2)
    assert rows[0].tolist() == [0, 1]
    assert rows[255].tolist() == [1998, 1999]
    assert rows[256].tolist() == [0, 0]
    assert np.isnan(rows[257]).all()
    assert golden_rows(x[:3]).shape == (5, 2)


def test_progress_goes_through_every_step(lake: Path, tmp_path: Path) -> None:
    seen: list[str] = []

    train_bundle(
        lake, tmp_path, FIRST, DAY, "travel", PARAMS, lambda done, total, what: seen.append(what)
    )

    steps = [s.split(" ")[0] for s in seen]
    assert steps[0] == "samples"
    assert {"NDCG@10", "evaluated", "compiling"} <= set(steps)
    assert seen[-1] == "bundle written"
