"""The order in which files are handed to the workers of a run: the longest first.

A worker takes the next file when it is done with one. Whoever takes a long one at the end keeps the
other waiting; xdist's own order, by the number of tests, puts just those last that are one long
test.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest

LONG_FILES: Final = (  # about as long as they take, longest first; the rest is short
    "e2e/test_spine.py",
    "offline/test_day.py",
    "sojourn/results/test_foursquare_us.py",
    "sojourn/results/test_higuides.py",
    "sojourn/results/test_trivago.py",
    "offline/test_attribution.py",
    "offline/recall/test_hot.py",
    "sojourn/bench/test_daily.py",
    "offline/test_samples_exposures.py",
    "sojourn/bench/test_serve.py",
    "offline/profile/test_resident_city.py",
    "sojourn/results/test_flickr_tours.py",
    "offline/tuning/test_strengths_of_a_day.py",
    "serving/behaviour/test_killed.py",
    "sojourn/results/test_spot_trip_foursquare.py",
    "offline/test_clean.py",
    "offline/running/test_run.py",
    "sojourn/results/test_foursquare_nyc.py",
    "sojourn/bench/test_lasting.py",
    "serving/test_drain.py",
)


def longest_first(items: Iterable[pytest.Item], tests: Path) -> list[pytest.Item]:
    """The same tests: those of LONG_FILES, below the folder `tests`, first; the rest as it was."""
    place = {tests / name: n for n, name in enumerate(LONG_FILES)}
    return sorted(items, key=lambda item: place.get(item.path, len(place)))
