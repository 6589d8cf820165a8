"""Leaks and skew planted one at a time: exactly that one is named; an honest lake passes."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.audit.fault import (
    AFTER_CUT,
    NOT_THE_SNAPSHOT,
    OTHER_THAN_RECOUNTED,
    OWN_ROW_COUNTED,
    OWN_ROW_SUBTRACTED,
    SERVED_OTHERWISE,
)
from sojourn.audit import Audit, audit
from tests.sojourn.audited import DAYS, LAST, change, change_feature, event_rows, honest_lake

pytestmark = pytest.mark.slow  # the world that all of these look at

CUT = datetime(2026, 5, 20, 16, tzinfo=UTC)  # midnight in Shanghai
MINUTE = timedelta(minutes=1)
SAMPLED = DAYS[1:]


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return honest_lake(tmp_path_factory.mktemp("audited") / "lake")


@pytest.fixture
def lake(honest: Path, tmp_path: Path) -> Path:
    shutil.copytree(honest, tmp_path / "lake")
    return tmp_path / "lake"


def look(lake: Path) -> Audit:
    return audit(lake, DAYS[0], LAST, None, False, lambda done, total, what: None)


def named(lake: Path) -> set[tuple[str, str]]:
    """(what is at fault, of what kind)."""
    return {(fault.where.split()[0], fault.kind) for fault in look(lake).faults}


def test_an_honest_lake_passes(honest: Path) -> None:
    found = look(honest)

    assert found.faults == ()
    assert len(found.worst) == 10  # and there was something to compare


def test_days_whose_samples_are_empty_are_not_said_to_be_without_fault(lake: Path) -> None:
    for ds in SAMPLED:
        change(lake, "samples", ds, lambda rows: rows.slice(0, 0))

    with pytest.raises(ContractError, match=r"nothing to audit: the samples of .* have no rows"):
        look(lake)


@pytest.mark.parametrize(
    ("at", "arrived_at"),
    [(CUT, CUT - MINUTE), (CUT + MINUTE, CUT - MINUTE), (CUT - MINUTE, CUT), (CUT, CUT)],
)
def test_an_event_or_arrival_after_the_cut_is_named(
    lake: Path, at: datetime, arrived_at: datetime
) -> None:
    late = {"event_id": "late", "at": at, "arrived_at": arrived_at, "event_date": LAST}
    change(
        lake, "clean_events", LAST, lambda rows: pa.concat_tables([rows, event_rows(LAST, [late])])
    )

    assert named(lake) == {("clean_events", AFTER_CUT)}


@pytest.mark.parametrize(
    ("table", "source"),
    [
        ("clean_events", f"events/ds={LAST + timedelta(days=1)}"),
        ("samples", f"snapshot_item/ds={LAST}"),  # of the day itself: it knows the outcomes
        ("snapshot_user", f"clean_events/ds={LAST + timedelta(days=1)}"),
    ],
)
def test_a_partition_made_of_later_ones_is_named(lake: Path, table: str, source: str) -> None:
    file = lake / table / f"ds={LAST}" / "_manifest.json"
    manifest = json.loads(file.read_text())
    manifest["inputs"][source] = "digest"
    file.write_text(json.dumps(manifest))

    assert named(lake) == {(table, AFTER_CUT)}


def test_a_stored_feature_that_counts_more_than_its_day_knew_is_named(lake: Path) -> None:
    def one_more(rows: pa.Table) -> pa.Table:
        views = rows["item_views_7d"].to_numpy().copy()
        views[3] += 1
        return rows.set_column(
            rows.schema.get_field_index("item_views_7d"), "item_views_7d", [views]
        )

    change(lake, "snapshot_item", LAST, one_more)

    assert named(lake) == {("item_views_7d", OTHER_THAN_RECOUNTED)}


@pytest.mark.parametrize(
    ("feature", "how", "kinds"),
    [
        (
            "item_views_7d",
            lambda v, acted: v + acted,
            {OWN_ROW_COUNTED, NOT_THE_SNAPSHOT},
        ),
        (
            "item_views_7d",
            lambda v, acted: v - acted,
            {OWN_ROW_SUBTRACTED, NOT_THE_SNAPSHOT},
        ),
        ("user_views_7d", lambda v, acted: v + acted, {OWN_ROW_COUNTED, NOT_THE_SNAPSHOT}),
        # Derived features are in no snapshot: only the statistics can tell.
        ("log_views_30d", lambda v, acted: np.log1p(np.expm1(v) + acted), {OWN_ROW_COUNTED}),
        ("log_views_30d", lambda v, acted: np.log1p(np.expm1(v) - acted), {OWN_ROW_SUBTRACTED}),
    ],
)
def test_a_counter_that_knows_its_own_row_is_named_with_its_direction(
    lake: Path, feature: str, how: Callable[..., np.ndarray], kinds: set[str]
) -> None:
    change_feature(lake, feature, SAMPLED, how)

    assert named(lake) == {(feature, kind) for kind in kinds}


@pytest.mark.parametrize(
    ("feature", "how"),
    [
        ("distance_km", lambda v, acted: v * 1000),  # metres
        ("recall_hot_score", lambda v, acted: v * 10),
        ("minutes_since_action", lambda v, acted: np.full_like(v, np.nan)),
    ],
)
def test_a_feature_that_is_served_otherwise_is_named(
    lake: Path, feature: str, how: Callable[..., np.ndarray]
) -> None:
    change_feature(lake, feature, [LAST], how)

    assert named(lake) == {(feature, SERVED_OTHERWISE)}


def test_a_lake_without_samples_says_what_to_run(lake: Path) -> None:
    shutil.rmtree(lake / "samples")

    with pytest.raises(Exception, match="sojourn daily"):
        look(lake)


def test_days_without_samples_are_not_counted_as_looked_at(honest: Path) -> None:
    made = len(list((honest / "samples").iterdir()))

    told = look(honest).looked_at[0]

    assert told == f"{made} days of {honest}, beside {len(DAYS) - made} without samples"


def test_the_honest_lakes_tables_are_as_the_contract_says(honest: Path) -> None:
    file = honest / "samples" / f"ds={LAST}" / "part-00000.parquet"

    assert pq.ParquetFile(file).read()["action"].null_count > 0
