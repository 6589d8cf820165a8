"""The server process: what is opened, in which order, and how it ends.

Several workers are several processes on one port (SO_REUSEPORT), each with its own interpreter
lock; the item tables are memory-mapped, so they share one copy. They are spawned, never forked:
OpenMP and LMDB do not survive a fork.
"""

import gc
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from features.errors import ContractError, SojournError, SpecError
from features.schema import LAKE_FILE
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from serving.behaviour.events import EventIntake
from serving.door.access import read_pem, read_tokens
from serving.door.expiry import caution_of_expiry
from serving.door.grpc_server import Server
from serving.door.waiting import pin
from serving.door.workers import LOOK_S, run_workers
from serving.explaining.journal import Journal
from serving.explaining.replay import Past
from serving.exposures.exposure import ExposureLog, FlushPolicy
from serving.heap import share_heap
from serving.releases.live import Live
from serving.releases.loading import read_zone
from serving.releases.release import check_sums, open_release, read_pointer
from serving.releases.releasing import JOURNAL_FOLDER, STATE_FOLDER
from serving.releases.stores import open_stores
from serving.service import Service
from serving.settings.config import App, ServerKnobs
from serving.settings.folder import read_settings
from serving.telemetry.logs import drain_log, log, start_logging
from serving.telemetry.metrics import Metrics
from serving.telemetry.request_log import RequestLog
from serving.telemetry.tracing import open_tracing

EVENTS_FOLDER: Final = "events"
LOADING_S: Final = 1.0  # that a stopping worker waits for a release that nobody will see served
SWITCH_S: Final = 0.0005
"""After which a thread that computes lets another one go on, of a request that has come back from
the store: by Python's own 5 ms, a release that is being loaded makes each request wait for that
long every time it asks somebody."""
WRITE_S: Final = 15.0  # what a worker that has drained gets to write what waits, and to end


def serve(lake: Path, releases: Path, config: Path | None, port: int | None = None) -> None:
    """Serves until SIGTERM, SIGINT or SIGHUP. `config` None: the released configuration serves.

    `port` is instead of the configured one; 0 takes a free one, and logs it.

    Raises SojournError when nothing can be served, and when a worker ended by itself.
    """
    app = _app(releases, config)
    if app.server.workers == 1:
        work(lake, releases, config, port, number=0)
        return
    ended = _told_to_end()  # before there is anybody who would be left alone
    work_one = partial(work, lake, releases, config, port)
    start_logging()  # of the workers' end, in lines of JSON like all others
    try:
        run_workers(work_one, app.server.workers, ended, ending_s(app.server))
    finally:
        drain_log()


def ending_s(knobs: ServerKnobs) -> float:
    """What a worker gets to end: as long as it serves on, drains, and writes."""
    return knobs.notice_s + knobs.drain_s + WRITE_S


def work(lake: Path, releases: Path, config: Path | None, port: int | None, number: int) -> None:
    """One worker, from opening to the last exposure written."""
    start_logging(worker=_name(number))
    try:
        app = _app(releases, config)
        running = open_worker(lake, releases, config, port, number)
        if number == 0:
            _caution(app, lake)
        running.start()
        stopping, parent = _told_to_end(), multiprocessing.parent_process()
        while not stopping.wait(LOOK_S):
            if parent is not None and not parent.is_alive():
                log(logging.ERROR, "the process that started the workers is gone: draining")
                break
        running.stop()
    finally:
        drain_log()


def _caution(app: App, lake: Path) -> None:
    for caution in app.cautions(has_tokens=bool(read_tokens(app.auth))):
        log(logging.WARNING, caution)
    if app.tls.certificate and (told := caution_of_expiry(app.tls.certificate, app.tls.key)):
        log(logging.WARNING, told)
    there = next(folder for folder in (lake, *lake.absolute().parents) if folder.exists())
    if not os.access(there, os.W_OK):
        log(
            logging.WARNING,
            f"{there} cannot be written to: exposures are lost, and behaviour waits beside the "
            "releases; make it writable, or name another lake with --lake",
        )
    elif not (lake / LAKE_FILE).is_file():  # a server may be far from the lake that it writes to
        log(
            logging.WARNING,
            f"{lake} is no lake yet: behaviour and exposures are laid there all the same; where "
            "they should go to another, name it with --lake",
        )


class Worker:
    """Everything that one process holds open. `port` is the bound one."""

    def __init__(
        self,
        service: Service,
        server: Server,
        tasks: Sequence["Closing"],
        notice_s: float,
    ) -> None:
        self._notice_s = notice_s
        self.service = service
        self._server = server
        self._tasks = tasks

    @property
    def port(self) -> int:
        return self._server.port

    def start(self) -> None:
        """Takes requests from now on."""
        gc.collect()
        gc.freeze()  # no pause ever looks at it again; a release is in no cycle, and goes by itself
        self._server.start()
        log(logging.INFO, "serving", port=self.port, release=self.service.live.plans.release.name)

    def stop(self) -> None:
        """Drains, then writes what was shown and what was done."""
        log(logging.INFO, "draining", port=self.port)
        self._server.retire()
        time.sleep(self._notice_s)
        self._server.stop().wait()
        self.service.exposures.close()
        self.service.journal.close()
        for task in self._tasks:  # the archiver finishes the segment of events, whatever comes
            task.close()
        self.service.live.close(LOADING_S)
        log(logging.INFO, "stopped", port=self.port)


class Closing(Protocol):
    """Something in the background that ends with the worker."""

    def close(self) -> None: ...


class Repeated:
    """Something done every so often from a thread, and once more at the end."""

    def __init__(self, every_s: float, do: Callable[[], None]) -> None:
        self._do = do
        self._every_s = every_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="archiver", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._every_s):
            self._try()
        self._try()

    def _try(self) -> None:
        try:
            self._do()
        except Exception as error:  # a full disk, a damaged file: the next turn tries again
            log(logging.ERROR, f"events were not archived: {error}", error=error)


def open_worker(
    lake: Path, releases: Path, config: Path | None, port: int | None = None, number: int = 0
) -> Worker:
    """A worker that is ready to start. Raises SojournError."""
    if lake.exists() and not lake.is_dir():
        raise SpecError(f"{lake} is no folder: behaviour could not be kept; name a lake's folder")
    share_heap()
    sys.setswitchinterval(SWITCH_S)
    app = _app(releases, config)
    knobs = app.server if port is None else app.server.model_copy(update={"port": port})
    if knobs.pinned:
        pin(number)  # before there are threads, which are then pinned as well
    metrics = Metrics()
    state = releases / STATE_FOLDER
    stores = open_stores(app.store, state, app.server.threads)
    live = Live(releases, config, stores, metrics.changed)
    zone = read_zone(releases / live.plans.release.name)
    name = _name(number)
    events = EventLog(state / EVENTS_FOLDER, name)
    service = Service(
        live=live,
        intake=EventIntake(events, zone.timezone),
        exposures=ExposureLog(
            lake,
            zone.timezone,
            name,
            FlushPolicy(app.log.flush_rows, app.log.flush_s, app.log.queue_pages),
            lambda outcome, rows: metrics.exposures.labels(outcome).inc(rows),
        ),
        journal=Journal(
            state / JOURNAL_FOLDER,
            name,
            app.log.explained_hours,
            lambda outcome, pages: metrics.journal.labels(outcome).inc(pages),
        ),
        request_log=RequestLog(app.log),
        past=Past(releases, state / JOURNAL_FOLDER, lambda: live.plans, stores),
        metrics=metrics,
    )
    tracing = open_tracing(app.tracing)
    server = Server(service, knobs, read_pem(app.tls), read_tokens(app.auth), tracing)
    metrics.listen(knobs.metrics_port + number if knobs.metrics_port else 0, knobs.host)
    live.follow(app.release.poll_s)
    archiver = Repeated(
        app.log.archive_s,
        lambda: _archive(
            events, lake, state / EVENTS_FOLDER, lambda kind: metrics.segments.labels(kind).inc()
        ),
    )
    tasks: list[Closing] = [archiver, *([tracing] if tracing else [])]
    return Worker(service, server, tasks, knobs.notice_s)


def _name(number: int) -> str:
    """Of this worker, in the log and of its files."""
    return f"w{number}-{os.getpid()}"


def _archive(events: EventLog, lake: Path, folder: Path, count: Callable[[str], None]) -> None:
    events.rotate()
    done = archive(folder, lake, count)
    if done.segments:
        log(
            logging.INFO,
            "events archived",
            segments=done.segments,
            rows=done.rows,
            repeated=done.repeated,
            torn_bytes=done.torn_bytes,
            damaged=done.damaged,
        )


def _app(releases: Path, config: Path | None) -> App:
    """app.toml of the folder given, else of the current release; where that one is damaged, of the
    former one, which `Live` then serves, and says so."""
    if config is not None:
        return read_settings(config).app
    pointer = read_pointer(releases)
    if pointer is None:
        raise ContractError(
            f"nothing was released in {releases}; make a release first: `sojourn release`"
        )
    try:
        return _released_app(releases, pointer.release)
    except SojournError:
        if not pointer.former:
            raise
        return _released_app(releases, pointer.former)


def _released_app(releases: Path, release_id: str) -> App:
    """Raises SojournError unless the release's configuration is as it was prepared."""
    release = open_release(releases, release_id)
    check_sums(release, below="config")
    return read_settings(release.config).app


def _told_to_end() -> threading.Event:
    """Set by SIGTERM, SIGINT and SIGHUP, from now on. A terminal that is closed sends the last one,
    and whoever expects that it has files read again would end the process at once, with what it had
    shown not written; under nohup it is ignored, as it was."""
    told = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        if name != signal.SIGHUP or signal.getsignal(name) != signal.SIG_IGN:
            signal.signal(name, lambda *_: told.set())
    return told
