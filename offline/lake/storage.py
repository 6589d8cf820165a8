"""Files below one root, through Hadoop's FileSystem: a local folder, HDFS or an object store.

One path for every scheme, so that what is tested on a laptop is what runs on a cluster. Names are
relative to the root. On a local disk the raw file system is used: no checksum files appear.
"""

import posixpath
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from py4j.java_gateway import JavaClass
from pyspark.sql import SparkSession

from offline.lake.footer import TAIL_BYTES, sort_encodings

_IO_UTILS: Final = "org.apache.commons.io.IOUtils"
_INPUT_FILE: Final = "org.apache.parquet.hadoop.util.HadoopInputFile"
_PARQUET_READER: Final = "org.apache.parquet.hadoop.ParquetFileReader"
_READ_OPTIONS: Final = "org.apache.parquet.HadoopReadOptions"
_TO_SPARK_SCHEMA: Final = (
    "org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter"
)


@dataclass(frozen=True, slots=True)
class Stat:
    """What the file system says of a file; `changed` is its modification time, ms since 1970."""

    bytes: int
    changed: int
    is_folder: bool


def is_part(name: str) -> bool:
    """Whether a file of that name has rows of the table in whose folder it lies; what begins with _
    or . is being written, or tells of the others."""
    return name.endswith(".parquet") and not name.startswith(("_", "."))


class Storage:
    """A tree of files. Errors of the file system surface as py4j's, with Hadoop's message."""

    def __init__(self, spark: SparkSession, root: str) -> None:
        # The JVM has no types in Python: everything that py4j gives back is Any.
        self._jvm = cast(Any, spark._jvm)
        self._conf = cast(Any, spark._jsc.hadoopConfiguration())
        self._session = cast(Any, spark._jsparkSession)
        self._path_of = self._class("org.apache.hadoop.fs.Path")
        path = self._path_of(root)
        self._fs: Any = path.getFileSystem(self._conf)
        self.root: str = self._fs.makeQualified(path).toString()
        self.is_local = self.root.startswith("file:")
        if self.is_local:
            self._fs = self._class("org.apache.hadoop.fs.RawLocalFileSystem")()
            self._fs.initialize(self._class("java.net.URI")("file:///"), self._conf)

    def path(self, name: str) -> str:
        """The full path, as Spark's readers and writers take it."""
        return posixpath.join(self.root, name)

    def exists(self, name: str) -> bool:
        return bool(self._fs.exists(self._path(name)))

    def names(self, folder: str) -> dict[str, Stat]:
        """What lies directly in a folder, by name and sorted; nothing where there is no folder."""
        if not self.exists(folder):
            return {}
        found = {
            status.getPath().getName(): Stat(
                status.getLen(), status.getModificationTime(), status.isDirectory()
            )
            for status in self._fs.listStatus(self._path(folder))
        }
        return dict(sorted(found.items()))

    def read_text(self, name: str) -> str:
        stream = self._fs.open(self._path(name))
        try:
            return str(self._class(_IO_UTILS).toString(stream, "UTF-8"))
        finally:
            stream.close()

    def write_text(self, name: str, text: str) -> None:
        stream = self._fs.create(self._path(name), True)
        try:
            stream.write(bytearray(text, "utf-8"))
        finally:
            stream.close()

    def sha256(self, name: str) -> str:
        stream = self._fs.open(self._path(name))
        try:
            digests = self._class("org.apache.commons.codec.digest.DigestUtils")
            return str(digests.sha256Hex(stream))
        finally:
            stream.close()

    def copy_in(self, file: Path, name: str) -> str:
        """A file of this machine, copied; returns its sha256."""
        source = self._class("java.io.FileInputStream")(str(file.resolve()))
        try:
            hashed = self._hashing_stream(name)
            self._class(_IO_UTILS).copyLarge(source, hashed)
            hashed.close()
        finally:
            source.close()
        return bytes(hashed.getMessageDigest().digest()).hex()

    def rename(self, source: str, target: str) -> None:
        """Move a file or folder to a free name; atomic on a disk and on HDFS."""
        self._fs.mkdirs(self._path(posixpath.dirname(target)))
        if not self._fs.rename(self._path(source), self._path(target)):
            raise OSError(f"could not rename {self.path(source)} to {self.path(target)}")

    def move_parquet(self, source: str, target: str) -> str:
        """Moves a parquet file that Spark wrote, its footer made canonical; returns its sha256.

        The bytes pass through the driver once: hashing them would take them there anyway.
        """
        size = int(self._fs.getFileStatus(self._path(source)).getLen())
        stream = self._fs.open(self._path(source))
        io = self._class(_IO_UTILS)
        bounded = self._class("org.apache.commons.io.input.BoundedInputStream")
        try:
            stream.seek(size - TAIL_BYTES)
            tail = bytes(io.toByteArray(stream))
            length = int.from_bytes(tail[:4], "little")
            stream.seek(size - TAIL_BYTES - length)
            footer = bytes(io.toByteArray(stream, length))
            stream.seek(0)
            body = bounded(stream, size - TAIL_BYTES - length)
            hashed = self._hashing_stream(target)
            io.copyLarge(body, hashed)
            hashed.write(bytearray(sort_encodings(footer) + tail))
            hashed.close()
        finally:
            stream.close()
        self.delete(source)
        return bytes(hashed.getMessageDigest().digest()).hex()

    def delete(self, name: str) -> None:
        """Remove a file or a whole folder; nothing happens where there is none."""
        self._fs.delete(self._path(name), True)

    def parquet_schema(self, name: str) -> str:
        """The columns that a parquet file's footer declares, as the JSON of a Spark schema."""
        reader = self._parquet_reader(name)
        try:
            message = reader.getFooter().getFileMetaData().getSchema()
        finally:
            reader.close()
        converter = self._class(_TO_SPARK_SCHEMA)(self._session.sessionState().conf())
        return str(converter.convert(message).json())

    def parquet_rows(self, name: str) -> int:
        """How many rows a parquet file's footer declares."""
        reader = self._parquet_reader(name)
        try:
            return int(reader.getRecordCount())
        finally:
            reader.close()

    def _hashing_stream(self, name: str) -> Any:
        """A stream that writes a file, made with its folders, and hashes what it writes."""
        self._fs.mkdirs(self._path(posixpath.dirname(name)))
        digest = self._class("java.security.MessageDigest").getInstance("SHA-256")
        out = self._fs.create(self._path(name), True)
        return self._class("java.security.DigestOutputStream")(out, digest)

    def _parquet_reader(self, name: str) -> Any:
        source = self._class(_INPUT_FILE).fromPath(self._path(name), self._conf)
        # Without options it makes its own, of a configuration that it reads from Hadoop's archives
        # for each file: 14 of 16 ms.
        options = self._class(_READ_OPTIONS).builder(self._conf).build()
        return self._class(_PARQUET_READER).open(source, options)

    def _class(self, name: str) -> Any:
        """A Java class by its full name. Asked for as `jvm.org.apache...`, each package on the way
        is looked for in all of Spark's archives, a millisecond or two of each call here."""
        return JavaClass(name, self._jvm._gateway_client)

    def _path(self, name: str) -> Any:
        return self._path_of(self.path(name))
