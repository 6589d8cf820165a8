"""Where a partition comes from and what it consists of; what a lake says of itself."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Final, Self
from zoneinfo import ZoneInfo

from features.errors import ContractError
from features.schema import LAKE_FILE
from offline.lake.storage import Storage

DIGEST_FILE: Final = "_digest.json"  # of a landed partition whose files were merged
MANIFEST: Final = "_manifest.json"


@dataclass(frozen=True, slots=True)
class LakeCard:
    """What `lake.json` says of a lake."""

    name: str
    timezone: str
    country: str
    source: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """Where a partition comes from and what it consists of; the same for the same bytes."""

    table: str
    ds: str
    job: str
    stamp: str  # of the job, its settings, its inputs and the contracts
    inputs: Mapping[str, str]  # "table/ds=..." -> digest
    counts: Mapping[str, int]  # "rows" of a table; an export's own counts
    files: Mapping[str, str]  # name -> sha256
    quarantined: Mapping[str, int] = field(default_factory=dict)
    warnings: Mapping[str, int] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)  # as declared then; an export has none

    @property
    def digest(self) -> str:
        """Of the content alone: a partition made again from other inputs may well be the same."""
        return digest_of([self.table, self.files])

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"

    @classmethod
    def from_json(cls, text: str, where: str) -> Self:
        """Raises ContractError for a text that is no manifest."""
        try:
            return cls(**json.loads(text))
        except (ValueError, TypeError) as error:
            raise ContractError(
                f"{where} is no manifest of ours ({error}); make its day again: sojourn daily"
            ) from error


def read_card(storage: Storage) -> LakeCard:
    """Raises ContractError where there is no lake, or one of a time zone that nobody knows."""
    where = storage.path(LAKE_FILE)
    expected = 'expected {"name", "timezone", "country", "source"}'
    if not storage.exists(LAKE_FILE):
        raise ContractError(
            f"{where} is missing, so this is no lake; {expected}. Make one with "
            "`sojourn simulate` or `sojourn import`"
        )
    try:
        card = LakeCard(**json.loads(storage.read_text(LAKE_FILE)))
        ZoneInfo(card.timezone)
    except (ValueError, TypeError, KeyError) as error:
        raise ContractError(f"{where} cannot be used: {error}; {expected}") from error
    return card


def digest_of_files(table: str, hashes: Mapping[str, str], kept: str | None = None) -> str:
    """Of a landed partition or table: names below the lake's root, and the SHA-256 of each.

    `kept` is the text of the partition's DIGEST_FILE: files that were merged are what they were
    merged from, as long as no other has come and none has changed.
    """
    if kept is not None:
        with suppress(ValueError, KeyError, TypeError):  # damaged: it tells nothing
            known = json.loads(kept)
            if known["files"] == dict(hashes):
                return str(known["digest"])
    return digest_of([table, [[file, found] for file, found in hashes.items()]])


def digest_of(value: object) -> str:
    """SHA-256 of plain data, 64 hex digits."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
