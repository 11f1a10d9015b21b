"""What plainly stands in a line written at the desk: which runs of its words may name a place."""

from collections.abc import Iterator, Sequence

from desktop.domain.text import is_cjk

_LONGEST_RUN = 7
_FIRST_WORDS = 16


def runs(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Return the runs of *words* that may name a place, the longest first, of equal length the first one.

    A run that is only a number, or only short words, names nothing plainly: `14` is a floor as well as a house.
    Two Chinese characters are as much as a longer word.
    """
    near = words[:_FIRST_WORDS]
    for length in range(min(_LONGEST_RUN, len(near)), 0, -1):
        for start in range(len(near) - length + 1):
            run = near[start : start + length]
            is_named = any(len(word) > 2 and not word.isdigit() for word in run) or sum(map(is_cjk, run)) > 1
            if is_named and (length > 1 or len(run[0]) > 3):
                yield run
