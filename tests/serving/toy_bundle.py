"""A small real bundle of the travel features: best sellers first, trained in a blink."""

from datetime import date
from pathlib import Path

import lightgbm
import numpy as np

from features.catalog.sets import TRAVEL
from ranking.manifest import MadeFrom
from ranking.pack import Draft, write_bundle
from ranking.score import BoosterRanker

ROWS = 400


def toy_bundle(bundles: Path, rounds: int = 5, best: float = 1.0) -> Path:
    """Its folder. Another number of rounds makes another bundle; -1 as `best` ranks backwards."""
    rng = np.random.default_rng(7)
    x = rng.normal(size=(ROWS, len(TRAVEL.names))).astype(np.float32)
    sales = rng.uniform(0, 100, ROWS)
    x[:, TRAVEL.index("item_sales_decayed")] = sales
    data = lightgbm.Dataset(x, label=best * sales, feature_name=list(TRAVEL.names))
    params = {"objective": "regression", "num_leaves": 8, "verbose": -1, "num_threads": 1}
    text = lightgbm.train(params, data, num_boost_round=rounds).model_to_string()
    day = date(2026, 5, 19)
    made_from = MadeFrom(
        data="town",
        first=day,
        last=day,
        validation_first=day,
        train_requests=ROWS,
        train_rows=ROWS,
        validation_requests=1,
        without_positive=0,
        is_debiased=False,
        params={"rounds": rounds, "best": best},
    )
    golden = x[:16]
    scores = BoosterRanker(TRAVEL, text).raw(golden)
    return write_bundle(bundles, Draft(TRAVEL, text, golden, scores, {}, made_from))
