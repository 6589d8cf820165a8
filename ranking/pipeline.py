"""The ranking spine: samples -> model -> bundle -> evaluation -> promotion."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np

from features.catalog.sets import feature_set
from features.errors import BundleError
from features.schema import F32, F64
from features.spec import FeatureSet
from ranking.bootstrap import REPLICATES
from ranking.bundle import Bundle, read_bundle
from ranking.dataset import Progress, Samples, Split, quiet, split_by_day
from ranking.evaluate import INCUMBENT, Measured, baselines, evaluate
from ranking.manifest import MadeFrom
from ranking.pack import Draft, write_bundle
from ranking.promote import Decision, Gate, decide, make_current, refuse_seen_days
from ranking.reading import days_between, lake_name, read_samples
from ranking.records import OURS, OVERALL
from ranking.score import BoosterRanker, CompiledRanker, load_ranker, ranker_of
from ranking.train import Trained, TrainParams, train

GOLDEN_ROWS: Final = 256  # a few kilobytes; enough that every tree takes many of its branches


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What training made: where it is, and how it did on its validation days."""

    folder: Path
    made_from: MadeFrom
    rounds: int
    validation: tuple[Measured, ...]
    importance: dict[str, float]

    @property
    def id(self) -> str:
        return self.folder.name

    def __str__(self) -> str:
        made = self.made_from
        ndcg = {
            m.record.method: m.record.value
            for m in self.validation
            if (m.record.segment, m.record.metric) == (OVERALL, "ndcg@10")
        }
        others = ", ".join(f"{name} {value:.3f}" for name, value in ndcg.items() if name != OURS)
        return (
            f"bundle {self.id}: {self.rounds} trees from {made.train_requests:,} requests "
            f"({made.train_rows:,} rows) of {made.first}..{made.last}; "
            f"{made.without_positive:,} requests without an action left out. "
            f"NDCG@10 from {made.validation_first} on: {ndcg[OURS]:.3f} ({others}). "
            f"In {self.folder}"
        )


def train_bundle(
    lake: Path,
    bundles: Path,
    first: date,
    last: date,
    feature_set_name: str = "travel",
    params: TrainParams | None = None,
    progress: Progress = quiet,
    replicates: int = REPLICATES,
) -> BundleReport:
    """Trains on the samples of first..last and writes a bundle; the last day(s) validate.

    The same samples and parameters give the same bundle, by its id. `replicates` resamples tell
    how sure the validation is.
    """
    params = params or TrainParams()
    features = feature_set(feature_set_name)
    samples = read_samples(lake, days_between(first, last), features, progress)
    split = split_by_day(samples, params.validation_days)
    trained = train(split, params, progress)
    made_from = _made_from(lake_name(lake), first, last, split, trained, params)
    return hand_over(bundles, features, trained, made_from, split.validation, progress, replicates)


def hand_over(
    bundles: Path,
    features: FeatureSet,
    trained: Trained,
    made_from: MadeFrom,
    validation: Samples,
    progress: Progress = quiet,
    replicates: int = REPLICATES,
) -> BundleReport:
    """Writes the bundle of a trained model, measured on its validation requests."""
    model = BoosterRanker(features, trained.text)
    measured = _measure(
        validation,
        model,
        made_from.data,
        f"validation {made_from.validation_first}..{made_from.last}",
        progress,
        replicates,
    )
    rows = golden_rows(validation.x)
    progress(0, 1, "compiling the trees")
    folder = write_bundle(
        bundles,
        Draft(
            feature_set=features,
            model=trained.text,
            golden_rows=rows,
            golden_scores=model.raw(rows),
            metrics={
                "rounds": trained.rounds,
                "stopped_at_ndcg": trained.validation_ndcg,
                "validation": [asdict(m) for m in measured],
                "importance": dict(trained.importance),
            },
            made_from=made_from,
        ),
    )
    load_ranker(folder, {features.name: features})  # what we hand over can be served
    progress(1, 1, "bundle written")
    return BundleReport(folder, made_from, trained.rounds, measured, dict(trained.importance))


def evaluate_bundle(
    folder: Path,
    lake: Path,
    days: Sequence[date],
    incumbent: Path | None = None,
    progress: Progress = quiet,
    replicates: int = REPLICATES,
) -> tuple[Measured, ...]:
    """Every metric of a bundle, its baselines and the incumbent on the samples of these days.

    Days that the bundle was trained on are measured too, and the protocol says so; only the gate
    refuses them.
    """
    bundle = read_bundle(folder)
    samples = read_samples(lake, days, bundle.feature_set, progress)
    rivals = {} if incumbent is None else {INCUMBENT: _scores(read_bundle(incumbent), samples)}
    return evaluate(
        samples,
        {OURS: _scores(bundle, samples), **rivals, **baselines(samples)},
        data=lake_name(lake),
        protocol=_protocol(bundle.made_from, days),
        replicates=replicates,
        progress=progress,
    )


def promote_bundle(
    folder: Path,
    lake: Path,
    days: Sequence[date],
    incumbent: Path | None = None,
    gate: Gate | None = None,
    progress: Progress = quiet,
) -> Decision:
    """Whether a bundle may serve instead of the incumbent, or at all where there is none.

    A bundle that may becomes `current` in its folder of bundles. Raises SpecError where either was
    trained on one of the days.
    """
    candidate = read_bundle(folder)
    models = {"candidate": candidate}
    if incumbent is not None:
        models[INCUMBENT] = read_bundle(incumbent)
    refuse_seen_days(days, {name: bundle.made_from for name, bundle in models.items()})
    samples = read_samples(lake, days, candidate.feature_set, progress)
    rivals = (
        baselines(samples)
        if incumbent is None
        else {INCUMBENT: _scores(models[INCUMBENT], samples)}
    )
    decision = decide(samples, _scores(candidate, samples), rivals, gate)
    if decision.promoted:
        make_current(folder.resolve())
    return decision


def golden_rows(x: F32) -> F32:
    """Rows that a loader must score alike, (n, k) -> (m, k): evenly spread ones, one of zeros, one
    all unknown."""
    spread = np.unique(np.linspace(0, len(x) - 1, num=min(GOLDEN_ROWS, len(x))).astype(np.int64))
    zeros = np.zeros((1, x.shape[1]), dtype=np.float32)
    return np.concatenate((x[spread], zeros, np.full_like(zeros, np.nan)))


def _measure(
    samples: Samples,
    model: BoosterRanker,
    data: str,
    protocol: str,
    progress: Progress,
    replicates: int,
) -> tuple[Measured, ...]:
    scores = {OURS: model.raw(samples.x), **baselines(samples)}
    return evaluate(samples, scores, data, protocol, replicates, progress=progress)


def _scores(bundle: Bundle, samples: Samples) -> F64:
    """As served: rounded to float32."""
    ours, theirs = samples.feature_set, bundle.feature_set
    if theirs.fingerprint != ours.fingerprint:
        raise BundleError(
            f"bundle {bundle.folder} scores feature set {theirs.name!r} ({theirs.fingerprint}), "
            f"the samples hold {ours.name!r} ({ours.fingerprint}): the two bundles cannot be "
            "compared on the same rows. Judge the candidate without an incumbent"
        )
    ranker: BoosterRanker | CompiledRanker = ranker_of(bundle)
    return ranker.score(samples.x).astype(np.float64)


def _made_from(
    data: str, first: date, last: date, split: Split, trained: Trained, params: TrainParams
) -> MadeFrom:
    return MadeFrom(
        data=data,
        first=first,
        last=last,
        validation_first=date.fromordinal(int(split.validation.days.min())),
        train_requests=split.train.requests,
        train_rows=split.train.rows,
        validation_requests=split.validation.requests,
        without_positive=split.train_without_positive + split.validation_without_positive,
        is_debiased=trained.is_debiased,
        params=asdict(params),
    )


def _protocol(made_from: MadeFrom, days: Sequence[date]) -> str:
    span = f"{min(days)}..{max(days)}"
    has_seen = any(made_from.first <= day <= made_from.last for day in days)
    return f"seen in training {span}" if has_seen else f"held out {span}"
