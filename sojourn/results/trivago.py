"""Hotel lists of the RecSys Challenge 2019 (trivago): which hotel of the list is clicked out.

Data: trivago, RecSys Challenge 2019. A query is a session's last clickout, its candidates the list
as displayed; known are the earlier steps of the session, and of others what training users did. The
files are imported into a lake; lists are exposures, ranked by the feature set `shown_list`.

Two protocols: five folds of users, and 7 November for training, 8 November for the test. Every
clickout of the training users trains, not only the last of a session. The number of trees is chosen
on a fifth of the training users; then all of them train. *Random* is the exact expectation;
*last touched, then position* is the bar: the shown order with the hotel touched last in front.
"""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from features.catalog.sets import SHOWN_LIST
from features.counters import pair_keys
from features.matrix import assemble
from features.schema import F32, F64, Bools, Ids
from offline.ingest.trivago import import_to
from offline.trials.lists import (
    Lists,
    list_counters,
    neighbour_scores,
    popularity_ranks,
    read_lists,
)
from ranking.dataset import samples_of, split_by_fold
from ranking.labels import NONE, VIEW
from ranking.metrics import ranked, reciprocal_rank
from ranking.records import OURS, OVERALL, Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams, refit, train
from sojourn.console import Advance
from sojourn.results.scoring import mean_record

DATA: Final = "trivago"
BY_USER: Final = "5 folds of users"
BY_DAY: Final = "train 7 Nov, test 8 Nov"
METRIC: Final = "MRR"
GAIN: Final = "MRR above last touched"  # paired, query by query
FOLDS: Final = 5
COUNTER_FOLDS: Final = 10  # a training user's counters see nine tenths of the others
SEED: Final = 2019
TEST_FROM_MS: Final = round(datetime(2018, 11, 8, tzinfo=UTC).timestamp() * 1000)
TEST_UNTIL_MS: Final = round(datetime(2018, 11, 9, tzinfo=UTC).timestamp() * 1000)
NEVER_MS: Final = 2**62
POSITION, LAST_TOUCHED = "shown position", "last touched, then position"
FIRST: Final = 1e6  # above every position
# Small trees, held back: some thousands of lists are little to learn from. Chosen by five folds of
# users on 7 November alone; docs/adr/0031 says what else was tried there.
PARAMS: Final = TrainParams(
    rounds=1000,
    early_stopping_rounds=100,
    learning_rate=0.05,
    leaves=8,
    least_rows_in_leaf=100,
    features_per_tree=0.3,
    l2=10.0,
    truncation=25,
    threads=1,  # trees this small: two threads mostly wait for one another
)


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    steps = FOLDS + 2
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        advance(0, steps, "import")
        import_to(data, Path(folder) / "lake")
        lists = read_lists(Path(folder) / "lake", SHOWN_LIST)
    folds = folds_of(lists.user_ids, FOLDS, SEED)
    scores = np.full(lists.items.size, np.nan)
    for fold in range(FOLDS):
        advance(fold + 1, steps, f"users of fold {fold + 1} of {FOLDS}")
        test = folds[lists.users] == fold
        scores[lists.of_items(test)] = scores_of(lists, folds != fold, NEVER_MS, test)
    records = list_records(BY_USER, lists, scores, np.ones(lists.users.size, dtype=np.bool_))
    advance(FOLDS + 1, steps, "8 November after 7 November")
    on_day = (lists.at_ms >= TEST_FROM_MS) & (lists.at_ms < TEST_UNTIL_MS)
    everybody = np.ones(lists.user_ids, dtype=np.bool_)
    scores[:] = np.nan
    scores[lists.of_items(on_day)] = scores_of(lists, everybody, TEST_FROM_MS, on_day)
    records += list_records(BY_DAY, lists, scores, on_day)
    advance(steps, steps, "done")
    return records


def folds_of(user_ids: int, folds: int, seed: int) -> Ids:
    """A fold for each user id below `user_ids`, by hash."""
    users = np.arange(user_ids, dtype=np.int64)
    return pair_keys(users, np.full_like(users, seed)) % folds


def scores_of(lists: Lists, is_training_user: Bools, until_ms: int, asked: Bools) -> F64:
    """What a model of the training users' lists before a moment gives every item of the lists
    `asked`, (q,), one after the other.

    `is_training_user` is by user id.
    """
    inner = folds_of(lists.user_ids, COUNTER_FOLDS, SEED + 1)
    x = matrix(lists, np.where(is_training_user, inner, -1), until_ms)
    trains = is_training_user[lists.users] & (lists.at_ms < until_ms)
    samples = samples_of(
        SHOWN_LIST,
        x,
        lists.offsets,
        lists.items,
        np.where(lists.taken, VIEW, NONE).astype(np.int32),
        lists.users,
    ).take(trains)
    validates = folds_of(lists.user_ids, FOLDS, SEED + 2)[samples.users] == 0
    chosen = train(split_by_fold(samples, validates), PARAMS)
    model = refit(samples.take(samples.has_positive), PARAMS, chosen.rounds)
    return BoosterRanker(SHOWN_LIST, model.text).raw(x[lists.of_items(asked)])


def matrix(lists: Lists, fold_of: Ids, until_ms: int) -> F32:
    """The model's matrix of all lists, (n, k): logged context, and counters out of fold."""
    counters = list_counters(lists, fold_of, until_ms)
    columns = {
        **lists.context,
        **counters,
        "popularity_rank": popularity_ranks(lists, counters["item_list_touches"]),
        "recall_item_cf_score": neighbour_scores(lists, fold_of, until_ms),
    }
    return assemble(SHOWN_LIST, columns, lists.items.size)


def list_records(protocol: str, lists: Lists, scores: F64, tested: Bools) -> list[Record]:
    """MRR of every method on the tested lists that are the last of their session, by whether the
    session had touched a candidate; and what ours gains over the bar, paired by query."""
    found = {**baselines(lists), OURS: reciprocal_ranks(lists, scores)}
    touched = lists.context["touched_in_list"][lists.offsets[:-1]] > 0
    known = tested & lists.is_last & np.isfinite(found[POSITION])
    segments = {
        OVERALL: known,
        "earlier touch": known & touched,
        "no earlier touch": known & ~touched,
    }
    records = []
    for segment, here in segments.items():
        if not here.any():
            continue  # nobody to take a mean over
        users = lists.users[here]
        records += [
            mean_record((DATA, protocol, segment, METRIC), method, values[here], users)
            for method, values in found.items()
        ]
        gained = (found[OURS] - found[LAST_TOUCHED])[here]
        records.append(mean_record((DATA, protocol, segment, GAIN), OURS, gained, users))
    return records


def baselines(lists: Lists) -> dict[str, F64]:
    """Reciprocal rank of each list by simple orders, (q,); NaN where nothing listed was taken."""
    position = lists.context["recall_rank"]
    has_taken = np.add.reduceat(lists.taken, lists.offsets[:-1]) > 0
    harmonic = np.cumsum(1.0 / np.arange(1, lists.sizes.max() + 1))
    is_last_touch = lists.context["touch_order"] == 1
    cheapest = -FIRST * lists.context["price_rank"] - position
    return {
        "random": np.where(has_taken, harmonic[lists.sizes - 1] / lists.sizes, np.nan),
        "cheapest first": reciprocal_ranks(lists, cheapest),
        POSITION: reciprocal_ranks(lists, -position),
        LAST_TOUCHED: reciprocal_ranks(lists, FIRST * is_last_touch - position),
    }


def reciprocal_ranks(lists: Lists, scores: F64) -> F64:
    """1 / place of what was taken, by these scores, (q,); NaN where nothing listed was taken."""
    order = ranked(scores, lists.items, lists.offsets)
    return reciprocal_rank(lists.taken.astype(np.float64), order, lists.offsets)
