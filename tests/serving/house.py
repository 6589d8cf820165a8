"""A lake, its releases and a watched configuration: what a whole server is started from."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from features.schema import LAKE_FILE
from serving.releases.releasing import release_day
from tests.serving.plain_settings import CONFIG
from tests.serving.published_town import publish_town
from tests.serving.town import HOMES, LOCAL, LYON, VISITOR, XIAN
from tests.serving.toy_bundle import toy_bundle

PATIENT = """
[budget]
total_ms = 10_000 # no stage is late because a machine does other things
[effort]
target_ms = 1_000
"""
FIRST, SECOND = "2026-05-19", "2026-05-20"


@dataclass
class House:
    """A lake of two days whose users differ, a folder of releases, and a watched configuration."""

    folder: Path

    def __post_init__(self) -> None:
        self.lake, self.releases = self.folder / "lake", self.folder / "releases"
        self.lake.mkdir()
        (self.lake / LAKE_FILE).write_text('{"timezone": "Asia/Shanghai", "country": "CN"}')
        self.bundles = [toy_bundle(self.folder / "bundles", rounds) for rounds in (3, 6)]
        publish_town(self.lake / "published" / f"ds={FIRST}")
        with pytest.MonkeyPatch.context() as patch:
            for user, home in ((LOCAL, LYON), (VISITOR, XIAN)):
                patch.setitem(HOMES, user, home)
            publish_town(self.lake / "published" / f"ds={SECOND}")
        self.config = Path(shutil.copytree(CONFIG, self.folder / "config"))
        for path in (self.config / "scenarios").glob("*.toml"):
            path.write_text(path.read_text() + PATIENT)
        self.configure("")

    def release(self, number: int) -> str:
        """The first or the second day, with a bundle of its own, serving from now on."""
        made = release_day(
            self.lake,
            (FIRST, SECOND)[number],
            self.bundles[number],
            self.config,
            self.releases,
            lambda *_: None,
        )
        return made.release

    def configure(self, more: str, workers: int = 1) -> None:
        """The repository's app.toml without a port for metrics, with whole pages however long they
        waited for a thread, and with more tables behind it."""
        shipped = (CONFIG / "app.toml").read_text()
        ours = f"metrics_port = 0\nnotice_s = 0.0\nworkers = {workers}\n"
        ours += "refuse_after_ms = 10_000\ncheap_after_ms = 10_000\nport = "
        text = shipped.replace("port = ", ours) + more
        (self.config / "app.toml").write_text(text)
