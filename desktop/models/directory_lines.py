"""The list of the directory: rows as they are shown, in the order of the reader's language, brought by differences."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.directory import DirectoryKind, DirectoryLine, DirectoryList
from desktop.models.contract_words import state_word
from desktop.models.differences import bring
from desktop.models.directory_fields import site_kind
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
ShownRole = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()

_NOT_SAVED = QT_TRANSLATE_NOOP("directory", "not saved")
_RETIRED = QT_TRANSLATE_NOOP("directory", "retired")
_LINE = QT_TRANSLATE_NOOP("directory", "line {line}")
_CONTRACTOR = QT_TRANSLATE_NOOP("directory", "contractor")
_DANGER = QT_TRANSLATE_NOOP("directory", "danger")
_DOUBTS = {
    "same_phone": QT_TRANSLATE_NOOP("directory", "has the same number"),
    "same_name": QT_TRANSLATE_NOOP("directory", "is called the same"),
    "near_name": QT_TRANSLATE_NOOP("directory", "is called nearly the same"),
}
_NAMELESS = QT_TRANSLATE_NOOP("directory", "without a name")


def doubt(why: str, language: Language) -> str:
    """Return why a row may be the same as another one."""
    return language.say("directory", _DOUBTS[why]) if why in _DOUBTS else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLine:
    """A row as it is painted. mark -- "not saved", "retired"; sign -- in a tree, what lies below: "+", "–", " " """

    key: UUID
    title: str
    note: str = ""
    mark: str = ""
    sign: str = ""
    depth: int = 0
    is_unsaved: bool = False
    is_retired: bool = False


class DirectoryLines(QAbstractListModel):
    """The rows of one kind."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: list[ShownLine] = []
        self._today = date.min

    def show(
        self,
        found: DirectoryList,
        *,
        begun: Sequence[tuple[UUID, str]] = (),
        unsaved: Collection[UUID] = (),
        today: date = date.min,
    ) -> None:
        """Show what was found, under the rows that are still to be made (key, title). today -- the desk's day."""
        say = self._language.say
        self._today = today
        wanted = [
            ShownLine(
                key=key,
                title=title or say("directory", _NAMELESS),
                mark=say("directory", _NOT_SAVED),
                is_unsaved=True,
            )
            for key, title in begun
        ]
        wanted += [self._line(line, depth, unsaved, is_tree=found.is_tree) for line, depth in self._in_order(found)]
        bring(self, self._shown, wanted, key=lambda line: line.key)

    def line(self, row: int) -> ShownLine | None:
        """Return what stands in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, key: UUID) -> int:
        """Return where a row stands, -1 if it is not shown."""
        return next((row for row, line in enumerate(self._shown) if line.key == key), -1)

    def _in_order(self, found: DirectoryList) -> list[tuple[DirectoryLine, int]]:
        """Return the lines with their depth: by rank and title, in a tree each below its parent."""

        def place(line: DirectoryLine) -> tuple[int, Any, UUID]:
            return line.rank, self._language.sort_key(self._title(line)), line.id

        if not found.is_tree:
            return [(line, 0) for line in sorted(found.lines, key=place)]
        below: dict[UUID | None, list[DirectoryLine]] = {}
        for line in found.lines:
            below.setdefault(line.parent_id, []).append(line)
        ordered: list[tuple[DirectoryLine, int]] = []

        def walk(parent: UUID | None, depth: int) -> None:
            for line in sorted(below.pop(parent, ()), key=place):
                ordered.append((line, depth))
                walk(line.id, depth + 1)

        walk(None, 0)
        return ordered

    def _line(self, line: DirectoryLine, depth: int, unsaved: Collection[UUID], *, is_tree: bool) -> ShownLine:
        sign = ("–" if line.is_open else "+") if line.has_below else " "
        is_unsaved, is_retired = line.id in unsaved, line.is_retired
        mark = _NOT_SAVED if is_unsaved else _RETIRED if is_retired else ""
        return ShownLine(
            key=line.id,
            title=self._title(line) or self._language.say("directory", _NAMELESS),
            note=" · ".join(part for part in (doubt(line.why, self._language), *self._words(line), line.note) if part),
            mark=self._language.say("directory", mark) if mark else "",
            sign=sign if is_tree else "",
            depth=depth,
            is_unsaved=is_unsaved,
            is_retired=is_retired,
        )

    def _title(self, line: DirectoryLine) -> str:
        return (self._language.pick(line.labels) if line.labels else "") or line.title

    def _words(self, line: DirectoryLine) -> list[str]:
        """Return what codes of the line say."""
        say = self._language.say
        if line.kind == DirectoryKind.PERSON:
            return [statuses.role(line.role, self._language)]
        if line.kind == DirectoryKind.SITE:
            return [site_kind(line.site_kind, self._language)]
        if line.term is not None:
            return [state_word(line.term, self._language, self._today)]
        words = [say("directory", _LINE, line=line.line)] if line.line is not None else []
        words += [say("directory", _CONTRACTOR)] if line.is_contractor else []
        return words + ([say("directory", _DANGER)] if line.is_danger else [])

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == ShownRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.note, line.mark) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.title}\n{line.note}".strip()
        return None
