"""Who sits at the desk: changed with one key, each change an entry."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.errors import DaybookError
from desktop.domain.records import Person
from desktop.domain.status import DESK_ROLES
from desktop.folders import data_folder
from desktop.link_type import is_registered, register, softphone_lines, unregister
from desktop.screens.context import Desk
from desktop.storage.queries.desk import on_duty, people
from desktop.views.seat_page import Choice, SeatPage
from desktop.wording.language import LANGUAGES
from desktop.wording.sharing import alone, standing
from desktop.workflow.duty import go_off_duty, go_on_duty


class SeatScreen(QObject):
    """Wires the page of the desk to duty."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page = SeatPage([Choice(code, title) for code, title in LANGUAGES.items()])
        self.page.show_chosen(desk.settings.theme, desk.language.code)
        self.page.person_requested.connect(self._on_person_requested)
        self.page.off_duty_requested.connect(self._on_off_duty_requested)
        self.page.sharing.pause_requested.connect(desk.sharing.pause_requested)
        self._data = None if desk.folder == data_folder() else desk.folder
        self.page.phone.show_registered(is_registered=is_registered())
        self.page.phone.offer_lines(softphone_lines(self._data))
        self.page.phone.registering_requested.connect(self._on_registering_requested)
        self.page.phone.copied.connect(self._on_copied)
        desk.changes.happened.connect(self._on_changes)
        desk.sharing.moved.connect(self._show_sharing)
        self._show_sharing()
        self.reload()

    def reload(self) -> None:
        """Ask who there is and who sits here."""
        self._desk.ask("seat", self._staff, self._show)

    def show_now(self) -> list[Person]:
        """Show who may sit here without waiting, and return them in the order of their digits."""
        staff, sitting = self._desk.read(self._staff)
        self.page.show_people(staff, sitting.name if sitting else None)
        return staff

    def _staff(self, session: Session) -> tuple[list[Person], Person | None]:
        staff = [person for person in people(session) if person.role in DESK_ROLES]
        staff.sort(key=lambda person: person.id)  # in the order they came: a digit stays with its person
        return staff, on_duty(session, self._desk.facts.station)

    def _show(self, answer: tuple[list[Person], Person | None]) -> None:
        staff, sitting = answer
        self.page.show_people(staff, sitting.name if sitting else None)
        if sitting is not None and (sitting != self._desk.seat.person or not self._desk.seat.is_on_duty):
            self._desk.seat.take(sitting)
        elif sitting is None and self._desk.seat.is_on_duty:
            self._desk.seat.take(self._desk.seat.person, is_on_duty=False)

    @Slot(Person, str)
    def _on_person_requested(self, person: Person, pin: str) -> None:
        work = partial(go_on_duty, self._desk.office, person.id, pin=pin)
        self._desk.act(work, done=partial(self._on_seated, person), failed=self._on_refused)

    def _on_seated(self, person: Person, _answer: None) -> None:
        self._desk.seat.take(person)
        self.page.seated()
        self._desk.say(self.tr("{name} is on duty now.").format(name=person.name))
        self.page.closed.emit()

    def _on_refused(self, _error: DaybookError) -> None:
        self.page.ask_pin_again()
        self.reload()

    @Slot()
    def _on_off_duty_requested(self) -> None:
        work = partial(go_off_duty, self._desk.office, self._desk.me)
        self._desk.act(work, done=self._on_left)

    def _on_left(self, _answer: None) -> None:
        self._desk.seat.take(self._desk.seat.person, is_on_duty=False)
        self._desk.say(self.tr("Off duty. Whoever comes presses F10 5 and a digit."))
        self.reload()

    @Slot(bool)
    def _on_registering_requested(self, is_wanted: bool) -> None:
        """Let links open this program, or no longer: the system's tools for it may take their time."""
        work = partial(register, self._data) if is_wanted else unregister
        self._desk.prepare(work, done=partial(self._on_registered, is_wanted))

    def _on_registered(self, is_wanted: bool, _none: None) -> None:
        self.page.phone.show_registered(is_registered=is_wanted)
        self._desk.say(
            self.tr("Links daybook: open this desk now, for this user of the PC.")
            if is_wanted
            else self.tr("Links daybook: open this program no longer.")
        )

    @Slot(str)
    def _on_copied(self, softphone: str) -> None:
        self._desk.say(self.tr("Copied. Paste it into the settings of {softphone}.").format(softphone=softphone))

    @Slot()
    def _show_sharing(self) -> None:
        """Say how this PC stands with its server, and what of the first copy is still to come."""
        known, block = self._desk.sharing.standing, self.page.sharing
        if known is None:
            block.show_alone(alone(self._desk.language))
        else:
            said = standing(known, self._desk.language, zone=self._desk.zone, today=self._desk.today())
            is_copying = not known.copying.is_done
            block.show_standing(said.whole, said.tone, is_copying=is_copying, is_paused=known.is_paused)
        self.page.keys_changed.emit()

    @Slot(object)
    def _on_changes(self, changes: dict[str, object]) -> None:
        if {"person", "shift"} & changes.keys():
            self.reload()
