"""Fixtures for all tests."""

import pytest

from tests.fakes import FakeEngine, fake_stages


@pytest.fixture
def fakes() -> dict:
    """Arguments of ``extract`` that put the fakes in place."""
    return {"engine": FakeEngine, "stages": fake_stages}
