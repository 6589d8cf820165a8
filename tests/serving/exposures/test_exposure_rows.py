"""Rows of exposures: what is read back is what was shown, whatever is shown beside it."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.schema import Audience, TripState
from serving.exposures.exposure_rows import SCHEMA, Exposure, Rows, write_rows
from serving.stages.worded import Sentences
from tests.serving.exposures.pages import page_of

TEXTS = st.sampled_from(["", "hot", "item_cf", "近", "a:b"]) | st.text(max_size=3)
FLOATS = st.floats(width=32)  # with NaN, infinities, -0.0 and what is hardly more than 0
INTEGERS = st.integers(-(2**63), 2**63 - 1)


@st.composite
def pages(draw: st.DrawFn) -> Exposure:
    n = draw(st.integers(0, 3))

    def of_items(values: st.SearchStrategy[Any]) -> list[Any]:
        return draw(st.lists(values, min_size=n, max_size=n))

    def matrix() -> np.ndarray:
        width = draw(st.integers(0, 3))
        values = draw(st.lists(FLOATS, min_size=n * width, max_size=n * width))
        return np.array(values, dtype=np.float32).reshape(n, width)

    reasons = of_items(TEXTS)
    return Exposure(
        request_id=draw(TEXTS),
        at_ms=draw(st.integers(0, 2_000_000_000_000)),
        user_id=draw(INTEGERS),
        session_id=draw(st.none() | INTEGERS),
        placement=draw(TEXTS),
        browse_city=draw(INTEGERS),
        audience=draw(st.sampled_from(Audience)),
        trip_state=draw(st.sampled_from(TripState)),
        page=draw(st.integers(1, 1000)),
        item_ids=np.array(of_items(INTEGERS), dtype=np.int64),
        positions=np.array(of_items(st.integers(1, 1000)), dtype=np.int64),
        scores=np.array(of_items(FLOATS), dtype=np.float32),
        sources=of_items(st.lists(TEXTS, max_size=3).map(tuple)),
        reasons=draw(st.sampled_from([reasons, as_sentences(reasons)])),
        propensities=np.array(of_items(FLOATS), dtype=np.float32),
        variants=draw(st.dictionaries(TEXTS, TEXTS, max_size=2)),
        release=draw(TEXTS),
        user_snapshot=draw(TEXTS),
        item_snapshot=draw(TEXTS),
        fingerprint=draw(TEXTS),
        degradation=draw(st.lists(TEXTS, max_size=2)),
        context=matrix(),
        matrix=np.asfortranarray(matrix()) if draw(st.booleans()) else None,
        teams=draw(st.sampled_from([(), tuple(of_items(TEXTS))])),
    )


def as_sentences(texts: list[str]) -> Sentences:
    encoded = [text.encode() for text in texts]
    ends = np.cumsum([0, *(len(one) for one in encoded)])
    return Sentences(ends.astype(np.int64), b"".join(encoded))


def row(page: Exposure, k: int) -> dict[str, object]:
    """The k-th item of a page as the table has it, value by value."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=page.at_ms)
    found: dict[str, object] = {
        "request_id": page.request_id,
        "at": at,
        "user_id": page.user_id,
        "session_id": page.session_id,
        "placement": page.placement,
        "browse_city": page.browse_city,
        "audience": str(page.audience),
        "trip_state": str(page.trip_state),
        "page": page.page,
        "item_id": int(page.item_ids[k]),
        "position": int(page.positions[k]),
        "score": float(page.scores[k]),
        "sources": list(page.sources[k]),
        "reason": page.reasons[k],
        "propensity": float(page.propensities[k]),
        "variants": [f"{layer}:{page.variants[layer]}" for layer in sorted(page.variants)],
        "release": page.release,
        "user_snapshot": page.user_snapshot,
        "item_snapshot": page.item_snapshot,
        "fingerprint": page.fingerprint,
        "degradation": list(page.degradation),
        "context": page.context[k].tolist(),
        "matrix": None if page.matrix is None else page.matrix[k].tolist(),
        "team": (page.teams[k] or None) if page.teams else None,
    }
    return found


def read_back(*chunks: list[Exposure]) -> pa.Table:
    rows, file = Rows(), io.BytesIO()
    for chunk in chunks:
        rows.add(chunk)
    write_rows(rows.table(), file)
    table = pq.read_table(file)
    assert table.num_rows == rows.count
    return table


@pytest.mark.slow
@given(st.lists(st.lists(pages(), min_size=1, max_size=4), min_size=1, max_size=3))
def test_what_is_read_back_is_what_was_shown(chunks: list[list[Exposure]]) -> None:
    table = read_back(*chunks)

    expected = [row(page, k) for some in chunks for page in some for k in range(len(page.item_ids))]
    table_rows = [{**one, "at": one["at"].astimezone(UTC)} for one in table.to_pylist()]
    assert repr(expected) == repr(table_rows)


def test_a_file_says_nothing_of_how_its_rows_waited() -> None:
    rows, ours, plain = Rows(), io.BytesIO(), io.BytesIO()
    rows.add([page_of(2)])
    write_rows(rows.table(), ours)
    pq.write_table(SCHEMA.empty_table(), plain)

    file, expected = pq.ParquetFile(ours), pq.ParquetFile(plain)
    assert expected.schema.equals(file.schema)
    assert expected.metadata.metadata == file.metadata.metadata
    assert str(expected.schema_arrow) == str(file.schema_arrow)
    assert file.schema_arrow.equals(SCHEMA, check_metadata=False)


def test_more_texts_than_a_dictionary_of_parquet_holds_are_read_back() -> None:
    texts = [f"{k:04d}" * 1000 for k in range(400)]
    shown = [page_of(2)._replace(request_id=t, sources=[(t,), ("hot", t)]) for t in texts]

    table = read_back(shown[:250], shown[250:])

    assert table["request_id"].to_pylist() == [t for t in texts for _ in range(2)]
    assert table["sources"].to_pylist() == [one for t in texts for one in ([t], ["hot", t])]
