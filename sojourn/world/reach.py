"""What recall finds of what people then did: in all, by each source, and by no other."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from features.errors import ContractError
from offline.lake.manifest import MANIFEST
from offline.samples import POSITIVES
from ranking.dataset import Samples
from ranking.records import OURS, OVERALL, Record
from sojourn.results.scoring import mean_record
from sojourn.world.ablation import proposals

FOUND, ONLY = "recall", "found by it alone"


def reached(
    lake: Path, samples: Samples, days: Sequence[date], name: tuple[str, str]
) -> list[Record]:
    """Shares of all positives of replay; what recall missed is in the days' manifests."""
    wanted = sum(_positives(lake, ds) for ds in days)
    request = np.repeat(np.arange(samples.requests), samples.group_sizes)
    was_replayed = samples.positions == 0
    hit = (samples.levels > 0) & was_replayed
    users = samples.users[request[hit]]
    missed = max(wanted - int(hit.sum()), 0)
    proposed = {source: has[hit] for source, has in proposals(samples).items()}
    count = sum(has.astype(np.int64) for has in proposed.values())
    # What was missed has no row and so no user: each counts as one of its own.
    everybody = np.r_[users, -1 - np.arange(missed)]

    def record(segment: str, metric: str, has: np.ndarray) -> Record:
        values = np.r_[has.astype(np.float64), np.zeros(missed)]
        return mean_record((*name, segment, metric), OURS, values, everybody)

    return [
        record(OVERALL, FOUND, np.ones(int(hit.sum()))),
        *(record(f"source={s}", FOUND, has) for s, has in proposed.items()),
        *(record(f"source={s}", ONLY, has & (count == 1)) for s, has in proposed.items()),
    ]


def _positives(lake: Path, ds: date) -> int:
    file = lake / "samples" / f"ds={ds}" / MANIFEST
    if not file.is_file():
        raise ContractError(f"{file} is missing; make the samples of {ds} again")
    return int(json.loads(file.read_text(encoding="utf-8"))["warnings"].get(POSITIVES, 0))
