"""Garbage is collected on the interface thread, and what stays is not looked through again and again."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from desktop.sweeping import Sweeper


class Cycle:
    """Refers to itself: only the collector frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def sweeper(qapp) -> Iterator[Sweeper]:
    made = Sweeper()
    yield made
    made.stop()
    gc.disable()  # as the tests have it


def test_what_refers_to_itself_is_freed_by_the_next_sweep(sweeper: Sweeper):
    lost = weakref.ref(Cycle())
    many: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]

    sweeper.sweep()

    assert lost() is None
    assert len(many) > gc.get_threshold()[0]


def test_a_sweep_with_little_to_do_does_nothing(sweeper: Sweeper):
    gc.collect()
    kept = weakref.ref(Cycle())
    sweeper.sweep()
    assert kept() is not None


def test_what_is_there_when_all_pages_are_made_is_left_alone(sweeper: Sweeper):
    pages = [[number] for number in range(10_000)]
    before = gc.get_freeze_count()

    sweeper.settle()

    assert gc.get_freeze_count() >= before + len(pages)
