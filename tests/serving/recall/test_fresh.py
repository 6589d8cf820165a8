"""New items of the city."""

import numpy as np

from serving.recall.fresh import FreshKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import GARDEN, PALACE, TOUR, XIAN, Town


def test_fresh_items_are_the_citys_most_hopeful(town: Town) -> None:
    found = propose(town, FreshKnobs(quota=2), Asked("channel_home", 0, XIAN))

    assert found.item_ids.tolist() == [TOUR, GARDEN]
    assert np.isclose(found.scores, [0.2, 0.1]).all()
    assert PALACE not in found.item_ids
