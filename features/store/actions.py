"""The packed live action: 25 bytes, and how a user's recent ones are merged, ordered and cut.

Every store keeps these same bytes and calls these same functions, so all agree on what "twice is
as once" and "newest first" mean. The event's hash leads and integers are big-endian: a Redis sorted
set, which orders equal times by their bytes, then keeps the same actions as `merged` does.
"""

import hashlib
import struct
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import UserId
from features.store.base import (
    ACTION_CODES,
    RECENT_LIMIT,
    LiveAction,
    RecentActions,
    no_recent_actions,
)

ACTION_BYTES: Final = 25
KEPT_DAYS: Final = 30  # after the last remembered action, the user's live actions are forgotten
KEPT_S: Final = KEPT_DAYS * 24 * 3600
LATEST_MS: Final = 2**53 - 1  # Redis orders by a double, which holds integers exactly up to here

_RECORD: Final = struct.Struct(">8sqqB")  # event hash, at_ms, item_id, action code
_FIELDS: Final = np.dtype([("event", "S8"), ("at", ">i8"), ("item", ">i8"), ("action", "u1")])
_EVENT: Final = 8


def pack_action(action: LiveAction) -> bytes:
    """One action as 25 bytes. Raises ContractError for a time or an id that is out of range."""
    if not 0 <= action.at_ms <= LATEST_MS or not 0 <= action.item_id < 2**63:
        raise ContractError(
            f"live action {action.event_id!r}: at_ms {action.at_ms}, item {action.item_id}; "
            f"expected unix milliseconds in 0..{LATEST_MS} and an item id of at least 0"
        )
    event = hashlib.blake2b(action.event_id.encode(), digest_size=_EVENT).digest()
    return _RECORD.pack(event, action.at_ms, action.item_id, ACTION_CODES[action.action])


def at_ms(record: bytes) -> int:
    """When a packed action happened."""
    return int.from_bytes(record[8:16], "big", signed=True)


def merged(records: Iterable[bytes]) -> list[bytes]:
    """Distinct events, newest first, ties by event hash, at most RECENT_LIMIT.

    An event that was sent twice with different times counts at the earlier one: the later is the
    retry.
    """
    by_event: dict[bytes, bytes] = {}
    for record in sorted(records, key=_order, reverse=True):
        by_event[record[:_EVENT]] = record
    return sorted(by_event.values(), key=_order, reverse=True)[:RECENT_LIMIT]


def unpack_actions(user: UserId, records: Sequence[bytes], limit: int) -> RecentActions:
    """The newest `limit` of a user's packed actions, given newest first.

    Raises ContractError when they are not whole records, or of actions that nobody knows.
    """
    if not records or limit <= 0:
        return no_recent_actions()
    if len({record[:_EVENT] for record in records}) < len(records):
        records = merged(records)
    packed = b"".join(records[:limit])
    if len(packed) != ACTION_BYTES * min(limit, len(records)):
        sizes = sorted({len(record) for record in records})
        raise ContractError(
            f"live actions of user {user}: records of {sizes} bytes, expected {ACTION_BYTES}; "
            "something else writes to these keys"
        )
    fields = np.frombuffer(packed, dtype=_FIELDS)
    if (code := int(fields["action"].max())) >= len(ACTION_CODES):
        raise ContractError(
            f"live actions of user {user}: action code {code}, expected "
            f"0..{len(ACTION_CODES) - 1}; a newer version wrote it, or something else writes here"
        )
    return RecentActions(
        fields["item"].astype(np.int64),
        fields["action"].astype(np.int64),
        fields["at"].astype(np.int64),
    )


def split_actions(packed: bytes) -> list[bytes]:
    """The records of one value that holds several, back to back."""
    return [packed[i : i + ACTION_BYTES] for i in range(0, len(packed), ACTION_BYTES)]


def _order(record: bytes) -> tuple[int, bytes]:
    return at_ms(record), record
