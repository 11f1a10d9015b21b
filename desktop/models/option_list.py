"""A short list to choose from, narrowed while somebody types."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.text import normalised
from desktop.models.act_form import Option
from desktop.models.differences import bring

Index = QModelIndex | QPersistentModelIndex
OptionRole = Qt.ItemDataRole.UserRole
DigitRole = Qt.ItemDataRole.UserRole + 1
NoteRole = Qt.ItemDataRole.UserRole + 2
_TOP = QModelIndex()
_DIGITS = 9


class OptionList(QAbstractListModel):
    """All options or those that fit what is typed. has_digits -- the first nine are chosen by their digit."""

    def __init__(self, parent: QObject | None = None, *, has_digits: bool = True) -> None:
        super().__init__(parent)
        self._all: tuple[Option, ...] = ()
        self._shown: list[Option] = []
        self._typed = ""
        self._is_found = False
        self._has_digits = has_digits

    def offer(self, options: Sequence[Option], *, found_for: str | None = None) -> None:
        """Offer others. found_for -- the text that they were looked up for: all of them fit it already."""
        self._all = tuple(options)
        self._is_found = found_for is not None
        if found_for is not None:
            self._typed = found_for
        self._bring(list(options) if self._is_found else self._fitting())

    def narrow(self, typed: str) -> None:
        """Show only what fits *typed*: every word begins one of the title's or note's."""
        self._typed, self._is_found = typed, False
        self._bring(self._fitting())

    def shown(self) -> Sequence[Option]:
        """Return what stands in the list."""
        return tuple(self._shown)

    def by_digit(self, digit: str) -> Option | None:
        """Return the option of a digit, None if it has none."""
        at = int(digit) - 1 if digit.isascii() and digit.isdigit() else -1
        return self._shown[at] if self._has_digits and 0 <= at < min(_DIGITS, len(self._shown)) else None

    def by_key(self, key: str) -> Option | None:
        """Return the option with *key*, shown or not."""
        return next((option for option in self._all if option.key == key), None)

    def winner(self) -> Option | None:
        """Return what Enter may take for the text as typed: the clear winner, if there is one.

        Of what was looked up that is the one marked so; else the one that says the same, or the only one that fits.
        """
        if not self._typed.strip():
            return None
        found = [option for option in self._shown if option.is_winner]
        if not self._is_found:
            same = [option for option in self._shown if normalised(option.title) == normalised(self._typed)]
            found = same or self._shown
        return found[0] if len(found) == 1 else None

    def _fitting(self) -> list[Option]:
        words = normalised(self._typed).split()
        starts = [option for option in self._all if normalised(option.title).startswith(" ".join(words))]
        return starts if words and starts else [option for option in self._all if _fits(option, words)]

    def _bring(self, options: list[Option]) -> None:
        """Bring the list to *options* without a reset: what stays keeps its place in the view."""
        bring(self, self._shown, options, key=lambda option: option.key)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        option = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return option.title
        if role == NoteRole:
            return option.note
        if role == OptionRole:
            return option
        if role == DigitRole:
            return str(index.row() + 1) if self._has_digits and index.row() < _DIGITS else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{option.title} {option.note}".strip()
        return None


def _fits(option: Option, words: Sequence[str]) -> bool:
    there = normalised(f"{option.title} {option.note}").split()
    return all(any(part.startswith(word) for part in there) for word in words)
