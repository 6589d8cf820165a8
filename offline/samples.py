"""What the ranker learns from: candidates of requests, their features, and what came of them.

Two origins, told apart by `origin`: pages that were shown, and recall replayed where nothing was.
Features come from snapshots of earlier days and from logged or replayed context alone; only the
label looks ahead, and no further than the day's end.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.recall.by_key import POOLED
from offline import samples_exposures, samples_replay
from offline.logged import SNAPSHOT_DAYS
from offline.replay_sources import PERSONAL_LISTS, REPLAYED, SHARED_LISTS
from offline.running.job import Findings, Inputs, Job, Read, Setting

SETTINGS: Final = {
    "share": Setting(1.0, 0.0, 1.0, "of sessions that are replayed; less where there are many"),
    "user_requests": Setting(10, 1, 1000, "of one user and day: no user outweighs the others"),
    "leading": Setting(20, 0, 1000, "negatives that recall puts first: the hard ones"),
    "drawn": Setting(20, 0, 1000, "negatives of the rest"),
    # What the front page does; a test holds these to config/scenarios/channel_home.toml.
    **{
        f"{name}_quota": Setting(source.quota, 1, 1000, f"candidates from {name}")
        for name, source in REPLAYED.items()
    },
    "triggers": Setting(20, 1, 50, "recent items whose neighbours are proposed"),
    "radius_km": Setting(10.0, 0.1, 200.0, "around the traveller"),
    "candidates": Setting(300, 10, 2000, "after merging"),
    "bought_days": Setting(30, 1, 365, "for which what was bought is not proposed again"),
    "visited_days": Setting(0, 0, 365, "the same of what was visited; 0: it may come again"),
}
CHANGES: Final = 1  # of what the same inputs and features give
POSITIVES: Final = "replay: positives"
RECALLED: Final = "replay: positives that recall found"


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    shown = samples_exposures.samples(inputs)
    return {"samples": shown.unionByName(samples_replay.samples(inputs))}


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """Exposures that could not be learned from, by reason, and what recall found in replay."""
    faults = samples_exposures.judged(inputs).where(F.col("fault").isNotNull())
    counted = faults.groupBy("fault").agg(F.count(F.lit(1)).alias("rows")).collect()
    found = {f"exposures {row['fault']}": int(row["rows"]) for row in sorted(counted)}
    recalled = written["samples"].where((F.col("origin") == "replay") & F.col("action").isNotNull())
    found |= {POSITIVES: samples_replay.count_positives(inputs), RECALLED: recalled.count()}
    return Findings(warnings={what: n for what, n in found.items() if n})


def _before(table: str, days: int = 1) -> Read:
    """Earlier days' partitions: the first day has none."""
    return Read(table, days=days, ago=1, optional=True)


JOB: Final = Job(
    "samples",
    (
        Read("items"),
        Read("cities"),
        Read("clean_events", days=2),  # yesterday's exposures are labelled with both days
        Read("sales", days=2),
        Read("exposures", days=2, optional=True),
        _before("snapshot_item", SNAPSHOT_DAYS),
        _before("snapshot_user", SNAPSHOT_DAYS),
        _before("snapshot_user_city", SNAPSHOT_DAYS),
        _before(POOLED, 2),  # the one before the exposures, the one before the replay
        *(_before(name) for name in (*SHARED_LISTS, *PERSONAL_LISTS) if name != POOLED),
        _before("recent_items"),
        _before("item_vectors"),
    ),
    ("samples",),
    build,
    version=int(samples_exposures.FEATURES.fingerprint[:8], 16) + CHANGES,
    settings=SETTINGS,
    audit=audit,
)
