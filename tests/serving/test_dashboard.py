"""The Grafana dashboard asks for metrics that the service has, by labels that they carry."""

import json
import re
from pathlib import Path

from serving.metrics import Metrics

DASHBOARD = Path(__file__).parents[2] / "docs" / "grafana" / "sojourn.json"
SUFFIXES = ("_total", "_bucket", "_sum", "_count")


def test_every_metric_of_the_dashboard_exists_with_the_labels_it_is_cut_by() -> None:
    known = {
        metric.name: set(collector._labelnames)
        for collector in set(Metrics().registry._collector_to_names)
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

    for collector in set(Metrics().registry._collector_to_names):
        for metric in collector.describe():
            assert metric.name in text, f"{metric.name} is on no panel"
