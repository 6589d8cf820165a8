"""What the city has and hardly anybody has seen; `serving/stages/explore.py` draws among it."""

from features.recall.by_key import Fresh
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource


class FreshKnobs(SourceKnobs):
    """[recall.fresh]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("fresh", Fresh.over(catalogue))
