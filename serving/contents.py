"""The table of contents: every part that a scenario may name. A new part is a line here."""

from collections.abc import Mapping
from typing import Final

from serving.parts import FilterKnobs, RerankerKnobs, SourceKnobs
from serving.recall.embedding import EmbeddingKnobs
from serving.recall.fresh import FreshKnobs
from serving.recall.history import HistoryKnobs
from serving.recall.hot import HotKnobs
from serving.recall.item_cf import ItemCfKnobs
from serving.recall.nearby import NearbyKnobs
from serving.recall.nearby_people import NearbyPeopleKnobs
from serving.recall.package import PackageKnobs
from serving.recall.persona import PersonaKnobs
from serving.recall.pinned import PinnedKnobs
from serving.recall.query import QueryKnobs
from serving.recall.query_cf import QueryCfKnobs
from serving.stages.filters import (
    AnchorKnobs,
    BoughtKnobs,
    ClosedKnobs,
    ElsewhereKnobs,
    ExcludedKnobs,
    ShownKnobs,
    UnsellableKnobs,
    VisitedKnobs,
)
from serving.stages.rerank import MatchesKnobs, NearDuplicatesKnobs, PinsKnobs, VarietyKnobs

SOURCES: Final[Mapping[str, type[SourceKnobs]]] = {
    "hot": HotKnobs,
    "item_cf": ItemCfKnobs,
    "nearby": NearbyKnobs,
    "nearby_people": NearbyPeopleKnobs,
    "package": PackageKnobs,
    "history": HistoryKnobs,
    "persona": PersonaKnobs,
    "embedding": EmbeddingKnobs,
    "fresh": FreshKnobs,
    "query": QueryKnobs,
    "query_cf": QueryCfKnobs,
    "pinned": PinnedKnobs,
}

FILTERS: Final[Mapping[str, type[FilterKnobs]]] = {
    "unsellable": UnsellableKnobs,
    "closed": ClosedKnobs,
    "elsewhere": ElsewhereKnobs,
    "bought": BoughtKnobs,
    "visited": VisitedKnobs,
    "anchor": AnchorKnobs,
    "excluded": ExcludedKnobs,
    "shown": ShownKnobs,
}

RERANKERS: Final[Mapping[str, type[RerankerKnobs]]] = {
    "near_duplicates": NearDuplicatesKnobs,
    "matches": MatchesKnobs,
    "variety": VarietyKnobs,
    "pins": PinsKnobs,
}
