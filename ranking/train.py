"""Samples in, a LightGBM lambdarank model out, as text: the same text for the same samples.

Positions go to the trainer, which fits what a position alone is worth beside what the features are
worth and keeps only the latter (LightGBM's unbiased lambdarank); `ranking.position` stops it in
time. They are never a feature: the server does not know them before it has ranked.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

import lightgbm
import numpy as np

from features.errors import ContractError, SpecError
from features.schema import F64
from ranking.dataset import NOT_SHOWN, Progress, Samples, Split, quiet
from ranking.labels import GAINS
from ranking.position import DEEPEST, ShownNdcg

LARGEST_REQUEST: Final = 10_000  # LightGBM's own limit of rows in a query
CONNECT_MINUTES: Final = 3  # for machines that train together to find each other
VALIDATION_CUTOFF: Final = 10  # NDCG@10 stops the training: a page


class Objective(StrEnum):
    """What a model is fitted to, by LightGBM's name."""

    LAMBDARANK = "lambdarank"  # the order within a request
    BINARY = "binary"  # the probability that a row has a positive, each row for itself


@dataclass(frozen=True, slots=True)
class TrainParams:
    """How to train. The defaults are for some thousands of requests and up."""

    objective: Objective = Objective.LAMBDARANK
    seed: int = 2017
    rounds: int = 300
    early_stopping_rounds: int = 40
    learning_rate: float = 0.05
    leaves: int = (
        31  # 63 rank no better on what we measured, and cost the server half as much again
    )
    least_rows_in_leaf: int = 50
    features_per_tree: float = 0.8
    l2: float = 1.0
    truncation: int = 20  # pairs count when one of the two stands this high: two pages
    # Pulls what a position is worth toward 0, per row: without it a position seen a few times gets
    # an absurd worth.
    position_regularization: float = 0.001
    validation_days: int = 1
    threads: int = 2  # fixed: the model's text names them

    def __post_init__(self) -> None:
        for name, low, high in _BOUNDS:
            value = getattr(self, name)
            if not (math.isfinite(value) and low <= value <= high):
                raise SpecError(f"training parameter {name} is {value}; expected {low}..{high}")


_BOUNDS: Final = (
    ("seed", 0, 2**31 - 1),
    ("rounds", 1, 10_000),
    ("early_stopping_rounds", 1, 10_000),
    ("learning_rate", 1e-4, 1.0),
    ("leaves", 2, 1024),
    ("least_rows_in_leaf", 1, 1_000_000),
    ("features_per_tree", 0.01, 1.0),
    ("l2", 0.0, 1e6),
    ("truncation", 1, 1000),
    ("position_regularization", 0.0, 1e6),
    ("validation_days", 1, 365),
    ("threads", 1, 256),
)


@dataclass(frozen=True, slots=True)
class Together:
    """Machines that train one model, and which of them this is."""

    machines: tuple[str, ...]  # HOST:PORT, in the same order on all
    port: int  # that this one listens on
    is_debiased: bool  # whether positions are known on any of them


@dataclass(frozen=True, slots=True)
class Trained:
    """A model as LightGBM's text, and how it came about."""

    text: str
    rounds: int  # trees kept: the best of the validation days
    # What stopped the training; with positions added back, if debiased. The AUC of a binary model.
    validation_ndcg: float
    is_debiased: bool  # positions were known and used
    importance: Mapping[str, float]  # total gain of the splits on each feature, largest first


def train(
    split: Split,
    params: TrainParams,
    progress: Progress = quiet,
    together: Together | None = None,
) -> Trained:
    """A model of the training days that does best on the validation days.

    With others `together`, `split.train` is this machine's share and `split.validation` the same
    on all, so that all stop after the same round: every machine gives the same model.

    Raises ContractError where nothing can be learnt, or a request is too large to be compared.
    Leaves OpenMP threads behind in this process: a process forked from it afterwards must not use
    LightGBM with more than one thread, or it hangs.
    """
    check_sizes(split)
    positions = _positions(split.train, params)
    is_debiased = positions is not None
    if together is not None and params.objective == Objective.LAMBDARANK:
        is_debiased = together.is_debiased
    names = list(split.train.feature_set.names)
    training = lightgbm.Dataset(
        split.train.x,
        label=split.train.levels,
        group=split.train.group_sizes,
        position=positions,
        feature_name=names,
        free_raw_data=False,
    )
    validation = lightgbm.Dataset(
        split.validation.x,
        label=split.validation.levels,
        group=split.validation.group_sizes,
        reference=training,
        free_raw_data=False,
    )
    booster = lightgbm.train(
        _settings(params) | ({"metric": "none"} if is_debiased else {}) | _network(together),
        training,
        num_boost_round=params.rounds,
        valid_sets=[validation],
        valid_names=["validation"],
        feval=_shown_ndcg(split.validation) if is_debiased else None,
        callbacks=[
            lightgbm.early_stopping(params.early_stopping_rounds, verbose=False),
            _report(progress, params.rounds),
        ],
    )
    if together is not None:
        booster.free_network()
    rounds = booster.best_iteration
    importance = _importance(booster, names, rounds)
    _check_importance(importance, split.train, params)
    return Trained(
        text=_without_network(booster.model_to_string(num_iteration=rounds)),
        rounds=rounds,
        validation_ndcg=float(next(iter(booster.best_score["validation"].values()))),
        is_debiased=is_debiased,
        importance=importance,
    )


def refit(samples: Samples, params: TrainParams, rounds: int) -> Trained:
    """A model of all these requests, with as many trees as `train` kept on a part of them.

    Where samples are few, the requests that chose the number of trees are too many to leave out.
    Nothing validates it: `validation_ndcg` is NaN. Raises ContractError as `train` does.
    """
    _check_sizes(samples)
    positions = _positions(samples, params)
    names = list(samples.feature_set.names)
    training = lightgbm.Dataset(
        samples.x,
        label=samples.levels,
        group=samples.group_sizes,
        position=positions,
        feature_name=names,
    )
    settings = _settings(params) | {"metric": "none"}
    booster = lightgbm.train(settings, training, num_boost_round=rounds)
    importance = _importance(booster, names, rounds)
    _check_importance(importance, samples, params)
    return Trained(
        text=booster.model_to_string(),
        rounds=rounds,
        validation_ndcg=math.nan,
        is_debiased=positions is not None,
        importance=importance,
    )


def _check_importance(
    importance: Mapping[str, float], samples: Samples, params: TrainParams
) -> None:
    if not importance:
        raise ContractError(
            f"no tree could split {samples.rows} training rows of {samples.requests} "
            f"requests into leaves of {params.least_rows_in_leaf} rows: the model would rank by "
            "item id. Take more days, or a smaller least_rows_in_leaf"
        )


def check_sizes(split: Split) -> None:
    """Raises ContractError for a request with more candidates than can be compared."""
    for part in (split.train, split.validation):
        _check_sizes(part)


def _check_sizes(samples: Samples) -> None:
    largest = int(samples.group_sizes.max())
    if largest > LARGEST_REQUEST:
        raise ContractError(
            f"a request of {date.fromordinal(int(samples.days[samples.group_sizes.argmax()]))} has "
            f"{largest} candidates; LightGBM compares at most {LARGEST_REQUEST} with one another: "
            "sample negatives, or lower the recall quotas"
        )


def _positions(
    samples: Samples, params: TrainParams
) -> "np.ndarray[Any, np.dtype[np.int32]] | None":
    """Positions for the trainer, (n,); None where nothing was ever shown, or the objective would
    take no notice: LightGBM's binary one does not.

    Replayed rows keep their 0: within such a request all rows share it, so it moves no pair.
    """
    if params.objective != Objective.LAMBDARANK or (samples.positions == NOT_SHOWN).all():
        return None
    return np.minimum(samples.positions, DEEPEST).astype(np.int32)


def _shown_ndcg(validation: Samples) -> Any:  # Any: LightGBM's protocol of metrics
    judge = ShownNdcg(validation, VALIDATION_CUTOFF)

    def shown_ndcg(scores: F64, dataset: lightgbm.Dataset) -> tuple[str, float, bool]:
        return f"ndcg@{VALIDATION_CUTOFF}", judge(scores), True

    return shown_ndcg


def _settings(params: TrainParams) -> dict[str, Any]:  # Any: LightGBM takes numbers, texts, lists
    return {
        "objective": str(params.objective),
        "label_gain": list(GAINS),
        "metric": "ndcg" if params.objective == Objective.LAMBDARANK else "auc",
        "eval_at": [VALIDATION_CUTOFF],
        "seed": params.seed,
        "deterministic": True,
        # Else the faster layout is chosen by a stopwatch. Row by row, each tree first copies the
        # features drawn for it out of all rows: the same trees took up to a third longer.
        "force_col_wise": True,
        "num_threads": params.threads,
        "learning_rate": params.learning_rate,
        "num_leaves": params.leaves,
        "min_data_in_leaf": params.least_rows_in_leaf,
        "feature_fraction": params.features_per_tree,
        "lambda_l2": params.l2,
        "lambdarank_truncation_level": params.truncation,
        "lambdarank_position_bias_regularization": params.position_regularization,
        "feature_pre_filter": False,
        "verbosity": -1,
    }


def _network(together: Together | None) -> dict[str, Any]:
    """Every machine finds the splits of its own rows; only histograms travel."""
    if together is None:
        return {}
    return {
        "machines": ",".join(together.machines),
        "num_machines": len(together.machines),
        "local_listen_port": together.port,
        "time_out": CONNECT_MINUTES,
        "tree_learner": "data",
        "pre_partition": True,
    }


def _without_network(text: str) -> str:
    """The model without the addresses it was made at: the same samples give the same text."""
    return re.sub(r"^\[(machines|local_listen_port): .*\]$", r"[\1: ]", text, flags=re.MULTILINE)


def _report(progress: Progress, rounds: int) -> Any:  # Any: LightGBM's callback protocol
    def report(env: lightgbm.callback.CallbackEnv) -> None:
        found = env.evaluation_result_list
        shown = f"{found[0][1].upper()} {found[0][2]:.4f}" if found else "training"
        progress(env.iteration + 1, rounds, shown)

    report.order = 20  # type: ignore[attr-defined]  # LightGBM sorts callbacks by this
    return report


def _importance(booster: lightgbm.Booster, names: list[str], rounds: int) -> Mapping[str, float]:
    gains = booster.feature_importance("gain", iteration=rounds)
    best_first = np.lexsort((np.arange(len(names)), -gains))
    return {names[k]: float(gains[k]) for k in best_first if gains[k] > 0}
