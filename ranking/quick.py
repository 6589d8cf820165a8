"""Additive trees over many rows at once: a bit a row.

A tree is walked by compares that a processor cannot foresee: some 20 ns a tree and row, compiled
or not. Here a question (is x[feature] <= threshold?) is put to all rows before any tree is looked
at, once for all trees that ask it, and its answer is a bit a row. A node of a tree is then two
operations on the bits of its rows: those that go left, and those that do not. The leaves come out
as bits as well, of which the rows' leaf numbers are made many at once. No compare is foreseen or
jumped over but those that a column's least and greatest value answer, and no bit of a score
differs from LightGBM's own sum, because the leaves are added up in the order of the trees.

That a question of many trees is asked once is from T. Ye et al., RapidScorer, KDD 2018. It keeps
for each row which leaves are left, as QuickScorer does (C. Lucchese et al., SIGIR 2015); here all
rows are followed down.
The loop is features/compiled/c/trees.c, and knows nothing of the model.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.compiled.loops import Room, loop
from features.errors import BundleError
from features.schema import F32, F64

MOST_LEAVES: Final = 32  # of a tree: LEAVES of trees.c, where SLOT_BITS and ROWS stand as well
SLOT_BITS: Final = 5
ROWS: Final = 512  # of a block: each question has as many bits
NUMBER_BITS: Final = 64
CATEGORICAL, DEFAULT_LEFT = 1, 2  # bits of LightGBM's decision_type
MISSING_NONE, MISSING_NAN = 0, 2  # its bits 2 and 3
# What a missing value is replaced by: by 0 where training saw none, as LightGBM has it; by what no
# threshold is below; or not at all, for what cannot be compared goes right.
_TO_ZERO, _TO_LEFT, _TO_RIGHT = range(3)
_MISSING_AS: Final = (0.0, -np.inf, np.nan)

_Question = tuple[int, int, float]
"""Feature, index into _MISSING_AS, threshold: x[feature] <= threshold goes left."""


@dataclass(frozen=True, slots=True)
class _Node:
    """A split of a tree; its left child takes its slot, its right one the next that is free."""

    question: _Question
    slot: int


class QuickForest:
    """Raw scores of LightGBM's text model: shape (n, width) -> (n,). Threads may share it."""

    def __init__(self, model: str, width: int) -> None:
        """Raises BundleError where the text is not such a model, or one that `unfit` names."""
        trees = list(_trees(model))
        nodes: list[_Node] = []
        leaves = np.zeros((len(trees), MOST_LEAVES))
        firsts = [0]
        for number, tree in enumerate(trees):
            reason = _unfit(tree)
            if reason:
                raise BundleError(f"tree {number} cannot be followed by bits: {reason}")
            nodes += _read(tree, leaves[number])
            firsts.append(len(nodes))
        questions = sorted({node.question for node in nodes})
        if questions and questions[-1][0] >= width:
            raise BundleError(f"the model splits on more than its {width} features; train again")
        place_of = {question: place for place, question in enumerate(questions)}
        groups = [(feature, missing) for feature, missing, _ in questions]
        starts = [k for k, group in enumerate(groups) if k == 0 or group != groups[k - 1]]
        self.width = width
        self._loop, self._room = loop("score_trees"), Room()
        self._answers = len(questions) * ROWS // NUMBER_BITS
        features = np.array([groups[k][0] for k in starts], dtype=np.int32)
        nans = np.array([_MISSING_AS[groups[k][1]] for k in starts], dtype=np.float32)
        offsets = np.array([*starts, len(questions)], dtype=np.int32)
        thresholds = np.array([t for _, _, t in questions], dtype=np.float32)
        packed = [place_of[node.question] << SLOT_BITS | node.slot for node in nodes]
        self._tables = (
            *(len(starts), features, nans, offsets, thresholds),
            *(len(trees), np.array(firsts, np.int32), np.array(packed, np.uint32), leaves),
        )

    def __call__(self, x: F32) -> F64:
        columns = np.ascontiguousarray(x.T, dtype=np.float32)  # no copy of what is so already
        rows = columns.shape[1]
        scores = np.empty(rows)
        self._loop(columns, rows, *self._tables, self._room.address(self._answers), scores)
        return scores


def unfit(model: str) -> str | None:
    """Why a model cannot be followed by bits; None when it can."""
    return next((reason for tree in _trees(model) if (reason := _unfit(tree))), None)


def _unfit(tree: Mapping[str, str]) -> str | None:
    if int(tree["num_leaves"]) > MOST_LEAVES:
        return f"it has {tree['num_leaves']} leaves, at most {MOST_LEAVES} are followed"
    if tree.get("num_cat", "0") != "0" or tree.get("is_linear", "0") != "0":
        return "it splits by category, or has lines in its leaves"
    kinds = {(int(kind) >> 2) & 3 for kind in tree.get("decision_type", "").split()}
    if kinds - {MISSING_NONE, MISSING_NAN}:
        return "zeros are missing values to it"
    return None


def _read(tree: Mapping[str, str], leaves: F64) -> Iterator[_Node]:
    """The splits of a tree, parents first; fills in its leaves by their slots."""
    values = [float(v) for v in tree["leaf_value"].split()]
    if len(values) == 1:
        leaves[0] = values[0]
        return
    children = [[int(v) for v in tree[f"{side}_child"].split()] for side in ("left", "right")]
    features = [int(v) for v in tree["split_feature"].split()]
    thresholds = _float32_below(np.array(tree["threshold"].split(), dtype=np.float64)).tolist()
    kinds = [int(v) for v in tree["decision_type"].split()]
    reached = [(0, 0)]  # nodes and their slots; grows as it is gone through
    for taken, (node, slot) in enumerate(reached, start=1):
        yield _Node((features[node], _missing(kinds[node]), thresholds[node]), slot)
        for side, of_child in zip(children, (slot, taken), strict=True):
            if side[node] < 0:
                leaves[of_child] = values[~side[node]]
            else:
                reached.append((side[node], of_child))


def _missing(kind: int) -> int:
    """Where a missing value goes, by LightGBM's decision_type."""
    if (kind >> 2) & 3 == MISSING_NONE:
        return _TO_ZERO
    return _TO_LEFT if kind & DEFAULT_LEFT else _TO_RIGHT


def _float32_below(thresholds: F64) -> F32:
    """The largest float32 that is not above: a float32 compares with it as with the threshold."""
    with np.errstate(over="ignore"):
        near = thresholds.astype(np.float32)
        return np.where(near <= thresholds, near, np.nextafter(near, np.float32(-np.inf)))


def _trees(model: str) -> Iterator[dict[str, str]]:
    """The trees of a model's text, by their keys."""
    head, *bodies = model.split("\nTree=")
    if not head.startswith("tree") or not bodies:
        raise BundleError("this is no LightGBM model with trees; train again")
    for body in bodies:
        lines = body.partition("\n\n")[0].splitlines()[1:]
        yield dict(line.split("=", 1) for line in lines if "=" in line)
