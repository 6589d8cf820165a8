"""What belongs to the page's own item and to what was bought lately, or is taken in one trip."""

from typing import Annotated

from pydantic import Field

from features.recall.neighbours import PACKAGE_HALF_LIFE_HOURS, PACKAGE_TRIGGERS, Package
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue, gathering
from serving.types import RecallSource


class PackageKnobs(SourceKnobs):
    """[recall.package]"""

    triggers: Annotated[int, Field(ge=1, le=50)] = PACKAGE_TRIGGERS
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = PACKAGE_HALF_LIFE_HOURS

    def build(self, catalogue: Catalogue) -> RecallSource:
        gather = catalogue.once(gathering)
        source = Package.over(catalogue, self.triggers, self.half_life_hours, gather)
        return Served("package", source)
