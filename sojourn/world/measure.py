"""Everything that `sojourn report` tells of a lake: evaluation, recall, ablations, influence of
features, homes, sales."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from features.catalog.families import families
from ranking.bundle import read_bundle
from ranking.dataset import split_by_day
from ranking.pipeline import evaluate_bundle
from ranking.promote import refuse_seen_days
from ranking.reading import days_between, lake_name, read_samples
from ranking.records import Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams
from simulator.record import TRUTH_FOLDER
from sojourn.console import Advance
from sojourn.sales import sales_report
from sojourn.world.ablation import without_families, without_sources
from sojourn.world.homes import home_records
from sojourn.world.influence import influences
from sojourn.world.reach import reached

SALES_DAYS: Final = 30


def world_records(lake: Path, folder: Path, day: date, advance: Advance) -> list[Record]:
    """Records of a bundle on a day that it was not trained on, and of the day's tables.

    The ablations train anew on the bundle's own days with its own parameters. Raises SpecError for
    a day that the bundle was trained on: its records would call it held out.
    """
    bundle = read_bundle(folder)
    made, features = bundle.made_from, bundle.feature_set
    refuse_seen_days([day], {"bundle": made})
    name = (lake_name(lake), f"trained {made.first}..{made.last}, held out {day}")
    found = [m.record for m in evaluate_bundle(folder, lake, [day], None, advance)]
    held_out = read_samples(lake, [day], features)
    model = BoosterRanker(features, bundle.model.read_text(encoding="utf-8"))
    advance(0, 1, "influence of features")
    found += influences(model, held_out, bundle.metrics()["importance"], name)
    found += without_sources(held_out, model.raw(held_out.x), name)
    found += reached(lake, held_out, [day], name)
    params = TrainParams(**made.params)  # type: ignore[arg-type]  # as TrainParams wrote them
    trained = read_samples(lake, days_between(made.first, made.last), features)
    split = split_by_day(trained, params.validation_days)
    found += without_families(split, held_out, families(features), name, params, advance)
    if (lake / TRUTH_FOLDER).is_dir():
        found += home_records(lake, day, name)
    return [*found, *sales_report(lake, _first_sales(lake, day), day).records]


def _first_sales(lake: Path, day: date) -> date:
    """The first of the last SALES_DAYS days from which on sales are there without a hole."""
    first = day
    while (day - first).days < SALES_DAYS - 1 and _has_sales(lake, first - timedelta(days=1)):
        first -= timedelta(days=1)
    return first


def _has_sales(lake: Path, ds: date) -> bool:
    return (lake / "sales" / f"ds={ds}").is_dir()
