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
