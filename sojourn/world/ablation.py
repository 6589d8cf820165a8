"""What each part is worth: the model trained without a family of features, the list without a
recall source; as a difference of NDCG@10 on the same held-out requests."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from features.schema import F64, Bools
from ranking.bootstrap import Estimate
from ranking.dataset import Samples, Split
from ranking.evaluate import ndcg_difference
from ranking.records import OURS, Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams, train
from sojourn.console import Advance

METRIC: Final = "ndcg@10 difference"
WITHOUT: Final = "without "
MOST_REQUESTS: Final = 3_000  # to train on: a dozen models that differ by a family, not by luck
LOST: Final = -1e9  # a score below all others: what was not proposed is not shown


def without_families(
    split: Split,
    held_out: Samples,
    families: Mapping[str, tuple[str, ...]],
    name: tuple[str, str],
    params: TrainParams,
    advance: Advance,
) -> list[Record]:
    """One model a family, trained on the same rows with its columns unknown, beside the whole.

    All of them learn from the same MOST_REQUESTS requests where there are more.
    """
    split = replace(split, train=_spread(split.train, MOST_REQUESTS))
    advance(0, len(families) + 1, "the whole model")
    whole = _trained(split, held_out, (), params)
    found = []
    for done, (family, names) in enumerate(families.items(), start=1):
        advance(done, len(families) + 1, f"{WITHOUT}{family}")
        less = _trained(split, held_out, names, params)
        found.append(_difference(name, f"{WITHOUT}{family}", held_out, less, whole))
    return found


def without_sources(held_out: Samples, scores: F64, name: tuple[str, str]) -> list[Record]:
    """Each source masked: what it alone proposed is not shown, and still counts as missed."""
    proposed = proposals(held_out)
    count = sum(has.astype(np.int64) for has in proposed.values())
    return [
        _difference(
            name,
            f"{WITHOUT}{source}",
            held_out,
            np.where(has & (count == 1), LOST - held_out.recall_rank, scores),
            scores,
        )
        for source, has in proposed.items()
    ]


def proposals(samples: Samples) -> dict[str, Bools]:
    """Recall source -> which rows it proposed, (n,): those in which its score is not 0."""
    names = samples.feature_set.names
    scores = {
        n.removeprefix("recall_").removesuffix("_score"): samples.x[:, k]
        for k, n in enumerate(names)
        if n.startswith("recall_") and n.endswith("_score")
    }
    return {source: np.nan_to_num(column) != 0 for source, column in scores.items()}


def masked(samples: Samples, names: tuple[str, ...]) -> Samples:
    """The same rows with these features unknown: nothing can be split on them."""
    x = samples.x.copy()
    x[:, [samples.feature_set.index(name) for name in names]] = np.nan
    return replace(samples, x=x)


def _spread(samples: Samples, most: int) -> Samples:
    """Evenly spread requests, at most so many."""
    kept = np.zeros(samples.requests, dtype=bool)
    kept[np.linspace(0, samples.requests - 1, min(most, samples.requests)).astype(np.int64)] = True
    return samples.take(kept)


def _trained(split: Split, held_out: Samples, names: tuple[str, ...], params: TrainParams) -> F64:
    part = replace(
        split, train=masked(split.train, names), validation=masked(split.validation, names)
    )
    model = BoosterRanker(held_out.feature_set, train(part, params).text)
    return model.raw(masked(held_out, names).x)


def _difference(
    name: tuple[str, str], segment: str, samples: Samples, less: F64, whole: F64
) -> Record:
    found: tuple[Estimate, int] = ndcg_difference(
        samples, less, whole, np.ones(samples.requests, dtype=bool)
    )
    estimate, n = found
    se = estimate.se if np.isfinite(estimate.se) else None
    return Record(*name, segment, METRIC, OURS, estimate.value, se, n)
