"""Protocols on public data sets: each runs the engine's own jobs, beside simple baselines."""

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from features.errors import ContractError, SpecError
from ranking.records import Record
from sojourn.console import Advance

Protocol = Callable[[Path, Advance], list[Record]]


def _foursquare_us(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import foursquare_us  # Spark starts when it is needed

    return foursquare_us.run(data, advance)


def _foursquare_nyc(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import foursquare_nyc

    return foursquare_nyc.run(data, advance)


def _flickr_tours(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import flickr_tours

    return flickr_tours.run(data, advance)


def _higuides(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import higuides

    return higuides.run(data, advance)


def _qunar(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import qunar

    return qunar.run(data, advance)


def _spot_trip_foursquare(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import spot_trip_foursquare

    return spot_trip_foursquare.run(data, advance)


def _trivago(data: Path, advance: Advance) -> list[Record]:
    from sojourn.results import trivago

    return trivago.run(data, advance)


RESULTS: Final[dict[str, Protocol]] = {
    "flickr_tours": _flickr_tours,
    "foursquare_nyc": _foursquare_nyc,
    "foursquare_us": _foursquare_us,
    "higuides": _higuides,
    "qunar": _qunar,
    "spot_trip_foursquare": _spot_trip_foursquare,
    "trivago": _trivago,
}


def protocol(name: str) -> Protocol:
    """Raises SpecError with the known names for a data set without protocols."""
    if name not in RESULTS:
        near = difflib.get_close_matches(name, RESULTS, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise SpecError(f"no results for {name!r}; {hint}known: {', '.join(sorted(RESULTS))}")
    return RESULTS[name]


def data_folder(name: str, folder: Path) -> Path:
    """The folder as given. Raises ContractError where there is none, before anything is begun."""
    if not folder.is_dir():
        raise ContractError(
            f"{folder} is no folder; expected the files of {name}; name their folder by --data"
        )
    return folder
