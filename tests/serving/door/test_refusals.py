"""A call is refused by its method, where gRPC looks at its limit, and that is counted."""

from types import SimpleNamespace

from serving.door.refusals import Refusals

CALLS = 3  # in flight, by gRPC's count, which nobody cares for


def came(refusals: Refusals, method: str, *, exists: bool = True) -> bool:
    """Whether it is refused, asked step by step as gRPC does."""
    exceeded = refusals.limit is not None and CALLS >= refusals.limit  # noqa: SIM300 - as gRPC asks
    details = SimpleNamespace(method=method)
    handler = refusals.intercept_service(lambda _: object() if exists else None, details)
    return handler is None or bool(exceeded)


def test_a_call_is_refused_where_its_own_method_is_full_and_counted_at_once() -> None:
    told: list[tuple[str, str]] = []
    asked: list[str] = []
    refusals = Refusals(
        lambda method: bool((asked.append(method), method == "/x.Y/Explain")[1]),
        lambda *what: told.append(what),
    )
    methods = ["/x.Y/Recommend", "/x.Y/Explain", "/x.Y/Recommend"]

    assert [came(refusals, method) for method in methods] == [False, True, False]
    assert asked == methods  # each once
    assert told == [("Explain", "RESOURCE_EXHAUSTED")]


def test_a_call_of_no_method_is_counted_and_fills_nothing() -> None:
    told: list[tuple[str, str]] = []
    asked: list[str] = []
    refusals = Refusals(lambda method: bool(asked.append(method)), lambda *what: told.append(what))

    assert came(refusals, "/x.Y/Guess", exists=False)
    assert asked == []
    assert told == [("", "UNIMPLEMENTED")]
