"""A bundle before any traffic: what it would have shown on pages that were served, in arrays.

Pages come from the server's journal, clicks from the logs. Passed over are pages of days that the
bundle was trained on, as what it knows by heart says nothing, and pages that it made itself.
"""

import tempfile
from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.errors import ContractError
from features.schema import UNKNOWN_ID, Action, Ids
from notebooks.exposed import Window
from notebooks.lake import Tables
from notebooks.previewed import NEITHER, Preview
from ranking.bundle import read_bundle
from ranking.score import load_ranker
from serving.explaining.journal import remembered_releases
from serving.explaining.replay import Past, replay
from serving.releases.loading import load_release
from serving.releases.rehearsal import Rehearsal, rehearse, remembered
from serving.releases.release import open_release, read_pointer
from serving.releases.releasing import JOURNAL_FOLDER, STATE_FOLDER
from serving.releases.stores import open_stores
from serving.settings.folder import read_settings
from serving.stages.interleaving import drafted
from serving.types import Candidates

_OPENED: Final = f"""
SELECT DISTINCT request_id, user_id, item_id FROM events
WHERE action = '{Action.VIEW_ITEM}' AND item_id IS NOT NULL
  AND request_id IN (SELECT unnest($pages))
"""


def preview(tables: Tables, releases: Path, bundle: Path, most: int, seed: int = 7) -> Preview:
    """At most `most` of the pages that the journal beside the releases remembers, drawn by seed.

    Raises ContractError where no page can be used, and SojournError where the bundle is none.
    """
    rng = np.random.default_rng(seed)
    ranker = load_ranker(bundle)
    journal = releases / STATE_FOLDER / JOURNAL_FOLDER
    pointer = read_pointer(releases)
    if pointer is None:
        raise ContractError(f"nothing was released in {releases}; there are no pages to look at")
    release = open_release(releases, pointer.release)
    settings = read_settings(release.config)
    rehearsals: list[Rehearsal] = []
    other_ways = differing = 0
    with tempfile.TemporaryDirectory() as scratch:  # a replay takes travellers as they were
        stores = open_stores(settings.app.store, Path(scratch), 1)
        try:
            live = load_release(release, settings, stores)
            past = Past(releases, journal, lambda: live, stores)
            found = sorted(remembered(journal), key=lambda f: (f.release, f.settings, f.line))
            fair = _fair_releases(releases, {f.release for f in found}, bundle)
            unseen = [f for f in found if f.release in fair]
            chosen = rng.permutation(len(unseen))[:most]
            for at in np.sort(chosen).tolist():  # a release after the other
                made = replay(unseen[at], past)
                if made.response.request.user_id == UNKNOWN_ID:
                    continue
                if made.differences:
                    differing += 1
                elif (rehearsal := rehearse(made, ranker)) is None:
                    other_ways += 1
                else:
                    rehearsals.append(rehearsal)
        finally:
            stores.close()
    if not rehearsals:
        raise ContractError(
            f"none of {len(found)} remembered pages in {journal} can be used: {len(unseen)} are of "
            f"days after those that {bundle.name} was trained on, and not made by it; of these "
            f"{differing} came out otherwise, and {other_ways} were made in other ways. Let "
            "another bundle serve for a day"
        )
    return _arrays(rehearsals, tables, len(unseen), other_ways, differing)


def candidate(bundles: Path, releases: Path) -> Path:
    """The newest bundle of which some remembered page can tell. Raises ContractError for none."""
    known = remembered_releases(releases / STATE_FOLDER / JOURNAL_FOLDER)
    found = sorted(p for p in bundles.glob("*") if p.is_dir() and not p.is_symlink())
    for bundle in reversed(found):
        if _fair_releases(releases, known, bundle):
            return bundle
    raise ContractError(
        f"the journal beside {releases} remembers pages of {len(known)} releases, but none that "
        f"says anything of a bundle in {bundles}: each was trained on those days, or served them. "
        "Train one on earlier days, or with other settings: `sojourn train`"
    )


def _fair_releases(releases: Path, known: Collection[str], bundle: Path) -> set[str]:
    """Those that served after the last day that the bundle knows, and with another bundle. A
    release serves from the day after its own."""
    one = read_bundle(bundle)
    opened = (open_release(releases, name) for name in known if (releases / name).is_dir())
    return {
        release.id
        for release in opened
        if release.ds >= one.made_from.last.isoformat() and read_bundle(release.bundle).id != one.id
    }


def _arrays(
    rehearsals: Sequence[Rehearsal], tables: Tables, unseen: int, other_ways: int, differing: int
) -> Preview:
    clicks = _clicks(tables.lake, rehearsals)
    pages: dict[str, list[Any]] = {name: [] for name in _OF_PAGES}
    rows: dict[str, list[Any]] = {name: [] for name in _OF_ROWS}
    options: dict[str, list[Any]] = {name: [] for name in _OF_OPTIONS}
    at = 0
    for number, one in enumerate(rehearsals):
        _add_page(pages, one)
        _add_rows(rows, options, one, number, at, clicks)
        at += len(one.entries)
    arrays = {
        name: np.array(values) if name in _OF_PAGES else np.concatenate(values)
        for name, values in {**pages, **rows, **options}.items()
    }
    return Preview(remembered=unseen, other_ways=other_ways, differing=differing, **arrays)


def _clicks(lake: Path, rehearsals: Sequence[Rehearsal]) -> set[tuple[str, int, int]]:
    """(request, user, item) that was opened from these pages. A journal goes back some days, the
    lake years: what arrived before the first page is not opened."""
    requests = [one.replayed.response.request for one in rehearsals]
    first = datetime.fromtimestamp(min(r.at_ms for r in requests) / 1_000, UTC).date()
    since = Window(first - timedelta(days=1), date.max)  # wherever in the world it was made
    opened = Tables(lake, since).ask(_OPENED, pages=[r.request_id for r in requests])
    named = (opened[name].tolist() for name in ("request_id", "user_id", "item_id"))
    return set(zip(*named, strict=True))


_OF_PAGES: Final = (
    "user_id", "audience", "placement", "overlap", "is_same_first", "correlation",
)  # fmt: skip
_OF_ROWS: Final = (
    "row_page", "item_id", "place", "own_rank", "other_rank", "propensity", "target", "team",
    "clicked",
)  # fmt: skip
_OF_OPTIONS: Final = (
    "option_row",
    "option_item",
    "option_possible",
    "option_share",
    "option_other_rank",
)


def _add_page(pages: dict[str, list[Any]], one: Rehearsal) -> None:
    response, m = one.replayed.response, len(one.entries)
    own, other = one.own.order[:m], one.other.order[:m]
    ranks = (_ranks(one, one.own.order), _ranks(one, one.other.order))
    pages["user_id"].append(response.request.user_id)
    pages["audience"].append(response.standing.audience.value)
    pages["placement"].append(response.request.placement)
    pages["overlap"].append(np.intersect1d(own, other).size / max(1, m))
    pages["is_same_first"].append(bool(m) and own[0] == other[0])
    pages["correlation"].append(_correlation(*ranks))


def _add_rows(
    rows: dict[str, list[Any]],
    options: dict[str, list[Any]],
    one: Rehearsal,
    number: int,
    first: int,
    clicks: set[tuple[str, int, int]],
) -> None:
    response, m = one.replayed.response, len(one.entries)
    request, shown = response.request, response.shown
    own, other = _ranks(one, one.own.order), _ranks(one, one.other.order)
    draft = drafted(one.own.order, one.other.order, request.request_id)
    team = np.full(own.size, NEITHER)
    team[draft.order[:m]] = draft.teams[:m]
    here = one.other.chances
    ids = _candidates(one).item_ids
    rows["row_page"].append(np.full(m, number))
    rows["item_id"].append(shown.item_ids)
    rows["place"].append(np.arange(1, m + 1))
    rows["own_rank"].append(own[one.entries])
    rows["other_rank"].append(other[one.entries])
    rows["propensity"].append(shown.propensities.astype(np.float64))
    rows["target"].append(
        np.array(
            [
                here[k].shares[here[k].entries == entry].sum()
                for k, entry in enumerate(one.entries.tolist())
            ]
        )
    )
    rows["team"].append(team[one.entries])
    rows["clicked"].append(
        np.array(
            [(request.request_id, request.user_id, i) in clicks for i in shown.item_ids.tolist()],
            dtype=np.float64,
        )
    )
    for k in range(m):
        entries = here[k].entries
        options["option_row"].append(np.full(entries.size, first + k))
        options["option_item"].append(ids[entries])
        options["option_possible"].append(np.isin(entries, one.own.chances[k].entries))
        options["option_share"].append(here[k].shares)
        options["option_other_rank"].append(other[entries])


def _ranks(one: Rehearsal, order: Ids) -> Ids:
    """The place of each candidate in an order, (n,), from 1."""
    n = len(_candidates(one))
    ranks = np.full(n, n + 1, dtype=np.int64)
    ranks[order] = np.arange(1, len(order) + 1)
    return ranks


def _candidates(one: Rehearsal) -> Candidates:
    scored = one.replayed.response.trace.scored
    assert scored is not None  # a rehearsal has one
    return scored.candidates


def _correlation(a: Ids, b: Ids) -> float:
    """Of ranks, Spearman's; NaN where one of them does not vary."""
    if a.size < 3 or a.std() == 0 or b.std() == 0:
        return float("nan")
    return float(((a - a.mean()) * (b - b.mean())).mean() / (a.std() * b.std()))
