"""From a release and the settings to the plans that requests run: on loading, never per request."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from features.compiled.assembly import assembly_of
from features.errors import SpecError
from features.lists import LISTS
from features.moment import Moment, moment_columns
from features.schema import CityId
from serving.contents import SOURCES
from serving.degradation.apart import Apart
from serving.degradation.drill import FixedEffort, Hanging, Late, RankerDown, StoreDown
from serving.degradation.effort import Effort
from serving.degradation.guarded import SpareRows
from serving.knobs import unknown
from serving.parts import SourceKnobs
from serving.plan import LoadedRelease, Plan, Plans, Recall, Targeting
from serving.recall.reserve import build_reserve
from serving.releases.catalogue import Catalogue
from serving.releases.families import families_of
from serving.releases.geography import CityTree, largest_city
from serving.settings.experiments import Experiments
from serving.settings.folder import Settings, VariantSet
from serving.settings.scenario import Scenario
from serving.stages.arranging import Arranger
from serving.stages.hydrated import LAYOUT, Hydrator
from serving.stages.merge import Merger
from serving.stages.packed import Packer
from serving.stages.rankers import choose_ranker
from serving.stages.screening import Screener
from serving.stages.worded import Wording
from serving.types import RecallSource

YEAR: Final = timedelta(days=365)
FREE_TO_ROAM: Final = "elsewhere"  # the filter that the reserve of other cities passes by


def build_plans(release: LoadedRelease, settings: Settings) -> Plans:
    """Everything that requests need and that costs time. Raises SpecError and BundleError where
    the release and the settings do not fit one another.

    It also loads the holiday calendars of this year and the next, of which the first takes 50 ms,
    and refuses a country that has none.
    """
    now = datetime.now(UTC)
    for at in (now, now + YEAR):
        moment_columns(Moment(at, release.timezone, release.country))
    return _plans(release, Catalogue(release.published), settings)


def with_settings(plans: Plans, settings: Settings) -> Plans:
    """The same release under other settings: nothing of its items is worked out again."""
    return _plans(plans.release, plans.catalogue, settings)


def _plans(release: LoadedRelease, catalogue: Catalogue, settings: Settings) -> Plans:
    for key in ("late_sources", "hanging_sources"):
        for name in sorted(getattr(settings.app.drill, key) - SOURCES.keys()):
            raise SpecError(f"app.toml: [drill] {key}: {unknown('recall', name, SOURCES)}")
    default_city = largest_city(catalogue)
    by_placement = {
        placement: _targeted(
            {
                variants: _build(release, catalogue, scenario, settings, default_city)
                for variants, scenario in scenarios.items()
            },
            settings.experiments,
        )
        for placement, scenarios in settings.scenarios.items()
    }
    return Plans(
        release, settings, catalogue, catalogue.once(CityTree), catalogue.once(Packer), by_placement
    )


def _targeted(
    plans: Mapping[VariantSet, Plan], experiments: Experiments
) -> Mapping[VariantSet, Plan]:
    """The plans of one placement; each leads to all where experiments have targets, as they are
    once the choice is made, so that none leads back to itself (`Catalogue.once`). What any of them
    wants of the store is fetched for all: the fetch comes before the choice."""
    if not experiments.has_targets:
        return plans
    lists = tuple(dict.fromkeys(name for plan in plans.values() for name in plan.lists))
    targeting = Targeting(experiments, plans)
    return {
        variants: replace(plan, lists=lists, targeting=targeting)
        for variants, plan in plans.items()
    }


def _build(
    release: LoadedRelease,
    catalogue: Catalogue,
    scenario: Scenario,
    settings: Settings,
    default_city: CityId | None,
) -> Plan:
    recalls = tuple(
        Recall(_source(name, knobs, catalogue, scenario, settings), knobs.quota)
        for name, knobs in scenario.recall.items()
        if knobs.quota
    )
    filters = tuple(knobs.build(catalogue) for knobs in scenario.filters.values())
    rerankers = tuple(knobs.build(catalogue) for knobs in scenario.rerankers.values())
    reserve = scenario.reserve
    drill = settings.app.drill
    ranker, *second = (
        choose_ranker(name, release.ranker, release.rivals) for name in scenario.teams
    )
    for one in (ranker, *second):
        assembly_of(one.feature_set, LAYOUT)  # compiled here, and for no request
    return Plan(
        release=release,
        store=release.store if drill.store == "up" else StoreDown(),
        spare=StoreDown() if drill.store == "lost" else SpareRows(release.published),
        ranker=RankerDown(ranker.feature_set) if drill.ranker == "down" else ranker,
        second_ranker=second[0] if second and drill.ranker == "up" else None,
        catalogue=catalogue,
        hydrator=catalogue.once(Hydrator),
        scenario=scenario,
        recalls=recalls,
        filters=filters,
        screener=Screener(filters, catalogue),
        reserve_screener=Screener([f for f in filters if f.name != FREE_TO_ROAM], catalogue),
        merger=catalogue.once(Merger),
        rerankers=rerankers,
        arranger=Arranger(rerankers, catalogue),
        reserve=build_reserve(catalogue, reserve.length, reserve.elsewhere_up_to),
        families=catalogue.once(families_of),
        wording=catalogue.once(Wording),
        lists=tuple(r.source.name for r in recalls if _is_personal(r.source.name)),
        effort=Effort(scenario.effort.target_ms, scenario.effort.floor)
        if drill.effort is None
        else FixedEffort(drill.effort),
        matrix_share=settings.app.log.matrix_share,
        page_secret=settings.app.page_secret,
        default_city=default_city,
    )


def _source(
    name: str, knobs: SourceKnobs, catalogue: Catalogue, scenario: Scenario, settings: Settings
) -> RecallSource:
    """The source as the drill has it, and apart where it is to be waited for."""
    source, drill = knobs.build(catalogue), settings.app.drill
    if source.name in drill.late_sources:
        source = Late(source)
    if source.name in drill.hanging_sources:
        if not knobs.apart_ms:
            raise SpecError(
                f"app.toml: [drill] hanging_sources: {name} of {scenario.placement!r} runs in the "
                "request's own thread, which would hang with it; give it apart_ms first"
            )
        source = Hanging(source)
    return Apart(source, knobs.apart_ms) if knobs.apart_ms else source


def _is_personal(name: str) -> bool:
    return name in LISTS and LISTS[name].key == "user"
