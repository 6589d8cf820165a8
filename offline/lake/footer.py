"""The one part of a parquet file that Spark does not write the same way twice.

A footer lists each column's encodings as a set. Parquet's Java writer orders it by the hash codes
of enum constants, which are other ones in every JVM: the same rows give files that differ in some
bytes of the footer. Sorted, they do not; nothing moves, because a permutation is as long.

The footer is Thrift's compact protocol (parquet-format, parquet.thrift: FileMetaData). Only the
path to the encodings is understood here; all else is stepped over.
"""

from collections.abc import Iterator
from typing import Final

MAGIC: Final = b"PAR1"
TAIL_BYTES: Final = 8  # the footer's length, little-endian, and the magic number

_STOP, _TRUE, _FALSE, _BYTE = 0, 1, 2, 3
_I16, _I32, _I64, _DOUBLE, _BINARY = 4, 5, 6, 7, 8
_LIST, _SET, _MAP, _STRUCT, _UUID = 9, 10, 11, 12, 13
_FIXED: Final = {_BYTE: 1, _DOUBLE: 8, _UUID: 16}

# Field numbers of parquet.thrift on the way to the lists that are sets.
_ROW_GROUPS, _COLUMNS, _META_DATA = 4, 1, 3
_ENCODINGS, _ENCODING_STATS = 2, 13


def sort_encodings(footer: bytes) -> bytes:
    """The same footer, byte for byte as long, with every list of encodings in ascending order.

    Raises ValueError where the bytes are not a footer.
    """
    reader = _Reader(bytearray(footer))
    try:
        for number, kind in reader.fields():
            if number == _ROW_GROUPS and kind == _LIST:
                for _ in reader.elements():
                    _sort_row_group(reader)
            else:
                reader.skip(kind)
    except IndexError as error:
        raise ValueError("the parquet footer ends too early") from error
    return bytes(reader.data)


def _sort_row_group(reader: "_Reader") -> None:
    for number, kind in reader.fields():
        if number == _COLUMNS and kind == _LIST:
            for _ in reader.elements():
                for inner, inner_kind in reader.fields():
                    if inner == _META_DATA and inner_kind == _STRUCT:
                        _sort_column(reader)
                    else:
                        reader.skip(inner_kind)
        else:
            reader.skip(kind)


def _sort_column(reader: "_Reader") -> None:
    for number, kind in reader.fields():
        if number in (_ENCODINGS, _ENCODING_STATS) and kind == _LIST:
            spans = []
            for element in reader.elements():
                start = reader.at
                reader.skip(element)
                spans.append(bytes(reader.data[start : reader.at]))
            if spans:
                reader.data[reader.at - sum(map(len, spans)) : reader.at] = b"".join(sorted(spans))
        else:
            reader.skip(kind)


class _Reader:
    """A position in bytes of Thrift's compact protocol."""

    def __init__(self, data: bytearray) -> None:
        self.data = data
        self.at = 0

    def fields(self) -> Iterator[tuple[int, int]]:
        """(number, type) of each field of a struct; the caller consumes its value."""
        number = 0
        while (header := self._byte()) != _STOP:
            step, kind = header >> 4, header & 15
            number = number + step if step else self._zigzag()
            yield number, kind

    def elements(self) -> Iterator[int]:
        """The element type, once for each element of a list; the caller consumes the element."""
        header = self._byte()
        size = header >> 4
        count = self._varint() if size == 15 else size
        for _ in range(count):
            # A boolean is its field's type in a struct, and a byte of its own in a list.
            yield _BYTE if header & 15 in (_TRUE, _FALSE) else header & 15

    def skip(self, kind: int) -> None:
        if kind in (_TRUE, _FALSE):
            return
        if kind in _FIXED:
            self.at += _FIXED[kind]
        elif kind in (_I16, _I32, _I64):
            self._varint()
        elif kind == _BINARY:
            length = self._varint()
            self.at += length
        elif kind in (_LIST, _SET):
            for element in self.elements():
                self.skip(element)
        elif kind == _STRUCT:
            for _, inner in self.fields():
                self.skip(inner)
        elif kind == _MAP:
            self._skip_map()
        else:
            raise ValueError(f"the parquet footer holds the unknown Thrift type {kind}")

    def _skip_map(self) -> None:
        size = self._varint()
        types = self._byte() if size else 0
        for _ in range(size):
            self.skip(types >> 4)
            self.skip(types & 15)

    def _byte(self) -> int:
        value = self.data[self.at]
        self.at += 1
        return value

    def _varint(self) -> int:
        value = shift = 0
        while True:
            byte = self._byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def _zigzag(self) -> int:
        value = self._varint()
        return (value >> 1) ^ -(value & 1)
