"""What the closed loop has done, on disk: a day is done once, and a broken one not at all."""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final, Self

from serving.releases.releasing import STATE_FOLDER
from simulator.live import LIVE_FOLDER, PAGES_FOLDER, LivedDay
from simulator.record import MEMORY_FOLDER, TRUTH_FOLDER
from sojourn.written import write_whole

FILE: Final = "loop_days.json"
BEFORE: Final = "before_day"  # what there was before the day that is being lived
LANDED: Final = ("events", "exposures")  # tables of the lake that a server adds files to


@dataclass(frozen=True, slots=True)
class LoopedDay:
    """One day of the loop; of the night after it, as far as it is over."""

    day: date
    sessions: int
    requests: int
    events: int
    orders: int
    degraded: int  # pages with less than full service
    seconds: Mapping[str, float]  # by what they were spent on
    served: str | None = None  # the release that did; None in a journal that does not say so
    watched: float | None = None  # share of the people whose pages were compared; as `served`
    ndcg: Mapping[str, float] = field(default_factory=dict)  # by method, of the requests judged
    judged: int | None = None  # requests: those that something was done to; as `served`
    learnt_days: int | None = None  # that the night learnt from, at most; as `served`
    bundle: str = ""  # that learnt from the day
    release: str = ""  # that serves on the next day; "": the night is not over

    @classmethod
    def of(
        cls, lived: LivedDay, degraded: int, seconds: float, served: str, watched: float
    ) -> Self:
        return cls(
            lived.day,
            lived.sessions,
            lived.requests,
            lived.events,
            lived.orders,
            degraded,
            {"lived": seconds},
            served,
            watched,
        )

    def after_night(self, night: "Night", seconds: Mapping[str, float]) -> Self:
        """With what the night after it came to."""
        return replace(self, **asdict(night), seconds={**self.seconds, **seconds})


@dataclass(frozen=True, slots=True)
class Night:
    """What was made of a day: fields of a LoopedDay."""

    ndcg: Mapping[str, float]
    judged: int
    learnt_days: int
    bundle: str
    release: str


class Journal:
    """The days of one loop in `folder`."""

    def __init__(self, folder: Path, lake: Path, releases: Path) -> None:
        self._file = folder / FILE
        self._before = folder / BEFORE
        self._lake, self._truth = lake, lake / TRUTH_FOLDER
        self._memory = self._truth / MEMORY_FOLDER
        self._state = releases / STATE_FOLDER
        self._days: dict[date, LoopedDay] = {}
        if self._file.is_file():
            for row in json.loads(self._file.read_text(encoding="utf-8")):
                day = date.fromisoformat(row.pop("day"))
                self._days[day] = LoopedDay(day, **row)

    @property
    def first(self) -> date | None:
        """The first day of the loop, None before it began."""
        return min(self._days, default=None)

    def is_over(self, day: date) -> bool:
        """Whether the day was lived and the night after it is done."""
        return day in self._days and bool(self._days[day].release)

    def of(self, day: date) -> LoopedDay | None:
        return self._days.get(day)

    def keep(self, done: LoopedDay) -> None:
        """What is known of a day now."""
        self._days[done.day] = done
        rows = [{**asdict(d), "day": d.day.isoformat()} for _, d in sorted(self._days.items())]
        write_whole(self._file, json.dumps(rows, indent=1) + "\n")

    @contextmanager
    def attempt(self, day: date) -> Iterator[None]:
        """Keeps what there is, until the day is over and kept."""
        staged = self._before.with_name(f".{BEFORE}")
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True)
        shutil.copytree(self._memory, staged / MEMORY_FOLDER)
        if self._state.is_dir():
            shutil.copytree(self._state, staged / STATE_FOLDER)
        landed = {"day": day.isoformat(), "files": sorted(self._landed(day))}
        (staged / FILE).write_text(json.dumps(landed), encoding="utf-8")
        staged.rename(self._before)
        yield
        self._forget()

    def undo_broken_day(self) -> None:
        """Puts back what there was before a day that was begun and not kept."""
        if not self._before.is_dir():
            return
        kept = json.loads((self._before / FILE).read_text(encoding="utf-8"))
        day = date.fromisoformat(kept["day"])
        if day not in self._days:
            for name in self._landed(since=day) - set(kept["files"]):
                (self._lake / name).unlink()
            for folder in (LIVE_FOLDER, PAGES_FOLDER):
                (self._truth / folder / f"{day.isoformat()}.parquet").unlink(missing_ok=True)
            for there, name in ((self._memory, MEMORY_FOLDER), (self._state, STATE_FOLDER)):
                shutil.rmtree(there, ignore_errors=True)
                if (self._before / name).is_dir():
                    shutil.copytree(self._before / name, there)
        self._forget()

    def _forget(self) -> None:
        """What there was before goes at once: half of it would be put back as if it were all."""
        gone = self._before.with_name(f".{BEFORE}")
        self._before.rename(gone)
        shutil.rmtree(gone)

    def _landed(self, since: date) -> set[str]:
        """Files of that day and later ones. Those of earlier days may have been merged since, and
        are not what a day leaves behind."""
        return {
            file.relative_to(self._lake).as_posix()
            for table in LANDED
            for file in (self._lake / table).glob("ds=*/*")
            if file.parent.name >= f"ds={since}"
        }
