"""A row of the ruled page: its cells in lines, as many as it takes; only free words may go on out of sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.request_lines import COLUMNS, RequestLines, RequestRole
from desktop.views.cells import draw_lines, free_lines, row_height
from desktop.views.ruled_columns import AT, FREE, stacks
from desktop.views.theme import tokens
from desktop.views.tick_mark import draw_mark, mark_room
from desktop.views.wrapping import ruler

Index = QModelIndex | QPersistentModelIndex
_COLOURED = frozenset({"due", "result", "number"})


@dataclass(frozen=True, slots=True)
class Written:
    """Lines of one cell. was -- those that are struck out, above; name -- of the column they are of."""

    name: str
    was: Sequence[str]
    now: Sequence[str]

    def __len__(self) -> int:
        return len(self.was) + len(self.now)


class RuledRow(QStyledItemDelegate):
    """Paints one cell: paper, what was struck out, what stands now, and the hairline under it."""

    def __init__(
        self,
        lines: RequestLines,
        spare: Callable[[int], int],
        is_selected: Callable[[int], bool],
        is_stacked: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """spare -- how many pixels at the foot of a row are not for its cells; is_stacked -- columns stand over others.

        is_selected -- whether a row is; asked instead of the option's state, for to touch QStyle's flags makes the
        start of the program 20 ms longer
        """
        super().__init__(parent)
        self._lines = lines
        self._spare = spare
        self._is_selected = is_selected
        self._is_stacked = is_stacked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens()
        rect: QRect = option.rect
        row, name = index.row(), COLUMNS[index.column()].name
        is_selected = self._is_selected(row)
        tone = self._lines.tone(row)
        painter.save()
        painter.fillRect(rect, QColor(look.selected if is_selected else _ground(tone)))
        painter.setPen(QPen(QColor(look.rule), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(option.font)
        rect = rect.adjusted(0, 0, 0, -self._spare(row))  # its cells stand above the unfolded words
        inner = rect.adjusted(look.gap_px, 0, -look.gap_px // 2, -1)
        most = round((rect.height() - 2) // ruler(font).spacing)
        stack = written(self._lines, row, name, font, inner.width(), most=max(1, most), is_stacked=self._is_stacked())
        room = inner.height() - sum(len(part) for part in stack) * ruler(font).spacing
        top = inner.top() + room / 2
        for part in stack:
            if part.name == "number" and (tick := self._lines.marks.of(index.data(RequestRole))) is not None:
                ink = look.selected_ink if is_selected else ""
                draw_mark(painter, inner.right(), top + ruler(font).spacing / 2, font, tick, ink=ink)
            if part.name == "number" and tone == "danger":
                measures = ruler(font, is_bold=True)
                mark = QRect(inner.left(), round(top), inner.width(), round(measures.spacing))
                draw_lines(painter, mark, measures, ("!",), look.danger)
                inner.setLeft(inner.left() + round(measures.width("! ")))
            top = self._part(painter, inner, top, part, font, tone, is_selected=is_selected)
            inner.setLeft(rect.left() + look.gap_px)
        painter.restore()

    def _part(
        self, painter: QPainter, inner: QRect, top: float, part: Written, font: QFont, tone: str, *, is_selected: bool
    ) -> float:
        """Draw what one column says from *top* on; return where the next one begins."""
        look = tokens()
        is_bold = tone == "danger" and part.name in _COLOURED
        measures = ruler(font, is_bold=is_bold)
        if part.was:
            height = round(len(part.was) * measures.spacing)
            old = QFont(font)
            old.setStrikeOut(True)
            draw_lines(
                painter, QRect(inner.left(), round(top), inner.width(), height), ruler(old), part.was, look.faded
            )
            top += height
        height = round(len(part.now) * measures.spacing)
        ink = look.selected_ink if is_selected else _ink(tone, part.name)
        draw_lines(painter, QRect(inner.left(), round(top), inner.width(), height), measures, part.now, ink)
        return top + height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(40, row_height())


def written(
    lines: RequestLines, row: int, first: str, font: QFont, width: int, *, most: int, is_stacked: bool
) -> list[Written]:
    """Return what stands in the cell of a row in the column named *first*, and in those of its stack.

    most -- how many lines free words may take; everything else is whole
    """
    is_danger = lines.tone(row) == "danger"
    found = []
    for name in next((stack for stack in stacks(is_large=is_stacked) if stack[0] == first), (first,)):
        measures = ruler(font, is_bold=is_danger and name in _COLOURED)
        text, struck = lines.said(row, AT[name])
        was = " ".join(struck.split())
        room = width - mark_room(font) if name == "number" and lines.marks.are_shown else width
        if name in FREE:
            old = measures.cut(was, width, max(1, most // 2))
            found.append(Written(name, old, measures.cut(text, width, max(1, most - len(old)))))
            continue
        if measures.width(text) > width and (short := lines.said_shorter(row, AT[name])):
            text = short
        found.append(Written(name, measures.lines(was, room), measures.lines(text, room)))
    return found


def lines_of_row(lines: RequestLines, row: int, font: QFont, column_widths: dict[str, int], *, is_stacked: bool) -> int:
    """Return how many lines a row needs so that nothing but free words is cut.

    column_widths -- as `widths` gives them
    """
    most = free_lines(is_stacked=is_stacked)
    return max(
        (
            sum(len(part) for part in written(lines, row, name, font, _inner(width), most=most, is_stacked=is_stacked))
            for name, width in column_widths.items()
        ),
        default=1,
    )


def unfolded(
    lines: RequestLines, row: int, font: QFont, column_widths: dict[str, int], *, is_stacked: bool
) -> tuple[str, ...]:
    """Return the free words in lines as wide as the whole row, where their own cell does not hold them; else none."""
    name = next(iter(FREE))
    text, was = lines.said(row, AT[name])
    measures = ruler(font)
    whole = len(measures.lines(text, _inner(column_widths.get(name, 0)))) + (1 if was else 0)
    if name not in column_widths or whole <= lines_of_row(lines, row, font, column_widths, is_stacked=is_stacked):
        return ()
    return measures.lines(" ".join(text.split()), _inner(sum(column_widths.values())))


def _inner(width: int) -> int:
    return max(1, width - tokens().gap_px - tokens().gap_px // 2)


def _ground(tone: str) -> str:
    look = tokens()
    return {"danger": look.danger_wash, "warning": look.warning_wash}.get(tone, look.page)


def _ink(tone: str, column: str) -> str:
    look = tokens()
    if tone == "faded":
        return look.faded
    if column in _COLOURED:
        return {"danger": look.danger, "done": look.done}.get(tone, look.ink)
    return look.ink
