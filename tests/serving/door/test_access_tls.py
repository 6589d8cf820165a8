"""Who may call: TLS and client certificates, at a real door."""

from pathlib import Path

import grpc
import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)  # fmt: skip

from features.errors import SpecError
from serving.door.access import Pem, read_pem
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import TlsKnobs, read_app
from sojourn.client import AUTHORITY_VARIABLE, CERTIFICATE_VARIABLE, KEY_VARIABLE, Client
from tests.papers import Papers
from tests.serving.served import served
from tests.serving.town import LOCAL, XIAN, Town

ASK = pb.RecommendRequest(user_id=LOCAL, placement="channel_home", browse_city=XIAN)


def pem(papers: Papers, asks_for_certificate: bool) -> Pem:
    return Pem(
        papers.file("server", "key").read_bytes(),
        papers.file("server", "crt").read_bytes(),
        papers.ca.read_bytes() if asks_for_certificate else None,
    )


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    return Papers(tmp_path_factory.mktemp("papers"))


@pytest.mark.parametrize(
    ("tls", "said"),
    [
        ({"certificate": "a.crt"}, "come together"),
        ({"client_authority": "ca.crt"}, "certificate of the server's own"),
    ],
)
def test_half_a_set_of_papers_is_refused(tls: dict[str, str], said: str) -> None:
    with pytest.raises(SpecError, match=said):
        read_app({"tls": tls}, "app.toml")


def test_papers_are_read_from_the_files_that_are_named(papers: Papers) -> None:
    certificate, key = (str(papers.file("server", suffix)) for suffix in ("crt", "key"))

    found = read_pem(TlsKnobs(certificate=certificate, key=key, client_authority=str(papers.ca)))

    assert found == pem(papers, asks_for_certificate=True)
    assert read_pem(TlsKnobs()) is None


def test_a_caller_who_trusts_the_authority_is_answered_and_one_in_the_clear_is_not(
    town: Town, papers: Papers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(town.plans, tmp_path, pem=pem(papers, asks_for_certificate=False)) as door:
        with pytest.raises(grpc.RpcError) as refused:
            door.stub.Recommend(ASK, timeout=60)
        monkeypatch.setenv(AUTHORITY_VARIABLE, str(papers.ca))
        with Client(door.address, timeout_s=60) as client:
            response = client.recommend(ASK)

    assert refused.value.code() is grpc.StatusCode.UNAVAILABLE
    assert response.items


@pytest.mark.parametrize(
    ("authority", "certificate", "key", "said"),
    [
        ("ca.crt", "caller.crt", "", "come together"),  # gRPC would end the process
        ("ca.crt", "", "caller.key", "come together"),
        ("", "caller.crt", "caller.key", f"and with {AUTHORITY_VARIABLE}"),
        ("server.key", "", "", "authority '.*server.key' has no certificate"),
        ("ca.crt", "caller.crt", "server.key", "key '.*server.key' cannot be used together"),
    ],
)
def test_a_caller_whose_files_do_not_fit_is_told_so_by_the_variables(
    papers: Papers,
    monkeypatch: pytest.MonkeyPatch,
    authority: str,
    certificate: str,
    key: str,
    said: str,
) -> None:
    names = AUTHORITY_VARIABLE, CERTIFICATE_VARIABLE, KEY_VARIABLE
    for name, file in zip(names, (authority, certificate, key), strict=True):
        monkeypatch.setenv(name, str(papers.folder / file) if file else "")

    with pytest.raises(SpecError, match=said):
        Client("127.0.0.1:1")


@pytest.mark.parametrize(("caller", "is_let_in"), [("caller", True), ("stranger", False)])
def test_with_a_client_authority_only_its_callers_are_let_in(
    town: Town,
    papers: Papers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caller: str,
    is_let_in: bool,
) -> None:
    monkeypatch.setenv(AUTHORITY_VARIABLE, str(papers.ca))
    monkeypatch.setenv(CERTIFICATE_VARIABLE, str(papers.file(caller, "crt")))
    monkeypatch.setenv(KEY_VARIABLE, str(papers.file(caller, "key")))
    with (
        served(town.plans, tmp_path, pem=pem(papers, asks_for_certificate=True)) as door,
        Client(door.address, timeout_s=60) as client,
    ):
        assert client.is_ready() == is_let_in


@pytest.mark.parametrize(
    ("certificate", "key", "authority", "said"),
    [
        ("server.key", "server.crt", "ca.crt", "certificate '.*server.key' and key '.*server.crt'"),
        ("server.crt", "caller.key", "ca.crt", "key '.*caller.key' .*MISMATCH"),
        ("server.crt", "sealed.key", "ca.crt", "without a passphrase"),
        ("nothing", "server.key", "ca.crt", "PEM files of a certificate and of its own key"),
        ("server.crt", "server.key", "nothing", "authority '.*nothing' has no certificate"),
    ],
)
def test_files_that_are_no_certificate_or_do_not_fit_are_named_before_the_address_is_blamed(
    papers: Papers, certificate: str, key: str, authority: str, said: str
) -> None:
    (papers.folder / "nothing").write_bytes(b"")
    plain = load_pem_private_key(papers.file("server", "key").read_bytes(), None)
    sealed = plain.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))
    (papers.folder / "sealed.key").write_bytes(sealed)
    files = [str(papers.folder / name) for name in (certificate, key, authority)]

    with pytest.raises(SpecError, match=said):
        read_pem(TlsKnobs(certificate=files[0], key=files[1], client_authority=files[2]))
