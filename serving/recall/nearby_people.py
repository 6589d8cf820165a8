"""What those choose who are around the hotel, or around the traveller."""

from features.recall.by_key import NearbyPeople
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource


class NearbyPeopleKnobs(SourceKnobs):
    """[recall.nearby_people]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("nearby_people", NearbyPeople.over(catalogue))
