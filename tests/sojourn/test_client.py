"""What a caller of a service that comes and goes does not notice."""

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import pytest

from features.errors import SpecError, Unavailable
from features.ports import free_port
from features.store.embedded import LiveActions
from serving.settings.config import ServerKnobs
from sojourn.client import TOKEN_VARIABLE, Client
from tests.serving.published_town import publish_town
from tests.serving.served import ask, served
from tests.serving.town import Town

PATIENCE_S = 60.0


def test_a_connection_that_a_leaving_server_closed_costs_no_call(tmp_path: Path) -> None:
    live = LiveActions(tmp_path / "live")
    town = Town(publish_town(tmp_path / "published"), live)
    leaving = socket.create_server(("127.0.0.1", 0))
    leaving.settimeout(PATIENCE_S)
    port = leaving.getsockname()[1]

    with ThreadPoolExecutor(1) as caller, Client(f"127.0.0.1:{port}", PATIENCE_S) as client:
        answer = caller.submit(client.recommend, ask())
        connection, _ = leaving.accept()
        leaving.close()
        connection.close()  # not a word was said
        with served(town.plans, tmp_path, ServerKnobs(port=port)):
            items = answer.result(PATIENCE_S).items
    live.close()

    assert items


def test_nobody_there_is_said_within_the_time_that_was_given() -> None:
    address = f"127.0.0.1:{free_port()}"

    with (
        Client(address, timeout_s=0.3) as client,
        pytest.raises(Unavailable, match=f"no answer from {address} .* is `sojourn serve` running"),
    ):
        client.recommend(ask())


@pytest.mark.parametrize(
    ("named", "spoken"),
    [
        ((), "does it speak in the clear, as we do without SOJOURN_TLS_CA?"),
        (("ca",), "ask for none of ours, as SOJOURN_TLS_CERT is not set?"),
        (("ca", "cert"), "signed as SOJOURN_TLS_CA and SOJOURN_TLS_CERT are?"),
    ],
)
def test_who_gets_no_answer_is_told_what_was_spoken_for_the_server_may_speak_otherwise(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, named: tuple[str, ...], spoken: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = Client(f"127.0.0.1:{silent.getsockname()[1]}", timeout_s=0.3)
        for name in named:  # what the channel was opened with is not the matter here
            monkeypatch.setenv(f"SOJOURN_TLS_{name.upper()}", str(tmp_path))
        with client, pytest.raises(Unavailable) as caught:
            client.recommend(ask())

    assert str(caught.value).endswith(spoken)


def test_an_explanation_of_nobody_is_not_waited_for() -> None:
    with (
        Client(f"127.0.0.1:{free_port()}") as client,
        pytest.raises(Unavailable) as caught,
    ):
        client.explain("5f2b9c0d8e7a4b3c2d1e0f9a")

    assert isinstance(caught.value.__cause__, grpc.RpcError)
    assert caught.value.__cause__.code() is grpc.StatusCode.UNAVAILABLE


@pytest.mark.parametrize(
    "address", ["", " ", "nowhere", "127.0.0.1", "127.0.0.1:1:2", "::1:1", "\udcff:1"]
)
def test_an_address_that_is_none_is_told_with_what_was_expected(address: str) -> None:
    with pytest.raises(SpecError, match="expected HOST:PORT"):
        Client(address)


@pytest.mark.parametrize("token", ["\udcff", "a-tokén-of-a-caller", "a-token\nof-two-lines"])
def test_a_token_that_no_header_can_carry_is_refused_by_its_variable_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, token)

    with pytest.raises(SpecError, match=f"{TOKEN_VARIABLE} .*printable ASCII") as refused:
        Client(f"127.0.0.1:{free_port()}")

    assert token not in str(refused.value)
