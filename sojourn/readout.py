"""Every experiment of some days: what was measured of it, beside what is true."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from notebooks.ab.design import read_design
from notebooks.ab.ratio import difference, visit_to_purchase_rate
from notebooks.logs import Logs, Window
from serving.settings import EXPERIMENTS_FILE
from sojourn.uplift import true_rates


@dataclass(frozen=True, slots=True)
class VariantRow:
    """One variant: its visit-to-purchase rate, and how far it lies above the control's."""

    layer: str
    variant: str
    days: str
    users: int
    rate: float  # measured
    se: float
    uplift: float  # measured, points of rate above the control; 0 for the control
    low: float  # of the 95 % interval
    high: float
    true_rate: float
    true_uplift: float


def read_out(lake: Path, config: Path, first: date, last: date) -> list[VariantRow]:
    """Each logged layer's variants, the control first."""
    logs = Logs(lake)
    window = Window(first, last)
    rows = []
    for layer in logs.layers():
        design = read_design(config / EXPERIMENTS_FILE, layer)
        users = logs.users(layer, window)
        truth = {found.variant: found.rate for found in true_rates(lake, layer, first, last)}
        rates = {v: visit_to_purchase_rate(users.of(v).paid) for v in design.shares}
        for variant, rate in rates.items():
            gain = difference(rate, rates[design.control])
            is_control = variant == design.control
            rows.append(
                VariantRow(
                    layer=layer,
                    variant=variant,
                    days=f"{first}..{last}",
                    users=rate.n,
                    rate=rate.value,
                    se=rate.se,
                    uplift=0.0 if is_control else gain.value,
                    low=0.0 if is_control else gain.low,
                    high=0.0 if is_control else gain.high,
                    true_rate=truth.get(variant, float("nan")),
                    true_uplift=truth.get(variant, float("nan"))
                    - truth.get(design.control, float("nan")),
                )
            )
    return rows
