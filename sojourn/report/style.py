"""How pictures look, and that the same records give the same bytes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from features.errors import Unavailable

if TYPE_CHECKING:
    from matplotlib.figure import Figure

OURS_COLOR: Final = "#0b6e4f"
OTHER_COLOR: Final = "#8a8f98"
WARM_COLOR: Final = "#c8553d"
WIDTH_IN: Final = 7.2
_SETTINGS: Final[Any] = {  # Any: matplotlib's stub lists the keys that it knows as literals
    "svg.hashsalt": "sojourn",  # ids of clip paths are random otherwise
    "font.family": "DejaVu Sans",  # comes with matplotlib
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e4e6ea",
    "grid.linewidth": 0.8,
    "axes.titlesize": 10,
    "axes.titlelocation": "left",
    "figure.constrained_layout.use": True,
    "figure.facecolor": "white",
}


@contextmanager
def drawing() -> Iterator[None]:
    """Our settings for as long as it lasts. Raises Unavailable where matplotlib is missing."""
    try:
        import matplotlib
    except ModuleNotFoundError as error:
        raise Unavailable(
            "pictures need matplotlib, which is not installed here; it comes with the extras: "
            "pip install 'sojourn[notebooks]'"
        ) from error
    matplotlib.use("Agg")
    with matplotlib.rc_context(_SETTINGS):
        yield


def save(figure: "Figure", file: Path) -> None:
    """Writes an SVG that tells neither the date nor who made it."""
    from matplotlib import pyplot as plt

    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    plt.close(figure)
