# %% [markdown]
# # One experiment, from question to decision
#
# Does a variant make more of the visiting users pay? The **visit-to-purchase rate** (访购率:
# paying users over visiting users) decides; clicks, conversion and money help to understand why.
#
# Which lake, which layer: the environment variables `SOJOURN_LAKE` and `SOJOURN_LAYER`.

# %%
import os
import textwrap
from pathlib import Path

import numpy as np
from matplotlib import pyplot as plt

from notebooks.ab import sanity
from notebooks.ab.cuped import cuped
from notebooks.ab.design import read_design
from notebooks.ab.interleaving import preference
from notebooks.ab.multiple import benjamini_hochberg
from notebooks.ab.novelty import Days, by_day, trend
from notebooks.ab.power import users_needed
from notebooks.ab.ratio import difference, relative, visit_to_purchase_rate
from notebooks.ab.sequential import always_valid, mixing_sd
from notebooks.logs import Logs
from notebooks.metrics import METRICS, VISIT_TO_PURCHASE
from notebooks.page import band, forest, table

MIN_USERS = 100  # of each variant: below, no A/A comes out significant, and hardly any A/B
FALSE_ALARMS = 0.05  # how often one of all treatments may seem different when none is
EFFECTS = (0.02, 0.05, 0.1)  # relative ones, to say what it would take to find them
FORMER = ("views", "payments", "CNY paid")

logs = Logs(Path(os.environ.get("SOJOURN_LAKE", "var/demo/lake")))
layers = logs.layers()
if not layers:
    raise SystemExit(
        f"There are no exposures under an experiment in {logs.lake}: nothing to read out yet. "
        "A server writes them for every slate: `sojourn serve`, then `sojourn recommend`."
    )
layer = os.environ.get("SOJOURN_LAYER") or layers[0]
window = logs.window(layer)
config = Path(os.environ.get("SOJOURN_CONFIG", "config"))
design = read_design(config / "experiments.toml", layer)
# A variant that interleaves compares two rankers on its own pages, not itself with the control.
compared = tuple(t for t in design.treatments if t not in design.drafts) or design.treatments
confidence = 1 - FALSE_ALARMS / len(compared)  # Bonferroni: several share the alarms

users = logs.users(layer, window, design.placements)
of_variant = {variant: users.of(variant) for variant in design.shares}
scarce = [f"{v} ({len(these)})" for v, these in of_variant.items() if len(these) < MIN_USERS]
if scarce:
    raise SystemExit(
        f"Too few users in the layer {layer!r}: {', '.join(scarce)}. Below {MIN_USERS} of each "
        "variant no difference could be told from chance. Let the experiment run on."
    )
control = of_variant[design.control]

print(f"layer       {layer} (logged: {', '.join(layers)})")
print(f"days        {window.first} to {window.last}")
print(f"placements  {', '.join(design.placements) or 'all'}")
print(f"control     {design.control}, {len(control):,} users")
for treatment in design.treatments:
    what = design.changes.get(treatment) or "nothing: an A/A test"
    print(f"treatment   {treatment}, {len(of_variant[treatment]):,} users; changes")
    print(f"            {what}")

# %% [markdown]
# ## The answer

# %%
findings = [
    sanity.split(users.count_by_variant(), design.shares),
    sanity.daily_split(users.variant, users.first_day, design.shares),
    sanity.assignment(design.settings, users.user_id, users.variant, users.switched),
    sanity.alike_before(users.variant, design.control, users.former, FORMER),
    sanity.service(
        {v: sanity.Served(these.degraded, these.pages) for v, these in of_variant.items()},
        design.control,
    ),
    sanity.logging(*logs.faults(window)),
]
found_teams = {v: logs.teams(layer, v, window, design.placements) for v in design.drafts}
drafts = {variant: teams for variant, teams in found_teams.items() if teams is not None}
adjusted = {
    (m.name, t): cuped(m.arm(of_variant[t]), m.arm(control), confidence)
    for m in METRICS
    for t in compared
}
gains = {t: adjusted[VISIT_TO_PURCHASE.name, t].adjusted for t in compared}
if not sanity.believed(findings):
    faults = ", ".join(finding.look for finding in findings if not finding.is_sound)
    print(
        f"Decide nothing. Not as it was meant: {faults}. The numbers below compare what should\n"
        "not be compared. Find out why, and run it again."
    )
else:
    for treatment, gain in gains.items():
        span = f"[{100 * gain.low:+.2f}, {100 * gain.high:+.2f}] percentage points"
        if not gain.is_known:
            print(f"{treatment}: go on. Nobody paid in one of the variants, or everybody did.")
        elif gain.low > 0:
            print(f"{treatment}: adopt. More visiting users pay, by {span}.")
        elif gain.high < 0:
            print(f"{treatment}: stop. Fewer visiting users pay, by {span}.")
        else:
            print(f"{treatment}: no decision. The truth may lie anywhere in {span}.")
    for variant, teams in drafts.items():
        liked = preference(teams.clicks[0], teams.clicks[1])
        better = teams.names[int(liked.value > 0)]
        sure = f"visitors prefer {better}" if liked.is_significant else "no preference is known"
        print(
            f"{variant}: on shared pages {sure}; {teams.names[1]} over {teams.names[0]} by "
            f"[{100 * liked.low:+.1f}, {100 * liked.high:+.1f}] % of clicks."
        )

shown = [
    (
        f"{treatment}: {metric.name}" if len(compared) > 1 else metric.name,
        relative(metric.of(of_variant[treatment], confidence), metric.of(control), confidence),
    )
    for treatment in compared
    for metric in METRICS
]
figure, axes = plt.subplots(figsize=(8, 0.9 + 0.4 * len(shown)))
forest(axes, shown, f"percent more than {design.control}, with {confidence:.1%} intervals")
axes.set_title(f"{layer}, {window.first} to {window.last}")

# %% [markdown]
# ## Can it be believed?
#
# Each variant must have the users that were meant for it, unchanged by what is being tested, and
# must have been served and logged alike. One look that fails forbids a decision.

# %%
for finding in findings:
    verdict = "sound" if finding.is_sound else "NOT SOUND"
    said = textwrap.fill(finding.said, 80, subsequent_indent=" " * 26)
    print(f"{finding.look:14} {verdict:9}  {said}")
print(f"\nleft out: {users.switched:,} users who saw several variants, and")
print(f"          {users.strangers:,} requests of users whom nobody knows")

# %% [markdown]
# ## What happened
#
# Differences are treatment minus control. *Adjusted* takes out what the four weeks before the first
# exposure tell of each user (CUPED): the same difference, known better; `variance` is what is left
# of it, and so the share of users that would have done. The answer above goes by it.

# %%
rows = []
for metric in METRICS:
    for variant in (design.control, *compared):
        these = of_variant[variant]
        found = metric.of(these, confidence)
        sums = f"{metric.numerator(these).sum():,.0f} / {metric.denominator(these).sum():,.0f}"
        rows.append((f"{metric.name}: {variant}", sums, metric.shown(found.value), "", "", ""))
        if (metric.name, variant) in adjusted:
            both = adjusted[metric.name, variant]
            for name, gap in (("", both.plain), (" adjusted", both.adjusted)):
                rows.append(
                    (
                        f"  minus {design.control}{name}",
                        "",
                        metric.shown_change(gap.value),
                        f"[{metric.shown_change(gap.low)}, {metric.shown_change(gap.high)}]",
                        f"{gap.p_value:.3g}",
                        f"{both.variance_kept:.0%}" if name else "",
                    )
                )
print(table(("metric", "of", "value", "interval", "p", "variance"), rows))
print()
for metric in METRICS:
    print(f"{metric.name}: {metric.said}")

# %% [markdown]
# ## Over the days
#
# On the left the visit-to-purchase rate so far, after each day, with intervals that hold however
# often one looks: whoever stops at the first good day of an ordinary interval finds differences
# where there are none. On the right the click-through rate by days since each user's first
# exposure, as far as 30 users of both came on a day: what is liked for being new wears off.

# %%
figure, (so_far, since) = plt.subplots(1, 2, figsize=(11, 3.6))
days = range(window.days)
for treatment in compared:
    these = of_variant[treatment]
    looks = []
    for day in days:
        so_long, so_long_control = (
            visit_to_purchase_rate((arm.paid_day <= day)[arm.first_day <= day], confidence)
            for arm in (these, control)
        )
        looks.append(difference(so_long, so_long_control, confidence))
    if looks[-1].is_known:
        tau = mixing_sd(looks[-1].se, confidence)
        band(so_far, days, [always_valid(look, tau, confidence) for look in looks], treatment)
    arms = [Days(*logs.by_day(layer, window, arm, design.placements)) for arm in (these, control)]
    band(since, days, by_day(arms[0], arms[1], confidence), treatment)
    wearing = trend(arms[0], arms[1], confidence)
    if not wearing.is_known:
        print(f"{treatment}: on too few days came users enough to see a difference wear off.")
    else:
        verdict = (
            "wears off or grows" if wearing.is_significant else "is steady, as far as is known"
        )
        print(
            f"{treatment}: the difference of click-through rates {verdict}: "
            f"{100 * wearing.value:+.2f} pp a day "
            f"[{100 * wearing.low:+.2f}, {100 * wearing.high:+.2f}]"
        )
so_far.set_xlabel("day of the experiment")
so_far.set_ylabel("visit-to-purchase rate, pp")
since.set_xlabel("days since a user's first exposure")
since.set_ylabel("click-through rate, pp")
if so_far.lines:
    so_far.legend(loc="best")

# %% [markdown]
# ## For whom
#
# By what users were at their first exposure. This is to understand, not to decide: of many parts
# one will look good by chance, so `q` is the share of false alarms among all rows up to that q
# (Benjamini and Hochberg).

# %%
parts = [
    (treatment, by, part, members)
    for treatment in compared
    for by, of in users.parts().items()
    for part, members in of.items()
]
by_part = []
for treatment, by, part, members in parts:
    here = users.take(members)
    gap = cuped(
        VISIT_TO_PURCHASE.arm(here.of(treatment)), VISIT_TO_PURCHASE.arm(here.of(design.control))
    ).adjusted
    name = f"{treatment}: {part}" if len(compared) > 1 else part
    by_part.append((f"{by} {name}", len(here), gap))
told = [(name, n, gap) for name, n, gap in by_part if gap.is_known]
q_values = benjamini_hochberg(np.array([gap.p_value for *_, gap in told])) if told else np.zeros(0)
print(
    table(
        ("part", "users", "difference", "interval", "q"),
        [
            (
                name,
                f"{n:,}",
                f"{100 * gap.value:+.2f} pp",
                f"[{100 * gap.low:+.2f}, {100 * gap.high:+.2f}]",
                f"{q:.2f}",
            )
            for (name, n, gap), q in zip(told, q_values, strict=True)
        ]
        + [(name, f"{n:,}", "too few", "", "") for name, n, gap in by_part if not gap.is_known],
    )
)
figure, axes = plt.subplots(figsize=(8, 0.9 + 0.3 * len(told)))
forest(axes, [(name, gap) for name, _, gap in told], "visit-to-purchase rate, percentage points")

# %% [markdown]
# ## Two rankers on one page
#
# Where a variant interleaves two rankers, every user compares them, which takes far fewer users
# than two groups. The preference is how much further clicks, or orders, went to the second one,
# from -100 % to 100 %.

# %%
for treatment, teams in drafts.items():
    a, b = teams.names
    print(f"{treatment}: {a} and {b}, {teams.clicks[0].size:,} users")
    credits = []
    for what, credit in (("clicks", teams.clicks), ("paid orders", teams.orders)):
        liked = preference(credit[0], credit[1])
        credits.append(
            (
                what,
                *(f"{c.sum():,.0f}" for c in credit),
                f"{100 * liked.value:+.1f} % [{100 * liked.low:+.1f}, {100 * liked.high:+.1f}]",
                a if liked.high < 0 else b if liked.low > 0 else "neither, as far as is known",
            )
        )
    print(table(("of", a, b, "preference", "better"), credits))
if not drafts:
    print("No page of this layer was interleaved.")

# %% [markdown]
# ## What it would take
#
# Users of control and one treatment together that find a relative change of the visit-to-purchase
# rate four times out of five, from the variance in these logs.

# %%
base = VISIT_TO_PURCHASE.of(control)
kept = min(adjusted[VISIT_TO_PURCHASE.name, t].variance_kept for t in compared)
daily = len(users) / window.days
if np.isfinite(base.se) and base.value > 0:
    plans = [
        (users_needed(base, e, daily), users_needed(base, e, daily, variance_kept=min(kept, 1.0)))
        for e in EFFECTS
    ]
    print(
        table(
            ("change", "users", "adjusted", "days at this pace"),
            [
                (f"{p.effect:+.0%}", f"{p.users:,}", f"{c.users:,}", f"{c.days:,.0f}")
                for p, c in plans
            ],
        )
    )
else:
    print("Nobody paid, or everybody did: nothing is known of the variance.")
