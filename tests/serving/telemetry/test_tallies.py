"""Counts by bunches are those of the library that counts one by one."""

import threading

from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from serving.telemetry.tallies import BUNCH, Bunches, Spread, Tally

BOUNDS = (0.001, 0.01, 0.25, 1.0)
PAGES = st.lists(
    st.tuples(
        st.sampled_from(["home", "detail", 'a "quoted"\nname']),
        st.one_of(st.sampled_from(BOUNDS), st.floats(0, 3)),
        st.integers(0, 40),
    ),
    max_size=3 * BUNCH,
)


def without_births(registry: CollectorRegistry) -> list[str]:
    """What a scrape reads, but for when a series began, which only the library tells."""
    lines = generate_latest(registry).decode().splitlines()
    return sorted(line for line in lines if "_created" not in line)


@given(PAGES)
def test_a_scrape_reads_what_the_library_would_have_counted(
    pages: list[tuple[str, float, int]],
) -> None:
    theirs, ours = CollectorRegistry(), CollectorRegistry()
    counter = Counter("items", "Items", ("place",), registry=theirs)
    histogram = Histogram("seconds", "Time", ("place",), buckets=BOUNDS, registry=theirs)

    def count(page: tuple[str, float, int]) -> None:
        place, seconds, items = page
        tally.add(items, place)
        spread.observe(seconds, place)

    bunches = Bunches(count)
    tally = Tally("items", "Items", ("place",), bunches.settle, ours)
    spread = Spread("seconds", "Time", ("place",), BOUNDS, bunches.settle, ours)
    for place, seconds, items in pages:
        counter.labels(place).inc(items)
        histogram.labels(place).observe(seconds)
        bunches.put((place, seconds, items))

    assert without_births(ours) == without_births(theirs)


def test_no_page_of_many_threads_is_lost_while_somebody_scrapes() -> None:
    registry = CollectorRegistry()
    bunches = Bunches[str](lambda place: tally.add(1, place))
    tally = Tally("pages", "Pages", ("place",), bunches.settle, registry)
    seen: list[float] = []

    def put() -> None:
        for _ in range(1000):
            bunches.put("home")

    threads = [threading.Thread(target=put) for _ in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        seen.append(registry.get_sample_value("pages_total", {"place": "home"}) or 0.0)
    for thread in threads:
        thread.join()

    assert registry.get_sample_value("pages_total", {"place": "home"}) == 4000
    assert seen == sorted(seen)
