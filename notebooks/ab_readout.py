# %% [markdown]
# # One experiment, from question to decision
#
# Does a variant make more of the visiting users pay? The **visit-to-purchase rate** (访购率:
# paying users over visiting users) decides; the **click-through rate** (clicked exposures over
# exposures) helps to understand why. Both are ratios by user, because users are what is
# randomised. A visiting user is one who was shown something at a place that the experiment
# changes; a paying one paid, for anything, after that.
#
# Which lake, which layer: the environment variables `SOJOURN_LAKE` and `SOJOURN_LAYER`.

# %%
import os
from pathlib import Path

from matplotlib import pyplot as plt

from features.schema import Audience
from notebooks.ab.design import read_design
from notebooks.ab.ratio import click_through_rate, difference, visit_to_purchase_rate
from notebooks.ab.srm import ALARM, sample_ratio
from notebooks.logs import Logs

MIN_USERS = 100  # of each variant: below, no A/A comes out significant, and hardly any A/B
FALSE_ALARMS = 0.05  # how often one of all treatments may seem different when none is

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
confidence = 1 - FALSE_ALARMS / len(design.treatments)  # Bonferroni: several share the alarms

print(f"layer       {layer} (logged: {', '.join(layers)})")
print(f"days        {window.first} to {window.last}")
print(f"placements  {', '.join(design.placements) or 'all'}")
print(f"control     {design.control}")
print(f"treatments  {', '.join(design.treatments)}")

# %% [markdown]
# ## Who saw what

# %%
users = logs.users(layer, window, design.placements)
of_variant = {variant: users.of(variant) for variant in design.shares}

print(f"{'variant':24} {'users':>9} {'exposures':>11} {'clicks':>9} {'paying users':>13}")
for variant, these in of_variant.items():
    print(
        f"{variant:24} {len(these):9,} {these.exposures.sum():11,.0f} {these.clicks.sum():9,.0f} "
        f"{these.paid.sum():13,}"
    )
print(f"\nleft out: {users.switched:,} users who saw several variants, and")
print(f"          {users.strangers:,} requests of users whom nobody knows")

scarce = [f"{v} ({len(these)})" for v, these in of_variant.items() if len(these) < MIN_USERS]
if scarce:
    raise SystemExit(
        f"Too few users in the layer {layer!r}: {', '.join(scarce)}. Below {MIN_USERS} of each "
        "variant no difference could be told from chance. Let the experiment run on."
    )

# %% [markdown]
# ## Can it be believed?
#
# Each variant must have the share of users that was configured. If not, users were lost or moved
# by what is being tested, and those who are left cannot be compared.

# %%
split = sample_ratio(users.count_by_variant(), design.shares)

print(f"{'variant':24} {'users':>9} {'expected':>11}")
for variant, observed, expected in zip(split.variants, split.observed, split.expected, strict=True):
    print(f"{variant:24} {observed:9,} {expected:11,.1f}")
print(f"\nchi-square {split.chi_square:.2f}, p = {split.p_value:.4g}; alarm below {ALARM}")
print("SAMPLE-RATIO MISMATCH" if split.is_mismatch else "the split is as configured")

# %% [markdown]
# ## What happened
#
# Differences are treatment minus control, in percentage points, with intervals that leave out the
# truth in 5 % of experiments, whatever the number of treatments.

# %%
rates = {v: visit_to_purchase_rate(these.paid, confidence) for v, these in of_variant.items()}
ctrs = {
    v: click_through_rate(these.clicks, these.exposures, confidence)
    for v, these in of_variant.items()
}
rate_gains = {t: difference(rates[t], rates[design.control], confidence) for t in design.treatments}
ctr_gains = {t: difference(ctrs[t], ctrs[design.control], confidence) for t in design.treatments}

for title, ratios, gains in (
    ("visit-to-purchase rate", rates, rate_gains),
    ("click-through rate", ctrs, ctr_gains),
):
    print(f"{title:24} {'value':>8} {'se':>8}   {'interval':18} {'users':>9}")
    for variant, measured in ratios.items():
        print(
            f"  {variant:22} {measured.value:8.2%} {measured.se:8.2%}   "
            f"[{measured.low:6.2%}, {measured.high:6.2%}]   {measured.n:9,}"
        )
    for treatment, gain in gains.items():
        print(
            f"  {treatment} - {design.control}: {100 * gain.value:+.2f} pp, "
            f"se {100 * gain.se:.2f}, [{100 * gain.low:+.2f}, {100 * gain.high:+.2f}] pp, "
            f"p = {gain.p_value:.3g}"
        )
    print()

# %% [markdown]
# ## For whom
#
# By what the users were to the city that they asked about. This is to understand, not to decide:
# of many parts, one will look good by chance. A user who asked as a local here and as a visitor
# there is in both.

# %%
of_audience = {a: logs.users(layer, window, design.placements, a) for a in Audience}
gains_by_audience = {
    (treatment, audience): difference(
        visit_to_purchase_rate(these.of(treatment).paid, confidence),
        visit_to_purchase_rate(these.of(design.control).paid, confidence),
        confidence,
    )
    for treatment in design.treatments
    for audience, these in of_audience.items()
}

print(f"{'visit-to-purchase rate':24} {'audience':10} {'users':>9} {'difference':>11}   interval")
for (treatment, audience), gain in gains_by_audience.items():
    if gain.is_known:
        found = f"{100 * gain.value:+8.2f} pp   [{100 * gain.low:+.2f}, {100 * gain.high:+.2f}] pp"
    else:
        found = "  too few users, or nobody of a variant paid"
    print(f"{treatment:24} {audience:10} {gain.n:9,} {found}")

# %%
rows = [
    (f"{treatment}: {audience}", gain)
    for treatment in design.treatments
    for audience, gain in [
        ("all", rate_gains[treatment]),
        *((a, gains_by_audience[treatment, a]) for a in Audience),
    ]
    if gain.is_known
]
figure, axes = plt.subplots(figsize=(8, 1.2 + 0.45 * len(rows)))
axes.errorbar(
    [100 * gain.value for _, gain in rows],
    range(len(rows)),
    xerr=[100 * (gain.high - gain.value) for _, gain in rows],
    fmt="o",
)
axes.axvline(0, color="black", linewidth=0.8)
axes.set_yticks(range(len(rows)), [name for name, _ in rows])
axes.set_ylim(max(len(rows), 1) - 0.5, -0.5)
axes.set_xlabel(f"visit-to-purchase rate, percentage points above {design.control}")
axes.set_title(f"{layer}, {window.first} to {window.last}")

# %% [markdown]
# ## Decision

# %%
if split.is_mismatch:
    print(
        "Decide nothing. The variants do not have the users that were configured, so the numbers\n"
        "above compare different people. Find out where users were lost, and run it again."
    )
else:
    for treatment, gain in rate_gains.items():
        span = f"[{100 * gain.low:+.2f}, {100 * gain.high:+.2f}] percentage points"
        if not gain.is_known:
            print(f"{treatment}: go on. Nobody paid in one of the variants, or everybody did.")
        elif gain.low > 0:
            print(f"{treatment}: adopt. More visiting users pay, by {span}.")
        elif gain.high < 0:
            print(f"{treatment}: stop. Fewer visiting users pay, by {span}.")
        else:
            print(f"{treatment}: no decision. The truth may lie anywhere in {span}.")
    print(
        "\nThis holds for the end that was set before the start: to look every day and to stop at\n"
        "the first good one finds differences where there are none."
    )
