"""The selected row of the directory at work: its form, what is typed and not saved, saving, retiring, bringing back."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.around import Around
from desktop.domain.attachments import OWNERS
from desktop.domain.directory import SUPERVISED, DirectoryKind, DirectoryRecord, Reference, kind_below
from desktop.domain.errors import DaybookError, SupervisorNeeded
from desktop.domain.merging import MERGEABLE
from desktop.domain.records import Candidate
from desktop.models import around_rows
from desktop.models.act_form import Option
from desktop.models.directory_drafts import Drafts
from desktop.models.directory_fields import FieldSpec, fields
from desktop.models.directory_values import Typed, changed, completed, stored, title_typed
from desktop.models.directory_words import new_title
from desktop.screens.context import Desk
from desktop.storage.queries.around import around, hanging
from desktop.storage.queries.directory_records import directory_candidates, directory_record, next_position
from desktop.views.directory_form import DirectoryForm
from desktop.workflow import directory
from desktop.workflow.merging import unmerge


class DirectoryRowScreen(QObject):
    """drafts_changed -- what is not saved is other than before; saved -- (key it was typed under, id of the row)

    retired -- the id of a row that was taken out of use here, or brought back
    """

    drafts_changed = Signal()
    saved = Signal(object, object)
    retired = Signal(object)

    def __init__(self, desk: Desk, form: DirectoryForm, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form, self._drafts = desk, form, drafts
        self._kind: str = DirectoryKind.CUSTOMER
        self._key: UUID | None = None
        self._record: DirectoryRecord | None = None
        self._specs: Mapping[str, tuple[FieldSpec, ...]] = {}
        self._refusals: dict[UUID, str] = {}
        self._saving: set[UUID] = set()
        self._warned: UUID | None = None
        self._around_of: UUID | None = None
        form.edited.connect(self._on_edited)
        form.save_requested.connect(self.save)
        form.retire_requested.connect(self._on_retire_requested)
        form.candidates_requested.connect(self._on_candidates_requested)

    def show(self, kind: str, key: UUID | None) -> None:
        """Show the row of that key, or none."""
        if key != self._key:
            self._record = None
            self._warned = None
        self._kind, self._key = kind, key
        if key is None:
            return
        self._form.turn_to(kind, self._fields())
        self.reload()

    def reload(self) -> None:
        """Read the row anew; what is typed stays. At once, so that nobody types into the fields of another row."""
        if self._key is None:
            return
        if not self._drafts.is_new(self._key):
            query = partial(directory_record, kind=self._kind, row_id=self._key)
            try:
                self._record = self._desk.read(query)
            except DaybookError as error:
                self._desk.say(self._desk.explained(error))
        self._fill()
        self._ask_around()

    def title(self) -> str:
        """Return what the row is called now; "" without a name."""
        return title_typed(self._kind, self._values(), self._desk.language.code)

    def stands_at(self) -> tuple[str, UUID] | None:
        """Return kind and id of the row around which what is shown stands; None until that is asked."""
        key = self._key
        return (self._kind, key) if key is not None and self._around_of == key else None

    def below(self) -> dict[str, Typed]:
        """Return what is known of a place that is written down under this one; {} if this is no place."""
        if self._kind != DirectoryKind.SITE or self._record is None:
            return {}
        values = self._record.values
        return {
            "parent_id": Reference(self._record.id, values["path"]),
            "customer_id": values["customer_id"],
            "kind": str(kind_below(values["kind"])),
        }

    def saved_row(self) -> tuple[str, UUID, str] | None:
        """Return the row that is shown: kind, id, what it is called; None while there is none in the file."""
        if self._record is None:
            return None
        name = str(self._record.values["path"]) if self._kind == DirectoryKind.SITE else self.title()
        return self._kind, self._record.id, name

    def is_saving(self) -> bool:
        """Return whether the row that is shown is on its way into the file."""
        return self._key in self._saving

    def place(self) -> tuple[UUID, str, str] | None:
        """Return the place that is shown: its id, path and kind; None if this is none, or not saved yet."""
        if self._kind != DirectoryKind.SITE or self._record is None or self._record.is_retired:
            return None
        return self._record.id, str(self._record.values["path"]), str(self._record.values["kind"])

    @Slot()
    def save(self) -> None:
        """Save what is typed."""
        key = self._key
        if key is None or key in self._saving:
            return
        sent = dict(self._drafts.typed(key))
        is_new = self._drafts.is_new(key)
        if not sent and not is_new:
            self._desk.say(self.tr("Nothing is changed here: there is nothing to save."))
            return
        try:
            columns = changed(self._fields(), sent, self._record, today=self._desk.today())
        except DaybookError as error:
            self._desk.say(self._desk.explained(error))
            self._on_refused(key, error)
            return
        if not self._may_change(key):
            return
        if self._desk.seat.asks_first(self.save):
            return
        self._saving.add(key)
        work = partial(_save, self._desk, self._kind, None if is_new else key, columns, self._desk.me)
        done = partial(self._on_saved, key, sent, self.title())
        self._desk.act(work, done=done, failed=partial(self._on_refused, key))

    def retitle(self) -> None:
        """Say anew what this row is and how it stands."""
        key = self._key
        if key is None:
            return
        is_new = self._drafts.is_new(key)
        typed = bool(self._drafts.typed(key)) or is_new
        is_retired = self._record is not None and self._record.is_retired
        stays = self._record.merged_into if self._record is not None else None
        state = self.tr("not saved") if typed else self.tr("retired") if is_retired else ""
        if stays is not None and not typed:
            state = self.tr("merged into {title}").format(title=stays.title)
        title = self.title() or (new_title(self._kind, self._desk.language) if is_new else self.tr("without a name"))
        self._form.show_head(title, state, self._hint(), self._refusals.get(key, ""))
        self._form.show_beside(self._beside())
        self._form.show_acts(
            can_save=typed,
            can_retire=not is_new,
            is_retired=is_retired,
            has_below=self._kind == DirectoryKind.SITE,
            can_merge=self._kind in MERGEABLE and not is_new and stays is None,
            is_merged=stays is not None,
        )

    def _beside(self) -> str:
        """Return what else there is of the row: its history, its attachments."""
        record = self._record
        if record is not None and record.kind == DirectoryKind.CATEGORY:
            asked = len(record.values["form"].get("questions", ()))
            form = self.tr("F6 form and words that point here: %n question(s)", "", asked)
            return " · ".join((form, self.tr("Alt+↑↓ place among the kinds")))
        if record is None or record.kind not in OWNERS:
            return ""
        said = [self.tr("Alt+E history")] if record.kind in (DirectoryKind.SITE, DirectoryKind.EQUIPMENT) else []
        said.append(self.tr("Alt+A attachments: {count}").format(count=record.attached))
        if record.kind in (DirectoryKind.SITE, DirectoryKind.EQUIPMENT):
            said.append(self.tr("Alt+L lies elsewhere"))
        return " · ".join(said)

    def _fields(self) -> tuple[FieldSpec, ...]:
        if self._kind not in self._specs:
            self._specs = {**self._specs, self._kind: fields(self._kind, self._desk.language)}
        return self._specs[self._kind]

    def _stored(self) -> dict[str, Typed]:
        return stored(self._kind, self._fields(), self._record, self._desk.language.code)

    def _values(self) -> dict[str, Typed]:
        return {**self._stored(), **(self._drafts.typed(self._key) if self._key is not None else {})}

    def _fill(self) -> None:
        has_pin = self._record is not None and bool(self._record.values.get("has_pin"))
        self._form.fill(self._values(), has_pin=has_pin)
        self.retitle()

    def _may_change(self, key: UUID) -> bool:
        """Return whether who sits here may save or retire this kind; say why not."""
        seat = self._desk.seat
        if self._kind not in SUPERVISED or seat.may_supervise():
            return True
        error = SupervisorNeeded(act="directory", role=seat.person.role)
        self._desk.say(self._desk.explained(error))
        self._on_refused(key, error)
        return False

    def _hint(self) -> str:
        if self._kind in SUPERVISED and not self._desk.seat.may_supervise():
            return self.tr("Only a supervisor can save changes here.")
        return ""

    @Slot(str, object)
    def _on_edited(self, field: str, typed: Any) -> None:
        key = self._key
        if key is None:
            return
        self._drafts.put(key, self._kind, field=field, typed=typed, stored=self._stored().get(field))
        self._refusals.pop(key, None)
        self.retitle()
        self.drafts_changed.emit()

    def _on_saved(self, key: UUID, sent: Mapping[str, Typed], title: str, row_id: UUID) -> None:
        self._saving.discard(key)
        self._refusals.pop(key, None)
        self._drafts.saved(key, sent, row_id=row_id)
        self._desk.report(self.tr("Saved: {title}").format(title=title))
        if self._key == key:
            self._key = row_id
            self.reload()
        self.saved.emit(key, row_id)

    def _on_refused(self, key: UUID, error: DaybookError) -> None:
        self._saving.discard(key)
        self._refusals[key] = self._desk.explained(error)
        self.retitle()

    @Slot()
    def _on_retire_requested(self) -> None:
        record = self._record
        if record is None:
            return
        if not self._may_change(record.id):
            return
        if self._desk.seat.asks_first(self._on_retire_requested):
            return
        if not record.is_retired and self._warns(record):
            return
        act: Any = directory.bring_back if record.is_retired else directory.retire
        if record.merged_into is not None:
            act = unmerge
        work = partial(act, self._desk.office, record.kind, record.id, by=self._desk.me)
        done = partial(self._on_retired, record, self.title())
        self._desk.act(work, done=done, failed=partial(self._on_refused, record.id))

    def _warns(self, record: DirectoryRecord) -> bool:
        """Say once what retiring the row would leave behind; the same key again retires it."""
        if self._warned == record.id:
            return False
        counts = self._desk.read(partial(hanging, kind=record.kind, row_id=record.id))
        said = around_rows.left_behind(counts, self._desk.language)
        if said:
            self._warned = record.id
            self._refusals[record.id] = said
            self._desk.say(said)
            self.retitle()
        return bool(said)

    def _ask_around(self) -> None:
        key = self._key
        if key is None or self._drafts.is_new(key):
            self._form.around.show_rows([])
            return
        query = partial(around, kind=self._kind, row_id=key)
        self._desk.ask("directory around", query, partial(self._show_around, key))

    def _show_around(self, key: UUID, found: Around) -> None:
        if key == self._key:
            self._around_of = key
            self._form.around.show_rows(around_rows.rows(found, self._kind, self._desk.language))

    def _on_retired(self, record: DirectoryRecord, title: str, _done: object) -> None:
        self._warned = None
        if record.merged_into is not None:
            said = self.tr("Two again: {title}, and the one it was merged into. What was moved is back.")
        elif record.is_retired:
            said = self.tr("In use again: {title}")
        else:
            said = self.tr("Retired: {title}. Alt+R brings it back; Alt+H shows all that are retired.")
        self._desk.say(said.format(title=title))
        self._refusals.pop(record.id, None)
        self.retired.emit(record.id)
        self.reload()

    @Slot(str, str)
    def _on_candidates_requested(self, kind: str, typed: str) -> None:
        query = partial(directory_candidates, kind=kind, typed=typed)
        self._desk.ask(f"directory candidates {kind}", query, partial(self._on_candidates, kind, typed))

    def _on_candidates(self, kind: str, typed: str, found: list[Candidate]) -> None:
        own = self._record.id if self._record is not None else None
        options = [Option(str(c.id), c.title, c.note, is_winner=c.exact) for c in found if c.id != own]
        self._form.offer(kind, typed, options)


def _save(desk: Desk, kind: str, row_id: UUID | None, columns: Mapping[str, Any], by: UUID) -> UUID:
    """Save on the write lane, where a new category's place in the order is known."""
    position = desk.read(next_position) if kind == DirectoryKind.CATEGORY and row_id is None else 0
    whole = completed(kind, columns, is_new=row_id is None, position=position)
    return directory.save(desk.office, kind, row_id, whole, by=by)
