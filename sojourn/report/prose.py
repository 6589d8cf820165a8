"""The words of docs/results.md: what each section measured, and against what it is held.

No figure that a run finds stands here: only protocols, sources, and the bars to be beaten.
"""

from dataclasses import dataclass
from typing import Final

from ranking.records import OURS, OVERALL


@dataclass(frozen=True, slots=True)
class Target:
    """A bar: the figure on exactly this protocol that ours must reach."""

    what: str
    metric: str
    bar: float
    segments: tuple[str, ...] = (OVERALL,)  # any of these
    protocol: str = ""  # part of the record's protocol
    method: str = OURS
    is_ceiling: bool = False  # of an error: at most the bar is asked for


@dataclass(frozen=True, slots=True)
class Section:
    """One data set, or one part of the engine."""

    name: str  # the records' `data`, or the file's name
    title: str
    command: str
    text: str
    source: str = ""
    targets: tuple[Target, ...] = ()
    metrics: tuple[str, ...] = ()  # of the tables; empty: all


HEAD: Final = """# Results

Written by `sojourn report`: every number is a record that the named command printed, with a
standard error (SE, after ±) by bootstrap over users where nothing else is said. Rows of
**sojourn** are ours; the others are baselines that the same run computed on the same cases. The
line above a run's tables says when and where it was measured. The machine did other work at the
same time: compare within a table, not across, and take times as upper bounds.
"""

_NEXT_PLACE: Final = tuple(
    Target(segment, metric, bar, (segment,))
    for segment, bars in {
        "time not given, rolling": (0.295, 0.599, 0.698, 0.430),
        "time not given, frozen": (0.262, 0.587, 0.693, 0.404),
        "hour given, rolling": (0.385, 0.642, 0.723, 0.505),
        "hour given, frozen": (0.363, 0.637, 0.717, 0.482),
    }.items()
    for metric, bar in zip(("Acc@1", "Acc@5", "Acc@10", "MRR"), bars, strict=True)
)
_TOURS: Final = tuple(
    Target(city, metric, bar, (city,), "leave one out")
    for city, bars in {
        "Edinburgh": (0.735, 0.49),
        "Melbourne": (0.66, 0.38),
        "Osaka": (0.75, 0.52),
    }.items()
    for metric, bar in zip(("F1", "pairs-F1"), bars, strict=True)
)

DATA_SETS: Final = (
    Section(
        "foursquare_us",
        "Check-ins in the United States",
        "sojourn results foursquare_us --data DIR --json FILE",
        "Where people live: users with 20 check-ins or more, a city is a quarter-degree cell, the "
        "truth is the city of most check-ins in the second half. The model that tells a user is "
        "fitted on other users only.\n\nWhat visitors and locals go to: recall@10 of new (user, "
        "POI) pairs, 80/20 by time, a city is a half-degree cell. Half-life and strength are "
        "chosen on two backtests before the split, each as long as the protocol looks ahead; "
        "of the blends within a standard error of the best, the steadiest. The segment lists serve "
        "only where a backtest on earlier days says that they gain.",
        "Foursquare TIST2015 (Yang et al.), as cut down by LBSNDatasets",
        (
            Target("home from the first half", "accuracy", 0.885, ("from the first half",)),
            Target("home from 5 check-ins", "accuracy", 0.83, ("from 5 check-ins",)),
            Target(
                "how sure we are of it",
                "calibration error",
                0.03,
                ("from the first half", "from 5 check-ins"),
                is_ceiling=True,
            ),
            Target("visitors' hot list", "recall@10", 0.44, ("audience=visitor",), "cells"),
            Target("locals' hot list", "recall@10", 0.142, ("audience=local",), "cells"),
            Target(
                "visitors, all sources on one page",
                "recall@10",
                0.50,
                ("audience=visitor",),
                method=f"{OURS}, all sources ranked",
            ),
        ),
    ),
    Section(
        "spot_trip_foursquare",
        "Trips out of town",
        "sojourn results spot_trip_foursquare --data DIR --json FILE",
        "Trips whose home city and destination are stated; 80/10/10 over trips. What is asked: the "
        "POIs of a trip, and the home city from what was visited away from it.",
        "Foursquare, as cut down by SPOT-Trip (NeurIPS 2025)",
        (
            Target("POIs of a trip", "recall@5", 0.133, protocol="home, destination and day"),
            Target("POIs of a trip", "recall@10", 0.22, protocol="home, destination and day"),
            Target("POIs of a trip", "recall@20", 0.230, protocol="home, destination and day"),
            Target("home city from away visits", "accuracy", 0.399),
        ),
    ),
    Section(
        "higuides",
        "Destinations and conversion of Chinese outbound travellers",
        "sojourn results higuides --data DIR --json FILE",
        "The city of an order (time split at the 80 % quantile), and whether a traveller's next "
        "order is a premium one (five folds). The home province is not learnable from these orders "
        "and is not claimed.",
        "HI GUIDES (DataCastle 2017)",
        (
            # Of frozen profiles: kept up, the own history alone would pass them (docs/adr/0040).
            Target("destination of an order", "recall@5", 0.43, protocol="frozen"),
            Target("destination of an order", "recall@10", 0.612, protocol="frozen"),
            Target("destination of an order", "recall@20", 0.762, protocol="frozen"),
            Target("next order is premium", "auc", 0.858),
        ),
    ),
    Section(
        "trivago",
        "Hotel lists with price and position",
        "sojourn results trivago --data DIR --json FILE",
        "A session's last click among the hotels that were shown; only earlier steps of the "
        "session and statistics of training users are known. (a) five folds by user, (b) trained "
        "on the first day, tested on the second. The bar is the hotel last touched, then position.",
        "trivago RecSys Challenge 2019",
        (
            Target("last click, five folds", "mrr", 0.645, protocol="5 folds"),
            Target("last click, next day", "mrr", 0.650, protocol="8 Nov"),
            Target("no listed hotel touched", "mrr", 0.575, ("no earlier touch",), "8 Nov"),
        ),
    ),
    Section(
        "flickr_tours",
        "Short trips from photographs",
        "sojourn results flickr_tours --data DIR --json FILE",
        "Trajectories of three POIs or more; first POI, last POI and length are given. Counters of "
        "training rows are out of fold: subtracting a row's own visit leaks the outcome backwards.",
        "YFCC100M tours by Lim et al. (IJCAI'15) and Chen et al. (CIKM'16)",
        _TOURS,
    ),
    Section(
        "foursquare_nyc",
        "The next place of a day in New York",
        "sojourn results foursquare_nyc --data DIR --json FILE",
        "A day's last check-in after those before it, 80/10/10 by time; with the hour given or "
        "not, with counters that roll on through the test or are frozen at the end of training.",
        "Foursquare TSMC2014 (Yang et al.), as in GNPR-SID",
        _NEXT_PLACE,
    ),
    Section(
        "qunar",
        "A catalogue of Chinese scenic spots",
        "sojourn results qunar --data DIR --json FILE",
        "Scenic spots with level, price and monthly sales, imported as items: what a Chinese "
        "travel platform's catalogue looks like, and how far facts of a spot tell its sales. "
        "Cases, and what the SE is over, are cities.",
        "Qunar pages of 2019 and 2023",
    ),
)

WORLD: Final = Section(
    "world",
    "The simulated world",
    "sojourn report --records DIR --lake LAKE --bundle BUNDLE --day DAY",
    "A world whose truth is known: people, homes, tastes and trips are simulated, the incumbent "
    "shows pages, position bias included. The bundle is judged on a day that it was not trained "
    "on.",
    metrics=("ndcg@10", "ndcg@5", "recall@10", "mrr", "gauc", "coverage@10"),
)

RECALL_TEXT: Final = (
    "Of all that people then did to items of the city they asked about, what recall had among its "
    "candidates: in all, by each source, and by no other source."
)
QUOTA_TEXT: Final = "What a source alone finds when it may propose so many, on tuning days."
ABLATION_TEXT: Final = (
    "NDCG@10 without a part, minus NDCG@10 with it, on the same held-out requests: below zero the "
    "part is worth something. A family of features is left out by training anew without it, on "
    "some thousand requests, as the whole model it is compared with; a source, by not showing what "
    "it alone proposed. The SE is over users and does not hold what another seed of the training "
    "would change."
)
INFLUENCE_TEXT: Final = (
    "Mean size of what a feature adds to a score (SHAP, exact for trees), over evenly spread rows "
    "of the held-out day, which its SE is over; and whether more of it raises (+) or lowers (-) "
    "the score."
)
HOMES_TEXT: Final = (
    "The resident city told with a probability, against the home that the simulation gave. Below "
    "the threshold a home counts as unknown."
)
SALES_TEXT: Final = (
    "Exact sales credit each cent once; the naive sum credits every item of a deal in full, an "
    "even split gives each an equal part. The error is what items have too much and too little "
    "together, over what was paid: 0 is perfect."
)
TUNE: Final = Section(
    "tune",
    "What was chosen by backtest",
    "sojourn tune --from DAY --until DAY --later DAY --lake LAKE --candidates 40 --json FILE",
    "Decay, strengths, the weight of spans and the quotas of every page's recall sources are "
    "chosen on earlier days, never by hand; what the choice gained is measured on days that came "
    "later. A source that adds nothing is given the least quota that finds as much. Fresh items "
    "are there to be learnt about: their quota and rates are stated, and what they cost is "
    "measured.",
)
SPINE: Final = """## The spine

`pytest tests/e2e` takes the toy world through its days, training, a release and a server,
travellers on every placement, their behaviour back into the lake, and the next days. It holds
that every shown item is an exposure, that every recorded event reaches the lake once, that every
label is that of what was done, and that of all features of all exposures, recomputed from the
snapshots, none differs from what the server had logged, to the last bit.
"""
