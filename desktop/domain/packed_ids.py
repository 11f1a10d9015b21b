"""Very many ids in little room: what a list of 300,000 lines is paged by."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload
from uuid import UUID

_SIZE = 16


class PackedIds(Sequence[UUID]):
    """A sequence of ids as one run of bytes: 16 each instead of 60, and made without making a UUID of each."""

    def __init__(self, packed: bytes = b"") -> None:
        if len(packed) % _SIZE:
            raise ValueError(f"no ids: {len(packed)} bytes")
        self.packed = packed

    @classmethod
    def of(cls, ids: Iterable[UUID]) -> "PackedIds":
        """Return *ids* packed."""
        return cls(b"".join(one.bytes for one in ids))

    def same_start(self, other: "PackedIds") -> int:
        """Return how many ids both begin with."""
        low, high = 0, min(len(self), len(other))
        if self.packed[: high * _SIZE] == other.packed[: high * _SIZE]:
            return high
        while high - low > 1:  # where they are the same up to, and where no longer
            middle = (low + high) // 2
            if self.packed[low * _SIZE : middle * _SIZE] == other.packed[low * _SIZE : middle * _SIZE]:
                low = middle
            else:
                high = middle
        return low

    def same_end(self, other: "PackedIds", *, after: int) -> int:
        """Return how many ids both end with, not counting the first *after* ones of either."""
        count, most = 0, min(len(self), len(other)) - after
        while count < most and self._bytes(-count - 1) == other._bytes(-count - 1):
            count += 1
        return count

    def _bytes(self, at: int) -> bytes:
        at += len(self) if at < 0 else 0
        return self.packed[at * _SIZE : (at + 1) * _SIZE]

    @overload
    def __getitem__(self, at: int) -> UUID: ...
    @overload
    def __getitem__(self, at: slice) -> "PackedIds": ...
    def __getitem__(self, at: "int | slice") -> "UUID | PackedIds":
        if isinstance(at, slice):
            first, last, step = at.indices(len(self))
            if step != 1:
                raise ValueError("ids are taken out in their order")
            return PackedIds(self.packed[first * _SIZE : max(first, last) * _SIZE])
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return UUID(bytes=self._bytes(at))

    def __len__(self) -> int:
        return len(self.packed) // _SIZE

    def __iter__(self) -> Iterator[UUID]:
        return (UUID(bytes=self._bytes(at)) for at in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return self.packed == other.packed if isinstance(other, PackedIds) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.packed)
