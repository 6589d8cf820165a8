"""The Grafana dashboard asks for metrics that the service has, by labels that they carry."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from serving.metrics import Metrics
from serving.tallies import Spread, Tally

DASHBOARD = Path(__file__).parents[2] / "docs" / "grafana" / "sojourn.json"
SUFFIXES = ("_total", "_bucket", "_sum", "_count", "_info")


def collectors() -> set[Any]:
    return set(Metrics().registry._collector_to_names)


def labels_of(collector: Any) -> Sequence[str]:
    """Of one of our own, or of the library's."""
    return collector.labels if isinstance(collector, Tally | Spread) else collector._labelnames


def test_every_metric_of_the_dashboard_exists_with_the_labels_it_is_cut_by() -> None:
    known = {
        metric.name: set(labels_of(collector))
        for collector in collectors()
        for metric in collector.describe()
    }
    panels = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    asked = [target["expr"] for panel in panels for target in panel["targets"]]

    assert len(asked) > 10
    for expression in asked:
        names = re.findall(r"sojourn_\w+", expression)
        labels = set(", ".join(re.findall(r"by \(([^)]*)\)", expression)).split(", ")) - {"le", ""}
        assert names
        for name in names:
            base = next((name.removesuffix(s) for s in SUFFIXES if name.endswith(s)), name)
            assert base in known or name in known, f"{name} is no metric"
            assert labels <= known.get(base, set()) | known.get(name, set()), expression


def test_every_metric_of_the_service_is_on_the_dashboard() -> None:
    text = DASHBOARD.read_text(encoding="utf-8")

    for collector in collectors():
        for metric in collector.describe():
            assert metric.name in text, f"{metric.name} is on no panel"
