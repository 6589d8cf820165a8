"""SIGTERM under load: a server that others stand beside goes without failing one call."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import grpc
import pytest

from serving.grpc_server import SERVICE_NAME
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from tests.serving.house import House
from tests.serving.town import LOCAL, NOW_MS, XIAN

ROOT = Path(__file__).parents[2]
SECONDS = 8.0
WATCHFUL = {  # how a client of gRPC goes by what its servers say of their health
    "loadBalancingConfig": [{"round_robin": {}}],
    "healthCheckConfig": {"serviceName": SERVICE_NAME},
}
ASK = pb.RecommendRequest(user_id=LOCAL, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS)
SERVER = """
import sys
from pathlib import Path
from serving.main import work
lake, releases, config = map(Path, sys.argv[1:4])
work(lake, releases, config, int(sys.argv[4]), int(sys.argv[5]))
"""


def start(house: House, port: int, number: int) -> "subprocess.Popen[str]":
    """A worker; returns when it says that it serves."""
    arguments = (house.lake, house.releases, house.config, port, number)
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER, *map(str, arguments)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = ""
    while '"serving"' not in said:
        said = process.stderr.readline()
        assert said, "it ended before it served"
    return process


@pytest.mark.slow
def test_a_server_is_told_to_end_under_load_and_no_call_of_those_who_watch_its_health_fails(
    tmp_path: Path,
) -> None:
    house = House(tmp_path)
    path = house.config / "app.toml"
    path.write_text(path.read_text().replace("notice_s = 0.0", "notice_s = 2.0"))
    house.release(0)
    ports = [free_port() for _ in range(2)]
    servers = [start(house, port, number) for number, port in enumerate(ports)]
    ended: list[str] = []
    until = time.monotonic() + SECONDS
    callers = [threading.Thread(target=call, args=(ports, until, ended)) for _ in range(4)]
    try:
        for caller in callers:
            caller.start()
        time.sleep(SECONDS / 4)
        os.kill(servers[0].pid, signal.SIGTERM)
        code = servers[0].wait(30)
        for caller in callers:
            caller.join()
    finally:
        for server in servers:
            server.terminate()
            server.wait(30)
            if server.stderr is not None:
                server.stderr.close()

    assert code == 0
    assert set(ended) == {"OK"}
    assert len(ended) > 100


def call(ports: list[int], until: float, ended: list[str]) -> None:
    """Calls one after the other, of either server that says it is ready."""
    channel = grpc.insecure_channel(
        "ipv4:" + ",".join(f"127.0.0.1:{port}" for port in ports),
        options=(("grpc.service_config", json.dumps(WATCHFUL)),),
    )
    with channel:
        stub = rpc.RecommendationStub(channel)
        while time.monotonic() < until:
            try:
                answer = stub.Recommend(ASK, timeout=10)
                ended.append("OK" if answer.items else "no items")
            except grpc.RpcError as error:
                ended.append(f"{error.code()}: {error.details()}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
