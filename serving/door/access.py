"""Who may call what: TLS for the door, tokens for the methods that change or tell something.

Recommend is open to whoever reaches the server; RecordEvents feeds what is learnt, and Explain
tells of a person's past, so both ask for a token where any is set.
"""

import hashlib
import hmac
import os
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from features.errors import SpecError
from serving.settings.config import AuthKnobs, TlsKnobs

TOKENS_VARIABLE: Final = "SOJOURN_TOKENS"
SHORTEST_TOKEN: Final = 16  # characters: shorter ones can be guessed
SCHEME: Final = "bearer "


class Tokens:
    """The tokens that are good, as digests: a dump of the process shows none."""

    def __init__(self, tokens: Iterable[str]) -> None:
        """Raises SpecError for one that is too short, or that no caller can send."""
        self._digests = tuple(_digest(_usable(token)) for token in tokens)

    def __bool__(self) -> bool:
        """Whether any token is asked for."""
        return bool(self._digests)

    def admit(self, authorization: str) -> bool:
        """Whether an `authorization` header carries a good token, or none is asked for.

        All are compared, each in constant time: how long it takes tells nothing.
        """
        if not self._digests:
            return True
        if not authorization.lower().startswith(SCHEME):
            return False
        given = _digest(authorization[len(SCHEME) :].strip())
        return sum(hmac.compare_digest(given, digest) for digest in self._digests) > 0


@dataclass(frozen=True, slots=True)
class Pem:
    """What a listening socket needs, as bytes of PEM."""

    key: bytes
    certificate: bytes
    client_authority: bytes | None  # None: any caller


def read_tokens(knobs: AuthKnobs) -> Tokens:
    """From the environment, else from the file. Raises SpecError where either names none."""
    given = os.environ.get(TOKENS_VARIABLE, "")
    if given:
        named = [token.strip() for token in given.split(",") if token.strip()]
        if not named:
            raise SpecError(
                f"{TOKENS_VARIABLE} is set and names no token, found {given[:20]!r}; expected "
                "tokens with commas between them; unset it, and [auth] tokens_file is read"
            )
        return Tokens(named)
    if not knobs.tokens_file:
        return Tokens(())
    lines = _read("[auth] tokens_file", knobs.tokens_file).decode(errors="replace").splitlines()
    found = [line.strip() for line in lines if line.strip()]
    if not found:
        raise SpecError(
            f"[auth] tokens_file {knobs.tokens_file!r} is empty, so nobody could be told apart; "
            "write one token a line, or take the setting out"
        )
    return Tokens(found)


def read_pem(knobs: TlsKnobs) -> Pem | None:
    """The files of [tls], None where there are none. Raises SpecError where one cannot be read, or
    is not what it is meant to be: gRPC only says that it has no address then."""
    if not knobs.certificate:
        return None
    pem = Pem(
        _read("[tls] key", knobs.key),
        _read("[tls] certificate", knobs.certificate),
        _read("[tls] client_authority", knobs.client_authority) if knobs.client_authority else None,
    )
    fault = fault_of_pem(knobs.certificate, knobs.key, knobs.client_authority)
    if fault:
        raise SpecError(f"[tls] {fault}")
    return pem


def fault_of_pem(certificate: str, key: str, authority: str) -> str:
    """What is wrong with files in PEM that can be read, "" with one that there is not; "": nothing.

    gRPC says of such files that it has no address, or ends the process.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT@SECLEVEL=0")  # how strong a key must be is gRPC's to say
    if certificate:
        try:
            context.load_cert_chain(certificate, key, password="")  # "": asks nobody
        except ssl.SSLError as error:
            return (
                f"certificate {certificate!r} and key {key!r} cannot be used together "
                f"({error.reason or error}); expected PEM files of a certificate and of its own "
                "key, the key without a passphrase"
            )
    if authority:
        try:
            context.load_verify_locations(authority)
        except ssl.SSLError as error:
            return (
                f"authority {authority!r} has no certificate ({error.reason or error}); expected a "
                "PEM file of those who sign the other side's"
            )
    return ""


def _read(what: str, path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise SpecError(f"{what}: {path!r} cannot be read ({error.strerror})") from error


def _usable(token: str) -> str:
    if len(token) < SHORTEST_TOKEN:
        raise SpecError(
            f"a token has {len(token)} characters; expected {SHORTEST_TOKEN} or more, such as "
            "`python -c 'import secrets; print(secrets.token_urlsafe())'` prints"
        )
    if not (token.isascii() and token.isprintable()):
        raise SpecError(
            "a token holds a character that no header can carry, so nobody could send it; expected "
            "printable ASCII"
        )
    return token


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
