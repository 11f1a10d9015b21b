"""The line under the page: what is understood, and the sentence to say, which stays until the next call."""

import math

from PySide6.QtCore import QRect, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views.cells import draw_lines
from desktop.views.said_rows import SaidRows
from desktop.views.sentence import Sentence
from desktop.views.theme import tokens
from desktop.views.wrapping import ruler

_MOST_UNDERSTOOD = 2


class SayLine(SaidRows):
    """In bold: the last sentence. What is understood of the writing line follows it, or has a row of its own above.

    Under a page that has a seat for the sentence only what is understood stands here, in rows that are always kept for
    it: the page above does not move while somebody writes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._understood = ""
        self._sentence = ""
        self._apart: Sentence | None = None
        self._freshness = QTimer(self, singleShot=True, interval=0)
        self.setAccessibleName(self.tr("Say"))

    def sentence(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence

    def is_fresh(self) -> bool:
        """Return whether the sentence was said in this very moment, by what turns the page too."""
        return self._freshness.isActive()

    def give_to(self, seat: Sentence | None) -> None:
        """Let the sentence stand in *seat*, which a page has for it; None: here."""
        if self._apart is not None and self._apart is not seat:
            self._apart.show_sentence("")
        self._apart = seat
        self._tell()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence; it stays until another takes its place."""
        self._sentence = sentence
        self._freshness.start()
        self._tell()

    @Slot(str)
    def show_understood(self, text: str) -> None:
        """Show what is understood of what is being typed; empty = nothing is being typed."""
        self._understood = text
        self._tell()

    def _tell(self) -> None:
        if self._apart is not None:
            self._apart.show_sentence(self._sentence)
        self.setAccessibleDescription(f"{self._understood} {self._sentence}".strip())
        self.setToolTip(self._sentence)
        self.updateGeometry()
        self.update()

    def _own_sentence(self) -> str:
        return self._sentence if self._apart is None else ""

    def _sentence_width(self) -> int:
        return math.ceil(ruler(self.font(), is_bold=True).width(self._own_sentence()))

    def _is_one_row(self, width: int) -> bool:
        """Whether all that is shown fits beside one another: the page above does not jump when somebody types."""
        gaps = 8 if self._own_sentence() and self._understood else 4
        understood = self.fontMetrics().horizontalAdvance(self._understood)
        return self._sentence_width() + understood <= width - gaps * tokens().gap_px

    def rows(self, width: int) -> int:
        if self._apart is not None:
            return _MOST_UNDERSTOOD
        if self._is_one_row(width):
            return 1
        return len(self._sentence_lines(width)) + len(self._understood_lines(width))

    def _sentence_lines(self, width: int) -> tuple[str, ...]:
        return ruler(self.font(), is_bold=True).lines(self._own_sentence(), max(1, width - 4 * tokens().gap_px))

    def _understood_lines(self, width: int) -> tuple[str, ...]:
        """Return what is understood in lines of a row's width; of more than two the beginning."""
        return ruler(self.font()).cut(self._understood, max(1, width - 4 * tokens().gap_px), _MOST_UNDERSTOOD)

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.sheet))
        inner = self.rect().adjusted(2 * look.gap_px, 0, -2 * look.gap_px, 0)
        if self._understood:
            measures = ruler(self.font())
            if self.rows(self.width()) == 1:
                beside = inner.adjusted(self._sentence_width() + 4 * look.gap_px if self._sentence else 0, 0, 0, 0)
                draw_lines(painter, beside, measures, (self._understood,), look.accent)
            else:
                lines = self._understood_lines(self.width())
                above = QRect(inner.x(), look.gap_px // 2, inner.width(), round(len(lines) * measures.spacing))
                draw_lines(painter, above, measures, lines, look.accent)
                inner.setTop(above.bottom() + 1)
        draw_lines(painter, inner, ruler(self.font(), is_bold=True), self._sentence_lines(self.width()), look.ink)
