"""What each variant is truly worth: the same people in the same moments, under every variant.

A measured rate holds the luck of who fell into which variant, and of who happened to look and pay.
The truth takes both out. Of every page of the people who are watched, the simulator knows the
chance that something of it is paid for, as it was and as each variant would have made it
(`simulator.onlooker`). A user's chance to pay under a variant is

    1 - (1 - otherwise) * exp(-H) * (1 - longer),  H = sum over pages of -log(1 - pays)

where `otherwise` is 1 for who paid after coming back to an item or from a message, which no variant
changes. `longer` is what better pages bring by keeping people in the session:

    longer = sum over pages of (ratio - 1) * (rest - mean rest)

with `rest` what the later pages of the session are worth under the variant, and `ratio` how much
likelier the variant makes what happened, that something of the page was opened or that nothing was:
importance sampling, one page at a time, whose sum is the first-order difference between two ways of
going through sessions (Kakade & Langford 2002). It is linear, so that its noise averages out, and 0
where two pages are alike; `ratio - 1` is 0 in the mean: taking the mean off `rest` only quiets it.
Between pages of which one is worth three times the other it was a sixth more than what was lived
with one seed, and 2 % less with another (docs/adr/0069).

What is not in it: that another page today would change what is known of its reader tomorrow.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import pandas as pd
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from features.schema import F64, Action
from notebooks.ab.ratio import ratio
from simulator.live import LIVE_FOLDER, PAGES_FOLDER
from simulator.onlooker import BEST, SHOWN
from simulator.record import TRUTH_FOLDER

MOST_PAGES: Final = 10**9  # of a day: pages are numbered anew each day
LEAST_CHANCE: Final = 0.05  # of a page to be opened, or not to be
ALMOST: Final = 1 - 1e-12


@dataclass(frozen=True, slots=True)
class TrueUplift:
    """One variant beside its layer's control, over the same users."""

    layer: str
    variant: str
    users: int  # watched ones
    rate: float  # 0..1, expected visit-to-purchase rate
    uplift: float  # of rate, above the control
    se: float  # of the uplift: only some people are watched
    same: float  # share of the server's pages that the variant would have made alike


@dataclass(frozen=True, slots=True)
class TrueDay:
    """What pages were worth on one day: mean chance that something is paid for."""

    day: date
    way: str  # a variant, `layer:variant`
    pages: int
    pays: float
    of_best: float  # share of what the best page would have been worth
    gain: float  # over the control, relative: 0.1 for a tenth more
    gain_se: float  # over people; NaN for the control itself


def true_uplifts(lake: Path, layer: str, control: str, first: date, last: date) -> list[TrueUplift]:
    """Every variant of the layer by name; empty where nobody was watched in these days."""
    pages = read_pages(lake, first, last)
    ways = sorted(way for way in pages["way"].unique() if way.startswith(f"{layer}:"))
    if f"{layer}:{control}" not in ways:
        return []
    bystanders = paid_otherwise(lake, first, last)
    shown = pages[pages["way"] == SHOWN].set_index("page")
    shown = shown.assign(opened=shown["request_id"].isin(opened_requests(lake, first, last)))
    found = {way: _chances(pages[pages["way"] == way], shown, bystanders) for way in ways}
    base = found[f"{layer}:{control}"]
    results = []
    for way, chances in found.items():
        gains = (chances - base).to_numpy()
        results.append(
            TrueUplift(
                layer,
                way.removeprefix(f"{layer}:"),
                gains.size,
                float(chances.mean()),
                float(gains.mean()),
                float(gains.std(ddof=1) / np.sqrt(gains.size)) if gains.size > 1 else float("nan"),
                float(pages.loc[pages["way"] == way, "same"].mean()),
            )
        )
    return results


def true_days(lake: Path, layer: str, control: str, first: date, last: date) -> list[TrueDay]:
    """By day and variant of the layer, over the same pages of the server: those of who is in it."""
    results = []
    for day in pd.date_range(first, last).date:
        pages = read_pages(lake, day, day)
        of_layer = pages[pages["way"].str.startswith(f"{layer}:")]
        is_best = (pages["way"] == BEST) & pages["page"].isin(of_layer["page"].unique())
        best = float(pages.loc[is_best, "pays"].mean())
        by_user = of_layer.pivot_table(index="user_id", columns="way", values="pays", aggfunc="sum")
        for way, part in of_layer.groupby("way"):
            mean = float(part["pays"].mean())
            base = by_user[f"{layer}:{control}"].to_numpy()
            gain = ratio(by_user[way].to_numpy() - base, base)
            results.append(
                TrueDay(day, str(way), len(part), mean, mean / best, gain.value, gain.se)
            )
    return results


def read_pages(lake: Path, first: date, last: date) -> pd.DataFrame:
    """`simulator.onlooker.PAGES_SCHEMA` of these days; no rows where nobody was watched."""
    folder = lake / TRUTH_FOLDER / PAGES_FOLDER
    days = {day.date().isoformat() for day in pd.date_range(first, last)}
    files = [file for file in sorted(folder.glob("*.parquet")) if file.stem in days]
    tables = []
    for number, file in enumerate(files):
        table = pq.read_table(file).to_pandas()
        tables.append(table.assign(page=table["page"] + number * MOST_PAGES))
    if not tables:
        return pd.DataFrame({"way": pd.Series(dtype=str)})
    whole: pd.DataFrame = pd.concat(tables, ignore_index=True)
    return whole


def opened_requests(lake: Path, first: date, last: date) -> set[str]:
    """Requests of which something was viewed, of the events that arrived in these days."""
    table = _events(lake, first, last, ["action", "request_id"])
    views = table.filter(pc.equal(table["action"], str(Action.VIEW_ITEM)))
    return set(views["request_id"].drop_null().unique().to_pylist())


def paid_otherwise(lake: Path, first: date, last: date) -> set[int]:
    """Users who paid for an item that they had not opened from any list in that session."""
    folder = lake / TRUTH_FOLDER / LIVE_FOLDER
    days = (folder / f"{day}.parquet" for day in pd.date_range(first, last).date)
    tables = [
        pq.read_table(f, columns=["order_id", "user_id", "item_id", "paid"]).to_pandas()
        for f in days
        if f.is_file()
    ]
    if not tables:
        return set()
    orders = pd.concat(tables)
    columns = ["action", "session_id", "item_id", "order_id", "position"]
    events = _events(lake, first, last, columns).to_pandas()
    paying = events[events["action"] == str(Action.PAY)][["order_id", "session_id"]]
    views = events[(events["action"] == str(Action.VIEW_ITEM)) & events["position"].notna()]
    listed = views[["session_id", "item_id"]].drop_duplicates().assign(listed=True)
    paid = orders[orders["paid"]].merge(paying.drop_duplicates("order_id"), on="order_id")
    traced = paid.merge(listed, on=["session_id", "item_id"], how="left")
    return set(traced.loc[traced["listed"].isna(), "user_id"].tolist())


def rest_of_session(hazard: "pd.Series[float]", session: "pd.Series[int]") -> F64:
    """What the later pages of each page's session add up to, (n,); in order of the pages."""
    by_session = hazard.groupby(session)
    rest: F64 = (by_session.transform("sum") - by_session.cumsum()).to_numpy()
    return rest


def _chances(pages: pd.DataFrame, shown: pd.DataFrame, bystanders: set[int]) -> "pd.Series[float]":
    """Of each user who is in the layer, the chance to pay under one way; by user id.

    `shown` are all pages by number, in order; `pages` those that the way would have made.
    """
    ours = shown[shown["user_id"].isin(pages["user_id"].unique())]
    way = pages.set_index("page").reindex(ours.index)
    is_of_way = way["way"].notna()  # others are the app's own: the same under every way
    hazard = _hazard(way["pays"].where(is_of_way, ours["pays"]))
    likelier = _clipped(way["opens"]) / _clipped(ours["opens"])
    less = (1 - _clipped(way["opens"])) / (1 - _clipped(ours["opens"]))
    gain = np.where(is_of_way, np.where(ours["opened"], likelier, less) - 1.0, 0.0)
    rest = rest_of_session(hazard, ours["session_id"])
    longer = pd.Series(gain * (rest - rest[is_of_way].mean()), index=ours.index)
    user = ours["user_id"]
    spared = np.exp(-hazard.groupby(user).sum()) * (1.0 - longer.groupby(user).sum())
    chances: pd.Series[float] = 1.0 - spared.where(~spared.index.isin(bystanders), 0.0)
    return chances


def _clipped(opens: "pd.Series[float]") -> "pd.Series[float]":
    """A propensity that may be divided by."""
    return opens.clip(LEAST_CHANCE, 1 - LEAST_CHANCE)


def _hazard(chance: "pd.Series[float]") -> "pd.Series[float]":
    return pd.Series(-np.log1p(-chance.clip(upper=ALMOST).to_numpy()), index=chance.index)


def _events(lake: Path, first: date, last: date, columns: list[str]) -> "ds.pa.Table":
    table = ds.dataset(lake / "events", partitioning=ds.partitioning(flavor="hive"))
    between = (ds.field("ds") >= first.isoformat()) & (ds.field("ds") <= last.isoformat())
    return table.to_table(columns=columns, filter=between)
