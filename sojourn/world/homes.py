"""How sure the resident city is, and how often it is right: against the truth of a simulation."""

from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow.dataset as pads

from features import arrow
from features.schema import F64
from ranking.records import OURS, OVERALL, Record
from simulator.truth import load
from sojourn.results.scoring import calibration_record, mean_record

BINS: Final = 10
RIGHT, TOLD, ACCURACY = "share at home", "mean probability", "accuracy"
COVERED: Final = "known users"


def home_records(lake: Path, ds: date, name: tuple[str, str]) -> list[Record]:
    """Accuracy, calibration error, and the curve: by bin of the probability what was told and
    how often it was so."""
    rows = pads.dataset(lake / "resident_city" / f"ds={ds}", format="parquet").to_table()
    users, best = arrow.ids(rows, "user_id"), arrow.ids(rows, "best_city")
    told = arrow.doubles(rows, "probability")
    known = ~np.isnan(arrow.doubles(rows, "resident_city"))
    right = (best == load(lake).home_on(users, ds)).astype(np.float64)
    found = [
        mean_record((*name, OVERALL, ACCURACY), OURS, right, users),
        mean_record((*name, COVERED, ACCURACY), OURS, right[known], users[known]),
        mean_record((*name, OVERALL, "share known"), OURS, known.astype(np.float64), users),
        calibration_record((*name, OVERALL, "calibration error"), OURS, told, right),
    ]
    return found + curve(told, right, name)


def curve(told: F64, right: F64, name: tuple[str, str]) -> list[Record]:
    """Two records a bin that has users; standard error of a share of n users."""
    bins = np.minimum((told * BINS).astype(np.int64), BINS - 1)
    found = []
    for k in np.unique(bins):
        here = bins == k
        n, share = int(here.sum()), float(right[here].mean())
        segment = f"told {k / BINS:.1f}..{(k + 1) / BINS:.1f}"
        se = float(np.sqrt(share * (1 - share) / n))
        found.append(Record(*name, segment, TOLD, OURS, float(told[here].mean()), None, n))
        found.append(Record(*name, segment, RIGHT, OURS, share, se, n))
    return found
