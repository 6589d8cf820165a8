"""The loop's experiments read out: what was measured of each strategy, beside what is true."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from notebooks.ab.cuped import cuped
from notebooks.ab.design import Design, read_design
from notebooks.ab.interleaving import preference
from notebooks.ab.ratio import Difference
from notebooks.ab.srm import sample_ratio
from notebooks.experiment import has_few_payers
from notebooks.exposed import ExposedUsers, Window
from notebooks.logs import Logs
from notebooks.metrics import VISIT_TO_PURCHASE
from ranking.records import Record
from serving.settings.folder import EXPERIMENTS_FILE, read_settings
from sojourn.loop_journal import LoopedDay
from sojourn.loop_records import (
    ADJUSTED,
    ALIKE,
    BY_DAY,
    DATA,
    DEGRADED,
    DONE,
    EVENTS,
    GAIN,
    LEARNT,
    NDCG,
    OF_BEST,
    ORDERS,
    PAGE,
    PAGES,
    PREFERRED,
    RATE,
    SAMPLE_RATIO,
    SESSIONS,
    STRATEGIES,
    SWITCHED,
    TRUE_RATE,
    TRUE_UPLIFT,
    UPLIFT,
    WATCHED,
)
from sojourn.uplift import TrueDay, TrueUplift, true_days, true_uplifts


def read_out(lake: Path, config: Path, days: Sequence[LoopedDay], ranker: str) -> list[Record]:
    """Records of every layer that was logged, in the order of its configuration, of the layer
    `ranker` day by day, and of what was done."""
    first, last = days[0].day, days[-1].day
    logs, window = Logs(lake), Window(first, last)
    span = f"{len(days)} days, {first}..{last}"
    logged = logs.layers()
    controls = {name: older for name, older in _written(config).items() if name in logged}
    records: list[Record] = []
    for layer, control in controls.items():
        design = read_design(config / EXPERIMENTS_FILE, layer)
        users = logs.users(layer, window)
        truth = {t.variant: t for t in true_uplifts(lake, layer, control, first, last)}
        records += _layer(design, control, users, truth, f"{STRATEGIES}, {span}")
        records += _drafts(logs, design, window, f"{STRATEGIES}, {span}")
    if ranker in controls:
        design = read_design(config / EXPERIMENTS_FILE, ranker)
        truth_by_day = true_days(lake, ranker, controls[ranker], first, last)
        records += _days(truth_by_day, logs, design, days, f"{BY_DAY}, {span}")
    records += _done(days, f"{DONE}, {span}")
    return records


def _written(config: Path) -> Mapping[str, str]:
    """Every layer in the order of the file, with the variant that the others are measured against:
    the first written."""
    layers = read_settings(config).experiments.layers
    return {name: next(iter(layer.variants)) for name, layer in layers.items()}


def _layer(
    design: Design,
    control: str,
    users: ExposedUsers,
    truth: dict[str, TrueUplift],
    protocol: str,
) -> Iterator[Record]:
    def record(metric: str, variant: str, value: float, se: float | None, n: int) -> Record:
        known = se if se is not None and np.isfinite(se) else None
        return Record(DATA, protocol, design.layer, metric, variant, value, known, n)

    def gained(metric: str, variant: str, gain: Difference, has_few: bool) -> Record:
        return record(metric, variant, gain.value, None if has_few else gain.wider_se, gain.n)

    variants = [control, *(v for v in design.shares if v != control and v not in design.drafts)]
    arms = {v: VISIT_TO_PURCHASE.arm(users.of(v)) for v in variants}
    for variant in variants:
        rate = VISIT_TO_PURCHASE.of(users.of(variant))
        if rate.n == 0:
            continue
        yield record(RATE, variant, rate.value, rate.se, rate.n)
        true = truth.get(variant)
        if true is not None:
            yield record(TRUE_RATE, variant, true.rate, None, true.users)
            yield record(ALIKE, variant, true.same, None, true.users)
        if variant == control or not len(users.of(control)):
            continue
        gains = cuped(arms[variant], arms[control])
        has_few = has_few_payers(arms[variant].parts, arms[control].parts)
        yield gained(UPLIFT, variant, gains.plain, has_few)
        yield gained(ADJUSTED, variant, gains.adjusted, has_few)
        if true is not None:
            yield record(TRUE_UPLIFT, variant, true.uplift, true.se, true.users)
    if len(users):
        split = sample_ratio(users.count_by_variant(), design.shares)
        yield record(SAMPLE_RATIO, "", split.p_value, None, len(users))
        yield record(SWITCHED, "", users.switched, None, len(users) + users.switched)


def _drafts(logs: Logs, design: Design, window: Window, protocol: str) -> Iterator[Record]:
    """How much further what users of interleaved pages did went to the second ranker, -1..1."""
    for variant in design.drafts:
        teams = logs.teams(design.layer, variant, window)
        if teams is None:
            continue
        first, second = teams.names
        for what, credit in (("clicks", teams.clicks), ("paid orders", teams.orders)):
            liked = preference(credit[0], credit[1])
            if liked.is_known:
                yield Record(
                    DATA,
                    protocol,
                    design.layer,
                    f"{PREFERRED}{what}",
                    f"{second} over {first}",
                    liked.value,
                    liked.wider_se,
                    credit[0].size,
                )


def _days(
    truth: Sequence[TrueDay],
    logs: Logs,
    design: Design,
    days: Sequence[LoopedDay],
    protocol: str,
) -> Iterator[Record]:
    layer = design.layer
    for true in truth:
        variant = true.way.removeprefix(f"{layer}:")
        if variant in design.drafts:
            continue  # between its two rankers, by construction
        for metric, value in ((PAGE, true.pays), (OF_BEST, true.of_best)):
            yield Record(
                DATA, protocol, true.day.isoformat(), metric, variant, value, None, true.pages
            )
        if np.isfinite(true.gain_se):
            yield Record(
                DATA, protocol, true.day.isoformat(), GAIN, variant, true.gain, true.gain_se,
                true.pages,
            )  # fmt: skip
    for done in days:
        users = logs.users(layer, Window(done.day, done.day))
        for variant in sorted(set(users.count_by_variant()) - set(design.drafts)):
            rate = VISIT_TO_PURCHASE.of(users.of(variant))
            se = rate.se if np.isfinite(rate.se) else None
            yield Record(
                DATA, protocol, done.day.isoformat(), RATE, variant, rate.value, se, rate.n
            )
        for method, value in done.ndcg.items():
            yield Record(
                DATA, protocol, done.day.isoformat(), NDCG, method, value, None,
                done.requests if done.judged is None else done.judged,
            )  # fmt: skip


def _done(days: Sequence[LoopedDay], protocol: str) -> Iterator[Record]:
    for done in days:
        counts = {
            SESSIONS: done.sessions,
            PAGES: done.requests,
            EVENTS: done.events,
            ORDERS: done.orders,
            DEGRADED: done.degraded,
            LEARNT: done.learnt_days,
            WATCHED: done.watched,
        }
        for metric, count in counts.items():
            if count is None:
                continue  # of a journal that does not say so
            yield Record(DATA, protocol, done.day.isoformat(), metric, "", count, None, 1)
        for what, seconds in done.seconds.items():
            yield Record(DATA, protocol, done.day.isoformat(), f"s {what}", "", seconds, None, 1)
