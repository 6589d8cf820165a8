"""What the words of a search name: for a search that found nothing, the items that come closest."""

from dataclasses import dataclass

import numpy as np

from features.recall.source import Found, nothing_found
from features.schema import F64, UNKNOWN_ID, Ids
from features.store.base import Traveller
from features.text import query_terms, terms_of
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.types import RecallSource, Request


class QueryKnobs(SourceKnobs):
    """[recall.query]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Query(catalogue.once(TermIndex))


class TermIndex:
    """Inverted index over names, categories and tags: (city, term) -> rows of items.

    Kept as three flat arrays; keys are city row * number of terms + term, so that a query reads its
    own city's postings only.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        items = catalogue.items
        codes: dict[str, int] = {}
        terms: list[int] = []
        counts = np.zeros(len(items), dtype=np.int64)
        tag_names = items.tag_names.take(np.arange(len(items.tag_names), dtype=np.int64))
        for row in range(len(items)):
            tags = (tag_names[tag] for tag in items.tags[row].tolist())
            text = " ".join((items.names[row], catalogue.category_name(row), *tags))
            found = sorted({codes.setdefault(t, len(codes)) for t in terms_of(text)})
            terms += found
            counts[row] = len(found)
        self._codes = codes
        self._city_of = catalogue.city_row
        self.item_ids: Ids = items.ids
        self._sales: F64 = catalogue.whole_column("item_sales_decayed")
        owners = np.repeat(np.arange(len(items), dtype=np.int64), counts)
        term = np.array(terms, dtype=np.int64)
        self._weights = inverse_frequency(np.bincount(term, minlength=len(codes)), len(items))
        keys = catalogue.cities.rows(items.city)[owners] * len(codes) + term
        order = np.lexsort((owners, keys))
        self._rows: Ids = owners[order]
        self._keys: Ids = keys[order]

    def match(self, city: int, text: str, limit: int) -> tuple[Ids, F64]:
        """Rows and scores of a city's items, best first; ties by sales, then by id.

        score: the share of the query's information that the item's text names, 0..1, a term
        weighing by its inverse document frequency; a term that no item has weighs as the rarest.
        """
        terms = query_terms(text)
        city_row = self._city_of(city)
        known = np.array([self._codes[t] for t in terms if t in self._codes], dtype=np.int64)
        if city_row is None or known.size == 0:
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
class Query:
    index: TermIndex
    name: str = "query"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return request.query != ""

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        rows, scores = self.index.match(request.browse_city, request.query, quota)
        if rows.size == 0:
            return nothing_found()
        because = np.full(rows.size, UNKNOWN_ID, dtype=np.int64)
        strength = scores.astype(np.float32)
        return Found(self.index.item_ids[rows], strength, strength, because)
