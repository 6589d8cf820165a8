"""The processes of a server: what they open, and how they end."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest

from features.errors import BundleError, SpecError
from serving import main
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import rollback
from serving.releases.releasing import STATE_FOLDER
from serving.settings.config import App
from serving.settings.folder import read_settings
from serving.stages.validate import Asked
from serving.telemetry.logs import start_logging
from sojourn.client import Client
from sojourn.server import server_process
from tests.serving.house import House
from tests.serving.lines import Lines
from tests.serving.town import NOW_MS, XIAN

ROOT = Path(__file__).parents[2]


def test_what_is_done_again_and_again_is_done_again_after_any_fault() -> None:
    done = threading.Event()
    faults: list[Exception] = [pa.ArrowInvalid("a damaged file"), OSError(28, "full")]

    def do() -> None:
        if faults:
            raise faults.pop()
        done.set()

    repeated = main.Repeated(0.01, do)

    assert done.wait(60)
    repeated.close()


@pytest.mark.slow
def test_a_worker_writes_what_it_has_shown_though_a_release_is_being_loaded(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    house.release(0)
    worker = main.open_worker(house.lake, house.releases, house.config, port=0)
    worker.start()
    loaded, loading = threading.Event(), threading.Event()

    def load() -> None:
        loading.set()
        loaded.wait(300)

    worker.service.live.refresh = load  # type: ignore[method-assign]
    assert loading.wait(60)
    worker.service.recommend(Asked("channel_home", browse_city=XIAN, at_ms=NOW_MS), None)
    worker.stop()

    assert not loaded.is_set()
    assert len(list(house.lake.glob("exposures/*/*.parquet"))) == 1
    loaded.set()


@pytest.mark.slow
def test_a_lake_that_is_a_file_is_refused_and_one_that_is_none_yet_is_warned_of(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    house.release(0)
    (tmp_path / "file").write_text("")
    with pytest.raises(SpecError, match="is no folder"):
        main.open_worker(tmp_path / "file", house.releases, house.config, port=0)
    lines = Lines()
    start_logging(lines)

    main._caution(read_settings(house.config).app, tmp_path / "nowhere")

    assert f"{tmp_path / 'nowhere'} is no lake yet" in lines.getvalue()


def test_a_lake_that_cannot_be_written_to_is_warned_of_with_the_folder_that_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != tmp_path)  # root may all
    lines = Lines()
    start_logging(lines)

    main._caution(App(), tmp_path / "lakes" / "new")

    assert f"{tmp_path} cannot be written to: exposures are lost" in lines.getvalue()


@pytest.mark.slow
def test_the_metrics_name_the_release_that_serves_and_count_each_that_was_loaded_once(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    first = house.release(0)
    worker = main.open_worker(house.lake, house.releases, house.config, port=0)
    worker.start()
    live = worker.service.live
    live.close()  # the test looks for what is new itself, and alone
    told = [told_of_releases(worker)]
    second = house.release(1)
    live.refresh()
    told.append(told_of_releases(worker))
    rollback(house.releases)
    live.refresh()
    told.append(told_of_releases(worker))
    worker.stop()

    assert told == [({first: 1.0}, 1.0), ({second: 1.0}, 2.0), ({first: 1.0}, 3.0)]


def told_of_releases(worker: main.Worker) -> tuple[dict[str, float], float]:
    """By a scrape: each release that is said to serve, and how many were loaded."""
    samples = [s for metric in worker.service.metrics.registry.collect() for s in metric.samples]
    serves = {s.labels["release"]: s.value for s in samples if s.name == "sojourn_release_info"}
    loaded = [
        s.value
        for s in samples
        if s.name == "sojourn_release_switches_total" and s.labels["outcome"] == "loaded"
    ]
    return serves, sum(loaded)


@pytest.mark.slow
def test_the_metrics_count_the_files_of_behaviour_that_are_kept_as_damaged(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.release(0)
    worker = main.open_worker(house.lake, house.releases, house.config, port=0)
    events = house.releases / STATE_FOLDER / main.EVENTS_FOLDER
    (events / "0-of-somebody-else.events").write_bytes(b"no records")
    worker.start()
    worker.stop()  # which archives once more

    segments = "sojourn_event_segments_total"
    counted = worker.service.metrics.registry.get_sample_value(segments, {"outcome": "damaged"})
    assert counted == 1.0


def _empty(release: Path) -> None:
    (release / "config" / "app.toml").write_text("")  # what a full disk leaves


def _change_a_byte(release: Path) -> None:
    path = release / "config" / "app.toml"
    path.write_text(path.read_text().replace("notice_s = 0.0", "notice_s = 9.0"))


def _lose_all(release: Path) -> None:
    shutil.rmtree(release)


@pytest.mark.slow
@pytest.mark.parametrize("damage", [_empty, _change_a_byte, _lose_all])
def test_a_worker_starts_on_the_former_release_and_its_settings_where_the_current_is_damaged(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    house = House(tmp_path)
    house.configure("\n[log]\nexplained_hours = 3.0\n")
    first = house.release(0)
    house.configure("")
    damage(house.releases / house.release(1))

    worker = main.open_worker(house.lake, house.releases, None, port=0)
    worker.start()
    page, _ = worker.service.recommend(Asked("channel_home", browse_city=XIAN, at_ms=NOW_MS), None)
    worker.stop()

    assert page.release == first
    assert worker.service.journal._kept_s == 3.0 * 3_600
    assert worker._notice_s == 0.0


@pytest.mark.slow
def test_a_damaged_first_release_is_named_where_there_is_no_former_one(tmp_path: Path) -> None:
    house = House(tmp_path)
    _empty(house.releases / house.release(0))

    with pytest.raises(BundleError, match=r"app\.toml has 0 bytes"):
        main.open_worker(house.lake, house.releases, None, port=0)


@pytest.mark.slow
def test_a_server_whose_workers_cannot_start_says_why_and_ends_as_failed(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.configure("", workers=2)
    house.release(0)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "sojourn", "serve", "--port", str(port)]
        command += ["--lake", str(house.lake), "--releases", str(house.releases)]
        ended = subprocess.run(
            [*command, "--config", str(house.config)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=300,
        )

    assert ended.returncode == 1
    assert f"127.0.0.1:{port} cannot be listened on" in ended.stderr
    assert "ended by itself" in ended.stderr
    assert "Traceback" not in ended.stderr
    *lines, last = ended.stderr.splitlines()
    read = [json.loads(line) for line in lines]
    told = [line["message"] for line in read]
    named = [line.get("worker", "the first process") for line in read]
    assert "the first process" in named
    assert all(name.startswith(("w0-", "w1-", "the first process")) for name in named)
    assert len(set(named)) > 1
    assert "a worker ended by itself; the others are drained" in told
    assert last.startswith("error: worker-")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["SIGHUP", "SIGINT", "SIGTERM"])
def test_a_server_whose_terminal_is_closed_writes_what_it_has_shown_as_if_told_to_end(
    tmp_path: Path, name: str
) -> None:
    house = House(tmp_path)
    house.release(0)
    with server_process(house.lake, house.releases, tmp_path / "log", house.config) as server:
        with Client(server.address, timeout_s=60.0) as client:
            request = pb.RecommendRequest(placement="channel_home", browse_city=XIAN, at_ms=NOW_MS)
            assert client.recommend(request).items
        os.kill(server.pid, getattr(signal, name))
        ended = server.process.wait(120)

    assert ended == 0
    assert list(house.lake.glob("exposures/*/*.parquet"))


@pytest.mark.slow
def test_workers_whose_parent_was_killed_write_what_they_have_and_end(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.configure("", workers=2)
    house.release(0)
    with server_process(house.lake, house.releases, tmp_path / "log", house.config) as server:
        until_s = time.monotonic() + 60.0
        while len(workers := workers_of(server.pid)) < 2 and time.monotonic() < until_s:
            time.sleep(0.05)  # one may be ready before the other one was even started
        with Client(server.address, timeout_s=60.0) as client:
            request = pb.RecommendRequest(placement="channel_home", browse_city=XIAN, at_ms=NOW_MS)
            assert client.recommend(request).items
        os.kill(server.pid, signal.SIGKILL)
        until_s = time.monotonic() + 120.0
        while any(command_of(pid) for pid in workers) and time.monotonic() < until_s:
            time.sleep(0.1)
        left = [pid for pid in workers if command_of(pid)]
        for pid in left:
            os.kill(int(pid), signal.SIGKILL)

    assert len(workers) == 2
    assert left == []
    assert list(house.lake.glob("exposures/*/*.parquet"))


def workers_of(pid: int) -> list[str]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [child for child in children if "spawn_main" in command_of(child)]


def command_of(pid: str) -> str:
    """Of a living process, "" of none."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""
