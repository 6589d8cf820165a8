"""Whether a page is whole: the judge of the loads on Recommend.

A module of its own: every process of a load imports it, and should have little to import.
"""

from typing import Final

from serving.proto.sojourn.v1 import recommendation_pb2 as pb

PAGE: Final = 20  # items that are asked for
FULL: Final = "full"


def judge(reply: bytes) -> str:
    """FULL, or what is missing of a page: the rungs that it went without, or its length."""
    page = pb.RecommendResponse.FromString(reply)
    if page.degradation:
        return ",".join(page.degradation)
    return FULL if len(page.items) == PAGE else f"{len(page.items)} items"
