"""What was done in the app before a moment, and nothing of a session that is still going on."""

import numpy as np
import pytest

from features.app_actions import DAY_S, AppSessions, app_columns, app_names


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


@pytest.fixture
def sessions() -> AppSessions:
    """User 1: day 1 with two of action 4, day 3 with six of action 5 and two of 6, an hour each."""
    counts = np.zeros((2, 9))
    counts[0, 3], counts[1, 4], counts[1, 5] = 2, 6, 2
    start = ints(1, 3) * DAY_S
    return AppSessions(ints(1, 1), start, start + 3600, counts)


def test_sums_shares_and_the_last_session(sessions: AppSessions) -> None:
    found = app_columns(sessions, ints(1), ints(5) * DAY_S)

    assert found["app_sessions"].tolist() == [2]
    assert found["app_hours"].tolist() == [2]
    assert found["app_actions_5"].tolist() == [6]
    np.testing.assert_allclose(found["app_share_4"], [0.2])
    assert found["app_last1_actions_6"].tolist() == [2]
    np.testing.assert_allclose(found["app_last1_share_6"], [0.25])
    assert found["app_last2_actions_4"].tolist() == [2]
    np.testing.assert_allclose(found["app_last3_actions_4"], [np.nan])
    assert found["app_last1_days_ago"].tolist() == [2]


def test_a_session_that_has_not_ended_is_not_seen(sessions: AppSessions) -> None:
    found = app_columns(sessions, ints(1, 2), ints(3, 3) * DAY_S + 3600)

    assert found["app_sessions"].tolist() == [1, 0]
    assert found["app_actions_5"].tolist() == [0, 0]


def test_the_names_are_those_of_the_columns(sessions: AppSessions) -> None:
    assert app_names() == tuple(app_columns(sessions, ints(1), ints(9)))


def by_loops(sessions: AppSessions, user: int, at: int) -> dict[str, float]:
    """What `app_columns` says of one question."""
    ended = [
        row
        for row in np.lexsort((sessions.start, sessions.end))
        if sessions.user[row] == user and sessions.end[row] < at
    ]
    age = {row: (at - sessions.end[row]) / DAY_S for row in ended}
    hours = {row: (sessions.end[row] - sessions.start[row]) / 3600 for row in ended}
    total = sum(sessions.counts[row].sum() for row in ended)
    found = {
        "app_sessions": len(ended),
        "app_sessions_recent": sum(2 ** (-age[row] / 7) for row in ended),
        "app_hours": sum(hours.values()),
        "app_days_since": min(age.values(), default=np.nan),
    }
    for kind in range(9):
        done = {row: sessions.counts[row, kind] for row in ended if sessions.counts[row, kind]}
        found |= {
            f"app_actions_{kind + 1}": sum(done.values()),
            f"app_recent_{kind + 1}": sum(n * 2 ** (-age[row] / 7) for row, n in done.items()),
            f"app_days_since_{kind + 1}": min((age[row] for row in done), default=np.nan),
            f"app_share_{kind + 1}": sum(done.values()) / total if total else 0.0,
        }
    for back in range(1, 4):
        row = ended[-back] if len(ended) >= back else None
        counts = np.full(9, np.nan) if row is None else sessions.counts[row]
        last = {
            "hours": np.nan if row is None else hours[row],
            "days_ago": np.nan if row is None else (at - sessions.start[row]) / DAY_S,
        }
        last |= {f"actions_{kind + 1}": counts[kind] for kind in range(9)}
        last |= {f"share_{kind + 1}": counts[kind] / max(counts.sum(), 1) for kind in range(9)}
        found |= {f"app_last{back}_{name}": value for name, value in last.items()}
    return found


@pytest.mark.parametrize("seed", range(3))
def test_every_column_is_what_one_counts_of_ended_sessions(seed: int) -> None:
    rng = np.random.default_rng(seed)
    start = rng.integers(0, 30 * DAY_S, 25)
    counts = rng.poisson(0.4, (25, 9)).astype(np.float64)
    sessions = AppSessions(
        rng.integers(1, 6, 25), start, start + rng.integers(1, 40_000, 25), counts
    )
    user, at = rng.integers(0, 8, 30), rng.integers(0, 40 * DAY_S, 30)
    at[:5], user[:5] = sessions.end[:5], sessions.user[:5]  # asked as a session ends

    found = app_columns(sessions, user, at)

    expected = [by_loops(sessions, int(u), int(moment)) for u, moment in zip(user, at, strict=True)]
    assert set(found) == set(expected[0])
    for name, values in found.items():
        np.testing.assert_allclose([e[name] for e in expected], values, atol=1e-9, err_msg=name)


def test_of_no_sessions_nothing_is_known() -> None:
    nothing = AppSessions(ints(), ints(), ints(), np.zeros((0, 9)))

    found = app_columns(nothing, ints(1, 2), ints(5, 6))

    for name, value in by_loops(nothing, 1, 5).items():
        np.testing.assert_array_equal(found[name], [value, value], err_msg=name)
