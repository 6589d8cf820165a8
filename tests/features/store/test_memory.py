"""The store of dictionaries keeps the contract that the others are held to."""

import pytest

from tests.contracts.live_suite import OpenStore
from tests.contracts.store_suite import StoreSuite
from tests.contracts.store_world import in_memory


class TestMemoryStore(StoreSuite):
    @pytest.fixture
    def open_store(self) -> OpenStore:
        return in_memory
