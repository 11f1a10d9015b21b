"""The review of a day: totals, what stands out, every line, and the signature."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.records import DayReview
from desktop.domain.rings import totals_of
from desktop.models.call_list import missed_said
from desktop.models.line_text import Reader
from desktop.models.review_list import ReviewList
from desktop.views.day_arrows import DayArrows, turn_of
from desktop.views.hinted_line import HintedLine
from desktop.views.page import Page
from desktop.views.review_rows import ReviewRows
from desktop.views.theme import tokens
from desktop.views.tone import set_look
from desktop.wording.language import Language
from desktop.wording.paper import totals, totals_note

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DATE = frozenset("0123456789+-.")
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ReviewPage(Page):
    """Alt+Left and Alt+Right turn the day, a date typed anywhere goes to it, words are the remark; F12 twice signs.

    day_requested -- by how many days, 0 = today; date_typed -- another day as typed; print_requested -- F8
    opened -- a request's card; signing_begun -- F12 the first time; sign_requested -- with the remark
    appeared -- the page is looked at again
    """

    day_requested = Signal(int)
    date_typed = Signal(str)
    print_requested = Signal()
    opened = Signal(object)
    signing_begun = Signal()
    sign_requested = Signal(str)
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review = ReviewList(self)
        self.rows = ReviewRows(self.review)
        self.day, self.totals, self.empty, self.signature = QLabel(), QLabel(), QLabel(), QLabel()
        self.note = QLabel()
        self.date = HintedLine(hint=self.tr("another day: 1.3."))
        self.remark = HintedLine(hint=self.tr("if there is something to say about this day"))
        self.remark_title = QLabel(self.tr("Remark"))
        self._entries = 0
        self._is_signed = False
        self._day: date | None = None
        self._remarks: dict[date, str] = {}
        self._name_parts()
        self._lay_out()
        self._connect()

    def _name_parts(self) -> None:
        named = {
            self.day: self.tr("Day"),
            self.totals: self.tr("Totals"),
            self.note: self.tr("What is known of this day"),
            self.empty: self.tr("Nothing to read"),
            self.signature: self.tr("Signature"),
        }
        for label, name in named.items():
            label.setAccessibleName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.day.setProperty("say", "true")
        for label in (self.totals, self.note):
            label.setProperty("tone", "faded")
        self.note.hide()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("tone", "faded")
        self.date.setAccessibleName(self.tr("Another day"))
        self.date.keep_room()
        self.remark.setAccessibleName(self.tr("Remark"))
        self.remark_title.setBuddy(self.remark)

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        bar = QHBoxLayout()
        bar.setSpacing(gap)
        self._arrows = DayArrows(self)
        bar.addWidget(self._arrows)
        bar.addWidget(self.day, 1)
        bar.addWidget(self.date)
        foot = QGridLayout()
        foot.setHorizontalSpacing(gap)
        foot.addWidget(self.remark_title, 0, 0)
        foot.addWidget(self.remark, 0, 1)
        foot.addWidget(self.signature, 0, 2)
        foot.setColumnStretch(1, 3)
        foot.setColumnStretch(2, 4)
        self.signature.setMargin(gap // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap // 2)
        layout.addLayout(bar)
        layout.addWidget(self.note)
        layout.addWidget(self.totals)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._arrows.turned.connect(self.day_requested)
        self.rows.activated.connect(self._on_activated)
        self.date.returnPressed.connect(self._on_date_entered)
        self.remark.returnPressed.connect(self.sign)
        for watched in (self.rows, self.date, self.remark):
            watched.installEventFilter(self)

    def turn(self, day: date) -> None:
        """Take what is typed from now on as *day*'s; half a remark waits with the day it is about.

        What is typed before the first day is read is that day's.
        """
        if day == self._day:
            return
        if self._day is not None:
            self._remarks[self._day] = self.remark.text()
            self.remark.setText(self._remarks.pop(day, ""))
            self.date.clear()
        self._day = day

    def show_note(self, note: str) -> None:
        """Say under the heading whether something of the day may be missing; empty = nothing is."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.keys_changed.emit()

    def show_review(self, review: DayReview, reader: Reader, *, now: datetime) -> None:
        """Show a day; selection, scroll and what is typed stay while it is the same."""
        self.turn(review.day)
        self.day.setText(reader.language.day_heading(review.day))
        self.totals.setText(_totals(review, reader.language))
        self.totals.setToolTip(totals_note(reader.language))
        self.totals.setAccessibleDescription(totals_note(reader.language))
        self.review.show(review, reader, now=now)
        if not self.rows.currentIndex().isValid():
            first = next((at for at, row in enumerate(self.review.rows()) if not row.is_heading), 0)
            self.rows.setCurrentIndex(self.review.index(first))
        self._entries = review.entry_count
        is_empty = self.review.rowCount() == 0
        self.rows.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self.totals.setVisible(not is_empty or bool(review.missed.missed))
        self.empty.setText("" if self.note.text() else self.tr("No request was written down on this day."))
        self._show_signature(review, reader)
        self.keys_changed.emit()

    def _show_signature(self, review: DayReview, reader: Reader) -> None:
        signed = review.signature
        self._is_signed = signed is not None
        self.remark.setVisible(signed is None)
        self.remark_title.setVisible(signed is None)
        set_look(self.signature, "wash", "done" if signed is not None else "")
        if signed is None and self.note.text():
            self.signature.setText("")  # nobody signs half a day
            return
        if signed is None:
            self.signature.setText(self.tr("Not signed. F12 signs %n entry(ies).", "", review.entry_count))
            return
        at = reader.language.moment(signed.signed_at, reader.zone, reader.today)
        count = self.tr("%n entry(ies)", "", signed.entry_count)
        said = self.tr("Signed by {author}, {time}, over {count}.")
        parts = [said.format(author=signed.author, time=at, count=count), signed.remark]
        if review.addenda:
            parts.append(self.tr("%n addendum(a) since.", "", len(review.addenda)))
        self.signature.setText(" ".join(part for part in parts if part))

    @Slot()
    def sign(self) -> None:
        """Enter or F12 in the remark: sign the day."""
        self.sign_requested.emit(self.remark.text())

    def ask_remark(self) -> None:
        """Whoever pressed F12 may sign: the next one does."""
        self.remark.setFocus()
        self.said.emit(self.tr("F12 again signs the day, with the remark if there is one. Esc: not yet."))

    def key_labels(self) -> Mapping[str, str]:
        labels = {"F8": self.tr("print")}
        return labels if self._is_signed or self.note.text() else {**labels, "F12": self.tr("sign")}

    def press(self, key: str) -> bool:
        if key == "F8":
            self.print_requested.emit()
        elif key == "F12" and (self._is_signed or self.remark.hasFocus()):
            self.sign()
        elif key == "F12":
            self.signing_begun.emit()
        else:
            return False
        return True

    def step_back(self) -> bool:
        if self.remark.hasFocus() or self.date.hasFocus():
            self.rows.setFocus()
            return True
        return False

    def take_focus(self) -> None:
        self.rows.setFocus() if self.rows.isVisible() else self.date.setFocus()

    @Slot()
    def _on_date_entered(self) -> None:
        self.date_typed.emit(self.date.text())

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        chosen = self.rows.selected()
        if chosen is not None and chosen.request_id is not None:
            self.opened.emit(chosen.request_id)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_typing = event.text().isprintable() and event.text().strip() and not event.modifiers() & _CHORDS
            if watched is self.rows and is_typing:
                field = self.date if event.text() in _DATE else self.remark
                if field.isVisible():  # on a signed day nothing is remarked
                    field.setFocus()
                    field.insert(event.text())
                return True
            if (by := turn_of(event)) is not None:
                self.day_requested.emit(by)
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()


def _totals(review: DayReview, language: Language) -> str:
    """Return the day in figures; how missed calls were dealt with is said in full, for each figure has its clock."""
    counts = {name: count for name, count in review.totals.items() if name not in totals_of(review.missed)}
    said = "   ".join(f"{name} {count}" for name, count in totals(counts, language, calls=review.call_counts))
    missed = missed_said(review.missed, language, minutes=review.missed_minutes)
    return "   ".join(part for part in (said, missed) if part)
