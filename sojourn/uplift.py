"""What each variant was truly worth: the simulator's own probabilities on the pages it showed.

A measured rate holds the luck of who happened to look and pay; the truth takes that luck out: the
probability that a user pays at least once, given every page they were shown. It is an expectation
over looks and purchases, on the visits that took place; nobody buys again what they have.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from features.counters import ledger, pair_keys
from features.moment import utc_from_ms
from features.schema import F64, PLACEMENTS, UNKNOWN_ID, Bools, Ids
from simulator.choice import examination
from simulator.live import LIVE_FOLDER
from simulator.record import TRUTH_FOLDER
from simulator.truth import Truth, load

MS_PER_HOUR: Final = 3_600_000
_COLUMNS: Final = ("user_id", "browse_city", "item_id", "position", "placement", "at", "variants")


@dataclass(frozen=True, slots=True)
class TrueRate:
    """One variant's expected visit-to-purchase rate."""

    layer: str
    variant: str
    users: int
    rate: float  # 0..1
    purchases: float  # expected, a user


def true_rates(lake: Path, layer: str, first: date, last: date) -> list[TrueRate]:
    """By variant of the layer, over its users of these days; variants in the order of their names.

    Users who saw several variants are left out, as the notebooks do.
    """
    rows = (
        ds.dataset(lake / "exposures", partitioning=ds.partitioning(flavor="hive"))
        .to_table(
            columns=list(_COLUMNS),
            filter=(ds.field("ds") >= first.isoformat()) & (ds.field("ds") <= last.isoformat()),
        )
        .to_pandas()
    )
    prefix = f"{layer}:"
    rows["variant"] = [
        next((v.removeprefix(prefix) for v in variants if v.startswith(prefix)), "")
        for variants in rows["variants"]
    ]
    rows = rows[(rows["variant"] != "") & (rows["user_id"] != UNKNOWN_ID)]
    seen = rows.groupby("user_id")["variant"].nunique()
    rows = rows[rows["user_id"].isin(seen[seen == 1].index)]
    if rows.empty:
        return []
    at_ms = rows["at"].astype("datetime64[ms, UTC]").astype("int64").to_numpy()
    chance = purchase_chances(
        load(lake),
        rows["user_id"].to_numpy(),
        rows["browse_city"].to_numpy(),
        rows["item_id"].to_numpy(),
        rows["position"].to_numpy(),
        rows["placement"].map(PLACEMENTS.index).to_numpy(),
        at_ms,
    )
    has = owned(lake, rows["user_id"].to_numpy(), rows["item_id"].to_numpy(), at_ms)
    chance = np.where(has, 0.0, chance)
    rows = rows.assign(chance=chance, missed=np.log1p(-np.minimum(chance, 1 - 1e-12)))
    of_user = rows.groupby(["variant", "user_id"], as_index=False).agg(
        missed=("missed", "sum"), purchases=("chance", "sum")
    )
    return [
        TrueRate(
            layer,
            str(variant),
            len(part),
            float(-np.expm1(part["missed"]).mean()),
            float(part["purchases"].mean()),
        )
        for variant, part in of_user.groupby("variant")
    ]


def owned(lake: Path, users: Ids, items: Ids, at_ms: Ids) -> Bools:
    """Whether each user had paid for the item before that moment, (n,): by the truth of orders."""
    folder = lake / TRUTH_FOLDER
    files = [folder / "orders.parquet", *sorted((folder / LIVE_FOLDER).glob("*.parquet"))]
    tables = [pq.read_table(f, columns=["user_id", "item_id", "at", "paid"]) for f in files]
    orders = pa.concat_tables(tables)
    orders = orders.filter(orders["paid"])
    bought_at = np.asarray(orders["at"].cast(pa.timestamp("ms", tz="UTC")).cast(pa.int64()))
    pairs = pair_keys(np.asarray(orders["user_id"]), np.asarray(orders["item_id"]))
    return ledger(pairs, bought_at).count_before(pair_keys(users, items), at_ms) > 0


def purchase_chances(
    truth: Truth,
    users: Ids,
    cities: Ids,
    items: Ids,
    positions: Ids,
    surfaces: Ids,
    at_ms: Ids,
) -> F64:
    """Probability that each shown item is looked at, opened, bought and paid for, shape (n,).

    People are taken for what they are in the middle of the hour; travellers are at their hotel.
    """
    chance = np.zeros(users.size)
    hours = at_ms // MS_PER_HOUR
    for hour in np.unique(hours).tolist():
        here = np.flatnonzero(hours == hour)
        at = utc_from_ms(int((hour + 0.5) * MS_PER_HOUR))
        moment = truth.moment(users[here], cities[here], at)
        chance[here] = truth.utility(moment, items[here][:, None])[:, 0]
    return chance * examination(surfaces, positions)
