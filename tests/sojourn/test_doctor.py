"""What the doctor finds on machines that lack something."""

import contextlib
import io
import resource
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from sojourn import doctor
from sojourn.doctor import Finding, Level, installation, machine, surroundings


@pytest.fixture(autouse=True)
def who_answers_may_take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "ANSWER_TIMEOUT_S", 60.0)


@contextlib.contextmanager
def server_that_says(answer: bytes) -> Iterator[int]:
    """The port of a server that takes one connection, reads a line and answers."""

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(64)
            connection.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)  # nobody may ever come
        thread.start()
        yield listener.getsockname()[1]
        thread.join()


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
    monkeypatch.setattr("offline.java._packaged_java", lambda: None)

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


@pytest.mark.redis
def test_a_redis_that_runs_answers(redis_server: str, tmp_path: Path) -> None:
    finding = surroundings.redis_server(redis_server, tmp_path)

    assert finding.level is Level.OK
    assert finding.found.endswith(" answers")


def test_a_redis_that_wants_a_password_is_fine(tmp_path: Path) -> None:
    with server_that_says(b"-NOAUTH Authentication required.\r\n") as port:
        finding = surroundings.redis_server(f"redis://:secret@127.0.0.1:{port}/0", tmp_path)

    assert finding == Finding(
        "Redis", Level.OK, f"127.0.0.1:{port} answers, and asks for a password"
    )


def test_another_server_on_the_redis_port_is_told_apart(tmp_path: Path) -> None:
    with server_that_says(b"HTTP/1.1 400 Bad Request\r\n") as port:
        finding = surroundings.redis_server(f"redis://127.0.0.1:{port}", tmp_path)

    assert finding.level is Level.MISSING
    assert "not a Redis server" in finding.found


def test_a_redis_that_is_down_is_missing_and_its_password_is_not_shown(tmp_path: Path) -> None:
    with socket.socket() as nobody:  # who keeps the port, and does not listen
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        here = surroundings.redis_server(f"redis://:secret@127.0.0.1:{port}/0", tmp_path)
    by_file = surroundings.redis_server(f"unix://{tmp_path}/redis.sock", tmp_path)

    assert (here.level, by_file.level) == (Level.MISSING, Level.MISSING)
    assert f"redis-server --port {port}" in here.fix
    assert "secret" not in f"{here}"
    assert f"{tmp_path}/redis.sock does not answer" in by_file.found


def test_every_host_of_a_redis_cluster_is_asked(tmp_path: Path) -> None:
    with server_that_says(b"+PONG\r\n") as one, server_that_says(b"-NOAUTH no\r\n") as other:
        hosts = f"127.0.0.1:{one},127.0.0.1:{other}"
        finding = surroundings.redis_server(f"redis+cluster://us:secret@{hosts}", tmp_path)

    assert finding.level is Level.OK
    assert finding.found == (
        f"127.0.0.1:{one} answers; 127.0.0.1:{other} answers, and asks for a password"
    )


def test_a_redis_cluster_with_tls_is_not_asked_further(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        finding = surroundings.redis_server(f"rediss+cluster://127.0.0.1:{port}", tmp_path)

    assert finding.level is Level.OK
    assert "TLS" in finding.found


def test_a_redis_cluster_of_which_some_answer_is_a_note_and_one_of_which_none_does_is_missing(
    tmp_path: Path,
) -> None:
    with socket.socket() as nobody, server_that_says(b"+PONG\r\n") as up:
        nobody.bind(("127.0.0.1", 0))
        down = nobody.getsockname()[1]
        some = surroundings.redis_server(
            f"redis+cluster://127.0.0.1:{down},127.0.0.1:{up}", tmp_path
        )
        none = surroundings.redis_server(f"redis+cluster://:secret@127.0.0.1:{down}", tmp_path)

    assert (some.level, none.level) == (Level.NOTE, Level.MISSING)
    assert f"127.0.0.1:{down} does not answer" in some.found
    assert f"127.0.0.1:{up} answers" in some.found
    assert str(up) in some.fix
    assert "embedded" in none.fix
    assert "secret" not in f"{none}"


@pytest.mark.parametrize(
    "url",
    [
        "redis://127.0.0.1:port",
        "redis://127.0.0.1:70000",
        "redis://[::1",
        "redis+cluster://127.0.0.1",
        "redis+cluster://127.0.0.1:7000,",
        "http://127.0.0.1:80",
        "127.0.0.1:6379",
        "",
    ],
)
def test_an_address_that_is_none_is_told_with_what_was_expected(tmp_path: Path, url: str) -> None:
    finding = surroundings.redis_server(url, tmp_path)

    assert finding.level is Level.MISSING
    assert "expected redis://host:port/db" in finding.found
    assert str(tmp_path / "app.toml") in finding.fix


def test_real_data_is_found_beside_the_repository_or_where_the_variable_says(
    tmp_path: Path,
) -> None:
    (tmp_path / "shared" / "data" / "trivago").mkdir(parents=True)
    root = tmp_path / "repository"

    beside = surroundings.real_data({}, root)
    elsewhere = surroundings.real_data({"SOJOURN_DATA": str(tmp_path / "none")}, root)

    assert (beside.level, elsewhere.level) == (Level.OK, Level.NOTE)
    assert beside.found.startswith("1 data sets")
