"""By which names the loop's records go: `sojourn loop` writes them, `sojourn report` reads them."""

from typing import Final

DATA: Final = "loop"
STRATEGIES, BY_DAY, DONE = "strategies", "day by day", "what was done"  # protocols begin so
RATE, TRUE_RATE = "visit-to-purchase", "true rate"
UPLIFT, TRUE_UPLIFT = "uplift", "true uplift"
ADJUSTED: Final = "uplift, adjusted"  # by what users did before (CUPED)
PREFERRED = "preferred in "  # clicks, or paid orders: of interleaved pages
SAMPLE_RATIO, SWITCHED, ALIKE = "sample-ratio p", "switched", "pages alike"
PAGE, OF_BEST, NDCG = "worth of a page", "of the best page", "ndcg@10"
GAIN: Final = "gain over the control"
SESSIONS, PAGES, EVENTS, ORDERS, DEGRADED = "sessions", "pages", "events", "orders", "degraded"
LEARNT: Final = "days learnt from, at most"  # in the night after the day
WATCHED: Final = "share watched"  # of the people, whose pages were compared
