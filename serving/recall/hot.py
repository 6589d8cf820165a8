"""What the traveller's audience buys in the browse city; everyone's where they have no own list."""

from features.recall.by_key import Hot
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.types import RecallSource


class HotKnobs(SourceKnobs):
    """[recall.hot]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("hot", Hot.over(catalogue))
