"""What sells around the page's item, else around the hotel, else around where the traveller is."""

from functools import cached_property
from typing import Annotated

import numpy as np
from pydantic import Field

from features.compiled.around import NearestPlaces
from features.recall.proximity import RADIUS_KM, Nearby
from features.schema import F64, Ids
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue, chord_of, unit_vector, unit_vectors
from serving.types import RecallSource


class NearbyKnobs(SourceKnobs):
    """[recall.nearby]"""

    radius_km: Annotated[float, Field(gt=0, le=200)] = RADIUS_KM

    def build(self, catalogue: Catalogue) -> RecallSource:
        tree = catalogue.once(ItemTree)
        return Served("nearby", Nearby(catalogue.keyed("nearby"), tree, self.radius_km))


class ItemTree:
    """Everything that can be sold, by position.

    H3 rings would have to be widened in the country and cut in town.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        items = catalogue.items
        placed = np.isfinite(items.lat) & np.isfinite(items.lon) & items.sellable
        rows = np.flatnonzero(placed)
        self._rows, self._item_ids = rows, items.ids
        self.lat: F64 = items.lat[rows]
        self.lon: F64 = items.lon[rows]
        self.sales: F64 = catalogue.whole_column("item_sales_decayed")[rows]
        self.nearest = NearestPlaces(self, rows, unit_vectors(self.lat, self.lon))

    @cached_property
    def ids(self) -> Ids:
        """Not for loops: they know items by their rows."""
        return self._item_ids[self._rows]

    def around(self, lat: float, lon: float, radius_km: float, most: int) -> Ids:
        """Indices of the nearest items, at most `most`, shape (n,), in no order; of equally near
        ones the least."""
        return self.nearest.around(unit_vector(lat, lon), chord_of(radius_km), most)
