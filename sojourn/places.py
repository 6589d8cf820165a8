"""Where things stand unless a flag says otherwise: all under one folder, $SOJOURN_HOME or ./var."""

import os
from pathlib import Path
from typing import Final

HOME: Final = Path(os.environ.get("SOJOURN_HOME", "var"))
LAKE: Final = HOME / "lake"
BUNDLES: Final = HOME / "bundles"
RELEASES: Final = HOME / "releases"
CONFIG: Final = Path(os.environ.get("SOJOURN_CONFIG", Path(__file__).parents[1] / "config"))
SERVER: Final = os.environ.get("SOJOURN_SERVER", "127.0.0.1:50051")
