"""Experiments as the logs have them: whether to believe them, and how long they must run."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from features.errors import ContractError
from notebooks.ab.cuped import share_kept
from notebooks.ab.power import users_needed
from notebooks.ab.sanity import assignment
from notebooks.ab.srm import sample_ratio
from notebooks.exposed import ExposedUsers
from notebooks.logs import Logs
from notebooks.metrics import METRICS
from serving.settings.experiments import Layer
from serving.settings.folder import read_settings
from sojourn.experiments.configured import Row, owned_buckets


def checked(config: Path, lake: Path) -> tuple[list[Row], bool]:
    """One row a layer that is configured or logged still, and whether all can be believed.

    A layer is believed when its users fall on its variants as configured (sample-ratio check over
    the logged days), hardly anybody saw two variants or another than the hash gives them, and no
    variant was logged that is unknown. One that is configured no more is over, unless it was logged
    on the last day: what ended in years is neither read nor held against what runs.
    """
    layers = read_settings(config).experiments.layers  # refuses what does not fit any scenario
    logs = Logs(lake)
    logged = logs.layers()
    runs_on = [name for name in logged if logs.window(name).last == logs.window("").last]
    rows: list[Row] = []
    is_sound = True
    for name in dict.fromkeys([*layers, *runs_on]):
        if name not in logged:
            rows.append((name, 0, 0, 0, "", "not logged yet"))
            continue
        users = logs.users(name, logs.window(name))
        p_value, fault = _judged(layers.get(name), users)
        is_sound &= not fault
        rows.append((name, len(users), users.switched, users.strangers, p_value, fault or "sound"))
    return rows, is_sound


def planned(
    lake: Path, layer: str, effects: Sequence[float], share: float, chance: float
) -> list[Row]:
    """Metric, its value now, effect, users that it takes to find it, users with CUPED, and days.

    The variance is what users of these logs add, whatever they saw; the days are of as many new
    users a day as the logs had on days with any.
    """
    logs = Logs(lake)
    users = logs.users(layer, logs.window(layer))
    if not len(users):
        raise ContractError(f"no known user was shown anything in {lake}; a plan needs some")
    rows: list[Row] = []
    for metric in METRICS:
        base, kept = metric.of(users), share_kept(metric.arm(users))
        for effect in effects:
            now, change = metric.shown(base.value), f"{effect:+.1%}"
            if not np.isfinite(base.se):
                rows.append((metric.name, now, change, "nothing varied", "", ""))
                continue
            plain, adjusted = (
                users_needed(base, effect, users.pace, share, chance, variance_kept=of)
                for of in (1.0, kept)
            )
            found = (f"{plain.users:,}", f"{adjusted.users:,}", f"{adjusted.days:,.1f}")
            rows.append((metric.name, now, change, *found))
    return rows


def _judged(layer: Layer | None, users: ExposedUsers) -> tuple[str, str]:
    """The p-value of the split, and what is wrong ("": nothing)."""
    if layer is None:
        return "", "logged, but not configured any more"
    counts = users.count_by_variant()
    strange = sorted(set(counts) - set(layer.variants))
    if strange:
        return "", f"logged variants {strange} are not configured"
    shares = {
        name: float(owned)
        for name, variant in layer.variants.items()
        if (owned := owned_buckets(variant))
    }
    strange = sorted(set(counts) - set(shares))
    if strange:
        return "", f"logged variants {strange} have no buckets: were users forced into them?"
    if len(shares) < 2 or not counts:
        return "", ""
    split = sample_ratio(counts, shares)
    if not split.can_tell:
        return "", ""
    shown = f"{split.p_value:.3g}"
    if split.is_mismatch:
        return shown, "SAMPLE-RATIO MISMATCH: the variants' users are not as configured"
    kept = assignment(layer, users.user_id, users.variant, users.switched)
    return shown, "" if kept.is_sound else kept.said
