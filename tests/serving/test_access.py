"""Who may call what: tokens, TLS and client certificates, at a real door."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grpc
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)  # fmt: skip

from features.errors import SpecError
from serving.access import TOKENS_VARIABLE, Pem, Tokens, read_pem, read_tokens
from serving.config import SECRET_VARIABLE, App, AuthKnobs, TlsKnobs, read_app
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings import read_settings
from sojourn.client import AUTHORITY_VARIABLE, CERTIFICATE_VARIABLE, KEY_VARIABLE, Client
from tests.serving.plain_settings import CONFIG
from tests.serving.served import Served, served
from tests.serving.town import LOCAL, XIAN, Town

TOKEN, OTHER = "a-token-of-one-caller", "a-token-of-another-one"
ASK = pb.RecommendRequest(user_id=LOCAL, placement="channel_home", browse_city=XIAN)


@dataclass
class Papers:
    """An authority, a server that it signed for, and a caller, as PEM files."""

    folder: Path

    def __post_init__(self) -> None:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.ca)
        for name, issued in (
            ("server", authority.issue_cert("127.0.0.1", "localhost")),
            ("caller", authority.issue_cert("caller@example.org")),
            ("stranger", trustme.CA().issue_cert("stranger@example.org")),
        ):
            issued.private_key_pem.write_to_path(self.file(name, "key"))
            for number, part in enumerate(issued.cert_chain_pems):
                part.write_to_path(self.file(name, "crt"), append=number > 0)

    @property
    def ca(self) -> Path:
        return self.folder / "ca.crt"

    def file(self, name: str, suffix: str) -> Path:
        return self.folder / f"{name}.{suffix}"

    def pem(self, asks_for_certificate: bool) -> Pem:
        return Pem(
            self.file("server", "key").read_bytes(),
            self.file("server", "crt").read_bytes(),
            self.ca.read_bytes() if asks_for_certificate else None,
        )


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    return Papers(tmp_path_factory.mktemp("papers"))


@pytest.fixture
def door(town: Town, tmp_path: Path) -> Iterator[Served]:
    with served(town.plans, tmp_path / "served", tokens=Tokens([TOKEN, OTHER])) as found:
        yield found


def bearer(token: str) -> tuple[tuple[str, str]]:
    return (("authorization", f"Bearer {token}"),)


@pytest.mark.parametrize("method", ["RecordEvents", "Explain"])
@pytest.mark.parametrize("metadata", [(), bearer("a-token-of-nobody-here"), bearer("")])
def test_methods_that_change_or_tell_something_ask_for_a_token(
    door: Served, method: str, metadata: tuple[tuple[str, str], ...]
) -> None:
    request = pb.RecordEventsRequest() if method == "RecordEvents" else pb.ExplainRequest()

    with pytest.raises(grpc.RpcError) as refused:
        getattr(door.stub, method)(request, metadata=metadata)

    assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED
    assert "Bearer TOKEN" in refused.value.details()


@pytest.mark.parametrize("token", [TOKEN, OTHER])
def test_each_good_token_opens_them_and_a_slate_needs_none(door: Served, token: str) -> None:
    response = door.stub.Recommend(ASK)

    explained = door.stub.Explain(
        pb.ExplainRequest(request_id=response.request_id), metadata=bearer(token)
    )

    assert explained.request_id == response.request_id


def test_without_tokens_everybody_may() -> None:
    assert Tokens([]).admit("")
    assert not Tokens([])


@pytest.mark.parametrize("header", ["{}", "Digest {}", "Bearer{}", "Bearer x{}", "Bearer {}x"])
def test_a_token_is_good_whole_and_behind_its_scheme_alone(header: str) -> None:
    tokens = Tokens([TOKEN, OTHER])

    assert not tokens.admit(header.format(TOKEN))
    assert tokens.admit(f"bearer  {TOKEN} ")


def test_tokens_come_from_the_environment_or_a_file_and_are_not_too_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "tokens"
    file.write_text(f"{TOKEN}\n\n")
    from_file = read_tokens(AuthKnobs(tokens_file=str(file)))
    monkeypatch.setenv(TOKENS_VARIABLE, f"{OTHER}, ")
    from_environment = read_tokens(AuthKnobs(tokens_file=str(file)))

    assert from_file.admit(f"Bearer {TOKEN}")
    assert from_environment.admit(f"Bearer {OTHER}")
    assert not from_environment.admit(f"Bearer {TOKEN}")
    assert Tokens(["x" * 16])
    with pytest.raises(SpecError, match="15 characters; expected 16 or more"):
        Tokens([TOKEN, "x" * 15])


@pytest.mark.parametrize("token", ["\udcff" * 20, "a-tokén-of-one-caller", "two-lines\vof-a-token"])
def test_a_token_that_no_caller_can_send_is_refused_at_the_start(
    monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv(TOKENS_VARIABLE, f"{TOKEN},{token}")

    with pytest.raises(SpecError, match="printable ASCII"):
        read_tokens(AuthKnobs())


def test_a_file_of_tokens_that_is_no_text_is_refused_at_the_start(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_bytes(b"a-token-of-one-caller\n" + b"\xff" * 20)

    with pytest.raises(SpecError, match="printable ASCII"):
        read_tokens(AuthKnobs(tokens_file=str(file)))


@pytest.mark.parametrize("given", [",", " ", ", ,"])
def test_a_variable_that_names_no_token_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    file = tmp_path / "tokens"
    file.write_text(f"{TOKEN}\n")
    monkeypatch.setenv(TOKENS_VARIABLE, given)

    with pytest.raises(SpecError, match="SOJOURN_TOKENS is set and names no token"):
        read_tokens(AuthKnobs(tokens_file=str(file)))


def test_a_file_of_tokens_that_is_empty_or_missing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")

    with pytest.raises(SpecError, match="is empty"):
        read_tokens(AuthKnobs(tokens_file=str(tmp_path / "empty")))
    with pytest.raises(SpecError, match="cannot be read"):
        read_tokens(AuthKnobs(tokens_file=str(tmp_path / "missing")))


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

    assert found == papers.pem(asks_for_certificate=True)
    assert read_pem(TlsKnobs()) is None


def test_a_caller_who_trusts_the_authority_is_answered_and_one_in_the_clear_is_not(
    town: Town, papers: Papers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(town.plans, tmp_path, pem=papers.pem(asks_for_certificate=False)) as door:
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


def test_a_caller_without_a_token_is_told_which_variable_is_sent(door: Served) -> None:
    with Client(door.address) as client, pytest.raises(SpecError, match="; SOJOURN_TOKEN is sent"):
        client.explain("5f2b9c0d8e7a4b3c2d1e0f9a")


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
        served(town.plans, tmp_path, pem=papers.pem(asks_for_certificate=True)) as door,
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


def test_what_is_fit_for_trying_out_alone_is_cautioned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = read_settings(CONFIG).app
    table = {"server": {"host": "0.0.0.0"}, "paging": {"secret": "of-this-company-alone"}}
    outside = read_app(table, "app.toml")

    secret, clock = shipped.cautions(has_tokens=False)  # on loopback nobody needs a token
    assert SECRET_VARIABLE in secret
    assert "[clock]" in clock
    assert len(list(App().cautions(has_tokens=True))) == 1  # the default is no secret either
    assert "0.0.0.0 may record behaviour" in "".join(outside.cautions(has_tokens=False))
    assert list(outside.cautions(has_tokens=True)) == []
    monkeypatch.setenv(SECRET_VARIABLE, "of-this-process")
    assert SECRET_VARIABLE not in " ".join(shipped.cautions(has_tokens=True))


@pytest.mark.parametrize("secret", ["x", "\udcff" * 20])
def test_a_secret_of_the_environment_that_cannot_sign_is_refused_as_that_of_the_file_is(
    monkeypatch: pytest.MonkeyPatch, secret: str
) -> None:
    monkeypatch.setenv(SECRET_VARIABLE, secret)

    with pytest.raises(SpecError, match=f"{SECRET_VARIABLE} has {len(secret)} characters"):
        read_app({}, "app.toml")
