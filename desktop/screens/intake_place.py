"""What is known of the chosen place, shown in its seats: open requests, warnings, access, history."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.forms import script
from desktop.domain.records import PlaceFacts, RequestLine
from desktop.domain.status import ENDED
from desktop.models import line_text
from desktop.models.intake_form import IntakeForm
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.screens.intake_contracts import IntakeContracts
from desktop.storage.queries.lookups import place_facts
from desktop.views.fixed_seats import FixedSeats
from desktop.wording.intake import say
from desktop.wording.promises import danger_script

_TOPIC = "intake place"
_TABLES = frozenset({"request", "site", "equipment", "contact", "entry", "call"})


class IntakePlace(QObject):
    """Follows the place of the form."""

    def __init__(self, desk: Desk, form: IntakeForm, seats: FixedSeats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form, self._seats = desk, form, seats
        self._facts: PlaceFacts | None = None
        self._contracts = IntakeContracts(desk, form, self)
        self._contracts.changed.connect(self.show_mind)
        form.changed.connect(self._on_changed)
        form.replaced.connect(self.refresh)
        desk.changes.happened.connect(self._on_committed)

    def facts(self) -> PlaceFacts | None:
        """Return what is known of the place that is chosen now; asks at once where the answer is not there yet."""
        half = self._form.half
        if half.site_id is None:
            return None
        if self._facts is None or self._facts.site_id != half.site_id:
            self._show(half.site_id, self._desk.read(self.query(half.site_id)))
        return self._facts

    def open_here(self) -> Sequence[RequestLine]:
        """Return what a call from the place may be about: the likeliest first, done within the look-back among it."""
        facts = self.facts()
        return facts.open_here if facts else ()

    @Slot()
    def refresh(self) -> None:
        """Ask again what is known of the place."""
        site_id = self._form.half.site_id
        if site_id is None:
            self._desk.lanes.read.forget(_TOPIC)
            self._show(None, None)
        else:
            self._desk.ask(_TOPIC, self.query(site_id), partial(self._show, site_id))

    @Slot()
    def show_mind(self) -> None:
        """Show the sentences to read out, or else what is to be minded at the place."""
        language, facts, half = self._desk.language, self._facts, self._form.half
        is_danger = self._form.is_danger
        lines = script(self._form.taken.form, half.answers) if is_danger or half.is_kind_by_hand else ()
        to_say = danger_script(lines, language) if is_danger else [language.pick(line) for line in lines]
        minds = self._contracts.warnings()
        if facts is not None:
            minds += [
                say(what, language, **{name: text})
                for what, name, text in (
                    ("warning", "warning", facts.warning),
                    ("access", "notes", facts.access_notes),
                    ("private", "notes", facts.private_notes),
                )
                if text
            ]
        self._seats.show_mind([*minds, *self._contracts.calm()], to_say, is_danger=is_danger)

    def query(self, site_id: UUID) -> Callable[[Session], PlaceFacts | None]:
        """Return the question what is known of a place."""
        category = self._form.category
        return partial(
            place_facts,
            day=self._desk.day,
            site_id=site_id,
            equipment_id=self._form.half.equipment_id,
            now=self._desk.now(),
            category_id=category.id if category else None,
        )

    def _show(self, site_id: UUID | None, facts: PlaceFacts | None) -> None:
        if site_id != self._form.half.site_id:
            return
        self._facts = facts
        heading = _heading(facts.open_here if facts else ())
        self._seats.open_here.rows.show([self.row(line) for line in (facts.open_here if facts else ())])
        self._seats.show_heading("open", say(heading, self._desk.language))
        self._seats.history.rows.show([self.row(line) for line in _ended(facts)])
        self.show_mind()

    def row(self, line: RequestLine) -> SeatRow:
        """Return a request as it stands in a seat."""
        reader, now = self._reader(), self._desk.now()
        number, time = line_text.number(line, reader, now), line_text.time(line, reader, now)
        words = line_text.words(line, reader, now)
        who = line_text.who(line, reader, now)
        note = " · ".join(part for part in (line_text.result(line, reader, now), who) if part)
        return SeatRow(str(line.id), f"{number} · {time} · {words}", note)

    def _reader(self) -> line_text.Reader:
        return line_text.Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name in ("place", "kind"):
            self.refresh()
        if name in ("kind", "answers", "danger"):
            self.show_mind()

    @Slot(object)
    def _on_committed(self, changes: dict[str, set[UUID]]) -> None:
        if _TABLES & changes.keys() and self._form.half.site_id is not None:
            self.refresh()


def _heading(lines: Sequence[RequestLine]) -> str:
    """Return what the seat of the open ones is called: by what F4 does with the first of them."""
    if not lines:
        return "open_here"
    return "back_here_f4" if lines[0].status in ENDED else "open_here_f4"


def _ended(facts: PlaceFacts | None) -> list[RequestLine]:
    """Return the history without what is still open and stands in its own seat."""
    shown = {line.id for line in facts.open_here} if facts else set()
    return [line for line in facts.history if line.id not in shown] if facts else []
