"""What gRPC refuses by itself is told by what it does next."""

from types import SimpleNamespace

from serving.refusals import Refusals


def test_a_call_that_is_handed_to_nobody_was_refused() -> None:
    told: list[tuple[str, str]] = []
    refusals = Refusals(lambda *what: told.append(what))

    for method, is_taken in (("Recommend", True), ("Explain", False), ("Recommend", False)):
        refusals.intercept_service(lambda _: object(), SimpleNamespace(method=f"/x.Y/{method}"))
        if is_taken:
            refusals.taken()
    refusals.intercept_service(lambda _: None, SimpleNamespace(method="/x.Y/Guess"))

    assert told == [
        ("Explain", "RESOURCE_EXHAUSTED"),
        ("Recommend", "RESOURCE_EXHAUSTED"),
        ("", "UNIMPLEMENTED"),
    ]


def test_calls_that_are_taken_count_for_nothing() -> None:
    told: list[tuple[str, str]] = []
    refusals = Refusals(lambda *what: told.append(what))

    for _ in range(3):
        refusals.intercept_service(lambda _: object(), SimpleNamespace(method="/x.Y/Recommend"))
        refusals.taken()

    assert told == []
