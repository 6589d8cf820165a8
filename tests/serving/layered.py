"""Tables of experiments of a few layers."""

from datetime import date

from serving.settings.experiments import BUCKETS, Experiments, read_experiments

DAY = date(2026, 5, 20)
CHANNEL_HOME = "channel_home"


def experiments(**layers: object) -> Experiments:
    return read_experiments({"layers": layers}, "experiments.toml")


def layer(salt: str, end: int = BUCKETS, **more: object) -> dict[str, object]:
    """A control and something new, of half of the first `end` buckets each."""
    half = end // 2
    variants = {"control": {"buckets": [[0, half]]}, "new": {"buckets": [[half, end]]}}
    return {"salt": salt, "variants": variants, **more}


def patching(salt: str, path: str) -> dict[str, object]:
    """One variant, which changes a value of the home channel."""
    patch = {"channel_home": {path: 1}}
    return {"salt": salt, "variants": {"new": {"buckets": [[0, 10]], "patch": patch}}}
