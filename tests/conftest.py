"""What every test may use."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

pytest_plugins = ["tests.postgres", "tests.desk", "tests.screens.intake_desk"]

settings.register_profile("desk", deadline=None, max_examples=60, derandomize=True, database=None)
settings.load_profile("desk")
