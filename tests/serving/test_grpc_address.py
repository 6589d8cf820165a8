"""Where the gRPC door is: at an address that it can have, and says so of one that it cannot."""

import socket
from pathlib import Path

import pytest

from features.errors import SpecError
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.config import ServerKnobs
from tests.serving.served import served
from tests.serving.town import Town


def test_an_address_that_is_taken_is_named_with_what_to_do(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(SpecError, match=rf"127.0.0.1:{port} cannot be listened on .*another"),
            served(Town(published_town, live).plans, tmp_path, ServerKnobs(port=port)),
        ):
            pass
