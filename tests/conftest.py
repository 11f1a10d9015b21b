"""What every test may use."""

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

pytest_plugins = ["tests.postgres", "tests.desk", "tests.screens.intake_desk", "tests.keys_counted"]

settings.register_profile("desk", deadline=None, max_examples=60, derandomize=True, database=None)
settings.load_profile("desk")


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """Collect cycles on the test's own thread, as the program does (desktop/sweeping.py): never on a lane's."""
    gc.disable()
    yield
    gc.collect()
