"""One imported row as the acts it stands for: place, category and team as needed, opened, moved on, closed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.calls import NewCall
from desktop.domain.text import normalised
from desktop.exchange.mapping import ImportMap
from desktop.exchange.source_rows import SourceRequest
from desktop.storage.capture import plain
from desktop.storage.queries.categories import categories
from desktop.storage.queries.desk import teams
from desktop.storage.queries.sources import site_refs
from desktop.workflow import directory, progress
from desktop.workflow.acting import Told
from desktop.workflow.office import Office
from desktop.workflow.progress import Closing
from desktop.workflow.register import register


class Import:
    """What one import has to know while it runs. doubts -- (line number, code) of the rows taken so far."""

    def __init__(self, office: Office, mapping: ImportMap, *, by: UUID, imported_at: datetime) -> None:
        self._office = office
        self._map = mapping
        self._by = by
        self._marks = {"imported_at": plain(imported_at)}
        self.doubts: list[tuple[int, str]] = []
        with office.database.read() as session:
            self._sites = site_refs(session, mapping.key)
            self._teams = {normalised(team.name): team.id for team in teams(session, with_retired=True)}
            self._categories: dict[str, tuple[UUID, UUID | None]] = {}
            for category in categories(session, with_retired=True):
                for name in (category.key, *category.labels.values()):
                    self._categories.setdefault(normalised(name), (category.id, category.team_id))

    def prepare(self, rows: list[SourceRequest]) -> None:
        """Make the teams and categories that *rows* need and are not there. Raises ActForbidden."""
        with self._office.database.batch():
            for row in rows:
                office = self._at(row.occurred_at, {})
                team_id = self._team(office, row.team)
                self._category(office, row.category, team_id)

    def take(self, row: SourceRequest) -> bool:
        """Take in one row, all of it or nothing; return whether it was new. Raises DaybookError."""
        made: dict[str, UUID] = {}
        doubts: list[str] = []
        with self._office.database.batch():
            opening = self._at(row.occurred_at, row.marks)
            site_id = self._site(opening, row, made)
            registered = register(opening, self._call(row, site_id), by=self._by)
            if registered.was_known:
                return False
            team_id = self._teams.get(normalised(row.team)) if row.team else None
            if team_id is not None and self._routed_to(row) != team_id:
                progress.route(opening, registered.request_id, Told(by=self._by), team_id=team_id)
            self._move_on(row, registered.request_id, doubts)
        self._sites |= made
        self.doubts += [(row.line_no, doubt) for doubt in doubts]
        self.doubts += [(row.line_no, "status_unknown")] if "status_unknown" in row.marks else []
        return True

    def _at(self, when: datetime, marks: Mapping[str, Any]) -> Office:
        return replace(self._office, clock=_standing(when), marks=self._marks | dict(marks))

    def _call(self, row: SourceRequest, site_id: UUID | None) -> NewCall:
        category = self._categories.get(normalised(row.category)) if row.category else None
        return NewCall(
            words=row.words or row.category,
            site_id=site_id,
            place_text="" if site_id else row.place_words,
            place_confirmed=site_id is not None,
            withheld=self._map.withheld,
            category_id=category[0] if category else None,
            occurred_at=row.occurred_at,
            due_at=row.due_at,
            source=self._map.key,
            external_ref=row.ref,
        )

    def _move_on(self, row: SourceRequest, request_id: UUID, doubts: list[str]) -> None:
        marks = dict(row.marks)
        at = row.closed_at if row.status in ("closed", "resolved", "cancelled") else row.updated_at
        if at is None:
            if row.status in ("closed", "resolved", "cancelled"):
                doubts.append("closing_time_unknown")
                marks["closing_time_unknown"] = True
            at = row.updated_at or row.occurred_at
        if at < row.occurred_at:
            if row.status in ("closed", "resolved", "cancelled"):
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
            progress.pause(office, request_id, told, reason=self._map.pause_reason)
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
            fields = {"name": name, "line": self._map.team_line}
            self._teams[key] = directory.save(office, "team", None, fields, by=self._by)
        return self._teams[key]

    def _category(self, office: Office, name: str, team_id: UUID | None) -> None:
        if not name or normalised(name) in self._categories:
            return
        key = f"{self._map.key}-{normalised(name).replace(' ', '-')}"[:200]
        fields = {
            "key": key,
            "labels": {self._map.language: name},
            "type_group": key,
            "position": 1_000 + len(self._categories),
            "line": self._map.team_line,
            "team_id": team_id,
        }
        category_id = directory.save(office, "category", None, fields, by=self._by)
        self._categories[normalised(name)] = (category_id, team_id)

    def _site(self, office: Office, row: SourceRequest, made: dict[str, UUID]) -> UUID | None:
        """Return the place at the row's address, made with the places around it where it is new."""
        if not row.address:
            return None
        parent: UUID | None = None
        ref = ""
        for depth, name in enumerate((*row.within, row.address)):
            ref = f"{ref}/{name}" if ref else name
            site_id = self._sites.get(ref) or made.get(ref)
            if site_id is None:
                kind = "house" if depth == len(row.within) else "area"
                fields = {"name": name, "parent_id": parent, "kind": kind, "source": self._map.key}
                site_id = directory.save(office, "site", None, fields | {"external_ref": ref}, by=self._by)
                made[ref] = site_id
            parent = site_id
        return parent


def _standing(when: datetime) -> Callable[[], datetime]:
    return lambda: when
