"""A zone in which the desk's midnight falls where a test wants it; the program's own clock is the real one."""

import struct
import zoneinfo
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

ZONE = "Test/Midnight"
_DAY_S = 24 * 60 * 60


@contextmanager
def midnight_zone(folder: Path, midnight: datetime) -> Iterator[str]:
    """Give the name of a zone in which a day begins at *midnight*; known to this process and all that it starts.

    midnight -- aware; cut to whole seconds
    """
    file = folder / ZONE
    file.parent.mkdir(parents=True)
    file.write_bytes(_tzif(_offset(midnight)))
    with pytest.MonkeyPatch.context() as patch:
        usual = zoneinfo.TZPATH
        patch.setenv("PYTHONTZPATH", ":".join((str(folder), *usual)))
        zoneinfo.reset_tzpath()
        zoneinfo.ZoneInfo.clear_cache(only_keys=[ZONE])
        try:
            yield ZONE
        finally:
            patch.undo()
            zoneinfo.reset_tzpath()


def _offset(midnight: datetime) -> timedelta:
    """Return the seconds east of Greenwich where it is 00:00 at *midnight*, within half a day of UTC."""
    utc = midnight.astimezone(UTC)
    passed_s = utc.hour * 3600 + utc.minute * 60 + utc.second
    return timedelta(seconds=-passed_s if passed_s <= _DAY_S // 2 else _DAY_S - passed_s)


def _tzif(offset: timedelta) -> bytes:
    """Return a zone file (RFC 9636, version 1) with one offset and no changes."""
    counts = struct.pack(">6l", 0, 0, 0, 0, 1, 4)
    return b"TZif" + bytes(16) + counts + struct.pack(">lbb", int(offset.total_seconds()), 0, 0) + b"DSK\0"
