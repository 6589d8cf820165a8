"""What the vectors say goes with what the traveller did lately, among a city's items."""

from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from features.recall.neighbours import with_anchor
from features.recall.source import Found, Situation, nothing_found
from features.schema import F32, F64, Ids

MARGIN: Final = 32  # more than asked for: the first look rounds, the second does not


class ItemVectors(Protocol):
    """Vectors of items, of which inner products rank; a city's are searched by themselves."""

    def of(self, item_ids: Ids) -> tuple[Ids, F32]:
        """Which of `item_ids` have a vector, (m,), and these, (m, d)."""
        ...

    def best(self, city: int, vector: F64, seen: Ids, quota: int) -> tuple[Ids, F32, F64]:
        """Ids, vectors and inner products, (m,), (m, d) and (m,), of the `quota` items of a city
        with the largest inner products above 0, but for those `seen`; as `best_of` orders them."""
        ...


@dataclass(frozen=True, slots=True)
class Embedding:
    """The user's vector is made of recent items, today's included; the evidence is its inner
    product with the item's, and the reason the recent item that points most the same way."""

    vectors: ItemVectors
    triggers: int  # recent items that the user's vector is made of, at most
    half_life_hours: float

    def find(self, situation: Situation, quota: int) -> Found:
        recent = situation.triggers(self.triggers, self.half_life_hours)
        triggers = with_anchor(recent, situation.anchor_item)
        there, vectors = self.vectors.of(triggers.item_ids)
        if there.size == 0:
            return nothing_found()
        user = user_vector(vectors.astype(np.float64), triggers.strengths[there])
        seen = triggers.item_ids  # is the matter of other sources
        ids, near, products = self.vectors.best(situation.city, user, seen, quota)
        closest = products_of_all(near, _unit(vectors)).argmax(axis=1)
        scores = products.astype(np.float32)
        return Found(ids, scores, scores, triggers.item_ids[there][closest])


def best_of(ids: Ids, vectors: F32, vector: F64, seen: Ids, quota: int) -> tuple[Ids, F32, F64]:
    """Of (n,) items and their (n, d) vectors the first `quota` by inner product, ties by id: those
    above 0 that are not among `seen`. Ids, vectors and products."""
    products = inner_products(vectors, vector)
    new = np.flatnonzero((products > 0) & ~(ids[:, None] == seen).any(axis=1))
    best = new[np.lexsort((ids[new], -products[new]))[:quota]]
    return ids[best], vectors[best], products[best]


def user_vector(vectors: F64, strengths: F64) -> F64:
    """The mean of (t, d) vectors weighted by (t,) strengths, of length 1, shape (d,).

    Where they cancel out, zeros: nothing can be said.
    """
    mean: F64 = (vectors * strengths[:, None]).sum(axis=0)
    length = float(np.sqrt((mean * mean).sum()))
    return mean / length if length > 0 else mean


def inner_products(vectors: F32, vector: F64) -> F64:
    """Of (n, d) with (d,), shape (n,): each row's bits do not depend on the others, which a matrix
    product does not promise."""
    result: F64 = (vectors.astype(np.float64) * vector).sum(axis=1)
    return result


def nearest(matrix: F32, vector: F64, count: int) -> Ids:
    """Rows of the `count` largest inner products of (n, d) with (d,), in no order.

    A first look in single precision, for whoever then sorts by `inner_products`.
    """
    if len(matrix) <= count:
        return np.arange(len(matrix), dtype=np.int64)
    rough = matrix @ vector.astype(np.float32)
    rows: Ids = np.argpartition(-rough, count - 1)[:count]
    return rows


def products_of_all(vectors: F32, others: F64) -> F64:
    """Of (n, d) with (t, d), shape (n, t): each as `inner_products` has it."""
    result: F64 = (vectors.astype(np.float64)[:, None, :] * others).sum(axis=2)
    return result


def _unit(vectors: F32) -> F64:
    exact = vectors.astype(np.float64)
    lengths = np.sqrt((exact * exact).sum(axis=1, keepdims=True))
    lengths[lengths == 0] = 1.0
    result: F64 = exact / lengths
    return result
