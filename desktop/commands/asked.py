"""One act as it was asked for: by the command line, or by a line of JSON."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.commands.errand import Errand
from desktop.commands.fields import Fields
from desktop.domain.codes import Outcome
from desktop.domain.errors import FieldMissing, FieldUnreadable, PersonUnknown
from desktop.domain.number import RequestNumber
from desktop.domain.records import Person, Team
from desktop.storage.queries.desk import person_named, team_named
from desktop.workflow.acting import Told
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing

FIELDS = (
    "number", "act", "at", "to", "reason", "text", "eta", "due", "outcome", "problem", "cause", "remedy", "minutes",
    "closes", "question", "answer", "again_in", "words", "place", "equipment", "caller", "phone", "category",
    "priority", "access_notes", "occurred_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """The request, the author and the fields of one act."""

    errand: Errand
    number: RequestNumber
    author: UUID
    fields: Fields

    @property
    def office(self) -> Office:
        """Where it happens."""
        return self.errand.office

    @property
    def told(self) -> Told:
        """Author, time and own words. Raises TimeUnreadable, TimeInFuture."""
        return Told(by=self.author, at=self.instant("at"), text=self.fields.text("text"))

    def instant(self, name: str, *, ahead: bool = False) -> datetime | None:
        """Return the time that stands there, None if absent. Raises TimeUnreadable, TimeInFuture."""
        typed = self.fields.text(name)
        return self.errand.when(typed, ahead=ahead) if typed.strip() else None

    def whom(self) -> Person | Team | None:
        """Return the person, or else the team, that `to` names. Raises TeamUnknown, PersonAmbiguous."""
        typed = self.fields.text("to")
        if not typed.strip():
            return None
        with self.office.database.read() as session:
            try:
                return person_named(session, typed)
            except PersonUnknown:
                return team_named(session, typed)

    def needed_whom(self) -> Person | Team:
        """Return whom `to` names. Raises FieldMissing too."""
        found = self.whom()
        if found is None:
            raise FieldMissing(field="to")
        return found

    def other(self) -> RequestNumber:
        """Return the request that `to` names. Raises FieldMissing, NumberUnreadable."""
        return self.errand.number(self.fields.needed("to"))

    def person_id(self) -> UUID | None:
        """Return the person that `to` names, None if absent. Raises PersonUnknown, PersonAmbiguous."""
        typed = self.fields.text("to")
        if not typed.strip():
            return None
        with self.office.database.read() as session:
            return person_named(session, typed).id

    def closing(self) -> Closing:
        """Return how it ended. Raises FieldUnreadable for an outcome that does not exist."""
        outcome = self.fields.text("outcome").strip()
        if outcome and outcome not in frozenset(Outcome):
            raise FieldUnreadable(field="outcome", typed=outcome)
        return Closing(
            outcome=outcome or None,
            problem=self.fields.text("problem") or None,
            cause=self.fields.text("cause") or None,
            remedy=self.fields.text("remedy") or None,
            minutes=self.fields.minutes("minutes"),
            person_id=self.person_id(),
        )
