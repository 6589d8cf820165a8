"""Additive trees without branches: 32 rows at a time, feature by feature (QuickScorer).

A tree is walked by compares that a processor cannot foresee: some 20 ns a tree and row, compiled
or not. Here all splits of one feature are taken together, in the order of their thresholds. A
split that a row passes on the right rules out the leaves on its left; what is ruled out is a mask
of bits, and the first bit left is the leaf. Nothing is jumped over but the splits above a row's
value, so that 32 rows go at once: 1.6 ns a tree and row, and no bit of a score differs
from LightGBM's own sum, because the leaves are added up in the order of the trees.

C. Lucchese et al., QuickScorer: a fast algorithm to rank documents with additive ensembles of
regression trees, SIGIR 2015; and with vectors, SIGIR 2016. The loop is written for LLVM and knows
nothing of the model: it is compiled for the machine at hand when a process first ranks, in some
30 ms (`ranking/quick_loop.py`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.compiled.loops import Room, address
from features.errors import BundleError
from features.schema import F32, F64
from ranking.quick_loop import LANES, loop

MOST_LEAVES: Final = 32  # bits of a mask
CATEGORICAL, DEFAULT_LEFT = 1, 2  # bits of LightGBM's decision_type
MISSING_NONE, MISSING_NAN = 0, 2  # its bits 2 and 3
# What a missing value is replaced by: by 0 where training saw none, as LightGBM has it; by what no
# threshold is below; or not at all, for the loop sends what cannot be compared to the right.
_TO_ZERO, _TO_LEFT, _TO_RIGHT = range(3)
_MISSING_AS: Final = (0.0, -np.inf, np.nan)


@dataclass(frozen=True, slots=True)
class _Split:
    """x[feature] <= threshold goes left; `rules_out` are the leaves of its left side, as bits."""

    feature: int
    missing: int  # index into _MISSING_AS
    threshold: np.float32
    tree: int
    rules_out: int


class QuickForest:
    """Raw scores of LightGBM's text model: shape (n, width) -> (n,). Threads may share it."""

    def __init__(self, model: str, width: int) -> None:
        """Raises BundleError where the text is not such a model, or one that `unfit` names."""
        trees = list(_trees(model))
        splits: list[_Split] = []
        leaves = np.zeros((len(trees), MOST_LEAVES))
        for number, tree in enumerate(trees):
            reason = _unfit(tree)
            if reason:
                raise BundleError(f"tree {number} cannot be scored by masks: {reason}")
            splits += _read(tree, number, leaves[number])
        splits.sort(key=lambda s: (s.feature, s.missing, s.threshold))
        groups = [(s.feature, s.missing) for s in splits]
        starts = [k for k, group in enumerate(groups) if k == 0 or group != groups[k - 1]]
        if any(s.feature >= width for s in splits):
            raise BundleError(f"the model splits on more than its {width} features; train again")
        self.width = width
        self._trees = len(trees)
        self._leaves: F64 = np.ascontiguousarray(leaves)
        self._features = np.array([groups[k][0] for k in starts], dtype=np.int32)
        self._nans = np.array([_MISSING_AS[groups[k][1]] for k in starts], dtype=np.float32)
        self._offsets = np.array([*starts, len(splits)], dtype=np.int32)
        self._thresholds = np.array([s.threshold for s in splits], dtype=np.float32)
        self._tree_of = np.array([s.tree for s in splits], dtype=np.int32)
        self._keeps = ~np.array([s.rules_out for s in splits], dtype=np.uint32)
        self._loop, self._room = loop(), Room()  # of masks of 32 bits
        self._fixed = (
            len(starts),
            *(address(a) for a in (self._features, self._nans, self._offsets)),
            *(address(a) for a in (self._thresholds, self._tree_of, self._keeps)),
            self._trees,
            address(self._leaves),
        )

    def __call__(self, x: F32) -> F64:
        columns = np.ascontiguousarray(x.T, dtype=np.float32)  # no copy of what is so already
        rows = columns.shape[1]
        scores = np.empty(rows)
        masks = self._room.address(self._trees * LANES // 2)
        self._loop(address(columns), rows, *self._fixed, masks, address(scores))
        return scores


def unfit(model: str) -> str | None:
    """Why a model cannot be scored by masks; None when it can."""
    return next((reason for tree in _trees(model) if (reason := _unfit(tree))), None)


def _unfit(tree: Mapping[str, str]) -> str | None:
    if int(tree["num_leaves"]) > MOST_LEAVES:
        return f"it has {tree['num_leaves']} leaves, a mask has {MOST_LEAVES} bits"
    if tree.get("num_cat", "0") != "0" or tree.get("is_linear", "0") != "0":
        return "it splits by category, or has lines in its leaves"
    kinds = {(int(kind) >> 2) & 3 for kind in tree.get("decision_type", "").split()}
    if kinds - {MISSING_NONE, MISSING_NAN}:
        return "zeros are missing values to it"
    return None


def _read(tree: Mapping[str, str], number: int, leaves: F64) -> Iterator[_Split]:
    """The splits of a tree; fills in its leaves from left to right."""
    values = [float(v) for v in tree["leaf_value"].split()]
    if len(values) == 1:
        leaves[0] = values[0]
        return
    lefts, rights = ([int(v) for v in tree[f"{side}_child"].split()] for side in ("left", "right"))
    features = [int(v) for v in tree["split_feature"].split()]
    thresholds = [float(v) for v in tree["threshold"].split()]
    kinds = [int(v) for v in tree["decision_type"].split()]
    counts: dict[int, int] = {}  # node -> leaves of its left side
    firsts: dict[int, int] = {}  # node -> leaves to the left of all of its own
    done = 0
    path: list[tuple[int, bool]] = [(0, False)]
    while path:  # in order, without recursion: a tree may be as deep as it has leaves
        node, came_back = path.pop()
        if node < 0:
            leaves[done] = values[~node]
            done += 1
        elif came_back:
            counts[node] = done - firsts[node]
            path.append((rights[node], False))
        else:
            firsts[node] = done
            path += [(node, True), (lefts[node], False)]
    for node, threshold in enumerate(thresholds):
        rules_out = ((1 << counts[node]) - 1) << firsts[node]
        missing = _missing(kinds[node])
        yield _Split(features[node], missing, _float32_below(threshold), number, rules_out)


def _missing(kind: int) -> int:
    """Where a missing value goes, by LightGBM's decision_type."""
    if (kind >> 2) & 3 == MISSING_NONE:
        return _TO_ZERO
    return _TO_LEFT if kind & DEFAULT_LEFT else _TO_RIGHT


def _float32_below(threshold: float) -> np.float32:
    """The largest float32 that is not above: a float32 compares with it as with the threshold."""
    with np.errstate(over="ignore"):
        near = np.float32(threshold)
    return near if float(near) <= threshold else np.nextafter(near, np.float32(-np.inf))


def _trees(model: str) -> Iterator[dict[str, str]]:
    """The trees of a model's text, by their keys."""
    head, *bodies = model.split("\nTree=")
    if not head.startswith("tree") or not bodies:
        raise BundleError("this is no LightGBM model with trees; train again")
    for body in bodies:
        lines = body.partition("\n\n")[0].splitlines()[1:]
        yield dict(line.split("=", 1) for line in lines if "=" in line)
