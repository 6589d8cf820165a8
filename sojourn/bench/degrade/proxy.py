"""A proxy before a TCP server that makes it slow: what comes back is held up for a while."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ssl import SSLContext
from typing import Final

_CHUNK: Final = 65_536


class SlowProxy:
    """Hands bytes on, the answers `delay_s` later. The delay may be changed at any time."""

    def __init__(self, port: int, tls: SSLContext | None = None) -> None:
        """`port` is the server's own, on loopback; ours is in `self.port` once `start` returned.
        With `tls` it is spoken to over TLS, and speaks to the server in the clear."""
        self.delay_s = 0.0
        self.port = 0
        self._behind = port
        self._tls = tls
        self._open: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="proxy", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for writer in list(self._open):
            writer.transport.abort()
        self._loop.run_until_complete(self._ended())
        self._loop.close()

    async def _ended(self) -> None:
        """When every connection has seen its end."""
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)  # for the transports to close

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            behind, before = await asyncio.open_connection("127.0.0.1", self._behind)
        except OSError:
            writer.close()
            return
        self._open |= {writer, before}
        await asyncio.gather(
            self._hand_on(reader, before, delayed=False),
            self._hand_on(behind, writer, delayed=True),
        )

    async def _hand_on(
        self, source: asyncio.StreamReader, to: asyncio.StreamWriter, *, delayed: bool
    ) -> None:
        with suppress(OSError):
            while chunk := await source.read(_CHUNK):
                if delayed and self.delay_s:
                    await asyncio.sleep(self.delay_s)
                to.write(chunk)
        to.close()
        self._open.discard(to)


@contextmanager
def slow_proxy(port: int, tls: SSLContext | None = None) -> Iterator[SlowProxy]:
    """A proxy before a port, for as long as the block lasts."""
    proxy = SlowProxy(port, tls)
    proxy.start()
    try:
        yield proxy
    finally:
        proxy.stop()
