"""What a process and all that it started hold and work, watched while they do."""

import os
import threading
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

EVERY_S: Final = 0.2
LASTS_S: Final = 0.05  # what a process holds for less is not counted as its peak
BYTES_PER_GB: Final = 1e9
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")
_TICKS_PER_S: Final = os.sysconf("SC_CLK_TCK")


class Watched:
    """The most resident bytes that this process and its descendants held for a while, and the
    seconds that processors worked for them, by what went on.

    Their resident sets are added up, so that pages which forked workers share count for each of
    them: an upper bound. Seconds of work hardly change where others use the machine as well, other
    than those of a clock. Reads /proc, so Linux only.
    """

    def __init__(self) -> None:
        self.peaks: dict[str, int] = defaultdict(int)
        self.worked: dict[str, float] = defaultdict(float)  # seconds
        self.now = ""  # what goes on; set by whoever knows
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    @property
    def peak(self) -> int:
        return max(self.peaks.values(), default=0)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        before = used(os.getpid()).seconds
        ends = False
        while not ends:
            ends = self._stop.is_set()  # then this is the last look: what was done since counts
            found, now = used(os.getpid()), self.now
            self.worked[now] += found.seconds - before
            before = found.seconds
            if found.bytes > self.peaks[now]:
                self.peaks[now] = max(self.peaks[now], self._lasting(found.bytes))
            self._stop.wait(EVERY_S)

    def _lasting(self, held: int) -> int:
        """What of these bytes is still held a moment later. A program that Java starts shares all
        memory of its parent for some milliseconds, and looks like so much again if the parent grew
        between the two looks: a day of eight gigabytes once seemed to need sixteen."""
        self._stop.wait(LASTS_S)
        return min(held, used(os.getpid()).bytes)


@dataclass(frozen=True, slots=True)
class Used:
    """Of a process and its descendants."""

    bytes: int  # resident
    seconds: float  # of processors, so far


def used(root: int) -> Used:
    """What a process and its descendants hold, and have worked; of those that end meanwhile,
    nothing is held, and what they worked counts once their parent has noticed.

    A child with the very memory of its parent is one that has not yet become another program
    (vfork): it has none of its own. Java starts programs so, and would count twice for a moment.
    """
    children: dict[int, list[int]] = defaultdict(list)
    held: dict[int, tuple[int, int]] = {}  # pages in all, and resident
    ticks: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            pages = (folder / "statm").read_text().split()
        except (OSError, IndexError):  # it ended
            continue
        children[int(fields[1])].append(int(folder.name))
        held[int(folder.name)] = int(pages[0]), int(pages[1])
        ticks[int(folder.name)] = sum(
            map(int, fields[11:15])
        )  # its own, and of children that ended
    total, worked, todo = 0, 0, [(root, 0)]
    while todo:
        one, of_parent = todo.pop()
        in_all, resident = held.get(one, (0, 0))
        if in_all != of_parent:
            total += resident * _PAGE
        worked += ticks.get(one, 0)
        todo += [(child, in_all) for child in children[one]]
    return Used(total, worked / _TICKS_PER_S)
