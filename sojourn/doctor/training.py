"""Whether what is learnt from is what is shown: the page that replay makes, beside the scenario."""

import tomllib
from pathlib import Path

from features.errors import SpecError
from serving.settings.scenario import Scenario, read_scenario
from sojourn.doctor.finding import Finding, Level

SUBJECT = "replayed page"
OF_OPERATORS = "pinned"  # a source that is theirs to say: nobody's behaviour is in it


def replayed_page(folder: Path) -> Finding:
    """`[samples]` of jobs.toml beside the front page's scenario of the same configuration: sources,
    quotas, candidates."""
    try:
        from offline.daily import JOBS
        from offline.replay import PLACEMENT
        from offline.replay_sources import REPLAYED
        from offline.running.settings import read_settings
    except ImportError as error:  # `packages` says what to do about it
        return Finding(SUBJECT, Level.NOTE, f"not looked at: {error}")
    jobs, page = folder / "jobs.toml", folder / "scenarios" / f"{PLACEMENT}.toml"
    try:
        told = read_settings(JOBS, jobs)["samples"]
        shown = _scenario(page, PLACEMENT)
    except (OSError, SpecError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        said = f"{page}: {error.strerror}" if isinstance(error, OSError) else str(error)
        return Finding(SUBJECT, Level.NOTE, f"not looked at: {said}")
    quotas = {name: knobs.quota for name, knobs in shown.recall.items() if name != OF_OPERATORS}
    meant = {f"{name}_quota": quotas[name] for name in REPLAYED if name in quotas}
    meant["candidates"] = shown.candidates
    others = {name: value for name, value in meant.items() if told[name] != value}
    found = [f"{name} is {told[name]}, the page's {value}" for name, value in others.items()]
    found += [f"{name} is not replayed" for name in quotas if name not in REPLAYED]
    found += [f"{name} is replayed, and not on the page" for name in REPLAYED if name not in quotas]
    if not found:
        return Finding(SUBJECT, Level.OK, f"[samples] of {jobs} and {page} agree")
    lines = ", ".join(f"{name} = {value}" for name, value in others.items())
    return Finding(
        SUBJECT,
        Level.NOTE,
        f"the ranker learns from another page than {page} shows: {'; '.join(found)}",
        f"${{EDITOR:-vi}} {jobs}   # [samples] {lines}" if lines else f"${{EDITOR:-vi}} {page}",
    )


def _scenario(file: Path, placement: str) -> Scenario:
    return read_scenario(placement, tomllib.loads(file.read_text(encoding="utf-8")), str(file))
