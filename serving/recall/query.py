"""What the words of a search name: for a search that found nothing, the items that come closest."""

import numpy as np

from features.recall.words import TermIndex, Words
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource


class QueryKnobs(SourceKnobs):
    """[recall.query]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("query", Words(catalogue.once(index_of)))


def index_of(catalogue: Catalogue) -> TermIndex:
    """The names, categories and tags of everything that a release holds."""
    items = catalogue.items
    tag_names = items.tag_names.take(np.arange(len(items.tag_names), dtype=np.int64))
    texts = (
        " ".join(
            (
                items.names[row],
                catalogue.category_name(row),
                *(tag_names[tag] for tag in items.tags[row].tolist()),
            )
        )
        for row in range(len(items))
    )
    return TermIndex(
        items.ids, items.city, list(texts), catalogue.whole_column("item_sales_decayed")
    )
