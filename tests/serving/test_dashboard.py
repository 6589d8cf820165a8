"""The Grafana dashboard asks for metrics that the service has, by labels that they carry."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from prometheus_client import Info

from serving.telemetry.metrics import Metrics
from serving.telemetry.tallies import Spread, Tally

DASHBOARD = Path(__file__).parents[2] / "docs" / "grafana" / "sojourn.json"
SUFFIXES = ("_total", "_bucket", "_sum", "_count", "_info")


def collectors() -> set[Any]:
    metrics = Metrics()
    metrics.changed("release", "loaded", "r1")  # which gives the release's info its label
    return set(metrics.registry._collector_to_names)


def labels_of(collector: Any) -> Sequence[str]:
    """Of one of our own, or of the library's."""
    if isinstance(collector, Info):
        return [label for told in collector.collect() for s in told.samples for label in s.labels]
    return collector.labels if isinstance(collector, Tally | Spread) else collector._labelnames


def test_every_metric_of_the_dashboard_exists_with_the_labels_it_is_cut_by() -> None:
    known = {
        metric.name: set(labels_of(collector))
        for collector in collectors()
        for metric in collector.describe()
    }
    board = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    targets = [target for panel in board["panels"] for target in panel["targets"]]
    asked = [(target["expr"], target["legendFormat"]) for target in targets]
    asked += [(one["query"], "") for one in board["templating"]["list"] if one["type"] == "query"]

    assert len(asked) > 10
    for expression, legend in asked:
        names = re.findall(r"sojourn_\w+", expression)
        labels = set(", ".join(re.findall(r"by \(([^)]*)\)", expression)).split(", "))
        labels |= set(re.findall(r"(\w+)=~?\"", expression) + re.findall(r"{{(\w+)}}", legend))
        labels |= set(re.findall(r"label_values\(\w+, (\w+)\)", expression))
        labels -= {"", "le", "instance"}  # the last is of whoever scrapes
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
