"""The recall bench on a few vectors: every kind is measured, and the exact ones are exact."""

from sojourn.bench.recall import run


def test_every_kind_of_index_is_measured_against_all_vectors() -> None:
    rows = run(lambda done, total, now: None, sizes=(2_000,), queries=10)

    found = {row.case: row.value for row in rows if row.metric == "recall@100"}
    assert found["all of 2,000"] == found["exact 2,000"] == 1.0
    assert found["hnsw 2,000"] > 0.95
    assert 0.3 < found["ivf_sq8 2,000"] < 1.0
    by_itself, filtered = (v for case, v in found.items() if case.startswith("city of"))
    assert by_itself == 1.0 > filtered
    assert all(row.value > 0 for row in rows)
