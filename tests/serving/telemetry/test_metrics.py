"""Where the metrics are served."""

import socket

import pytest

from features.errors import SpecError
from serving.settings.config import read_app
from serving.telemetry.metrics import Metrics


def test_an_address_that_metrics_cannot_have_is_named_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SpecError, match=rf"127.0.0.1:{port} .*\[server\] metrics_port"):
            Metrics().listen(port, "127.0.0.1")


def test_the_last_worker_has_a_port_as_well_or_the_configuration_is_refused() -> None:
    server = {"metrics_port": 65_530, "workers": 6}

    assert list(read_app({"server": server}, "app.toml").server.metrics_ports)[-1] == 65_535
    with pytest.raises(SpecError, match="65536 of the last; expected 65535 at most"):
        read_app({"server": {**server, "workers": 7}}, "app.toml")


@pytest.mark.parametrize(
    ("name", "outcomes"),
    [
        ("sojourn_exposure_rows", ("written", "dropped", "failed")),
        ("sojourn_journal_pages", ("written", "dropped", "failed")),
        ("sojourn_events", ("accepted", "rejected", "invisible")),
        ("sojourn_event_segments", ("archived", "damaged", "put off")),
        ("sojourn_release_switches", ("loaded", "refused")),
        ("sojourn_config_reloads", ("loaded", "refused")),
    ],
)
def test_what_happens_once_is_an_increase_since_the_scrape_before_it(
    name: str, outcomes: tuple[str, ...]
) -> None:
    counted = Metrics().registry.get_sample_value

    assert [counted(f"{name}_total", {"outcome": one}) for one in outcomes] == [0.0] * len(outcomes)
