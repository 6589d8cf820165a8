"""Packages: what the page's item is part of, and what goes with what was bought."""

from features.schema import Action
from serving.recall.package import PackageKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import (
    AT_THE_TOWER,
    BELL_TICKET,
    BELL_TOWER,
    PAGODA,
    SHOW,
    STRANGER,
    TWO_TOWERS,
    XIAN,
    Town,
)


def test_the_pages_item_leads_to_the_packages_that_it_is_part_of(town: Town) -> None:
    found = propose(
        town, PackageKnobs(quota=5), Asked("poi_detail", 0, XIAN, anchor_item=BELL_TOWER)
    )

    assert found.item_ids.tolist() == [TWO_TOWERS, BELL_TICKET]
    assert found.because.tolist() == [BELL_TOWER, BELL_TOWER]
    assert found.evidence.tolist() == [9.0, 0.0]


def test_what_was_bought_leads_to_what_goes_with_it_and_what_was_only_viewed_does_not(
    town: Town,
) -> None:
    town.did(STRANGER, (Action.PAY, PAGODA, 60), (Action.VIEW_ITEM, BELL_TOWER, 5))

    found = propose(
        town,
        PackageKnobs(quota=5),
        Asked("hotel_cross_sell", STRANGER, XIAN, anchor_position=AT_THE_TOWER),
    )

    assert found.item_ids.tolist() == [SHOW]
