"""The directory at work: which kind is listed, what is looked for, which row is selected."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.directory import DirectoryKind, DirectoryList
from desktop.domain.merging import MERGEABLE, pair_of
from desktop.models.directory_drafts import Drafts, beginning, begun, unsaved
from desktop.models.directory_lines import DirectoryLines
from desktop.models.directory_values import Typed, title_typed
from desktop.models.directory_words import empty_sentence, kind_name
from desktop.screens.context import Desk
from desktop.screens.directory_again import Written, type_again
from desktop.screens.directory_drafts import DirectoryDraftKeeper
from desktop.screens.directory_merging import DirectoryMerging
from desktop.screens.directory_row import DirectoryRowScreen
from desktop.screens.directory_run import DirectoryRunScreen
from desktop.screens.directory_trail import DirectoryTrail
from desktop.storage.queries.directory import MOST, READ_FROM, Search, directory_list, places_above
from desktop.storage.queries.doubles import all_doubles
from desktop.views.directory_page import DirectoryPage
from desktop.wording.sharing import more_names
from desktop.workflow.forms import move_kind

KINDS = tuple(DirectoryKind)


class DirectoryScreen(QObject):
    """Owns the page; nothing is asked of the file before the page is in sight.

    form_requested -- the form of a kind of trouble is wanted (its id)
    """

    form_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = DirectoryKind.CUSTOMER
        self._typed: dict[str, str] = {}
        self._chosen: dict[str, UUID | None] = {}
        self._opened: frozenset[UUID] = frozenset()
        self._retired_here: frozenset[UUID] = frozenset()
        self._with_retired = False
        self._is_bringing = False
        self._opens = self._opens_form = False
        self._here = desk.sharing.copying.percent
        self._drafts = Drafts()
        self._keeper = DirectoryDraftKeeper(desk, self._drafts, self)
        self._found = DirectoryList()
        self._searched: Search | None = None
        self._lists_doubles = False
        self._lines = DirectoryLines(desk.language)
        self.page = DirectoryPage([kind_name(kind, desk.language) for kind in KINDS], self._lines)
        self._lines.setParent(self.page)  # the view goes first: it must not outlive its model
        self.row = DirectoryRowScreen(desk, self.page.form, self._drafts, self)
        self.run = DirectoryRunScreen(desk, self.page.run, self)
        self._merging = DirectoryMerging(desk, self.page.merging, self)
        self._trail = DirectoryTrail(self.page, self.row, self)
        self._connect()
        self._show_kind()

    def _connect(self) -> None:
        page = self.page
        page.shown.connect(self._on_shown)
        page.kind_requested.connect(self._on_kind_requested)
        page.find_requested.connect(self._on_find_requested)
        page.add_requested.connect(self._on_add_requested)
        page.retired_requested.connect(self._on_retired_requested)
        page.open_requested.connect(self._on_open_requested)
        page.run_requested.connect(self._on_run_requested)
        page.form_requested.connect(self._on_form_requested)
        page.reorder_requested.connect(self._on_reorder_requested)
        page.move_requested.connect(self._on_move_requested)
        self.run.made.connect(self._on_run_made)
        page.list.picked.connect(self._on_picked)
        page.list.unfold_requested.connect(self._on_unfold_requested)
        page.doubles_requested.connect(self._on_doubles_requested)
        page.merge_requested.connect(self._on_merge_requested)
        self._trail.opened.connect(self._on_neighbour_opened)
        self._merging.merged.connect(self._on_merged)
        self._merging.left.connect(self._on_merging_left)
        page.form.take_back_requested.connect(self._on_take_back_requested)
        self.row.drafts_changed.connect(self._on_drafts_changed)
        self.row.saved.connect(self._on_saved)
        self.row.retired.connect(self._on_retired)
        self._desk.changes.happened.connect(self._on_changes)
        self._desk.sharing.moved.connect(self._on_moved)
        self._desk.seat.changed.connect(self.row.retitle)

    def open(self, kind: str, row_id: UUID | None = None) -> None:
        """List *kind*; with *row_id*, show that row."""
        self._kind = DirectoryKind(kind)
        if row_id is not None:
            self._typed.pop(kind, None)
            self._choose(row_id)
        self._show_kind()
        self.reload()

    def type_again(self, again: Written) -> None:
        """Show a row as it was written before it was struck through: not saved, to be corrected."""
        key = type_again(self._desk, self._drafts, again)
        self._keeper.touch()
        self.open(again.kind, key)

    def chosen(self) -> tuple[str, UUID, str] | None:
        """Return the row that is shown: kind, id, what it is called; None while it is not saved."""
        return self.row.saved_row()

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes."""
        self._keeper.save_now()

    @Slot()
    def reload(self) -> None:
        """Ask for the list and the selected row anew, and show how they differ."""
        if not self.page.isVisible():
            return
        if self._lists_doubles:
            self._list_doubles()
            return
        search = Search(
            kind=self._kind,
            typed=self._typed.get(self._kind, ""),
            opened=self._opened,
            with_retired=self._with_retired,
            also=self._retired_here,
        )
        self._desk.ask("directory list", partial(directory_list, search=search), partial(self._show, search))

    def _list_doubles(self) -> None:
        """Look for doubles on the lane of what takes long: look-ups of a call go before."""
        kind, database = self._kind, self._desk.office.database

        def look() -> DirectoryList:
            with database.read() as session:
                return all_doubles(session, kind)

        self._desk.prepare(look, done=partial(self._show_doubles, kind))

    def _show_doubles(self, kind: str, found: DirectoryList) -> None:
        if self._lists_doubles and kind == self._kind:
            self._found = found
            self._show_lines(self._chosen.get(self._kind))

    def _show(self, search: Search, found: DirectoryList) -> None:
        if self._lists_doubles:
            return
        if search.kind != self._kind or search.typed != self._typed.get(self._kind, ""):
            return
        is_new_search = self._searched is None or (self._searched.kind, self._searched.typed) != (
            search.kind,
            search.typed,
        )
        self._searched, self._found = search, found
        chosen = self._chosen.get(self._kind)
        jumps = is_new_search and bool(search.typed) and not (chosen and self._drafts.is_new(chosen))
        self._show_lines(None if jumps else chosen)
        if self._opens:
            self._on_open_requested()
        if self._opens_form:
            self._on_form_requested()

    @Slot()
    def _on_moved(self) -> None:
        """While the directory comes, its list grows: told to nobody row by row."""
        here = self._desk.sharing.copying.percent
        if here != self._here:
            self._here = here
            self.reload()

    def _first(self) -> UUID | None:
        line = self._lines.line(0)
        return line.key if line else None

    def _show_lines(self, chosen: UUID | None) -> None:
        """Show what was found and what is not saved, and the row *chosen*, else the first."""
        self._bring_lines(chosen)
        self._pick(self.page.list.key())

    def _bring_lines(self, chosen: UUID | None) -> None:
        code = self._desk.language.code
        new = [(draft.key, title_typed(draft.kind, draft.typed, code)) for draft in begun(self._drafts, self._kind)]
        self._is_bringing = True
        self._lines.show(self._found, begun=new, unsaved=unsaved(self._drafts, self._kind), today=self._desk.today())
        if not self.page.list.choose(chosen):
            self.page.list.choose(self._first())
        self._is_bringing = False
        typed = self._typed.get(self._kind, "").strip()
        empty = ""
        if not self._lines.rowCount():
            nothing = self.tr("Nothing fits “{typed}”. Ctrl+N writes it down as new.").format(typed=typed)
            empty = nothing if typed else empty_sentence(self._kind, self._desk.language)
            if self._lists_doubles:
                empty = self.tr("No possible doubles are left here. Alt+D shows all rows again.")
        more = self.tr("The newest %n are here. Type to find the others.", "", MOST) if self._found.is_cut else ""
        coming = more_names(self._desk.sharing.copying, self._desk.language)
        self.page.show_hints(empty, " ".join(part for part in (more, coming) if part))

    def _show_kind(self) -> None:
        """Turn the page to the kind; what was listed before goes, so that no row of it can be chosen any more."""
        typed = self._typed.get(self._kind, "")
        self.page.show_kind(KINDS.index(self._kind), typed, **self._kinds_look())
        self._found = DirectoryList()
        self._searched = None
        self._opens = self._opens_form = False
        self._lists_doubles = False
        self.page.show_doubles(False)
        self._is_bringing = True
        self._lines.show(self._found)
        self._is_bringing = False

    def _kinds_look(self) -> dict[str, bool]:
        return {
            "has_below": self._kind is DirectoryKind.SITE,
            "has_doubles": self._kind in MERGEABLE,
            "has_forms": self._kind is DirectoryKind.CATEGORY,
        }

    def _choose(self, key: UUID) -> None:
        """Remember *key* as the selected row; a place is made visible in its tree."""
        self._chosen[self._kind] = key
        if self._kind is DirectoryKind.SITE:
            self._opened |= frozenset(self._desk.read(partial(places_above, site_id=key)))

    @Slot()
    def _on_shown(self) -> None:
        if count := self._keeper.bring_back():
            self._desk.say(self.tr("Kept from before: %n row(s) of the directory, not saved yet.", "", count))
        self.reload()

    @Slot(int)
    def _on_kind_requested(self, row: int) -> None:
        self._kind = KINDS[row]
        self._retired_here = frozenset()
        self._show_kind()
        self.reload()

    @Slot(bool)
    def _on_doubles_requested(self, is_wanted: bool) -> None:
        if is_wanted and self._kind not in MERGEABLE:
            self.page.show_doubles(False)
            self._desk.say(self.tr("Doubles are looked for among customers, contacts and places."))
            return
        self._lists_doubles = is_wanted
        self._searched = None
        if is_wanted:
            self._desk.say(self.tr("Possible doubles stand below the oldest. Alt+M shows a pair side by side."))
        self.reload()

    @Slot()
    def _on_merge_requested(self) -> None:
        key = self._chosen.get(self._kind)
        if key is None or self._drafts.is_new(key) or self._kind not in MERGEABLE or self.page.is_merging():
            return
        if self._drafts.typed(key):
            self._desk.say(self.tr("Save or put back first what is typed here."))
            return
        one, other = pair_of(self._found, key) if self._lists_doubles else (key, None)
        if self._merging.begin(self._kind, one, other=other):
            self.page.show_merging()

    @Slot(str, object)
    def _on_merged(self, kind: str, row_id: UUID) -> None:
        if kind == self._kind:
            self._choose(row_id)
            self.page.show_form(True)
            self.page.take_focus()
        self.reload()

    @Slot(object)
    def _on_merging_left(self, row_id: UUID) -> None:
        self.page.show_form(self._chosen.get(self._kind) is not None)
        self.page.keys_changed.emit()
        self.page.take_focus()

    @Slot(str, object)
    def _on_neighbour_opened(self, kind: str, row_id: UUID) -> None:
        self.open(kind, row_id)
        self.page.take_focus()

    @Slot(str)
    def _on_find_requested(self, typed: str) -> None:
        if self._lists_doubles:
            self._lists_doubles = False
            self.page.show_doubles(False)
        self._typed[self._kind] = typed
        self.reload()

    @Slot()
    def _on_open_requested(self) -> None:
        """Go into the form; while the answer to what was typed is on its way, as soon as it is there."""
        self._opens = self._is_looking()
        if not self._opens and self.page.list.key() is not None:
            self.page.form.begin()

    def _is_looking(self) -> bool:
        """Return whether the answer to what was typed is on its way."""
        return self._searched is None or self._searched.typed != self._typed.get(self._kind, "")

    @Slot(object)
    def _on_picked(self, key: UUID | None) -> None:
        if self._is_bringing:
            return
        if self.page.is_running():
            self.page.leave_run()
        before = self._chosen.get(self._kind)
        if before is not None and before != key and self._drafts.drop_untouched(before):
            self._keeper.touch()
            self._show_lines(key)
        else:
            self._pick(key)

    def _pick(self, key: UUID | None) -> None:
        is_other = self._chosen.get(self._kind) != key
        self._chosen[self._kind] = key
        if is_other or not self.page.is_merging():  # what comes in from other desks ends no merging
            self.page.show_form(key is not None)
        self.row.show(self._kind, key)
        self.page.keys_changed.emit()

    @Slot(UUID, bool)
    def _on_unfold_requested(self, key: UUID, is_open: bool) -> None:
        self._opened = self._opened | {key} if is_open else self._opened - {key}
        self.reload()

    @Slot(bool)
    def _on_add_requested(self, is_below: bool) -> None:
        known = self.row.below() if is_below else self._looked_for()
        if is_below and not known:
            self._desk.say(self.tr("Choose the place first under which the new one lies."))
            return
        self._begin(self._drafts.begin(self._kind, known))

    @Slot()
    def _on_take_back_requested(self) -> None:
        key = self._chosen.get(self._kind)
        if key is not None and not self._drafts.typed(key) and self.run.can_take_back(key):
            self.run.take_back()
        elif key is not None and self._drafts.take_back(key):
            self._keeper.touch()
            self._desk.say(self.tr("Put back as it was. Alt+Z again brings back what you had typed."))
            self._show_lines(key)
        elif self._merging.take_back():
            pass
        elif (again := self._drafts.bring_again(self._kind)) is not None:
            self._begin(again)

    @Slot()
    def _on_run_requested(self) -> None:
        """F6: many places below the selected one; a new one has to be saved first."""
        place = self.row.place()
        if self.row.is_saving():
            self.page.show_run()
            self.run.expect()
            return
        if place is None:
            self._desk.say(self.tr("Choose the place first, or save it, under which the new ones lie."))
            return
        self.page.show_run()
        self.run.open(*place)

    @Slot()
    def _on_form_requested(self) -> None:
        """F6: the form of the selected kind of trouble; a new one has to be saved first."""
        self._opens_form = self._is_looking()
        if self._opens_form:
            return
        row = self.row.saved_row()
        if row is None:
            self._desk.say(self.tr("Save the kind first: then it can have a form."))
            return
        self.form_requested.emit(row[1])

    @Slot(int)
    def _on_reorder_requested(self, by: int) -> None:
        """Alt+Up, Alt+Down: the place of a kind of trouble among the kinds."""
        row = self.row.saved_row()
        if self._kind is not DirectoryKind.CATEGORY or row is None:
            return
        if not self._desk.seat.asks_first(partial(self._on_reorder_requested, by)):
            self._desk.act(partial(move_kind, self._desk.office, row[1], by, author=self._desk.me))

    @Slot(UUID)
    def _on_run_made(self, site_id: UUID) -> None:
        if self.page.is_running():
            self.page.leave_run()
        self._opened |= {site_id}
        self.reload()

    @Slot()
    def _on_move_requested(self) -> None:
        if not self.page.form.begin_at("parent_id" if self._kind is DirectoryKind.SITE else "site_id"):
            self._desk.say(self.tr("Nothing here lies in a place."))

    def _begin(self, key: UUID) -> None:
        self._keeper.touch()
        self._show_lines(key)
        self.page.form.begin()

    def _looked_for(self) -> Mapping[str, Typed]:
        """Return what was looked for and not found as the beginning of a new row."""
        typed = self._typed.get(self._kind, "")
        return {} if self._lines.rowCount() else beginning(self._kind, typed, self._desk.language.code)

    @Slot()
    def _on_drafts_changed(self) -> None:
        self._keeper.touch()
        self._bring_lines(self._chosen.get(self._kind))
        self.page.keys_changed.emit()

    @Slot(object, object)
    def _on_saved(self, key: UUID, row_id: UUID) -> None:
        self._keeper.touch()
        if self._chosen.get(self._kind) == key:
            if key != row_id:
                self._typed.pop(self._kind, None)
                self.page.show_kind(KINDS.index(self._kind), "", **self._kinds_look())
            self._choose(row_id)
            if self.page.is_running() and (place := self.row.place()) is not None:
                self.run.arrive(*place)
        self.reload()

    @Slot(object)
    def _on_retired(self, row_id: UUID) -> None:
        """Keep a row that was retired just now in the list until the list is another."""
        self._retired_here |= {row_id}
        self.reload()

    @Slot(bool)
    def _on_retired_requested(self, is_wanted: bool) -> None:
        self._with_retired = is_wanted
        self._retired_here = frozenset()
        self.reload()

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        if READ_FROM[self._kind] & changes.keys():
            self.reload()
