"""What the doctor finds on machines that lack something."""

import io
import resource
import shutil
from pathlib import Path

import pytest
from rich.console import Console

from sojourn import doctor
from sojourn.doctor import Finding, Level, installation, machine, surroundings, training

# ---- the whole -----------------------------------------------------------------------------------


def test_a_diagnosis_covers_every_subject_once(tmp_path: Path) -> None:
    subjects = [finding.subject for finding in doctor.diagnose({}, tmp_path)]

    assert subjects == [
        "Python",
        "packages",
        "Java",
        "LightGBM",
        "disk",
        "memory",
        "cores",
        "open files",
        "time zones",
        "text",
        "config",
        "replayed page",
        "server port",
        "metrics port",
        "Redis",
        "real data",
    ]


def test_this_installation_can_run_every_command() -> None:
    missing = [f for f in doctor.diagnose() if f.level is Level.MISSING]

    assert missing == []


def test_a_note_stops_nothing_and_something_missing_does() -> None:
    note = Finding("cores", Level.NOTE, "1", "buy one")
    missing = Finding("Java", Level.MISSING, "none", "./run setup")

    assert (doctor.is_fit([note]), doctor.is_fit([note, missing])) == (True, False)


def test_the_commands_are_shown_whole_on_a_narrow_terminal() -> None:
    fix = "sudo apt-get install -y " + "a-long-name " * 12 + "[extra]"
    console = Console(file=io.StringIO(), width=40)
    doctor.show([Finding("Java", Level.MISSING, "[Errno 2] no [/] such file", fix)], console)

    assert isinstance(console.file, io.StringIO)
    assert f"    {fix}\n" in console.file.getvalue()
    assert "[Errno 2]" in console.file.getvalue()


# ---- the installation ----------------------------------------------------------------------------


def test_a_python_outside_the_declared_range_is_named_with_the_range() -> None:
    old = installation.python_version((3, 9, 2))

    assert old.level is Level.MISSING
    assert "3.9.2" in old.found
    assert ">=3.11" in old.found


def test_packages_unlike_the_lock_are_named(tmp_path: Path) -> None:
    (tmp_path / "sojourn-set").write_text("test\n", encoding="utf-8")
    (tmp_path / "test.lock").write_text(
        "numpy==1.0.0 \\\n    --hash=sha256:00\n"
        "no-such-package==1.0 \\\n    --hash=sha256:00\n"
        "not-for-us==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:00\n",
        encoding="utf-8",
    )

    finding = installation.packages(tmp_path, tmp_path)

    assert finding.level is Level.MISSING
    assert "numpy 2.4" in finding.found
    assert "(locked ==1.0.0)" in finding.found
    assert "no-such-package is not installed" in finding.found
    assert "not-for-us" not in finding.found
    assert finding.fix.endswith("./run setup test")


def test_without_a_java_the_finding_says_what_was_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("offline.spark.java._packaged_java", lambda: None)

    finding = installation.java({"JAVA_HOME": str(tmp_path), "PATH": str(tmp_path)})

    assert (finding.level, finding.fix) == (Level.MISSING, "./run setup")
    assert f"JAVA_HOME ({tmp_path}): does not start" in finding.found


def test_a_library_that_does_not_load_names_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> None:
        raise OSError("libgomp.so.1: cannot open shared object file")

    monkeypatch.setattr("ctypes.CDLL", refuse)

    finding = installation.lightgbm_library()

    assert finding.level is Level.MISSING
    assert finding.found == "libgomp.so.1: cannot open shared object file"
    assert "apt-get install -y libgomp1" in finding.fix


# ---- the machine ---------------------------------------------------------------------------------


def test_a_full_disk_is_missing_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "DISK_GB", 1e9)

    assert machine.disk(tmp_path).level is Level.MISSING


@pytest.mark.parametrize(
    ("limit", "level"),
    [(str(1 << 30), Level.NOTE), (str(1 << 62), Level.OK), ("max", Level.OK)],
)
def test_the_containers_memory_counts_when_it_is_less(
    tmp_path: Path, limit: str, level: Level, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.sysconf", lambda name: 1 << 17)  # 2^34 bytes in all
    (tmp_path / "memory.max").write_text(f"{limit}\n", encoding="utf-8")

    assert machine.memory(tmp_path / "memory.max").level is level


@pytest.mark.parametrize(
    ("limit", "level", "fix"),
    [
        ((65536, 65536), Level.OK, ""),
        ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), Level.OK, ""),
        ((256, 65536), Level.NOTE, "ulimit -n 1024"),
        ((256, resource.RLIM_INFINITY), Level.NOTE, "ulimit -n 1024"),
        ((256, 512), Level.NOTE, "sudo prlimit --pid $$ --nofile=1024"),
    ],
)
def test_few_open_files_are_raised_as_far_as_the_hard_limit_lets(
    limit: tuple[int, int], level: Level, fix: str
) -> None:
    finding = machine.open_files(limit)

    assert (finding.level, finding.fix) == (level, fix)


@pytest.mark.parametrize(
    ("zone", "level"),
    [
        ("", Level.OK),
        ("Asia/Shanghai", Level.OK),
        (":Asia/Shanghai", Level.OK),
        ("CST-8", Level.OK),
        ("Asia/Shangai", Level.NOTE),
    ],
)
def test_a_misspelt_time_zone_is_noticed(zone: str, level: Level) -> None:
    assert machine.time_zones({"TZ": zone}).level is level


@pytest.mark.parametrize(
    ("encoding", "level"),
    [("utf-8", Level.OK), ("gb18030", Level.OK), ("latin-1", Level.NOTE), (None, Level.NOTE)],
)
def test_a_terminal_without_chinese_is_noticed(encoding: str | None, level: Level) -> None:
    assert machine.text_encoding(encoding).level is level


# ---- the surroundings ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("[server]\nprot = 1\n", "server.prot"),
        ("[server]\nport = 99999\n", "server.port"),
        ("[server", "app.toml: "),
    ],
)
def test_a_configuration_that_does_not_load_is_missing_with_the_reason(
    tmp_path: Path, text: str, trouble: str
) -> None:
    (tmp_path / "app.toml").write_text(text, encoding="utf-8")

    app, finding = surroundings.configuration(tmp_path)

    assert (app.server.port, finding.level) == (50051, Level.MISSING)
    assert trouble in finding.found
    assert f"{tmp_path}/app.toml" in finding.fix


def test_without_a_configuration_the_variable_is_named(tmp_path: Path) -> None:
    finding = surroundings.configuration(tmp_path)[1]

    assert finding.level is Level.MISSING
    assert "SOJOURN_CONFIG" in finding.fix


def test_real_data_is_found_beside_the_repository_or_where_the_variable_says(
    tmp_path: Path,
) -> None:
    (tmp_path / "shared" / "data" / "trivago").mkdir(parents=True)
    root = tmp_path / "repository"

    beside = surroundings.real_data({}, root)
    elsewhere = surroundings.real_data({"SOJOURN_DATA": str(tmp_path / "none")}, root)

    assert (beside.level, elsewhere.level) == (Level.OK, Level.NOTE)
    assert beside.found.startswith("1 data sets")


# ---- what is learnt from -------------------------------------------------------------------------


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The repository's own, to be changed."""
    return Path(shutil.copytree(doctor.REPOSITORY / "config", tmp_path / "config"))


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new))


def test_the_shipped_configuration_learns_from_the_page_that_it_shows(config: Path) -> None:
    assert training.replayed_page(config).level is Level.OK


def test_a_quota_that_only_the_page_has_is_named_with_the_line_that_is_missing(
    config: Path,
) -> None:
    jobs, page = config / "jobs.toml", config / "scenarios" / "channel_home.toml"
    _edit(jobs, "\nhot_quota = 39\n", "\nhot_quota = 120\n")
    found = training.replayed_page(config)

    assert found.level is Level.NOTE
    assert found.found.startswith(f"the ranker learns from another page than {page} shows: ")
    assert found.found.endswith("hot_quota is 120, the page's 39")
    assert found.fix == f"${{EDITOR:-vi}} {jobs}   # [samples] hot_quota = 39"


def test_a_source_that_the_page_lost_is_named(config: Path) -> None:
    page = config / "scenarios" / "channel_home.toml"
    text = page.read_text()
    begin = text.index("[recall.persona]")
    page.write_text(text[:begin] + text[text.index("[", begin + 1) :])
    found = training.replayed_page(config)

    assert found.found.endswith("persona is replayed, and not on the page")
    assert found.fix.endswith(str(page))


def test_a_configuration_that_cannot_be_read_is_not_looked_at(config: Path) -> None:
    (config / "scenarios" / "channel_home.toml").unlink()
    (config / "jobs.toml").write_text("[samples")

    for said in ("is not TOML", "No such file"):
        found = training.replayed_page(config)
        assert (found.level, found.found.startswith("not looked at: ")) == (Level.NOTE, True)
        assert said in found.found
        (config / "jobs.toml").write_text("")
