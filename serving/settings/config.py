"""app.toml: what the operators set for a whole server. The defaults stand here, once.

What differs between placements is in scenario.py, what is being tried in experiments.py.
"""

import os
from collections.abc import Iterator, Mapping
from typing import Annotated, Final, Literal, Self

from pydantic import Field, field_validator, model_validator

from features.errors import SpecError
from serving.knobs import Knobs, read_knobs

SECRET_VARIABLE: Final = "SOJOURN_PAGE_SECRET"  # overrides [paging] secret, which is in a file

LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
PUBLIC_SECRETS: Final = frozenset({"sojourn-page-token", "change-me-or-set-SOJOURN_PAGE_SECRET"})
"""The default, and what the configuration that comes with the source says: no secret to anybody."""

LEAST_EXPLAINED_HOURS: Final = 0.5  # twice what a segment of the journal is open for

FROM_A_START: Final = ("server", "tls", "auth", "store", "release", "log", "tracing")
WHILE_IT_RUNS: Final = frozenset({"[server] cheap_after_ms", "[log] matrix_share"})
"""Tables that a server reads as it starts, and what of these it takes from every newer file."""

LAST_PORT: Final = 65_535
SECRET_CHARS: Final = (8, 256)  # at least, at most
Secret = Annotated[str, Field(min_length=SECRET_CHARS[0], max_length=SECRET_CHARS[1])]
Port = Annotated[int, Field(ge=0, le=LAST_PORT)]
Seconds = Annotated[float, Field(gt=0, le=86_400)]


class ServerKnobs(Knobs):
    """[server]: who listens where, and how much at once."""

    host: str = "127.0.0.1"  # a name or an address, "::1" as well
    port: Port = 50_051
    metrics_port: Port = 9_464  # of the first worker, the next ones count on; 0: none
    workers: Annotated[int, Field(ge=1, le=256)] = 1  # processes on one port
    pinned: bool = False  # each worker to a core, where no other server has it (ADR 0079)
    threads: Annotated[int, Field(ge=1, le=64)] = 4  # a process; measured best on 2 cores
    max_in_flight: Annotated[int, Field(ge=1, le=10_000)] = (
        64  # of our own methods; beyond: RESOURCE_EXHAUSTED, at once
    )
    overload_in_flight: Annotated[int, Field(ge=1, le=10_000)] = 28  # the same, in an overload
    max_streams: Annotated[int, Field(ge=1, le=10_000)] = 256  # calls at once of one connection
    max_message_kb: Annotated[int, Field(ge=16, le=65_536)] = 4_096  # of what comes in
    cheap_after_ms: Annotated[float, Field(gt=0, le=10_000)] = 10.0  # in the queue for a thread
    refuse_after_ms: Annotated[float, Field(gt=0, le=10_000)] = 20.0  # in it, expected (ADR 0088)
    notice_s: Annotated[float, Field(ge=0, le=600)] = 1.0  # serving on, not ready, before it stops
    reflection: bool = True  # whether it tells who asks which methods it has
    drain_s: Seconds = 5.0  # what a stopping server gives requests in flight

    @property
    def address(self) -> str:
        """Of gRPC, which takes an address of version 6 in brackets only; sockets take none so."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def metrics_ports(self) -> range:
        """Of the workers, in order; none where no metrics are asked for."""
        return range(self.metrics_port, self.metrics_port + self.workers * bool(self.metrics_port))

    @field_validator("host")
    @classmethod
    def _is_not_bracketed(cls, host: str) -> str:
        if host.startswith("["):
            raise ValueError("expected it without brackets")
        return host

    @model_validator(mode="after")
    def _each_worker_has_a_port(self) -> Self:
        if self.metrics_ports and self.metrics_ports[-1] > LAST_PORT:
            raise ValueError(
                f"metrics_port is {self.metrics_port} of the first of {self.workers} workers and "
                f"{self.metrics_ports[-1]} of the last; expected {LAST_PORT} at most"
            )
        return self


class TlsKnobs(Knobs):
    """[tls]: files in PEM. Without a certificate the server speaks in the clear, for loopback or
    behind a proxy; with a client authority, callers must show a certificate that it signed."""

    certificate: str = ""
    key: str = ""
    client_authority: str = ""

    @model_validator(mode="after")
    def _parts_belong_together(self) -> Self:
        if bool(self.certificate) != bool(self.key):
            raise ValueError("certificate and key come together; name both files, or neither")
        if self.client_authority and not self.certificate:
            raise ValueError("client_authority needs a certificate of the server's own as well")
        return self


class AuthKnobs(Knobs):
    """[auth]: who may record behaviour and ask for explanations.

    `tokens_file` holds one token a line; the variable SOJOURN_TOKENS, tokens with commas between
    them, comes before it. Without any, everybody may.
    """

    tokens_file: str = ""


class StoreKnobs(Knobs):
    """[store]: where users' rows and recent actions are."""

    kind: Literal["embedded", "redis"] = "embedded"
    url: str = "redis://127.0.0.1:6379/0"  # of Redis


class ReleaseKnobs(Knobs):
    """[release]: how a server follows what is released."""

    poll_s: Seconds = 1.0


class LimitKnobs(Knobs):
    """[limits]: what a request may hold; beyond it is refused with the field's name."""

    query_chars: Annotated[int, Field(ge=1, le=10_000)] = 200
    exclude_items: Annotated[int, Field(ge=0, le=100_000)] = 500
    travel_days_ahead: Annotated[int, Field(ge=1, le=3_650)] = 400


class LogKnobs(Knobs):
    """[log]: what is kept of exposures and for how long of requests."""

    matrix_share: Annotated[float, Field(ge=0, le=1)] = 0.01  # of users: the skew job's sample
    flush_rows: Annotated[int, Field(ge=1, le=1_000_000)] = 20_000
    flush_s: Seconds = 5.0
    queue_pages: Annotated[int, Field(ge=1, le=1_000_000)] = 10_000
    archive_s: Seconds = 60.0  # how often behaviour moves from the segments to the lake
    slow_ms: Annotated[float, Field(gt=0, le=60_000)] = 100.0  # a call that took longer gets a line
    lines_per_s: Annotated[int, Field(ge=0, le=10_000)] = 10  # of slow and degraded pages
    explained_hours: Annotated[float, Field(ge=0, le=24 * 31)] = 24.0  # pages kept for Explain

    @model_validator(mode="after")
    def _outlives_what_is_written(self) -> Self:
        if 0 < self.explained_hours < LEAST_EXPLAINED_HOURS:
            raise ValueError(
                f"explained_hours is {self.explained_hours}; expected 0 for none, or "
                f"{LEAST_EXPLAINED_HOURS} and more: files that are still written would be swept"
            )
        return self


class TracingKnobs(Knobs):
    """[tracing]: spans for an OpenTelemetry collector. Without an endpoint there are none."""

    endpoint: str = ""  # of OTLP over gRPC, for instance "http://127.0.0.1:4317"
    insecure: bool = True  # in the clear, for a collector on this machine
    share: Annotated[float, Field(ge=0, le=1)] = 0.01  # of traces that no caller decided on
    service: Annotated[str, Field(min_length=1, max_length=64)] = "sojourn"


class ClockKnobs(Knobs):
    """[clock]: whether a request may say what time it is: demos and tests only."""

    client_time: bool = False


class TesterKnobs(Knobs):
    """[testers]: who may force variants."""

    user_ids: frozenset[Annotated[int, Field(gt=0)]] = frozenset()


class PagingKnobs(Knobs):
    """[paging]: the key that page tokens are signed with; the same on all servers."""

    secret: Secret = "sojourn-page-token"


class DrillKnobs(Knobs):
    """[drill]: what requests find down or late, on purpose. Behaviour is taken in as ever.

    A store that is down leaves the users' rows in the release's files; one that is "lost" does not.
    `effort` is the share of the quotas that recall is given. "cheap" slates are those of a server
    that is asked more than it can do.
    """

    store: Literal["up", "down", "lost"] = "up"
    ranker: Literal["up", "down"] = "up"
    late_sources: frozenset[str] = frozenset()
    hanging_sources: frozenset[str] = frozenset()
    effort: Annotated[float, Field(gt=0, le=1)] | None = None
    slates: Literal["full", "cheap"] = "full"


class App(Knobs):
    """app.toml."""

    server: ServerKnobs = ServerKnobs()
    tls: TlsKnobs = TlsKnobs()
    auth: AuthKnobs = AuthKnobs()
    store: StoreKnobs = StoreKnobs()
    release: ReleaseKnobs = ReleaseKnobs()
    limits: LimitKnobs = LimitKnobs()
    log: LogKnobs = LogKnobs()
    tracing: TracingKnobs = TracingKnobs()
    clock: ClockKnobs = ClockKnobs()
    testers: TesterKnobs = TesterKnobs()
    paging: PagingKnobs = PagingKnobs()
    drill: DrillKnobs = DrillKnobs()

    @property
    def page_secret(self) -> bytes:
        return (os.environ.get(SECRET_VARIABLE) or self.paging.secret).encode()

    def waiting(self, newest: "App") -> list[str]:
        """What another app.toml says otherwise that counts from the next start on, by its names."""
        differing = [
            f"[{table}] {name}"
            for table in FROM_A_START
            for name, value in getattr(newest, table)
            if value != getattr(getattr(self, table), name)
        ]
        return [name for name in differing if name not in WHILE_IT_RUNS]

    def cautions(self, has_tokens: bool) -> Iterator[str]:
        """What is fit for trying things out alone, each with what to do about it."""
        if self.page_secret.decode() in PUBLIC_SECRETS:
            yield (
                "page tokens are signed with a secret that everybody can read; set "
                f"{SECRET_VARIABLE} or [paging] secret, the same on all servers"
            )
        if self.clock.client_time:
            yield "a request may say what time it is; set [clock] client_time to false"
        if not has_tokens and self.server.host not in LOOPBACK:
            yield (
                f"whoever reaches {self.server.host} may record behaviour and see explanations; "
                "set SOJOURN_TOKENS or [auth] tokens_file"
            )


def read_app(table: Mapping[str, object], where: str) -> App:
    """The parsed app.toml, and the secret of the environment looked at. Raises SpecError."""
    _check_secret(os.environ.get(SECRET_VARIABLE, ""))
    return read_knobs(App, table, where)


def _check_secret(given: str) -> None:
    least, most = SECRET_CHARS
    if given and not (given.isprintable() and least <= len(given) <= most):
        raise SpecError(
            f"{SECRET_VARIABLE} has {len(given)} characters; expected {least} to {most} of UTF-8, "
            "the same on all servers; unset it, and [paging] secret counts"
        )
