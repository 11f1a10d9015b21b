"""Very many ids in little room: what a list of 300,000 lines is paged by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
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
        mine, theirs = self.packed, other.packed
        return _most(lambda n: mine[: n * _SIZE] == theirs[: n * _SIZE], min(len(self), len(other)))

    def same_end(self, other: "PackedIds", *, after: int) -> int:
        """Return how many ids both end with, not counting the first *after* ones of either."""
        mine, theirs = self.packed, other.packed
        most = min(len(self), len(other)) - after
        return _most(lambda n: mine[len(mine) - n * _SIZE :] == theirs[len(theirs) - n * _SIZE :], most)

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


def _most(is_same: Callable[[int], bool], most: int) -> int:
    """Return the highest number up to *most* of which *is_same* holds; it holds of all below it."""
    if is_same(most):
        return most
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        if is_same(middle):
            low = middle
        else:
            high = middle
    return low
