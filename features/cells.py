"""Where somebody is, as an H3 cell: the same cells for the jobs and for the server.

`h3` is the one engine here. Cells are int64, as keys of lists are.
"""

from typing import Final

import h3.api.basic_int as h3

CELL_RESOLUTION: Final = 8  # 0.9 km across: a quarter of a town
AREA_RESOLUTION: Final = 6  # the cell around it of 6.5 km: where nobody was in the quarter

# As h3.cell_to_parent: an index has its resolution in four bits, and after the base cell a digit of
# three for each resolution, 7 where it has none.
_RESOLUTION_AT: Final = 52
_RESOLUTION_BITS: Final = 15 << _RESOLUTION_AT
_FINER_DIGITS: Final = 8 ** (15 - AREA_RESOLUTION) - 1


def cell_of(lat: float, lon: float) -> int:
    """The cell that a position lies in; degrees, WGS84."""
    return int(h3.latlng_to_cell(lat, lon, CELL_RESOLUTION))


def area_of(cell: int) -> int:
    """The wide cell around a cell of `cell_of`."""
    return cell & ~_RESOLUTION_BITS | AREA_RESOLUTION << _RESOLUTION_AT | _FINER_DIGITS
