"""The catalogue: what a release holds, by name."""

import numpy as np
import pytest

from features.errors import BundleError
from features.kernels import distance_km
from features.schema import CATEGORIES
from features.store.files import Published
from serving.releases.catalogue import Catalogue, category_name, chord_of, unit_vector, unit_vectors


def test_a_list_that_was_not_published_is_refused_when_plans_are_built(
    published_town: Published,
) -> None:
    with pytest.raises(
        BundleError, match=r"list 'horoscope' is not in .*there are: fresh, hot_by_day"
    ):
        Catalogue(published_town).keyed("horoscope")


def test_an_id_that_is_none_has_no_row_wherever_it_would_stand(published_town: Published) -> None:
    ids = published_town.items.ids.tolist()
    catalogue = Catalogue(published_town)

    assert [catalogue.row_of(one) for one in ids] == list(range(len(ids)))
    assert {catalogue.row_of(one) for one in (-1, 0, ids[0] - 1, ids[-1] + 1, 2**62)} == {None}


def test_a_code_that_is_no_categorys_has_no_name() -> None:
    named = [category_name(code) for code in range(len(CATEGORIES))]

    assert named == list(CATEGORIES)
    assert category_name(-1) == category_name(len(CATEGORIES)) == ""


def test_a_chord_is_as_long_as_the_straight_line_between_points_so_far_apart() -> None:
    lat, lon = np.array([39.9, 31.2, -89.0]), np.array([116.4, 121.5, -60.0])
    points = unit_vectors(lat, lon)
    for k in range(3):
        away = distance_km(lat[:1], lon[:1], lat[[k]], lon[[k]])
        assert unit_vector(lat.item(k), lon.item(k)) == pytest.approx(points[k].tolist())
        assert chord_of(float(away[0])) == pytest.approx(np.linalg.norm(points[k] - points[0]))
    assert chord_of(1e6) == pytest.approx(2)  # nothing is farther than the other side
