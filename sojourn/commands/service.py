"""Commands that serve, and that ask a server."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from features.errors import SpecError
from features.schema import PLACEMENTS
from sojourn import places
from sojourn.console import EXIT_FAILED, say

INT64_MAX: Final = 2**63 - 1  # of the fields of a request
INT32_MAX: Final = 2**31 - 1


def _utf8(text: str) -> str:
    """The same; raises BadParameter for bytes of a terminal that are no text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise typer.BadParameter(f"{text!r} is not UTF-8") from None
    return text


Address = Annotated[str, typer.Option("--server", help="HOST:PORT of the gRPC server.")]


def serve(
    lake: Annotated[
        Path, typer.Option("--lake", help="Where exposures and behaviour go.")
    ] = places.LAKE,
    releases: Annotated[
        Path, typer.Option("--releases", help="Where releases are kept.")
    ] = places.RELEASES,
    config: Annotated[
        Path | None,
        typer.Option("--config", help="Watch this folder instead of the released configuration."),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65_535, help="Instead of the configured.")
    ] = None,
) -> None:
    """Serve the current release over gRPC until SIGTERM or Ctrl-C; new releases are taken live.

    Example: `sojourn serve --lake var/lake --releases var/releases`
    """
    from serving.main import serve

    serve(lake, releases, config, port)


def recommend(
    city: Annotated[
        int,
        typer.Option("--city", min=0, max=INT64_MAX, help="Browse city; 0: where the user is."),
    ] = 0,
    user: Annotated[
        int, typer.Option("--user", min=0, max=INT64_MAX, help="User id; 0: not signed in.")
    ] = 0,
    placement: Annotated[
        str,
        typer.Option("--placement", callback=_utf8, help=f"One of {', '.join(PLACEMENTS)}."),
    ] = "channel_home",
    at: Annotated[
        str, typer.Option("--position", help="LAT,LON of the traveller; empty: unknown.")
    ] = "",
    item: Annotated[
        int, typer.Option("--item", min=0, max=INT64_MAX, help="The page's own item; 0: none.")
    ] = 0,
    query: Annotated[
        str, typer.Option("--query", callback=_utf8, help="What was searched for.")
    ] = "",
    limit: Annotated[
        int, typer.Option("--limit", min=0, max=INT32_MAX, help="Items on the page; 0: as set.")
    ] = 0,
    token: Annotated[
        str, typer.Option("--page", callback=_utf8, help="Token of the former page.")
    ] = "",
    travel_date: Annotated[
        datetime | None, typer.Option("--travel-date", formats=["%Y-%m-%d"], help="None: today.")
    ] = None,
    server: Address = places.SERVER,
) -> None:
    """Ask a running server for a slate, and print it.

    Example: `sojourn recommend --city 1816670 --user 10042 --position 39.9,116.4`
    """
    from sojourn.client import Client
    from sojourn.slate import ask, show_slate

    position = _position(at)
    request = ask(
        user_id=user,
        placement=placement,
        browse_city=city,
        position=position,
        item_id=item,
        query=query,
        page_size=limit,
        page_token=token,
        travel_date=travel_date.date().isoformat() if travel_date else "",
    )
    with Client(server) as client:
        response = client.recommend(request)
    show_slate(f"{placement}: user {user or 'unknown'} in city {city or 'of the user'}", response)
    if response.next_page_token:
        say(f"next page: --page {response.next_page_token}")


def explain(
    request_id: Annotated[
        str, typer.Argument(callback=_utf8, help="Of a response, an exposure or a log line.")
    ],
    items: Annotated[
        list[int] | None,
        typer.Argument(min=0, max=INT64_MAX, help="Items to ask about; none: those shown."),
    ] = None,
    page: Annotated[
        int, typer.Option("--page", min=0, max=INT32_MAX, help="Of the request; 0: its last one.")
    ] = 0,
    whole: Annotated[bool, typer.Option("--whole", help="Also list all candidates.")] = False,
    features: Annotated[
        int, typer.Option("--features", min=0, help="Contributions shown of each item.")
    ] = 5,
    server: Address = places.SERVER,
) -> None:
    """Make a page of the last day again, bit for bit: what moved each score, what was lost where.

    Example: `sojourn explain 5f2b9c0d8e7a4b3c2d1e0f9a 1816670001 --features 8`
    """
    from sojourn.client import Client
    from sojourn.explained import show_explained

    with Client(server) as client:
        found = client.explain(request_id, page, items or (), whole)
    show_explained(found, features)
    if found.differences:
        raise typer.Exit(EXIT_FAILED)


def _position(text: str) -> tuple[float, float] | None:
    if not text:
        return None
    try:
        lat, lon = (float(part) for part in text.split(","))
    except ValueError:
        raise SpecError(
            f"--position {text!r}: expected LAT,LON in degrees, for instance 39.9,116.4"
        ) from None
    return lat, lon
