"""Scenarios: what is accepted, and what a mistake is told."""

import tomllib
from typing import Any

import pytest

from features.errors import SpecError
from features.schema import PLACEMENTS
from serving.recall.nearby import NearbyKnobs
from serving.settings.scenario import read_scenario
from tests.serving.plain_settings import CONFIG

GOOD = """
filters = ["unsellable", "bought"]
rerankers = ["near_duplicates"]
[recall.nearby]
quota = 10
radius_km = 3
[recall.hot]
quota = 20
[filter.bought]
days = 7
"""


def read(text: str) -> Any:
    return read_scenario("x", tomllib.loads(text), "scenarios/x.toml")


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_the_four_placements_have_a_scenario(placement: str) -> None:
    table = tomllib.loads((CONFIG / "scenarios" / f"{placement}.toml").read_text())

    assert read_scenario(placement, table, placement).placement == placement


def test_parts_keep_their_order_and_their_knobs() -> None:
    scenario = read(GOOD)

    assert list(scenario.recall) == ["nearby", "hot"]
    assert scenario.recall["nearby"] == NearbyKnobs(quota=10, radius_km=3)
    assert list(scenario.filters) == ["unsellable", "bought"]
    assert scenario.filters["bought"].days == 7
    assert scenario.page.size == 20


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("[recall.hot]", "[recall.hott]", r"unknown recall 'hott'; did you mean 'hot'\?"),
        ("radius_km = 3", "radios_km = 3", r"unknown key 'radios_km'; did you mean 'radius_km'\?"),
        ("quota = 20", "quota = 5000", r"\[recall.hot\]: quota: .*less than .* 1000, found 5000"),
        ("quota = 20", "", r"\[recall.hot\]: quota is missing"),
        ('"bought"]', '"bougth"]', r"but filters does not name it: unknown filter 'bought'"),
        ('"unsellable", ', '"unsellable", "unselable", ', r"did you mean 'unsellable'\?"),
        ('"unsellable", ', '"bought", ', r"filters names \['bought'\] twice"),
        ('["near_duplicates"]', '"near_duplicates"', r"rerankers is 'near_duplicates'; expected a"),
        ("filters =", "placement = 'y'\nfilters =", r"the file's name is the placement"),
        ("filters =", "candidatse = 5\nfilters =", r"did you mean 'candidates'\?"),
        ("filters =", "candidates = 5\nfilters =", r"candidates: .*greater than or equal to 10"),
        ("[recall.hot]", "[page]\nsize = 60\n[recall.hot]", r"size 60 is more than max_size 50"),
        ("[recall.hot]", "[budget]\nfetch = 0.9\n[recall.hot]", r"fetch \+ recall \+ rank is 1.4"),
        ("[recall.hot]", "[page]\nsiez = 6\n[recall.hot]", r"did you mean 'page.size'\?"),
    ],
)
def test_a_mistake_is_named_with_what_is_known(old: str, new: str, problem: str) -> None:
    assert old in GOOD

    with pytest.raises(SpecError, match=problem) as refused:
        read(GOOD.replace(old, new))

    assert "scenarios/x.toml" in str(refused.value)


def test_a_scenario_without_recall_is_refused() -> None:
    with pytest.raises(SpecError, match="no recall source; expected tables such as"):
        read("filters = []\nrerankers = []")
