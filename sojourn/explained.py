"""An explanation for people: what moved each score, and where the other items were lost."""

from collections import Counter
from collections.abc import Sequence

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.console import say, show_table


def show_explained(found: pb.ExplainResponse, features: int) -> None:
    """The items that were asked about with their largest contributions, then all candidates."""
    show_table(
        f"request {found.request_id}, page {found.page}",
        ("place", "item", "stage", "score", "base", "what moved the score most", "proposed by"),
        [_row(item, features) for item in found.items],
    )
    if found.candidates:
        show_table(
            f"all {len(found.candidates)} candidates, in the order of recall",
            ("item", "stage", "score", "proposed by"),
            [(c.item_id, c.stage, c.score, " ".join(c.sources)) for c in found.candidates],
        )
        counts = Counter(c.stage for c in found.candidates)
        say("by stage: " + _listed(sorted(counts.items())))
    say("proposed: " + _listed(sorted(found.candidates_by_source.items())))
    say("dropped by filters: " + _listed(sorted(found.dropped_by_filter.items())))
    variants = ", ".join(f"{layer}={name}" for layer, name in sorted(found.variants.items()))
    say(
        f"release {found.release} | settings {found.settings} | variants: {variants or 'none'} | "
        f"effort {found.effort:g} | degradation: {', '.join(found.degradation) or 'none'}"
    )
    if found.differences:
        say(
            f"NOT as it was: {', '.join(found.differences)} came out otherwise than when the page "
            "was made; do not rely on these numbers. Was the release's folder changed, or the code?"
        )
    else:
        say("made again bit for bit: candidates, features, scores and page are those of then")


def _row(item: pb.ItemExplanation, features: int) -> tuple[object, ...]:
    parts = ", ".join(
        f"{part.feature}={part.value:g} {part.contribution:+.4g}"
        for part in item.contributions[:features]
    )
    place = str(item.position) if item.position else ""
    return place, item.item_id, item.stage, item.score, item.base, parts, " ".join(item.sources)


def _listed(counts: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts) or "nothing"
