"""Why an item is shown, in one sentence for people: its first source, and what that rests on."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from features.personas import persona_of
from features.schema import F32, UNKNOWN_ID, Audience, Ids
from features.store.catalogue import NO_ROW, Items
from serving.releases.catalogue import Catalogue

METRES_PER_STEP: Final = 100

_WHO: Final = {
    "family": "families",
    "couple": "couples",
    "student": "students",
    "senior": "older people",
    "business": "business travellers",
    "outdoor": "outdoor people",
}
_PEOPLE: Final = {Audience.LOCAL: "locals", Audience.VISITOR: "visitors"}


class Ground(NamedTuple):
    """What a candidate's first source rested on."""

    evidence: float  # NaN: nothing
    because: int  # an item or city, UNKNOWN_ID: none
    name: str  # of that item, "" for none
    audience: Audience
    demand: str  # what hot lists count: "orders" or "visits"


def demand_of(catalogue: Catalogue) -> str:
    """What the release's hot lists count: a platform without a single order ranks by visits, as
    `offline/recall/hot.py` does."""
    return "orders" if catalogue.whole_column("item_sales_30d").any() else "visits"


def reasons_of(
    sources: Sequence[str],
    evidence: F32,
    because: Ids,
    audience: Audience,
    items: Items,
    demand: str,
) -> tuple[str, ...]:
    """A sentence for each of n items, without a full stop; `evidence` and `because` (n,)."""
    rows = items.rows(because).tolist()
    grounds = zip(sources, evidence.tolist(), because.tolist(), rows, strict=True)
    return tuple(
        reason(source, Ground(found, why, _name(items, row), audience, demand))
        for source, found, why, row in grounds
    )


def reason(source: str, ground: Ground) -> str:
    """The sentence for one item."""
    return SENTENCES.get(source, _unexplained)(ground)


def _hot(ground: Ground) -> str:
    people = _PEOPLE.get(ground.audience, "") if ground.because != UNKNOWN_ID else ""
    count = 0 if np.isnan(ground.evidence) else round(ground.evidence)
    if count < 1:
        return f"popular with {people} here" if people else "popular here"
    what = f"{count:,} {ground.demand.removesuffix('s') if count == 1 else ground.demand}"
    return f"{what} by {people} in the last month" if people else f"{what} in the last month"


def _item_cf(ground: Ground) -> str:
    return f"often seen after {ground.name}" if ground.name else "goes with what you looked at"


def _nearby(ground: Ground) -> str:
    if np.isnan(ground.evidence):
        return "close by"
    where = f"from {ground.name}" if ground.name else "away"
    return f"{_distance(ground.evidence)} {where}"


def _nearby_people(ground: Ground) -> str:
    people = 0 if np.isnan(ground.evidence) else round(ground.evidence)
    return f"chosen by {people:,} people around here" if people > 1 else "chosen around here"


def _package(ground: Ground) -> str:
    if not ground.name:
        return "goes with your trip"
    trips = 0 if np.isnan(ground.evidence) else round(ground.evidence)
    return f"with {ground.name} on {trips:,} trips" if trips > 1 else f"goes with {ground.name}"


def _history(ground: Ground) -> str:
    return "you looked at it lately"


def _query(ground: Ground) -> str:
    return "matches your search" if ground.evidence >= 1 else "matches part of your search"


def _query_cf(ground: Ground) -> str:
    count = 0 if np.isnan(ground.evidence) else round(ground.evidence)
    return f"seen after {count:,} searches like yours" if count > 1 else "goes with your search"


def _persona(ground: Ground) -> str:
    return f"{_WHO[persona_of(ground.because)]} like it" if ground.because else "suits you"


def _embedding(ground: Ground) -> str:
    return f"in the vein of {ground.name}" if ground.name else "goes with what you looked at"


def _fresh(ground: Ground) -> str:
    return "hardly anybody has seen it yet"


def _pinned(ground: Ground) -> str:
    return "picked by our editors"


def _reserve(ground: Ground) -> str:
    return "popular here" if ground.because != UNKNOWN_ID else "popular in the country"


def _unexplained(ground: Ground) -> str:
    return "chosen for you"


def _name(items: Items, row: int) -> str:
    return "" if row == NO_ROW else items.names[row]


def _distance(metres: float) -> str:
    """To a hundred metres: coordinates are no better."""
    hundreds = max(1, round(metres / METRES_PER_STEP))
    return f"{hundreds * METRES_PER_STEP} m" if hundreds < 10 else f"{hundreds / 10:.1f} km"


SENTENCES: Final[Mapping[str, Callable[[Ground], str]]] = {
    "hot": _hot,
    "item_cf": _item_cf,
    "nearby": _nearby,
    "nearby_people": _nearby_people,
    "package": _package,
    "history": _history,
    "query": _query,
    "query_cf": _query_cf,
    "persona": _persona,
    "embedding": _embedding,
    "fresh": _fresh,
    "pinned": _pinned,
    "reserve": _reserve,
}
