"""The machine: room, memory, cores, limits, clock and text."""

import os
import re
import resource
import shutil
import sys
import zoneinfo
from collections.abc import Mapping
from pathlib import Path

from sojourn.doctor.finding import Finding, Level

DISK_GB = 3.0  # a demo's lake, Spark's scratch files, a release, and some air
MEMORY_GB = 3.0  # Spark's driver takes a third; Python's workers, trainer and server the rest
CORES = 2
OPEN_FILES = 1024  # Spark's shuffle files, memory-mapped lists and some hundred connections
A_ZONE = "Asia/Shanghai"


def disk(folder: Path) -> Finding:
    """Room for a lake and Spark's scratch files."""
    free_gb = shutil.disk_usage(folder).free / 2**30
    found = f"{free_gb:.1f} GB free in {folder}"
    if free_gb >= DISK_GB:
        return Finding("disk", Level.OK, found)
    fix = "du -xh --max-depth=2 . | sort -h | tail   # shows what there is to remove"
    return Finding("disk", Level.MISSING, f"{found}, expected {DISK_GB:.0f} GB", fix)


def memory(limit_file: Path = Path("/sys/fs/cgroup/memory.max")) -> Finding:
    """What the machine has, or the container's limit where that is lower."""
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limit = limit_file.read_text(encoding="utf-8").strip() if limit_file.is_file() else "max"
    allowed_gb = (min(total, int(limit)) if limit.isdigit() else total) / 2**30
    found = f"{allowed_gb:.1f} GB"
    if allowed_gb >= MEMORY_GB:
        return Finding("memory", Level.OK, found)
    fix = "docker run --memory=4g ...   # or a machine with more; a smaller world needs less"
    return Finding("memory", Level.NOTE, f"{found}, expected {MEMORY_GB:.0f} GB", fix)


def cores() -> Finding:
    """How many cores this process may use."""
    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    if allowed >= CORES:
        return Finding("cores", Level.OK, str(allowed))
    fix = f"taskset -pc 0-{CORES - 1} $$   # or a machine with more; all works, only slower"
    return Finding("cores", Level.NOTE, f"{allowed}, expected {CORES}", fix)


def open_files(limit: tuple[int, int]) -> Finding:
    """The soft and hard limit on this process's open files."""
    soft, hard = limit
    if soft == resource.RLIM_INFINITY or soft >= OPEN_FILES:
        return Finding("open files", Level.OK, f"at most {soft}")
    found = f"at most {soft}, expected {OPEN_FILES}"
    if hard == resource.RLIM_INFINITY or hard >= OPEN_FILES:
        return Finding("open files", Level.NOTE, found, f"ulimit -n {OPEN_FILES}")
    fix = f"sudo prlimit --pid $$ --nofile={OPEN_FILES}"
    return Finding("open files", Level.NOTE, f"{found} (hard limit {hard})", fix)


def time_zones(env: Mapping[str, str]) -> Finding:
    """Whether local dates can be made, and TZ, which sets the times in logs, means something."""
    if not _is_zone(A_ZONE):
        fix = "rm -f .venv/sojourn-locks && ./run setup"
        return Finding("time zones", Level.MISSING, f"{A_ZONE} is unknown", fix)
    zone = env.get("TZ", "")
    if zone and not _is_zone(zone.removeprefix(":")) and not re.match(r"[A-Za-z<]+.*\d", zone):
        # The C library takes a misspelt zone for UTC and says nothing.
        found = f"TZ={zone!r} is not a zone, and counts as UTC"
        return Finding("time zones", Level.NOTE, found, "unset TZ")
    return Finding("time zones", Level.OK, f"known; TZ is {zone or 'not set'}")


def _is_zone(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def text_encoding(encoding: str | None) -> Finding:
    """Whether the terminal, whose encoding this is, can show the name of every city."""
    try:
        "西安 Zürich".encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        found = f"the terminal's encoding is {encoding}: names of cities will not print"
        return Finding("text", Level.NOTE, found, "export LC_ALL=C.UTF-8")
    return Finding("text", Level.OK, str(encoding))
