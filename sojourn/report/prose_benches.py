"""The words of docs/results.md on speed: how each bench measures. Its figures stand in records."""

from typing import Final

from sojourn.report.prose import Section

BENCH: Final = Section(
    "bench",
    "Speed",
    "sojourn bench NAME --json FILE",
    "`store`, `score`, `request` and `recall` are one thread, calls one after the other. `live` is "
    "one caller with two others beside; `fuzz` is eight; `soak` is an open loop at 0.7 of what a "
    "closed one got out of the server, latencies of answered calls from when they were meant to be "
    "sent. `daily` is the whole day's jobs: on a small day two at a time, whose work and memory "
    "are told of the day alone.",
)

SERVED: Final = Section(
    "bench_serve",
    "The service under load",
    "sojourn bench serve --json FILE",
    "The whole Recommend over gRPC: a user's row and recent actions from Redis, every source of "
    "the front page, hundreds of candidates, every feature of the travel set, hundreds of trees "
    "(the set-up below says how many of each a request met), exposures and journal written. Beside"
    " it, in the same run and in turn, stand grpcio with the same messages and nothing between "
    "them, by a pool of threads and by aio, and the server that everyone writes first "
    "(tests/bench/naive.py), which ranks the same candidates by the same features and trees. Each "
    "server is pinned to one core, the load and Redis to the other.\n\n`rps_per_core` is calls a "
    "second of processor of the server, all threads counted, in a closed loop that keeps it busy; "
    "`rps` is calls a second that passed. Latencies are those of answered calls in an open loop "
    "with Poisson arrivals at half of `rps`, from when a call was meant to be sent. All are "
    "medians of the runs, but for pages in full and calls that failed, in the closed loop "
    "(`saturated`) and in the open one (`asked`): of these the worst run counts. `same_items` of "
    "the naive server are those of our pages that its pages have as well, each with our score; "
    "ours are then varied.\n\nTwo workers stand on both cores of the machine, which the load and "
    "Redis take their part of. What two bear on cores of their own could not be measured here. "
    "The bar is held against `twice_per_core`: what a second of processor bears in each of two "
    "workers, to what it bears in one; it would fall short of 2 where they are in each other's "
    "way. `rps_to_one` is what they bore in the time that passed, the load beside them.",
)
SERVED_TIME_TEXT: Final = (
    "Processor's time, one request after the other on the server's core, without transport; the "
    "last step is what a request costs under load and no other step explains. Trees, loops over "
    "candidates, recall and the page's sentences are compiled (docs/adr/0074 to 0076, 0080, 0084). "
    "What is left is no single loop: the same part costs up to three times as much when a request "
    "first reaches it as when it is asked again at once, because its code has left the processor's "
    "caches meanwhile. gRPC itself takes what the server that does nothing takes; what the last "
    "step has beyond that is changes of threads, and code met cold. "
    "The next steps would be to take requests that wait through the "
    "stages side by side, which finds each stage warm (by four a fifth less a request, 0080), and "
    "the fetch (two thirds of it the kernel's and the client library's). A quarter of the no-op "
    "asks for a path without Python between the socket and the page."
)
SERVED_MEMORY_TEXT: Final = (
    "What workers map of the release counts once (`pss` divides a shared page among those who have "
    "it); `own` is what each has for itself. Bytes a user are Redis's own count, of all that it "
    "keeps for the rows."
)

BROKEN: Final = Section(
    "bench_degrade",
    "When something breaks",
    "sojourn bench degrade --world FOLDER --json FILE",
    "Over what two weeks of the closed loop left in FOLDER, and then over the smaller world that "
    "`./run demo` leaves. "
    "A server on one core, Redis beside it, and calls from another core at 0.4 of what the server "
    "can do, in an open loop, each with a deadline of 300 ms. Every rung of degradation is forced "
    "by its drill; NDCG@10 is that of front pages by the true taste of simulated people who looked"
    " at three items within the last half hour (a taste that does not know of these looks: a rung "
    "that forgets them loses nothing here), and what is kept has the standard error of the "
    "paired ratio. Faults last four seconds. Each was `felt` (1) when it did what it is there for:"
    " pages went without the store or the source, calls were slower by half or fewer pages full, a"
    " release was refused. `to_full_s` counts from their end, of a killed primary from the kill, "
    "to the last quarter of a second in which fewer pages were full than before.",
)
