"""What tests of drawn examples tell hypothesis."""

from hypothesis import HealthCheck

FIXTURES_ARE_READ = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
"""For a test whose fixtures no example changes; the second as in tests/conftest.py."""
