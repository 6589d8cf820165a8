"""What belongs to the page's own item and to what was bought lately, or is taken in one trip."""

from typing import Annotated

from pydantic import Field

from features.recall.neighbours import Package
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.types import RecallSource


class PackageKnobs(SourceKnobs):
    """[recall.package]"""

    triggers: Annotated[int, Field(ge=1, le=50)] = 10
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = 24.0 * 14  # booked weeks ahead

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("package", Package.over(catalogue, self.triggers, self.half_life_hours))
