"""The merged list: each item once, quotas kept, scores by source, always the same."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.recall.source import Found, nothing_found
from features.store.files import Published
from serving.releases.catalogue import Catalogue
from serving.stages.merge import Merger, Proposals, merge
from tests.serving.town import BELL_TOWER, CITY_WALL, MUSEUM, PAGODA, SHOW

UNHEARD_OF = 999


def proposals(source: str, items: list[int], quota: int) -> Proposals:
    """Scores fall from the number of items to 1; the evidence is 10 times the score."""
    scores = np.arange(len(items), 0, -1).astype(np.float32)
    ids = np.array(items, dtype=np.int64)
    return Proposals(source, Found(ids, scores, scores * 10, ids + 1000), quota)


def test_sources_take_turns_in_proportion_to_their_quotas(published_town: Published) -> None:
    merged = merge(
        [proposals("hot", [101, 102, 103, 104], 4), proposals("nearby", [105, 106], 2)],
        published_town.items,
        10,
    )

    assert merged.item_ids.tolist() == [101, 102, 105, 103, 104, 106]


def test_an_item_keeps_the_score_of_every_source_and_the_evidence_of_the_first(
    published_town: Published,
) -> None:
    merged = merge(
        [proposals("hot", [PAGODA, MUSEUM], 4), proposals("nearby", [MUSEUM], 1)],
        published_town.items,
        10,
    )

    assert merged.item_ids.tolist() == [PAGODA, MUSEUM]  # 1/4, then 2/4 before nearby's 1/1
    assert merged.by_source["hot"].tolist() == [2.0, 1.0]
    assert np.isnan(merged.by_source["nearby"]).tolist() == [True, False]
    assert merged.first_source.tolist() == [0, 0]
    assert merged.evidence.tolist() == [20.0, 10.0]
    assert merged.because.tolist() == [PAGODA + 1000, MUSEUM + 1000]


def test_items_that_the_release_does_not_know_are_left_out(published_town: Published) -> None:
    merged = merge([proposals("hot", [UNHEARD_OF, SHOW], 5)], published_town.items, 10)

    assert merged.item_ids.tolist() == [SHOW]
    assert published_town.items.ids[merged.rows].tolist() == [SHOW]


def test_the_list_is_cut_at_the_limit(published_town: Published) -> None:
    merged = merge([proposals("hot", [BELL_TOWER, CITY_WALL, PAGODA], 5)], published_town.items, 2)

    assert merged.item_ids.tolist() == [BELL_TOWER, CITY_WALL]
    assert merged.by_source["hot"].tolist() == [3.0, 2.0]


def test_nothing_found_merges_to_nothing(published_town: Published) -> None:
    merged = merge([Proposals("hot", nothing_found(), 5)], published_town.items, 10)

    assert len(merged) == 0
    assert merged.by_source["hot"].shape == (0,)


@given(
    st.lists(
        st.tuples(st.lists(st.integers(95, 120), max_size=20, unique=True), st.integers(1, 30)),
        min_size=1,
        max_size=5,
    ),
    st.integers(1, 30),
)
def test_no_item_comes_twice_and_every_score_stands_at_its_item(
    published_town: Published, sources: list[tuple[list[int], int]], limit: int
) -> None:
    given_ = [proposals(f"s{k}", items, quota) for k, (items, quota) in enumerate(sources)]

    merged = merge(given_, published_town.items, limit)
    again = merge(given_, published_town.items, limit)

    ids = merged.item_ids.tolist()
    assert len(ids) == len(set(ids)) <= limit
    assert ids == again.item_ids.tolist()
    for proposed in given_:
        expected = dict(
            zip(proposed.found.item_ids.tolist(), proposed.found.scores.tolist(), strict=True)
        )
        scores = merged.by_source[proposed.source].tolist()
        found = {i: s for i, s in zip(ids, scores, strict=True) if not np.isnan(s)}
        assert found == {i: expected[i] for i in ids if i in expected}


@given(st.integers(0, 2**32 - 1), st.sampled_from([1, 3, 10, 500]))
def test_the_loop_merges_as_numpy_does(published_town: Published, seed: int, limit: int) -> None:
    rng = np.random.default_rng(seed)
    known = np.append(published_town.items.ids, [UNHEARD_OF, 7])
    parts = [
        proposals(
            f"source {k}",
            rng.permutation(known)[: int(rng.integers(0, len(known)))].tolist(),
            int(rng.integers(1, 50)),
        )
        for k in range(int(rng.integers(1, 9)))
    ]

    expected = merge(parts, published_town.items, limit)
    found = Merger(Catalogue(published_town))(parts, limit)

    for name in ("item_ids", "rows", "first_source", "because", "evidence"):
        assert getattr(found, name).tolist() == getattr(expected, name).tolist(), name
        assert getattr(found, name).dtype == getattr(expected, name).dtype
    assert list(found.by_source) == list(expected.by_source)
    for name, scores in expected.by_source.items():
        np.testing.assert_array_equal(found.by_source[name], scores)


def test_a_source_whose_arrays_are_not_parallel_is_named(published_town: Published) -> None:
    one = np.zeros(1, dtype=np.float32)
    good = Found(np.array([MUSEUM]), one, one, np.zeros(1, dtype=np.int64))
    short = Found(np.array([MUSEUM, PAGODA]), one, one, np.zeros(2, dtype=np.int64))
    merger = Merger(Catalogue(published_town))

    with pytest.raises(ValueError, match="mine: 2 items, 1 scores, 1 evidence, 2 because"):
        merger([Proposals("good", good, 10), Proposals("mine", short, 10)], 10)
