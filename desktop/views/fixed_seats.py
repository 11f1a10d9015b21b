"""The right side of the form, each thing in its seat: candidates, open here, what to mind or read out, history."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.models.seat_rows import SeatRows
from desktop.views.plain_label import plain_label
from desktop.views.room import is_tight
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens
from desktop.wording.language import in_a_row

_CANDIDATES, _OPEN, _MIND, _SCRIPT, _HISTORY = 10, 4, 3, 8, 3  # how the height is shared out
_MOST_OF_OPEN, _MOST_OF_HISTORY = 4, 3  # rows that the first of the open ones, and of what was before, may ask for
_MOST_OF_PAGE = 0.45  # that a script may take across the page


class FixedSeats(QWidget):
    """candidates -- for the field that has the focus; open_here -- F4 joins one; history -- what was here before.

    script_band -- the sentences to read out, for the page to lay over its whole width: shown where its height is low
    script_moved -- the band was shown or hidden
    """

    script_moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", "sheet")
        self.candidates = SeatList(SeatRows(self), self.tr("Candidates"), self)
        self.found = self.candidates.rows
        self.numbered = SeatRows(self, has_digits=True)
        self.explanation = _words(self, "accent")
        self.open_here = SeatList(SeatRows(self, has_digits=True), self.tr("Open here"), self)
        self.history = SeatList(SeatRows(self), self.tr("History"), self)
        for seat in (self.candidates, self.open_here, self.history):
            seat.keep_rows_whole()
        self.mind = _words(self, "warning")
        self._headings = {
            "candidates": _heading(self, self.tr("What fits")),
            "open": _heading(self, self.tr("Open here")),
            "mind": _heading(self, ""),
            "history": _heading(self, self.tr("Before") + "  Alt+E"),
        }
        self.quiet_script = _words(self, "")
        self.quiet_script.hide()
        self.mind_room = _scrolled(self, self.quiet_script, self.mind)
        self.script_band = _words(parent, "danger")
        self.script_band.setProperty("wash", "danger")
        self.script_band.setMargin(0)
        self.script_band.setContentsMargins(2 * tokens().gap_px, 0, 2 * tokens().gap_px, tokens().gap_px // 2)
        self.script_band.hide()
        self._minds: Sequence[str] = ()
        self._script: Sequence[str] = ()
        self._quiet: Sequence[str] = ()
        for seat in (self.open_here, self.history):
            for changed in (seat.rows.rowsInserted, seat.rows.rowsRemoved):
                changed.connect(self._on_rows_changed)
        self.mind_room.verticalScrollBar().rangeChanged.connect(self._name_mind)
        self._layout = layout = QVBoxLayout(self)
        gap = tokens().gap_px
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(2)
        for widget, stretch in (
            (self._headings["candidates"], 0),
            (self.candidates, _CANDIDATES),
            (self.explanation, 0),
            (self._headings["open"], 0),
            (self.open_here, _OPEN),
            (self._headings["mind"], 0),
            (self.mind_room, _MIND),
            (self._headings["history"], 0),
            (self.history, _HISTORY),
        ):
            layout.addWidget(widget, stretch)

    def explain(self, sentence: str) -> None:
        """Say what Enter does with the candidates."""
        self.explanation.setText(sentence)
        if self._quiet or self._script:
            self._fit()
        else:
            self._fit_explanation()

    def show_heading(self, seat: str, text: str) -> None:
        """Name a seat after what is in it now."""
        self._headings[seat].setText(text)

    def show_mind(self, sentences: Sequence[str], script: Sequence[str], *, is_danger: bool) -> None:
        """Show warnings and access notes, above them the sentences to read out.

        In danger these stand alone, large, and take the room of the history.
        """
        quiet, loud = ((), script) if is_danger else (script, ())
        if (sentences, quiet, loud) == (self._minds, self._quiet, self._script):
            return
        self._minds, self._quiet, self._script = sentences, quiet, loud
        self.script_band.setText(in_a_row(loud))
        self.quiet_script.setText("\n".join(quiet))
        self.mind_room.verticalScrollBar().setValue(0)
        self._fit()

    def scroll_mind(self, by: int) -> None:
        """Page Up or Page Down: read on where the words are longer than their seat."""
        bar = self.mind_room.verticalScrollBar()
        bar.setValue(bar.value() + by * max(bar.pageStep() - self.fontMetrics().lineSpacing(), 1))

    @Slot()
    def _on_rows_changed(self) -> None:
        self._fit()

    @Slot()
    def _name_mind(self) -> None:
        has_more = self.mind_room.verticalScrollBar().maximum() > 0
        if self._script and not self._lies_across():
            self._headings["mind"].setText(self.tr("Read out (Page Down: more)") if has_more else self.tr("Read out"))
        elif self._quiet:
            said = self.tr("Say and mind (Page Down: more)") if has_more else self.tr("Say and mind")
            self._headings["mind"].setText(said)
        elif self._minds:
            self._headings["mind"].setText(self.tr("Mind (Page Down: more)") if has_more else self.tr("Mind"))
        else:
            self._headings["mind"].setText("")  # nothing is to be minded; its seat stays

    def _lies_across(self) -> bool:
        """Return whether the script is read across the page: where the seat is low, unless it is too long for that."""
        needed = self.script_band.heightForWidth(self._page.width())
        return bool(self._script) and is_tight(self._page) and needed <= _MOST_OF_PAGE * self._page.height()

    def _fit(self) -> None:
        """A script that is read out is seen whole if it can be: history and open ones go, F4 lists these.

        In large type history goes, and whatever list is empty while something is read out or chosen: what is typed for
        has the room. A script takes the whole width of
        the page instead of this seat: its lines are fewer there, and nobody turns pages while a person is in danger.
        """
        look, is_low = tokens(), is_tight(self._page)
        has_script, lies_across = bool(self._script), self._lies_across()
        was_across = self.script_band.isVisibleTo(self._page)
        if not lies_across:
            self.script_band.hide()
        for room in (self.candidates, self.open_here, self.mind_room, self.history):
            room.setMinimumHeight(look.row_px)
        self._headings["mind"].setMinimumHeight(self._headings["history"].sizeHint().height())
        if not is_low:
            for seat, most in ((self.open_here, _MOST_OF_OPEN), (self.history, _MOST_OF_HISTORY)):
                seat.setMinimumHeight(min(max(seat.first_row_px(), look.row_px), most * look.row_px))
        self._show_words("danger" if has_script and not lies_across else "warning")
        gives_way = is_low and bool(self._quiet or has_script)  # an empty list to what is read out
        is_choosing = bool(self.candidates.rows.rowCount()) or not gives_way
        has_open = bool(self.open_here.rows.rowCount()) or not is_low
        for name, widget, is_shown in (
            ("candidates", self.candidates, is_choosing),
            ("history", self.history, not is_low and not has_script),
            ("open", self.open_here, has_open and not has_script),
            (
                "mind",
                self.mind_room,
                not lies_across and (not is_low or bool(self._minds or self._quiet or has_script)),
            ),
        ):
            widget.setVisible(is_shown)
            self._headings[name].setVisible(is_shown)
        self._fit_explanation()
        if self._quiet or (has_script and not lies_across):
            self._give_room_to_words()
        if lies_across:
            self._layout.activate()  # the page still counts what has just been hidden, and would make the window higher
            self.updateGeometry()
            self.script_band.show()
        if lies_across != was_across:
            self.script_moved.emit()

    def _give_room_to_words(self) -> None:
        """Let what is read out be seen whole as far as the other seats can do with less; never make the page higher."""
        inner = self.width() - 2 * tokens().gap_px
        said = sum(words.heightForWidth(inner) for words in (self.quiet_script, self.mind) if words.text())
        least = self.mind_room.minimumHeight()
        others = self._layout.totalMinimumHeightForWidth(self.width()) - least
        self.mind_room.setMinimumHeight(max(min(said, self.height() - others), least))

    def _show_words(self, tone: str) -> None:
        """Put warnings and script where they are read now."""
        is_read = tone == "danger"
        self.mind.setText("\n".join(self._script if is_read else self._minds))
        self.quiet_script.setVisible(bool(self._quiet))
        self.mind.setVisible(bool(self.mind.text()) or not self._quiet)
        self._layout.setStretchFactor(self.mind_room, _SCRIPT if is_read else _MIND)
        if self.mind.property("tone") != tone:
            self.mind.setProperty("tone", tone)
            self.mind.setProperty("wash", "danger" if is_read else "")
            self.mind.style().unpolish(self.mind)
            self.mind.style().polish(self.mind)
        self._name_mind()

    def _fit_explanation(self) -> None:
        """Two lines at least, so that nothing jumps while one types; more where the sentence needs them."""
        lines = 2 if self.history.isVisibleTo(self) else 1
        usual = lines * self.fontMetrics().lineSpacing() + tokens().gap_px
        width = self.width() - 2 * tokens().gap_px
        self.explanation.setMinimumHeight(max(usual, self.explanation.heightForWidth(width)))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def _words(parent: QWidget, tone: str) -> QLabel:
    label = plain_label(parent, tone)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setMargin(tokens().gap_px // 2)
    return label


def _heading(parent: QWidget, text: str) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("tone", "faded")
    label.setProperty("seat", True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _scrolled(parent: QWidget, *words: QLabel) -> QScrollArea:
    inner = QWidget(parent)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for one in words:
        column.addWidget(one, 1 if one is words[-1] else 0)
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
