"""Foursquare check-ins in the United States: where people live, and what visitors go to.

Data: Foursquare TIST2015 (Yang et al.), as cut down by LBSNDatasets. Both protocols import the
files into a lake, clean it as on any day, and run the day's own jobs on a part of it; see
`foursquare_homes` and `foursquare_hot`.
"""

import tempfile
from pathlib import Path
from typing import Final

from offline.ingest.foursquare_us import import_to
from offline.spark.session import spark_session
from offline.trials.checkins import read_checkins
from ranking.records import Record
from sojourn.console import Advance
from sojourn.results.foursquare_homes import home_records
from sojourn.results.foursquare_hot import hot_records

DATA: Final = "foursquare_us"
STEPS: Final = 4


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        advance(0, STEPS, "import, quarter-degree cells")
        quarter, half = Path(folder) / "quarter", Path(folder) / "half"
        import_to(data, quarter)  # before Spark starts: it may be that files are missing
        spark = spark_session("sojourn results")
        advance(1, STEPS, "where people live")
        records = home_records(DATA, read_checkins(spark, quarter))
        advance(2, STEPS, "import, half-degree cells")
        spark.catalog.clearCache()
        import_to(data, half, cell_degrees=0.5)
        advance(3, STEPS, "hot lists, and all sources")
        records += hot_records(DATA, read_checkins(spark, half))
        spark.catalog.clearCache()
        advance(STEPS, STEPS, "done")
    return records
