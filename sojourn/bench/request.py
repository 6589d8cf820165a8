"""What a request costs without its transport: every stage of the spine, over a made-up release.

A release of many cities is published in a temporary folder and asked by one thread for known
travellers with live actions, on the front page, where some 300 candidates are ranked.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY, VIEWS
from features.matrix import assemble
from features.schema import CATEGORIES, F32, Action, ItemId, UserId
from features.spec import FeatureSet
from features.store.batches import Batch
from features.store.embedded import EmbeddedStore, LiveActions
from features.store.files import Published
from features.store.publishing import publishing
from ranking.score import load_ranker
from serving.pipeline import recommend
from serving.plan import LoadedRelease, Plans, Ranker, build_plans
from serving.settings import read_settings
from serving.trace import Trace
from serving.validate import Asked, admit
from sojourn.bench import WARM_UP_CALLS, BenchRow
from sojourn.console import Advance
from sojourn.places import CONFIG

BENCH: Final = "request"
CALLS: Final = 1000
CITIES: Final = 40
ITEMS_PER_CITY: Final = 500
USERS: Final = 2000
ACTIONS: Final = 10
LENGTH: Final = {"hot_pooled": 200, "hot_local": 200, "hot_visitor": 200, "item_cf": 50, "nearby": 50}
HISTORY: Final = 20
SPREAD_DEGREES: Final = 0.08  # of a city's items around its centre
NOW_MS: Final = int(datetime(2026, 5, 20, 4, 0, tzinfo=UTC).timestamp() * 1000)
US_PER_MS: Final = 1000.0
