"""The terms of the model, in order, and what to believe where there is nothing to learn from."""

from typing import Final

from offline.profile.residence.evidence import BEHAVIOUR, STATED

OF_DIMENSION: Final = ("share", "days", "fresh", "top")
TERMS: Final = (
    *(f"{dimension}_{term}" for dimension in BEHAVIOUR for term in OF_DIMENSION),
    *STATED,
    # presence, which says most, in more detail
    "seen_plain_share",
    "seen_day_share",
    "seen_week_share",
    "seen_fresh_share",
    "seen_rest_share",
    "seen_span",
    "seen_newest",
    "log_seen_share",
    "log_seen_plain_share",
    # against the user's other cities
    "lead_seen_share",
    "lead_seen_plain_share",
    "lead_seen_day_share",
    "lead_seen_fresh_share",
    "lead_mean_share",
    "lead_by_evidence",
    # what others say
    "peer_share",
    "log_peer_share",
    "lead_peer_share",
    "peer_lift",
    "log_residents",
    "log_resident_rate",
    # place
    "near",
    "lead_near",
    # the whole user
    "mean_share",
    "agreement",
    "agreement_share",
    "entropy",
    "log_cities",
    "log_evidence",
    "log_seen",
)
"""share, days (log of active days + 1), fresh (2^(-days since the last / 30)) and top (1 where it
is the dimension's top city) of each dimension; the rest is told where it is made, in describe.py.
"""

PRIOR_SHARES: Final = {
    "night": 3.0,
    "workday": 1.5,
    "seen": 2.0,
    "order": 0.3,
    "visit": 0.5,
    "search": 0.0,  # one searches for where one is not
    "view": 0.0,
    "browse": 1.0,
    "stay": -2.0,  # guests live elsewhere
    "declared": 2.0,
    "number": 1.5,
}
"""Weight of a dimension's share in the first guess of home, before anything is learnt: nights say
most, then presence and what users state; looking and searching is travel planning. The scale is
log-odds: someone whose nights, days and presence are all in one city lives there at 97 %."""

PRIOR_INTERCEPT: Final = -3.0
PRIOR_COEFFICIENTS: Final = {
    (dimension if dimension in STATED else f"{dimension}_share"): weight
    for dimension, weight in PRIOR_SHARES.items()
    if weight
}
PRIOR_THRESHOLD: Final = 0.6
