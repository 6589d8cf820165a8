"""How long a server's certificate is good: a server that runs on goes by the one it was started
with, and callers refuse it on the day it ends, all at once.

The standard library tells the dates of a certificate to those only who were shown it and trust it.
So it is shown, in memory, to somebody who trusts nothing else.
"""

import ssl
import time
from contextlib import suppress
from typing import Final

NOT_YET, ENDED = 9, 10  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
SOON_DAYS: Final = 14.0
DAY_S: Final = 24 * 3_600.0
FLIGHTS: Final = 4  # of a handshake: there, back, and there again


def caution_of_expiry(certificate: str, key: str) -> str:
    """What is to be known of a certificate that has ended, is not good yet, or ends soon, with what
    to do; "" of one that is good for longer. Both are PEM files that fit one another."""
    try:
        left_days = (_ends_s(certificate, key) - time.time()) / DAY_S
    except ssl.SSLCertVerificationError as error:
        if error.verify_code not in (NOT_YET, ENDED):
            return ""  # an odd one: what callers make of it is theirs to say
        told = "has ended" if error.verify_code == ENDED else "is not good yet"
        return f"[tls] certificate {certificate!r} {told}, so callers refuse it; {_NEXT}"
    if left_days > SOON_DAYS:
        return ""
    return f"[tls] certificate {certificate!r} ends in {left_days:.1f} days; {_NEXT}"


_NEXT: Final = "put a newer one there and start the server again, which reads it then only"


def _ends_s(certificate: str, key: str) -> float:
    """Unix time. Raises SSLCertVerificationError for one that is not good now."""
    shows = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    looks = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for context in (shows, looks):
        context.set_ciphers("DEFAULT@SECLEVEL=0")  # how strong a key must be is gRPC's to say
    shows.load_cert_chain(certificate, key, password="")
    looks.load_verify_locations(certificate)
    looks.check_hostname = False
    looks.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # the certificate itself is trust enough
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    caller = looks.wrap_bio(back, there)
    server = shows.wrap_bio(there, back, server_side=True)
    for _ in range(FLIGHTS):
        for side in (caller, server):
            with suppress(ssl.SSLWantReadError):
                side.do_handshake()
    shown = caller.getpeercert() or {}
    return ssl.cert_time_to_seconds(str(shown["notAfter"]))
