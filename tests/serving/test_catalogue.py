"""The catalogue: what a release holds, by name."""

import pytest

from features.errors import BundleError
from features.store.files import Published
from serving.catalogue import Catalogue


def test_a_list_that_was_not_published_is_refused_when_plans_are_built(
    published_town: Published,
) -> None:
    with pytest.raises(
        BundleError, match=r"list 'horoscope' is not in .*there are: fresh, hot_by_day"
    ):
        Catalogue(published_town).keyed("horoscope")
