"""One experiment as it was designed and as it was logged: what its page shows, in numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np

from notebooks.ab import sanity
from notebooks.ab.cuped import Adjusted, cuped
from notebooks.ab.design import Design, read_design
from notebooks.ab.interleaving import preference
from notebooks.ab.novelty import Days
from notebooks.ab.power import Plan, users_needed
from notebooks.ab.ratio import Difference, Parts, compare, relative, unknown
from notebooks.ab.sequential import always_valid, mixing_sd
from notebooks.exposed import ExposedUsers, Teams, Window
from notebooks.logs import Logs
from notebooks.metrics import VISIT_TO_PURCHASE, Metric
from serving.settings.folder import EXPERIMENTS_FILE

MIN_USERS: Final = 100  # of each variant: below, no A/A comes out significant, and hardly any A/B
# Paying users that both variants' rate together expects of the smaller one: below, no decision.
# From here on at most 2.8 % are "worse" without a difference, whatever the shares (2.5 % is meant;
# ADR 0093); of a hundredth of the users with four to five expected it would be 3.3 %.
FEWEST_PAYERS: Final = 5.0
FALSE_ALARMS: Final = 0.05  # how often one of all treatments may seem different when none is
EFFECTS: Final = (0.02, 0.05, 0.1)  # relative ones, to say what it would take to find them
FORMER: Final = ("views", "payments", "CNY paid")  # columns of `ExposedUsers.former`
# Of the visit-to-purchase rate's difference when all has run: 2,000 users a variant of whom a tenth
# pays. Intervals of daily looks are narrowest there. It is written here before anything is seen:
# they hold for any number, but not for one that was taken from the logs they are made of.
PLANNED_SE: Final = 0.01


@dataclass(frozen=True)  # no slots: what takes long is computed once
class Experiment:
    """The users of a layer between its first and its last logged day."""

    logs: Logs
    layer: str
    window: Window
    design: Design
    users: ExposedUsers

    @property
    def compared(self) -> tuple[str, ...]:
        """Treatments beside the control. One that interleaves compares two rankers on its own
        pages, not itself with the control; it is compared where there is no other."""
        plain = tuple(t for t in self.design.treatments if t not in self.design.drafts)
        return plain or self.design.treatments

    @property
    def confidence(self) -> float:
        """Of each interval: several treatments share the false alarms (Bonferroni)."""
        return 1 - FALSE_ALARMS / len(self.compared)

    @property
    def control(self) -> ExposedUsers:
        return self.of(self.design.control)

    def of(self, variant: str) -> ExposedUsers:
        """The users of a variant."""
        return self.users.of(variant)

    @property
    def scarce(self) -> dict[str, int]:
        """Variants with fewer than MIN_USERS, and how many they have."""
        counts = self.users.count_by_variant()
        return {v: counts.get(v, 0) for v in self.design.shares if counts.get(v, 0) < MIN_USERS}

    def split(self) -> sanity.Finding:
        """Whether the users fall on the variants as configured. Raises ContractError for users of
        a variant that is not configured."""
        return sanity.split(self.users.count_by_variant(), self.design.shares)

    @cached_property
    def findings(self) -> Sequence[sanity.Finding]:
        """Every look at whether it can be believed."""
        design, users = self.design, self.users
        served = {
            v: sanity.Served(these.degraded, these.pages)
            for v, these in ((v, self.of(v)) for v in design.shares)
        }
        return (
            self.split(),
            sanity.daily_split(users.variant, users.first_day, design.shares),
            sanity.assignment(design.settings, users.user_id, users.variant, users.switched),
            sanity.alike_before(users.variant, design.control, users.former, FORMER),
            sanity.service(served, design.control),
            sanity.logging(*self.logs.faults(self.window)),
        )

    @cached_property
    def teams(self) -> dict[str, Teams]:
        """What interleaved pages said of their two rankers, by the variant that interleaves."""
        found = {
            v: self.logs.teams(self.layer, v, self.window, self.design.placements)
            for v in self.design.drafts
        }
        return {variant: teams for variant, teams in found.items() if teams is not None}

    def preferences(self, variant: str) -> dict[str, Difference]:
        """How much further clicks and paid orders on pages that a variant interleaves went to its
        second ranker. Variants that interleave share the false alarms among themselves: each says
        which of its rankers is liked, which no comparison with the control does."""
        teams, confidence = self.teams[variant], 1 - FALSE_ALARMS / len(self.design.drafts)
        credits = {"clicks": teams.clicks, "paid orders": teams.orders}
        return {what: preference(*of_both, confidence) for what, of_both in credits.items()}

    def gain(self, metric: Metric, treatment: str) -> Adjusted:
        """Treatment minus control."""
        return cuped(metric.arm(self.of(treatment)), metric.arm(self.control), self.confidence)

    def has_few_payers(self, treatment: str) -> bool:
        """Whether fewer than FEWEST_PAYERS are to be expected of the smaller variant."""
        return has_few_payers(*map(VISIT_TO_PURCHASE.parts, (self.of(treatment), self.control)))

    def relative(self, metric: Metric, treatment: str) -> Difference:
        """By which share of the control the treatment lies above it, not adjusted."""
        treated, control = (metric.parts(arm) for arm in (self.of(treatment), self.control))
        return relative(treated, control, self.confidence)

    def looks(self, treatment: str) -> list[Difference]:
        """The visit-to-purchase rate's difference so far after each day, in intervals that hold for
        all days together; not known before MIN_USERS of both have come, and enough payers."""
        tau = mixing_sd(PLANNED_SE, self.confidence)
        arms = (self.of(treatment), self.control)
        return [
            always_valid(
                self._compared(*(_paid_by(day, arm) for arm in arms)), tau, self.confidence
            )
            for day in range(self.window.days)
        ]

    def days(self, treatment: str) -> tuple[Days, Days]:
        """Clicks and exposures since each user's first exposure, of treatment and control."""
        asked = (self.layer, self.window)
        treated, control = (
            Days(*self.logs.by_day(*asked, arm, self.design.placements))
            for arm in (self.of(treatment), self.control)
        )
        return treated, control

    def parts(self, treatment: str) -> Iterator[tuple[str, str, int, Difference]]:
        """Breakdown, part, users of both, and the visit-to-purchase rate's adjusted difference: not
        known where one of the two has fewer than MIN_USERS in it, or they have few payers. Each
        interval for itself."""
        of_both = np.isin(self.users.variant, (treatment, self.design.control))
        for by, parts in self.users.parts().items():
            for part, members in parts.items():
                here = self.users.take(members & of_both)
                treated, control = here.of(treatment), here.of(self.design.control)
                arms = VISIT_TO_PURCHASE.arm(treated), VISIT_TO_PURCHASE.arm(control)
                enough = _tell(*(arm.parts for arm in arms))
                gap = cuped(*arms).adjusted if enough else unknown(len(here))
                yield by, part, len(here), gap

    def plans(self, treatment: str) -> list[tuple[Plan, Plan]]:
        """For each of EFFECTS what it takes to find it of this treatment, plainly and adjusted: at
        its share of the two, with its confidence, at the pace of new users of the two.
        Empty where nothing is known of the variance."""
        base = VISIT_TO_PURCHASE.of(self.control)
        if not (np.isfinite(base.se) and base.value > 0):
            return []
        of_both = np.isin(self.users.variant, (treatment, self.design.control))
        shares = self.design.shares
        share = shares[treatment] / (shares[treatment] + shares[self.design.control])
        kept = min(self.gain(VISIT_TO_PURCHASE, treatment).variance_kept, 1.0)

        def plan(effect: float, variance_kept: float) -> Plan:
            return users_needed(
                base,
                effect,
                self.users.take(of_both).pace,
                share,
                confidence=self.confidence,
                variance_kept=variance_kept,
            )

        return [(plan(effect, 1.0), plan(effect, kept)) for effect in EFFECTS]

    def _compared(self, treatment: Parts, control: Parts) -> Difference:
        """Their difference where they tell of one."""
        if not _tell(treatment, control):
            return unknown(treatment[0].size + control[0].size)
        return compare(treatment, control, self.confidence)


def read_experiment(logs: Logs, layer: str, config: Path) -> Experiment:
    """The layer as logged. Raises ContractError where it never was, and SpecError where it is not
    configured to be compared."""
    window = logs.window(layer)
    design = read_design(config / EXPERIMENTS_FILE, layer)
    users = logs.users(layer, window, design.placements)
    return Experiment(logs, layer, window, design, users)


def has_few_payers(treatment: Parts, control: Parts) -> bool:
    """Whether the visit-to-purchase rate of both expects fewer than FEWEST_PAYERS of the smaller
    variant."""
    payers, users = (float(t.sum() + c.sum()) for t, c in zip(treatment, control, strict=True))
    smaller = min(float(treatment[1].sum()), float(control[1].sum()))
    return payers * smaller < FEWEST_PAYERS * users


def _tell(treatment: Parts, control: Parts) -> bool:
    """Whether there are users and payers enough to tell of a difference."""
    fewest = min(treatment[0].size, control[0].size)
    return fewest >= MIN_USERS and not has_few_payers(treatment, control)


def _paid_by(day: int, arm: ExposedUsers) -> Parts:
    """The visit-to-purchase rate of those who had come until then."""
    paid = (arm.paid_day <= day)[arm.first_day <= day]
    return paid.astype(np.float64), np.ones(paid.size)
