"""Training on the workers of a Spark cluster: where the lake's door and the ranker's meet.

`offline` knows how to give every worker its rows and `ranking` what to learn from them; neither
knows the other. On a cluster this package must be installed on the workers.
"""

from datetime import date
from functools import partial
from pathlib import Path

from offline.spark.barrier import Session, Share, on_workers
from ranking.dataset import Progress, quiet
from ranking.pipeline import BundleReport
from ranking.reading import COLUMNS, SAMPLES_TABLE
from ranking.shares import bundle_together, lesson_of, train_share
from ranking.train import TrainParams


def train_distributed(
    lake: Path,
    bundles: Path,
    first: date,
    last: date,
    features: str = "travel",
    workers: int = 2,
    params: TrainParams | None = None,
    progress: Progress = quiet,
    spark: Session | None = None,
) -> BundleReport:
    """As `train_bundle`, by `workers` that each hold a share of the requests to train on."""
    lesson = lesson_of(lake, first, last, features, params)
    share = Share(SAMPLES_TABLE, COLUMNS, "request_id", lesson.days, lesson.validation_first)
    progress(0, 2, f"training on {workers} workers")
    answer = on_workers(lake, share, workers, partial(train_share, lesson), spark)
    progress(1, 2, "measuring")
    return bundle_together(lesson, answer, bundles, progress)
