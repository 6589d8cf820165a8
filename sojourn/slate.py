"""A slate for people: the request that a client makes, and the table that it prints."""

from rich.table import Table

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.console import OUT


def ask(
    *,
    user_id: int,
    placement: str,
    browse_city: int,
    position: tuple[float, float] | None = None,
    item_id: int = 0,
    query: str = "",
    page_size: int = 0,
    page_token: str = "",
    travel_date: str = "",
    at_ms: int = 0,
    session_id: int = 0,
) -> pb.RecommendRequest:
    """A request; 0, "" and None mean: not given."""
    request = pb.RecommendRequest(
        user_id=user_id,
        placement=placement,
        browse_city=browse_city,
        query=query,
        page_size=page_size,
        page_token=page_token,
        travel_date=travel_date,
        at_ms=at_ms,
        session_id=session_id,
    )
    if position:
        request.position.CopyFrom(pb.Position(lat=position[0], lon=position[1]))
    if item_id:
        request.anchor.item_id = item_id
    return request


def show_slate(title: str, response: pb.RecommendResponse) -> None:
    """One page as a table: what, where, how far, how good, who proposed it, why."""
    table = Table(title=title, title_justify="left", header_style="bold")
    for column in ("#", "item", "kind", "category", "km", "CNY", "score", "proposed by", "why"):
        is_number = column in ("#", "km", "CNY", "score")
        table.add_column(column, justify="right" if is_number else "left", overflow="fold")
    for item in response.items:
        table.add_row(
            str(item.position),
            item.name,
            item.kind,
            item.category,
            f"{item.distance_km:.1f}",
            f"{item.price_cny:.0f}" if item.price_cny else "",
            f"{item.score:.3f}",
            " ".join(item.sources),
            item.reason,
        )
    OUT.print(table)
    variants = " ".join(f"{layer}={name}" for layer, name in sorted(response.variants.items()))
    state = (
        f"{response.audience}, {response.trip_state}" if response.trip_state else response.audience
    )
    OUT.print(
        f"audience: {state} | release {response.release} | variants: {variants or 'none'} | "
        f"degradation: {', '.join(response.degradation) or 'none'} | "
        f"request {response.request_id}",
        markup=False,
        soft_wrap=True,  # an id that is broken over two lines cannot be copied
    )
