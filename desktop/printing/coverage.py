"""Which characters a font file can draw, read from its cmap table (OpenType 1.9, "cmap")."""

import struct
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

Span = tuple[int, int]
"""First and last code point, both ends included."""

COLLECTION = b"ttcf"


@dataclass(frozen=True, slots=True)
class Coverage:
    """The characters that a set of fonts can draw together."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __contains__(self, character: str) -> bool:
        code = ord(character)
        at = bisect_right(self.starts, code) - 1
        return at >= 0 and code <= self.ends[at]


def coverage(faces: Iterable[tuple[Path, int]]) -> Coverage:
    """Return what the *faces* (file, index inside a collection) cover together."""
    spans = sorted(span for path, index in faces for span in _spans(path, index))
    joined: list[list[int]] = []
    for first, last in spans:
        if joined and first <= joined[-1][1] + 1:
            joined[-1][1] = max(joined[-1][1], last)
        else:
            joined.append([first, last])
    return Coverage(tuple(span[0] for span in joined), tuple(span[1] for span in joined))


def _spans(path: Path, index: int) -> list[Span]:
    with path.open("rb") as file:
        cmap = _cmap(file, index)
    spans: list[Span] = []
    for record in range(*_bounds(cmap)):
        (at,) = struct.unpack_from(">4xI", cmap, record)
        (kind,) = struct.unpack_from(">H", cmap, at)
        if kind == 12:
            spans += _groups(cmap, at)
        elif kind == 4:
            spans += _segments(cmap, at)
    return spans


def _cmap(file: BinaryIO, index: int) -> bytes:
    start = 0
    if file.read(4) == COLLECTION:
        file.seek(12 + 4 * index)
        (start,) = struct.unpack(">I", file.read(4))
    file.seek(start + 4)
    (tables,) = struct.unpack(">H6x", file.read(8))
    for _ in range(tables):
        tag, offset, length = struct.unpack(">4s4xII", file.read(16))
        if tag == b"cmap":
            file.seek(offset)
            return file.read(length)
    return bytes(4)


def _bounds(cmap: bytes) -> tuple[int, int, int]:
    """The range of the encoding records, for range()."""
    (records,) = struct.unpack_from(">2xH", cmap)
    return 4, 4 + 8 * records, 8


def _groups(cmap: bytes, at: int) -> list[Span]:
    """Format 12: sequential groups of 32-bit code points."""
    (count,) = struct.unpack_from(">I", cmap, at + 12)
    return [struct.unpack_from(">II", cmap, at + 16 + 12 * group) for group in range(count)]


def _segments(cmap: bytes, at: int) -> list[Span]:
    """Format 4: segments of the basic plane; a code point whose glyph is 0 is a hole in its segment."""
    (length,) = struct.unpack_from(">H", cmap, at + 2)
    (doubled,) = struct.unpack_from(">H", cmap, at + 6)
    count = doubled // 2
    words = struct.unpack_from(f">{(length - 14) // 2}H", cmap, at + 14)
    spans: list[Span] = []
    for segment in range(count):
        last, first = words[segment], words[count + 1 + segment]
        delta, offset_at = words[2 * count + 1 + segment], 3 * count + 1 + segment
        offset = words[offset_at]
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = words[offset_at + offset // 2 + code - first] if offset else code
            if glyph and (glyph + delta) % 0x10000:
                spans.append((code, code))
    return spans
