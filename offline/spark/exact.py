"""Sums that do not depend on the order of their terms.

Adding doubles in another order gives other last digits, and a shuffle has no order: the same day
run twice would differ. Terms rounded to a fixed binary grid are integers, and integers add exactly.
"""

from pyspark.sql import Column
from pyspark.sql import functions as F

SCALE_BITS = 30  # terms are rounded to 2**-30, about 1e-9: sums are exact up to 2**33 in magnitude


def exact_sum(column: Column, scale_bits: int = SCALE_BITS) -> Column:
    """Sum of a double column as a double, the same in whatever order rows come.

    Each term is rounded to a multiple of 2**-scale_bits. Spark's ANSI mode raises an error when a
    sum leaves int64, so |sum| must stay below 2**(63 - scale_bits). Null where all terms are null.
    """
    grid = float(2**scale_bits)
    return F.sum(F.round(column * F.lit(grid)).cast("long")) / F.lit(grid)


def on_grid(value: float, scale_bits: int = SCALE_BITS) -> float:
    """A number as `exact_sum` takes it: the nearest multiple of 2**-scale_bits.

    Differences of such numbers lie on the grid as well, and doubles add them up exactly.
    """
    grid = float(2**scale_bits)
    return round(value * grid) / grid
