"""Items that a scenario names."""

import pytest

from features.errors import SpecError
from features.store.files import Published
from serving.recall.pinned import PinnedKnobs
from serving.releases.catalogue import Catalogue
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import FOURVIERE, SHOW, TOUR, XIAN, Town


def test_pinned_items_are_proposed_in_their_city_only(town: Town) -> None:
    knobs = PinnedKnobs(quota=9, items=(FOURVIERE, TOUR, SHOW))

    found = propose(town, knobs, Asked("channel_home", 0, XIAN))

    assert found.item_ids.tolist() == [TOUR, SHOW]


def test_a_pinned_item_that_is_not_in_the_release_is_refused(published_town: Published) -> None:
    with pytest.raises(SpecError, match=r"items \[999\] are not in the release"):
        PinnedKnobs(quota=9, items=(999,)).build(Catalogue(published_town))
