"""The repository's configuration for a server on a machine that may stand still for seconds."""

from pathlib import Path
from typing import Final

from serving.settings.folder import SCENARIOS_FOLDER
from sojourn.loop_config import unhurried, with_line
from sojourn.places import CONFIG

# Each stage's time counts from the start of the request, so that all have nearly all of it.
LATE_IN_ALL: Final = "fetch = 0.9\nrecall = 0.05\nrank = 0.05"


def patient_config(to: Path) -> Path:
    """Whole pages, however long they take (10 s at most), and no port for metrics; gives `to`."""
    config = unhurried(CONFIG, to)
    for file in sorted((config / SCENARIOS_FOLDER).glob("*.toml")):
        text = with_line(file.read_text(encoding="utf-8"), "budget", LATE_IN_ALL)
        file.write_text(text, encoding="utf-8")
    return config
