"""What is said of a name that nobody declared, and of all else that a file gets wrong."""

import time
from collections.abc import Mapping

import pytest

from features.errors import SpecError
from serving.knobs import LONGEST_NAME, Knobs, read_knobs, unknown

PLACEMENTS = ("channel_home", "poi_detail", "search_no_result", "hotel_cross_sell")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("poi_detial", "unknown placement 'poi_detial'; did you mean 'poi_detail'? known: "),
        ("钟楼", "unknown placement '钟楼'; known: "),
    ],
)
def test_the_nearest_known_name_is_offered_where_one_is_near(name: str, said: str) -> None:
    assert unknown("placement", name, PLACEMENTS) == said + ", ".join(sorted(PLACEMENTS))


def test_a_name_of_the_greatest_length_is_compared_and_one_beyond_is_cut() -> None:
    known = "x" * LONGEST_NAME
    near, beyond = f"{known[1:]}y", f"{known}y"

    assert unknown("key", near, [known]).endswith(f"did you mean {known!r}? known: {known}")
    assert unknown("key", beyond, [known]) == (
        f"unknown key {known!r} and 1 characters more; known: {known}"
    )


def test_a_name_where_none_is_known_says_so() -> None:
    assert unknown("rival", "next", []) == "unknown rival 'next'; known: none"


class Inner(Knobs):
    size: int = 1


class Outer(Knobs):
    first: int
    inner: Inner = Inner()
    many: Mapping[str, Inner] = {}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({}, "f.toml: first is missing"),
        ({"first": 1, "inner": {"sise": 2}}, "did you mean 'inner.size'? known: inner.size"),
        ({"first": 1, "many": {"a": {"sise": 2}}}, "did you mean 'many.a.size'?"),
        ({"first": "x"}, "first: Input should be a valid integer, unable to parse string as an"),
        ({"first": "x"}, "found 'x'"),
        ({"first": float("inf")}, "f.toml: first: "),
        (dict.fromkeys("abcd", 1), "unknown key 'd'"),
        (dict.fromkeys("abcdef", 1), "; and 2 more"),
    ],
)
def test_what_is_wrong_with_a_table_is_told_by_its_place(
    table: dict[str, object], said: str
) -> None:
    with pytest.raises(SpecError) as refused:
        read_knobs(Outer, table, "f.toml")

    assert said in str(refused.value)
    assert ("more" in str(refused.value)) == (len(table) > 4)


def test_a_name_of_some_megabytes_is_neither_compared_nor_repeated() -> None:
    began_s = time.thread_time()
    said = unknown("placement", "channel_home" * 350_000, PLACEMENTS)
    spent_s = time.thread_time() - began_s

    assert said.startswith("unknown placement 'channel_homechannel_home")
    assert "' and 4,199,900 characters more; known: channel_home, " in said
    assert spent_s < 0.05  # compared, it took most of a second
