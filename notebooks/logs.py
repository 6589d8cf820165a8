"""What the service logged, as notebooks read it: DuckDB over the lake's parquet, by user.

The only place in which notebooks meet the lake. It reads `exposures` and `events`, which a real
platform has as well; what only a simulator knows, the truth beside them, it never opens.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from features.arrow import raw_schema
from features.errors import ContractError
from features.schema import BORDER_TABLES, F64, LAKE_FILE, LATECOMERS, UNKNOWN_ID, Action, Bools
from serving.experiments import HOLDOUT

_TABLES: Final = ("exposures", "events")

# One row per exposure of the layer, of a user who is known or of nobody. A page that was logged
# twice counts once. Labels are picked by a list function: `FROM exposures, unnest(variants)` is a
# correlated join to DuckDB, some 20 times as slow.
_SEEN: Final = """
    SELECT user_id, request_id, item_id, min("at") AS "at",
           coalesce(min(substr(label, length($layer) + 2)), '') AS variant
    FROM (
        SELECT *, list_filter(variants, lambda v: starts_with(v, $layer || ':'))[1] AS label
        FROM exposures
    )
    WHERE ds BETWEEN $first AND $last
      AND ($layer = '' OR label IS NOT NULL)
      AND (len($placements) = 0 OR list_contains($placements, placement))
      AND ($audience = '' OR audience = $audience)
    GROUP BY user_id, request_id, item_id
"""
_BY_USER: Final = f"""
WITH seen AS ({_SEEN}),
clicked AS (
    SELECT DISTINCT user_id, request_id, item_id
    FROM events
    WHERE action = '{Action.VIEW_ITEM}' AND ds >= $first AND epoch_ms("at") < $end_ms
),
paying AS (
    SELECT user_id, max("at") AS last_paid
    FROM events
    WHERE action = '{Action.PAY}' AND ds >= $first AND epoch_ms("at") < $end_ms
    GROUP BY user_id
)
SELECT min(seen.variant) AS variant,
       count(DISTINCT seen.variant) AS variants,
       count(*) AS exposures,
       count(clicked.request_id) AS clicks,
       coalesce(max(last_paid) >= min(seen."at"), false) AS paid
FROM seen
LEFT JOIN clicked USING (user_id, request_id, item_id)
LEFT JOIN paying USING (user_id)
WHERE user_id > {UNKNOWN_ID}
GROUP BY user_id
ORDER BY user_id
"""
_STRANGERS: Final = f"""
WITH seen AS ({_SEEN})
SELECT count(DISTINCT request_id) FROM seen
WHERE coalesce(user_id, {UNKNOWN_ID}) <= {UNKNOWN_ID}
"""
_LAYERS: Final = """
SELECT DISTINCT split_part(label, ':', 1) AS layer
FROM (SELECT unnest(variants) AS label FROM (SELECT DISTINCT variants FROM exposures))
WHERE layer <> $holdout
ORDER BY layer
"""
_DAYS: Final = """
SELECT min(ds), max(ds)
FROM (SELECT DISTINCT ds, variants FROM exposures)
WHERE $layer = '' OR len(list_filter(variants, lambda v: starts_with(v, $layer || ':'))) > 0
"""


@dataclass(frozen=True, slots=True)
class Window:
    """Local dates of the lake, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ExposedUsers:
    """The users who were shown something under a layer, n of them, ordered by user id.

    An exposure is one shown item; it is clicked when its user viewed the item from it. A user has
    paid when there is a payment, for anything, after the first exposure and within the window.
    """

    variant: NDArray[np.str_]  # (n,)
    exposures: F64  # (n,), 1 or more
    clicks: F64  # (n,), of these exposures: at most as many
    paid: Bools  # (n,)
    switched: int  # users left out, because they saw more than one variant
    strangers: int  # requests left out, because nobody knows whose they were

    def of(self, variant: str) -> Self:
        """The users of one variant."""
        here = self.variant == variant
        return type(self)(
            self.variant[here],
            self.exposures[here],
            self.clicks[here],
            self.paid[here],
            self.switched,
            self.strangers,
        )

    def count_by_variant(self) -> dict[str, int]:
        names, counts = np.unique(self.variant, return_counts=True)
        return dict(zip(names.tolist(), counts.tolist(), strict=True))

    def __len__(self) -> int:
        return self.variant.size


class Logs:
    """One lake's exposures and events; the lake is never written."""

    def __init__(self, lake: Path) -> None:
        """Raises ContractError where there is no lake."""
        self.lake = lake
        self._zone = ZoneInfo(_timezone_of(lake))
        self._engine = duckdb.connect()  # in memory
        self._engine.execute("SET TimeZone = 'UTC'")
        self._engine.execute("SET enable_progress_bar = false")  # it would print into pages
        for table in _TABLES:
            self._open(table)

    def layers(self) -> tuple[str, ...]:
        """The experiment layers under which something was shown, sorted; the hold-out is none."""
        rows = self._ask(_LAYERS, {"holdout": HOLDOUT}).fetchall()
        return tuple(name for (name,) in rows)

    def window(self, layer: str) -> Window:
        """From the first to the last day on which the layer was logged; "": anything was.

        Raises ContractError where it never was.
        """
        first, last = self._ask(_DAYS, {"layer": layer}).fetchall()[0]
        if first is None:
            carrying = f" carries the layer {layer!r}" if layer else ""
            raise ContractError(
                f"no exposure in {self.lake}{carrying}; "
                f"logged: {', '.join(self.layers()) or 'none'}"
            )
        return Window(first, last)

    def users(
        self, layer: str, window: Window, placements: Sequence[str] = (), audience: str = ""
    ) -> ExposedUsers:
        """Who was shown something under the layer ("": at all), and what they did until the
        window's end.

        `placements`: only what was shown there; empty for all. `audience`: only what was shown to
        them as such; empty for all.
        """
        end = datetime.combine(window.last + timedelta(days=1), time(), self._zone)
        seen = {
            "layer": layer,
            "first": window.first,
            "last": window.last,
            "placements": list(placements),
            "audience": audience,
        }
        end_ms = round(end.timestamp() * 1000)
        columns = self._ask(_BY_USER, {**seen, "end_ms": end_ms}).fetchnumpy()
        kept = columns["variants"] == 1
        (strangers,) = self._ask(_STRANGERS, seen).fetchall()[0]
        return ExposedUsers(
            columns["variant"][kept].astype(np.str_),
            columns["exposures"][kept].astype(np.float64),
            columns["clicks"][kept].astype(np.float64),
            columns["paid"][kept].astype(np.bool_),
            int(np.count_nonzero(columns["variants"] > 1)),
            strangers,
        )

    def _open(self, table: str) -> None:
        """A view of all partitions with their `ds`; an empty one where there are none yet."""
        if not any((self.lake / table).glob("ds=*/*.parquet")):
            schema = raw_schema(BORDER_TABLES[table]).append(pa.field("ds", pa.date32()))
            self._engine.register(table, schema.empty_table())
            return
        files = str(self.lake / table / "ds=*" / "*.parquet").replace("'", "''")
        read = (
            f"read_parquet('{files}', hive_partitioning = true, hive_types = {{'ds': 'DATE'}}, "
            "union_by_name = true)"
        )
        there = {name for name, *_ in self._ask(f"DESCRIBE SELECT * FROM {read}", {}).fetchall()}
        absent = sorted(LATECOMERS.get(table, frozenset()) - there)
        nulls = "".join(f", NULL::VARCHAR AS {name}" for name in absent)
        self._ask(f"CREATE VIEW {table} AS SELECT *{nulls} FROM {read}", {})

    def _ask(self, question: str, parameters: dict[str, Any]) -> duckdb.DuckDBPyConnection:
        """Any: what DuckDB binds, scalars and lists of them."""
        try:
            return self._engine.execute(question, parameters)
        except duckdb.Error as error:
            raise ContractError(
                f"{self.lake}: {' and '.join(_TABLES)} cannot be read as features/schema.py "
                f"declares them: {error}"
            ) from error


def _timezone_of(lake: Path) -> str:
    card = lake / LAKE_FILE
    try:
        return str(json.loads(card.read_text(encoding="utf-8"))["timezone"])
    except FileNotFoundError as error:
        raise ContractError(
            f"no lake in {lake}: {card.name} is missing. `./run demo` makes one in "
            "var/demo/lake; set SOJOURN_LAKE to read another"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ContractError(
            f"{card} is no lake's card ({error}); expected JSON with a timezone"
        ) from error
