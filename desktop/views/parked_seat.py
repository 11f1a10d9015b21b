"""The seat of the parked calls under the NOW band: a stub for each, as long as any waits; on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.stub import Stubs
from desktop.views.cells import draw_lines
from desktop.views.theme import tokens
from desktop.views.wrapping import Ruler, ruler

_LEAST_PX = 400
_ROOMY_ROWS = 26  # of the window: more than the smallest screen has, whose form needs every one


@dataclass(frozen=True, slots=True)
class _Seat:
    """A stub where it stands. place -- that a click on it fetches; -1: none, it stands for all of them"""

    rect: QRect
    text: str
    tone: str
    place: int


class ParkedSeat(QWidget):
    """Stubs in as many words as there is room for, each with its age; where these have none, one text for all.

    fetched -- a stub was clicked: its digit, 0 for what F2 brings; appeared -- the seat is there, or gone
    """

    fetched = Signal(int)
    appeared = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Stubs()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Parked calls"))
        self.hide()

    def show_stubs(self, shown: Stubs) -> None:
        """Show what waits; the seat is there only while something does."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleDescription(". ".join(stub.text for stub in shown.stubs))
        self.setToolTip("\n".join(stub.text for stub in shown.stubs))
        self.setVisible(bool(shown.stubs))
        self.appeared.emit(bool(shown.stubs))
        self.updateGeometry()
        self.update()

    def texts(self) -> list[str]:
        """Return what is written in the seat now, in order."""
        return [seat.text for seat in self._seats()]

    def _seats(self) -> list[_Seat]:
        """Return every stub with its place, said as fully as there is room; folded into one where none is.

        Each has its digit and its age before any is said in more; whoever is in danger first, then who waits longest.
        """
        stubs = self._shown.stubs
        said = [stub.bare for stub in stubs]
        rows = self._rows()
        seats = self._packed(said, rows)
        if seats is None or not self._fits_as_it_grows(rows):
            return [self._folded()]
        in_turn = sorted(range(len(stubs)), key=lambda at: stubs[at].tone != "danger")
        in_danger = [at for at in in_turn if stubs[at].tone == "danger"]
        briefs, texts = [stub.brief for stub in stubs], [stub.text for stub in stubs]
        for more, which in (
            (briefs, in_danger),
            ([stub.hint for stub in stubs], [at for at in in_turn if at not in in_danger]),
            (briefs, in_turn),
            (texts, in_turn),
        ):
            for at in which:
                tried = [*said[:at], more[at], *said[at + 1 :]]
                if (wider := self._packed(tried, rows)) is not None:
                    said, seats = tried, wider
        return seats

    def _folded(self) -> _Seat:
        tones = {stub.tone for stub in self._shown.stubs}
        tone = next((one for one in ("danger", "warning") if one in tones), "plain")
        rest = QRect(self._left(), 0, self._width() - self._left(), self._row_px())
        return _Seat(rest, self._shown.folded, tone, -1)

    def _packed(self, said: Sequence[str], most_rows: int) -> list[_Seat] | None:
        """Return the stubs one beside another, in rows; None if they do not fit into so many."""
        measures, gap, most = self._ruler(), tokens().gap_px, self._width() - tokens().gap_px
        seats: list[_Seat] = []
        left, row = self._left(), 0
        for stub, text in zip(self._shown.stubs, said, strict=True):
            width = round(measures.width(text)) + 2 * gap
            if left + width > most and left > self._left():
                left, row = self._left(), row + 1
            if left + width > most or row >= most_rows:
                return None
            seats.append(_Seat(QRect(left, row * self._row_px(), width, self._row_px()), text, stub.tone, stub.place))
            left += width + gap // 2
        return seats

    def _rows(self) -> int:
        """Return how many rows there may be: more than one in a low window only where every age needs them."""
        return 1 if not self._is_roomy() and self._fits_as_it_grows(1) else 2

    def _fits_as_it_grows(self, rows: int) -> bool:
        """Whether the ages alone fit, also when they have grown: that moves nothing below while somebody writes."""
        return self._packed([stub.room for stub in self._shown.stubs], rows) is not None

    def _is_roomy(self) -> bool:
        return self.window().height() >= _ROOMY_ROWS * tokens().row_px

    def _row_px(self) -> int:
        return round(self._ruler().spacing) + tokens().gap_px

    def _ruler(self) -> Ruler:
        return ruler(self.font())

    def _title(self) -> str:
        return self.tr("PARKED Alt+")

    def _left(self) -> int:
        return round(ruler(self.font(), is_bold=True).width(self._title())) + 4 * tokens().gap_px

    def _width(self) -> int:
        return max(self.width(), _LEAST_PX)

    # Qt overrides

    def sizeHint(self) -> QSize:
        seats = self._seats()
        foot = max((seat.rect.bottom() + 1 for seat in seats), default=self._row_px())
        if len(seats) > 1 and not self._is_roomy():
            foot = self._rows() * self._row_px()
        return QSize(_LEAST_PX, foot + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # how many rows the stubs take depends on it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for seat in self._seats():
            if seat.place >= 0 and seat.rect.contains(event.position().toPoint()):
                self.fetched.emit(seat.place)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, gap, thick = tokens(), tokens().gap_px, ruler(self.font(), is_bold=True)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.sheet))
        title = QRect(2 * gap, 0, self._left(), self._row_px())
        draw_lines(painter, title, thick, (self._title(),), look.faded)
        colours = {"danger": (look.danger_wash, look.danger), "warning": (look.warning_wash, look.warning)}
        for seat in self._seats():
            wash, ink = colours.get(seat.tone, (look.page, look.ink))
            painter.fillRect(seat.rect.adjusted(0, 1, 0, -1), QColor(wash))
            painter.setPen(QPen(QColor(look.edge), 1))
            painter.drawRect(seat.rect.adjusted(0, 1, -1, -2))
            draw_lines(painter, seat.rect.adjusted(gap, 0, 0, 0), self._ruler(), (seat.text,), ink)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
