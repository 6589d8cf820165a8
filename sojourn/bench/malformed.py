"""Calls that no client of ours would make: fields at their extremes, flipped bytes, plain noise.

Drawn from the messages' own descriptors, so that a field that is added tomorrow is tried as well.
"""

import random
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from serving.proto.sojourn.v1 import recommendation_pb2 as pb

SERVICE: Final = f"/{pb.DESCRIPTOR.services_by_name['Recommendation'].full_name}"
HEALTH: Final = "/grpc.health.v1.Health/Check"
REFLECTION: Final = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"
LONG: Final = 100_000  # characters or entries of what is far too long
MANY: Final = 3_000
OVERSIZED: Final = 5 * 2**20  # beyond what a server takes
DEEP: Final = 5_000  # groups within groups
TIMEOUT_S: Final = 20.0
HOUR_MS: Final = 3_600_000

_INTEGERS: Final = {  # by protobuf's type: bits, signed
    FieldDescriptor.TYPE_INT32: (32, True),
    FieldDescriptor.TYPE_INT64: (64, True),
    FieldDescriptor.TYPE_UINT32: (32, False),
    FieldDescriptor.TYPE_UINT64: (64, False),
}
_TEXTS: Final = (
    "",
    "\0",
    "\n\r\t\x1b[31m",
    "' OR 1=1 --",
    "../../../etc/passwd",
    "{{7*7}}%s%n",
    "\u202e\ufeff\u0000\U0001f600",
    "İ" * 50,
    "NaN",
    "2026-02-30",
    "9999-12-31",
    "00" * 12,
    "-1",
)
_NUMBERS: Final = (
    0.0, -0.0, 1.0, -1.0, 90.0, 90.0000001, -180.0, 1e-320, 1.7e308, -1.7e308,
    float("nan"), float("inf"), float("-inf"),
)  # fmt: skip


Field = Any  # a descriptor: of protobuf in C or in Python, whose types have no common one


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a gRPC method by bytes."""

    kind: str
    method: str
    payload: bytes
    metadata: tuple[tuple[str, str | bytes], ...] = ()
    timeout_s: float = TIMEOUT_S


@dataclass(slots=True)
class Malformed:
    """Draws calls: most are good ones that were spoilt, so that they come far in."""

    good: Sequence[bytes]  # serialised RecommendRequests that are answered
    rng: random.Random
    tokens: list[str] = field(default_factory=list)  # page tokens and request ids that were seen

    def call(self) -> Call:
        """The next one."""
        kinds: tuple[tuple[Callable[[], Call], int], ...] = (
            (self._spoilt_fields, 50),
            (self._flipped_bytes, 20),
            (self._noise, 10),
            (self._foreign_method, 4),
            (self._odd_surroundings, 6),
            (self._good, 9),
            (self._too_large, 1),
        )
        makers, weights = zip(*kinds, strict=True)
        made: Call = self.rng.choices(makers, weights)[0]()
        return made

    def _good(self) -> Call:
        return Call("good", f"{SERVICE}/Recommend", self.rng.choice(self.good))

    def _spoilt_fields(self) -> Call:
        method, message = self._message()
        fields: list[Field] = list(message.DESCRIPTOR.fields)
        for one in self.rng.sample(fields, min(len(fields), self.rng.choice((1, 1, 1, 2, 3, 8)))):
            self._spoil(message, one)
        return Call("spoilt fields", method, message.SerializeToString())

    def _flipped_bytes(self) -> Call:
        method, message = self._message()
        payload = bytearray(message.SerializeToString())
        for _ in range(self.rng.choice((1, 1, 2, 5, 20))):
            at = self.rng.randint(0, len(payload))
            what = self.rng.randrange(4)
            if what == 0:
                payload[at:at] = self.rng.randbytes(self.rng.choice((1, 2, 8)))
            elif what == 1:
                del payload[at : at + self.rng.choice((1, 2, 8))]
            elif what == 2:
                del payload[at:]
            elif at < len(payload):
                payload[at] ^= 1 << self.rng.randrange(8)
        return Call("flipped bytes", method, bytes(payload))

    def _noise(self) -> Call:
        method = f"{SERVICE}/{self.rng.choice(('Recommend', 'RecordEvents', 'Explain'))}"
        if self.rng.random() < 0.02:
            return Call("noise", method, b"\x0b" * DEEP)
        size = self.rng.choice((1, 2, 7, 64, 1_000, 20_000))
        return Call("noise", method, self.rng.randbytes(size))

    def _foreign_method(self) -> Call:
        name = "".join(self.rng.choices(string.ascii_letters + "./_-%", k=self.rng.randint(1, 60)))
        method = self.rng.choice((f"{SERVICE}/{name}", f"/{name}/{name}", HEALTH, REFLECTION))
        return Call("foreign method", method, self.rng.randbytes(self.rng.choice((0, 5, 200))))

    def _odd_surroundings(self) -> Call:
        good = self._good()
        what = self.rng.randrange(4)
        if what == 0:
            return Call(
                "no time", good.method, good.payload, (), self.rng.choice((1e-4, 1e-3, 3e-3))
            )
        if what == 1:
            noise = self.rng.randbytes(self.rng.choice((1, 100, 3_000)))
            return Call("odd metadata", good.method, good.payload, (("noise-bin", noise),))
        if what == 2:
            token = self.rng.choice(("Bearer ", "bearer x", "Basic " + "A" * 2_000, "x"))
            return Call("odd metadata", good.method, good.payload, (("authorization", token),))
        trace = self.rng.choice(
            ("", "00-0-0-0", "ff-" + "z" * 60, "00-" + "0" * 32 + "-" + "0" * 16)
        )
        return Call("odd metadata", good.method, good.payload, (("traceparent", trace),))

    def _too_large(self) -> Call:
        if self.rng.random() < 0.9:
            return self._noise()
        method = f"{SERVICE}/{self.rng.choice(('Recommend', 'RecordEvents', 'Explain'))}"
        return Call("too large", method, bytes(OVERSIZED))

    def _message(self) -> tuple[str, Message]:
        name = self.rng.choice(("Recommend", "Recommend", "Recommend", "RecordEvents", "Explain"))
        if name == "Recommend":
            return f"{SERVICE}/{name}", pb.RecommendRequest.FromString(self.rng.choice(self.good))
        if name == "Explain":
            known = self.rng.choice(self.tokens) if self.tokens else ""
            message = pb.ExplainRequest(request_id=known, item_ids=[1, 2], whole=True)
            return f"{SERVICE}/{name}", message
        asked = pb.RecommendRequest.FromString(self.rng.choice(self.good))
        events = []
        for k in range(self.rng.choice((0, 1, 3, 20))):
            event = pb.Event(
                event_id=f"{self.rng.getrandbits(60)}-{k}",
                at_ms=asked.at_ms - 1 - self.rng.randrange(HOUR_MS),
                user_id=asked.user_id,
                action=self.rng.choice(
                    ("view_item", "search", "pay", "favourite", "refund", "stare")
                ),
                item_id=self.rng.randint(0, 1_000),
                order_id=self.rng.randint(0, 5),
                amount_cny=5.0,
            )
            for one in self.rng.sample(list(event.DESCRIPTOR.fields), self.rng.choice((0, 1, 2))):
                self._spoil(event, one)
            events.append(event)
        return f"{SERVICE}/{name}", pb.RecordEventsRequest(events=events)

    def _spoil(self, message: Message, one: Field) -> None:
        if self.rng.random() < 0.1:
            message.ClearField(one.name)
            return
        if one.message_type is not None and one.message_type.GetOptions().map_entry:
            entries = getattr(message, one.name)
            for _ in range(self.rng.choices((1, 3, 500), (10, 10, 1))[0]):
                entries[self._text()] = self._text()
        elif one.is_repeated:
            values = getattr(message, one.name)
            for _ in range(self.rng.choices((1, 10, MANY), (10, 10, 1))[0]):
                if one.message_type is None:
                    values.append(self._value(one))
                else:
                    values.add()
        elif one.message_type is not None:
            below = getattr(message, one.name)
            below.SetInParent()
            for inner in below.DESCRIPTOR.fields:
                self._spoil(below, inner)
        else:
            setattr(message, one.name, self._value(one))

    def _value(self, one: Field) -> Any:  # Any: whatever the field takes
        if one.type in _INTEGERS:
            bits, is_signed = _INTEGERS[one.type]
            low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if is_signed else (0, 2**bits - 1)
            drawn = (
                0,
                1,
                low,
                high,
                low + 1,
                high - 1,
                self.rng.randint(low, high),
                253402300800000,
            )
            return max(low, min(high, self.rng.choice(drawn)))
        if one.type in (FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_FLOAT):
            return self.rng.choice((*_NUMBERS, self.rng.uniform(-200, 200)))
        if one.type == FieldDescriptor.TYPE_BOOL:
            return self.rng.random() < 0.5
        return self._text()

    def _text(self) -> str:
        what = self.rng.random()
        if what < 0.1 and self.tokens:
            token = self.rng.choice(self.tokens)
            at = self.rng.randrange(max(1, len(token)))
            return token[:at] + self.rng.choice(string.ascii_letters) + token[at + 1 :]
        if what < 0.105:
            return self.rng.choice(("a", "长", "\0")) * LONG
        if what < 0.5:
            points = (self.rng.choice((0x20, 0x7E, 0x4E00, 0x1F600, 0x301)) for _ in range(8))
            return "".join(map(chr, points))
        return self.rng.choice(_TEXTS)
