"""What is known of a request, as on the paper form: a name at the left, what was said at the right."""

import re
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop.models.card_state import Fact
from desktop.views.theme import tokens
from desktop.views.wrapping import HAN

_PHONE = re.compile(r"\+?\d[\d ()-]{5,18}\d")
_WORD = re.compile(rf"[{HAN}]|[^\s{HAN}]+")
_NAMES, _SAID = 3, 8  # how the width is shared out
_MOST_OF_NAMES = 0.35  # of the width
_LINES_OF_NAME = 2


class CardFacts(QScrollArea):
    """Shows facts; what was corrected stands struck through before what is right now.

    Where a word of either column would be cut off, the names stand above what was said.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What is known"))
        self._facts: tuple[Fact, ...] = ()
        self._labels: list[tuple[QLabel, QLabel]] = []
        sheet = QWidget()
        sheet.setProperty("paper", "page")
        self.viewport().setProperty("paper", "page")
        self._grid = QGridLayout(sheet)
        gap = tokens().gap_px
        self._grid.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, _NAMES)
        self._grid.setColumnStretch(1, _SAID)
        self._stacked: dict[int, bool] = {}
        self.setWidget(sheet)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Bring the rows to *facts*; the scroll stays where it is."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        self._write()

    def text_of(self, key: str) -> str:
        """Return what stands beside a fact, as it is read out."""
        return next((_plain(fact) for fact in self._facts if fact.key == key), "")

    def _write(self) -> None:
        while len(self._labels) < len(self._facts):
            self._add_row()
        before = None
        for at, (name, said) in enumerate(self._labels):
            is_used = at < len(self._facts)
            name.setVisible(is_used)
            said.setVisible(is_used)
            if is_used:
                fact = self._facts[at]
                name.setText("" if fact.label == before else fact.label)
                said.setText(_rich(fact))
                said.setAccessibleName(f"{fact.label}: {_plain(fact)}")
                before = fact.label
        self._arrange()

    def _arrange(self) -> None:
        """Names at the left if the widest words leave each other room, above what was said if not.

        A long question stands above its answer in any case: beside it, it would take a line a word.
        """
        measures, gap = self.fontMetrics(), tokens().gap_px
        width = self.viewport().width() - 3 * gap
        names = _widest(measures, (fact.label for fact in self._facts))
        said = _widest(measures, (_plain(fact) for fact in self._facts))
        are_all = names > _MOST_OF_NAMES * width or said > width * _SAID // (_NAMES + _SAID)
        for at, (name, _said) in enumerate(self._labels[: len(self._facts)]):
            name.setVisible(bool(name.text()))
            long = measures.horizontalAdvance(name.text()) * (_NAMES + _SAID) > _LINES_OF_NAME * width * _NAMES
            self._place(at, is_stacked=are_all or long)

    def _place(self, at: int, *, is_stacked: bool) -> None:
        if is_stacked == self._stacked.get(at):
            return
        self._stacked[at] = is_stacked
        for label in self._labels[at]:
            self._grid.removeWidget(label)
        name, said = self._labels[at]
        below, right, wide = (1, 0, 2) if is_stacked else (0, 1, 1)
        self._grid.addWidget(name, 2 * at, 0, 1, wide)
        self._grid.addWidget(said, 2 * at + below, right, 1, wide)

    def _add_row(self) -> None:
        at = len(self._labels)
        self._grid.setRowStretch(2 * at, 0)
        name, said = QLabel(), QLabel()
        name.setProperty("tone", "faded")
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.RichText)
        said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._labels.append((name, said))
        self._place(at, is_stacked=False)
        self._grid.setRowStretch(2 * at + 2, 1)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange) and hasattr(self, "_facts"):
            self._write()


def _widest(measures: QFontMetrics, texts: Iterable[str]) -> int:
    return max((measures.horizontalAdvance(word) for text in texts for word in _WORD.findall(text)), default=0)


def _plain(fact: Fact) -> str:
    return " ".join(part for part in (fact.was, fact.text, _mark(fact)) if part)


def _mark(fact: Fact) -> str:
    return QCoreApplication.translate("CardFacts", "({mark})").format(mark=fact.mark) if fact.mark else ""


def _rich(fact: Fact) -> str:
    look = tokens()
    parts = []
    if fact.was:
        parts.append(f'<s style="color:{look.faded}">{_lines(fact.was)}</s>')
    if fact.text:
        said = _lines(fact.text)
        colour = {"danger": look.danger, "warning": look.warning}.get(fact.tone)
        parts.append(f'<b style="color:{colour}">{said}</b>' if colour else said)
    if fact.mark:
        parts.append(f'<b style="color:{look.warning}">{escape(_mark(fact))}</b>')
    return " ".join(parts)


def _lines(text: str) -> str:
    """Return *text* as it is shown: no line ends inside a telephone number."""
    whole = _PHONE.sub(lambda found: found[0].replace(" ", "\u00a0").replace("-", "\u2011"), text)
    return escape(whole).replace("\n", "<br>")
