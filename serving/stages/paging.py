"""The page token: which request it continues, about which city, and what was shown, so that no
item comes twice.

The server keeps no page; the token carries all it needs, and holds when a release switches between
two pages. URL-safe base64 of: version, format, body, and 8 bytes of keyed blake2b over the rest and
over what the token is bound to (who asked, and about what).
"""

import base64
import binascii
import hashlib
import hmac
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from features.compiled.loops import loop

VERSION: Final = 2  # 1 was without the city
MAX_SHOWN: Final = 2_000  # items of one request over all its pages; then the list ends
MAX_TOKEN_CHARS: Final = 32_000  # MAX_SHOWN ids of 64 bits that lie far apart
MAC_BYTES: Final = 8
MOST_VARINT_BYTES: Final = 10  # of 64 bits

_PLAIN, _DEFLATED = 0, 1
_MAX_BODY_BYTES: Final = 64 * 1024  # a deflated body may not grow beyond this: no zip bombs
_SHORT_BODY_BYTES: Final = 200  # below, deflate saves a few bytes and takes 40 us to begin
_VARINT_BITS: Final = 7
_MORE: Final = 0x80
_FORGED: Final = "it is signed as ours are, but no server of ours makes such a one"


@dataclass(frozen=True, slots=True)
class PageToken:
    """The next page to show, of which request about which city, after which items in the order
    shown."""

    request_id: str
    page: int
    city: int
    shown: tuple[int, ...]


class TokenError(ValueError):
    """A token that this server did not give out, or not for this request."""


def encode_token(token: PageToken, bound_to: str, secret: bytes) -> str:
    """The token as text of the URL-safe base64 alphabet."""
    request_id = token.request_id.encode()
    head_of_body = _varints((token.page, token.city, len(request_id)))
    body = head_of_body + request_id + _shown(token.shown)
    deflated = zlib.compress(body, 9) if len(body) > _SHORT_BODY_BYTES else body
    is_smaller = len(deflated) < len(body)
    head = bytes((VERSION, _DEFLATED if is_smaller else _PLAIN))
    signed = head + (deflated if is_smaller else body)
    return base64.urlsafe_b64encode(signed + _mac(signed, bound_to, secret)).decode().rstrip("=")


def decode_token(text: str, bound_to: str, secret: bytes) -> PageToken:
    """The inverse of `encode_token`. Raises TokenError with the reason."""
    if len(text) > MAX_TOKEN_CHARS:
        raise TokenError(f"it has {len(text)} characters; expected at most {MAX_TOKEN_CHARS}")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise TokenError("it is not base64") from error
    signed, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
    if len(signed) < 2:
        raise TokenError("it is too short")
    if signed[0] != VERSION:
        raise TokenError(f"it has version {signed[0]}; this server reads version {VERSION}")
    if not hmac.compare_digest(mac, _mac(signed, bound_to, secret)):
        raise TokenError(
            "it was changed, or belongs to another placement, user, anchor, query, travel date or "
            "server; send it back as it came, with the same request"
        )
    return _parse(signed[2:] if signed[1] == _PLAIN else _inflate(signed[2:]))


def _parse(body: bytes) -> PageToken:
    """Of a body whose signature is right. A secret can leak, or be left as it is shipped: what does
    not parse, or asks for more than we ever gave, is refused like any other token."""
    reader = _Reader(body)
    try:
        page, city, length = reader.varint(), reader.varint(), reader.varint()
        request_id = reader.take(length).decode()
        shown = tuple(_undo_deltas(reader.varints()))
    except (IndexError, UnicodeDecodeError) as error:
        raise TokenError(_FORGED) from error
    are_ids = 0 < city < 2**63 and all(0 <= item < 2**63 for item in shown)
    if not (0 < page <= MAX_SHOWN and len(shown) <= MAX_SHOWN and are_ids):
        raise TokenError(_FORGED)
    return PageToken(request_id, page, city, shown)


def _shown(item_ids: Sequence[int]) -> bytes:
    """Differences to the item before, folded to be positive (0, -1, 1, -2 ... -> 0, 1, 2, 3 ...),
    and each as `_varints` has it."""
    ids = np.array(item_ids, dtype=np.int64)
    room = np.empty(MOST_VARINT_BYTES * len(ids), dtype=np.uint8)
    return room[: loop("put_shown")(len(ids), ids, room)].tobytes()


def _undo_deltas(folded: Iterable[int]) -> Iterator[int]:
    item = 0
    for value in folded:
        item += value // 2 if value % 2 == 0 else -(value + 1) // 2
        yield item


def _varints(values: Iterable[int]) -> bytes:
    """LEB128: seven bits a byte, the lowest first, the top bit says that more follow."""
    out = bytearray()
    for value in values:
        rest = value
        while rest >= _MORE:
            out.append(rest & (_MORE - 1) | _MORE)
            rest >>= _VARINT_BITS
        out.append(rest)
    return bytes(out)


@dataclass(slots=True)
class _Reader:
    body: bytes
    at: int = 0

    def varint(self) -> int:
        value = shift = 0
        while True:
            byte = self.body[self.at]
            self.at += 1
            value |= (byte & (_MORE - 1)) << shift
            if byte < _MORE:
                return value
            shift += _VARINT_BITS

    def take(self, length: int) -> bytes:
        self.at += length
        if self.at > len(self.body):
            raise IndexError
        return self.body[self.at - length : self.at]

    def varints(self) -> Iterator[int]:
        while self.at < len(self.body):
            yield self.varint()


def _inflate(body: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(body, _MAX_BODY_BYTES)
    except zlib.error as error:
        raise TokenError(_FORGED) from error
    if inflater.unconsumed_tail:
        raise TokenError(f"it holds more than {_MAX_BODY_BYTES} bytes")
    return plain


def _mac(signed: bytes, bound_to: str, secret: bytes) -> bytes:
    key = _key_of(secret)
    return hashlib.blake2b(
        signed + b"\0" + bound_to.encode(), digest_size=MAC_BYTES, key=key
    ).digest()


@lru_cache(maxsize=16)
def _key_of(secret: bytes) -> bytes:
    """Of secrets of any length, one that the hash takes."""
    return hashlib.blake2b(secret, digest_size=32).digest()
