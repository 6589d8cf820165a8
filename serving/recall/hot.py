"""What the traveller's audience buys in the browse city; everyone's where they have no own list."""

from typing import Literal

from features.recall.by_key import Hot, HotOfEveryone
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource


class HotKnobs(SourceKnobs):
    """[recall.hot]: `audiences` "own" for each audience's lists, "pooled" for everyone's to all."""

    audiences: Literal["own", "pooled"] = "own"

    def build(self, catalogue: Catalogue) -> RecallSource:
        lists = Hot if self.audiences == "own" else HotOfEveryone
        return Served("hot", lists.over(catalogue))
