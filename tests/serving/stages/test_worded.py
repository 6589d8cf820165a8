"""Sentences by a loop are those of `reasons_of`, letter by letter."""

import numpy as np
import pytest

from features.schema import UNKNOWN_ID, Audience
from serving.stages import worded
from serving.stages.reasons import SENTENCES, reasons_of
from serving.stages.worded import Sentences, Wording
from tests.serving.town import BELL_TOWER, CITY_WALL, SHOW, XIAN, Town

SOURCES = (*SENTENCES, "brand_new")


def drawn(rng: np.random.Generator, m: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First sources, evidence of every size with halves between, and what they are because of."""
    evidence = rng.choice([0.0, 0.5, 1.0, 1.5, 2.5, np.nan, 949.0, 950.0, 1050.0, 999.5], m)
    wide = 10 ** rng.uniform(-2, 7, m)
    evidence = np.where(rng.random(m) < 0.5, wide, evidence).astype(np.float32)
    # a city of id 16 k + p is the key of persona p: each of the six, and items
    because = rng.choice([UNKNOWN_ID, BELL_TOWER, CITY_WALL, SHOW, 987_654, XIAN], m)
    first = rng.integers(0, len(SOURCES), m)
    is_persona = first == SOURCES.index("persona")
    because = np.where(is_persona, 16 * rng.integers(1, 40, m) + rng.integers(0, 6, m), because)
    return first, evidence, because


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("demand", ["orders", "visits"])
def test_every_sentence_is_the_same(
    town: Town, monkeypatch: pytest.MonkeyPatch, audience: Audience, demand: str
) -> None:
    monkeypatch.setattr(worded, "demand_of", lambda catalogue: demand)
    monkeypatch.setattr(worded, "ROOM_BYTES", 64)
    items, wording = town.published.items, Wording(town.plans.catalogue)
    rng = np.random.default_rng(4)
    for m in (0, 1, 20, 500):
        first, evidence, because = drawn(rng, m)
        sources = [SOURCES[k] for k in first.tolist()]

        found = wording(SOURCES, first, evidence, because, audience)

        assert isinstance(found, Sentences)
        assert tuple(found) == reasons_of(sources, evidence, because, audience, items, demand)


def test_what_no_template_fits_is_said_by_reasons(town: Town) -> None:
    wording, items = Wording(town.plans.catalogue), town.published.items
    for odd in (-3.0, 1e20):
        evidence, because = np.array([odd], dtype=np.float32), np.array([BELL_TOWER])
        given = evidence, because, Audience.LOCAL

        found = wording(("package",), np.array([0]), *given)

        assert tuple(found) == reasons_of(["package"], *given, items, "orders")
    with pytest.raises(IndexError):  # a persona that nobody knows: it cannot be said
        wording(
            ("persona",), np.array([0]), np.zeros(1, np.float32), np.array([31]), Audience.LOCAL
        )


def test_sentences_are_read_like_a_tuple() -> None:
    said = Sentences(np.array([0, 6, 6, 9]), "很近abc".encode())

    assert said == ("很近", "", "abc")
    assert len(said) == 3
    assert said[0] == "很近"
    assert said[1:] == ("", "abc")
    assert "abc" in said
    assert said != ("很近", "", "abd")
    assert said != ("很近", "")
    assert said != 3
