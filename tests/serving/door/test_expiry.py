"""A certificate that has ended, or soon will, is said as the server starts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from serving import main
from serving.door.expiry import caution_of_expiry
from serving.settings.config import read_app
from serving.telemetry.logs import start_logging
from tests.serving.lines import Lines


def issued(folder: Path, from_days: float, to_days: float) -> tuple[str, str]:
    """The files of a certificate that is good between these days from now, and of its key."""
    now = datetime.now(UTC)
    paper = trustme.CA().issue_cert(
        "localhost",
        not_before=now + timedelta(days=from_days),
        not_after=now + timedelta(days=to_days),
    )
    certificate, key = folder / "server.crt", folder / "server.key"
    paper.cert_chain_pems[0].write_to_path(certificate)
    paper.private_key_pem.write_to_path(key)
    return str(certificate), str(key)


@pytest.mark.parametrize(
    ("from_days", "to_days", "told"),
    [
        (-90.0, -1.0, "has ended, so callers refuse it"),
        (1.0, 90.0, "is not good yet, so callers refuse it"),
        (-90.0, 3.01, "ends in 3.0 days"),
    ],
)
def test_a_certificate_that_callers_refuse_or_soon_will_is_named_with_what_to_do(
    tmp_path: Path, from_days: float, to_days: float, told: str
) -> None:
    certificate, key = issued(tmp_path, from_days, to_days)

    caution = caution_of_expiry(certificate, key)

    assert f"certificate {certificate!r} {told}" in caution
    assert "start the server again" in caution


def test_of_a_certificate_that_is_good_for_long_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert caution_of_expiry(*issued(tmp_path, -1.0, 90.0)) == ""


def test_a_server_that_starts_with_a_certificate_that_has_ended_says_so(tmp_path: Path) -> None:
    certificate, key = issued(tmp_path, -90.0, -1.0)
    app = read_app({"tls": {"certificate": certificate, "key": key}}, "app.toml")
    lines = Lines()
    start_logging(lines)

    main._caution(app, tmp_path)

    assert "has ended, so callers refuse it" in lines.getvalue()
