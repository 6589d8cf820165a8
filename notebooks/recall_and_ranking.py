# %% [markdown]
# # What each recall source and feature family is worth
#
# Recall proposes, ranking orders. This page shows by whom what people then wanted was found, how
# well the order puts it first, and for whom. It reads samples: requests with their candidates,
# replayed or shown, and what came of each.
#
# Which lake and which bundle: `SOJOURN_LAKE` and `SOJOURN_BUNDLE` (none: the newest beside it).

# %%
import os
from operator import itemgetter
from pathlib import Path

import numpy as np
from matplotlib import pyplot as plt

from features.catalog.context import RECALL
from features.catalog.families import families
from notebooks.lake import Tables
from ranking.bundle import read_bundle
from ranking.evaluate import baselines, evaluate, ndcg_difference
from ranking.manifest import MANIFEST
from ranking.score import load_ranker

REPLICATES = 200  # of the bootstrap: the second digit of an interval is all that is read

lake = Tables(Path(os.environ.get("SOJOURN_LAKE", "var/demo/lake")))
bundles = sorted((lake.lake.parent / "bundles").glob(f"*/{MANIFEST}"), key=os.path.getmtime)
folder = os.environ.get("SOJOURN_BUNDLE") or (bundles[-1].parent if bundles else None)
if folder is None or not lake.days("samples"):
    raise SystemExit(
        f"{lake.lake} has no samples, or there is no bundle beside it: run `sojourn daily` and "
        "`sojourn train`, or name the bundle in SOJOURN_BUNDLE."
    )
ranker = load_ranker(Path(folder))
day = lake.last_day("samples")
samples = lake.samples(day, ranker.feature_set)
if samples.requests == 0:
    raise SystemExit(f"Nothing was asked on {day}: there are no samples to look at.")
positive = samples.levels > 0
if not positive.any():
    raise SystemExit(f"Nothing that was asked on {day} led to anything: no order is better.")
learnt = read_bundle(Path(folder)).made_from
print(f"day {day}, bundle {Path(folder).resolve().name} of {learnt.first} to {learnt.last}")
if learnt.first <= day <= learnt.last:
    print("IT LEARNT FROM THIS DAY: how well it orders it says little of any other")
print(f"{samples.requests:,} requests with {samples.rows:,} candidates, {positive.sum():,} wanted")

# %% [markdown]
# ## Who found what was wanted
#
# A source has found a candidate where its score is there. *Found*: its share of the wanted
# candidates; *alone*: those that no other source had; *hit rate*: how many of its candidates were
# wanted. Samples hold candidates only: this tells sources from one another, not what all missed.

# %%
names = [
    f.name for f in RECALL if f.name.endswith("_score") and f.name in samples.feature_set.names
]
defaults = {f.name: f.default for f in RECALL}
found = {}
for name in names:
    column = samples.x[:, samples.feature_set.index(name)]
    default = defaults[name]
    found[name] = ~np.isnan(column) if np.isnan(default) else column != default
together = np.sum(list(found.values()), axis=0)
print(f"{'source':18}{'candidates':>12}{'found':>9}{'alone':>9}{'hit rate':>10}")
for name, has in found.items():
    source = name.removeprefix("recall_").removesuffix("_score")
    alone = has & (together == 1)
    print(
        f"{source:18}{has.sum():12,}{(has & positive).sum() / positive.sum():9.1%}"
        f"{(alone & positive).sum() / positive.sum():9.1%}"
        + (f"{(has & positive).sum() / has.sum():10.2%}" if has.any() else f"{'':>10}")
    )

# %%
sources = [name.removeprefix("recall_").removesuffix("_score") for name in names]
shares = [(found[name] & positive).sum() / positive.sum() for name in names]
alone_shares = [(found[n] & positive & (together == 1)).sum() / positive.sum() for n in names]
figure, axes = plt.subplots(figsize=(7, 0.8 + 0.35 * len(sources)))
axes.barh(sources, [100 * s for s in shares], label="found")
axes.barh(sources, [100 * s for s in alone_shares], label="found alone")
axes.set_xlabel("% of wanted candidates")
axes.set_title("what each source found, and what only it found")
axes.legend()

# %% [markdown]
# ## How well they are ordered
#
# NDCG@10 with its 95 % interval over users, beside what needs no model: popularity, and the order
# of recall.

# %%
scores = ranker.score(samples.x).astype(np.float64)
measured = [
    m
    for m in evaluate(
        samples, {"sojourn": scores, **baselines(samples)}, data="lake", protocol=str(day)
    )
    if m.record.metric == "ndcg@10"
]
segments = list(dict.fromkeys(m.record.segment for m in measured))
methods = list(dict.fromkeys(m.record.method for m in measured))
value = {(m.record.segment, m.record.method): m for m in measured}
print(f"{'segment':26}{'requests':>9}" + "".join(f"{method:>26}" for method in methods))
for segment in segments:
    cells = []
    for method in methods:
        m = value.get((segment, method))
        span = "" if m is None or m.low is None else f" [{m.low:.3f}, {m.high:.3f}]"
        cells.append("" if m is None else f"{m.record.value:.3f}{span}")
    count = value[segment, methods[0]].record.n
    print(f"{segment:26}{count:9,}" + "".join(f"{cell:>26}" for cell in cells))

# %%
known = {key: (m.record.value, m.low, m.high) for key, m in value.items() if m.low is not None}
drawn = [segment for segment in segments if (segment, methods[0]) in known]
figure, axes = plt.subplots(figsize=(8, 0.8 + 0.45 * len(drawn)))
for k, method in enumerate(methods):
    here = [(n, *known[s, method]) for n, s in enumerate(drawn) if (s, method) in known]
    rows, values, low, high = np.array(here).reshape(-1, 4).T
    (points,) = axes.plot(values, rows + 0.22 * (k - 1), "o", label=method)
    axes.hlines(rows + 0.22 * (k - 1), low, high, color=points.get_color())
axes.set_yticks(range(len(drawn)), drawn)
axes.invert_yaxis()
axes.set_xlabel("NDCG@10, with 95% intervals")
axes.set_title(f"how well {day} is ordered, by segment")
axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0))  # beside: it would hide intervals

# %% [markdown]
# ## What the order rests on
#
# *Share* is the mean absolute contribution of each family of features to a score (exact TreeSHAP,
# on some of the candidates), as a share of all: what the model uses. *Worth* is how much NDCG@10
# falls when the family's values are dealt to the candidates at random: what this model is lost
# without. What another model could do without them is in the ablations of docs/results.md.

# %%
rows = np.linspace(0, samples.rows - 1, num=min(2_000, samples.rows)).astype(int)
parts = np.abs(ranker.contributions(samples.x[rows])[:, :-1]).mean(axis=0)
columns_of = {
    family: [samples.feature_set.index(name) for name in members]
    for family, members in families(samples.feature_set).items()
}
share_of = {family: float(parts[columns].sum()) for family, columns in columns_of.items()}
total = sum(share_of.values())
rng = np.random.default_rng(7)
everybody = np.ones(samples.requests, dtype=np.bool_)
worth = {}
for family, columns in columns_of.items():
    dealt = samples.x.copy()
    dealt[:, columns] = samples.x[rng.permutation(samples.rows)][:, columns]
    without = ranker.score(dealt).astype(np.float64)
    worth[family], _ = ndcg_difference(samples, scores, without, everybody, replicates=REPLICATES)
print(f"{'family':28}{'share':>8}{'worth':>9}   interval")
for family, part in sorted(share_of.items(), key=itemgetter(1), reverse=True):
    lost = worth[family]
    print(f"{family:28}{part / total:8.1%}{lost.value:+9.3f}   [{lost.low:+.3f}, {lost.high:+.3f}]")
print(f"\n{'feature':32}{'share':>8}")
for k in np.argsort(-parts)[:15]:
    print(f"{samples.feature_set.names[k]:32}{parts[k] / total:8.1%}")


# %%
ranked = [family for _, family in sorted((lost.value, family) for family, lost in worth.items())]
figure, axes = plt.subplots(figsize=(7, 0.8 + 0.3 * len(ranked)))
axes.barh(ranked, [worth[family].value for family in ranked])
low, high = np.array([(worth[family].low, worth[family].high) for family in ranked]).T
axes.hlines(ranked, low, high, color="black")
axes.axvline(0, color="black", linewidth=0.8)
axes.set_xlabel("NDCG@10 lost when its values are dealt at random, with 95% intervals")
axes.set_title("what this model is lost without")
