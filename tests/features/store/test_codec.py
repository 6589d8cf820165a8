"""Packed user rows: what goes in comes out, and nothing else is ever taken for a row."""

import zlib

import hypothesis.extra.numpy as hnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import ContractError
from features.schema import F32, Ids, UserId
from features.spec import FeatureView
from features.store.codec import RowLayout, layout_code
from tests.contracts.store_world import USER, USER_CITY, stored

LAYOUT = RowLayout(USER, USER_CITY, ("history", "wishes"))
ANN = UserId(7)
BEN = UserId(8)

item_ids = st.lists(st.integers(1, 2**63 - 1), max_size=60)
floats = st.floats(width=32)  # NaN and infinities included


def array(values: list[int]) -> Ids:
    return np.array(values, dtype=np.int64)


@st.composite
def user_parts(draw: st.DrawFn) -> tuple[F32, Ids, F32, list[tuple[Ids, F32]]]:
    features = draw(hnp.arrays(np.float32, 2, elements=floats))
    cities = sorted(draw(st.sets(st.integers(1, 2**24), max_size=12)))
    city_features = draw(hnp.arrays(np.float32, (len(cities), 2), elements=floats))
    lists = []
    for _ in LAYOUT.lists:
        ids = draw(item_ids)
        lists.append((array(ids), draw(hnp.arrays(np.float32, len(ids), elements=floats))))
    return features, array(cities), city_features, lists


def packed(layout: RowLayout = LAYOUT, user: UserId = ANN) -> bytes:
    history = array([30, 10]), np.array([0.75, 0.5], dtype=np.float32)
    return layout.pack(
        user,
        np.array([3.0, 99.5], dtype=np.float32),
        array([5, 6]),
        np.array([[2.0, 1.5], [4.0, 0.0]], dtype=np.float32),
        [history] * len(layout.lists),
    )


@given(user=st.integers(1, 2**63 - 1), parts=user_parts())
def test_what_is_packed_is_unpacked(
    user: int, parts: tuple[F32, Ids, F32, list[tuple[Ids, F32]]]
) -> None:
    features, cities, city_features, lists = parts
    row = LAYOUT.unpack(UserId(user), LAYOUT.pack(UserId(user), *parts))

    assert row.features.tobytes() == features.tobytes()
    assert row.cities.tolist() == cities.tolist()
    assert row.city_features.tobytes() == city_features.tobytes()
    for i, (ids, scores) in enumerate(lists):
        found_ids, found_scores = row.list_at(i)
        assert found_ids.tolist() == ids.tolist()
        assert found_scores.tobytes() == scores.tobytes()


@given(parts=user_parts())
def test_every_city_has_its_own_row(
    parts: tuple[F32, Ids, F32, list[tuple[Ids, F32]]],
) -> None:
    _, cities, city_features, _ = parts
    row = LAYOUT.unpack(ANN, LAYOUT.pack(ANN, *parts))

    for city, expected in zip(cities.tolist(), city_features, strict=True):
        found = row.in_city(city)
        assert found is not None
        assert found.tobytes() == expected.tobytes()
    assert row.in_city(2**24 + 1) is None


@given(foreign=st.binary(max_size=300))
def test_bytes_that_are_no_row_are_refused(foreign: bytes) -> None:
    with pytest.raises(ContractError, match="user row of 7"):
        LAYOUT.unpack(ANN, foreign)


@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_found(place: int, bit: int) -> None:
    row = bytearray(packed())
    row[place % len(row)] ^= 1 << bit

    with pytest.raises(ContractError, match="user row of 7"):
        LAYOUT.unpack(ANN, bytes(row))


@given(length=st.integers(0, 10**6))
def test_a_row_cut_short_is_refused(length: int) -> None:
    row = packed()

    with pytest.raises(ContractError, match="user row of 7"):
        LAYOUT.unpack(ANN, row[: length % len(row)])


def test_a_row_with_more_behind_it_is_refused() -> None:
    with pytest.raises(ContractError, match="160 bytes whose length or checksum"):
        LAYOUT.unpack(ANN, packed() + bytes(160 - len(packed())))


def test_another_users_row_is_refused() -> None:
    with pytest.raises(ContractError, match=r"user row of 8: .*another user's row"):
        LAYOUT.unpack(BEN, packed(user=ANN))


def test_a_truncated_row_is_called_truncated() -> None:
    with pytest.raises(ContractError, match="truncated: 5 bytes, expected at least 24"):
        LAYOUT.unpack(ANN, packed()[:5])


def test_foreign_bytes_are_quoted() -> None:
    with pytest.raises(ContractError, match="begins with b'PAR1', expected b'SJU1'"):
        LAYOUT.unpack(ANN, b"PAR1" + packed()[4:])


def test_a_row_of_other_views_is_refused_by_their_names() -> None:
    wider = FeatureView("user", ("user_id",), (*USER.features, stored("age")))
    row = RowLayout(wider, USER_CITY, ()).pack(
        ANN, np.zeros(3, np.float32), array([]), np.zeros((0, 2), np.float32), []
    )

    with pytest.raises(ContractError, match=r"packed by layout .*'user' and 'user_city'"):
        LAYOUT.unpack(ANN, row)


def test_a_changed_default_or_another_list_is_another_layout() -> None:
    other_default = FeatureView(
        "user", ("user_id",), (stored("visits", 1.0), stored("usual_price"))
    )
    codes = {
        LAYOUT.code,
        RowLayout(other_default, USER_CITY, LAYOUT.lists).code,
        RowLayout(USER, USER_CITY, ("wishes", "history")).code,
        RowLayout(USER, USER_CITY, ("history",)).code,
    }

    assert len(codes) == 4


@given(user=st.integers(1, 2**63 - 1), bit=st.integers(0, 31))
def test_a_row_is_no_row_of_a_user_whose_id_differs_in_any_of_the_low_bits(
    user: int, bit: int
) -> None:
    with pytest.raises(ContractError, match="another user's row"):
        LAYOUT.unpack(UserId(user ^ 1 << bit), packed(user=UserId(user)))


@pytest.mark.parametrize("cities", [[6, 5], [5, 5], [5, 7, 6], [6, 5, 7]])
def test_cities_out_of_order_are_not_packed(cities: list[int]) -> None:
    with pytest.raises(ContractError, match="not ascending or repeat"):
        LAYOUT.pack(
            ANN,
            np.zeros(2, np.float32),
            array(cities),
            np.zeros((len(cities), 2), np.float32),
            [(array([]), np.zeros(0, np.float32))] * 2,
        )


def test_rows_of_another_width_are_not_packed() -> None:
    with pytest.raises(ContractError, match=r"shapes \(\(3,\)"):
        LAYOUT.pack(
            ANN,
            np.zeros(3, np.float32),
            array([]),
            np.zeros((0, 2), np.float32),
            [(array([]), np.zeros(0, np.float32))] * 2,
        )


def test_a_list_whose_scores_are_missing_is_not_packed() -> None:
    nothing = array([]), np.zeros(0, np.float32)
    with pytest.raises(ContractError, match="wishes: 2 ids, 1 scores"):
        LAYOUT.pack(
            ANN,
            np.zeros(2, np.float32),
            array([]),
            np.zeros((0, 2), np.float32),
            [nothing, (array([1, 2]), np.zeros(1, np.float32))],
        )


def row_of_length(entries: int) -> bytes:
    nothing = array([]), np.zeros(0, np.float32)
    long = np.arange(entries), np.arange(entries, dtype=np.float32)
    no_cities = array([]), np.zeros((0, 2), np.float32)
    return LAYOUT.pack(ANN, np.zeros(2, np.float32), *no_cities, [nothing, long])


def test_a_list_is_packed_up_to_as_many_entries_as_a_header_can_count() -> None:
    ids, scores = LAYOUT.unpack(ANN, row_of_length(65_535)).list_at(1)

    assert ids.tolist() == scores.tolist() == [*range(65_535)]
    with pytest.raises(ContractError, match="wishes: 65536 ids, 65536 scores; at most 65535"):
        row_of_length(65_536)


def test_as_many_lists_are_packed_as_the_layout_names() -> None:
    nothing = array([]), np.zeros(0, np.float32)
    with pytest.raises(ContractError, match=r"and 1 lists, expected .*'history', 'wishes'"):
        LAYOUT.pack(
            ANN, np.zeros(2, np.float32), array([]), np.zeros((0, 2), np.float32), [nothing]
        )


def test_the_bytes_of_a_row_are_pinned() -> None:
    """Rows outlive processes: a change of these bytes needs another MAGIC."""
    layout = RowLayout(USER, USER_CITY, ("history",))
    row = packed(layout)

    assert layout_code("a", "b", ("history", "wishes")) == 0xDAC2A81122162DB3
    assert row[:4] == b"SJU1"
    assert row[4:8] == zlib.crc32(row[8:], ANN).to_bytes(4, "little")
    assert row[8:24] == layout.code.to_bytes(8, "little") + b"\2\0" + b"\2\0" + bytes(4)
    assert len(row) == 24 + 8 * (2 + 2) + 4 * (2 + 2 * 2 + 2)
    assert row[24:40] == (5).to_bytes(8, "little") + (6).to_bytes(8, "little")
    assert np.frombuffer(row, "<f4", offset=56).tolist() == [3, 99.5, 2, 1.5, 4, 0, 0.75, 0.5]


def test_a_typical_row_is_small() -> None:
    user = FeatureView("user", ("user_id",), tuple(stored(f"u{i}") for i in range(31)))
    city = FeatureView("user_city", ("user_id", "city"), tuple(stored(f"c{i}") for i in range(8)))
    row = RowLayout(user, city, ("history",)).pack(
        ANN,
        np.zeros(31, np.float32),
        np.arange(1, 5),
        np.zeros((4, 8), np.float32),
        [(np.arange(1, 16), np.zeros(15, np.float32))],
    )

    assert len(row) == 488  # 4 cities, 15 items of history
