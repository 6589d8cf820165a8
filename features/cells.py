"""Where somebody is, as an H3 cell: the same cells for the jobs and for the server.

`h3` is the one engine here. Cells are int64, as keys of lists are.
"""

from typing import Final

import h3.api.basic_int as h3

CELL_RESOLUTION: Final = 8  # 0.9 km across: a quarter of a town
AREA_RESOLUTION: Final = 6  # the cell around it of 6.5 km: where nobody was in the quarter


def cell_of(lat: float, lon: float) -> int:
    """The cell that a position lies in; degrees, WGS84."""
    return int(h3.latlng_to_cell(lat, lon, CELL_RESOLUTION))


def area_of(cell: int) -> int:
    """The wide cell around a cell."""
    return int(h3.cell_to_parent(cell, AREA_RESOLUTION))
