"""The packed user row: what is published of one user, as bytes.

A user row is one block of int64 and one of float32, decoded without copying:

    header   magic, crc32 of the rest, layout code, number of cities, lengths of the lists
    int64    city ids, ascending; then the item ids of each personal list
    float32  the user's features; cities x features; then the scores of each personal list

The checksum is seeded with the user's id, so that another user's row under this user's key is
found out like a flipped bit is. Little-endian throughout; blocks start at multiples of 8 bytes.
"""

import hashlib
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import F32, Ids, UserId
from features.spec import FeatureView

MAGIC: Final = b"SJU1"  # the digit is the version of this format
MOST_PER_ROW: Final = 2**16 - 1  # cities, and entries of one list: their counts are uint16
ROW: Final = "user row of {user}: {problem}; publish the day again and reload it"

_CHECKED_FROM: Final = 8  # the checksum covers what follows it
_LOW_BITS: Final = 2**32 - 1
_NO_SCORES: Final = np.zeros(0, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class UserRow:
    """A decoded row: views into its bytes, cut up only where somebody looks."""

    ids: Ids  # city ids, then the lists' item ids
    values: F32  # features, cities x city features, then the lists' scores
    user_width: int
    city_width: int
    city_count: int
    list_lengths: tuple[int, ...]

    @property
    def features(self) -> F32:
        """The user view's features, shape (k,)."""
        return self.values[: self.user_width]

    @property
    def cities(self) -> Ids:
        """Cities in which the user has features, ascending, shape (m,)."""
        return self.ids[: self.city_count]

    @property
    def city_features(self) -> F32:
        """One row of the user x city view for each of `cities`, shape (m, k)."""
        end = self.user_width + self.city_count * self.city_width
        return self.values[self.user_width : end].reshape(self.city_count, self.city_width)

    def in_city(self, city: int) -> F32 | None:
        """The user's features in one city, shape (k,), or None where there are none."""
        cities: list[int] = self.cities.tolist()  # a handful: quicker than a search in numpy
        if city not in cities:
            return None
        start = self.user_width + cities.index(city) * self.city_width
        return self.values[start : start + self.city_width]

    def list_at(self, index: int) -> tuple[Ids, F32]:
        """Item ids and scores of the layout's list number `index`, best first, shape (n,)."""
        before = sum(self.list_lengths[:index])
        length = self.list_lengths[index]
        id_start = self.city_count + before
        start = self.user_width + self.city_count * self.city_width + before
        return self.ids[id_start : id_start + length], self.values[start : start + length]


class RowLayout:
    """How user rows are packed: by one user view, one user x city view and personal lists."""

    def __init__(self, user: FeatureView, user_city: FeatureView, lists: tuple[str, ...]) -> None:
        self.user = user
        self.user_city = user_city
        self.lists = lists
        self.code: Final = layout_code(user.fingerprint, user_city.fingerprint, lists)
        self._user_width = len(user.features)
        self._city_width = len(user_city.features)
        self._header = struct.Struct(f"<4sIQH{len(lists)}H")
        self._body = _round_up(self._header.size, 8)

    def pack(
        self,
        user: UserId,
        features: F32,
        cities: Ids,
        city_features: F32,
        lists: Sequence[tuple[Ids, F32]],
    ) -> bytes:
        """The row of one user; shapes (k,), (m,), (m, k'), and (n,) twice for each list.

        Raises ContractError for cities out of order, for a wrong shape, and for too many entries.
        """
        self._check(user, features, cities, city_features, lists)
        lengths = [len(ids) for ids, _ in lists]
        ids = np.concatenate([cities, *(ids for ids, _ in lists)]).astype("<i8", copy=False)
        values = np.concatenate(
            [features, city_features.reshape(-1), *(scores for _, scores in lists)]
        ).astype("<f4", copy=False)
        head = self._header.pack(MAGIC, 0, self.code, len(cities), *lengths)
        body = b"".join((head.ljust(self._body, b"\0"), ids.tobytes(), values.tobytes()))
        checksum = zlib.crc32(body[_CHECKED_FROM:], user & _LOW_BITS)
        return MAGIC + checksum.to_bytes(4, "little") + body[_CHECKED_FROM:]

    def unpack(self, user: UserId, row: bytes) -> UserRow:
        """The decoded row. Raises ContractError for bytes that are not this user's row."""
        if len(row) < self._body or row[:4] != MAGIC:
            raise self._misfit(user, row)
        _, checksum, code, city_count, *lengths = self._header.unpack_from(row)
        id_count = city_count + sum(lengths)
        values_at = self._body + 8 * id_count
        value_count = self._user_width + city_count * self._city_width + id_count - city_count
        if code != self.code or len(row) != values_at + 4 * value_count:
            raise self._misfit(user, row)
        if zlib.crc32(row[_CHECKED_FROM:], user & _LOW_BITS) != checksum:
            raise self._misfit(user, row)
        return UserRow(
            np.frombuffer(row, dtype="<i8", count=id_count, offset=self._body),
            np.frombuffer(row, dtype="<f4", offset=values_at) if value_count else _NO_SCORES,
            self._user_width,
            self._city_width,
            city_count,
            tuple(lengths),
        )

    def _check(
        self,
        user: UserId,
        features: F32,
        cities: Ids,
        city_features: F32,
        lists: Sequence[tuple[Ids, F32]],
    ) -> None:
        wanted = (self._user_width,), (len(cities), self._city_width)
        found = features.shape, city_features.shape
        if found != wanted or len(lists) != len(self.lists):
            problem = f"shapes {found} and {len(lists)} lists, expected {wanted}, {self.lists}"
            raise ContractError(ROW.format(user=user, problem=problem))
        if len(cities) > 1 and not bool(np.all(cities[1:] > cities[:-1])):
            problem = f"cities {cities.tolist()[:8]} are not ascending or repeat"
            raise ContractError(ROW.format(user=user, problem=problem))
        entries = {"cities": (len(cities), len(cities))}
        entries |= {n: (len(i), len(s)) for n, (i, s) in zip(self.lists, lists, strict=True)}
        for name, (ids, scores) in entries.items():
            if ids != scores or ids > MOST_PER_ROW:
                problem = f"{name}: {ids} ids, {scores} scores; at most {MOST_PER_ROW} of each"
                raise ContractError(ROW.format(user=user, problem=problem))

    def _misfit(self, user: UserId, row: bytes) -> ContractError:
        """Says what the bytes are, as far as they tell."""
        if len(row) < self._body:
            problem = f"truncated: {len(row)} bytes, expected at least {self._body}"
        elif row[:4] != MAGIC:
            problem = f"begins with {row[:4]!r}, expected {MAGIC!r}: not a row of this version"
        elif (code := self._header.unpack_from(row)[2]) != self.code:
            problem = (
                f"packed by layout {code:016x}, expected {self.code:016x} "
                f"(views {self.user.name!r} and {self.user_city.name!r}, lists {self.lists})"
            )
        else:
            problem = (
                f"{len(row)} bytes whose length or checksum does not fit: truncated, corrupted, "
                "or another user's row"
            )
        return ContractError(ROW.format(user=user, problem=problem))


def layout_code(user_print: str, city_print: str, lists: tuple[str, ...]) -> int:
    """64 bits that change with either view's fingerprint and with the lists' names and order."""
    text = "\n".join((MAGIC.decode(), user_print, city_print, *lists))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


def _round_up(size: int, step: int) -> int:
    return -(-size // step) * step
