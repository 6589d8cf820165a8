"""Server and archiver are killed again and again under load: what was acknowledged is in the lake,
once."""

import itertools
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import grpc
import pyarrow.dataset as ds
import pytest

from features.ports import free_port
from serving.behaviour.archive import archive
from serving.main import EVENTS_FOLDER
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.releases.releasing import STATE_FOLDER
from tests.serving.house import House
from tests.serving.town import BELL_TOWER, LOCAL, PAGODA

SECONDS = 600.0  # at most; a free machine is done in some 20
SERVERS, ARCHIVERS, EVENTS = 4, 10, 500  # killed, killed, acknowledged: at least
CLIENTS = 3
EVENTS_A_CALL = 5
ROOT = Path(__file__).parents[3]

SERVER = """
import sys, threading
from pathlib import Path
from serving.main import open_worker
lake, releases, config = map(Path, sys.argv[1:4])
worker = open_worker(lake, releases, config, int(sys.argv[4]))
worker.start()
print("serving", flush=True)
threading.Event().wait()
"""
ARCHIVER = """
import sys
from pathlib import Path
from serving.behaviour.archive import archive
print("ready", flush=True)
while True:
    archive(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@contextmanager
def killed_again_and_again(
    arguments: list[str], over: threading.Event, seconds: tuple[float, float], rng: random.Random
) -> Iterator[list[int]]:
    """A process that is started, killed some time after it said something, and started again; gives
    the list of those that were killed."""
    killed: list[int] = []

    def kill() -> None:
        while not over.is_set():
            with subprocess.Popen(
                [sys.executable, "-c", *arguments], cwd=ROOT, stdout=subprocess.PIPE
            ) as process:
                assert process.stdout is not None
                process.stdout.readline()
                time.sleep(rng.uniform(*seconds))
                os.kill(process.pid, signal.SIGKILL)
            killed.append(process.pid)

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield killed
    finally:
        thread.join()


def send(
    port: int, name: str, over: threading.Event, acknowledged: list[str], sent: list[str]
) -> None:
    """Calls with new events one after the other; each is sent again until it is taken."""
    numbers = itertools.count()
    with grpc.insecure_channel(
        f"127.0.0.1:{port}", options=(("grpc.max_reconnect_backoff_ms", 200),)
    ) as channel:
        stub = rpc.RecommendationStub(channel)
        while not over.is_set():
            ids = [f"{name}-{next(numbers)}" for _ in range(EVENTS_A_CALL)]
            sent += ids
            events = [
                pb.Event(
                    event_id=event_id,
                    at_ms=time.time_ns() // 1_000_000,
                    user_id=LOCAL,
                    action="view_item",
                    item_id=BELL_TOWER if k % 2 else PAGODA,
                )
                for k, event_id in enumerate(ids)
            ]
            while not over.is_set():
                try:
                    receipt = stub.RecordEvents(
                        pb.RecordEventsRequest(events=events), timeout=5.0, wait_for_ready=True
                    )
                except grpc.RpcError:
                    continue
                assert receipt.accepted == len(ids)
                acknowledged += ids
                break


@pytest.mark.slow
def test_events_reach_the_lake_once_though_server_and_archiver_are_killed_under_load(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    house.configure("\n[log]\narchive_s = 0.2\nflush_s = 0.2\n")
    house.release(0)
    folder = house.releases / STATE_FOLDER / EVENTS_FOLDER
    folder.mkdir(parents=True)
    port = free_port()
    rng = random.Random(7)
    over = threading.Event()
    server = [SERVER, *map(str, (house.lake, house.releases, house.config, port))]
    archiver = [ARCHIVER, str(folder), str(house.lake)]
    acknowledged: list[list[str]] = [[] for _ in range(CLIENTS)]
    sent: list[list[str]] = [[] for _ in range(CLIENTS)]
    clients = [
        threading.Thread(target=send, args=(port, f"c{k}", over, acknowledged[k], sent[k]))
        for k in range(CLIENTS)
    ]
    with (
        killed_again_and_again(server, over, (0.3, 3.0), rng) as servers,
        killed_again_and_again(archiver, over, (0.02, 1.0), rng) as archivers,
    ):
        for client in clients:
            client.start()
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends and not (
            len(servers) >= SERVERS
            and len(archivers) >= ARCHIVERS
            and sum(map(len, acknowledged)) >= EVENTS
        ):
            time.sleep(0.1)
        over.set()
        for client in clients:
            client.join()
    archive(folder, house.lake)

    safe = {event_id for ids in acknowledged for event_id in ids}
    archived = (
        ds.dataset(house.lake / "events").to_table(columns=["event_id"]).column(0).to_pylist()
    )
    assert len(servers) >= SERVERS
    assert len(archivers) >= ARCHIVERS
    assert len(safe) >= EVENTS
    assert len(archived) == len(set(archived))
    assert safe - set(archived) == set()
    assert set(archived) - {event_id for ids in sent for event_id in ids} == set()
    print(
        f"{len(safe)} acknowledged, {len(archived)} archived, {len(servers)} servers and "
        f"{len(archivers)} archivers killed"
    )
