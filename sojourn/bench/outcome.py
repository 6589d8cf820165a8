"""What became of the calls of a load: when each was due, how long it took, how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, Bools, Ids

OK: Final = 0  # gRPC's code
REFUSED: Final = 8  # its RESOURCE_EXHAUSTED


@dataclass(frozen=True, slots=True)
class Outcome:
    """Parallel arrays of shape (n,), a place a call, in the order in which they were due."""

    due_s: F64  # after the start
    latency_ms: F64  # from when it was due to its end: what its caller waited
    service_ms: F64  # from when it was really sent
    codes: Ids  # gRPC's status codes
    labels: Ids  # index into `names`: what the judge said of the reply, "" of a failed call
    names: tuple[str, ...]
    reply_bytes: Ids
    client_cpu_s: float  # of all processes, with their start

    def __len__(self) -> int:
        return len(self.due_s)

    @property
    def ok(self) -> Bools:
        """Which calls were answered, (n,)."""
        result: Bools = self.codes == OK
        return result

    def within(self, first_s: float, last_s: float) -> "Outcome":
        """The calls that were due in first_s <= t < last_s."""
        return self._taken(np.flatnonzero((self.due_s >= first_s) & (self.due_s < last_s)))

    def labelled(self, name: str) -> "Outcome":
        """The calls whose reply was given this label."""
        if name not in self.names:
            return self._taken(np.zeros(0, dtype=np.int64))
        return self._taken(np.flatnonzero(self.labels == self.names.index(name)))

    def answered(self) -> "Outcome":
        """The calls that ended well."""
        return self._taken(np.flatnonzero(self.ok))

    def percentile_ms(self, share: float) -> float:
        """The latency that `share` percent of these calls do not exceed; NaN without any."""
        return float(np.percentile(self.latency_ms, share)) if len(self) else float("nan")

    def _taken(self, places: Ids) -> "Outcome":
        return Outcome(
            self.due_s[places],
            self.latency_ms[places],
            self.service_ms[places],
            self.codes[places],
            self.labels[places],
            self.names,
            self.reply_bytes[places],
            self.client_cpu_s,
        )


def joined(parts: Sequence[Outcome]) -> Outcome:
    """What several processes saw, as one."""
    names = tuple(sorted({name for part in parts for name in part.names}))
    labels = [
        np.array([names.index(n) for n in part.names], dtype=np.int64)[part.labels]
        for part in parts
    ]
    due_s = np.concatenate([part.due_s for part in parts])
    order = np.argsort(due_s, kind="stable")
    return Outcome(
        due_s[order],
        np.concatenate([part.latency_ms for part in parts])[order],
        np.concatenate([part.service_ms for part in parts])[order],
        np.concatenate([part.codes for part in parts])[order],
        np.concatenate(labels)[order],
        names,
        np.concatenate([part.reply_bytes for part in parts])[order],
        sum(part.client_cpu_s for part in parts),
    )
