"""Layers with a target: for an audience, cities or a placement, and for nobody else."""

from datetime import date, timedelta

import pytest

from features.errors import SpecError
from features.schema import Audience
from serving.settings.experiments import Experiments
from tests.serving.layered import CHANNEL_HOME, DAY, experiments, layer, patching


def targeted(**target: object) -> Experiments:
    return experiments(a=layer("salt-a"), b=layer("salt-b", target=target))


@pytest.mark.parametrize(
    ("target", "audience", "city", "is_meant"),
    [
        ({"audiences": ["visitor"]}, Audience.VISITOR, 11, True),
        ({"audiences": ["visitor"]}, Audience.LOCAL, 11, False),
        ({"cities": [11, 12]}, Audience.LOCAL, 12, True),
        ({"cities": [11]}, Audience.VISITOR, 21, False),
        ({"audiences": ["visitor"], "cities": [11]}, Audience.VISITOR, 21, False),
    ],
)
def test_a_layer_with_a_target_is_for_those_it_names(
    target: dict[str, object], audience: Audience, city: int, is_meant: bool
) -> None:
    tried = targeted(**target)
    at_admission = tried.assign("user:1", DAY, {}, CHANNEL_HOME)
    later = tried.assign_targeted("user:1", DAY, at_admission, CHANNEL_HOME, audience, city)

    assert set(at_admission) == {"a"}
    assert ("b" in later) == is_meant
    assert later["a"] == at_admission["a"]


def test_a_target_leaves_the_held_out_alone_and_a_tester_gets_what_they_force() -> None:
    tried = experiments(b=layer("salt-b", target={"audiences": ["local"]}))
    held_out = {"holdout": "held_out"}

    assert (
        tried.assign_targeted("user:1", DAY, held_out, CHANNEL_HOME, Audience.LOCAL, 11) == held_out
    )
    assert tried.assign("user:1", DAY, {"b": "new"}, CHANNEL_HOME) == {"b": "new"}
    for audience in (Audience.VISITOR, Audience.LOCAL):
        for unit in (f"user:{u}" for u in range(1, 11)):  # of whom half would see the other one
            forced = tried.assign_targeted(unit, DAY, {"b": "new"}, CHANNEL_HOME, audience, 1)
            assert forced == {"b": "new"}


@pytest.mark.parametrize(("ends", "is_seen"), [(DAY, True), (DAY - timedelta(days=1), False)])
def test_a_layer_with_a_target_runs_between_its_dates_only(ends: date, is_seen: bool) -> None:
    tried = experiments(b=layer("salt-b", ends=ends, target={"audiences": ["local"]}))

    seen = tried.assign_targeted("user:1", DAY, {}, CHANNEL_HOME, Audience.LOCAL, 11)

    assert ("b" in seen) == is_seen


@pytest.mark.parametrize("path", ["page.size", "budget.total_ms"])
def test_a_layer_with_a_target_may_not_patch_what_is_settled_before(path: str) -> None:
    with pytest.raises(SpecError, match="before anybody knows who asks"):
        experiments(a={**patching("s", path), "target": {"audiences": ["local"]}})


def test_a_layer_for_a_placement_is_seen_there_alone() -> None:
    tried = experiments(
        a=layer("salt-a", target={"placements": [CHANNEL_HOME]}),
        b=layer("salt-b", target={"placements": [CHANNEL_HOME], "audiences": ["visitor"]}),
    )

    def seen(placement: str, audience: Audience) -> set[str]:
        early = tried.assign("user:1", DAY, {}, placement)
        return set(tried.assign_targeted("user:1", DAY, early, placement, audience, 11))

    assert seen(CHANNEL_HOME, Audience.VISITOR) == {"a", "b"}
    assert seen(CHANNEL_HOME, Audience.LOCAL) == {"a"}
    assert seen("poi_detail", Audience.VISITOR) == set()


def test_a_layer_for_a_placement_may_patch_it_alone_and_all_of_it() -> None:
    on_page = {**patching("s", "page.size"), "target": {"placements": [CHANNEL_HOME]}}

    assert experiments(a=on_page).patching(CHANNEL_HOME) == ("a",)
    with pytest.raises(SpecError, match=r"variants patch .'channel_home'., but target.placements"):
        experiments(a={**on_page, "target": {"placements": ["poi_detail"]}})
