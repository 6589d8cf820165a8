# %% [markdown]
# # What changes on holidays
#
# People travel differently on workdays, weekends and holidays: other people, other cities, other
# things to do. This page shows what a planner of the season's offer wants to know before a holiday:
# how much busier it gets, who comes, what they want, and which items gain most. A holiday's days
# follow one another: what else changed in them is counted in.
#
# Which lake: the environment variable `SOJOURN_LAKE`.

# %%
import os
from pathlib import Path

import numpy as np
from matplotlib import pyplot as plt
from matplotlib.patches import Patch

from features.moment import HOLIDAY, WEEKEND, WORKDAY
from notebooks.lake import Tables

KINDS = (WORKDAY, WEEKEND, HOLIDAY)
FEWEST_VIEWS = 30  # of an item: below, its gain is noise

lake = Tables(Path(os.environ.get("SOJOURN_LAKE", "var/demo/lake")))
if not lake.days("clean_events"):
    raise SystemExit(f"No day of {lake.lake} was computed yet: run `sojourn daily` first.")
days = lake.ask(
    """
    SELECT event_date AS day, any_value(day_type) AS kind, count(*) AS events,
           count(DISTINCT user_id) AS users,
           count(*) FILTER (action = 'pay') AS paid,
           sum(amount_cents) FILTER (action = 'pay') / 100.0 AS cny
    FROM clean_events GROUP BY event_date ORDER BY event_date
    """
)
kinds = days["kind"]
print(
    f"{'day type':10}{'days':>6}{'events a day':>14}{'users a day':>13}{'orders a day':>14}", end=""
)
print(f"{'CNY a day':>12}")
for kind in KINDS:
    of_kind = kinds == kind
    if of_kind.any():
        means = [
            np.nanmean(days[c][of_kind].astype(float)) for c in ("events", "users", "paid", "cny")
        ]
        print(f"{kind:10}{of_kind.sum():6}", end="")
        print("".join(f"{m:{w},.0f}" for m, w in zip(means, (14, 13, 14, 12), strict=True)))
if not {HOLIDAY, WORKDAY} <= set(kinds.tolist()):
    raise SystemExit("These days hold no holiday, or no workday: there is nothing to compare.")

# %%
colours = {WORKDAY: "tab:grey", WEEKEND: "tab:blue", HOLIDAY: "tab:red"}
figure, axes = plt.subplots(figsize=(10, 3.2))
axes.bar(range(kinds.size), days["paid"], color=[colours[k] for k in kinds])
ticks = range(0, kinds.size, max(1, kinds.size // 10))
axes.set_xticks(ticks, [str(days["day"][t])[5:10] for t in ticks])
axes.set_ylabel("paid orders")
axes.set_title("paid orders of each day, by its type")
axes.legend(handles=[Patch(color=colours[k], label=k) for k in KINDS])

# %% [markdown]
# ## Who comes
#
# Share of views by people at home in the city they look at, and by visitors from elsewhere; homes
# are those known on the last day.

# %%
day = lake.last_day("resident_city")
audience = lake.ask(
    """
    SELECT e.day_type AS kind, avg((h.resident_city <> e.city)::INT) AS visitors, count(*) AS views
    FROM clean_events e JOIN resident_city h ON h.user_id = e.user_id AND h.ds = $day
    WHERE e.action = 'view_item' AND h.resident_city IS NOT NULL AND e.city IS NOT NULL
    GROUP BY e.day_type
    """,
    day=day,
)
share = dict(zip(audience["kind"].tolist(), audience["visitors"].tolist(), strict=True))
views = dict(zip(audience["kind"].tolist(), audience["views"].tolist(), strict=True))
print(f"{'day type':10}{'views':>10}{'by visitors':>13}")
for kind in KINDS:
    if kind in share:
        print(f"{kind:10}{views[kind]:10,}{share[kind]:13.1%}")

# %% [markdown]
# ## What they want
#
# Each category's share of views; right, how much more (or less) of them it has on holidays than on
# workdays.

# %%
wanted = lake.ask(
    """
    SELECT category, day_type AS kind, count(*) AS views
    FROM clean_events WHERE action = 'view_item' AND category IS NOT NULL GROUP BY ALL
    """
)
categories = sorted(set(wanted["category"].tolist()))
table = np.zeros((len(categories), len(KINDS)))
for category, kind, count in zip(*(wanted[c] for c in ("category", "kind", "views")), strict=True):
    table[categories.index(category), KINDS.index(kind)] = count
shares = table / table.sum(axis=0)
lift = shares[:, KINDS.index(HOLIDAY)] / shares[:, KINDS.index(WORKDAY)] - 1
order = np.argsort(-lift)
print(f"{'category':14}" + "".join(f"{kind:>10}" for kind in KINDS) + f"{'change':>12}")
for k in order:
    print(f"{categories[k]:14}" + "".join(f"{v:10.1%}" for v in shares[k]) + f"{lift[k]:+12.0%}")

# %%
figure, axes = plt.subplots(figsize=(7, 0.8 + 0.3 * len(categories)))
axes.barh([categories[k] for k in order[::-1]], 100 * lift[order[::-1]], color="tab:red")
axes.axvline(0, color="black", linewidth=0.8)
axes.set_xlabel("share of views on holidays, % above workdays")
axes.set_title("categories that gain and lose on holidays")

# %% [markdown]
# ## Which items gain most
#
# Views a day on holidays over views a day on workdays, one view added to both, for items with 30
# views or more in all; of so many items the first owe some of it to chance. The hot lists of
# holidays are made of such days, and where a backtest says that they gain, they serve.

# %%
count_of = {kind: int((kinds == kind).sum()) for kind in KINDS}
items = lake.ask(
    """
    SELECT any_value(i.name) AS name, any_value(i.category) AS category,
           count(*) FILTER (e.day_type = $holiday) AS holiday,
           count(*) FILTER (e.day_type = $workday) AS workday
    FROM clean_events e JOIN items i USING (item_id)
    WHERE e.action = 'view_item' GROUP BY e.item_id
    HAVING holiday + workday >= $fewest ORDER BY e.item_id
    """,
    holiday=HOLIDAY,
    workday=WORKDAY,
    fewest=FEWEST_VIEWS,
)
gain = (items["holiday"] + 1) / count_of[HOLIDAY] / ((items["workday"] + 1) / count_of[WORKDAY])
print(f"{'item':40}{'category':14}{'holiday':>9}{'workday':>9}{'times':>8}")
for k in np.argsort(-gain)[:12]:
    print(
        f"{items['name'][k][:38]:40}{items['category'][k]:14}{items['holiday'][k]:9,}"
        f"{items['workday'][k]:9,}{gain[k]:8.1f}"
    )
print(
    "\nviews, of all holidays and all workdays of the span; times: a day on holidays over workdays"
)
