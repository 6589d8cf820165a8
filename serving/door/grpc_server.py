"""The gRPC door: methods in, status codes out. Only its own parts import grpc besides it.

A synchronous server with a few threads: measured to cost least a call. A caller's mistake is
INVALID_ARGUMENT with the field named; INTERNAL is ours, is logged with the request, and is a bug.
"""

import logging
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NoReturn, TypeVar

import grpc

from features.errors import SpecError
from features.ports import fault_of_address
from serving.behaviour.events import MAX_EVENTS, NotDurable
from serving.door.about import ALIVE, About
from serving.door.access import Pem, Tokens
from serving.door.lenient import lenient
from serving.door.overload import Overload
from serving.door.refusals import Refusals
from serving.door.waiting import TimedPool
from serving.door.wire import asked, behaviour, explained, received
from serving.explaining.replay import Busy, Gone, NotRemembered
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.service import Service
from serving.settings.config import ServerKnobs
from serving.stages.validate import BadRequest
from serving.telemetry.logs import Seldom, log
from serving.telemetry.tracing import Tracing
from serving.types import Response

SERVICE_NAME: Final = pb.DESCRIPTOR.services_by_name["Recommendation"].full_name
FIELD_METADATA: Final = "sojourn-field"  # trailing metadata: the field at fault
EVERYBODY: Final = Tokens(())
ERROR_BYTES: Final = 6
MAX_SAID: Final = 1_000  # characters of an error's message
MAX_SAID_BYTES: Final = 4_000  # as a header has them; beyond 8 KB clients refuse it, at random
ESCAPED_BYTES: Final = 3  # "%E9", of each byte beyond ASCII

Answer = TypeVar("Answer")


class Unauthenticated(Exception):  # noqa: N818 - a status of gRPC, by its name
    """The caller showed no good token."""


class Servicer(rpc.RecommendationServicer):
    """The methods, each in one frame that turns errors into status codes and counts them."""

    def __init__(
        self, service: Service, tokens: Tokens, pool: TimedPool, tracing: Tracing | None
    ) -> None:
        self._service = service
        self._pool = pool
        self._tokens = tokens
        self._tracing = tracing
        self._refusals = Seldom()  # of a full disk, that lines of every call would keep full

    def Recommend(  # type: ignore[override]  # noqa: N802 - gRPC's name; packed, see serving.door.lenient
        self, request: pb.RecommendRequest, context: grpc.ServicerContext
    ) -> bytes:
        def answer() -> tuple[bytes, Response]:
            response, plans = self._service.recommend(
                asked(request), context.time_remaining(), self._pool.queued_ms()
            )
            page = plans.packer(response)
            self._service.answered(response, self._pool.lasted_ms())
            return page, response

        return self._framed(_Call("Recommend", request.placement, context), answer)

    def RecordEvents(  # noqa: N802
        self, request: pb.RecordEventsRequest, context: grpc.ServicerContext
    ) -> pb.RecordEventsResponse:
        def answer() -> tuple[pb.RecordEventsResponse, None]:
            self._admit(context)
            if len(request.events) > MAX_EVENTS:
                raise BadRequest(
                    "events", f"found {len(request.events)}; expected at most {MAX_EVENTS} a call"
                )
            return received(self._service.record([behaviour(e) for e in request.events])), None

        return self._framed(_Call("RecordEvents", "", context), answer)

    def Explain(  # noqa: N802
        self, request: pb.ExplainRequest, context: grpc.ServicerContext
    ) -> pb.ExplainResponse:
        def answer() -> tuple[pb.ExplainResponse, None]:
            self._admit(context)
            found = self._service.explain(
                request.request_id,
                request.page,
                request.item_ids,
                request.whole,
                context.time_remaining(),
            )
            return explained(found), None

        return self._framed(_Call("Explain", "", context), answer)

    def garbled(self, method: str, context: grpc.ServicerContext, reason: str) -> NoReturn:
        """Refuses bytes that are no message of a method, of whatever service."""
        context.set_trailing_metadata(((FIELD_METADATA, "request"),))
        message = (
            f"request: its bytes are no message of this method ({reason}); see the .proto file"
        )
        self._abort(_Call(method, "", context), grpc.StatusCode.INVALID_ARGUMENT, message)

    def _admit(self, context: grpc.ServicerContext) -> None:
        given = dict(context.invocation_metadata()).get("authorization", "")
        if not self._tokens.admit(str(given)):
            raise Unauthenticated

    def _framed(
        self, call: "_Call", answer: Callable[[], tuple[Answer, Response | None]]
    ) -> Answer:
        try:
            reply, response = answer()
        except BadRequest as error:
            call.context.set_trailing_metadata(((FIELD_METADATA, error.field),))
            self._abort(call, grpc.StatusCode.INVALID_ARGUMENT, str(error))
        except Unauthenticated:
            message = "this method asks for a token: metadata 'authorization', 'Bearer TOKEN'"
            self._abort(call, grpc.StatusCode.UNAUTHENTICATED, message)
        except NotRemembered as error:
            self._abort(call, grpc.StatusCode.NOT_FOUND, str(error))
        except Gone as error:
            self._abort(call, grpc.StatusCode.FAILED_PRECONDITION, str(error))
        except Busy as error:
            self._abort(call, grpc.StatusCode.RESOURCE_EXHAUSTED, str(error))
        except TimeoutError as error:
            self._abort(call, grpc.StatusCode.UNAVAILABLE, str(error))
        except NotDurable as error:
            self._refusals.log(logging.ERROR, f"{call.method}: the disk refused", error=error)
            self._abort(call, grpc.StatusCode.UNAVAILABLE, str(error))
        except Exception as error:  # the one frame that turns a bug into a status
            number = secrets.token_hex(ERROR_BYTES)  # a page may not have come to an id of its own
            log(
                logging.ERROR,
                f"{call.method} failed",
                error=error,
                placement=call.placement,
                error_id=number,
            )
            message = f"an error of the server's own; it is in the logs, error_id {number}"
            self._abort(call, grpc.StatusCode.INTERNAL, message)
        self._ended(call, "OK", response)
        return reply

    def _abort(self, call: "_Call", code: grpc.StatusCode, message: str) -> NoReturn:
        self._ended(call, code.name, None)
        call.context.abort(code, _fitting(message))

    def _ended(self, call: "_Call", code: str, response: Response | None) -> None:
        known = call.placement in self._service.live.plans.by_placement
        placement = call.placement if known else ""
        self._service.metrics.called(call.method, placement, code)
        if self._tracing is not None:
            metadata = call.context.invocation_metadata()
            self._tracing.called(call.method, code, call.began_ns, metadata, response)


@dataclass(frozen=True, slots=True)
class _Call:
    """One call of a method; `placement` as the caller wrote it, "" of those that have none."""

    method: str
    placement: str
    context: grpc.ServicerContext
    began_ns: int = field(default_factory=time.time_ns)


class Server:
    """A listening server. `port` is the bound one, also where 0 was asked for."""

    def __init__(
        self,
        service: Service,
        knobs: ServerKnobs,
        pem: Pem | None = None,
        tokens: Tokens = EVERYBODY,
        tracing: Tracing | None = None,
    ) -> None:
        """Raises SpecError when the address is taken, or the certificate is none."""
        self._drain_s = knobs.drain_s
        pool = TimedPool(knobs.threads)
        overload = Overload(pool, knobs)
        service.metrics.asked_for.set_function(overload.asked_for)
        self._about = About((SERVICE_NAME,), knobs.reflection)

        def full(method: str) -> bool:
            if method in self._about.pools:
                return not self._about.pools[method].has_room()
            return overload.refuses()

        refusals = Refusals(full, lambda method, code: service.metrics.called(method, "", code))
        self._server = grpc.server(
            pool,
            interceptors=[refusals],
            maximum_concurrent_rpcs=refusals.limit,
            options=(
                ("grpc.so_reuseport", int(knobs.workers > 1)),
                ("grpc.max_receive_message_length", knobs.max_message_kb * 1024),
                ("grpc.max_concurrent_streams", knobs.max_streams),
            ),
        )
        servicer = Servicer(service, tokens, pool, tracing)
        guarded = lenient(self._server, servicer.garbled, self._about.pools)
        rpc.add_RecommendationServicer_to_server(servicer, guarded)
        self._about.add_to(guarded)
        address = knobs.address
        # gRPC finds the same, and writes lines of its own beside what we say.
        fault = fault_of_address(knobs.host, knobs.port, knobs.workers > 1)
        if fault:
            raise _unlistened(address, fault)
        try:
            self.port: int = (
                self._server.add_insecure_port(address)
                if pem is None
                else self._server.add_secure_port(address, _credentials(pem))
            )
        except RuntimeError as error:  # somebody took it meanwhile, or the certificate is none
            raise _unlistened(address, str(error)) from error

    def start(self) -> None:
        """Listens, and says that it is ready: a Service exists only with a release loaded.

        Who asks for the health of "" hears whether the process lives, to restart it where it does
        not; who asks for SERVICE_NAME, whether to send it calls.
        """
        self._server.start()
        for name in (ALIVE, SERVICE_NAME):
            self._about.say(name, is_serving=True)

    def retire(self) -> None:
        """Says that it is not ready, and serves on: whoever watches its health goes elsewhere.

        gRPC drops a call that arrives in the very moment of stopping (CANCELLED, one of thousands),
        so there should be none then.
        """
        self._about.say(SERVICE_NAME, is_serving=False)

    def stop(self) -> threading.Event:
        """Takes no new call, and gives those in flight their time."""
        self.retire()
        stopped = self._server.stop(self._drain_s)
        self._about.end()
        return stopped


def _unlistened(address: str, fault: str) -> SpecError:
    return SpecError(
        f"{address} cannot be listened on ({fault}); is another server running there, or its host "
        "none of this machine's? give another one with --port, or as [server] host and port in the "
        "app.toml that serves"
    )


def _fitting(message: str) -> str:
    """As much as a header has room for: it may quote what was sent, in whatever script."""
    size = 0
    for place, letter in enumerate(message):
        is_plain = letter.isascii() and letter.isprintable() and letter != "%"
        size += 1 if is_plain else ESCAPED_BYTES * len(letter.encode(errors="replace"))
        if place == MAX_SAID or size > MAX_SAID_BYTES:
            return f"{message[:place]} ..."
    return message


def _credentials(pem: Pem) -> grpc.ServerCredentials:
    return grpc.ssl_server_credentials(
        [(pem.key, pem.certificate)],
        root_certificates=pem.client_authority,
        require_client_auth=pem.client_authority is not None,
    )
