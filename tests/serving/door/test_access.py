"""Who may call what: tokens, at a real door, and what is no secret."""

from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest

from features.errors import SpecError
from serving.door.access import TOKENS_VARIABLE, Tokens, read_tokens
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import SECRET_VARIABLE, App, AuthKnobs, read_app
from serving.settings.folder import read_settings
from sojourn.client import Client
from tests.serving.plain_settings import CONFIG
from tests.serving.served import Served, served
from tests.serving.town import LOCAL, XIAN, Town

TOKEN, OTHER = "a-token-of-one-caller", "a-token-of-another-one"
ASK = pb.RecommendRequest(user_id=LOCAL, placement="channel_home", browse_city=XIAN)


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
    ("token", "told"),
    [
        ("", "; none was sent, as SOJOURN_TOKEN is not set"),
        ("of-another-server", "; that of SOJOURN_TOKEN was sent, which is none of the server's"),
    ],
)
def test_a_caller_who_is_not_admitted_is_told_whether_a_token_was_sent(
    door: Served, monkeypatch: pytest.MonkeyPatch, token: str, told: str
) -> None:
    monkeypatch.setenv("SOJOURN_TOKEN", token)

    with Client(door.address) as client, pytest.raises(SpecError, match=told):
        client.explain("5f2b9c0d8e7a4b3c2d1e0f9a")


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
