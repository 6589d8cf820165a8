"""Counters and histograms for what is counted with every page, a bunch of pages at a time.

prometheus_client takes a lock for each of the fifty numbers that a page counts, and code that is
cold by then: 38 us a page. Here a page leaves what is to be counted of it, and whoever comes to a
bunch of them, or scrapes, counts them all.
"""

import threading
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Final, Generic, TypeVar

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

BUNCH: Final = 32  # pages: a fraction of a millisecond to count

Labels = tuple[str, ...]
Entry = TypeVar("Entry")


class Bunches(Generic[Entry]):
    """What waits to be counted. Any thread may put; `count` is called by one at a time."""

    def __init__(self, count: Callable[[Entry], None]) -> None:
        self._count = count
        self._waiting: deque[Entry] = deque()
        self._counting = threading.Lock()

    def put(self, entry: Entry) -> None:
        self._waiting.append(entry)
        if len(self._waiting) >= BUNCH:
            self.settle()

    def settle(self) -> None:
        """Counts what was put before."""
        with self._counting:
            for _ in range(len(self._waiting)):
                self._count(self._waiting.popleft())


class Tally(Collector):
    """A counter by labels. It locks nothing: `settle`, before it is read, sees to that."""

    def __init__(
        self,
        name: str,
        documentation: str,
        labels: Sequence[str],
        settle: Callable[[], None],
        registry: CollectorRegistry,
    ) -> None:
        self.name, self.labels = name, tuple(labels)
        self._documentation = documentation
        self._settle = settle
        self._counts: dict[Labels, float] = {}
        registry.register(self)

    def add(self, count: float, *labels: str) -> None:
        self._counts[labels] = self._counts.get(labels, 0.0) + count

    def describe(self) -> Iterator[Metric]:
        yield CounterMetricFamily(self.name, self._documentation, labels=self.labels)

    def collect(self) -> Iterator[Metric]:
        self._settle()
        family = CounterMetricFamily(self.name, self._documentation, labels=self.labels)
        for labels, count in list(self._counts.items()):
            family.add_metric(labels, count)
        yield family


class Spread(Collector):
    """A histogram by labels, of buckets up to and with each of `bounds`, ascending; as a Tally."""

    def __init__(
        self,
        name: str,
        documentation: str,
        labels: Sequence[str],
        bounds: Sequence[float],
        settle: Callable[[], None],
        registry: CollectorRegistry,
    ) -> None:
        self.name, self.labels = name, tuple(labels)
        self._documentation = documentation
        self._bounds = bounds
        self._settle = settle
        self._counts: dict[Labels, list[int]] = {}
        self._sums: dict[Labels, float] = {}
        registry.register(self)

    def observe(self, value: float, *labels: str) -> None:
        counts = self._counts.get(labels)
        if counts is None:
            counts = self._counts[labels] = [0] * (len(self._bounds) + 1)
            self._sums[labels] = 0.0
        counts[bisect_left(self._bounds, value)] += 1
        self._sums[labels] += value

    def describe(self) -> Iterator[Metric]:
        yield HistogramMetricFamily(self.name, self._documentation, labels=self.labels)

    def collect(self) -> Iterator[Metric]:
        self._settle()
        family = HistogramMetricFamily(self.name, self._documentation, labels=self.labels)
        names = [*(str(float(bound)) for bound in self._bounds), "+Inf"]
        for labels, counts in list(self._counts.items()):
            buckets = list(zip(names, map(float, accumulate(counts)), strict=True))
            family.add_metric(labels, buckets, self._sums[labels])
        yield family
