"""Pages as they were shown, as rows of the `exposures` table and as its parquet.

Few texts of a file are different. They are numbered as they come, and the columns that repeat them
hold the numbers: neither Arrow nor parquet meets a text for every row. A reader sees none of it.
"""

import base64
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import accumulate, chain
from typing import IO, Final, NamedTuple, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema
from features.schema import EXPOSURES, F32, Ids
from serving.stages.worded import Sentences

SCHEMA: Final = arrow_schema(EXPOSURES)  # of files
PAGE_BYTES: Final = 256 * 1024
"""Of a column's numbers that are compressed at once. By parquet's 1 MB a file takes a tenth longer,
and three times as many pages of memory that the system has to clear."""

Key = TypeVar("Key", bound=Hashable)

_TEXTS: Final = (
    *("request_id", "placement", "audience", "trip_state"),
    *("release", "user_snapshot", "item_snapshot", "fingerprint"),
)
_LISTS: Final = ("sources", "variants", "degradation")  # of texts
_NUMBERS: Final = ("at_ms", "user_id", "browse_city", "page")
_OF_ITEMS: Final = {
    "item_id": ("item_ids", np.int64),
    "position": ("positions", np.int32),
    "score": ("scores", np.float64),
    "propensity": ("propensities", np.float32),
}
_TEXT: Final = pa.dictionary(pa.int32(), pa.string())
_TYPES: Final = dict.fromkeys(_TEXTS, _TEXT) | dict.fromkeys(_LISTS, pa.list_(_TEXT))
_ROWS: Final = pa.schema([f.with_type(_TYPES.get(f.name, f.type)) for f in SCHEMA])
"""SCHEMA as rows wait for their file."""
_AS_READ: Final = {"ARROW:schema": base64.b64encode(SCHEMA.serialize().to_pybytes())}
"""What pyarrow keeps in a file of its table's schema, to read the same again."""


class Exposure(NamedTuple):
    """One page as it was shown: n items, c context features, k model columns.

    A tuple, since each request makes one: a frozen dataclass of so many fields takes 12 us, not 2.
    """

    request_id: str
    at_ms: int
    user_id: int
    session_id: int | None
    placement: str
    browse_city: int
    audience: str
    trip_state: str
    page: int
    item_ids: Ids  # (n,)
    positions: Ids  # (n,), 1-based over all pages
    scores: F32  # (n,)
    sources: Sequence[tuple[str, ...]]  # n times, best first
    reasons: Sequence[str]  # (n,)
    propensities: F32  # (n,)
    variants: Mapping[str, str]  # layer -> variant
    release: str
    user_snapshot: str
    item_snapshot: str
    fingerprint: str
    degradation: Sequence[str]
    context: F32  # (n, c), in the order of FeatureSet.context
    matrix: F32 | None  # (n, k); None: this user's rows are not logged
    teams: Sequence[str] = ()  # (n,), "": nobody's; empty where one ranker made the page


class Rows:
    """Rows of one file, of pages in the order in which they are added. For one thread at a time.

    `add` does what Python has to do for each page, `table` what it can do for all rows at once.
    """

    def __init__(self) -> None:
        self.count = 0
        self._texts = {name: _Codes[str]() for name in _TEXTS}
        self._sources = _Codes[tuple[str, ...]]()
        self._variants = _Codes[tuple[tuple[str, str], ...]]()
        self._degradation = _Codes[tuple[str, ...]]()
        self._parts: list[dict[str, np.ndarray | pa.Array]] = []

    def add(self, exposures: Sequence[Exposure]) -> None:
        """One page or more; many at once, since a call costs as much as a dozen pages."""
        of = dict(zip(Exposure._fields, zip(*exposures, strict=True), strict=True))
        counts = np.array([len(ids) for ids in of["item_ids"]])
        pages, rows = len(counts), int(counts.sum())
        part: dict[str, np.ndarray | pa.Array] = {"counts": counts}
        for name, codes in self._texts.items():
            part[name] = codes.of(of[name], pages)
        part["variants"] = self._variants.of((tuple(one.items()) for one in of["variants"]), pages)
        part["degradation"] = self._degradation.of(map(tuple, of["degradation"]), pages)
        part["sources"] = self._sources.of(chain.from_iterable(of["sources"]), rows)
        for name in _NUMBERS:
            part[name] = np.array(of[name], np.int64)
        part["session_id"] = np.array([one or 0 for one in of["session_id"]], np.int64)
        part["no_session"] = np.array([one is None for one in of["session_id"]])
        for name, (field, dtype) in _OF_ITEMS.items():
            part[name] = pa.array(np.concatenate(of[field], dtype=dtype))
        part["reason"] = _sentences(of["reasons"])
        part["context"] = _float_lists(of["context"], counts)
        part["matrix"] = _float_lists(of["matrix"], counts)
        part["team"] = _teams(of["teams"], counts)
        self._parts.append(part)
        self.count += rows

    def table(self) -> pa.Table:
        """All that was added, one page or more: SCHEMA, its repeated texts as dictionaries."""
        counts = self._joined("counts")

        def of_pages(name: str) -> np.ndarray:
            return np.repeat(self._joined(name), counts)

        columns: dict[str, pa.Array | pa.ChunkedArray] = {
            name: _dictionary(codes, of_pages(name)) for name, codes in self._texts.items()
        }
        variants = [[f"{layer}:{name}" for layer, name in sorted(one)] for one in self._variants]
        columns["variants"] = _text_lists(variants, of_pages("variants"))
        columns["degradation"] = _text_lists(list(self._degradation), of_pages("degradation"))
        columns["sources"] = _text_lists(list(self._sources), self._joined("sources"))
        columns["at"] = pa.array(of_pages("at_ms")).cast(SCHEMA.field("at").type)
        columns["user_id"] = pa.array(of_pages("user_id"))
        columns["browse_city"] = pa.array(of_pages("browse_city"))
        columns["page"] = pa.array(of_pages("page").astype(np.int32))
        columns["session_id"] = pa.array(of_pages("session_id"), mask=of_pages("no_session"))
        for name in (*_OF_ITEMS, "reason", "context", "matrix", "team"):
            columns[name] = pa.chunked_array([part[name] for part in self._parts])
        return pa.table([columns[name] for name in SCHEMA.names], schema=_ROWS)

    def _joined(self, name: str) -> np.ndarray:
        return np.concatenate([part[name] for part in self._parts])


def write_rows(table: pa.Table, file: IO[bytes]) -> None:
    """The parquet of what `Rows` gave, of the schema SCHEMA to who reads it."""
    with pq.ParquetWriter(
        file,
        table.schema,
        compression="zstd",
        # Of numbers, parquet's own take half of the time and more room.
        use_dictionary=[*_TEXTS, *(f"{name}.list.element" for name in _LISTS), "reason", "team"],
        write_statistics=["at"],  # nobody looks for a file by the others; all took a tenth
        data_page_size=PAGE_BYTES,
        store_schema=False,
    ) as writer:
        writer.add_key_value_metadata(_AS_READ)
        writer.write_table(table)


class _Codes(dict[Key, int]):
    """Numbers from 0 for what is asked for, in the order in which it first came."""

    def __missing__(self, key: Key) -> int:
        self[key] = code = len(self)
        return code

    def of(self, keys: Iterable[Key], count: int) -> np.ndarray:
        """Of `count` keys, int32."""
        return np.fromiter(map(self.__getitem__, keys), np.int32, count)


def _dictionary(texts: Iterable[str], codes: np.ndarray) -> pa.Array:
    known = pa.array(list(texts), pa.string())
    return pa.DictionaryArray.from_arrays(pa.array(codes), known, safe=False)


def _text_lists(different: Sequence[Sequence[str]], codes: np.ndarray) -> pa.Array:
    """A list a row, each of them one of the different ones."""
    texts = _Codes[str]()
    values = np.array([texts[text] for one in different for text in one], np.int32)
    offsets = pa.array(list(accumulate(map(len, different), initial=0)), pa.int32())
    lists = pa.ListArray.from_arrays(offsets, _dictionary(texts, values))
    return lists.take(pa.array(codes))


def _sentences(pages: Sequence[Sequence[str]]) -> pa.Array:
    kept = [page for page in pages if isinstance(page, Sentences)]
    if len(kept) < len(pages):
        return pa.array(list(chain.from_iterable(pages)), pa.string())
    *begins, end = accumulate((len(page.utf8) for page in kept), initial=0)
    offsets = [page.offsets[:-1] + begin for page, begin in zip(kept, begins, strict=True)]
    of_all = np.concatenate([*offsets, np.array([end])], dtype=np.int32)
    utf8 = b"".join([page.utf8 for page in kept])
    return pa.StringArray.from_buffers(len(of_all) - 1, pa.py_buffer(of_all), pa.py_buffer(utf8))


def _teams(pages: Sequence[Sequence[str]], counts: Ids) -> pa.Array:
    if not any(pages):
        return pa.nulls(int(counts.sum()), pa.string())
    named = (page or [""] * n for page, n in zip(pages, counts, strict=True))
    return pa.array([team or None for page in named for team in page], pa.string())


def _float_lists(pages: Sequence[F32 | None], counts: Ids) -> pa.Array:
    """A list a row out of each page's rows; null for the rows of a page that has None."""
    kept = [page for page in pages if page is not None]
    if not kept:
        return pa.nulls(int(counts.sum()), pa.list_(pa.float32()))
    widths = np.repeat([0 if page is None else page.shape[1] for page in pages], counts)
    offsets = np.zeros(len(widths) + 1, dtype=np.int32)
    np.cumsum(widths, out=offsets[1:])
    values = pa.array(np.concatenate(kept, axis=None, dtype=np.float32))
    missing = None
    if len(kept) < len(pages):
        missing = pa.array(np.repeat([page is None for page in pages], counts))
    return pa.ListArray.from_arrays(pa.array(offsets), values, mask=missing)
