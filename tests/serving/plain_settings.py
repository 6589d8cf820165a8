"""The repository's configuration for tests: without chance, and with all the time there is."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from serving.settings.experiments import Experiments
from serving.settings.folder import Settings, read_settings
from serving.settings.scenario import BudgetKnobs, EffortKnobs, read_scenario
from serving.stages.explore import Exploration

CONFIG: Final = Path(__file__).parents[2] / "config"
HOUR_MS: Final = 3_600_000.0


def plain_settings() -> Settings:
    """The repository's configuration without what is drawn or timed: no experiment, no
    exploration, and time enough on a machine that does other things."""
    settings = read_settings(CONFIG)
    sure = {"exploration": Exploration(rate=0.0)}
    scenarios = {
        placement: {frozenset[tuple[str, str]](): by_variants[frozenset()].model_copy(update=sure)}
        for placement, by_variants in settings.scenarios.items()
    }
    return unhurried(replace(settings, experiments=Experiments(), scenarios=scenarios))


def unhurried(settings: Settings) -> Settings:
    """With more time than any configuration may give: a machine that holds a thread up for seconds
    makes no stage late, no effort less and no slate cheap."""
    time_enough = {
        "budget": BudgetKnobs().model_copy(update={"total_ms": HOUR_MS}),
        "effort": EffortKnobs().model_copy(update={"target_ms": HOUR_MS / 2}),
    }
    scenarios = {
        placement: {
            variants: scenario.model_copy(update=time_enough)
            for variants, scenario in by_variants.items()
        }
        for placement, by_variants in settings.scenarios.items()
    }
    server = settings.app.server.model_copy(update={"cheap_after_ms": HOUR_MS})
    app = settings.app.model_copy(update={"server": server})
    return replace(settings, app=app, scenarios=scenarios)


def settings_with(**tables: object) -> Settings:
    """One placement, channel_home, with hot as its only source unless said otherwise."""
    table = {
        "filters": ["shown"],
        "rerankers": [],
        "recall": {"hot": {"quota": 20}},
        **tables,
    }
    scenario = read_scenario("channel_home", table, "test")
    return unhurried(replace(plain_settings(), scenarios={"channel_home": {frozenset(): scenario}}))
