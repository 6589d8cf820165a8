# %% [markdown]
# # A new bundle, before it gets any traffic
#
# What would it change, for whom, and would people like it? Pages that were served are made again
# from the server's journal, and the candidate is asked over the very same candidates. How its
# pages would differ is exact. What people would have done is told where the server explored: there
# it showed now and then, with a known probability, what its own ranker would not have.
#
# Which lake, releases and bundles: the environment variables `SOJOURN_LAKE`, `SOJOURN_RELEASES`
# (with the journal beside them) and `SOJOURN_BUNDLES`; which candidate: `SOJOURN_BUNDLE`, by
# default the newest of which the remembered pages can tell.

# %%
import os
from pathlib import Path

import numpy as np
from matplotlib import pyplot as plt
from matplotlib.colors import LogNorm

from features.errors import ContractError
from notebooks.ab.interleaving import preference
from notebooks.ab.offpolicy import FEWEST_TELLING, doubly_robust, gain, logged_mean, snips
from notebooks.ab.share import cut, wilson
from notebooks.lake import Tables
from notebooks.launch import candidate, preview
from notebooks.page import forest, table

MOST_PAGES = 4_000  # what is made again in a minute
SOUND_SHARE = 0.99  # of pages that come out as they did then: fewer, and the replay is not to trust
LISTED = 8  # items that gain most, and that lose most
FEWEST_EXPLORED = 1_000  # shown items on explored places: by fewer nothing is decided
FEWEST_USERS = (
    100  # of an estimate, or none is tried: they are drawn, and its interval is the normal law's
)

home = Path(os.environ.get("SOJOURN_DEMO", "var/demo"))
lake = Path(os.environ.get("SOJOURN_LAKE", home / "lake"))
releases = Path(os.environ.get("SOJOURN_RELEASES", home / "releases"))
bundles = Path(os.environ.get("SOJOURN_BUNDLES", home / "bundles"))
tables = Tables(lake)
try:
    bundle = Path(os.environ.get("SOJOURN_BUNDLE", "") or candidate(bundles, releases))
    seen = preview(tables, releases, bundle, MOST_PAGES)
except ContractError as error:
    raise SystemExit(str(error)) from None
usable = seen.user_id.size
taken = usable + seen.other_ways + seen.differing

print(f"candidate   {bundle.name}")
print(f"pages       {usable:,} of {taken:,} taken from {seen.remembered:,} that it has not seen")
print(f"            {seen.other_ways:,} left out: other rankers' pages, or less than full service")
print(f"            {seen.differing:,} left out: they did not come out as they did then")
print(f"users       {np.unique(seen.user_id).size:,}")

# %% [markdown]
# ## The answer

# %%
rows = seen.is_told
users = seen.user_id[seen.row_page]
is_replayed = seen.differing <= (1 - SOUND_SHARE) * taken
explorers = np.unique(users[rows]).size
is_told = rows.sum() >= FEWEST_EXPLORED and explorers >= FEWEST_USERS
verdict = ""
if not is_replayed:
    verdict = "Decide nothing: too many pages do not come out as they did then. Find out why."
elif not is_told:
    verdict = (
        f"The logs do not tell: {rows.sum():,} places of {explorers:,} users were explored where "
        f"they could,\n{FEWEST_EXPLORED:,} of {FEWEST_USERS:,} users are needed. Go by how the "
        "pages differ, and interleave the candidate for a small share."
    )
else:
    logged, told, expected = seen.earned(rows)
    change = gain(logged, told, expected)
    span = f"[{100 * change.low:+.2f}, {100 * change.high:+.2f}] percentage points of clicks"
    if not snips(logged).is_supported:
        verdict = (
            "The logs do not tell: they hardly ever tried what the candidate would show.\n"
            "Interleave it for a small share."
        )
    elif change.high < 0:
        verdict = f"Do not launch. Where the logs can tell it earns less, by {span}."
    elif change.low > 0:
        verdict = f"Give it traffic. Where the logs can tell it earns more, by {span}."
    else:
        verdict = (
            f"No decision: where the logs can tell the truth lies anywhere in {span}.\n"
            "Interleave it for a small share; an experiment decides."
        )
print(verdict)
print(
    f"\nOf a page's items the candidate keeps {seen.overlap.mean():.0%} on average, and the first "
    f"one on {seen.is_same_first.mean():.0%} of pages."
)

# %% [markdown]
# ## What would change, and for whom
#
# *Overlap* is the share of a page's items that the candidate shows as well, before anything is
# explored; *rank correlation* is between the two orders of all candidates.

# %%
groups = [("all", np.ones(usable, dtype=np.bool_))]
groups += [(f"audience {name}", seen.audience == name) for name in np.unique(seen.audience)]
groups += [(name, seen.placement == name) for name in np.unique(seen.placement)]
print(
    table(
        ("pages", "n", "overlap", "same first", "rank correlation"),
        [
            (
                name,
                f"{here.sum():,}",
                f"{seen.overlap[here].mean():.1%}",
                f"{seen.is_same_first[here].mean():.1%}",
                f"{np.nanmean(seen.correlation[here]):.2f}"
                if np.isfinite(seen.correlation[here]).any()
                else "",
            )
            for name, here in groups
        ],
    )
)
figure, (overlaps, shifts) = plt.subplots(1, 2, figsize=(11, 3.4))
overlaps.hist(seen.overlap, bins=np.linspace(0, 1, 21))
overlaps.set_xlabel("overlap of a page")
overlaps.set_ylabel("pages")
overlaps.set_title("how much of each page the candidate keeps")
furthest = max(2, int(np.quantile(np.r_[seen.own_rank, seen.other_rank], 0.99)))
near = (seen.own_rank <= furthest) & (seen.other_rank <= furthest)
ranks = np.arange(0.5, furthest + 1)  # a field for each pair: wider ones miss some, and look empty
counts, *_ = np.histogram2d(seen.own_rank[near], seen.other_rank[near], bins=(ranks, ranks))
shades = LogNorm(1, max(10, counts.max()))
fields = shifts.pcolormesh(ranks, ranks, counts.T, norm=shades, cmap="Blues")
figure.colorbar(fields, label="shown items")
shifts.plot([1, furthest], [1, furthest], color="black", linewidth=0.8)
shifts.set_xlabel("rank that shown items had")
shifts.set_ylabel("rank by the candidate")
shifts.set_title("below the line the candidate ranks it higher")

# %% [markdown]
# ## Which items would gain and lose
#
# Showings on these pages as they were, and as many as are expected by the candidate: first those
# that gain most, then those that lose most.

# %%
items, at = np.unique(np.r_[seen.item_id, seen.option_item], return_inverse=True)
now = np.bincount(at[: seen.item_id.size], minlength=items.size)
then = np.bincount(at[seen.item_id.size :], seen.option_share, minlength=items.size)
names = tables.ask("SELECT item_id, name, city FROM items ORDER BY item_id")
name_of = dict(zip(names["item_id"].tolist(), names["name"].tolist(), strict=True))
most = np.argsort(now - then)
print(
    table(
        ("item", "showings", "by the candidate"),
        [
            (name_of.get(int(items[k]), str(items[k])), f"{now[k]:,}", f"{then[k]:,.0f}")
            for k in dict.fromkeys([*most[:LISTED].tolist(), *most[-LISTED:].tolist()])
        ],
    )
)

# %% [markdown]
# ## What was clicked, by both rankers
#
# Both orders by turns (team draft) as if both had made each page, and whose picks the clicked
# items would have been. Clicked could only be what was shown, and that was the old ranker's choice:
# a preference for the candidate counts for more than one against it.

# %%
person = np.unique(users, return_inverse=True)[1]
credit = [
    np.bincount(person, seen.clicked * (seen.team == team)).astype(np.float64) for team in (0, 1)
]
liked = preference(credit[0], credit[1])
print(
    f"clicks on items of the drafted page: old {credit[0].sum():,.0f}, new {credit[1].sum():,.0f}"
)
if liked.is_known:
    print(
        f"preference for the candidate: {100 * liked.value:+.1f} % "
        f"[{100 * liked.low:+.1f}, {100 * liked.high:+.1f}]"
    )
clicked = seen.clicked > 0
if clicked.any():
    higher = (seen.other_rank < seen.own_rank)[clicked].mean()
    lower = (seen.other_rank > seen.own_rank)[clicked].mean()
    print(f"of the clicked items the candidate ranks {higher:.0%} higher and {lower:.0%} lower")

# %% [markdown]
# ## What it would earn, where the logs can tell
#
# Clicks per shown item on the places that the server explores, as far as the candidate's likely
# choice was among what might have been shown. *Seen again* weighs what was logged
# (self-normalised inverse propensities); *doubly robust* takes a forecast and corrects it by what
# was seen, and so is known better. `Effective` is how many rows as good as unweighted ones are
# left: a few tell little. Rows that both rankers want alike are effective and say nothing of the
# difference: it rests on those that stand for more than themselves, from which clicks enough must
# be expected. The forecast of whole pages is corrected where it can be, and a model's word
# elsewhere: it decides nothing. Intervals are of what is a share of shown items: Wilson's, and of
# what is forecast, corrected and so none itself, what of a normal one lies in 0 to 100 %.

# %%
if explorers < FEWEST_USERS:
    raise SystemExit(
        f"Places of {explorers:,} users were explored where the candidate's choice was possible; "
        f"an estimate wants {FEWEST_USERS:,}."
    )
explored, told, expected = seen.earned(rows)
whole = seen.whole()
estimates = [
    ("explored places: as logged", wilson(logged_mean(explored)), rows.sum()),
    ("explored places: seen again", wilson(snips(explored).value), snips(explored).effective),
    (
        "explored places: doubly robust",
        cut(doubly_robust(explored, told, expected).value),
        snips(explored).effective,
    ),
    ("whole pages: as logged", wilson(logged_mean(whole[0])), rows.size),
    ("whole pages: forecast", cut(doubly_robust(*whole).value), ""),
]
print(
    table(
        ("clicks per shown item", "value", "interval", "effective"),
        [
            (
                name,
                f"{found.value:.2%}",
                f"[{found.low:.2%}, {found.high:.2%}]",
                f"{effective:,.0f}" if effective != "" else "",
            )
            for name, found, effective in estimates
        ],
    )
)
print(
    f"\nof {seen.is_explored.sum():,} items on explored places {rows.sum():,} stand where the "
    "candidate's likely choice was possible;\n"
    f"{snips(explored).telling:,.1f} clicks are to be expected of rows that tell of the "
    f"difference, {FEWEST_TELLING:.0f} are needed"
)
if not snips(explored).is_supported:
    raise SystemExit(
        "Too few rows or clicks are left that stand for the candidate: these estimates rest on a "
        "handful of pages, or on the model alone, and their intervals promise too much."
    )

# %%
of_audience = {
    str(name): rows & (seen.audience[seen.row_page] == name) for name in np.unique(seen.audience)
}
enough = {
    name: np.unique(users[here]).size >= FEWEST_USERS and snips(seen.earned(here)[0]).is_supported
    for name, here in of_audience.items()
}
by_audience = [(n, gain(*seen.earned(here))) for n, here in of_audience.items() if enough[n]]
if not all(enough.values()):
    print(f"too few users or rows to tell of: {', '.join(n for n in enough if not enough[n])}")
figure, axes = plt.subplots(figsize=(8, 1.2 + 0.4 * len(by_audience)))
forest(
    axes,
    [("everybody", gain(explored, told, expected)), *by_audience],
    "percentage points more than as logged, with 95% intervals",
)
axes.set_title("clicks per shown item on explored places, by the candidate")
