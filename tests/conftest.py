"""What every test may use."""

import gc
import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PATIENCE_MS = 30_000

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

pytest_plugins = ["tests.postgres", "tests.desk", "tests.screens.intake_desk", "tests.keys_counted"]

settings.register_profile("desk", deadline=None, max_examples=60, derandomize=True, database=None)
settings.load_profile("desk")


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """Collect cycles on the test's own thread, as the program does (desktop/sweeping.py): never on a lane's.

    What outlives a test (modules, caches) is not looked at again: looking through it took longer than most tests.
    """
    gc.disable()
    yield
    gc.collect()
    gc.freeze()


class PatientBot(QtBot):
    """Waits longer than a busy machine takes; what is there is found at once all the same."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's hands, with more patience."""
    return PatientBot(request)
