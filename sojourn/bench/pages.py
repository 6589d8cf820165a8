"""Whether a page is whole: the judges of the loads on Recommend.

A module of its own: every process of a load imports it, and should have little to import.
"""

from typing import Final

from serving.proto.sojourn.v1 import recommendation_pb2 as pb

PAGE: Final = 20  # items that are asked for
FULL: Final = "full"


def judge(reply: bytes) -> str:
    """FULL, or all that is missing of a page of PAGE items."""
    return ",".join(missing(reply, PAGE)) or FULL


def missing(reply: bytes, asked_for: int) -> list[str]:
    """The rungs that a page went without, first one first, and its length where that is short."""
    page = pb.RecommendResponse.FromString(reply)
    length = len(page.items)
    return [*page.degradation, *([f"{length} items"] if length < asked_for else [])]
