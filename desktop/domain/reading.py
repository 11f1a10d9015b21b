"""What plainly stands in a line written at the desk: which runs of its words may name a place."""

from collections.abc import Iterator, Sequence

_LONGEST_RUN = 7
_FIRST_WORDS = 16


def runs(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Return the runs of *words* that may name a place, the longest first, of equal length the first one.

    A run that is only a number, or only short words, names nothing plainly: `14` is a floor as well as a house.
    """
    near = words[:_FIRST_WORDS]
    for length in range(min(_LONGEST_RUN, len(near)), 0, -1):
        for start in range(len(near) - length + 1):
            run = near[start : start + length]
            if any(len(word) > 2 and not word.isdigit() for word in run) and (length > 1 or len(run[0]) > 3):
                yield run
