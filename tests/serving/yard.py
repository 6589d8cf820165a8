"""A lake of one day and its releases: what is followed live, without a server around it."""

import shutil
from collections import Counter
from pathlib import Path

from features.schema import LAKE_FILE
from serving.releases.live import Live
from serving.releases.releasing import release_day
from serving.releases.stores import EmbeddedStores
from tests.serving.plain_settings import CONFIG
from tests.serving.published_town import publish_town
from tests.serving.toy_bundle import toy_bundle

DS = "2026-05-19"


class Yard:
    """A lake with one published day, two bundles, and a folder of releases."""

    def __init__(self, folder: Path) -> None:
        self.lake, self.releases = folder / "lake", folder / "releases"
        self.bundles = [toy_bundle(folder / "bundles", rounds) for rounds in (3, 6)]
        self.lake.mkdir()
        zone = '{"timezone": "Asia/Shanghai", "country": "CN"}'
        (self.lake / LAKE_FILE).write_text(zone)
        publish_town(self.lake / "published" / f"ds={DS}")
        self.config = Path(shutil.copytree(CONFIG, folder / "config"))
        self.told: Counter[tuple[str, str]] = Counter()
        self.stores: EmbeddedStores | None = None

    def release(self, bundle: int, config: Path | None = None, rival: str = "") -> str:
        """A release with a bundle, and with the other one as a rival where it has a name."""
        made = release_day(
            self.lake,
            DS,
            self.bundles[bundle],
            config or self.config,
            self.releases,
            lambda *_: None,
            {rival: self.bundles[1 - bundle]} if rival else {},
        )
        return made.release

    def live(self, config: Path | None = None) -> Live:
        self.stores = self.stores or EmbeddedStores(self.releases / "state")
        return Live(
            self.releases,
            config,
            self.stores,
            lambda what, outcome, _name: self.told.update([(what, outcome)]),
        )

    def clear(self) -> None:
        if self.stores:
            self.stores.close()
        self.stores = None
        self.told.clear()
        shutil.rmtree(self.releases, ignore_errors=True)
        shutil.rmtree(self.config)
        shutil.copytree(CONFIG, self.config)
