"""What the words of a search name: for a search that found nothing, the items that come closest."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from features.recall.source import Found, Situation, nothing_found
from features.schema import F64, UNKNOWN_ID, Ids
from features.text import query_terms, terms_of


class TermIndex:
    """Inverted index over n items' texts: (city, term) -> rows of items.

    Kept as three flat arrays; keys are city row * number of terms + term, so that a query reads its
    own city's postings only. `item_ids`, `cities` and `sales` have shape (n,).
    """

    def __init__(self, item_ids: Ids, cities: Ids, texts: Sequence[str], sales: F64) -> None:
        codes: dict[str, int] = {}
        terms: list[int] = []
        counts = np.zeros(len(item_ids), dtype=np.int64)
        for row, text in enumerate(texts):
            found = sorted({codes.setdefault(t, len(codes)) for t in terms_of(text)})
            terms += found
            counts[row] = len(found)
        self.item_ids = item_ids
        self._codes = codes
        self._sales = sales
        self._cities, city_row = np.unique(cities, return_inverse=True)
        owners = np.repeat(np.arange(len(item_ids), dtype=np.int64), counts)
        term = np.array(terms, dtype=np.int64)
        self._weights = inverse_frequency(np.bincount(term, minlength=len(codes)), len(item_ids))
        keys = city_row[owners] * len(codes) + term
        order = np.lexsort((owners, keys))
        self._rows: Ids = owners[order]
        self._keys: Ids = keys[order]

    def match(self, city: int, text: str, limit: int) -> tuple[Ids, F64]:
        """Rows and scores of a city's items, best first; ties by sales, then by id.

        score: the share of the query's information that the item's text names, 0..1, a term
        weighing by its inverse document frequency; a term that no item has weighs as the rarest.
        """
        terms = query_terms(text)
        city_row = int(np.searchsorted(self._cities, city))
        is_known = city_row < self._cities.size and self._cities[city_row] == city
        known = np.array([self._codes[t] for t in terms if t in self._codes], dtype=np.int64)
        if not is_known or known.size == 0:
            return np.zeros(0, dtype=np.int64), np.zeros(0)
        keys = city_row * len(self._codes) + known
        starts = np.searchsorted(self._keys, keys, side="left")
        lengths = np.searchsorted(self._keys, keys, side="right") - starts
        places = np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
        postings = self._rows[places + np.arange(len(places))]
        rows, inverse = np.unique(postings, return_inverse=True)
        gained = np.bincount(inverse, np.repeat(self._weights[known], lengths), len(rows))
        strangers = (len(terms) - known.size) * self._weights.max()
        scores = gained / (self._weights[known].sum() + strangers)
        best = np.lexsort((self.item_ids[rows], -self._sales[rows], -scores))[:limit]
        return rows[best], scores[best]


def inverse_frequency(documents: Ids, total: int) -> F64:
    """ln(1 + total / documents), shape (n,) -> (n,): Robertson's idf, kept positive."""
    result: F64 = np.log1p(total / documents)
    return result


@dataclass(frozen=True, slots=True)
class Words:
    """The items whose names, categories and tags come closest to the query."""

    index: TermIndex

    def find(self, situation: Situation, quota: int) -> Found:
        rows, scores = self.index.match(situation.city, situation.query, quota)
        if rows.size == 0:
            return nothing_found()
        because = np.full(rows.size, UNKNOWN_ID, dtype=np.int64)
        strength = scores.astype(np.float32)
        return Found(self.index.item_ids[rows], strength, strength, because)
