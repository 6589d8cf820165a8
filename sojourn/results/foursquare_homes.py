"""Where the people of the check-ins live: how often we are right, and when.

A city is a quarter-degree cell; users with 20 check-ins or more; the truth is the city of most
check-ins in the second half, told from the first half, or, of a cold start, the city of most
check-ins that follow the first few. The model that tells a user is fitted on other users only.
"""

from typing import Final

import numpy as np
import pandas as pd

from offline.trials.checkins import Checkins
from offline.trials.resident_city import (
    DIMENSIONS,
    FEWEST_VISITS,
    after_a_move,
    first_half,
    first_visits,
    tell,
)
from ranking.records import OURS, Record
from sojourn.results.scoring import calibration_record, mean_record

PROTOCOL: Final = f"users with >= {FEWEST_VISITS} check-ins, 0.25 degree cells"
CURVE: Final = f"{PROTOCOL}: coverage curve"
MOVE: Final = f"{PROTOCOL}: after a move"
MOST_VISITED: Final = "most visited city"
FEW: Final = 5  # check-ins of the cold start that has a figure to beat
COLD: Final = (1, 2, 3, FEW, 10)  # check-ins known
SINCE: Final = (1, 3, 5, 10, 15)  # check-ins since the first half, of users who moved
COVERAGES: Final = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
_COLD_CASE, _MOVE_CASE = 10, 20


def home_records(data: str, checkins: Checkins) -> list[Record]:
    """All records of the protocol."""
    cuts = (
        *first_half(),
        *first_visits(COLD, _COLD_CASE),
        *after_a_move(SINCE, _MOVE_CASE),
    )
    told = tell(checkins, cuts).to_pandas()
    of = dict(iter(told.groupby("case")))
    half = of[0]
    records = accuracy_records(data, "from the first half", half)
    records += [
        record
        for case, count in enumerate(COLD, start=_COLD_CASE)
        for record in accuracy_records(data, cold_segment(count), of[case])
    ]
    records += dimension_records(data, "from the first half", half)
    records += curve_records(data, "from the first half", half)
    records += curve_records(data, cold_segment(FEW), of[_COLD_CASE + COLD.index(FEW)])
    stayed_away = half[half["moved"]]
    after = {0: stayed_away} | {
        count: of[case] for case, count in enumerate(SINCE, start=_MOVE_CASE) if case in of
    }
    return records + move_records(data, after)


def cold_segment(count: int) -> str:
    return f"from {count} check-in{'s' if count > 1 else ''}"


def accuracy_records(data: str, segment: str, told: pd.DataFrame) -> list[Record]:
    """Accuracy and calibration, one case a user."""
    users, home = told["user_id"].to_numpy(), told["home"].to_numpy()
    commonest = told["home"].mode().min()
    right = (told["told"].to_numpy() == home).astype(np.float64)
    name = (data, PROTOCOL, segment, "accuracy")
    most_visited = told["mode"].to_numpy() == home
    return [
        mean_record(name, "majority city", (home == commonest).astype(np.float64), users),
        mean_record(name, MOST_VISITED, most_visited.astype(np.float64), users),
        mean_record(name, OURS, right, users),
        calibration_record(
            (data, PROTOCOL, segment, "calibration error"),
            OURS,
            told["probability"].to_numpy(),
            right,
        ),
    ]


def dimension_records(data: str, segment: str, told: pd.DataFrame) -> list[Record]:
    """What one dimension alone says: of all users, nothing said is wrong; and of how many."""
    users = told["user_id"].to_numpy()
    records = []
    for dimension in DIMENSIONS:
        said = told[f"told_{dimension}"]
        for metric, values in (("accuracy", said == told["home"]), ("coverage", said.notna())):
            name = (data, PROTOCOL, segment, metric)
            method = f"{dimension} alone"
            records.append(mean_record(name, method, values.to_numpy().astype(np.float64), users))
    return records


def curve_records(data: str, segment: str, told: pd.DataFrame) -> list[Record]:
    """Accuracy among the surest share of users, for each share: what a threshold buys.

    `sojourn` is sure by its probability; the most visited city by nothing, and stays level.
    """
    surest = told.sort_values(["probability", "user_id"], ascending=[False, True])
    right = (surest["told"] == surest["home"]).to_numpy().astype(np.float64)
    probability, users = surest["probability"].to_numpy(), surest["user_id"].to_numpy()
    records = []
    for coverage in COVERAGES:
        kept = slice(0, max(1, round(coverage * len(surest))))
        name = (data, CURVE, f"{segment}, coverage={coverage:g}")
        records.append(mean_record((*name, "accuracy"), OURS, right[kept], users[kept]))
        threshold = float(probability[kept][-1])  # at which this share is told
        records.append(Record(*name, "threshold", OURS, threshold, None, len(users[kept])))
    return records


def move_records(data: str, after: dict[int, pd.DataFrame]) -> list[Record]:
    """How many check-ins it takes to notice: right about the new home, by check-ins since."""
    return [
        mean_record(
            (data, MOVE, f"check-ins since={count}", "accuracy"),
            method,
            (told[column] == told["home"]).to_numpy().astype(np.float64),
            told["user_id"].to_numpy(),
        )
        for count, told in after.items()
        if len(told)
        for method, column in ((MOST_VISITED, "mode"), (OURS, "told"))
    ]
