"""Rows on their way from the server, kept on this PC's disk: neither memory nor an act of the desk waits for them."""

import pickle
from collections.abc import Iterator
from typing import IO, Any


class Spool:
    """Batches of rows by table, in the order they came. file -- an empty one, the caller's to close."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._count = 0

    def add(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Put one batch at the end."""
        pickle.dump((table, rows), self._file, pickle.HIGHEST_PROTOCOL)
        self._count += 1

    def batches(self) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        """Give all batches, from the first."""
        self._file.seek(0)
        for _batch in range(self._count):
            yield pickle.load(self._file)
