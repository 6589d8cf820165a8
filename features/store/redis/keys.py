"""The names of Sojourn's keys in Redis: braces keep all of one user on one server of a cluster."""

from features.schema import UserId


def row_key(user: UserId, rows_id: str) -> bytes:
    """A user's packed row, of one published day."""
    return b"sj:{u%d}:r:%b" % (user, rows_id.encode())


def live_key(user: UserId) -> bytes:
    """A user's live actions: a sorted set of packed actions by time."""
    return b"sj:{u%d}:a" % user


def loaded_key(rows_id: str) -> bytes:
    """How far the rows of a published day are loaded: JSON."""
    return b"sj:rows:" + rows_id.encode()


def row_pattern(rows_id: str) -> str:
    """Matches the row keys of a published day."""
    return f"sj:{{u*}}:r:{rows_id}"
