"""Quotas written into a scenario's file."""

import tomllib
from pathlib import Path

import numpy as np
import pytest

from features.errors import SpecError
from features.explored import POOL
from features.schema import PLACEMENTS
from offline.tuning.choice import Choice, Trial
from offline.tuning.pages import BUILD, SCENARIOS, read_page
from offline.tuning.scenarios import with_quotas

TRIAL = Trial(np.array([0.2, 0.4]), np.array([0.3, 0.5]), np.array([1, 2]))
NOW = {"hot_quota": 80, "nearby_quota": 120}
CHOICE = Choice("x", "recall", NOW, {"hot_quota": 150, "nearby_quota": 50}, (), TRIAL, None)
TEXT = """# A page.
candidates = 200

[recall.nearby]
quota = 120
radius_km = 15 # a taxi

[recall.hot]
quota = 80

[filter.elsewhere]
reach_km = 40
"""


def test_quotas_are_replaced_and_all_else_stays() -> None:
    text = with_quotas(TEXT, CHOICE, "a run")

    before, after = tomllib.loads(TEXT), tomllib.loads(text)
    assert after["recall"]["nearby"] == {"quota": 50, "radius_km": 15}
    assert after["recall"]["hot"] == {"quota": 150}
    assert after["filter"] == before["filter"]
    assert "# Quotas. Chosen by a run; recall:\n" in text
    assert "radius_km = 15 # a taxi" in text


def test_the_evidence_of_the_last_choice_gives_way_to_that_of_the_next() -> None:
    once = with_quotas(TEXT, CHOICE, "a run")

    again = with_quotas(once, CHOICE, "a later run")

    assert again == once.replace("a run", "a later run")


def test_a_source_without_a_quota_is_named() -> None:
    with pytest.raises(SpecError, match=r"no quota of \[recall.hot\]"):
        with_quotas(TEXT.replace("quota = 80", ""), CHOICE, "a run")


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_every_page_is_read_with_all_of_its_sources(placement: str) -> None:
    page = read_page(placement)

    written = tomllib.loads((SCENARIOS / f"{placement}.toml").read_text(encoding="utf-8"))
    assert set(page.quotas) == set(written["recall"]) - {"pinned"}
    assert set(page.quotas) <= set(BUILD)
    assert page.candidates == written["candidates"]


def scenario(folder: Path, text: str) -> Path:
    (folder / "poi_detail.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_source_that_is_switched_off_is_left_out(tmp_path: Path) -> None:
    off = TEXT.replace("quota = 80", "quota = 0")

    assert read_page("poi_detail", scenario(tmp_path, off)).quotas == {"nearby": 120}


def test_places_that_explore_are_those_of_the_page(tmp_path: Path) -> None:
    page = read_page("poi_detail", scenario(tmp_path, TEXT + "[exploration]\nplaces = 3\n"))

    assert (page.places, page.pool) == (3, POOL)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TEXT.replace("candidates = 200", ""), "no candidates"),
        (TEXT.replace("quota = 80", ""), "no quota"),
        (TEXT.replace("quota = 80", 'quota = 80\naudiences = "pooled"'), "only 'own' is tuned"),
    ],
)
def test_a_page_that_cannot_be_replayed_as_it_is_served_is_refused(
    tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(SpecError, match=said):
        read_page("poi_detail", scenario(tmp_path, text))


def test_a_page_that_has_no_scenario_is_named() -> None:
    with pytest.raises(SpecError, match=r"nowhere.toml is missing"):
        read_page("nowhere")
