"""Protocol buffers in, plain types out, and back. What proto3 cannot leave out is 0 or ""."""

import numpy as np

from features.schema import F64
from features.store.catalogue import KINDS
from serving.behaviour.events import Behaviour, Receipt
from serving.explaining.explain import Explanation, ItemFate
from serving.plan import Plans
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.catalogue import category_name
from serving.stages.packed import around_items
from serving.stages.validate import Asked
from serving.types import Response


def asked(message: pb.RecommendRequest) -> Asked:
    """The request as its caller meant it."""
    has_anchor = message.HasField("anchor")
    return Asked(
        placement=message.placement,
        user_id=message.user_id,
        browse_city=message.browse_city,
        position=_position(message.position) if message.HasField("position") else None,
        anchor_item=message.anchor.item_id if has_anchor else 0,
        anchor_position=(
            _position(message.anchor.position)
            if has_anchor and message.anchor.HasField("position")
            else None
        ),
        query=message.query,
        page_size=message.page_size,
        page_token=message.page_token,
        session_id=message.session_id,
        exclude=tuple(message.exclude_item_ids),
        travel_date=message.travel_date,
        at_ms=message.at_ms,
        force_variants=dict(message.force_variants),
    )


def recommended(response: Response, plans: Plans) -> pb.RecommendResponse:
    """The page with names and prices; `plans` are those of the release that made it."""
    shown, items, rows = response.shown, plans.catalogue.items, response.shown.rows
    columns = zip(  # lists of plain numbers: to take them out of arrays one by one costs most of it
        shown.item_ids.tolist(),
        items.names.take(rows),
        items.kind[rows].tolist(),
        items.category[rows].tolist(),
        items.city[rows].tolist(),
        _known(items.price_cny[rows]),
        _known(shown.distances_km),
        shown.scores.tolist(),
        shown.positions.tolist(),
        zip(shown.sources, shown.reasons, strict=True),
        zip(_known(items.lat[rows]), _known(items.lon[rows]), strict=True),
        strict=True,
    )
    message = around_items(response)
    message.request_id = response.request.request_id
    message.items.extend(
        [
            pb.Item(
                item_id=item,
                name=name,
                kind=KINDS[kind],
                category=category_name(category),
                city=city,
                price_cny=price,
                distance_km=km,
                score=score,
                position=position,
                sources=why[0],
                reason=why[1],
                lat=where[0],
                lon=where[1],
            )
            for item, name, kind, category, city, price, km, score, position, why, where in columns
        ]
    )
    return message


def behaviour(event: pb.Event) -> Behaviour:
    """One event as its client meant it."""
    has_position = event.HasField("position")
    return Behaviour(
        event_id=event.event_id,
        at_ms=event.at_ms,
        user_id=event.user_id,
        session_id=event.session_id,
        action=event.action,
        item_id=event.item_id or None,
        deal_id=event.deal_id or None,
        order_id=event.order_id or None,
        referrer_item_id=event.referrer_item_id or None,
        browse_city=event.browse_city or None,
        lat=event.position.lat if has_position else None,
        lon=event.position.lon if has_position else None,
        query=event.query or None,
        request_id=event.request_id or None,
        position=event.slate_position or None,
        placement=event.placement or None,
        amount_cny=event.amount_cny if event.HasField("amount_cny") else None,
    )


def received(receipt: Receipt) -> pb.RecordEventsResponse:
    """What became of the events."""
    return pb.RecordEventsResponse(
        accepted=receipt.accepted,
        rejected=[
            pb.RejectedEvent(event_id=event_id, reason=reason)
            for event_id, reason in receipt.rejected
        ],
    )


def explained(explanation: Explanation) -> pb.ExplainResponse:
    """The explanation of a page."""
    return pb.ExplainResponse(
        request_id=explanation.request_id,
        release=explanation.release,
        variants=dict(explanation.variants),
        degradation=explanation.degradation,
        items=[_fate(fate) for fate in explanation.items],
        candidates_by_source=dict(explanation.candidates_by_source),
        dropped_by_filter=dict(explanation.dropped_by_filter),
        page=explanation.page,
        settings=explanation.settings,
        effort=explanation.effort,
        differences=explanation.differences,
        candidates=[_fate(fate) for fate in explanation.candidates],
    )


def _fate(fate: ItemFate) -> pb.ItemExplanation:
    return pb.ItemExplanation(
        item_id=fate.item_id,
        position=fate.position,
        stage=fate.stage,
        score=fate.score,
        sources=fate.sources,
        contributions=[
            pb.Contribution(feature=part.feature, value=part.value, contribution=part.contribution)
            for part in fate.contributions
        ],
        base=fate.base,
    )


def _position(message: pb.Position) -> tuple[float, float]:
    return message.lat, message.lon


def _known(values: F64) -> list[float]:
    """proto3 has no NaN for "unknown" that clients expect: 0."""
    known: list[float] = np.where(np.isnan(values), 0.0, values).tolist()
    return known
