"""What a column of the page is not to break: the longest number, word of a name, telephone that is shown."""

from collections.abc import Iterable, Iterator, Mapping

from desktop.domain.phone import grouped
from desktop.domain.records import RequestLine


class LongestWords:
    """Grows as lines come, for on a long page all of them are not looked through for each; a new page begins anew."""

    def __init__(self) -> None:
        self._by_column = dict.fromkeys(("number", "caller", "who"), "")

    def note(self, lines: Iterable[tuple[RequestLine, str]]) -> None:
        """Look at more lines, each with its number as it is written on the page."""
        for line, number in lines:
            for column, word in _words(line, number):
                if len(word) > len(self._by_column[column]):
                    self._by_column[column] = word

    def forget(self) -> None:
        """Begin anew."""
        self._by_column = dict.fromkeys(self._by_column, "")

    def by_column(self) -> Mapping[str, str]:
        """Return the longest of each column."""
        return dict(self._by_column)


def _words(line: RequestLine, number: str) -> Iterator[tuple[str, str]]:
    yield "number", number
    for word in (line.caller or "").split() or [grouped(line.phone or "")]:
        yield "caller", word
    first, *others = (line.person or line.team or "").split() or [""]
    yield "who", f"{line.line} · {first}" if line.line and first else first  # no line's number stands alone on a row
    for word in others:
        yield "who", word
