"""Ids made at the station: UUID version 7, in the order they were made."""

import os
import threading
import time
from uuid import UUID


class _Sequence:
    """The last value given out, so that the next is larger also within a millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def after(self, value: int) -> int:
        with self._lock:
            self._last = max(value, self._last + 1)
            return self._last


_sequence = _Sequence()


def new_id(*, unix_ms: int | None = None) -> UUID:
    """Return a UUIDv7 (RFC 9562, method 3), larger than every one this process made before.

    unix_ms -- milliseconds since the epoch; now if None
    """
    given = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    randomness = int.from_bytes(os.urandom(10), "big") & ((1 << 74) - 1)
    value = given << 74 | randomness
    if unix_ms is None:
        value = _sequence.after(value)
    stamp, rest = value >> 74, value & ((1 << 74) - 1)
    high, low = rest >> 62, rest & ((1 << 62) - 1)
    return UUID(int=(stamp & ((1 << 48) - 1)) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)
