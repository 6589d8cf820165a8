"""Settings: the defaults beside the code, what jobs.toml may turn, and what is refused."""

from pathlib import Path

import pytest

from features.errors import SpecError
from offline.running.job import Choice, Job, Setting
from offline.running.settings import read_settings, settle

HOT = Job(
    "hot",
    (),
    (),
    lambda inputs: {},
    settings={
        "days": Setting(60, 1, 365, "half a season"),
        "gamma": Setting(0.95, 0.5, 1.0, "a month halves it"),
        "signal": Choice("sales", ("sales", "visits"), "what popularity is counted by"),
    },
)


def test_without_a_word_the_defaults_hold() -> None:
    assert settle([HOT], {}, "x") == {"hot": {"days": 60, "gamma": 0.95, "signal": "sales"}}


def test_what_is_written_overrides_the_defaults() -> None:
    written = {"hot": {"gamma": 1, "signal": "visits"}}

    found = settle([HOT], written, "x")["hot"]

    assert found == {"days": 60, "gamma": 1.0, "signal": "visits"}
    assert isinstance(found["gamma"], float)


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ({"hott": {}}, "section 'hott' is unknown, did you mean 'hot'"),
        ({"hot": 3}, r"'hot' is 3; expected a section \[hot\]"),
        ({"hot": {"gama": 1}}, r"\[hot\] 'gama' is unknown, did you mean 'gamma'"),
        ({"hot": {"gamma": 1.5}}, "gamma is 1.5; expected 0.5 to 1.0"),
        ({"hot": {"gamma": "much"}}, "gamma is 'much'; expected a number"),
        ({"hot": {"gamma": True}}, "gamma is True; expected a number"),
        ({"hot": {"days": 1.5}}, "days is 1.5; expected a whole number"),
        ({"hot": {"gamma": float("nan")}}, "gamma is nan; expected 0.5 to 1.0"),
        ({"hot": {"signal": "likes"}}, "signal is 'likes'; expected one of sales, visits"),
    ],
)
def test_nonsense_is_refused_with_its_place(written: dict[str, object], complaint: str) -> None:
    with pytest.raises(SpecError, match=f"jobs.toml.*{complaint}"):
        settle([HOT], written, "jobs.toml")


def test_a_file_that_is_missing_or_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="is missing"):
        read_settings([HOT], tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("[hot")
    with pytest.raises(SpecError, match="is not TOML"):
        read_settings([HOT], tmp_path / "bad.toml")
