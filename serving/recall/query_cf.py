"""What others looked at and bought after a search like this one."""

from features.recall.searches import QueryCf
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource


class QueryCfKnobs(SourceKnobs):
    """[recall.query_cf]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("query_cf", QueryCf.over(catalogue))
