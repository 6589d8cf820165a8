"""The whole road, once: a world, its days, a model, a release, slates, and what they teach.

world -> day -> train -> release -> serve -> slate -> exposures -> next day's samples -> no skew
"""

import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyarrow.dataset as ds
import pytest

from features.schema import PLACEMENTS
from notebooks.execute import execute
from notebooks.written import Ending
from offline.daily import daily
from ranking.pipeline import BundleReport, evaluate_bundle, train_bundle
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import read_pointer
from serving.releases.releasing import release_day
from sojourn.client import Client
from sojourn.demo import running_server
from sojourn.slate import ask
from tests.patience import patient_config
from tests.world import toy_lake

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = [
    pytest.mark.spark,
    pytest.mark.e2e,
    pytest.mark.slow,
    pytest.mark.timeout(2400),  # four days of Spark on a busy machine, and a part of a fifth
]

SERVED = date(2026, 10, 6)  # the day on which the server answers; the world's last but one
RELEASED = SERVED - timedelta(days=1)
FIRST = RELEASED - timedelta(days=2)
AFTER = SERVED + timedelta(days=1)
LEARNING = ("clean", "sales", "samples")  # what of the day after the served one is looked at
TRAVELLERS = 40
NOON_UTC = int(datetime(2026, 10, 6, 4, tzinfo=UTC).timestamp() * 1000)  # noon in China


@dataclass(frozen=True)
class Road:
    """What the whole run left behind."""

    lake: Path
    releases: Path
    bundle: BundleReport
    slates: list[pb.RecommendResponse]
    clicked: dict[tuple[str, int], str]  # (request, item) -> action


@pytest.fixture(scope="module")
def road(spark: "SparkSession", tmp_path_factory: pytest.TempPathFactory) -> Road:
    folder = tmp_path_factory.mktemp("road")
    lake = toy_lake(folder)
    for report in daily(lake, FIRST, RELEASED, spark=spark):
        assert not report.failure
    bundle = train_bundle(lake, folder / "bundles", FIRST + timedelta(days=1), RELEASED)
    config = config_that_logs_everyone(folder)
    releases = folder / "releases"
    release_day(lake, RELEASED.isoformat(), bundle.folder, config, releases, lambda *_: None)
    with running_server(lake, releases, folder / "server.log") as address:
        slates, clicked = travel(address, lake)
    reports = daily(lake, SERVED, SERVED, spark=spark)
    reports += [r for job in LEARNING for r in daily(lake, AFTER, AFTER, only=job, spark=spark)]
    for report in reports:
        assert not report.failure
    return Road(lake, releases, bundle, slates, clicked)


def config_that_logs_everyone(folder: Path) -> Path:
    """The repository's own configuration, unhurried, and every user's matrix is logged."""
    config = patient_config(folder / "config")
    app = config / "app.toml"
    app.write_text(app.read_text() + "\n[log]\nmatrix_share = 1.0\n")
    return config


def travel(
    address: str, lake: Path
) -> tuple[list[pb.RecommendResponse], dict[tuple[str, int], str]]:
    """Travellers ask on every placement, and do something with what they see."""
    residents = ds.dataset(lake / "resident_city" / f"ds={RELEASED}").to_table().to_pydict()
    users = residents["user_id"][:TRAVELLERS]
    city = max(set(residents["best_city"]), key=residents["best_city"].count)
    slates: list[pb.RecommendResponse] = []
    clicked: dict[tuple[str, int], str] = {}
    with Client(address, timeout_s=60.0) as client:
        for number, user in enumerate(users):
            at_ms = NOON_UTC + number * 60_000
            placement = PLACEMENTS[number % len(PLACEMENTS)]
            request = ask(
                user_id=user,
                placement=placement,
                browse_city=city,
                query="museum" if placement == "search_no_result" else "",
                page_size=8,
                at_ms=at_ms,
            )
            response = client.recommend(request)
            slates.append(response)
            action, shown = ("favourite", response.items[number % len(response.items)])
            event = pb.Event(
                event_id=f"e2e-{number}",
                at_ms=at_ms + 30_000,
                user_id=user,
                session_id=number + 1,
                action=action,
                item_id=shown.item_id,
                browse_city=city,
                request_id=response.request_id,
                slate_position=shown.position,
                placement=placement,
            )
            receipt = client.record([event, event])  # a client that retries
            assert (receipt.accepted, list(receipt.rejected)) == (2, [])
            clicked[response.request_id, shown.item_id] = action
    return slates, clicked


def partition(road: Road, table: str, day: date) -> dict[str, list]:  # type: ignore[type-arg]
    found: dict[str, list] = (  # type: ignore[type-arg]
        ds.dataset(road.lake / table / f"ds={day}").to_table().to_pydict()
    )
    return found


def test_every_slate_is_full_service_and_repeats_nothing(road: Road) -> None:
    for slate in road.slates:
        ids = [item.item_id for item in slate.items]
        assert len(ids) == len(set(ids)) > 0
        assert not {"store_unavailable", "recall_order"} & set(slate.degradation)
        assert slate.release == read_pointer(road.releases).release  # type: ignore[union-attr]


def test_audiences_are_told_apart(road: Road) -> None:
    assert {"local", "visitor"} <= {slate.audience for slate in road.slates}


def test_the_ranker_orders_unseen_sessions_better_than_recall_does(road: Road) -> None:
    measured = evaluate_bundle(road.bundle.folder, road.lake, [SERVED])

    ndcg = {
        m.record.method: m.record.value
        for m in measured
        if (m.record.segment, m.record.metric) == ("overall", "ndcg@10")
    }
    assert ndcg["sojourn"] > ndcg["recall_order"]


def test_every_shown_item_is_an_exposure(road: Road) -> None:
    logged = partition(road, "exposures", SERVED)

    shown = {
        (slate.request_id, item.item_id, item.position)
        for slate in road.slates
        for item in slate.items
    }
    assert shown == set(
        zip(logged["request_id"], logged["item_id"], logged["position"], strict=True)
    )


def test_recorded_behaviour_reaches_the_lake_once(road: Road) -> None:
    events = partition(road, "events", SERVED)
    ours = [e for e in events["event_id"] if e.startswith("e2e-")]

    assert sorted(ours) == sorted({f"e2e-{n}" for n in range(TRAVELLERS)})


def test_exposures_become_the_next_days_samples_with_their_labels(road: Road) -> None:
    samples = partition(road, "samples", AFTER)
    rows = zip(
        samples["origin"],
        samples["request_id"],
        samples["item_id"],
        samples["action"],
        samples["position"],
        strict=True,
    )
    shown = {(r, i): (a, p) for origin, r, i, a, p in rows if origin == "exposure"}

    assert len(shown) == sum(len(slate.items) for slate in road.slates)
    assert all(position > 0 for _, position in shown.values())
    for key, action in road.clicked.items():
        assert shown[key][0] == action


def test_what_serving_saw_is_recomputed_to_the_last_bit(road: Road) -> None:
    skew = partition(road, "skew", SERVED)

    assert sum(skew["mismatches"]) == 0
    assert min(skew["rows"]) == sum(len(slate.items) for slate in road.slates)
    assert len(skew["feature"]) >= 40


def test_training_on_what_was_shown_uses_the_very_rows_that_were_scored(road: Road) -> None:
    samples = partition(road, "samples", AFTER)
    logged = partition(road, "exposures", SERVED)
    scored = {
        (r, i): row
        for r, i, row in zip(logged["request_id"], logged["item_id"], logged["matrix"], strict=True)
    }

    for origin, request, item, row in zip(
        samples["origin"], samples["request_id"], samples["item_id"], samples["matrix"], strict=True
    ):
        if origin == "exposure":
            np.testing.assert_array_equal(
                np.array(scored[request, item], dtype=np.float32), np.array(row, dtype=np.float32)
            )


@pytest.mark.parametrize("name", ["resident_city", "season", "recall_and_ranking"])
def test_the_notebooks_read_what_the_day_made(
    road: Road, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOJOURN_LAKE", str(road.lake))
    monkeypatch.setenv("SOJOURN_BUNDLE", str(road.bundle.folder))

    done = execute(Path(__file__).parents[2] / "notebooks" / f"{name}.py")

    assert done.ending is Ending.FINISHED, done.message
    assert "<img" in done.html


def test_the_command_line_says_what_is_missing_and_shows_no_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sojourn", "rollback", "--releases", str(tmp_path)]

    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)

    assert done.returncode == 1
    assert "nothing to go back to" in done.stderr
    assert "Traceback" not in done.stderr
