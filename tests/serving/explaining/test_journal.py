"""The journal outlives its process, drops rather than waits, and counts what it dropped."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from serving.explaining import journal as journal_module
from serving.explaining.journal import Journal
from serving.explaining.recorded import Recorded, decode, page_of, record
from serving.explaining.replay import NotRemembered, find
from serving.explaining.segments import index_of
from serving.stages.validate import Asked
from tests.serving.town import LOCAL, NOW_MS, XIAN, Town

ROOT = Path(__file__).parents[3]
ASKED = Asked("channel_home", user_id=LOCAL, browse_city=XIAN)
WRITER = """
import sys, threading
from pathlib import Path
from serving.explaining.journal import Journal
from serving.explaining.recorded import record
from features.store.embedded import LiveActions
from features.store.files import Published
from features.catalog.sets import VIEWS
from tests.serving.explaining.test_journal import ASKED
from tests.serving.town import Town
folder = Path(sys.argv[1])
town = Town(Published(Path(sys.argv[2]), tuple(VIEWS.values())), LiveActions(folder / "live"))
journal = Journal(folder / "requests", "w", 24.0, lambda *_: None)
response = town.ask(ASKED)
journal.write(record(response), town.plans)
print(response.request.request_id, flush=True)
threading.Event().wait()
"""


def until_found(folder: Path, request_id: str) -> None:
    until_s = time.monotonic() + 60.0
    while True:
        try:
            find(folder, request_id, 0)
            return
        except NotRemembered:
            assert time.monotonic() < until_s
            time.sleep(0.01)


@pytest.mark.slow
def test_a_page_is_found_though_its_server_was_killed(town: Town, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path), str(town.published.root)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as writer:
        assert writer.stdout is not None
        request_id = writer.stdout.readline().strip()
        until_found(tmp_path / "requests", request_id)  # though nothing ever flushed or closed it
        os.kill(writer.pid, signal.SIGKILL)

    found = find(tmp_path / "requests", request_id, 0)

    assert found.release == "toy"
    assert (tmp_path / "requests" / "toy" / found.settings / "config" / "app.toml").is_file()


def test_a_full_queue_drops_a_page_and_counts_it(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    monkeypatch.setattr(journal_module, "QUEUE_PAGES", 4)
    monkeypatch.setattr(journal_module, "pack_block", lambda records: gate.wait(300) and b"")
    counts: Counter[str] = Counter()
    journal = Journal(tmp_path, "w", 24.0, lambda outcome, pages: counts.update({outcome: pages}))
    page = record(town.ask(ASKED))
    many = threading.Thread(target=lambda: [journal.write(page, town.plans) for _ in range(600)])
    many.start()
    many.join(120)
    is_held_up = many.is_alive()
    gate.set()
    many.join()
    journal.close()

    assert not is_held_up
    assert counts["dropped"] > 500
    assert counts["dropped"] + counts["written"] == 600


def test_a_disk_that_refuses_costs_pages_that_are_counted_and_the_next_ones_are_kept(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bytes:
        raise OSError(28, "the disk is full")

    counts: Counter[str] = Counter()
    journal = Journal(tmp_path, "w", 24.0, lambda outcome, pages: counts.update({outcome: pages}))
    lost, kept = (town.ask(ASKED) for _ in range(2))
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "pack_block", full)
        journal.write(record(lost), town.plans)
        journal.flush(60.0)
        assert list(tmp_path.glob("*/*/*.requests")) == []  # a full disk has no need of them
    journal.write(record(kept), town.plans)
    journal.flush(60.0)
    journal.close()

    assert counts == {"failed": 1, "written": 1}
    assert find(tmp_path, kept.request.request_id, 0).release == "toy"
    with pytest.raises(NotRemembered):
        find(tmp_path, lost.request.request_id, 0)


def test_a_page_that_cannot_be_written_costs_itself_and_the_next_ones_are_kept(
    town: Town, tmp_path: Path
) -> None:
    counts: Counter[str] = Counter()
    journal = Journal(tmp_path, "w", 24.0, lambda outcome, pages: counts.update({outcome: pages}))
    good = record(town.ask(ASKED))
    strange = replace(good, request=replace(good.request, request_id="no id of ours"))
    for page in (strange, good):
        journal.write(page, town.plans)
        journal.flush(60.0)
    journal.close()

    assert counts == {"failed": 1, "written": 1}
    assert find(tmp_path, good.request.request_id, 0).release == "toy"


def test_of_a_page_that_two_workers_made_the_one_that_was_asked_for_last_is_found(
    town: Town, tmp_path: Path
) -> None:
    journals = [Journal(tmp_path, f"w{n}", 24.0, lambda *_: None) for n in range(2)]
    for minute, number in enumerate((0, 1, 0)):  # the first worker's segment began first
        page = record(town.ask(replace(ASKED, at_ms=NOW_MS + 60_000 * minute)))
        same = replace(page, request=replace(page.request, request_id="ab" * 12))
        journals[number].write(same, town.plans)
        journals[number].flush(60.0)
    for journal in journals:
        journal.close()

    found = decode(find(tmp_path, "ab" * 12, 0).line, "Asia/Shanghai", "CN")

    assert found.request.at_ms == NOW_MS + 120_000


def paged(page: Recorded, number: int, request_id: str = "ab" * 12) -> Recorded:
    return replace(page, request=replace(page.request, request_id=request_id, page=number))


def test_of_the_pages_of_a_request_the_one_that_is_named_is_found_or_else_the_last(
    town: Town, tmp_path: Path
) -> None:
    journal = Journal(tmp_path, "w", 24.0, lambda *_: None)
    page = record(town.ask(ASKED))
    for number in (1, 2, 3, 2):  # who goes back asks for a page once more
        journal.write(paged(page, number), town.plans)
    journal.close()

    found = [find(tmp_path, "ab" * 12, number).line for number in (0, 1, 2, 3)]

    assert [page_of(line)[1] for line in found] == [3, 1, 2, 3]
    with pytest.raises(NotRemembered, match=f"^page 4 of request {'ab' * 12} is not remembered"):
        find(tmp_path, "ab" * 12, 4)
    with pytest.raises(NotRemembered, match=f"^request {'cd' * 12} is not remembered"):
        find(tmp_path, "cd" * 12, 4)


def test_pages_older_than_their_hours_are_removed_while_a_server_runs(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "SWEEP_S", 0.0)
    page = record(town.ask(ASKED))
    for worker, request_id in (("young", "ab" * 12), ("old", "cd" * 12)):
        before = Journal(tmp_path, worker, 24.0, lambda *_: None)
        before.write(paged(page, 1, request_id), town.plans)
        before.close()
    for name, hours in (("young", 23.9), ("old", 24.1)):
        (segment,) = tmp_path.glob(f"*/*/*-{name}-*.requests")
        then_s = time.time() - hours * 3_600
        os.utime(segment, (then_s, then_s))
    journal = Journal(tmp_path, "w", 24.0, lambda *_: None)
    for _ in range(2):  # it looks for what is old when it has written
        journal.write(page, town.plans)
        journal.flush(60.0)
    journal.close()

    names = {path.name.split("-")[1] for path in tmp_path.glob("*/*/*.requests*")}
    assert names == {"young", "w"}
    assert find(tmp_path, "ab" * 12, 1).release == "toy"


@pytest.mark.parametrize("limit", ["SEGMENT_BYTES", "SEGMENT_S"])
def test_a_segment_that_is_full_or_old_is_finished_and_indexed_while_a_server_runs(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(journal_module, limit, 0)
    journal = Journal(tmp_path, "w", 24.0, lambda *_: None)
    page = record(town.ask(ASKED))
    for number in (1, 2):
        journal.write(paged(page, number), town.plans)
        journal.flush(60.0)
    indexed = [index_of(path).is_file() for path in tmp_path.glob("*/*/*.requests")]
    journal.close()

    assert indexed == [True, True]
    assert find(tmp_path, "ab" * 12, 1).release == "toy"


def test_a_segment_that_cannot_be_read_hides_no_page_of_another(town: Town, tmp_path: Path) -> None:
    journal = Journal(tmp_path, "w", 24.0, lambda *_: None)
    page = town.ask(ASKED)
    journal.write(record(page), town.plans)
    journal.close()
    (whole,) = tmp_path.glob("*/*/*.requests")
    torn = whole.with_name("1-w-000009.requests")
    torn.write_bytes(whole.read_bytes()[:40])
    torn.with_name(torn.name + ".npy").write_bytes(b"")
    whole.with_name("2-w-000009.requests").mkdir()  # what no reader can read

    assert find(tmp_path, page.request.request_id, 0).release == "toy"


def test_of_no_hours_nothing_is_kept(town: Town, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "requests", "w", 0.0, lambda *_: None)
    journal.write(record(town.ask(ASKED)), town.plans)
    journal.close()

    assert not (tmp_path / "requests").exists()
