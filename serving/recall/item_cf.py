"""What others look at after what this traveller just did, and after the page's own item."""

from typing import Annotated, Literal

from pydantic import Field

from features.errors import BundleError
from features.recall.neighbours import LIST, UNDIRECTED, ItemCf
from features.recall.recent import TRIGGER_HALF_LIFE_HOURS, TRIGGERS
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue, gathering
from serving.types import RecallSource


class ItemCfKnobs(SourceKnobs):
    """[recall.item_cf]: `neighbours` "undirected" also proposes what others look at before."""

    neighbours: Literal["directed", "undirected"] = "directed"
    triggers: Annotated[int, Field(ge=1, le=50)] = TRIGGERS
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = TRIGGER_HALF_LIFE_HOURS

    def build(self, catalogue: Catalogue) -> RecallSource:
        chosen = LIST.name
        if self.neighbours == "undirected":
            chosen = UNDIRECTED.name
            if catalogue.keyed(LIST.name).keys.size > 0 == catalogue.keyed(chosen).keys.size:
                raise BundleError(
                    f"recall.item_cf: the list {chosen!r} is empty; set [item_cf] undirected = "
                    '"made" in jobs.toml and run the day again, or take directed neighbours'
                )
        gather = catalogue.once(gathering)
        source = ItemCf.over(catalogue, self.triggers, self.half_life_hours, chosen, gather)
        return Served("item_cf", source)
