"""Who saw an experiment and what came of it: the values that notebooks compute with."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Bools, Ids


@dataclass(frozen=True, slots=True)
class Window:
    """Local dates of the lake, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class ExposedUsers:
    """The users who were shown something under a layer, n of them, ordered by user id.

    An exposure is one shown item; it is clicked when its user viewed the item from it, and
    converted when the user paid, within 24 hours of that, for a deal of the item and opened none of
    the deal's items in between. A user has paid when there is a payment, for anything, after the
    first exposure and within the window; `gmv` is all that such payments came to, refunds not
    taken off. What users are (audience, city) is what they were at their first exposure, and
    `former` is of the 28 days before it: no variant can have changed either.
    """

    user_id: Ids  # (n,)
    variant: NDArray[np.str_]  # (n,)
    exposures: F64  # (n,), 1 or more
    clicks: F64  # (n,), of these exposures: at most as many
    conversions: F64  # (n,), of these clicks: at most as many
    purchases: F64  # (n,), paid orders, from wherever
    paid: Bools  # (n,)
    gmv: F64  # (n,), CNY
    pages: F64  # (n,), 1 or more
    degraded: F64  # (n,), pages with less than full service: more than `HARMLESS` was amiss
    first_day: Ids  # (n,), 0-based days of the window
    paid_day: F64  # (n,), of the first payment; NaN: none
    audience: NDArray[np.str_]  # (n,)
    city_tier: NDArray[np.str_]  # (n,), of the city asked about
    is_known: Bools  # (n,), they did anything in the 28 days before their first exposure
    former: F64  # (n, 3): views, payments, CNY paid
    switched: int  # users left out, because they saw more than one variant
    strangers: int  # requests left out, because nobody knows whose they were

    def of(self, variant: str) -> Self:
        """The users of one variant."""
        return self.take(self.variant == variant)

    def take(self, chosen: Bools) -> Self:
        """Those users, shape (n,)."""
        columns = {f.name: getattr(self, f.name) for f in fields(self)}
        chose: dict[str, Any] = {  # Any: columns of every type, and two counts
            n: c[chosen] if isinstance(c, np.ndarray) else c for n, c in columns.items()
        }
        return type(self)(**chose)

    def parts(self) -> dict[str, dict[str, Bools]]:
        """Breakdown -> its parts -> who is in each, (n,); parts that have nobody are left out."""
        who = {True: "known", False: "new"}
        labels = {
            "audience": self.audience,
            "city": self.city_tier,
            "user": np.array([who[bool(k)] for k in self.is_known], dtype=np.str_),
        }
        return {
            by: {str(part): names == part for part in np.unique(names)}
            for by, names in labels.items()
        }

    @property
    def pace(self) -> float:
        """New users a day, on days that had any: the window's last may hold ends of visits only."""
        return len(self) / max(np.unique(self.first_day).size, 1)

    def count_by_variant(self) -> dict[str, int]:
        names, counts = np.unique(self.variant, return_counts=True)
        return dict(zip(names.tolist(), counts.tolist(), strict=True))

    def __len__(self) -> int:
        return self.variant.size


@dataclass(frozen=True, slots=True)
class Teams:
    """Two rankers on the same pages: what came of either's items, (n,), one entry a user."""

    names: tuple[str, str]
    exposures: tuple[F64, F64]
    clicks: tuple[F64, F64]
    orders: tuple[F64, F64]
    gmv: tuple[F64, F64]  # CNY
