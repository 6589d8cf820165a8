"""What others look at after what this traveller just did, and after the page's own item."""

from typing import Annotated

from pydantic import Field

from features.recall.neighbours import ItemCf
from features.recall.recent import TRIGGER_HALF_LIFE_HOURS
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.types import RecallSource


class ItemCfKnobs(SourceKnobs):
    """[recall.item_cf]"""

    triggers: Annotated[int, Field(ge=1, le=50)] = 20
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = TRIGGER_HALF_LIFE_HOURS

    def build(self, catalogue: Catalogue) -> RecallSource:
        return Served("item_cf", ItemCf.over(catalogue, self.triggers, self.half_life_hours))
