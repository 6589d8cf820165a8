"""Ports that a server could not have are noticed before it starts."""

import socket
from pathlib import Path

from serving.config import ServerKnobs
from sojourn.doctor import Finding, Level, surroundings


def test_a_taken_port_is_a_note_with_the_next_one(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        finding = surroundings.server_port("127.0.0.1", port, tmp_path)

    assert finding.level is Level.NOTE
    assert finding.fix == f"sed -i 's/^port = {port}$/port = {port + 1}/' {tmp_path}/app.toml"


def test_a_metrics_port_that_is_taken_is_a_note_though_it_is_the_last_workers(
    tmp_path: Path,
) -> None:
    file = tmp_path / "app.toml"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        absent, written = f"port = {port}", f"metrics_port = {port - 1}"
        findings = []
        for text, first, workers in ((absent, port, 1), (written, port - 1, 2)):
            file.write_text(f"[server]\n{text}\n")
            knobs = ServerKnobs(metrics_port=first, workers=workers)
            findings.append(surroundings.metrics_port(knobs, tmp_path))

    assert [finding.level for finding in findings] == [Level.NOTE] * 2
    assert all(f"127.0.0.1:{port} is taken" in finding.found for finding in findings)
    assert findings[0].fix == rf"sed -i 's/^\[server\]$/&\nmetrics_port = {port + 1}/' {file}"
    assert findings[1].fix == f"sed -i 's/^metrics_port = .*/metrics_port = {port + 1}/' {file}"


def test_metrics_that_nobody_is_told_need_no_port(tmp_path: Path) -> None:
    finding = surroundings.metrics_port(ServerKnobs(metrics_port=0), tmp_path)

    assert finding == Finding("metrics port", Level.OK, "none is asked for")
