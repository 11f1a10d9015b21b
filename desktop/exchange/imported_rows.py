"""One imported row as the acts it stands for: place, category and team as needed, opened, moved on, closed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.domain.calls import NewCall
from desktop.domain.importing import ColumnMapping
from desktop.domain.text import normalised
from desktop.exchange.contact_rows import find_contact
from desktop.exchange.known_rows import Values
from desktop.exchange.rows_to_write import RowsToWrite
from desktop.exchange.source_rows import SourceRequest
from desktop.storage.capture import plain
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import teams
from desktop.storage.tables import PersonRow, RequestRow
from desktop.workflow import directory, progress
from desktop.workflow.acting import Told
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing
from desktop.workflow.register import register
from desktop.workflow.saving_many import save_many

_ENDED = ("closed", "resolved", "cancelled")
_OTHERS_LINE = 2


class Import:
    """What one import has to know while it runs. doubts -- (line number, code) of the rows taken so far."""

    def __init__(self, office: Office, mapping: ColumnMapping, *, by: UUID, imported_at: datetime) -> None:
        self._office = office
        self._map = mapping
        self._line = mapping.options.get("team_line", _OTHERS_LINE)
        self._by = by
        self._marks = {"imported_at": plain(imported_at)}
        self._writing = RowsToWrite(mapping)
        self.doubts: list[tuple[int, str]] = []
        with office.database.read() as session:
            self._teams = {normalised(team.name): team.id for team in teams(session, with_retired=True)}
            self._categories: dict[str, tuple[UUID, UUID | None]] = {}
            for category in categories(session, with_retired=True):
                for name in (category.key, *category.labels.values()):
                    self._categories.setdefault(normalised(name), (category.id, category.team_id))
            staff = select(PersonRow.name, PersonRow.id).where(PersonRow.retired_at.is_(None))
            self._people = [(normalised(name), row_id) for name, row_id in session.execute(staff)]

    def prepare(self, rows: list[SourceRequest]) -> None:
        """Make the teams and categories that *rows* need and are not there. Raises ActForbidden."""
        with self._office.database.batch():
            for row in rows:
                office = self._at(row.occurred_at, {})
                team_id = self._team(office, row.team)
                self._category(office, row.category, team_id)

    def take(self, row: SourceRequest) -> bool:
        """Take in one row, all of it or nothing; return whether it was new. Raises DaybookError."""
        doubts = list(row.cells.doubts)
        try:
            with self._office.database.batch():
                opening = self._at(row.occurred_at, row.marks)
                registered = register(opening, self._call(row, self._site(opening, row), doubts), by=self._by)
                if registered.was_known:
                    return False
                team_id = self._teams.get(normalised(row.team)) if row.team else None
                if team_id is not None and self._routed_to(row) != team_id:
                    progress.route(opening, registered.request_id, Told(by=self._by), team_id=team_id)
                row = self._assigned(opening, row, registered.request_id, doubts)
                self._move_on(row, registered.request_id, doubts)
                self._note_caller(row, registered.request_id)
        except BaseException:
            self._writing = RowsToWrite(self._map)  # what it knew of was undone
            raise
        self._writing.written(keeps_fresh=False)
        self.doubts += [(row.line_no, doubt) for doubt in doubts if doubt != "text_repaired"]
        self.doubts += [(row.line_no, "status_unknown")] if "status_unknown" in row.marks else []
        return True

    def _at(self, when: datetime, marks: Mapping[str, Any]) -> Office:
        return replace(self._office, clock=_standing(when), marks=self._marks | dict(marks))

    def _site(self, office: Office, row: SourceRequest) -> UUID | None:
        """Return the row's place, made with those above it where it is new."""
        if not row.place.steps:
            return None
        cells = replace(row.cells, place=row.place)
        with self._office.database.read() as session:
            site = self._writing.place(session, cells, None)
        if self._writing.new:
            facts = {"table": "site", "source": self._map.source, "rows": len(self._writing.new)}
            save_many(office, new=self._writing.new, changed=(), facts=facts, by=self._by)
            self._writing.written(keeps_fresh=False)
        return site

    def _call(self, row: SourceRequest, site_id: UUID | None, doubts: list[str]) -> NewCall:
        category = self._categories.get(normalised(row.category)) if row.category else None
        cells = row.cells
        caller = cells.text("caller")
        contact_id = equipment_id = None
        with self._office.database.read() as session:
            self._writing.known.prepare(session, "contact", (), cells.phones)
            if cells.phones or (caller and site_id):
                contact_id = find_contact(session, self._writing, replace(cells, place=row.place), caller)
            if number := cells.text("equipment"):
                equipment_id = self._writing.known.by_name(session, "equipment", number)
                if equipment_id is None:
                    doubts.append("equipment_unknown")
        words = row.words or row.category
        if cells.text("equipment") and equipment_id is None:
            words = f"{words} [{cells.text('equipment')}]"
        return NewCall(
            words=words,
            site_id=site_id,
            equipment_id=equipment_id,
            place_text=row.place_words,
            place_confirmed=site_id is not None,
            contact_id=contact_id,
            caller_name="" if contact_id else caller,
            phone=cells.phones[0].typed if cells.phones else "",
            withheld=bool(self._map.options.get("withheld")),
            category_id=category[0] if category else None,
            occurred_at=row.occurred_at,
            due_at=row.due_at,
            source=self._map.source,
            external_ref=row.ref,
        )

    def _note_caller(self, row: SourceRequest, request_id: UUID) -> None:
        """Know the caller again who was made in passing."""
        if not (row.cells.text("caller") or row.cells.phones):
            return
        with self._office.database.read() as session:
            found = select(RequestRow.contact_id, RequestRow.site_id).where(RequestRow.id == request_id)
            contact, site = session.execute(found).one()
            if contact is not None and contact not in self._writing.known.by_phone(row.cells.phones):
                values: Values = {"name": row.cells.text("caller"), "site_id": site, "phones": {}}
                self._writing.known.note("contact", contact, values, phones=row.cells.phones[:1])

    def _assigned(self, office: Office, row: SourceRequest, request_id: UUID, doubts: list[str]) -> SourceRequest:
        """Let the engineer whom the row names have it; a name that nobody has stays in what was done."""
        said = row.cells.text("assignee")
        if not said:
            return row
        person = self._person(said)
        if person is None:
            doubts.append("person_unknown")
            return replace(row, resolution=f"{row.resolution} ({said})".strip())
        progress.assign(office, request_id, Told(by=self._by), person_id=person)
        return row

    def _person(self, said: str) -> UUID | None:
        wanted = normalised(said).split()
        whole = [row_id for name, row_id in self._people if name.split() == wanted]
        if len(whole) == 1:
            return whole[0]
        some = [
            row_id
            for name, row_id in self._people
            if wanted and all(any(part.startswith(word) for part in name.split()) for word in wanted)
        ]
        return some[0] if len(some) == 1 else None

    def _move_on(self, row: SourceRequest, request_id: UUID, doubts: list[str]) -> None:
        marks = dict(row.marks)
        at = row.closed_at if row.status in _ENDED else row.updated_at
        if at is None:
            if row.status in _ENDED:
                doubts.append("closing_time_unknown")
                marks["closing_time_unknown"] = True
            at = row.updated_at or row.occurred_at
        if at < row.occurred_at:
            if row.status in _ENDED:
                doubts.append("closed_before_opened")
            marks["closed_before_opened"] = plain(at)
            at = row.occurred_at
        office, told = self._at(at, marks), Told(by=self._by, text=row.resolution)
        if row.status == "closed":
            progress.close(office, request_id, told, Closing())
        elif row.status == "resolved":
            progress.resolve(office, request_id, told, Closing())
        elif row.status == "cancelled":
            progress.cancel(office, request_id, told, reason="other")
        elif row.status == "paused":
            progress.pause(office, request_id, told, reason=self._map.options.get("pause_reason", "other"))
        elif row.resolution:
            progress.note(office, request_id, told)

    def _routed_to(self, row: SourceRequest) -> UUID | None:
        category = self._categories.get(normalised(row.category)) if row.category else None
        return category[1] if category else None

    def _team(self, office: Office, name: str) -> UUID | None:
        if not name:
            return None
        key = normalised(name)
        if key not in self._teams:
            fields = {"name": name, "line": self._line}
            self._teams[key] = directory.save(office, "team", None, fields, by=self._by)
        return self._teams[key]

    def _category(self, office: Office, name: str, team_id: UUID | None) -> None:
        if not name or normalised(name) in self._categories:
            return
        key = f"{self._map.source}-{normalised(name).replace(' ', '-')}"[:200]
        fields = {
            "key": key,
            "labels": {self._map.options.get("language", "en"): name},
            "type_group": key,
            "position": 1_000 + len(self._categories),
            "line": self._line,
            "team_id": team_id,
        }
        category_id = directory.save(office, "category", None, fields, by=self._by)
        self._categories[normalised(name)] = (category_id, team_id)


def _standing(when: datetime) -> Callable[[], datetime]:
    return lambda: when
