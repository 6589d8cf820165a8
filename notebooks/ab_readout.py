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

from notebooks.ab.multiple import benjamini_hochberg
from notebooks.ab.novelty import by_day, trend
from notebooks.ab.sanity import believed
from notebooks.experiment import FEWEST_PAYERS, MIN_USERS, read_experiment
from notebooks.logs import Logs
from notebooks.metrics import METRICS, VISIT_TO_PURCHASE
from notebooks.page import band, forest, table

logs = Logs(Path(os.environ.get("SOJOURN_LAKE", "var/demo/lake")))
layers = logs.layers()
if not layers:
    raise SystemExit(
        f"There are no exposures under an experiment in {logs.lake}: nothing to read out yet. "
        "A server writes them for every slate: `sojourn serve`, then `sojourn recommend`."
    )
layer = os.environ.get("SOJOURN_LAYER") or layers[0]
one = read_experiment(logs, layer, Path(os.environ.get("SOJOURN_CONFIG", "config")))
split = one.split()  # before anything else: where users were lost, more days bring no more
if one.scarce:
    few = ", ".join(f"{variant} ({count})" for variant, count in one.scarce.items())
    raise SystemExit(
        f"Too few users in the layer {layer!r}: {few}. Below {MIN_USERS} of each variant no "
        "difference could be told from chance. "
        + (
            "Let the experiment run on."
            if split.is_sound
            else f"Nor is the split as it was meant: {split.said}. Find out why, run it again."
        )
    )
design, compared, confidence = one.design, one.compared, one.confidence
users, control, window = one.users, one.control, one.window

print(f"layer       {layer} (logged: {', '.join(layers)})")
print(f"days        {window.first} to {window.last}")
print(f"placements  {', '.join(design.placements) or 'all'}")
print(f"control     {design.control}, {len(control):,} users")
for treatment in design.treatments:
    what = design.changes.get(treatment) or "nothing: an A/A test"
    print(f"treatment   {treatment}, {len(one.of(treatment)):,} users; changes")
    print(f"            {what}")

# %% [markdown]
# ## The answer

# %%
adjusted = {(m.name, t): one.gain(m, t) for m in METRICS for t in compared}
gains = {t: adjusted[VISIT_TO_PURCHASE.name, t].adjusted for t in compared}
if not believed(one.findings):
    faults = ", ".join(finding.look for finding in one.findings if not finding.is_sound)
    print(
        f"Decide nothing. Not as it was meant: {faults}. The numbers below compare what should\n"
        "not be compared. Find out why, and run it again."
    )
else:
    for treatment, gain in gains.items():
        span = f"[{100 * gain.low:+.2f}, {100 * gain.high:+.2f}] percentage points"
        if not gain.is_known:
            print(f"{treatment}: go on. Nobody paid in either variant, or everybody did.")
        elif one.has_few_payers(treatment):
            print(
                f"{treatment}: go on. Too few pay: fewer than {FEWEST_PAYERS:.0f} payers are to be "
                "expected of the\nsmaller variant, and an interval of so few promises too much."
            )
        elif gain.low > 0:
            print(f"{treatment}: adopt. More visiting users pay, by {span}.")
        elif gain.high < 0:
            print(f"{treatment}: stop. Fewer visiting users pay, by {span}.")
        else:
            print(f"{treatment}: no decision. The truth may lie anywhere in {span}.")
    for variant, teams in one.teams.items():
        liked = one.preferences(variant)["clicks"]
        if not liked.is_known:
            print(f"{variant}: go on. On shared pages nobody clicked, or everybody alike.")
            continue
        better = teams.names[int(liked.value > 0)]
        sure = f"visitors prefer {better}" if liked.is_significant else "no preference is known"
        print(
            f"{variant}: on shared pages {sure}; {teams.names[1]} over {teams.names[0]} by "
            f"[{100 * liked.low:+.1f}, {100 * liked.high:+.1f}] % of clicks."
        )

shown = [
    (
        f"{treatment}: {metric.name}" if len(compared) > 1 else metric.name,
        one.relative(metric, treatment),
    )
    for treatment in compared
    for metric in METRICS
]
figure, axes = plt.subplots(figsize=(8, 0.9 + 0.4 * len(shown)))
forest(axes, shown, f"percent more than {design.control}, with {confidence:.1%} intervals")
axes.set_title(f"{layer}, {window.first} to {window.last}: relative differences, not adjusted")

# %% [markdown]
# ## Can it be believed?
#
# Each variant must have the users that were meant for it, unchanged by what is being tested, and
# must have been served and logged alike. One look that fails forbids a decision.

# %%
for finding in one.findings:
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
# of it, and so the share of users that would have done. The answer above goes by it, but for where
# it says that too few pay: then it goes by none of these. Where one variant is much smaller than
# the other, intervals reach further to one side: its luck is not as likely up as down.

# %%
rows = []
for metric in METRICS:
    for variant in (design.control, *compared):
        these = one.of(variant)
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
                        metric.shown_interval(gap),
                        f"{gap.p_value:.3g}" if gap.is_known else "",
                        f"{both.variance_kept:.0%}" if name and gap.is_known else "",
                    )
                )
print(table(("metric", "of", "value", "interval", "p", "variance"), rows))
print()
for metric in METRICS:
    print(f"{metric.name}: {metric.said}")

# %% [markdown]
# ## Over the days
#
# Treatment minus control. On the left the visit-to-purchase rate so far, after each day, with
# intervals that hold however often one looks: whoever stops at the first good day of an ordinary
# interval finds differences where there are none. They are wider than the answer's, which is read
# once, and narrowest for the size that was planned before. On the right the click-through rate by
# days since each user's first exposure, as far as 30 users of both came on a day: what is liked for
# being new wears off. But few come back on late days, and those who do are not as all are.

# %%
figure, (so_far, since) = plt.subplots(1, 2, figsize=(11, 3.6))
days = range(window.days)
for treatment in compared:
    looks = one.looks(treatment)
    if any(look.is_known for look in looks):
        band(so_far, days, looks, treatment)
    treated, untreated = one.days(treatment)
    band(since, days, by_day(treated, untreated, confidence), treatment)
    wearing = trend(treated, untreated, confidence)
    if not wearing.is_known:
        lacking = "on too few days came users enough, or too few clicked,"
        print(f"{treatment}: {lacking} to see a difference wear off.")
    else:
        verdict = (
            "wears off or grows" if wearing.is_significant else "is steady, as far as is known"
        )
        print(
            f"{treatment}: the difference of click-through rates {verdict}: by "
            f"{100 * wearing.value:+.2f} pp a day "
            f"[{100 * wearing.low:+.2f}, {100 * wearing.high:+.2f}]"
        )
so_far.set_xlabel("day of the experiment")
so_far.set_ylabel("visit-to-purchase rate, pp")
so_far.set_title(f"so far, minus {design.control}; holds at every look")
since.set_xlabel("days since a user's first exposure")
since.set_ylabel("click-through rate, pp")
since.set_title(f"by days since the first exposure, minus {design.control}")
for axes in (so_far, since):
    if axes.get_legend_handles_labels()[0]:
        axes.legend(loc="best")

# %% [markdown]
# ## For whom
#
# The adjusted difference by what users were at their first exposure; *known* ones had done
# something in the four weeks before. *Too few* are less than 100 users of either variant, or
# less than 5 payers to be expected of the smaller one. This is to understand, not to decide: each
# interval is for itself, and of many one will leave out 0 by chance, so `q` is the share of false
# alarms among all rows up to that q (Benjamini and Hochberg).

# %%
by_part = [
    (f"{by} {treatment}: {part}" if len(compared) > 1 else f"{by} {part}", n, gap)
    for treatment in compared
    for by, part, n, gap in one.parts(treatment)
]
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
if told:
    figure, axes = plt.subplots(figsize=(8, 0.9 + 0.3 * len(told)))
    forest(axes, [(name, gap) for name, _, gap in told], "percentage points, with 95% intervals")
    axes.set_title(f"visit-to-purchase rate by part, minus {design.control}, adjusted")

# %% [markdown]
# ## Two rankers on one page
#
# Where a variant interleaves two rankers, every user compares them, which takes far fewer users
# than two groups. The preference is how much further clicks, or orders, went to the second one,
# from -100 % to 100 %. Several variants that interleave share the false alarms.

# %%
for treatment, teams in one.teams.items():
    a, b = teams.names
    print(f"{treatment}: {a} and {b}, {teams.clicks[0].size:,} users")
    credits, preferences = [], one.preferences(treatment)
    for what, credit in (("clicks", teams.clicks), ("paid orders", teams.orders)):
        liked = preferences[what]
        credits.append(
            (
                what,
                *(f"{c.sum():,.0f}" for c in credit),
                f"{100 * liked.value:+.1f} % [{100 * liked.low:+.1f}, {100 * liked.high:+.1f}]",
                a if liked.high < 0 else b if liked.low > 0 else "neither, as far as is known",
            )
        )
    print(table(("of", a, b, "preference", "better"), credits))
if not one.teams:
    print("No page of this layer was interleaved.")

# %% [markdown]
# ## What it would take
#
# Users of control and the treatment together, shared out as now, that find a relative change of the
# visit-to-purchase rate four times out of five with the intervals above: from the variance in
# these logs, and *adjusted* with what CUPED leaves of it. Days are as many as it takes the adjusted
# number to come at the pace so far.

# %%
plans = [
    (
        f"{treatment}: {plain.effect:+.0%}" if len(compared) > 1 else f"{plain.effect:+.0%}",
        f"{plain.users:,}",
        f"{adjusted_plan.users:,}",
        f"{adjusted_plan.days:,.0f}",
    )
    for treatment in compared
    for plain, adjusted_plan in one.plans(treatment)
]
if plans:
    print(table(("change", "users", "adjusted", "days at this pace"), plans))
else:
    print("Nobody of the control paid, or everybody did: nothing is known of the variance.")
