"""The words of docs/results.md on the closed loop: what of them a run decides, its records say."""

from typing import Final

from sojourn.report.prose import Section

LOOP: Final = Section(
    "loop",
    "The closed loop",
    "sojourn loop --days N --sampled DAY --lake LAKE --json FILE",
    "Simulated people live day after day with the real server over gRPC: they look, position bias "
    "included, open, order, pay and take back, and tell it all by RecordEvents. Each night the day "
    "is computed, a ranker is trained on the last days' exposures and released; the next day meets "
    "it. Experiments run at once on layers that overlap, in the order in which the recommender of "
    "Meituan-Dianping grew, an A/A among them.\n\nThe measured uplift is of the "
    "visit-to-purchase rate, in points of the rate, by user with the delta method. The truth is "
    "the simulator's: what every variant would have shown to the same people in the same moments, "
    "and how likely each would have paid (docs/adr/0069).",
)
DAYS_TEXT: Final = (
    "The engine learns anew each night; the control orders the same candidates by sales for as "
    "long as the loop runs. The worth of a page is the chance that something of it is paid for, "
    "over the same pages of the same people for both; the best page is what one who knew every "
    "person's true taste would have shown."
)
INTERLEAVED_TEXT: Final = (
    "Some visitors are shown pages that both rankers made by turns (team draft), so that each "
    "compares them. The preference is how much further clicks, or paid orders, went to the first "
    "one named, from -100 % to 100 %."
)
ALIKE_TEXT: Final = (
    "Of the pages that the server showed to those who were watched, how many each variant would "
    "have left as they were, to the last place."
)
