# %% [markdown]
# # How well we know where people live
#
# A recommender of travel needs to know who is at home. The **resident city** is predicted for every
# user, with a probability; below a threshold it stays unknown, and the user sees everyone's list.
# This page shows how many we know, how sure we are, whether the probabilities can be believed, and
# how steady the answer is from day to day.
#
# Which lake: the environment variable `SOJOURN_LAKE`.

# %%
import os
from pathlib import Path

import numpy as np
from matplotlib import pyplot as plt
from scipy.stats import binomtest

from notebooks.lake import Tables

BINS = 10
FEWEST = 20  # users in a bin: below, its share says nothing
LAST_DAYS = 28  # that are compared with the day before: each has all users

lake = Tables(Path(os.environ.get("SOJOURN_LAKE", "var/demo/lake")))
if not lake.days("resident_city"):
    raise SystemExit(f"No day of {lake.lake} was computed yet: run `sojourn daily` first.")
day = lake.last_day("resident_city")
homes = lake.ask(
    "SELECT probability, resident_city IS NOT NULL AS is_known FROM resident_city WHERE ds = $day",
    day=day,
)
people = lake.ask("SELECT count(*) AS n FROM users")["n"][0]
is_known = homes["is_known"]

print(f"day                      {day}")
print(f"users in all             {people:10,}")
print(f"with any evidence        {is_known.size:10,}")
print(f"with a resident city     {is_known.sum():10,}  ({is_known.mean():.1%} of those)")
if is_known.any():
    print(f"mean probability of it   {homes['probability'][is_known].mean():10.3f}")

# %% [markdown]
# ## What the model says of itself
#
# Each night a model is fitted on users whose later days show where they live, and judged on users
# that it has not seen. The threshold is the lowest probability at which enough of those told are
# right.

# %%
judged = lake.ask(
    "SELECT term, coefficient FROM resident_city_model WHERE ds = $day AND term LIKE '(%'", day=day
)
told = dict(zip(judged["term"].tolist(), judged["coefficient"].tolist(), strict=True))
for term, words in (
    ("(training_users)", "users it was fitted on"),
    ("(judged_users)", "users it was judged on"),
    ("(accuracy)", "right, of all"),
    ("(coverage)", "told at the threshold"),
    ("(precision)", "right, of those told"),
    ("(calibration_error)", "calibration error"),
    ("(threshold)", "threshold"),
):
    value = told.get(term, float("nan"))
    print(f"{words:26} {value:10,.0f}" if value > 1 else f"{words:26} {value:10.3f}")

# %% [markdown]
# ## How sure we are
#
# Left: how many users have which probability. Right: how many are told, and how sure we are of
# them, for any threshold that one might choose.

# %%
probability = np.sort(homes["probability"])[::-1]
coverage = np.arange(1, probability.size + 1) / probability.size
sureness = np.cumsum(probability) / np.arange(1, probability.size + 1)

figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6))
left.hist(homes["probability"], bins=BINS, range=(0, 1), color="tab:blue")
left.set_xlabel("probability of the best city")
left.set_ylabel("users")
left.set_title("how sure we are of each user's best city")
right.plot(coverage, sureness)
right.set_xlabel("share of users told")
right.set_ylabel("expected share of right answers")
right.set_ylim(top=1.0)
right.set_title("the more are told, the less sure we are")
figure.tight_layout()

# %% [markdown]
# ## Can the probabilities be believed?
#
# What users declare is not used for truth: some have moved since, and then the prediction is right
# where it disagrees. So all points may lie below the line, by about as much; where one of them lies
# much further off, with all of its 95 % interval (Wilson), something is wrong.

# %%
declared = lake.ask(
    """
    SELECT r.probability, r.best_city = u.declared_city AS agrees
    FROM resident_city r JOIN users u USING (user_id)
    WHERE r.ds = $day AND u.declared_city IS NOT NULL
    """,
    day=day,
)
bins = np.minimum((declared["probability"] * BINS).astype(int), BINS - 1)
counts = np.bincount(bins, minlength=BINS)
agreeing = np.bincount(bins, weights=declared["agrees"].astype(float), minlength=BINS)
means = np.bincount(bins, weights=declared["probability"], minlength=BINS)
enough = counts >= FEWEST
intervals = {
    k: binomtest(int(agreeing[k]), int(counts[k])).proportion_ci(method="wilson")
    for k in np.flatnonzero(enough).tolist()
}
print(f"{'probability':14}{'users':>8}{'expected':>10}{'declared so':>13}{'interval':>18}")
for k in np.flatnonzero(counts).tolist():
    shown = f"{'too few':>13}"
    if k in intervals:
        low, high = intervals[k].low, intervals[k].high
        shown = f"{agreeing[k] / counts[k]:13.1%}{f'[{low:.1%}, {high:.1%}]':>18}"
    span = f"{k / BINS:.1f} to {(k + 1) / BINS:.1f}"
    print(f"{span:14}{counts[k]:8,}{means[k] / counts[k]:10.1%}{shown}")
print(f"\nall           {counts.sum():8,}{means.sum() / max(counts.sum(), 1):10.1%}", end="")
print(f"{agreeing.sum() / max(counts.sum(), 1):13.1%}")

# %%
expected, found = means[enough] / counts[enough], agreeing[enough] / counts[enough]
lows, highs = ([getattr(of, end) for of in intervals.values()] for end in ("low", "high"))
figure, axes = plt.subplots(figsize=(4.4, 4))
axes.plot([0, 1], [0, 1], color="grey", linewidth=0.8)
axes.plot(expected, found, "o-")
axes.vlines(expected, lows, highs)
axes.set_xlabel("predicted probability")
axes.set_ylabel("share that declares this city, with 95 % intervals")
axes.set_xlim(0, 1)
axes.set_ylim(0, 1)
axes.set_title("how often declared homes agree,\nbeside how often they should")

# %% [markdown]
# ## How steady it is
#
# A resident city that changes overnight for many people moves their front page for no reason of
# theirs. *Told anew or no more*: it was unknown on one of the two days. Of the last four weeks.

# %%
days = lake.days("resident_city")
changes = lake.ask(
    """
    SELECT later.ds AS ds, count(*) AS users,
           avg(coalesce(later.resident_city <> earlier.resident_city, false)::INT) AS moved,
           avg(((later.resident_city IS NULL) <> (earlier.resident_city IS NULL))::INT) AS turned
    FROM resident_city later
    JOIN resident_city earlier
      ON earlier.user_id = later.user_id AND earlier.ds = later.ds - 1
    WHERE later.ds > $day::DATE - $last_days AND earlier.ds >= $day::DATE - $last_days
    GROUP BY later.ds ORDER BY later.ds
    """,
    day=day,
    last_days=LAST_DAYS,
)
print(f"{'day':12}{'users of both days':>20}{'another city':>14}{'told anew or no more':>22}")
for ds, users, *shares in zip(
    *(changes[c] for c in ("ds", "users", "moved", "turned")), strict=True
):
    print(f"{str(ds)[:10]:12}{users:20,}{shares[0]:14.2%}{shares[1]:22.2%}")
if len(days) < 2:
    print("one day only: nothing to compare")

# %% [markdown]
# ## Where they live
#
# The twelve cities with most known residents, and what share of all known ones these are.

# %%
cities = lake.ask(
    """
    SELECT c.name, count(*) AS residents, c.population
    FROM resident_city r JOIN cities c ON c.city_id = r.resident_city
    WHERE r.ds = $day GROUP BY c.name, c.population ORDER BY residents DESC, c.name LIMIT 12
    """,
    day=day,
)
print(f"{'city':24}{'residents':>10}{'share':>9}{'population':>14}")
for name, residents, population in zip(
    *(cities[c] for c in ("name", "residents", "population")), strict=True
):
    print(f"{name:24}{residents:10,}{residents / is_known.sum():9.1%}{population:14,}")
