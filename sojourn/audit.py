"""Leaks and skew of a lake's days: every look there is, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as pads

from features import arrow
from features.catalog.sets import TRAVEL
from features.errors import ContractError, SpecError
from features.schema import Bools
from features.spec import FeatureSet
from offline.audit.after_cut import late_rows, late_sources
from offline.audit.fault import OWN_ROW_COUNTED, OWN_ROW_SUBTRACTED, SERVED_OTHERWISE, Fault
from offline.audit.landed_again import landed_again
from offline.audit.recount import recount
from offline.audit.snapshot_before import beside_the_snapshot
from offline.running.settings import JOBS_FILE, read_settings
from ranking.bundle import read_bundle
from ranking.dataset import NOT_SHOWN, Samples
from ranking.drift import Drift, Seen, drifts
from ranking.own_rows import own_row_leaks
from ranking.reading import days_between, read_samples
from sojourn.console import Advance

WORST: Final = 10  # drifts that are shown though they do not count as faults
STEPS: Final = 6


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found, and what was looked at."""

    faults: tuple[Fault, ...]
    worst: tuple[Drift, ...]  # the features that differ most where they are served
    looked_at: tuple[str, ...]


def audit(
    lake: Path,
    first: date,
    last: date,
    bundle: Path | None,
    again: bool,
    advance: Advance,
    settings: Path = JOBS_FILE,
) -> Audit:
    """Looks at the days first..last. Training is the bundle's days where one is given, else all
    days but the last; served is the last day. `settings` are what the last day was made with, if
    it is made `again`. Raises ContractError where there is nothing."""
    if first > last:
        raise SpecError(f"audit: --from {first} is after --to {last}; swap the two")
    if again:
        from offline.daily import JOBS  # Spark's jobs, where they are needed

        read_settings(JOBS, settings)  # refused now, and not after all the other looks
    days = days_between(first, last)
    made = [ds for ds in days if (lake / "samples" / f"ds={ds}").is_dir()]
    if not made:
        raise ContractError(
            f"{lake} has no samples of {first}..{last}; make these days: "
            f"sojourn daily --lake {lake} --from {first} --to {last}"
        )
    advance(0, STEPS, "rows and sources after the cut")
    faults = [*late_rows(lake, days), *late_sources(lake, days), *landed_again(lake, days)]
    advance(1, STEPS, "stored features, counted again")
    faults += recount(lake, made[-1:])
    advance(2, STEPS, "samples beside the snapshots before")
    faults += beside_the_snapshot(lake, made)
    advance(3, STEPS, "counters that know their own row")
    features = TRAVEL if bundle is None else read_bundle(bundle).feature_set
    samples = read_samples(lake, made, features)
    if not samples.rows and not faults:
        raise ContractError(
            f"there is nothing to audit: the samples of {first}..{last} in {lake} have no rows; "
            "name days on which somebody did something"
        )
    faults += own_rows(samples)
    advance(4, STEPS, "training beside serving")
    found = _drifts(lake, samples, features, bundle, made[-1])
    faults += [drift_fault(drift) for drift in found if drift.differs]
    left_out = len(days) - len(made)
    looked = [
        f"{len(made)} days of {lake}"
        + (f", beside {left_out} without samples" if left_out else ""),
        f"{samples.rows:,} samples of {samples.requests:,} requests",
        f"{len(found)} features compared with those served on {made[-1]}",
    ]
    if again:
        from offline.audit.again import made_again  # Spark starts when it is needed

        advance(5, STEPS, f"{last} made again")
        faults += made_again(lake, last, settings)
        looked.append(f"{last} made again, with events planted after its cut")
    advance(STEPS, STEPS, "done")
    return Audit(tuple(faults), found[:WORST], tuple(looked))


def own_rows(samples: Samples) -> list[Fault]:
    """Counters that know their own row, as faults."""
    return [
        Fault(
            OWN_ROW_COUNTED if leak.is_counted else OWN_ROW_SUBTRACTED,
            f"{leak.feature} in samples",
            f"of the same {leak.key}, rows with an outcome have {leak.offset:+.4g} against those "
            f"without ({leak.more} pairs more, {leak.less} less, p = {leak.p:.1g})",
        )
        for leak in own_row_leaks(samples)
    ]


def drift_fault(drift: Drift) -> Fault:
    """A drift, as a fault."""
    how = (
        f"PSI {drift.psi:.2f}, KS {drift.ks:.2f}, missing {drift.missing_trained:.1%} in training "
        f"and {drift.missing_served:.1%} served (p = {drift.p:.1g})"
    )
    return Fault(SERVED_OTHERWISE, f"{drift.feature}", how)


def _drifts(
    lake: Path, samples: Samples, features: FeatureSet, bundle: Path | None, last: date
) -> tuple[Drift, ...]:
    """Training beside the pages of the last day where their matrix was logged and training knows
    pages; else beside the last day's replay."""
    trained = samples if bundle is None else read_samples(lake, _days_of(bundle), features)
    trained = trained.take(trained.days != last.toordinal())
    shown, pages = _logged(lake, last, features), trained.take(_was_shown(trained))
    if shown is not None and pages.requests:
        return drifts(features.names, _seen(pages), shown)
    served = samples.take((samples.days == last.toordinal()) & ~_was_shown(samples))
    return drifts(features.names, _seen(trained.take(~_was_shown(trained))), _seen(served))


def _was_shown(samples: Samples) -> Bools:
    """Whether a request's rows were a page, or replayed; (q,)."""
    if samples.requests == 0:
        return np.zeros(0, dtype=bool)
    shown: Bools = np.maximum.reduceat(samples.positions, samples.offsets[:-1]) > NOT_SHOWN
    return shown


def _days_of(bundle: Path) -> Sequence[date]:
    made = read_bundle(bundle).made_from
    return days_between(made.first, made.last)


def _seen(samples: Samples) -> Seen:
    request = np.repeat(np.arange(samples.requests), samples.group_sizes)
    return Seen(samples.x, samples.users[request], samples.days[request])


def _logged(lake: Path, ds: date, features: FeatureSet) -> Seen | None:
    """The matrices that servers logged on a day; None where there are none."""
    folder = lake / "exposures" / f"ds={ds}"
    if not folder.is_dir():
        return None
    is_ours = pads.field("fingerprint") == features.fingerprint
    rows = pads.dataset(folder, format="parquet").to_table(["user_id", "matrix"], filter=is_ours)
    has = np.asarray(rows["matrix"].combine_chunks().is_valid().to_numpy(zero_copy_only=False))
    rows = rows.filter(pa.array(has, pa.bool_()))
    if not rows.num_rows:
        return None
    x = arrow.float_lists(rows, "matrix", len(features.names))
    return Seen(x, arrow.ids(rows, "user_id"), np.full(len(x), ds.toordinal(), dtype=np.int64))
