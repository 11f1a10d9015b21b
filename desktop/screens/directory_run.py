"""Runs of places at work: a typed line is planned as one types, made in one act, and taken back in one."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.directory import SiteKind, kind_below
from desktop.domain.errors import DaybookError
from desktop.domain.site_plan import Plan, State
from desktop.domain.site_runs import read_run
from desktop.models.run_preview import preview, said_made, said_taken_back, summary
from desktop.screens.context import Desk
from desktop.views.run_panel import RunPanel
from desktop.workflow.site_tree import RunDone, make_run, plan_run, take_back_run


class DirectoryRunScreen(QObject):
    """made -- places were made below the place with this id, or taken back"""

    made = Signal(UUID)

    def __init__(self, desk: Desk, panel: RunPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._site_id: UUID | None = None
        self._path = ""
        self._typed: dict[UUID, str] = {}
        self._is_making = self._wants_make = self._is_planned = False
        self._last: tuple[UUID, UUID] | None = None
        panel.typed.connect(self._on_typed)
        panel.make_requested.connect(self.make)

    def open(self, site_id: UUID, path: str, kind: str) -> None:
        """Open the line below a place; what was typed for it before stands in it."""
        self._site_id, self._path = site_id, path
        title = self.tr("Many below {place}").format(place=path)
        self._panel.begin(title, self._hint(kind), self._typed.get(site_id, ""))
        self._on_typed(self._panel.line.text())

    def expect(self) -> None:
        """Open the line while the place below which it is meant is still being saved: letters come to the line."""
        self._site_id, self._path = None, ""
        self._wants_make = False
        self._panel.begin("", "", "")
        self._panel.show_answer((), "", "", can_make=False)

    def arrive(self, site_id: UUID, path: str, kind: str) -> None:
        """The place is saved: go on with what was typed meanwhile."""
        wants = self._wants_make
        self._site_id, self._path = site_id, path
        self._panel.say_head(self.tr("Many below {place}").format(place=path), self._hint(kind))
        self._on_typed(self._panel.line.text())
        self._wants_make = wants

    def can_take_back(self, site_id: UUID) -> bool:
        """Return whether the last run of this window was made below that place, and not taken back."""
        return self._last is not None and self._last[0] == site_id

    @Slot()
    def make(self) -> None:
        """F12: make what the line says, in one act; pressed before the plan is there, as soon as it is."""
        site_id, typed = self._site_id, self._panel.line.text()
        self._wants_make = bool(typed.strip()) and not self._is_planned and not self._is_making
        if site_id is None or self._is_making or not self._panel.make.isEnabled():
            return
        if self._desk.seat.asks_first(self.make):
            return
        try:
            run = read_run(typed)
        except DaybookError as error:
            self._refuse(error)
            return
        self._is_making = True
        language = self._desk.language.code
        work = partial(make_run, self._desk.office, site_id, run, language=language, by=self._desk.me)
        self._desk.act(work, done=partial(self._on_made, site_id, self._path), failed=self._on_refused)

    def take_back(self) -> None:
        """Alt+Z: take back the run that was made last, as far as nobody uses it yet."""
        if self._last is None or self._desk.seat.asks_first(self.take_back):
            return
        site_id, entry_id = self._last
        self._last = None
        work = partial(take_back_run, self._desk.office, entry_id, by=self._desk.me)
        self._desk.act(work, done=partial(self._on_taken_back, site_id))

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        site_id = self._site_id
        self._wants_make = self._is_planned = False
        if site_id is None:
            return
        self._typed[site_id] = typed
        if not typed.strip():
            self._desk.lanes.read.forget("run")
            self._panel.show_answer((), "", "", can_make=False)
            return
        try:
            run = read_run(typed)
        except DaybookError as error:
            self._refuse(error)
            return
        query = partial(plan_run, site_id=site_id, run=run, language=self._desk.language.code)
        work = partial(self._desk.read, query)
        self._desk.lanes.read.run("run", work, done=partial(self._show, site_id, typed), failed=self._refuse)

    def _show(self, site_id: UUID, typed: str, plan: Plan) -> None:
        if self._desk.is_left or site_id != self._site_id or typed != self._panel.line.text():
            return
        language = self._desk.language
        can_make = bool(plan.count(State.NEW) or plan.count(State.BACK))
        self._panel.show_answer(preview(plan, language), summary(plan, language), "", can_make=can_make)
        self._is_planned = True
        if self._wants_make:
            self.make()

    def _refuse(self, error: DaybookError) -> None:
        """Say under the line why nothing can be made of it; the line of the window is for what was done."""
        self._is_planned, self._wants_make = True, False
        if not self._desk.is_left:
            self._panel.show_answer((), "", self._desk.explained(error), can_make=False)

    def _on_made(self, site_id: UUID, path: str, done: RunDone | None) -> None:
        self._is_making = False
        self._typed.pop(site_id, None)
        if done is not None:
            self._last = (site_id, done.entry_id)
            self._desk.report(said_made(path, done.places, done.equipment, self._desk.language))
        self.made.emit(site_id)

    def _on_refused(self, error: DaybookError) -> None:
        self._is_making = False
        self._refuse(error)

    def _on_taken_back(self, site_id: UUID, done: RunDone) -> None:
        self._desk.report(said_taken_back(done.places, done.equipment, done.kept, self._desk.language))
        self.made.emit(site_id)

    def _hint(self, kind: str) -> str:
        """Return examples of what may be typed below a place of *kind*."""
        if kind in (SiteKind.AREA, SiteKind.STREET):
            return self.tr(
                "For example: houses 2-40 even · 14, 16, 18/1, 20a · houses 2-8 even entrances 1-4 flats 1-72"
            )
        if kind == SiteKind.HOUSE or kind_below(kind) == SiteKind.OTHER:
            return self.tr(
                "For example: entrances 1-4 flats 1-72 · flats 1-72, 18 each · lifts 415-418 in entrances 1-4"
            )
        return self.tr("For example: flats 1-18 · lifts 415, 416")
