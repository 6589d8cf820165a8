"""Footers of parquet files: the same bytes whatever order encodings were listed in."""

import io

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from offline.lake.footer import TAIL_BYTES, sort_encodings


def parquet_file(rows: int) -> tuple[bytes, bytes, bytes]:
    """(pages, footer, tail) of a file with two columns and several row groups."""
    table = pa.table({"id": range(rows), "name": [f"n{n % 3}" for n in range(rows)]})
    out = io.BytesIO()
    pq.write_table(table, out, row_group_size=100)
    data = out.getvalue()
    length = int.from_bytes(data[-TAIL_BYTES:-4], "little")
    cut = len(data) - TAIL_BYTES - length
    return data[:cut], data[cut:-TAIL_BYTES], data[-TAIL_BYTES:]


def reordered(footer: bytes) -> bytes:
    """The footer with the lists of three encodings turned round: PLAIN, RLE, RLE_DICTIONARY.

    In the compact protocol they are a list header (size 3, type i32) and a zigzag byte each.
    """
    listed = bytes([0x35, 0, 6, 16])
    assert footer.count(listed) == 6, "pyarrow lists encodings in another order now"
    return footer.replace(listed, bytes([0x35, 16, 6, 0]))


def test_the_order_in_which_encodings_are_listed_does_not_matter() -> None:
    _, footer, _ = parquet_file(300)

    assert sort_encodings(reordered(footer)) == sort_encodings(footer)


def test_sorting_moves_nothing_else() -> None:
    pages, footer, tail = parquet_file(300)

    sorted_footer = sort_encodings(reordered(footer))

    assert len(sorted_footer) == len(footer)
    read = pq.read_table(io.BytesIO(pages + sorted_footer + tail))
    assert read == pq.read_table(io.BytesIO(pages + footer + tail))


def test_sorting_twice_changes_nothing() -> None:
    _, footer, _ = parquet_file(300)
    once = sort_encodings(reordered(footer))

    assert sort_encodings(once) == once


def test_a_footer_that_ends_too_early_is_refused() -> None:
    _, footer, _ = parquet_file(5)

    with pytest.raises(ValueError, match="ends too early"):
        sort_encodings(footer[: len(footer) // 2])
