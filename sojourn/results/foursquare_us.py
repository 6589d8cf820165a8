"""Foursquare check-ins in the United States: where people live, and what visitors go to.

Data: Foursquare TIST2015 (Yang et al.), as cut down by LBSNDatasets. Both protocols import the
files into a lake, clean it as on any day, and run the day's own jobs on a part of it.

*Resident city*: a city is a quarter-degree cell; users with 20 check-ins or more; the truth is the
city of most check-ins in the second half, told from the first half, or from the first five. The
model that tells a user is fitted on other users only (five folds).

*Hot lists*: a city is a half-degree cell; lists are made of the first 80 % of check-ins and tried
on new (user, POI) pairs of the rest; home is the city of most earlier check-ins. `sojourn` serves
by the city that the resident-city job predicts, where the backtest lets an audience have its own
list; half-life and strength are chosen on backtests before the split that look as far ahead as the
protocol does (with a fortnight's they choose a decay that costs months later). Baselines count
users by POI.
"""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np
import pandas as pd

from offline.ingest.foursquare_us import import_to
from offline.session import spark_session
from offline.trials.checkins import Checkins, read_checkins
from offline.trials.hot import Lists, lists_before
from offline.trials.resident_city import FEWEST_VISITS, first_half, first_visits, tell
from ranking.records import OURS, Record
from sojourn.console import Advance
from sojourn.results.scoring import calibration_record, mean_record

DATA: Final = "foursquare_us"
HOME_PROTOCOL: Final = f"users with >= {FEWEST_VISITS} check-ins, 0.25 degree cells"
HOT_PROTOCOL: Final = "80/20 by time, new (user, POI) pairs, 0.5 degree cells"
FEW: Final = 5  # check-ins of a cold start
SPLIT: Final = 0.8
PAGE: Final = 10
STEPS: Final = 5
SEGMENTS: Final = ("visitor", "local")


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    spark = spark_session("sojourn results")
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        advance(0, STEPS, "import, quarter-degree cells")
        quarter, half = Path(folder) / "quarter", Path(folder) / "half"
        import_to(data, quarter)
        checkins = read_checkins(spark, quarter)
        advance(1, STEPS, "resident city from the first half")
        records = home_records("from the first half", tell(checkins, first_half()).to_pandas())
        advance(2, STEPS, f"resident city from {FEW} check-ins")
        few = tell(checkins, first_visits(FEW)).to_pandas()
        records += home_records(f"from {FEW} check-ins", few)
        advance(3, STEPS, "import, half-degree cells")
        spark.catalog.clearCache()
        import_to(data, half, cell_degrees=0.5)
        advance(4, STEPS, "hot lists")
        records += hot_records(read_checkins(spark, half))
        spark.catalog.clearCache()
        advance(5, STEPS, "done")
    return records


def home_records(segment: str, told: pd.DataFrame) -> list[Record]:
    """Accuracy and calibration, one case a user."""
    users = told["user_id"].to_numpy()
    home = told["home"].to_numpy()
    right = (told["told"].to_numpy() == home).astype(np.float64)
    commonest = told["home"].mode().min()
    accuracy = (DATA, HOME_PROTOCOL, segment, "accuracy")
    return [
        mean_record(accuracy, "majority city", (home == commonest).astype(np.float64), users),
        mean_record(
            accuracy,
            "most visited city",
            (told["mode"].to_numpy() == home).astype(np.float64),
            users,
        ),
        mean_record(accuracy, OURS, right, users),
        calibration_record(
            (DATA, HOME_PROTOCOL, segment, "calibration error"),
            OURS,
            told["probability"].to_numpy(),
            right,
        ),
    ]


def hot_records(checkins: Checkins) -> list[Record]:
    """recall@10 by the audience of the pair, for each way of choosing a list."""
    visits = (
        checkins.visits.select("user_id", "item_id", "city", "at", "nth")
        .toPandas()
        .sort_values(["user_id", "nth"])
    )
    seconds = visits["at"].astype("int64").to_numpy()
    moment_at = np.quantile(seconds, SPLIT, method="lower")
    moment = visits["at"].iloc[int(np.flatnonzero(seconds == moment_at)[0])]
    train = visits[seconds <= moment_at]
    pairs, home = new_pairs(train, visits[seconds > moment_at])
    train = train.assign(is_local=train["user_id"].map(home) == train["city"])
    made = lists_before(checkins, datetime.fromtimestamp(moment.timestamp(), tz=UTC))
    methods = {
        "everyone's popularity": hits(pairs, popular(train)),
        "locals' popularity": hits(pairs, popular(train[train["is_local"]])),
        "visitors' popularity": hits(pairs, popular(train[~train["is_local"]])),
        OURS: served(pairs, made),
    }
    return [
        mean_record(
            (DATA, HOT_PROTOCOL, f"audience={segment}", f"recall@{PAGE}"),
            method,
            found[here],
            pairs["user_id"].to_numpy()[here],
        )
        for segment in SEGMENTS
        for here in [(pairs["audience"] == segment).to_numpy()]
        for method, found in methods.items()
    ]


def new_pairs(train: pd.DataFrame, test: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """The test's (user, POI) pairs that are new, with their audience; and home by user.

    Home is the city of most check-ins in `train`, of several the one visited first.
    """
    counted = train.groupby(["user_id", "city"], as_index=False).agg(
        n=("nth", "size"), first=("nth", "min")
    )
    best = counted.sort_values(["user_id", "n", "first"], ascending=[True, False, True])
    home = best.drop_duplicates("user_id").set_index("user_id")["city"]
    pairs = test[["user_id", "item_id", "city"]].drop_duplicates(["user_id", "item_id"])
    known = pd.MultiIndex.from_frame(train[["user_id", "item_id"]].drop_duplicates())
    keys = pd.MultiIndex.from_frame(pairs[["user_id", "item_id"]])
    pairs = pairs[~keys.isin(known) & pairs["user_id"].isin(home.index)]
    is_local = pairs["user_id"].map(home) == pairs["city"]
    return pairs.assign(audience=np.where(is_local, "local", "visitor")), home


def popular(visits: pd.DataFrame) -> pd.DataFrame:
    """The first page of every city by number of users: city, item_id; ties by id."""
    users = visits.groupby(["city", "item_id"], as_index=False).agg(users=("user_id", "nunique"))
    best = users.sort_values(["city", "users", "item_id"], ascending=[True, False, True])
    return best[best.groupby("city").cumcount() < PAGE][["city", "item_id"]]


def hits(pairs: pd.DataFrame, page: pd.DataFrame) -> np.ndarray:
    """1 where the city's page has the pair's item, (n,)."""
    shown = pd.MultiIndex.from_frame(page)
    return pd.MultiIndex.from_frame(pairs[["city", "item_id"]]).isin(shown).astype(np.float64)


def served(pairs: pd.DataFrame, made: Lists) -> np.ndarray:
    """As the server chooses: the predicted audience's list, everyone's where it has none, (n,)."""
    lists = made.lists.to_pandas()
    lists = lists[lists["rank"] <= PAGE].rename(columns={"key": "city"})
    homes = made.residents.to_pandas().set_index("user_id")["resident_city"]
    home = pairs["user_id"].map(homes)
    audience = np.where(home.isna(), "pooled", np.where(home == pairs["city"], "local", "visitor"))
    own = pd.MultiIndex.from_frame(lists[["audience", "city"]].drop_duplicates())
    has_own = pd.MultiIndex.from_arrays([audience, pairs["city"]]).isin(own)
    chosen = np.where(has_own, audience, "pooled")
    shown = pd.MultiIndex.from_frame(lists[["audience", "city", "item_id"]])
    asked = pd.MultiIndex.from_arrays([chosen, pairs["city"], pairs["item_id"]])
    return asked.isin(shown).astype(np.float64)
