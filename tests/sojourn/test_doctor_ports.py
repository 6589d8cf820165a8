"""Ports that a server could not have are noticed before it starts."""

import socket
from pathlib import Path

import pytest

from features.ports import free_port
from serving.settings.config import ServerKnobs
from sojourn import doctor
from sojourn.doctor import Finding, Level, surroundings


def test_a_taken_port_is_a_note_with_the_next_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        finding = surroundings.server_port("127.0.0.1", port)

    assert finding.level is Level.NOTE
    assert finding.fix == f"./run sojourn serve --port {port + 1}"


def test_a_metrics_port_that_is_taken_is_a_note_though_it_is_the_last_workers(
    tmp_path: Path,
) -> None:
    file = tmp_path / "app.toml"
    # The port before it is asked for as well, and the kernel lends none of those two.
    with socket.create_server(("127.0.0.1", free_port())) as taken:
        port = taken.getsockname()[1]
        absent, written = f"port = {port}", f"metrics_port = {port - 1}"
        findings = []
        for text, first, workers in ((absent, port, 1), (written, port - 1, 2)):
            file.write_text(f"[server]\n{text}\n")
            knobs = ServerKnobs(metrics_port=first, workers=workers)
            findings.append(surroundings.metrics_port(knobs, tmp_path))

    assert [finding.level for finding in findings] == [Level.NOTE] * 2
    assert all(f"127.0.0.1:{port} cannot be had" in finding.found for finding in findings)
    then = f"   # then `sojourn release`, or `sojourn serve --config {tmp_path}`"
    assert [finding.fix for finding in findings] == [
        rf"sed -i 's/^\[server\]$/&\nmetrics_port = {port + 1}/' {file}{then}",
        f"sed -i 's/^metrics_port = .*/metrics_port = {port + 1}/' {file}{then}",
    ]


def test_metrics_that_nobody_is_told_need_no_port(tmp_path: Path) -> None:
    finding = surroundings.metrics_port(ServerKnobs(metrics_port=0), tmp_path)

    assert finding == Finding("metrics port", Level.OK, "none is asked for")


def test_the_ports_looked_at_are_those_of_the_release_that_serves(tmp_path: Path) -> None:
    releases, config = tmp_path / "releases", tmp_path / "config"
    (releases / "of-today" / "config").mkdir(parents=True)
    (releases / "current.json").write_text('{"release": "of-today", "former": ""}')
    config.mkdir()
    (config / "app.toml").write_text("[server]\nport = 1\nmetrics_port = 0\n")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        (releases / "of-today" / "config" / "app.toml").write_text(
            f"[server]\nport = {port}\nmetrics_port = {port}\n"
        )
        found = doctor.diagnose({}, tmp_path, config, releases)

    door, metrics = (f for f in found if f.subject in ("server port", "metrics port"))
    assert f"127.0.0.1:{port} cannot be had" in door.found
    assert metrics.fix == (
        f"sed -i 's/^metrics_port = .*/metrics_port = {port + 1}/' {config}/app.toml"
        f"   # then `sojourn release`, or `sojourn serve --config {config}`"
    )


@pytest.mark.parametrize("text", [None, "", "{}"])
def test_before_there_is_a_release_that_can_be_read_it_is_the_next_ones(
    tmp_path: Path, text: str | None
) -> None:
    if text is not None:
        (tmp_path / "current.json").write_text(text)

    assert surroundings.serving_config(tmp_path / "config", tmp_path) == tmp_path / "config"
