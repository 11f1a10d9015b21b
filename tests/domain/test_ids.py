"""Ids made at the station."""

import threading
import time
from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import new_id


def test_ids_grow_in_the_order_they_were_made():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_ids_say_when_they_were_made():
    before = time.time_ns() // 1_000_000
    made = new_id()
    assert before <= made.int >> 80 <= time.time_ns() // 1_000_000 + 1


@given(st.integers(0, (1 << 48) - 1))
def test_ids_are_version_7_of_the_standard_and_keep_their_time(unix_ms):
    made = new_id(unix_ms=unix_ms)
    assert (made.version, made.variant, made.int >> 80) == (7, RFC_4122, unix_ms)


def test_two_threads_never_make_the_same_id():
    made: list[UUID] = []
    threads = [threading.Thread(target=lambda: made.extend(new_id() for _ in range(5_000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 20_000
