"""The stubs of the parked calls at work: kept true by what is parked and by the clock."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.models.line_text import Reader
from desktop.models.parked_stubs import parked_stubs
from desktop.screens.context import Desk
from desktop.screens.intake import IntakeScreen
from desktop.views.parked_seat import ParkedSeat


class ParkedStubs(QObject):
    """Shows what waits; nothing until the form was made. left_changed -- whether Esc left a call in the form"""

    left_changed = Signal(bool)

    def __init__(self, desk: Desk, view: ParkedSeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._intake: IntakeScreen | None = None

    def watch(self, intake: IntakeScreen) -> None:
        """Follow the form of the calls."""
        self._intake = intake
        intake.parked_changed.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        """Write the stubs anew: their number, what is known of each, and how long it waits."""
        if self._intake is None:
            return
        desk = self._desk
        reader = Reader(desk.language, desk.zone, desk.today(), desk.facts.station)
        waiting, left = self._intake.parked()
        self.left_changed.emit(left is not None)
        self._view.show_stubs(parked_stubs(waiting, left, self._intake.form.categories, reader, desk.now()))
