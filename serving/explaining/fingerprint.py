"""What a request computed, as four numbers: whoever computes it again finds out whether it agrees.

A multilinear hash of the arrays' bits, mod 2^64: one product a word, so that a matrix of 300 x 54
costs 5 us where CRC-32 costs 30 and blake2b 250. Odd weights: a change of any one word is always
seen, others with a chance of at least 1 - 2^-32.
Source: Lemire and Kaser 2014, "Strongly universal string hashing is fast".
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from features.compiled.loops import loop
from serving.trace import Trace
from serving.types import Candidates, Scored, Shown

CANDIDATES: Final = "candidates"  # who was proposed, in recall order, and by what scores
FEATURES: Final = "features"  # the rows that the ranker saw
SCORES: Final = "scores"
PAGE: Final = "page"  # items, places and scores as shown

_SEED: Final = 20_260_520
_WORD: Final = 8


class _Weights:
    """Odd 64-bit numbers, the same everywhere; more of them as longer arrays come."""

    def __init__(self) -> None:
        self._numbers = self._drawn(1 << 14)

    def first(self, count: int) -> NDArray[np.uint64]:
        numbers = self._numbers
        if count > len(numbers):
            self._numbers = numbers = self._drawn(2 * count)
        return numbers[:count]

    @staticmethod
    def _drawn(count: int) -> NDArray[np.uint64]:
        raw: NDArray[np.uint64] = np.random.PCG64(_SEED).random_raw(count)
        return raw | np.uint64(1)


_WEIGHTS: Final = _Weights()


def fingerprint(trace: Trace, shown: Shown) -> Mapping[str, int]:
    """64 bits for each part; 0 where the request did not come that far."""
    candidates, scored = trace.candidates, trace.scored
    return {
        CANDIDATES: 0 if candidates is None else _hash(*_proposed(candidates)),
        FEATURES: 0 if scored is None or scored.matrix is None else _hash(scored.matrix),
        SCORES: 0 if scored is None else _hash(*_scores(scored)),
        PAGE: _hash(shown.item_ids, shown.positions, shown.scores),
    }


def _proposed(candidates: Candidates) -> list[NDArray[Any]]:
    """Who was proposed, and by what scores of which source: all sources' as one array."""
    scores = list(candidates.by_source.values())
    return [candidates.item_ids, *([np.concatenate(scores)] if scores else [])]


def _scores(scored: Scored) -> list[NDArray[Any]]:
    """Who was scored, and the scores of each ranker that had a say."""
    second = scored.second_scores
    return [scored.candidates.item_ids, scored.scores, *([] if second is None else [second])]


def _hash(*arrays: NDArray[Any]) -> int:  # Any: ids, positions and scores alike
    """Of the arrays' bytes and lengths, in this order."""
    total = 0
    for place, array in enumerate(arrays):
        total += (2 * place + 1) * hash_of(array)
    return total % 2**64


def hash_of(array: NDArray[Any]) -> int:
    """By a loop; `hashed` says what it computes."""
    flat = array.ravel(order="F")  # without a copy: the assembly's matrix lies column by column
    weights = _WEIGHTS.first(flat.nbytes // _WORD + 1)
    return loop("multilinear")(flat.nbytes, flat, weights) + array.size


def hashed(array: NDArray[Any]) -> int:
    """An array's sum of products with the weights, and its size; words column by column, the last
    one filled up with zeros."""
    content = np.frombuffer(array.tobytes(order="F"), dtype=np.uint8)
    words = np.append(content, np.zeros(-len(content) % _WORD, dtype=np.uint8)).view(np.uint64)
    return int(np.dot(words, _WEIGHTS.first(len(words)))) + array.size
