"""Page tokens: what goes in comes out, and nothing else is accepted."""

import base64
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from serving.stages.paging import (
    MAX_SHOWN,
    VERSION,
    PageToken,
    TokenError,
    _mac,
    _varints,
    decode_token,
    encode_token,
)

SECRET = b"a secret"
TOKEN = PageToken("abc123", 2, 1_790_630, (1_000_007, 1_000_001, 1_000_300))


@given(
    st.text(st.characters(codec="ascii", exclude_categories=["C"]), max_size=40),
    st.integers(2, 1000),
    st.integers(1, 2**63 - 1),
    st.lists(st.integers(0, 2**63 - 1), max_size=60),
)
def test_a_token_comes_back_as_it_went(
    request_id: str, page: int, city: int, shown: list[int]
) -> None:
    token = PageToken(request_id, page, city, tuple(shown))

    assert decode_token(encode_token(token, "home:7", SECRET), "home:7", SECRET) == token


def test_a_token_is_small() -> None:
    shown = tuple(1_000_000 + (k * 7_919) % 20_000 for k in range(100))

    text = encode_token(
        PageToken("0123456789abcdef01234567", 6, 1_790_630, shown), "home:7", SECRET
    )

    assert len(text) < 4 * 100


def test_the_largest_token_is_accepted() -> None:
    far_apart = tuple((k % 2) * (2**62) + k for k in range(MAX_SHOWN))
    token = PageToken("0123456789abcdef01234567", 100, 1_790_630, far_apart)

    assert decode_token(encode_token(token, "x", SECRET), "x", SECRET) == token


@given(st.integers(0, 200), st.integers(1, 255))
def test_a_changed_token_is_refused(place: int, flip: int) -> None:
    raw = bytearray(_raw(encode_token(TOKEN, "home:7", SECRET)))
    raw[place % len(raw)] ^= flip
    text = base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("=")

    with pytest.raises(TokenError):
        decode_token(text, "home:7", SECRET)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("x", "not base64"),
        ("not base64!", "not base64"),
        (f"{encode_token(TOKEN, 'home:7', SECRET)}\n", "not base64"),
        ("Ünicode", "not base64"),
        ("AAAA", "too short"),
        ("a" * 32_001, "32001 characters; expected at most 32000"),
    ],
)
def test_what_is_no_token_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(TokenError, match=why):
        decode_token(text, "home:7", SECRET)


def test_a_token_of_another_user_or_another_server_is_refused() -> None:
    text = encode_token(TOKEN, "home:7", SECRET)

    with pytest.raises(TokenError, match="belongs to another placement, user, anchor"):
        decode_token(text, "home:8", SECRET)
    with pytest.raises(TokenError, match="belongs to another placement, user, anchor"):
        decode_token(text, "home:7", b"another secret")


def test_a_token_of_another_version_says_so() -> None:
    raw = bytearray(_raw(encode_token(TOKEN, "home:7", SECRET)))
    raw[0] = 9
    text = base64.urlsafe_b64encode(bytes(raw)).decode()

    with pytest.raises(TokenError, match="version 9; this server reads version 2"):
        decode_token(text, "home:7", SECRET)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xff",
        b"\x02\x05\x18short",
        b"\x02\x05\x02\xff\xff\x02",  # a request id that is no text
        _varints((2, 5, 0, 2**80)),  # an item beyond 64 bits
        _varints((2, 5, 0, 2**64)),  # an item of 2**63, beyond what an id has
        _varints((0, 5, 0, 2)),
        _varints((2, 0, 0, 2)),  # of no city
        _varints((2, 2**63, 0, 2)),
        _varints((MAX_SHOWN + 1, 5, 0, 2)),
        _varints((2, 5, 0, *[2] * (MAX_SHOWN + 1))),  # the items 1, 2, 3 ...: one too many
    ],
)
def test_a_token_that_was_forged_with_a_secret_that_leaked_is_refused(
    body: bytes,
) -> None:
    for form, content in ((0, body), (1, zlib.compress(body)), (1, body)):
        signed = bytes((VERSION, form)) + content
        text = base64.urlsafe_b64encode(signed + _mac(signed, "home:7", SECRET)).decode()

        with pytest.raises(TokenError):
            decode_token(text, "home:7", SECRET)


def test_a_token_that_would_grow_beyond_measure_is_not_inflated() -> None:
    signed = bytes((VERSION, 1)) + zlib.compress(bytes(64 * 1024 + 1), 9)
    text = base64.urlsafe_b64encode(signed + _mac(signed, "home:7", SECRET)).decode().rstrip("=")

    with pytest.raises(TokenError, match="holds more than 65536 bytes"):
        decode_token(text, "home:7", SECRET)


def _raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
