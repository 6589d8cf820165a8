"""What an experiments.toml says of one layer."""

from pathlib import Path

import pytest

from features.errors import SpecError
from notebooks.ab.design import read_design

LAYERS = """
[layers.ranker]
salt = "one"
[layers.ranker.variants.new]
buckets = [[0, 500], [1000, 1500]]
[layers.ranker.variants.new.patch.poi_detail]
"rank.keep" = 80
[layers.ranker.variants.new.patch.channel_home]
"rank.keep" = 80
[layers.ranker.variants.old]
buckets = [[5000, 8000]]

[layers.a_a]
salt = "two"
[layers.a_a.variants.one]
buckets = [[0, 5000]]
[layers.a_a.variants.two]
buckets = [[5000, 10000]]

[layers.rollout]
salt = "three"
[layers.rollout.variants.everybody]
buckets = [[0, 10000]]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "experiments.toml"
    file.write_text(LAYERS, encoding="utf-8")
    return file


def test_the_control_changes_nothing_and_shares_are_of_the_layer(file: Path) -> None:
    design = read_design(file, "ranker")

    assert (design.control, design.treatments) == ("old", ("new",))
    assert design.shares == {"old": 0.75, "new": 0.25}
    assert design.placements == ("channel_home", "poi_detail")


def test_of_an_a_a_test_the_first_is_the_control_and_every_placement_counts(file: Path) -> None:
    design = read_design(file, "a_a")

    assert (design.control, design.treatments, design.placements) == ("one", ("two",), ())


def test_an_unknown_layer_names_the_nearest(file: Path) -> None:
    with pytest.raises(SpecError, match=r"unknown layer 'rankr'; did you mean 'ranker'\?"):
        read_design(file, "rankr")


def test_a_single_variant_has_nothing_to_be_compared_with(file: Path) -> None:
    with pytest.raises(SpecError, match=r"'rollout' has the one variant 'everybody'"):
        read_design(file, "rollout")


def test_a_variant_that_owns_nobody_is_not_part_of_it(file: Path) -> None:
    waiting = """
[layers.ranker.variants.waiting]
buckets = []
[layers.rollout.variants.nobody]
buckets = []
"""
    file.write_text(LAYERS + waiting, encoding="utf-8")
    design = read_design(file, "ranker")

    assert (design.control, design.treatments) == ("old", ("new",))
    assert design.shares == {"old": 0.75, "new": 0.25}
    with pytest.raises(SpecError, match=r"'rollout' has the one variant 'everybody' with users"):
        read_design(file, "rollout")


@pytest.mark.parametrize("text", [None, "[layers"])
def test_a_file_that_cannot_be_read_is_refused_by_name(file: Path, text: str | None) -> None:
    file.unlink()
    if text is not None:
        file.write_text(text, encoding="utf-8")

    with pytest.raises(SpecError, match=r"experiments\.toml cannot be read.*SOJOURN_CONFIG"):
        read_design(file, "ranker")


def test_the_experiments_that_we_ship_can_be_read_out() -> None:
    shipped = Path(__file__).parents[3] / "config" / "experiments.toml"

    assert read_design(shipped, "recall_mix").treatments == ("more_neighbours",)
    assert read_design(shipped, "variety").treatments == ("looser",)
