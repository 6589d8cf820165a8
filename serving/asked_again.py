"""A logged request, asked again: what a page's log keeps of the question besides its columns.

With it and the release that answered, another ranker can be given the very same candidates long
after, and a replay that does not give the logged page gives itself away.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from features.errors import ContractError
from features.store.base import RecentActions
from serving.types import Position, Request
from serving.validate import Asked


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, in plain types, and what the store had heard of the traveller by then."""

    asked: Asked
    heard: int  # actions on items that were known, the newest first
    heard_until_ms: int  # when the newest of them took place; 0 where there was none


def question_text(request: Request, recent: RecentActions) -> str:
    """What the columns of an exposure do not tell of its request: JSON, what is not given left out.

    The pages before are not in it: they are logged themselves.
    """
    newest_ms = int(recent.at_ms[0]) if recent.at_ms.size else 0
    is_today = request.travel_date == request.moment.local.date()
    found: dict[str, object] = {
        "limit": request.limit,
        "position": _pair(request.position),
        "anchor_item": request.anchor_item,
        "anchor_position": _pair(request.anchor_position),
        "query": request.query,
        "exclude": sorted(request.exclude),
        "travel_date": "" if is_today else request.travel_date.isoformat(),
        "heard": [int(recent.at_ms.size), newest_ms],
    }
    return json.dumps({k: v for k, v in found.items() if v}, separators=(",", ":"))


def read_question(row: Mapping[str, Any]) -> Question:
    """The question of an exposure: its columns `asked`, `placement`, `user_id`, `session_id` and
    `browse_city` (Any: each column's own type). Raises ContractError where it is none."""
    try:
        found = json.loads(row["asked"])
        heard, newest_ms = found["heard"]
        asked = Asked(
            placement=row["placement"],
            user_id=int(row["user_id"]),
            browse_city=int(row["browse_city"]),
            position=_point(found.get("position")),
            anchor_item=int(found.get("anchor_item", 0)),
            anchor_position=_point(found.get("anchor_position")),
            query=found.get("query", ""),
            page_size=int(found["limit"]),
            session_id=int(row["session_id"] or 0),
            exclude=tuple(found.get("exclude", ())),
            travel_date=found.get("travel_date", ""),
        )
        return Question(asked, int(heard), int(newest_ms))
    except (ValueError, KeyError, TypeError) as error:
        raise ContractError(
            f"exposures.asked is {row.get('asked')!r} ({error!r}); expected the JSON of "
            f"{__name__}.question_text"
        ) from error


def _pair(position: Position | None) -> list[float] | None:
    return None if position is None else [position.lat, position.lon]


def _point(pair: list[float] | None) -> tuple[float, float] | None:
    return None if pair is None else (float(pair[0]), float(pair[1]))
