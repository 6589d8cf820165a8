"""A choice as a section of jobs.toml, which the day's jobs read back."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from offline.daily import JOBS
from offline.running.settings import read_settings
from offline.tuning.choice import Choice, Trial, jobs_file

TRIAL = Trial(np.array([0.2, 0.4]), np.array([0.3, 0.5]), np.array([1, 2]))
CF = Choice(
    "item_cf",
    "recall",
    {"alpha": 0.7, "max_span": 5},
    {"alpha": 0.85, "max_span": 3},
    (({"alpha": 0.85, "max_span": 3}, 0.4), ({"alpha": 0.7, "max_span": 5}, 0.3)),
    TRIAL,
    TRIAL,
)


def test_chosen_values_replace_those_of_the_same_name_and_tell_how_they_were_chosen(
    tmp_path: Path,
) -> None:
    file = tmp_path / "jobs.toml"
    file.write_text('[item_cf]\nalpha = 0.5\nmin_support = 3\n\n[hot]\nsignal = "visits"\n')

    text = jobs_file([CF], file, "sojourn tune on days")
    file.write_text(text)

    settings = read_settings(JOBS, file)
    assert settings["item_cf"]["alpha"] == 0.85
    assert settings["item_cf"]["max_span"] == 3
    assert settings["item_cf"]["min_support"] == 3
    assert settings["hot"]["signal"] == "visits"
    assert "# Chosen by sojourn tune on days; recall:" in text
    assert "#   0.3000  as it was: alpha 0.7, max_span 5" in text
    assert "# The best gained +0.1000 (standard error 0.0000)." in text


def test_what_was_not_chosen_now_keeps_the_evidence_of_its_own_choice(tmp_path: Path) -> None:
    file = tmp_path / "jobs.toml"
    hot = (
        "# Chosen by last month's run:\n#   0.2  half_life_days 60.0\n[hot]\nhalf_life_days = 60.0"
    )
    kept = "# Kept as it was by last month's run\n[package]"
    file.write_text(f"# our jobs\n\n{hot}  # days\n\n# of old\n[item_cf]\nalpha = 0.5\n\n{kept}\n")

    file.write_text(jobs_file([CF], file, "this run"))
    text = jobs_file([CF], file, "this run")

    assert f"{hot}  # days\n\n# Chosen by this run; recall:\n" in text
    assert text.endswith(f"\n\n{kept}\n")
    assert "# of old" not in text
    assert text == file.read_text()


def test_what_gains_less_than_a_standard_error_changes_nothing(tmp_path: Path) -> None:
    noise = Trial(np.array([0.2, 0.4, 0.6]), np.array([0.5, 0.2, 0.6]), np.array([1, 2, 3]))
    kept = replace(CF, tuning=noise)

    # Gains 0.3, -0.2, 0: mean 1/30, deviations 0.2667, -0.2333, -0.0333, their root 0.3559 / 3.
    assert noise.gain() == (pytest.approx(1 / 30), pytest.approx(0.1186, abs=1e-4))
    assert kept.is_kept
    assert kept.chosen == CF.now
    text = jobs_file([kept], tmp_path / "none.toml", "a run")
    assert "[item_cf]\n" in text
    assert "alpha =" not in text  # the default is not pinned
    assert "# Kept as it was by a run" in text
    assert not CF.is_kept


def test_where_nobody_did_anything_the_evidence_says_so_and_holds_no_numbers(
    tmp_path: Path,
) -> None:
    nobody = Trial(np.zeros(0), np.zeros(0), np.zeros(0, dtype=np.int64))

    text = jobs_file([replace(CF, tuning=nobody, later=None)], tmp_path / "none.toml", "a run")
    on_later_days = jobs_file([replace(CF, later=nobody)], tmp_path / "none.toml", "a run")

    assert "# Kept as it was by a run; recall:\n#   nobody did anything to tell it by\n[" in text
    assert "nan" not in text + on_later_days


def test_cases_of_one_user_are_one_witness() -> None:
    alone = Trial(np.zeros(4), np.array([0.1, 0.1, -0.1, 0.1]), np.array([1, 2, 3, 4]))
    together = Trial(alone.now, alone.best, np.array([1, 1, 2, 2]))

    assert together.gain()[0] == alone.gain()[0]
    assert together.gain()[1] != alone.gain()[1]


def test_without_a_file_there_is_one_afterwards(tmp_path: Path) -> None:
    text = jobs_file([CF], tmp_path / "none.toml", "a run")

    assert text.count("[item_cf]") == 1
    assert text.startswith("# What we run differently")
