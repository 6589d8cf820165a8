"""SIGTERM under load: a server that others stand beside goes without failing one call."""

import json
import os
import signal
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import grpc
import pytest

from serving.door.grpc_server import SERVICE_NAME
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from sojourn.server import server_process
from tests.serving.house import House
from tests.serving.town import LOCAL, NOW_MS, XIAN

CALLS = 100  # that end well before the server is told to end, and after it went
PATIENCE_S = 120.0
WATCHFUL = {  # how a client of gRPC goes by what its servers say of their health
    "loadBalancingConfig": [{"round_robin": {}}],
    "healthCheckConfig": {"serviceName": SERVICE_NAME},
}
ASK = pb.RecommendRequest(user_id=LOCAL, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS)


@pytest.mark.slow
def test_a_server_is_told_to_end_under_load_and_no_call_of_those_who_watch_its_health_fails(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    path = house.config / "app.toml"
    path.write_text(path.read_text().replace("notice_s = 0.0", "notice_s = 2.0"))
    house.release(0)
    ended: list[str] = []
    over = threading.Event()
    with ExitStack() as stack:
        servers = [
            stack.enter_context(
                server_process(house.lake, house.releases, tmp_path / f"{k}.log", house.config)
            )
            for k in range(2)
        ]
        addresses = [server.address for server in servers]
        callers = [threading.Thread(target=call, args=(addresses, over, ended)) for _ in range(4)]
        for caller in callers:
            caller.start()
        try:
            more(ended)
            os.kill(servers[0].pid, signal.SIGTERM)
            code = servers[0].process.wait(PATIENCE_S)
            more(ended)
        finally:
            over.set()
            for caller in callers:
                caller.join()

    assert code == 0
    assert set(ended) == {"OK"}


def more(ended: list[str]) -> None:
    """Waits for another CALLS calls."""
    enough, until_s = len(ended) + CALLS, time.monotonic() + PATIENCE_S
    while len(ended) < enough:
        assert time.monotonic() < until_s, f"{len(ended)} calls, the last ones {ended[-5:]}"
        time.sleep(0.02)


def call(addresses: list[str], over: threading.Event, ended: list[str]) -> None:
    """Calls one after the other, of either server that says it is ready."""
    channel = grpc.insecure_channel(
        "ipv4:" + ",".join(addresses),
        options=(("grpc.service_config", json.dumps(WATCHFUL)),),
    )
    with channel:
        stub = rpc.RecommendationStub(channel)
        while not over.is_set():
            try:
                answer = stub.Recommend(ASK, timeout=60)
                ended.append("OK" if answer.items else "no items")
            except grpc.RpcError as error:
                ended.append(f"{error.code()}: {error.details()}")
