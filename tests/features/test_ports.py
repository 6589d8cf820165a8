"""Ports that are free: nobody else's soon, and never given to two who ask at the same time."""

import socket
from pathlib import Path

import pytest

from features import ports
from features.ports import fault_of_address, free_port, held_port


def test_a_free_port_can_be_bound_and_is_none_that_the_kernel_lends() -> None:
    lent = Path("/proc/sys/net/ipv4/ip_local_port_range")
    first_lent = int(lent.read_text().split()[0]) if lent.exists() else 0
    port = free_port()

    assert first_lent <= ports.LOWEST or ports.LOWEST <= port < min(ports.HIGHEST, first_lent)
    socket.create_server(("127.0.0.1", port)).close()


def test_a_port_that_is_held_is_given_to_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "HIGHEST", ports.LOWEST + 8)

    with held_port() as one, held_port() as other, held_port() as third:
        assert len({one, other, third}) == 3


def test_where_the_kernel_lends_all_ports_one_of_those_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for said in ("1024\t65535\n", "", "none"):
        (tmp_path / "range").write_text(said)
        monkeypatch.setattr(ports, "LENT", tmp_path / "range")
        socket.create_server(("127.0.0.1", free_port())).close()


def test_an_address_that_cannot_be_had_is_told_why_and_a_free_one_is_left_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert "in use" in fault_of_address("127.0.0.1", port)
        assert "in use" in fault_of_address("127.0.0.1", port, is_shared=True)
        assert "in use" in fault_of_address("0.0.0.0", port)
    free = free_port()
    assert fault_of_address("127.0.0.1", free) == fault_of_address("127.0.0.1", free) == ""
    assert fault_of_address("no-such-host.invalid", free) != ""
    assert fault_of_address("192.0.2.1", free) != ""  # of documents, and nobody's


def test_a_shared_port_is_free_for_who_shares_it_as_well() -> None:
    with socket.create_server(("127.0.0.1", 0), reuse_port=True) as shared:
        port = shared.getsockname()[1]

        assert fault_of_address("127.0.0.1", port, is_shared=True) == ""
        assert fault_of_address("127.0.0.1", port) != ""
