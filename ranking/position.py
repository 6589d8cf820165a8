"""What a position alone is worth, so that a validation day can be judged as it was shown.

A model freed of position bias orders logged clicks *worse* than one that has learnt to imitate the
old order, because the clicks followed that order. Stopping early on plain NDCG therefore throws the
debiasing away (in the simulated test: true NDCG@5 0.80 against 0.94). So the stopping metric adds
the worth of the position back to the score: features and position together explain what was
clicked; the features' share alone is kept.
"""

from typing import Final

import numpy as np

from features.schema import F64
from ranking.dataset import Samples
from ranking.metrics import ndcg, ranked

DEEPEST: Final = 50  # positions from here on share one worth: few are seen, all are bad
FIRST_STEPS: Final = 30  # until the first fit stands still
_RIDGE: Final = 1.0  # clicks' worth of prior at 0 for each position: keeps unseen ones finite


class ShownNdcg:
    """NDCG@k of score + worth of the position, on requests as they were shown.

    The worths b maximise the listwise likelihood of the positives, P(i | request) proportional to
    exp(score_i + b[position_i]) (Plackett-Luce, first choice), by diagonal Newton steps. They are
    kept between calls: scores move little from one boosting round to the next.
    """

    def __init__(self, samples: Samples, k: int) -> None:
        self._samples, self._k = samples, k
        self._place = np.minimum(samples.positions.astype(np.int64), DEEPEST)
        positive = samples.gains > 0
        self._chosen = self._of_places(positive.astype(np.float64))
        self._choices = np.add.reduceat(positive.astype(np.float64), samples.offsets[:-1])
        self._worth: F64 | None = None

    def __call__(self, scores: F64) -> float:
        """The mean over requests, 0..1; scores have shape (n,)."""
        shown = scores + self.worth(scores)[self._place]
        samples = self._samples
        order = ranked(shown, samples.items, samples.offsets)
        return float(np.nanmean(ndcg(samples.gains, order, samples.offsets, self._k)))

    def worth(self, scores: F64) -> F64:
        """What each position adds to a score, shape (DEEPEST + 1,), indexed by position."""
        steps = 1
        if self._worth is None:
            self._worth, steps = np.zeros(DEEPEST + 1), FIRST_STEPS
        for _ in range(steps):
            self._worth = self._improved(scores, self._worth)
        return self._worth

    def _improved(self, scores: F64, worth: F64) -> F64:
        offsets = self._samples.offsets
        sizes = self._samples.group_sizes
        logits = scores + worth[self._place]
        top = np.maximum.reduceat(logits, offsets[:-1])
        weight = np.exp(logits - np.repeat(top, sizes))
        share = weight / np.repeat(np.add.reduceat(weight, offsets[:-1]), sizes)
        choices = np.repeat(self._choices, sizes)
        slope = self._chosen - self._of_places(choices * share) - _RIDGE * worth
        bend = self._of_places(choices * share * (1 - share)) + _RIDGE
        return worth + slope / bend

    def _of_places(self, values: F64) -> F64:
        return np.bincount(self._place, weights=values, minlength=DEEPEST + 1).astype(np.float64)
