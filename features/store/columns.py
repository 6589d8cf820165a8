"""Columns on disk: plain .npy arrays that grow while they are written, lists of ids, and texts.

Everything here is written once, front to back, in batches, and read by memory map.
"""

import mmap
import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import DTypeLike, NDArray

from features.errors import BundleError
from features.schema import Ids


class GrowingArray:
    """A .npy file whose first axis grows batch by batch; its header is rewritten at the end.

    numpy pads the header so that the first axis may gain digits without moving what follows.
    """

    def __init__(self, path: Path, dtype: DTypeLike, width: tuple[int, ...] = ()) -> None:
        self._dtype = np.dtype(dtype).newbyteorder("<")
        self._width = width
        self.rows = 0
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: BinaryIO = path.open("wb")
        self._write_header()

    def append(self, values: NDArray[Any] | Sequence[Any]) -> None:
        """Adds rows, shape (n, *width)."""
        rows = np.ascontiguousarray(values, dtype=self._dtype)
        if rows.shape[1:] != self._width:
            raise ValueError(f"rows of shape {rows.shape[1:]}, expected {self._width}")
        self._file.write(rows.tobytes())
        self.rows += len(rows)

    def close(self) -> None:
        if not self._file.closed:
            self._file.seek(0)
            self._write_header()
            self._file.close()

    def _write_header(self) -> None:
        header = {
            "descr": np.lib.format.dtype_to_descr(self._dtype),
            "fortran_order": False,
            "shape": (self.rows, *self._width),
        }
        np.lib.format.write_array_header_1_0(self._file, header)


class IdListsWriter:
    """Writes `IdLists`: <name>.offsets.npy and <name>.npy."""

    def __init__(self, folder: Path, name: str, dtype: DTypeLike = np.int64) -> None:
        self._offsets = GrowingArray(folder / f"{name}.offsets.npy", np.int64)
        self._ids = GrowingArray(folder / f"{name}.npy", dtype)
        self._offsets.append([0])

    def append(self, lists: Iterable[Sequence[int] | NDArray[Any]]) -> None:
        """Adds one list of ids for each row."""
        rows = [np.asarray(row) for row in lists]
        if rows:
            lengths = np.array([len(row) for row in rows], dtype=np.int64)
            self._offsets.append(self._ids.rows + np.cumsum(lengths))
            self._ids.append(np.concatenate(rows))

    def close(self) -> None:
        self._offsets.close()
        self._ids.close()


class TextsWriter:
    """Writes `Texts`: <name>.offsets.npy and <name>.utf8."""

    def __init__(self, folder: Path, name: str) -> None:
        self._offsets = GrowingArray(folder / f"{name}.offsets.npy", np.int64)
        self._offsets.append([0])
        self._end = 0
        self._file: BinaryIO = (folder / f"{name}.utf8").open("wb")

    def append(self, texts: Iterable[str]) -> None:
        encoded = [text.encode() for text in texts]
        if encoded:
            lengths = np.array([len(text) for text in encoded], dtype=np.int64)
            self._offsets.append(self._end + np.cumsum(lengths))
            self._end += int(lengths.sum())
            self._file.write(b"".join(encoded))

    def close(self) -> None:
        self._offsets.close()
        self._file.close()


class ColumnFiles(ExitStack):
    """The files of one folder while they are written: all are closed together, whatever happens."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def array(self, name: str, dtype: DTypeLike, width: tuple[int, ...] = ()) -> GrowingArray:
        path = self._folder / f"{name}.npy"
        return self.enter_context(closing(GrowingArray(path, dtype, width)))

    def id_lists(self, name: str, dtype: DTypeLike = np.int64) -> IdListsWriter:
        return self.enter_context(closing(IdListsWriter(self._folder, name, dtype)))

    def texts(self, name: str) -> TextsWriter:
        return self.enter_context(closing(TextsWriter(self._folder, name)))


class IdLists:
    """A list of ids for each row."""

    def __init__(self, folder: Path, name: str) -> None:
        self.offsets: Ids = open_array(folder / f"{name}.offsets.npy")
        self.ids: NDArray[np.integer[Any]] = open_array(folder / f"{name}.npy")

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int) -> NDArray[np.integer[Any]]:
        """The ids of one row, shape (n,)."""
        return self.ids[self.offsets[row] : self.offsets[row + 1]]

    def take(self, rows: Ids) -> tuple[NDArray[np.integer[Any]], Ids]:
        """All ids of some rows, and for each the place in `rows` that it belongs to; both (n,)."""
        starts = self.offsets[rows]
        lengths = self.offsets[rows + 1] - starts
        owners = np.repeat(np.arange(len(rows), dtype=np.int64), lengths)
        firsts = np.cumsum(lengths) - lengths
        places = np.arange(len(owners), dtype=np.int64) - firsts[owners] + starts[owners]
        return self.ids[places], owners


class Texts:
    """A text for each row, one after the other in one file."""

    def __init__(self, folder: Path, name: str) -> None:
        self.offsets: Ids = open_array(folder / f"{name}.offsets.npy")
        self._bytes = open_bytes(folder / f"{name}.utf8")

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int) -> str:
        return self._bytes[int(self.offsets[row]) : int(self.offsets[row + 1])].decode()

    def utf8(self) -> NDArray[np.uint8]:
        """All texts, one behind the other, by `offsets`."""
        return np.frombuffer(self._bytes or b"\0", dtype=np.uint8)

    def take(self, rows: Ids) -> list[str]:
        """The texts of some rows."""
        ends = zip(self.offsets[rows].tolist(), self.offsets[rows + 1].tolist(), strict=True)
        return [self._bytes[start:end].decode() for start, end in ends]


def open_array(path: Path) -> NDArray[Any]:
    """A memory-mapped .npy array, read-only. Raises BundleError for anything else."""
    try:
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise BundleError(
            f"{path} cannot be opened as a .npy array ({error}); publish it again"
        ) from error
    return np.asarray(array)  # not np.memmap: its slices cost three times a plain array's


def open_bytes(path: Path) -> "mmap.mmap | bytes":
    """A memory-mapped file, read-only. Raises BundleError when it cannot be opened."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size == 0:  # an empty file cannot be mapped
                return b""
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise BundleError(f"{path} cannot be opened ({error}); publish it again") from error
