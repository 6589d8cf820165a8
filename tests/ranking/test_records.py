"""A measured number."""

import json

import pytest

from features.errors import ContractError
from ranking.records import Record


def test_a_record_is_written_with_its_eight_fields() -> None:
    record = Record("toy", "held out", "overall", "ndcg@10", "sojourn", 0.5, None, 12)

    assert json.loads(json.dumps(record.as_json())) == {
        "data": "toy", "protocol": "held out", "segment": "overall", "metric": "ndcg@10",
        "method": "sojourn", "value": 0.5, "se": None, "n": 12,
    }  # fmt: skip


def test_a_value_that_is_no_number_is_refused() -> None:
    with pytest.raises(ContractError, match="mrr of sojourn on overall is nan"):
        Record("toy", "p", "overall", "mrr", "sojourn", float("nan"), None, 0)
