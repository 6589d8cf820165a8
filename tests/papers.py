"""Certificates of the tests of TLS, made as they run."""

from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass
class Papers:
    """An authority, a server that it signed for, and a caller, as PEM files."""

    folder: Path

    def __post_init__(self) -> None:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.ca)
        for name, issued in (
            ("server", authority.issue_cert("127.0.0.1", "localhost")),
            ("caller", authority.issue_cert("caller@example.org")),
            ("stranger", trustme.CA().issue_cert("stranger@example.org")),
        ):
            issued.private_key_pem.write_to_path(self.file(name, "key"))
            for number, part in enumerate(issued.cert_chain_pems):
                part.write_to_path(self.file(name, "crt"), append=number > 0)

    @property
    def ca(self) -> Path:
        return self.folder / "ca.crt"

    def file(self, name: str, suffix: str) -> Path:
        return self.folder / f"{name}.{suffix}"
