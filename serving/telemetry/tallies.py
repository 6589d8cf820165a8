"""Counters and histograms for what is counted with every page, a bunch of pages at a time.

prometheus_client takes a lock for each of the fifty numbers that a page counts, and code that is
cold by then: 38 us a page. Here a page leaves what is to be counted of it, and whoever comes to a
bunch of them, or scrapes, counts them all.
"""

import threading
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Generic, TypeVar

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

BUNCH: Final = 32  # pages: a fraction of a millisecond to count

Labels = tuple[str, ...]
Entry = TypeVar("Entry")
Series = TypeVar("Series")


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


class _Counted(Collector, Generic[Series]):
    """Numbers by labels. They lock nothing: whoever adds does so one at a time (`Bunches`), and
    `settle` counts what waits before they are read."""

    family: type[CounterMetricFamily | HistogramMetricFamily]

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
        self._series: dict[Labels, Series] = {}
        registry.register(self)

    def describe(self) -> Iterator[Metric]:
        yield self.family(self.name, self._documentation, labels=self.labels)


class Tally(_Counted[float]):
    """A counter."""

    family = CounterMetricFamily

    def add(self, count: float, *labels: str) -> None:
        self._series[labels] = self._series.get(labels, 0.0) + count

    def collect(self) -> Iterator[Metric]:
        self._settle()
        family = CounterMetricFamily(self.name, self._documentation, labels=self.labels)
        for labels, count in list(self._series.items()):
            family.add_metric(labels, count)
        yield family


@dataclass(slots=True)
class _Buckets:
    """Of one series: how many values in each bucket, the last for all beyond; and their sum."""

    counts: list[int]
    total: float = 0.0


class Spread(_Counted[_Buckets]):
    """A histogram, of buckets up to and with each of `bounds`, ascending."""

    family = HistogramMetricFamily

    def __init__(
        self,
        name: str,
        documentation: str,
        labels: Sequence[str],
        bounds: Sequence[float],
        settle: Callable[[], None],
        registry: CollectorRegistry,
    ) -> None:
        self._bounds = bounds
        super().__init__(name, documentation, labels, settle, registry)

    def observe(self, value: float, *labels: str) -> None:
        series = self._series.get(labels)
        if series is None:
            series = self._series[labels] = _Buckets([0] * (len(self._bounds) + 1))
        series.counts[bisect_left(self._bounds, value)] += 1
        series.total += value

    def collect(self) -> Iterator[Metric]:
        self._settle()
        family = HistogramMetricFamily(self.name, self._documentation, labels=self.labels)
        names = [*(str(float(bound)) for bound in self._bounds), "+Inf"]
        for labels, series in list(self._series.items()):
            buckets = list(zip(names, map(float, accumulate(series.counts)), strict=True))
            family.add_metric(labels, buckets, series.total)
        yield family
