"""One importer a data set: from its own files into the lake's border tables."""

import difflib
from pathlib import Path
from typing import Final, Protocol

from features.errors import SpecError
from offline.ingest import (
    flickr_tours,
    foursquare_nyc,
    foursquare_us,
    higuides,
    qunar,
    spot_trip_foursquare,
    trivago,
)
from offline.ingest.landing import ImportReport
from offline.running.progress import Advance


class Importer(Protocol):
    """Makes a lake of the data set in `source`; raises ContractError for files that are not its."""

    def __call__(self, source: Path, lake: Path, advance: Advance = ..., /) -> ImportReport: ...


IMPORTERS: Final[dict[str, Importer]] = {
    flickr_tours.NAME: flickr_tours.import_to,
    foursquare_nyc.NAME: foursquare_nyc.import_to,
    foursquare_us.NAME: foursquare_us.import_to,
    higuides.NAME: higuides.import_to,
    qunar.NAME: qunar.import_to,
    spot_trip_foursquare.NAME: spot_trip_foursquare.import_to,
    trivago.NAME: trivago.import_to,
}


def importer(name: str) -> Importer:
    """Raises SpecError with the known names for an unknown data set."""
    if name not in IMPORTERS:
        near = difflib.get_close_matches(name, IMPORTERS, n=1)
        hint = f", did you mean {near[0]!r}? Known" if near else "; known"
        raise SpecError(f"unknown data set {name!r}{hint}: {', '.join(sorted(IMPORTERS))}")
    return IMPORTERS[name]
