"""What the traveller looked at or kept in the last month and has not bought: their own list."""

from features.recall.personal import Personal
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource


class HistoryKnobs(SourceKnobs):
    """[recall.history]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("history", Personal(catalogue, "history"))
