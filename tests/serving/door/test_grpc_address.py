"""Where the gRPC door is: at an address that it can have, and says so of one that it cannot."""

import socket
import urllib.request
from pathlib import Path

import grpc
import pytest
from prometheus_client import start_http_server

from features.errors import SpecError
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.settings.config import ServerKnobs, read_app
from tests.serving.served import ask, served
from tests.serving.town import LOCAL, Town


def test_an_address_that_is_taken_is_named_with_what_to_do_and_by_nobody_else(
    published_town: Published,
    live: LiveActions,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(SpecError, match=rf"127.0.0.1:{port} cannot be listened on .*another"),
            served(Town(published_town, live).plans, tmp_path, ServerKnobs(port=port)),
        ):
            pass

    assert capfd.readouterr().err == ""  # of gRPC, which writes past Python's own streams


@pytest.mark.parametrize(
    ("host", "address"),
    [("127.0.0.1", "127.0.0.1:50051"), ("::", "[::]:50051"), ("localhost", "localhost:50051")],
)
def test_an_address_of_version_six_is_bracketed_before_its_port(host: str, address: str) -> None:
    assert ServerKnobs(host=host).address == address


def test_a_host_in_brackets_is_refused_as_metrics_could_not_have_it() -> None:
    with pytest.raises(SpecError, match=r"host: expected it without brackets, found '\[::1\]'"):
        read_app({"server": {"host": "[::1]"}}, "app.toml")


def test_loopback_of_version_six_serves_requests_and_metrics(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6) as free:
            port = free.getsockname()[1]
    except OSError as error:
        pytest.skip(f"no IPv6 on this machine: {error}")
    plans, knobs = Town(published_town, live).plans, ServerKnobs(host="::1", port=0)
    with served(plans, tmp_path, knobs) as door:
        with grpc.insecure_channel(f"[::1]:{door.server.port}") as channel:
            page = rpc.RecommendationStub(channel).Recommend(ask(user_id=LOCAL), timeout=60)
        server, thread = start_http_server(port, knobs.host, door.service.metrics.registry)
        with urllib.request.urlopen(f"http://[::1]:{port}/metrics", timeout=60) as answer:
            scraped = answer.read().decode()
        server.shutdown()
        server.server_close()
        thread.join()

    assert len(page.items) > 0
    assert "sojourn_requests_total" in scraped
