"""Cells, and the wide ones around them."""

import h3.api.basic_int as h3
from hypothesis import given
from hypothesis import strategies as st

from features.cells import AREA_RESOLUTION, area_of, cell_of


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_the_area_of_a_cell_is_its_parent(lat: float, lon: float) -> None:
    cell = cell_of(lat, lon)

    assert area_of(cell) == h3.cell_to_parent(cell, AREA_RESOLUTION)
